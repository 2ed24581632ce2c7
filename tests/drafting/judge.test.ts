import { describe, expect, it } from "vitest";
import { needsVerifier } from "../../lib/drafting/needs-verifier.ts";
import type { Article } from "../../lib/knowledge/article.ts";
import { article, conversation, fromModel, profile } from "./world.ts";

/** The class and reason of one sentence that cites the first block of a one-sentence article. */
function classed(rule: string, said: string, language = "en", changes: { asked?: string; article?: Partial<Article> } = {}) {
  const source = article("rule", "Rules", rule, { locale: language, ...changes.article });
  const greeting = language === "en" ? "Hi[ {name}]," : "Hej[ {name}],";
  const draft = fromModel([source], [[said, [0, 0]]], {
    language,
    profile: profile({ locale: language, greeting }),
    conversation: conversation(changes.asked ?? "Hello"),
  });
  const sentence = draft.sentences.find((s) => draft.text.slice(s.from, s.to) === said);
  return { class: sentence?.class ?? null, because: sentence?.because ?? null, findings: draft.findings.map((f) => f.kind), draft };
}

const agrees = { class: "supported", because: "agrees-by-rules" };

describe("a paraphrase", () => {
  it.each([
    ["en", "Parcels are dispatched within 14 days.", "We send your package within two weeks."],
    ["en", "Opened filters cannot be returned.", "We are unable to take back filters that have been opened."],
    ["en", "Orders are only shipped once payment has cleared.", "We do not send an order until the payment has cleared."],
    ["en", "The subscription costs £120 for 12 months.", "You pay £120 for one year of the subscription."],
    ["en", "Delivery takes 3 to 5 working days.", "Expect delivery between 3 and 5 business days."],
    ["en", "Repairs are free of charge during the warranty.", "While the guarantee runs, repairs cost you nothing."],
    ["sv", "Oöppnade filter kan returneras inom fjorton dagar.", "Du kan skicka tillbaka oöppnade filter inom 14 dagar."],
    ["sv", "Beställningen kan inte avbokas efter leverans.", "Efter leveransen går det inte att avbeställa ordern."],
    ["de", "Die Rücksendung ist kostenlos.", "Das Zurückschicken kostet Sie nichts."],
    ["de", "Die Reparatur dauert höchstens vierzehn Tage.", "Repariert wird innerhalb von 14 Tagen."],
  ])("in %s follows by the rules: %s", (language, rule, said) => {
    expect(classed(rule, said, language)).toMatchObject(agrees);
  });
});

describe("the same said by other denials", () => {
  it.each([
    [
      "en",
      "We open a case if the shop has not answered within 10 days.",
      "As the shop has been silent for longer than 10 days, we open a case.",
    ],
    ["en", "If your size has changed, book a fitting instead.", "As your size has changed, please book a fitting rather than reordering."],
    ["en", "You can return items within 30 days of delivery.", "There is still time, as you can return items for 30 days after delivery."],
    [
      "en",
      "The pass must be valid for at least 2 more months.",
      "Make sure the pass doesn't end before it has been valid for 2 more months.",
    ],
    ["de", "Das Konto hat keine monatliche Gebühr.", "Für das Konto fällt jeden Monat nichts an."],
  ])("in %s agrees: %s", (language, rule, said) => {
    expect(classed(rule, said, language).because).not.toBe("negation-unclear");
  });

  it("does not agree where what the source wants is put away", () => {
    expect(
      classed("If your size has changed, book a fitting instead.", "As your size has changed, please reorder rather than book a fitting."),
    ).not.toMatchObject(agrees);
    expect(classed("It costs nothing for members over 65.", "It doesn't cost anybody anything.")).not.toMatchObject(agrees);
  });
});

