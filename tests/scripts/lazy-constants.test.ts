import { describe, expect, it } from "vitest";
import { lazyConstants } from "../../scripts/lazy-constants.ts";

/** What a module's body returns after its constants became lazy; `made` notes what was made. */
function run(code: string): { value: unknown; made: string[] } {
  const made: string[] = [];
  const note = (name: string, value: unknown = name) => {
    made.push(name);
    return value;
  };
  const returned = lazyConstants(code).replace(/^result;$/m, "return result;");
  return { value: new Function("note", returned)(note), made };
}

describe("lazy constants", () => {
  it("are made at their first use, and once", () => {
    const code = "const a = note('a');\nconst b = note('b');\nconst f = () => a + a;\nf();\nconst result = f();\nresult;";
    expect(run(code).made).toEqual(["a"]);
  });

  it.each([
    ["a pattern", "const p = /ö(?<x>\\p{L})/u;\nconst result = () => p.exec('öå').groups.x;", "å"],
    ["a pattern that keeps its place", "const p = /a/g;\nconst result = () => (p.test('aa'), p.lastIndex);", 1],
    ["a set of words", "const s = new Set('å ä'.split(' '));\nconst result = () => s.has('ä');", true],
    [
      "one that another is made of",
      "const a = /a/;\nconst all = { a, b: [a] };\nconst result = () => all.b[0].test('a') && all.a === a;",
      true,
    ],
    ["a shorthand property", "const a = [1].map((n) => n + 1);\nconst result = () => ({ a }).a[0];", 2],
    ["a key of the same name", "const a = String(1);\nconst result = () => ({ a: 2, b: a }).a + { a: 3 }.a;", 5],
    ["a name bound again within", "const a = String(1);\nconst result = () => ((a) => a + 1)(2) + a;", "31"],
    ["a name bound by a pattern within", "const a = String(1);\nconst result = () => { const { b: a = 4 } = {}; return a; };", 4],
    ["a default that uses one", "const a = String(7);\nconst result = (b = a) => b;", "7"],
    ["a template", "const a = String.raw`\\d`;\nconst result = () => a + '+';", "\\d+"],
  ])("leave a module's meaning as it is: %s", (_, code, expected) => {
    const { value } = run(`${code}\nresult;`);
    expect((value as () => unknown)()).toEqual(expected);
  });

  it("leave alone what is exported, what costs nothing and what wraps a function", () => {
    for (const code of [
      "export const a = /a/;",
      "const a = /a/;\nexport { a };",
      "const a = [1, 'b', { c: null }];",
      "const a = remembered((text) => /a/.test(text));",
      "const seen = new Map();",
      "const kinds = new Uint8Array(10);",
      "let a = /a/;",
    ])
      expect(lazyConstants(code)).toBe(code);
  });
});
