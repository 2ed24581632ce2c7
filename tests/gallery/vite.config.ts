import { fileURLToPath } from "node:url";
import preact from "@preact/preset-vite";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The sidebar in every state, with a bus that plays them: `npm run gallery`. */
export default defineConfig({
  root: here("."),
  cacheDir: here("../../node_modules/.vite-gallery"),
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false }), tailwindcss()],
  resolve: { alias: [{ find: /^(\.\.\/)+lib\/bus\.ts$/, replacement: here("./fake-bus.ts") }] },
  server: { host: "127.0.0.1", port: 5199, fs: { allow: [here("../..")] } },
});
