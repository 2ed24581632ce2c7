import { describe, expect, it } from "vitest";
import { remembered } from "../../lib/language/remembered.ts";

describe("a remembered answer", () => {
  it("is computed once for a text and a language", () => {
    let computed = 0;
    const length = remembered((text) => {
      computed++;
      return text.length;
    });
    expect([length("abc", "en"), length("abc", "en"), length("abc", "sv"), length("ab", "en")]).toEqual([3, 3, 3, 2]);
    expect(computed).toBe(3);
  });

  it("is forgotten when there are too many", () => {
    const seen: string[] = [];
    const ask = remembered((text) => seen.push(text), 2);
    for (const text of ["a", "b", "c", "a"]) ask(text, "");
    expect(seen).toEqual(["a", "b", "c", "a"]);
  });
});
