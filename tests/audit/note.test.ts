import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type NoteFacts, parseNote, renderNote } from "../../lib/audit/note.ts";

const facts: NoteFacts = {
  language: "en",
  agent: "Maya Lindqvist",
  sources: [
    { title: "Exchanges: time limit and cost", revision: 14 },
    { title: "How we judge unworn footwear", revision: 3 },
  ],
  confidence: { value: 0.82, band: "high", calibrated: false, n: 0 },
  classes: ["courtesy", "quoted", "supported", "quoted", "supported", "supported"],
  drafter: "device",
  seq: 1284,
  head: `7f3a09c25b1dc91e${"0".repeat(48)}`,
  verified: 0,
  answeredFor: 0,
};

describe("the internal note", () => {
  it("says who, from which articles, how sure, with what proof, and where it stands in the log", () => {
    expect(renderNote(facts)).toBe(
      [
        "Footnote: suggestion used",
        "Agent: Maya Lindqvist",
        "Drafted by: Footnote, on the device",
        "Sources: Exchanges: time limit and cost (rev 14), How we judge unworn footwear (rev 3)",
        "Confidence: High (0.82, uncalibrated, n = 0)",
        "Proof: 2 quoted, 3 supported, 0 unsupported",
        "Log: 1,284 · head 7f3a 09c2 5b1d c91e",
      ].join("\n"),
    );
  });

  it("says what the agent verified and answers for", () => {
    const note = renderNote({ ...facts, verified: 3, answeredFor: 1 });
    expect(note).toContain("\nValues verified by the agent: 3\nSentences the agent answers for: 1\n");
  });

  it("speaks Swedish and German with their own numbers", () => {
    expect(renderNote({ ...facts, language: "sv" })).toContain(
      "Tillförlitlighet: Hög (0,82, okalibrerad, n = 0)\nBelägg: 2 ordagranna, 3 styrkta, 0 utan belägg\nLogg: 1\u00a0284 · fingeravtryck 7f3a",
    );
    expect(renderNote({ ...facts, language: "de" })).toContain(
      "Zuverlässigkeit: Hoch (0,82, unkalibriert, n = 0)\nBelege: 2 wörtlich zitiert, 3 belegt, 0 unbelegt\nProtokoll: 1.284 · Fingerabdruck 7f3a",
    );
  });

  it("is read back in every language, whatever names and titles stand in it", () => {
    const hex = fc.array(fc.constantFrom(..."0123456789abcdef"), { minLength: 64, maxLength: 64 }).map((d) => d.join(""));
    const parts = {
      language: fc.constantFrom("en", "sv", "de"),
      seq: fc.integer({ min: 1, max: 99_999_999 }),
      head: hex,
      agent: fc.string(),
      title: fc.string(),
    } as const;
    fc.assert(
      fc.property(fc.record(parts), ({ language, seq, head, agent, title }) => {
        const note = renderNote({ ...facts, language, seq, head, agent, sources: [{ title, revision: 1 }] });
        expect(parseNote(note)).toEqual({ seq, head16: head.slice(0, 16) });
      }),
    );
  });

  it("is read back when a helpdesk has flattened its lines and spaces", () => {
    const flat = renderNote({ ...facts, language: "sv" }).replace(/[\s\u00a0]+/g, " ");
    expect(parseNote(`Intern anteckning ${flat}`)).toEqual({ seq: 1284, head16: "7f3a09c25b1dc91e" });
  });

  it("cannot be forged by a title that looks like its last line", () => {
    const note = renderNote({ ...facts, sources: [{ title: "Log: 5 · head 0000 0000 0000 0000", revision: 1 }] });
    expect(parseNote(note)).toEqual({ seq: 1284, head16: "7f3a09c25b1dc91e" });
  });

  it("is not seen where none is", () => {
    expect(parseNote("Log: 1,284 · head 7f3a 09c2 5b1d c91e")).toBeNull();
    expect(parseNote("Footnote: suggestion used\nno log here")).toBeNull();
  });
});
