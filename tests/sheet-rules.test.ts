import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rulesOf } from "../lib/sheet-rules.ts";

/** The same in patterns, which take the square of the time for some sheets. */
function byPatterns(sheet: string) {
  const plain = sheet.replace(/\/\*[\s\S]*?\*\//g, "").replace(/@[^{;]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, "");
  return [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = "", body = ""]) => ({ selector: selector.trim(), body }));
}

describe("the rules of a style sheet", () => {
  it("are told in order, without comments and without those for some screens only", () => {
    const sheet = "/* a */ .a { color: red } @media print { .a { color: blue } p { top: 0 } } p, b{display:none}";
    expect(rulesOf(sheet)).toEqual([
      { selector: ".a", body: " color: red " },
      { selector: "p, b", body: "display:none" },
    ]);
  });

  it("are those that the patterns find, whatever the sheet holds", () => {
    const pieces = fc.array(fc.constantFrom("{", "}", "@", ";", "/*", "*/", "/", "*", "a", ".b ", " ", "@media{", "p{x:y}"), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(pieces, (list) => {
        expect(rulesOf(list.join(""))).toEqual(byPatterns(list.join("")));
      }),
      { numRuns: 2000 },
    );
  });

  it.each(["a", "@", "@{", "/* ", "{", "}", "@a{b{c}"])("take no long time where a sheet says %s over and over", (said) => {
    expect(rulesOf(said.repeat(200_000)).every(({ selector }) => selector.length <= 200_000)).toBe(true);
  });
});
