import { describe, expect, it } from "vitest";
import type { Sentence } from "../../lib/drafting/draft.ts";
import { evidence } from "../../lib/drafting/evidence.ts";
import { languageFindings } from "../../lib/drafting/language-findings.ts";
import { measureLanguages } from "../bench/languages.ts";
import { conversationOf } from "../conversation-maker.ts";
import { profile } from "./world.ts";

function given(language: string) {
  const about = { profile: profile(), sources: [], internal: [], conversation: conversationOf(), instruction: "" };
  return evidence({ ...about, language, risk: "green", verdicts: null });
}

/** One sentence per part, of the class given. */
function draft(...parts: [Sentence["class"], string][]): [string, Sentence[]] {
  const text = parts.map(([, part]) => part).join(" ");
  const sentences = parts.map(([kind, part], n): Sentence => {
    const from = text.indexOf(part);
    return { id: `s${n}`, from, to: from + part.length, class: kind, citations: [], because: null, opened: false, answeredFor: null };
  });
  return [text, sentences];
}

describe("languageFindings", () => {
  it("judges 150 replies in twelve languages rightly", () => {
    const { figures, misses } = measureLanguages();
    expect(misses).toEqual([]);
    expect(figures.reduce((n, f) => n + f.n, 0)).toBe(150);
  });

  it("names the language of a reply in another one, and stops nothing", () => {
    const [text, sentences] = draft(["supported", "Du kan lämna tillbaka varan inom 30 dagar."], ["courtesy", "Hör gärna av dig igen."]);
    expect(languageFindings(text, sentences, given("en"))).toEqual([
      { kind: "language", text: "sv", against: "en", blocks: false, answerable: true, from: 0 },
    ]);
  });

  it("shows a sentence in another language, a quotation too", () => {
    const quote = "Returns are free within thirty days of delivery.";
    const [text, sentences] = draft(
      ["courtesy", "Tack för att du hör av dig till oss."],
      ["quoted", quote],
      ["courtesy", "Hör gärna av dig om du undrar något."],
    );
    expect(languageFindings(text, sentences, given("sv"))).toEqual([
      { kind: "mixed-languages", text: quote, against: null, blocks: false, answerable: true, from: text.indexOf(quote) },
    ]);
  });

  it("leaves what the profile writes: its greeting and signature may be in the house language", () => {
    const [text, sentences] = draft(
      ["profile", "With kind regards from all of us at the Fern team"],
      ["courtesy", "Tack för att du hör av dig till oss."],
    );
    expect(languageFindings(text, sentences, given("sv"))).toEqual([]);
  });

  it("leaves an empty draft and a language it does not know", () => {
    expect(languageFindings("", [], given("sv"))).toEqual([]);
    const [text, sentences] = draft(["supported", "A csomagja holnap délelőtt érkezik meg."]);
    expect(languageFindings(text, sentences, given("hu"))).toEqual([]);
  });
});
