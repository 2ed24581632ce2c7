import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultRules } from "../../lib/guardrails/default-rules.ts";
import { makeRule } from "../../lib/guardrails/make-rule.ts";
import { tokensOf } from "../../lib/guardrails/match-words.ts";
import { mentionsIn } from "../../lib/guardrails/rule-mentions.ts";
import { screen } from "../../lib/guardrails/screen.ts";
import { conversationOf } from "./conversation-of.ts";

const risk = (text: string, language: string) => screen(conversationOf([text]), defaultRules, language).risk;

describe("a word that is only mentioned is not red", () => {
  it.each<[string, string]>([
    ["no fraud here", "en"],
    ["This is not about fraud.", "en"],
    ["There is no fraud here, I just want to change my address.", "en"],
    ["I am not accusing you of fraud, I would only like to see the receipt.", "en"],
    ["I wasn't scammed, the parcel was just late.", "en"],
    ["Nobody hacked anything, I simply forgot my password.", "en"],
    ["Fraud is not the issue, the size is wrong.", "en"],
    ["No need for a lawyer, I only want an answer.", "en"],
    ["I'm not going to sue you, I just want my parcel.", "en"],
    ["Is fraud common?", "en"],
    ["How common is fraud with gift cards?", "en"],
    ["Are hackers a risk with your app?", "en"],
    ["I have a question about your fraud prevention course.", "en"],
    ["I ordered the board game Lawyer and a piece is missing.", "en"],
    ['The jacket called "Lawyer" is too small.', "en"],
    ["Where is my Lawyer bag?", "en"],
    ["Do you sell the novel The Fraud?", "en"],
    ["Är bedrägeri vanligt?", "sv"],
    ["Det här handlar inte om bedrägeri.", "sv"],
    ["Min fråga gäller inte bedrägeri utan öppettider.", "sv"],
    ["Ingen har hackat mig, jag har bara glömt lösenordet.", "sv"],
    ["Jag tänker inte kontakta någon advokat, jag vill bara ha svar.", "sv"],
    ["Jag har beställt skrivbordslampan Advokat, när kommer den?", "sv"],
    ["Spelet ”Advokat” saknar två kort.", "sv"],
    ["Ist Betrug häufig?", "de"],
    ["Das ist kein Betrug, ich möchte nur meine Adresse ändern.", "de"],
    ["Meine Frage hat nichts mit Betrug zu tun, wann öffnen Sie?", "de"],
    ["Ich wurde nicht gehackt, ich habe nur ein neues Handy.", "de"],
  ])("%s", (text, language) => {
    expect(risk(text, language)).not.toBe("red");
  });
});

describe("a word that is meant stays red, whatever denies beside it", () => {
  it.each<[string, string]>([
    ["I'm not saying it is fraud but money is gone", "en"],
    ["I don't know if it is fraud, someone used my card in Paris.", "en"],
    ["Isn't this fraud?", "en"],
    ["Is this a scam?", "en"],
    ["No this is fraud", "en"],
    ["This is not a mistake, it is fraud.", "en"],
    ["Not only fraud but also theft: my card was stolen.", "en"],
    ["Don't tell me this is no fraud, I want it investigated", "en"],
    ["No one from the fraud team answers and my account is empty.", "en"],
    ["How do I report fraud on my account?", "en"],
    ["Is fraud common? Two payments on my card were not made by me.", "en"],
    ["If this is not fraud, what is?", "en"],
    ["I didn't authorise this payment", "en"],
    ["I don't want to sue you, but I will if I must", "en"],
    ["Jag säger inte att det är bedrägeri men pengarna är borta", "sv"],
    ["Är det här bedrägeri?", "sv"],
    ["Nej det är bedrägeri", "sv"],
    ["Inget bedrägeri säger ni, men någon har tagit 3 000 kr från mitt konto", "sv"],
    ["Min advokat hör av sig", "sv"],
    ["Ich sage nicht, dass es Betrug ist, aber das Geld ist weg", "de"],
    ["Ist das Betrug?", "de"],
    ["Das ist kein Versehen, das ist Betrug.", "de"],
  ])("%s", (text, language) => {
    expect(risk(text, language)).toBe("red");
  });
});

describe("mentions", () => {
  const calm = () => false;
  const found = (text: string) => mentionsIn(text, tokensOf(text), calm);

  it("are told with what is left of the text", () => {
    const text = "There is no fraud here. When do you open?";
    expect(found(text)?.spots.map(({ from, to }) => text.slice(from, to))).toEqual(["fraud"]);
    expect(found(text)?.rest.replace(/\s+/g, " ").trim()).toBe("here. When do you open?");
  });

  it("are none where what is left may be harm", () => {
    const text = "There is no fraud here. I see a payment.";
    expect(mentionsIn(text, tokensOf(text), () => true)).toBeNull();
    expect(found("There is no fraud here. My card was stolen.")).toBeNull();
    expect(found("When do you open?")).toBeNull();
  });

  it("soften no rule of the lead's own words", () => {
    const rule = makeRule("a", "A", { words: { en: ["fraud"] }, risk: "red" });
    expect(screen(conversationOf(["no fraud here"]), [rule], "en").risk).toBe("red");
  });

  it("make amber of a rule's words, and no tag and queue", () => {
    const found = screen(conversationOf(["Is fraud common?"]), defaultRules, "en");
    expect(found).toMatchObject({ risk: "amber", tags: [], queue: null });
  });

  it("stand inside the text, whatever it is", () => {
    const word = fc.constantFrom(
      "no",
      "fraud",
      "not",
      "is",
      "scam",
      "lawyer",
      "?",
      ".",
      ",",
      "but",
      "this",
      "Advokat",
      "game",
      "inte",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (parts) => {
        const text = parts.join(" ");
        return (found(text)?.spots ?? []).every(({ from, to }) => from >= 0 && from < to && to <= text.length);
      }),
    );
  });
});
