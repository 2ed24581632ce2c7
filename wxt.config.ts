import preact from "@preact/preset-vite";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "wxt";
import { manifest } from "./manifest.config.ts";

const nothing = new URL("./scripts/empty-module.ts", import.meta.url).pathname;
const fewOfUnderscore = new URL("./scripts/underscore-few.ts", import.meta.url).pathname;

export default defineConfig({
  imports: false,
  // The manifest is data of its own: manifest.config.ts.
  manifest,
  manifestVersion: 3,
  outDir: ".output",
  vite: ({ browser }) => ({
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false }), tailwindcss()],
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
