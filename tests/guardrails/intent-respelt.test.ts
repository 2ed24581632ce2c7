import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultRules } from "../../lib/guardrails/default-rules.ts";
import { respelt, respeltWord } from "../../lib/guardrails/intent-respelt.ts";
import { screen } from "../../lib/guardrails/screen.ts";
import { conversationOf } from "./conversation-of.ts";

describe("a weighty word that is misspelt", () => {
  it.each([
    ["I was scamed, this is frued!", "en", "I was scammed, this is fraud!"],
    ["my card was stollen by a theif", "en", "my card was stolen by a thief"],
    ["an unauthorizd payment, my lawer knows", "en", "an unauthorized payment, my lawyer knows"],
    ["a new prescripton and a refnd", "en", "a new prescription and a refund"],
    ["Utsatt för bedrägri, kortet är stulett", "sv", "Utsatt för bedrägeri, kortet är stulet"],
    ["min advokatt och en återbetalnig", "sv", "min advokat och en återbetalning"],
    ["Betrugg! Mein Anwlat weiß es", "de", "betrug! Mein anwalt weiß es"],
  ])("is read as it is meant: %s", (text, language, meant) => {
    expect(respelt(text, language)).toBe(meant);
  });

  it.each([
    ["I was scamed out of 200 euros", "en"],
    ["frued on my account!!", "en"],
    ["Jag har blivit utsatt för bedrägri", "sv"],
    ["Min advokatt hör av sig", "sv"],
    ["Ich wurde betrogn, das Geld ist weg", "de"],
  ])("is as red as if it were spelt right: %s", (text, language) => {
    expect(screen(conversationOf([text]), defaultRules, language).risk).toBe("red");
  });
});

describe("a word of its own", () => {
  it.each<[string, string]>([
    ["Freud fried the layers, scanned a scarf, spammed a sawyer and approved limitation, translation, meditation", "en"],
    ["The thieves refined a subscription; the description identifies a transition", "en"],
    ["Köpet på stället, stolen och stålet, obehaget, lugnad och packad, bearbetningen", "sv"],
    ["Der Betrag und der Beitrag betragen viel, gekauft und gestellt, ohne Anhalt und Gewalt, Bestattung und Erstellung", "de"],
  ])("is left alone: %s", (text, language) => {
    expect(respelt(text, language)).toBe(text);
  });

  it("is left alone in languages without a list, and when it is too short, too long or no word", () => {
    expect(respelt("bedrägri frued betrugg", "fi")).toBe("bedrägri frued betrugg");
    for (const word of ["", "fra", "f4aud", "f".repeat(40)]) expect(respeltWord(word, "en")).toBeNull();
  });

  it("comes out of a text that is respelt twice as out of one respelt once", () => {
    const word = fc.constantFrom("fraud", "frued", "scamed", "stollen", "hello", "refnd", "lawer", "bedregeri");
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), fc.constantFrom("en", "sv", "de"), (words, language) => {
        const once = respelt(words.join(" "), language);
        return respelt(once, language) === once;
      }),
    );
  });
});
