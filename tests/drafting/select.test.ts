import { describe, expect, it } from "vitest";
import type { Article } from "../../lib/knowledge/article.ts";
import { article, onDevice } from "./world.ts";

const said = (articles: Article[], text: string, language = "en") =>
  onDevice(articles, text, { language, profile: { locale: language } }).text;

describe("what is said together", () => {
  it.each([
    ["en", "Postage", "Return postage costs £3.95. Otherwise the shop pays it.", "What does return postage cost?"],
    ["en", "Repairs", "A repair costs £45. If you decline it, you get nothing back.", "What does a repair cost?"],
    ["sv", "Returer", "Returfrakten kostar 59 kr. Är varan felaktig, är returfrakten gratis.", "Vad kostar returfrakten?"],
    ["sv", "Adress", "Du kan byta adress innan paketet skickas. I så fall ändras leveransdagen.", "Kan jag byta adress?"],
    ["de", "Rückgabe", "Die Rücksendung kostet 4,90 €. Ist der Artikel defekt, ist sie kostenlos.", "Was kostet die Rücksendung?"],
    ["de", "Prüfung", "Die Prüfung kostet 49 €. Lehnen Sie ihn ab, bleibt es dabei.", "Was kostet die Prüfung?"],
  ])("in %s of %s: a rule and the sentence that limits it", (language, title, body, question) => {
    expect(said([article("a", title, body, { locale: language })], question, language)).toContain(body);
  });

  it("is a sentence and the one it points back at", () => {
    const body = "The warranty does not cover lime. The same applies to drops and spills.";
    expect(said([article("a", "Warranty", body)], "Are drops covered by the warranty?")).toContain(body);
  });

  it("is a list and the sentence that opens it, whole", () => {
    const list = "You can return a filter if:\n\n- the bag is sealed\n- it is unused\n- you have the receipt";
    const text = said([article("a", "Return a filter", list)], "Can I return a filter?");
    expect(text).toContain("You can return a filter if:\n- the bag is sealed\n- it is unused\n- you have the receipt");
  });

  it("is not what the bullets beside it say", () => {
    const list = "- You can return a lamp within 30 days.\n- You can return a filter only if the bag is sealed.";
    expect(said([article("a", "Returns", list)], "How long can I return a lamp?")).not.toContain("filter");
  });

  it("is a table's row with the names of its columns", () => {
    const table = "| Service | Cost | Arrives |\n|---|---|---|\n| Standard | £3.95 | 2 days |\n| Islands | £5.95 | 7 days |";
    const text = said([article("a", "Delivery", table)], "What does delivery to the islands cost?");
    expect(text).toContain("Islands – cost: £5.95, arrives: 7 days");
    expect(text).not.toContain("Standard");
  });

  it("keeps the capitals of German nouns in a row", () => {
    const table = "| Versandart | Preis | Lieferzeit |\n|---|---|---|\n| Standard | 4,90 € | 2 Tage |\n| Inseln | 7,90 € | 7 Tage |";
    const text = said([article("a", "Versand", table, { locale: "de" })], "Was kostet der Versand auf die Inseln?", "de");
    expect(text).toContain("Inseln – Preis: 7,90 €, Lieferzeit: 7 Tage");
  });

  it("is said once, however many questions it answers", () => {
    const delivery = article("a", "Delivery", "Standard delivery takes 2 to 4 working days and costs £3.95.");
    const text = said([delivery], "How long does delivery take? What does delivery cost?");
    expect(text.split("£3.95")).toHaveLength(2);
  });
});

describe("what is said in another language", () => {
  it("is quoted as it stands, and the reply says so in the customer's language", () => {
    const delivery = article("a", "Delivery times", "Standard delivery takes 2 to 4 working days.");
    const draft = onDevice([delivery], "Hur lång tid tar leveransen?", { language: "sv" });
    expect(draft.text).toContain("Vår hjälptext om det här finns bara på engelska, så jag citerar den som den är.");
    expect(draft.text).toContain("Standard delivery takes 2 to 4 working days.");
    expect(draft.text).toMatch(/^Hej Hannah!/);
    expect(draft.text).toContain("Vänliga hälsningar\nMaya, Fern");
    expect(draft.sentences.filter((s) => s.class === "unsupported")).toEqual([]);
  });
});
