import { fileURLToPath } from "node:url";
import preact from "@preact/preset-vite";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The desk pages over an invented background, for looking at them: `npx vite tests/gallery-pages`. */
export default defineConfig({
  root: here("."),
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false }), tailwindcss()],
  resolve: {
    alias: [
      { find: /^.*\/lib\/bus\.ts$/, replacement: here("./bus.ts") },
      { find: "wxt/browser", replacement: here("./browser.ts") },
    ],
  },
  server: { fs: { allow: [here("../..")] } },
  build: { outDir: here("../../.output/gallery-pages"), emptyOutDir: true, target: "chrome130" },
});
