import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { allowed, planted } from "./planted.ts";
import { found, readJson, root, shipped } from "./repository.ts";

// Our linter's settings in an empty house, with every breach in its place: what they see there they see here.
const house = mkdtempSync(join(tmpdir(), "footnote-house-"));
afterAll(() => rmSync(house, { recursive: true, force: true }));

interface Report {
  diagnostics: { category: string; location: { path: string } }[];
}

/** Breaches that want the same file get a numbered one beside it. */
function place(): { wall: string; path: string; rule: string }[] {
  const taken = new Map<string, number>();
  return planted.map(({ wall, file, text, rule }) => {
    const nth = (taken.get(file) ?? 0) + 1;
    taken.set(file, nth);
    const path = nth === 1 ? file : file.replace(/\/planted\.ts$/, `/planted-${nth}.ts`);
    write(path, text);
    return { wall, path, rule };
  });
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), text);
}

const { $schema: _, ...settings } = readJson<Record<string, unknown>>("biome.json");
write("biome.json", JSON.stringify({ ...settings, vcs: { enabled: false } }));
const places = place();
for (const { file, text } of allowed) write(file, text);
const run = spawnSync(join(root, "node_modules/.bin/biome"), ["lint", ".", "--reporter=json", "--max-diagnostics=none"], {
  cwd: house,
  encoding: "utf8",
  maxBuffer: 64e6,
});
const { diagnostics } = JSON.parse(run.stdout) as Report;
const seen = (path: string) => diagnostics.filter((d) => d.location.path === path).map((d) => d.category.split("/").at(-1));

describe("the linter sees a breach of each wall", () => {
  it.each(places)("$wall", ({ path, rule }) => {
    expect(seen(path)).toContain(rule);
  });
});

describe("the linter lets through what the walls allow", () => {
  it.each(allowed)("$file", ({ file }) => {
    expect(seen(file).filter((rule) => rule?.startsWith("noRestricted") || rule === "noDefaultExport")).toEqual([]);
  });
});

describe("what the linter cannot see", () => {
  it("no network, clock or chance is reached through a global object", () => {
    expect(
      found(
        shipped,
        /\b(globalThis|window|self)\.(fetch|WebSocket|XMLHttpRequest|EventSource)\b(?!;| \}|\))|sendBeacon|importScripts/,
      ).filter((f) => !f.includes("typeof globalThis.fetch") && !f.startsWith("entrypoints/document-worker.ts")), // which takes them away
    ).toEqual([]);
  });

  it("pure rooms throw no dice", () => {
    const pure = shipped.filter((path) =>
      /^lib\/(language|mail|guardrails|knowledge|drafting|audit)\/|^lib\/(mail|conversation)\.ts/.test(path),
    );
    expect(found(pure, /Math\.random|performance\.now/)).toEqual([]);
  });

  it("nothing makes code from text or HTML from strings", () => {
    expect(
      found(shipped, /\.(innerHTML|outerHTML)\s*=[^=]|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|new Function\b|\beval\(/),
    ).toEqual([]);
  });

  it("raw fetch has three homes, and each says why", () => {
    // A fetch that is handed in is whatever the caller handed: the egress, outside of tests.
    const handedIn = (path: string) => found([path], /\(fetch: Fetch|\{ fetch\b[^}]*\}: Pick</).length > 0;
    const homes = shipped.filter(
      (path) => !handedIn(path) && found([path], /\bfetch\((?!["'`])/).some((line) => !/\b(async|function|\.fetch|fetch: )/.test(line)),
    );
    expect(homes.filter((path) => path !== "lib/team.ts").sort()).toEqual(["lib/egress.ts", "lib/helpdesks/page.ts", "lib/own-file.ts"]);
  });
});
