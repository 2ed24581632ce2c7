import { describe, expect, it } from "vitest";
import { files, read, readJson } from "./repository.ts";

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  inBundle?: boolean;
  optionalDependencies?: Record<string, string>;
}
const lock = readJson<{ packages: Record<string, Locked> }>("package-lock.json").packages;
const manifest = readJson<{ dependencies: Record<string, string>; devDependencies: Record<string, string> }>("package.json");
const all = { ...manifest.dependencies, ...manifest.devDependencies };

/** Where Node would look for a package that one at `from` asks for, nearest first. */
function* places(from: string, name: string): Generator<string> {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf("/node_modules/")))) {
    yield `${at ? `${at}/` : ""}node_modules/${name}`;
    if (!at) return;
  }
}

describe("the lock file", () => {
  it("holds every platform's package of those that have one per platform", () => {
    const missing = Object.entries(lock).flatMap(([path, { optionalDependencies }]) =>
      Object.keys(optionalDependencies ?? {})
        .filter((name) => ![...places(path, name)].some((place) => lock[place]))
        .map((name) => `${path} wants ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it("names no place that packages came from: any registry will do", () => {
    expect(
      Object.entries(lock)
        .filter(([, { resolved }]) => resolved)
        .map(([path]) => path),
    ).toEqual([]);
    expect(read(".npmrc")).not.toMatch(/registry\s*=/);
  });

  it("has the fingerprint of every package", () => {
    expect(
      Object.entries(lock)
        .filter(([path, { integrity, inBundle }]) => path && !inBundle && !integrity?.startsWith("sha512-"))
        .map(([path]) => path),
    ).toEqual([]);
  });

  it("holds exactly the versions that package.json names", () => {
    const loose = Object.entries(all).filter(([name, version]) => lock[`node_modules/${name}`]?.version !== version);
    expect(loose).toEqual([]);
  });
});

describe("docs/dependencies.md", () => {
  const rows = new Map(
    [...read("docs/dependencies.md").matchAll(/^\| `([^`]+)` \|(.*)\|$/gm)].map(([, name, rest]) => [
      name ?? "",
      (rest ?? "").split("|").map((cell) => cell.trim()),
    ]),
  );

  it("has a row for every dependency, and none for what is gone", () => {
    expect([...rows.keys()].sort()).toEqual(Object.keys(all).sort());
  });

  it("gives each a version that is true, a licence and a reason", () => {
    const wrong = [...rows].filter(([name, [version, licence, reason]]) => version !== all[name] || !licence || (reason ?? "").length < 15);
    expect(wrong.map(([name]) => name)).toEqual([]);
  });

  it("names the licence that the package itself names", () => {
    const wrong = [...rows].filter(([name, [, licence]]) => {
      const own = readJson<{ license?: string }>(`node_modules/${name}/package.json`).license ?? "";
      return !own.startsWith("SEE LICENSE") && own !== licence;
    });
    expect(wrong.map(([name]) => name)).toEqual([]);
  });

  it("lets nothing ship that asks more than a notice", () => {
    const free = ["MIT", "ISC", "Apache-2.0", "BSD-3-Clause", "BSD-2-Clause", "0BSD"];
    expect(Object.keys(manifest.dependencies).filter((name) => !free.includes(rows.get(name)?.[1] ?? ""))).toEqual([]);
  });
});

describe("packages", () => {
  it("that ship are imported by what ships", () => {
    const shipped = files
      .filter((path) => /^(lib|components|entrypoints)\/.*\.(tsx?|css)$/.test(path))
      .map(read)
      .join("\n");
    expect(Object.keys(manifest.dependencies).filter((name) => !new RegExp(`["']${name}(/[^"']*)?["']`).test(shipped))).toEqual([]);
  });
});
