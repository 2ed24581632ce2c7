import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { listen } from "../../emulators/listen.ts";

const types: Record<string, string> = { ".html": "text/html", ".js": "text/javascript" };

/** The page that teaches and tries, with the product's own code in it. */
export async function serveRecipes(): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "footnote-recipes-"));
  await build({
    root: fileURLToPath(new URL("./", import.meta.url)),
    configFile: false,
    logLevel: "error",
    build: { outDir: folder, emptyOutDir: true, target: "chrome130" },
  });
  const { url, stop } = await listen(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    const path = pathname === "/" ? "/index.html" : pathname;
    const body = await readFile(join(folder, path)).catch(() => null);
    response.writeHead(body ? 200 : 404, { "content-type": types[extname(path)] ?? "application/octet-stream" }).end(body ?? "");
  });
  return {
    url: `${url}/`,
    stop: async () => {
      await stop();
      await rm(folder, { recursive: true });
    },
  };
}
