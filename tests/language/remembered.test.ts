import { describe, expect, it, vi } from "vitest";
import { remembered } from "../../lib/language/remembered.ts";

describe("a remembered answer", () => {
  it("is computed once for a text and a language", () => {
    const compute = vi.fn((text: string, language: string) => `${text} ${language}`);
    const ask = remembered(compute);
    expect([ask("abc", "en"), ask("abc", "en"), ask("abc", "sv"), ask("ab", "en")]).toEqual(["abc en", "abc en", "abc sv", "ab en"]);
    expect(compute).toHaveBeenCalledTimes(3);
  });

  it("is computed once for a text alone, nothing found too", () => {
    const compute = vi.fn((text: string) => (text === "" ? null : text.length));
    const length = remembered(compute);
    expect([length("abc"), length(""), length("abc"), length("")]).toEqual([3, null, 3, null]);
    expect(compute).toHaveBeenCalledTimes(2);
  });

  it("is forgotten when there are too many", () => {
    const seen: string[] = [];
    const ask = remembered((text: string) => seen.push(text), 2);
    for (const text of ["a", "b", "c", "a"]) ask(text);
    expect(seen).toEqual(["a", "b", "c", "a"]);
  });

  it("is not kept where the text is too long, and drives no other out", () => {
    const compute = vi.fn((text: string) => text.length);
    const length = remembered(compute, 1, 500);
    for (const text of ["a", "b".repeat(501), "b".repeat(501), "a"]) length(text);
    expect(compute).toHaveBeenCalledTimes(3);
  });
});
