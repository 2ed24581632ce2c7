import { describe, expect, it } from "vitest";
import { evidence } from "../../lib/drafting/evidence.ts";
import { otherRuleFits } from "../../lib/drafting/own-rule.ts";
import { reading } from "../../lib/drafting/reading.ts";
import { passages } from "../../lib/knowledge/passages.ts";
import { article, conversation, profile } from "./world.ts";

/** Does another rule of the article fit better than the cited block? `besides`: blocks that other sentences rest on. */
function other(body: string, asked: string, said: string, block: number, language = "en", besides: number[] = []): boolean {
  const sources = passages(article("rules", "Rules", body, { locale: language })).map((passage, i) => ({
    number: i + 1,
    passage,
    used: true,
  }));
  const given = evidence({
    language,
    profile: profile({ locale: language }),
    sources,
    internal: [],
    conversation: conversation(asked),
    instruction: "",
    risk: "green",
    verdicts: null,
  });
  const cite = (n: number) => ({ source: 1, block: n, quote: sources[0]?.passage.blocks[n]?.text ?? "" });
  const parts = [{ citations: [cite(block)] }, ...besides.map((n) => ({ citations: [cite(n)] }))];
  return otherRuleFits(reading(said, language), [cite(block)], parts, given);
}

const delivery = "Ways to deliver.\n\n| Way | Price |\n|---|---|\n| Post | £3.90 |\n| Courier | £7.50 |\n";

describe("a table's row", () => {
  it("is the wrong one where the customer names another row's thing and not this one's", () => {
    expect(other(delivery, "What does the courier cost?", "It costs £3.90.", 2)).toBe(true);
    expect(other(delivery, "What does the courier cost?", "It costs £7.50.", 3)).toBe(false);
  });

  it("is the wrong one where the sentence names another row", () => {
    expect(other(delivery, "What does it cost?", "The courier costs £3.90.", 2)).toBe(true);
  });

  it("is right beside the row that the customer names, where it is named itself", () => {
    expect(other(delivery, "What does the courier cost?", "By post it is £3.90.", 2, "en", [3])).toBe(false);
  });
});

describe("a block of sentences", () => {
  it("is the wrong one where another holds clearly more of the sentence", () => {
    const body = "Switch off the grinder. Run the descaling programme with one sachet of descaler.";
    expect(other(body, "The lamp is red.", "Run the descaling programme with a sachet.", 0)).toBe(true);
    expect(other(body, "The lamp is red.", "Run the descaling programme with a sachet.", 1)).toBe(false);
  });

  it.each([
    [
      "en",
      "Sofas have 10 years of guarantee on the frame and 3 years on the fabric.",
      "The fabric is worn.",
      "It has 10 years of guarantee.",
    ],
    [
      "de",
      "Sofas haben 10 Jahre Garantie auf das Gestell und 3 Jahre auf den Stoff.",
      "Der Stoff ist durch.",
      "Es sind 10 Jahre Garantie.",
    ],
    ["sv", "Soffor har 10 års garanti på stommen och 3 års garanti på tyget.", "Tyget är slitet.", "Det är 10 års garanti."],
  ])("gives in %s the value of another thing than the customer names", (language, body, asked, said) => {
    expect(other(body, asked, said, 0, language)).toBe(true);
    expect(other(body, asked, said.replace("10", "3"), 0, language)).toBe(false);
  });
});

describe("a rule for all others", () => {
  it.each([
    ["en", "Medicine cannot be returned. Other goods may be sent back within 14 days.", "They may be sent back within 14 days."],
    ["sv", "Läkemedel tas inte i retur. Andra varor kan returneras inom 14 dagar.", "De kan returneras inom 14 dagar."],
    ["de", "Arzneimittel nehmen wir nicht zurück. Andere Waren können Sie zurücksenden.", "Sie können sie zurücksenden."],
  ])("is held up in %s without the rule that it leaves over", (language, body, said) => {
    const asked = { en: "Can I return it?", sv: "Kan jag returnera den?", de: "Kann ich das zurücksenden?" }[language] ?? "";
    expect(other(body, asked, said, 1, language)).toBe(true);
    expect(other(body, asked, said, 1, language, [0])).toBe(false);
  });
});
