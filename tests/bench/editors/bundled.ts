import { fileURLToPath } from "node:url";
import { build } from "vite";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** A module with all that it needs as one script; its exports stand under `name`, if there is one. */
export async function bundled(entry: string, name: string | null): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
    build: {
      write: false,
      minify: false,
      lib: { entry: `${root}${entry}`, formats: ["iife"], name: name ?? "footnoteEditor" },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [result] = [built].flat();
  if (!result || !("output" in result)) throw new Error(`nothing was built of ${entry}`);
  return result.output[0].code;
}
