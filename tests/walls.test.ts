import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

// One breach of each wall of docs/house.md, planted in a copy of the house's plan, and the linter run over it once.

const imports = "noRestrictedImports";
const globals = "noRestrictedGlobals";
const importing = (path: string) => `import { x } from "${path}";\nexport const y = x;\n`;
const touching = (name: string) => `export const planted = () => String(${name});\n`;

const walls: [name: string, folder: string, target: string][] = [
  ["language knows nothing above it", "lib/language", "../guardrails/screen.ts"],
  ["guardrails do not look up to knowledge", "lib/guardrails", "../knowledge/search.ts"],
  ["knowledge does not look up to drafting", "lib/knowledge", "../drafting/extract.ts"],
  ["drafting does not look up to audit", "lib/drafting", "../audit/chain.ts"],
  ["audit does not look up to assist", "lib/audit", "../assist.ts"],
  ["a pure room has no door to the disk", "lib/drafting", "../storage/log.ts"],
  ["a pure room has no door to the model", "lib/drafting", "../providers/anthropic.ts"],
  ["a pure room has no door to the browser", "lib/guardrails", "wxt/browser"],
  ["screens do not reach the disk", "components/sidebar", "../../lib/storage/log.ts"],
  ["screens do not reach the model", "components/sidebar", "../../lib/providers/anthropic.ts"],
  ["screens do not reach the page", "components/sidebar", "../../lib/helpdesks/registry.ts"],
  ["screens do not reach the sources", "components/options", "../../lib/sources/files.ts"],
  ["the main path opens no door itself", "lib", "./storage/log.ts"],
  ["doors do not import each other", "lib/providers", "../storage/log.ts"],
  ["a content script does not carry the whole contract", "lib/content", "../messages.ts"],
  ["an adapter does not carry the whole contract", "lib/helpdesks", "../bus.ts"],
];
const rooms = ["language", "guardrails", "knowledge", "drafting", "audit"].map((r) => `lib/${r}`);
const unknownToRooms = ["document", "window", "browser", "chrome", "fetch", "indexedDB", "Date", "crypto"];
const waysOut = ["fetch", "WebSocket", "XMLHttpRequest"];
const withoutWayOut = ["lib/background", "components/sidebar", "lib/helpdesks", "lib/content"];
const style: [name: string, text: string, rule: string][] = [
  ["an enum", "export enum Planted { A }\n", "noEnum"],
  ["any", "export const planted = (x: any) => String(x);\n", "noExplicitAny"],
  ["a default export", "export default 1;\n", "noDefaultExport"],
  ["a forgotten console line", "export const planted = () => console.log(1);\n", "noConsole"],
];

let house: string;
let found: Map<string, string>;
const planted = new Map<string, string>();
const plant = (folder: string, text: string): string => {
  const path = `${folder}/planted-${planted.size}.ts`;
  planted.set(path, text);
  return path;
};
const wallCases = walls.map(([name, folder, target]) => ({ name, path: plant(folder, importing(target)) }));
const roomCases = unknownToRooms.map((name) => ({ name, paths: rooms.map((room) => plant(room, touching(name))) }));
const outCases = waysOut.map((name) => ({ name, paths: withoutWayOut.map((folder) => plant(folder, touching(name))) }));
const styleCases = style.map(([name, text, rule]) => ({ name, rule, path: plant("lib/drafting", text) }));
const clean = plant("lib/drafting", importing("../knowledge/search.ts"));

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), "footnote-walls-"));
  const config = JSON.parse(readFileSync("biome.json", "utf8"));
  writeFileSync(join(house, "biome.json"), JSON.stringify({ ...config, $schema: undefined, vcs: { enabled: false } }));
  for (const [path, text] of planted) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  }
  const biome = resolve("node_modules/@biomejs/biome/bin/biome");
  const run = spawnSync(process.execPath, [biome, "lint", "--colors=off", "--reporter=github", "--max-diagnostics=none", "."], { cwd: house, encoding: "utf8" });
  const lines = `${run.stdout}\n${run.stderr}`.split("\n");
  found = new Map([...planted.keys()].map((path) => [path, lines.filter((l) => l.includes(`${path},`)).join("\n")]));
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

describe("the linter holds the walls", () => {
  it.each(wallCases)("$name", ({ path }) => expect(found.get(path)).toContain(imports));
  it.each(roomCases)("a pure room does not touch $name", ({ paths }) => {
    for (const path of paths) expect(found.get(path), path).toContain(globals);
  });
  it.each(outCases)("nothing but egress reaches the network by $name", ({ paths }) => {
    for (const path of paths) expect(found.get(path), path).toContain(globals);
  });
  it.each(styleCases)("finds $name", ({ path, rule }) => expect(found.get(path)).toContain(rule));
  it("lets a clean file through", () => expect(found.get(clean)).toBe(""));
});
