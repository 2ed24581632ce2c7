import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

export const root = resolve(import.meta.dirname, "../..");

/** Files of the repository that are there now, new ones too, as paths from its root. */
export const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { cwd: root, encoding: "utf8" })
  .split("\n")
  .filter((path) => path && existsSync(resolve(root, path)));

/** Our code: what ships and what starts, builds and tests it. */
export const code = files.filter((path) => /\.tsx?$/.test(path) && /^(lib|components|entrypoints|scripts|tests)\//.test(path));

/** What ships. */
export const shipped = code.filter((path) => /^(lib|components|entrypoints)\//.test(path));

export const read = (path: string): string => readFileSync(resolve(root, path), "utf8");
export const readJson = <T>(path: string): T => JSON.parse(read(path)) as T;
export const lines = (path: string): number => read(path).split("\n").length - 1;

/** `path:line` of every line that `wanted` finds. */
export function found(paths: string[], wanted: RegExp): string[] {
  return paths.flatMap((path) => {
    const hits = read(path)
      .split("\n")
      .flatMap((line, i) => (wanted.test(line) ? [`${path}:${i + 1} ${line.trim().slice(0, 120)}`] : []));
    return hits;
  });
}
