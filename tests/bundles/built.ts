import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { helpdesks } from "../../lib/helpdesks/registry.ts";

/** Both builds, as the browsers get them. */
export const builds = ["chrome-mv3", "firefox-mv3"] as const;
export type Build = (typeof builds)[number];

const folder = (build: Build) => resolve(import.meta.dirname, "../../.output", build);

export const read = (build: Build, path: string): string => readFileSync(join(folder(build), path), "utf8");
export const readJson = <T>(build: Build, path: string): T => JSON.parse(read(build, path)) as T;
export const size = (build: Build, path: string): number => statSync(join(folder(build), path)).size;

/** Every file of a build, or those with one ending. */
export function list(build: Build, ending = ""): string[] {
  return readdirSync(folder(build), { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(ending) && statSync(join(folder(build), path)).isFile())
    .sort();
}

/** The script of each helpdesk that has an adapter. */
export const ownScripts = helpdesks.filter(({ level }) => level !== "recipe").map(({ id }) => `${id}.js`);

/** Everything that runs in a page. */
export const contentScripts = (build: Build) =>
  list(build, ".js").filter((path) => /^(?:detector|taught|teach)\.js$/.test(path) || ownScripts.includes(path));
