import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkPattern, findPattern, type OwnPattern } from "../../lib/guardrails/own-patterns.ts";
import { redact, reveal } from "../../lib/guardrails/redact.ts";
import { runPattern } from "../../lib/guardrails/run-pattern.ts";
import { isFault, safePattern } from "../../lib/guardrails/safe-pattern.ts";

const nobody = { names: [], emails: [], language: "en" };
const own = (pattern: string): OwnPattern => ({ name: "Own", pattern, match: [], noMatch: [] });
const faults = (pattern: string) =>
  checkPattern(own(pattern))
    .map(({ kind }) => kind)
    .filter((kind) => kind !== "untested");
const found = (text: string, pattern: string) => findPattern(text, pattern).map(({ from, to }) => text.slice(from, to));

describe("a pattern that a lead may want", () => {
  it.each([
    ["\\bORD-\\d{6,8}\\b", "my ORD-1234567 is late", "ORD-1234567"],
    ["[A-Z]{2}\\d{2}(?:\\s?\\d{4}){3,5}", "to DE89 3704 0044 0532 thanks", "DE89 3704 0044 0532"],
    ["KND[- ]?\\d{6}", "I am KND 448812", "KND 448812"],
    ["(?:PN|POL)-?[0-9]{8}", "policy POL20931177.", "POL20931177"],
    ["\\d{6,8}", "case 4488120", "4488120"],
    ["[A-HJ-NPR-Z0-9]{17}", "VIN WVWZZZ1JZXW000001!", "WVWZZZ1JZXW000001"],
    ["\\p{Lu}{3} ?\\d{2}[\\dA-Z]", "plate ABC 12D", "ABC 12D"],
    ["(?:\\d{1,3}\\.){2}\\d{1,3}", "no 12.345.6 here", "12.345.6"],
    ["[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}", "id deadbeef-00aa-11bb", "deadbeef-00aa-11bb"],
    ["C:\\\\\\\\b", "C:\\\\b", "C:\\\\b"],
    ["a\\\\b", "path a\\b", "a\\b"],
  ])("is taken: %s", (pattern, text, value) => {
    expect(faults(pattern)).toEqual([]);
    expect(found(text, pattern)).toEqual([value]);
  });
});

describe("a pattern that would do harm", () => {
  it.each([
    ["(a)\\1", "unknown"],
    ["(?<x>a)\\k<x>", "unknown"],
    ["(?<=a)b", "unknown"],
    ["(?<!a)b", "unknown"],
    ["(?=a)b", "unknown"],
    ["(?!a)b", "unknown"],
    ["(?i)abc", "unknown"],
    ["(?i:abc)", "unknown"],
    ["^\\d{6}$", "unknown"],
    ["\\p{Nope}", "unknown"],
    ["[z-a]", "unknown"],
    ["[\\q]", "unknown"],
    ["\\u{1F600}", "unknown"],
    ["a{1000000}", "unknown"],
    ["a{65}", "repeat"],
    ["a{5,2}", "repeat"],
    ["a**", "repeat"],
    ["a+?+", "repeat"],
    ["(?:\\w+\\s?)+", "large"],
    ["(?:(?:a+)+)+", "large"],
    ["(?:a|a|a){64}(?:a|a|a){64}(?:a|a|a){64}(?:a|a|a){64}", "large"],
    [".{0,64}".repeat(9), "large"],
    ["", "empty"],
    ["   ", "empty"],
    ["\\b", "empty"],
    ["(?:)", "empty"],
    ["()", "empty"],
    ["|", "empty"],
    ["a|", "empty"],
    ["(?:a?){64}", "empty"],
    ["a{0}", "empty"],
    [`${"(?:".repeat(20)}${"){64}".repeat(20)}`, "empty"],
    [`${"(?:".repeat(20)}a{0}${"){64}".repeat(20)}`, "empty"],
    ["(".repeat(200), "unclosed"],
    ["[".repeat(200), "unclosed"],
    ["x".repeat(10_000), "long"],
    ["(a+)+".repeat(2000), "long"],
    [".", "greedy"],
    [".+", "greedy"],
    ["\\S+", "greedy"],
    ["[^a]", "greedy"],
    ["\\w+", "greedy"],
    ["[\\s\\S]{1,64}", "greedy"],
    ["\\p{L}{2,}", "greedy"],
    ["\\s", "greedy"],
    [",", "greedy"],
    ["\\W", "greedy"],
    ["\\d+", "greedy"],
    ["\\d{1,6}", "greedy"],
    ["[0-9]+|x", "greedy"],
  ])("is refused: %j", (pattern, kind) => {
    expect(faults(pattern)[0]).toBe(kind);
  });

  it("finds nothing while it is refused for its writing", () => {
    expect(found("aaaa", "(a+)+$")).toEqual([]);
    expect(found("x".repeat(300), "x".repeat(10_000))).toEqual([]);
  });

  it("never makes the check throw, whatever stands in it", () => {
    const piece = fc.constantFrom(..."()[]{}|*+?.\\^$-,:=!<>&pPdwsbkuxLNn0123456789aZå🎈 ");
    fc.assert(
      fc.property(fc.string({ unit: piece, maxLength: 60 }), (pattern) => {
        expect(checkPattern(own(pattern))).toBeInstanceOf(Array);
      }),
      { numRuns: 500 },
    );
  });
});

