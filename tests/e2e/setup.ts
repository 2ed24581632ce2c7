import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extension } from "./harness.ts";

/** The tests run the built extension; `npm test` has built it, a single spec run by hand may not have. Ends with what the wire held. */
export default function setup(): () => void {
  build();
  const folder = mkdtempSync(join(tmpdir(), "footnote-wire-"));
  const file = join(folder, "checked.jsonl");
  process.env["FOOTNOTE_WIRE"] = file;
  return () => {
    sayChecked(file);
    rmSync(folder, { recursive: true });
  };
}

function build(): void {
  if (existsSync(extension)) return;
  const built = spawnSync(process.execPath, ["node_modules/wxt/bin/wxt.mjs", "build", "-b", "chrome"], { stdio: "inherit" });
  if (built.status !== 0) throw new Error("The extension could not be built.");
}

function sayChecked(file: string): void {
  const lines = existsSync(file) ? readFileSync(file, "utf8").trim().split("\n") : [];
  const checked = lines.map((line) => JSON.parse(line) as { bodies: number; values: number; raw: number });
  const bodies = checked.reduce((sum, one) => sum + one.bodies, 0);
  const raw = checked.reduce((sum, one) => sum + one.raw, 0);
  console.log(`\nThe wire: ${bodies} requests to emulators, ${checked[0]?.values ?? 0} personal values looked for in each, ${raw} found`);
}
