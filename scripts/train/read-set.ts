import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** The rows of a measuring set's file: JSON lines, gzipped, in the `retrieval` folder of the data. Throws where it is missing. */
export function readSet<T>(data: string, name: string): T[] {
  const text = gunzipSync(readFileSync(join(data, "retrieval", `${name}.jsonl.gz`))).toString("utf8");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);
}

/** The folder that `--data` names. Ends the process with the script's usage where none is named. */
export function dataFolder(script: string): string {
  const at = process.argv.indexOf("--data");
  const folder = at > 0 ? process.argv[at + 1] : undefined;
  if (folder) return folder;
  console.error(`Usage: node scripts/train/${script}.ts --data DIR`);
  process.exit(2);
}