describe("a sentence that says otherwise than its source", () => {
  it("is red where a negation is turned round", () => {
    expect(classed("Opened filters cannot be returned.", "Opened filters can be returned.")).toMatchObject({ because: "negation-differs" });
    expect(classed("Öppnade filter kan returneras.", "Öppnade filter kan inte returneras.", "sv")).toMatchObject({
      because: "negation-differs",
    });
  });

  it("is amber where an opposite turns it round", () => {
    expect(classed("Der Umtausch ist möglich.", "Der Umtausch ist unmöglich.", "de")).toMatchObject({ because: "negation-unclear" });
    expect(classed("Dogs are allowed.", "Dogs have to stay at home.").class).toBe("cited");
  });

  it("is amber where a week before stands for a day before", () => {
    const rule = "You can change the address until 18:00 on the day before delivery.";
    expect(classed(rule, "You can change the address until 18:00 in the week before delivery.").class).toBe("cited");
  });

  it("is red where a unit, a rate or a time is another", () => {
    for (const [rule, said] of [
      ["Wash the cover at 40 °C.", "Wash the cover at 40 °F."],
      ["The plan costs £5 per month.", "The plan costs £5 per year."],
      ["We are open until 18:00.", "We are open until 8 pm."],
      ["Repairs take 10 working days.", "Repairs take 10 days."],
      ["Fill in 0.5 litres of water.", "Fill in 0.5 gallons of water."],
      ["Each call costs 15p.", "Each call costs 51p."],
    ] as const)
      expect(classed(rule, said), said).toMatchObject({ class: "unsupported", because: "number-not-found" });
  });

  it("is amber where two values of the source change places", () => {
    const rule = "The frame has a guarantee of 10 years and the fabric of 3 years.";
    expect(classed(rule, "The fabric has a guarantee of 10 years.")).toMatchObject({ class: "cited", because: "value-elsewhere" });
    expect(classed(rule, "The fabric has a guarantee of 3 years.").class).not.toBe("unsupported");
  });

  it("is amber where a condition, a limit or an exception is missing, wherever it should stand", () => {
    expect(classed("You can cancel if the parcel has not left our warehouse.", "You can cancel.")).toMatchObject({
      because: "condition-left-out",
    });
    expect(classed("You can return unopened items.", "You can return items.")).toMatchObject({ because: "condition-left-out" });
    expect(classed("Du kan avboka om resan inte har börjat.", "Du kan avboka.", "sv")).toMatchObject({ because: "condition-left-out" });
  });

  it("is red where something is promised or said to be done that the source does not say", () => {
    const rule = "You can cancel the order on your account page.";
    expect(classed(rule, "I have cancelled the order.")).toMatchObject({ because: "promise-not-in-source" });
    expect(classed(rule, "We guarantee that the order is cancelled.")).toMatchObject({ because: "promise-not-in-source" });
    expect(classed("Du kan pausa prenumerationen.", "Vi ska ersätta prenumerationen.", "sv")).toMatchObject({
      because: "promise-not-in-source",
    });
  });

  it("is amber where a bound is turned round, a duty made of a wish, or some made all", () => {
    expect(classed("Members pay at most 5 EUR.", "Members pay at least 5 EUR.")).toMatchObject({ because: "bound-differs" });
    expect(classed("You may register the product.", "You must register the product.")).toMatchObject({ because: "obligation-differs" });
    expect(classed("Lamps have a warranty.", "All lamps always have a warranty.")).toMatchObject({ because: "wider-than-source" });
  });

  it("is red where a name, a person or a brand is put in", () => {
    const swapped = classed("Hand the parcel to DHL.", "Hand the parcel to Hermes.");
    expect(swapped).toMatchObject({ class: "unsupported", because: "name-not-found" });
    expect(swapped.findings).toContain("name-not-found");
    expect(classed("The order is on its way.", "The order of Karin is on its way.").findings).toContain("other-customer");
    const other = classed("Returns are free.", "Returns cost nothing.", "en", { article: { brand: "Oak" } });
    expect(other).toMatchObject({ class: "unsupported", because: "other-brand" });
    expect(other.findings).toContain("other-brand");
  });

  it("is held up by an address or a phone number of nobody here", () => {
    expect(classed("You can call us.", "You can call us on +46 70 123 45 67.").findings).toContain("other-customer");
    expect(classed("You can write.", "You can write to eva@elsewhere.example.").findings).toContain("other-customer");
  });
});

describe("needsVerifier", () => {
  it("names the sentences that rules can't settle, and none that a check refused", () => {
    const loose = classed("You can return items.", "You can return tables, chairs and carpets.").draft;
    expect(needsVerifier(loose.sentences).map((i) => loose.sentences[i]?.because)).toEqual(["words-left-over"]);
    expect(needsVerifier(classed("You can return unopened items.", "You can return items.").draft.sentences)).toEqual([]);
  });
});