describe("runPattern", () => {
  const units = ["a ", "a", "1", "1 ", "! ", "ab", "🎈", "ORD-12345 ", "\uD800", "\n"];
  it.each([
    "(?:.{0,64}){7}x",
    "(?:a|ab|abc|b|c){1,40}!",
    "(?:(?:a?){20}){18}b",
    "a(?:.{0,64}.{0,64}#)?",
    "(?:\\d?){20}\\d{20}",
    "[\\s\\S]{1,64}[\\s\\S]{1,64}#",
  ])("reads long texts with %s in their length", (pattern) => {
    const compiled = safePattern(pattern);
    if (isFault(compiled)) throw new Error(compiled.kind);
    for (const unit of units) {
      const found = runPattern(unit.repeat(600), compiled);
      expect(found.every(({ from, to }, i) => from < to && from >= (found[i - 1]?.to ?? 0))).toBe(true);
    }
  });

  it("reads a million characters with an everyday pattern", () => {
    const text = `${"Hello, I ordered it last week. ".repeat(32_000)}ORD-1234567`;
    expect(text.length).toBeGreaterThan(950_000);
    expect(found(text, "\\bORD-\\d{6,8}\\b")).toEqual(["ORD-1234567"]);
  });

  it("makes no more steps than a pattern may have, each leading to earlier ones", () => {
    const piece = fc.constantFrom("a", "\\d", "[ab]", "(?:ab|c)", "(?:a?b){2}", "(?:|a)", ".", "(?:a{0}){3}");
    const times = fc.constantFrom("", "?", "*", "+", "{2,5}", "{64}");
    const pattern = fc.array(fc.tuple(piece, times), { minLength: 1, maxLength: 8 }).map((parts) => parts.flat().join(""));
    fc.assert(
      fc.property(pattern, (source) => {
        const compiled = safePattern(source);
        fc.pre(!isFault(compiled));
        expect(compiled.steps.length).toBeLessThanOrEqual(1000);
        expect(compiled.steps.every((step, i) => ("test" in step ? [step.next] : step.fork).every((next) => next < i))).toBe(true);
      }),
    );
  });

  it("finds at each place the longest that the language's own patterns find, never within a word", () => {
    const piece = fc.constantFrom("a", "b", "\\d", "[ab]", "(?:ab|c)", "-", "(?:a|)", "🎈", ".");
    const times = fc.constantFrom("", "?", "{1,3}", "{2}", "*");
    const pattern = fc.array(fc.tuple(piece, times), { minLength: 1, maxLength: 4 }).map((parts) => parts.flat().join(""));
    const word = /[\p{L}\p{N}]/u;
    fc.assert(
      fc.property(pattern, fc.array(fc.constantFrom(..."abc1- ", "🎈"), { maxLength: 10 }), (source, letters) => {
        const compiled = safePattern(source);
        fc.pre(!isFault(compiled));
        const cut = (at: number) => word.test(letters[at - 1] ?? "") && word.test(letters[at] ?? "");
        const whole = new RegExp(`^(?:${source})$`, "iu");
        const expected: string[] = [];
        for (let from = 0; from < letters.length; from++) {
          const ends = letters.map((_, i) => i + 1).filter((to) => to > from && !cut(to) && whole.test(letters.slice(from, to).join("")));
          const to = cut(from) ? undefined : ends.at(-1);
          if (to === undefined) continue;
          expected.push(letters.slice(from, to).join(""));
          from = to - 1;
        }
        expect(found(letters.join(""), source)).toEqual(expected);
      }),
      { numRuns: 400 },
    );
  });
});

describe("a pattern that fits placeholders", () => {
  it.each(["[A-Z]+_\\d+", "\\[\\[[A-Z_]+\\d\\]\\]", "EMAIL_\\d", "\\[\\[", "[A-Z]{4,12}"])(
    "loses nothing on the way back: %s",
    (pattern) => {
      const masking = { patterns: [{ name: "Own", pattern, match: ["x"], noMatch: [] }] };
      const piece = fc.constantFrom(
        "EMAIL_1",
        "[[EMAIL_1]]",
        "[[OWN_1]]",
        "OWN_2",
        "[[",
        "]]",
        "anna@post.example",
        "SKU_12",
        " ",
        "text",
        "\n",
      );
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
          const text = pieces.join(" ");
          const masked = redact(text, nobody, masking);
          expect(reveal(masked.text, masked.placeholders)).toBe(text);
          expect(masked.text).not.toContain("anna@post.example");
        }),
        { numRuns: 200 },
      );
    },
  );
});
