import { describe, expect, it } from "vitest";
import { entryFault, maskingFault } from "../../lib/guardrails/check-masking.ts";
import { plainMasking } from "../../lib/guardrails/masking.ts";

const exact = (text: string) => ({ text, how: "exact" as const, kind: "" });
const pattern = (text: string) => ({ text, how: "pattern" as const, kind: "" });
const own = { name: "Customer", pattern: "KND-\\d{6}", match: ["KND-448812"], noMatch: ["PP-104763"] };

describe("what may be remembered", () => {
  it.each([
    ["short", exact("a.")],
    ["placeholder", exact("[[EMAIL_1]]")],
    ["never", exact("4242 4242 4242 4242")],
    ["never", exact("DE89 3704 0044 0532 0130 00")],
    ["never", exact("811218-9876")],
    ["pattern", pattern("(a")],
    ["pattern", pattern("\\w+")],
  ] as const)("refuses as an exception: %s", (fault, entry) => expect(entryFault("exceptions", entry)).toBe(fault));

  it("takes a phone number, a word and a tight pattern", () => {
    for (const entry of [exact("070-123 45 67"), exact("Skogsglänta"), pattern("PP\\-\\d{6}")]) {
      expect(entryFault("exceptions", entry)).toBeNull();
    }
  });

  it("masks a card that was missed", () => expect(entryFault("additions", exact("4242 4242 4242 4242"))).toBeNull());
});

describe("a team's masking", () => {
  it("is refused for a pattern that fails its own tests, or two of one name", () => {
    expect(maskingFault({ ...plainMasking, patterns: [own] })).toBeNull();
    const failing = { ...own, noMatch: ["KND-111111"] };
    expect(maskingFault({ ...plainMasking, patterns: [failing] })).toEqual({ pattern: failing });
    expect(maskingFault({ ...plainMasking, patterns: [own, own] })).toEqual({ pattern: own });
  });

  it("is refused for an exception that would free a card", () => {
    const entry = exact("4242 4242 4242 4242");
    expect(maskingFault({ ...plainMasking, exceptions: [entry] })).toEqual({ entry, fault: "never" });
  });
});

describe("a pattern that frees", () => {
  it.each(["\\S+@\\S+", "[\\w.]+@[\\w.]+", "[+()\\d][\\d ()-]{5,20}", "\\S*\\d\\S*|[\\p{L}\\d ]{5,40}"])(
    "everybody's addresses or numbers is refused: %s",
    (text) => {
      expect(entryFault("exceptions", pattern(text))).toBe("pattern");
    },
  );

  it.each(["\\w+@post\\.example", "\\+46 8 123 \\d{3} \\d{2}", "0771-\\d{6}", "070\\-\\d{3} \\d{2} \\d{2}"])(
    "one's own is taken: %s",
    (text) => {
      expect(entryFault("exceptions", pattern(text))).toBeNull();
    },
  );

  it("may add what it must not free", () => expect(entryFault("additions", pattern("\\S+@\\S+"))).toBeNull());
});
