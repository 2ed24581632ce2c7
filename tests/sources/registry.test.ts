import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sources } from "../../lib/sources/registry.ts";
import en from "../../public/_locales/en/messages.json" with { type: "json" };

const words = new Set(Object.keys(en));
const key = (...parts: string[]) => parts.join("_").replace(/[^a-z\d_]/gi, "_");

describe.each(sources.map((source) => [source.id, source] as const))("%s", (id, source) => {
  it("has words for what it is and for all that it asks", () => {
    const missing = [
      ...(words.has(key("op_kind_of", id)) ? [] : ["what it is"]),
      ...source.asks.filter((ask) => !words.has(key("op_ask", id, ask.key)) && !words.has(key("op_ask", ask.key))).map((ask) => ask.key),
      ...source.asks.flatMap((ask) => ask.choices.map((choice) => key("op_ask", ask.key, choice))).filter((choice) => !words.has(choice)),
      ...(source.authorization === null || words.has(key("op_ask", id, "token_hint")) ? [] : ["how to get a token"]),
    ];
    expect(missing).toEqual([]);
  });

  it("is let in the ways that it names", () => {
    expect(source.auths.length).toBeGreaterThan(0);
    expect(source.auths.includes("token")).toBe(source.authorization !== null);
    expect(source.auths.includes("oauth")).toBe(source.oauth !== null);
    expect(source.macros || !source.asks.some((ask) => ask.key === "macros")).toBe(true);
  });
});

it("no two sources have one id or one name", () => {
  expect(new Set(sources.map((source) => source.id)).size).toBe(sources.length);
  expect(new Set(sources.map((source) => source.name)).size).toBe(sources.length);
});

it("every failure that a source names has its sentence", () => {
  const files = readdirSync("lib/sources").filter((name) => name.endsWith(".ts"));
  const codes = files.flatMap((name) =>
    [...readFileSync(`lib/sources/${name}`, "utf8").matchAll(/FootnoteError\("(source\.[\w.-]+)"/g)].map((m) => m[1] ?? ""),
  );
  expect([...new Set(codes)].filter((code) => !words.has(`op_err_${code.replace(/[.-]/g, "_")}`))).toEqual([]);
});
