import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import preact from "@preact/preset-vite";
import tailwindcss from "@tailwindcss/vite";
import { build } from "vite";
import { listen } from "../../emulators/listen.ts";

const root = fileURLToPath(new URL("./bare-page/", import.meta.url));
const types: Record<string, string> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

/** Our reading and our components in a page that no policy protects; `blank` is an empty page of the same kind. */
export async function serveBarePage(): Promise<{ url: string; blank: string; stop: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "footnote-bare-"));
  await build({
    root,
    configFile: false,
    logLevel: "error",
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false }), tailwindcss()],
    resolve: {
      alias: [
        { find: /^(\.\.\/)+lib\/bus\.ts$/, replacement: join(root, "bus.ts") },
        { find: "wxt/browser", replacement: fileURLToPath(new URL("../../gallery-pages/browser.ts", import.meta.url)) },
      ],
    },
    build: { outDir: folder, emptyOutDir: true, target: "chrome130", chunkSizeWarningLimit: 5000 },
  });
  const { url, stop } = await listen(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    if (pathname === "/blank")
      return void response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><title>Blank</title>");
    const path = pathname === "/" ? "/index.html" : pathname;
    const body = await readFile(join(folder, path)).catch(() => null);
    response.writeHead(body ? 200 : 404, { "content-type": types[extname(path)] ?? "application/octet-stream" }).end(body ?? "");
  });
  return {
    url: `${url}/`,
    blank: `${url}/blank`,
    stop: async () => {
      await stop();
      await rm(folder, { recursive: true });
    },
  };
}
