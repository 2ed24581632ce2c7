import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as few from "../../scripts/underscore-few.ts";

const packages = join(import.meta.dirname, "../../node_modules");

function used(name: string): string[] {
  const folder = join(packages, name, "lib");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".js"));
  return files.flatMap((path) => [...readFileSync(join(folder, path), "utf8").matchAll(/(?<![\w.])_\.(\w+)/g)].map((m) => m[1] ?? ""));
}

describe("what stands in for underscore", () => {
  it("has all that reading Word documents asks of it", () => {
    const asked = new Set([...used("mammoth"), ...used("lop")]);
    expect(asked.size).toBeGreaterThan(10);
    expect([...asked].filter((name) => !(name in few))).toEqual([]);
  });

  it("does the same with lists, records and what only has a length", () => {
    const list = { 0: "a", 1: "b", length: 2 };
    expect(few.map(list, (value, key) => `${value}${key}`)).toEqual(["a0", "b1"]);
    expect(few.map({ x: 1 }, (value, key) => [key, value])).toEqual([["x", 1]]);
    expect(few.map(null, () => 1)).toEqual([]);
    expect(few.flatten([[1, [2]], 3])).toEqual([1, 2, 3]);
    expect(few.flatten([[1, [2]], 3], true)).toEqual([1, [2], 3]);
    expect(few.indexBy([{ id: "a" }, { id: "b" }], "id")).toEqual({ a: { id: "a" }, b: { id: "b" } });
    expect(few.pluck([{ v: 1 }, null], "v")).toEqual([1, undefined]);
    expect([few.isEqual({ a: 1 }, { a: 1 }), few.isEqual({ a: 1 }, { a: 1, b: 2 })]).toEqual([true, false]);
  });
});
