import preact from "@preact/preset-vite";
import tailwindcss from "@tailwindcss/vite";
import type { PluginOption } from "vite";
import { defineConfig } from "wxt";
import { algorithms } from "./lib/language/stems.ts";
import { manifest } from "./manifest.config.ts";
import { fewStemmers } from "./scripts/few-stemmers.ts";
import { lazyConstants } from "./scripts/lazy-constants.ts";

const nothing = new URL("./scripts/empty-module.ts", import.meta.url).pathname;
const fewOfUnderscore = new URL("./scripts/underscore-few.ts", import.meta.url).pathname;

/** Rooms whose constants depend on nothing but each other. */
const pure = /\/lib\/(?:language|mail|guardrails|knowledge|drafting|audit)\/[^?]*\.ts$/;

/** What a stopped worker need not do before it answers. */
const lighter: PluginOption[] = [
  {
    name: "footnote:lazy-constants",
    enforce: "post",
    transform: { filter: { id: pure }, handler: (code) => ({ code: lazyConstants(code), map: null }) },
  },
  {
    name: "footnote:few-stemmers",
    transform: {
      filter: { id: /\/snowball-stemmers\.js$/ },
      handler: (code) => ({ code: fewStemmers(code, Object.values(algorithms)), map: null }),
    },
  },
];

export default defineConfig({
  imports: false,
  // The manifest is data of its own: manifest.config.ts.
  manifest,
  manifestVersion: 3,
  outDir: ".output",
  vite: ({ browser }) => ({
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false }), tailwindcss(), ...lighter],
    build: { target: browser === "firefox" ? "firefox142" : "chrome130", sourcemap: false, modulePreload: { polyfill: false } },
    resolve: {
      alias: [
        // Mammoth's way into a ZIP file, which is not used: lib/sources/documents/open-zip.ts sets limits.
        { find: /^jszip$/, replacement: nothing },
        { find: /^underscore$/, replacement: fewOfUnderscore },
      ],
    },
  }),
});
