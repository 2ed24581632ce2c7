import { describe, expect, it } from "vitest";
import { article, conversation, fromModel, profile } from "./world.ts";

/** The class of a sentence that cites nothing, in a reply whose first sentence does. */
function classOf(said: string, language = "en", asked = "Hello, a question"): string {
  const rule = "Parcels arrive within 3 days.";
  const draft = fromModel([article("rule", "Rules", rule, { locale: language })], [[`${rule} `, [0, 0]], [said]], {
    language,
    profile: profile({ locale: language, greeting: language === "en" ? "Hi[ {name}]," : "Hej[ {name}]," }),
    conversation: conversation(asked),
  });
  return draft.sentences.find((s) => draft.text.slice(s.from, s.to) === said)?.class ?? "none";
}

describe("a line without a source", () => {
  it.each([
    ["en", "No need to worry about that."],
    ["en", "That happens easily."],
    ["en", "What lovely news!"],
    ["sv", "Sådant händer lätt."],
    ["sv", "Ingen fara alls."],
    ["de", "Das kommt leicht vor."],
    ["de", "Machen Sie sich keine Sorgen."],
  ])("in %s is courtesy where it states nothing: %s", (language, said) => {
    expect(classOf(said, language)).toBe("courtesy");
  });

  it.each([
    "Refunds are always free.",
    "Your parcel left our warehouse.",
    "We'll send you a new one.",
    "It costs nothing.",
    "You can keep it for 30 days.",
    "Only members get it.",
  ])("stays unproven where it states something: %s", (said) => {
    expect(classOf(said)).toBe("unsupported");
  });

  it("is amber where its few other words are none of support", () => {
    expect(classOf("Giraffes sleep at night.")).toBe("cited");
  });
});
