import { describe, expect, it } from "vitest";
import { promised } from "../../lib/drafting/agree-promise.ts";
import { citedTexts } from "../../lib/drafting/cited-texts.ts";
import { evidence } from "../../lib/drafting/evidence.ts";
import { reading } from "../../lib/drafting/reading.ts";
import { passages } from "../../lib/knowledge/passages.ts";
import { article, conversation, profile } from "./world.ts";

/** What is promised by a sentence that cites an article of one line. */
function promise(language: string, rule: string, said: string) {
  const [passage] = passages(article("a", "Orders", rule, { locale: language }));
  if (!passage) throw new Error("no passage");
  const given = evidence({
    language,
    profile: profile(),
    sources: [{ number: 1, passage, used: true }],
    internal: [],
    conversation: conversation("Where is my parcel?"),
    instruction: "",
    risk: "green",
    verdicts: null,
  });
  const cited = citedTexts([{ source: 1, block: 0, quote: "" }], given);
  if (!cited) throw new Error("nothing cited");
  return promised(reading(said, language), cited);
}

describe("a promise that no source holds", () => {
  it.each([
    ["en", "Parcels arrive within 3 days.", "I have refunded your order."],
    ["en", "Parcels arrive within 3 days.", "I guarantee that your parcel arrives within 3 days."],
    ["en", "Parcels arrive within 3 days.", "We will refund your order."],
    ["en", "Parcels arrive within 3 days.", "You will get your money back."],
    ["sv", "Paket kommer inom 3 dagar.", "Jag har återbetalat din order."],
    ["sv", "Paket kommer inom 3 dagar.", "Vi lovar att paketet kommer inom 3 dagar."],
    ["de", "Pakete kommen innerhalb von 3 Tagen an.", "Ich habe Ihnen den Betrag erstattet."],
    ["de", "Pakete kommen innerhalb von 3 Tagen an.", "Wir garantieren, dass Ihr Paket in 3 Tagen ankommt."],
  ])("in %s is told: %s → %s", (language, rule, said) => {
    expect(promise(language, rule, said)).toBe("invented");
  });

  it.each([
    ["en", "Parcels arrive within 3 days.", "Your parcel arrives within 3 days."],
    ["en", "We refund your order within 5 days.", "We will refund your order within 5 days."],
    ["en", "Parcels arrive within 3 days.", "Once we have refunded the order, the parcel arrives within 3 days."],
    ["en", "Parcels cannot be refunded.", "We can't refund the parcel."],
    ["en", "We guarantee delivery within 3 days.", "We guarantee delivery within 3 days."],
    ["sv", "Paket kommer inom 3 dagar.", "Paketet kommer inom 3 dagar."],
    ["de", "Pakete kommen innerhalb von 3 Tagen an.", "Ihr Paket kommt innerhalb von 3 Tagen an."],
  ])("in %s is not told: %s → %s", (language, rule, said) => {
    expect(promise(language, rule, said)).toBe("none");
  });

  it("is not told of an empty sentence, nor in a language that nobody taught it", () => {
    expect(promise("en", "Parcels arrive within 3 days.", "")).toBe("none");
    expect(promise("fr", "Le colis arrive.", "Le colis arrive.")).toBe("none");
  });
});
