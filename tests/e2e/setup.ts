import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { extension } from "./harness.ts";

/** The tests run the built extension; `npm test` has built it, a single spec run by hand may not have. */
export default function setup(): void {
  if (existsSync(extension)) return;
  const built = spawnSync(process.execPath, ["node_modules/wxt/bin/wxt.mjs", "build", "-b", "chrome"], { stdio: "inherit" });
  if (built.status !== 0) throw new Error("The extension could not be built.");
}
