import { describe, expect, it } from "vitest";
import { draftOf } from "./draft-of.ts";
import { firstHalf } from "./first-half.ts";
import { placeOf } from "./judged.ts";
import { trueQuotes } from "./true-quotes.ts";

const given = firstHalf.find((c) => c.errors.some((e) => e.kind === "amount"));
if (!given) throw new Error("No case with a wrong amount");
const error = given.errors.find((e) => e.kind === "amount");
if (!error) throw new Error("No wrong amount");

describe("a draft of the grounding set", () => {
  it("holds the honest reply between the profile's greeting and signature, and every quote of it", () => {
    const draft = draftOf(given, null);
    for (const said of given.reply) expect(draft.text).toContain(said.text.trim());
    expect(draft.text.startsWith(given.reply[0]?.text ?? "")).toBe(false);
    const quotes = draft.sentences.flatMap((s) => s.citations.map((c) => c.quote));
    expect(new Set(quotes)).toEqual(new Set(given.reply.flatMap((r) => r.cites.map((c) => c.quote))));
  });

  it("holds the seeded error in place of the honest sentence", () => {
    const draft = draftOf(given, error);
    const { from, to } = placeOf(draft, error.text);
    expect(draft.text.slice(from, to)).toBe(error.text);
    expect(draft.text).not.toContain(given.reply[error.at]?.text);
  });
});

describe("quotes", () => {
  const draft = draftOf(given, null);
  const proven = (quote: (own: string) => string) => ({
    ...draft,
    sentences: draft.sentences
      .filter((s) => s.citations.length > 0)
      .map((s) => ({ ...s, class: "supported" as const, citations: s.citations.map((c) => ({ ...c, quote: quote(c.quote) })) })),
  });

  it("are right when they stand in the cited article", () => {
    const { shown, right } = trueQuotes(proven((own) => own));
    expect(shown).toBeGreaterThan(0);
    expect(right).toBe(shown);
  });

  it("are wrong when a word of them does not stand there, or nothing does", () => {
    expect(trueQuotes(proven((own) => `${own} Really.`)).right).toBe(0);
    expect(trueQuotes(proven(() => " ")).right).toBe(0);
  });
});
