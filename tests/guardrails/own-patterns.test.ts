import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkPattern, findPattern, kindOf, patternLike } from "../../lib/guardrails/own-patterns.ts";
import { isFault, safePattern } from "../../lib/guardrails/safe-pattern.ts";

const found = (text: string, pattern: string) => findPattern(text, pattern).map(({ from, to }) => text.slice(from, to));
const own = { name: "Policy number", pattern: "PN-\\d{6}", match: ["my policy PN-448812"], noMatch: ["order 448812"] };

describe("findPattern", () => {
  it.each([
    ["policy PN-448812, please", "PN-\\d{6}", ["PN-448812"]],
    ["policy pn-448812", "PN-\\d{6}", ["pn-448812"]],
    ["XPN-448812 and PN-4488129", "PN-\\d{6}", []],
    ["KND 12 and KND 1234", "KND ?\\d{2,4}", ["KND 12", "KND 1234"]],
    ["AB-12 or CD-34", "(?:AB|CD)-[0-9]{2}", ["AB-12", "CD-34"]],
    ["Åland-77 🎈 Åland-78", "\\p{Lu}land-\\d+", ["Åland-77", "Åland-78"]],
    ["a.b and axb", "a\\.b", ["a.b"]],
    ["x1 x22 x333", "x\\d+?", []],
    ["id: 4711", "\\b\\d{4}\\b", ["4711"]],
  ])("in %s finds %s", (text, pattern, values) => {
    expect(found(text, pattern)).toEqual(values);
  });

  it("finds what the language's own patterns find, for plain patterns", () => {
    const piece = fc.constantFrom("a", "b", "\\d", "[ab]", "(?:ab|c)", "-");
    const times = fc.constantFrom("", "?", "{1,3}", "{2}");
    const pattern = fc.array(fc.tuple(piece, times), { minLength: 1, maxLength: 4 }).map((parts) => parts.map(([p, t]) => p + t).join(""));
    fc.assert(
      fc.property(pattern, fc.string({ unit: fc.constantFrom(..."abc1-"), maxLength: 8 }), (source, text) => {
        const compiled = safePattern(source);
        fc.pre(!isFault(compiled));
        const spaced = ` ${text} `;
        const whole = new RegExp(`^(?:${source})$`, "iu").test(text);
        expect(findPattern(spaced, source).some(({ from, to }) => from === 1 && to === text.length + 1)).toBe(whole);
      }),
      { numRuns: 300 },
    );
  });

  it("stays quick where backtracking would not end", () => {
    expect(found(`${"a".repeat(5000)}!`, "(?:a+)+b")).toEqual([]);
    expect(found(`${"1".repeat(5000)}x`, "(?:\\d?){20}\\d{20}")).toEqual([]);
  });
});

describe("checkPattern", () => {
  it("passes a pattern whose examples hold", () => {
    expect(checkPattern(own)).toEqual([]);
  });

  it("names the examples that fail", () => {
    expect(checkPattern({ ...own, match: ["policy 448812"], noMatch: ["PN-123456"] })).toEqual([
      { kind: "missed", text: "policy 448812" },
      { kind: "matched", text: "PN-123456" },
    ]);
  });

  it("asks for an example", () => {
    expect(checkPattern({ ...own, match: [] })).toEqual([{ kind: "untested" }]);
  });

  it("refuses a pattern that takes everyday words", () => {
    expect(checkPattern({ ...own, pattern: "\\w+", noMatch: [] })[0]?.kind).toBe("greedy");
  });

  it.each([
    ["", "empty"],
    ["a*", "empty"],
    ["(a", "unclosed"],
    ["a)", "unclosed"],
    ["[a", "unclosed"],
    ["(?=a)b", "unknown"],
    ["(a)\\1", "unknown"],
    ["^a", "unknown"],
    ["a{3,1}", "repeat"],
    ["a{90}", "repeat"],
    ["a++", "repeat"],
    ["(?:(?:(?:a{60}){60}){60}){9}", "large"],
    ["a".repeat(201), "long"],
  ])("refuses %s", (pattern, kind) => {
    expect(checkPattern({ ...own, pattern })).toMatchObject([{ kind }]);
  });
});

describe("kindOf", () => {
  it.each([
    ["Policy number", "POLICY_NUMBER"],
    ["Försäkringsnr.", "FORSAKRINGSNR"],
    ["card", "OWN_CARD"],
    ["№ 7", "NO"],
    ["7", "OTHER"],
  ])("makes %s the kind %s", (name, kind) => {
    expect(kindOf(name)).toBe(kind);
  });
});

describe("patternLike", () => {
  it("frees the digits of a missed value", () => {
    const pattern = patternLike("KND-448812/7A") ?? "";
    expect(found("KND-901177/3A or KND-448812/7B", pattern)).toEqual(["KND-901177/3A"]);
  });

  it("has none for a value without digits", () => {
    expect(patternLike("Hexley")).toBeNull();
  });
});
