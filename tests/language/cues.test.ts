import { describe, expect, it } from "vitest";
import { hasCondition, hasNegation, hasPromise } from "../../lib/language/cues.ts";

describe("cues", () => {
  it.each([
    ["en", "We will refund you today."],
    ["en", "We have cancelled your order."],
    ["sv", "Vi återbetalar beloppet."],
    ["sv", "Vi har skickat en ny lampa."],
    ["de", "Wir erstatten den Betrag."],
    ["de", "Wir haben den Betrag heute erstattet."],
  ])("hears a promise in %s: %s", (language, text) => expect(hasPromise(text, language)).toBe(true));
  it.each([
    ["en", "You can return the lamp within 30 days."],
    ["sv", "Du kan returnera lampan inom 30 dagar."],
    ["de", "Sie können die Lampe zurücksenden."],
  ])("hears none in %s: %s", (language, text) => expect(hasPromise(text, language)).toBe(false));
  it("hears negation and condition", () => {
    expect(hasNegation("It isn't covered", "en")).toBe(true);
    expect(hasNegation("Det täcks inte", "sv")).toBe(true);
    expect(hasNegation("Another notebook", "en")).toBe(false);
    expect(hasCondition("Nur wenn die Ware unbenutzt ist", "de")).toBe(true);
    expect(hasCondition("The lamp is blue", "en")).toBe(false);
  });
});
