import { describe, expect, it } from "vitest";
import { defaultRules } from "../../lib/guardrails/default-rules.ts";
import { makeRule } from "../../lib/guardrails/make-rule.ts";
import { Rule, Screening } from "../../lib/guardrails/policy.ts";
import { screen } from "../../lib/guardrails/screen.ts";
import { conversationOf, messageOf } from "./conversation-of.ts";

const furious = "This is disgusting, the worst and most horrible company, liars and useless idiots.";
const run = (rule: Rule, texts: string[], more: Parameters<typeof conversationOf>[1] = {}, language: string | null = "en") =>
  screen(conversationOf(texts, more), [rule], language);

describe("a rule", () => {
  it("saved before it had intents and conditions is read as asking for none", () => {
    const { intents, brands, channels, languages, note, notify, ...old } = makeRule("a", "A", { words: { en: ["tent"] } });
    expect(Rule.parse(old)).toEqual({ ...old, intents, brands, channels, languages, note, notify });
    expect([intents, brands, channels, languages, note, notify]).toEqual([[], [], [], [], "", false]);
  });

  it("fires on its words or on its intents", () => {
    const rule = makeRule("a", "A", { words: { en: ["tent"] }, intents: ["fraud"], risk: "red" });
    expect(run(rule, ["The tent leaks."]).hits[0]).toMatchObject({ by: "words", score: null, quotes: ["The tent leaks."], risk: "red" });
    const [hit] = run(rule, ["Hello there. Somebody used my card, I did not make this payment. Thanks."]).hits;
    expect(hit).toMatchObject({ by: "intent", risk: "red", quotes: ["Somebody used my card, I did not make this payment."] });
    expect(hit?.score).toBeGreaterThan(0.5);
    expect(run(rule, ["Where is my parcel?"]).hits).toEqual([]);
  });

  it("fires only for its brands, channels and languages", () => {
    const words = { "*": ["tent"] };
    const brand = makeRule("a", "A", { words, brands: ["Nordvik Outdoor"] });
    expect(run(brand, ["tent"], { brand: "nordvik outdoor" }).risk).toBe("amber");
    expect(run(brand, ["tent"], { brand: "Peak & Pine" }).risk).toBe("green");
    expect(run(brand, ["tent"], { brand: null }).risk).toBe("green");
    const channel = makeRule("a", "A", { words, channels: ["chat", "social"] });
    expect(run(channel, ["tent"], { channel: "chat" }).risk).toBe("amber");
    expect(run(channel, ["tent"], { channel: "email" }).risk).toBe("green");
    const language = makeRule("a", "A", { words, languages: ["sv"] });
    expect(run(language, ["tent"], {}, "sv-SE").risk).toBe("amber");
    expect(run(language, ["tent"], {}, "en").risk).toBe("green");
  });

  it("needs all of its conditions", () => {
    const rule = makeRule("a", "A", { words: { en: ["tent"] }, channels: ["chat"], veryNegative: true });
    expect(run(rule, [`${furious} The tent!`], { channel: "chat" }).risk).toBe("amber");
    expect(run(rule, ["The tent leaks."], { channel: "chat" }).risk).toBe("green");
    expect(run(rule, [`${furious} The tent!`], { channel: "email" }).risk).toBe("green");
  });

  it("without words and intents fires on its conditions, and never without any", () => {
    expect(run(makeRule("a", "A", { channels: ["chat"] }), ["One.", "Two."], { channel: "chat" }).hits).toMatchObject([
      { by: "conditions", message: "m2", score: null, quotes: [] },
    ]);
    const angry = run(makeRule("a", "A", { veryNegative: true }), [furious, "Thank you, it was my mistake."]).hits;
    expect(angry).toMatchObject([{ by: "conditions", message: "m1" }]);
    expect(furious).toContain(angry[0]?.quotes[0]);
    expect(run(makeRule("a", "A", { words: { en: [" "] } }), ["Hello"]).hits).toEqual([]);
    expect(run(makeRule("a", "A", { channels: ["chat"] }), [], { channel: "chat" }).hits).toEqual([]);
  });

  it("writes its note and tells the compliance address, once however often it fires", () => {
    const rule = makeRule("a", "A", { words: { en: ["tent"] }, note: " @compliance please look ", notify: true });
    expect(run(rule, ["tent", "tent again"])).toMatchObject({ notes: ["@compliance please look"], notify: ["a"] });
    expect(run(rule, ["lamp"])).toMatchObject({ notes: [], notify: [] });
  });
});

describe("the default rules", () => {
  it("tell the compliance address of legal words from a very unhappy customer, and not of a calm one's", () => {
    const angry = screen(conversationOf([`${furious} My lawyer will sue you.`]), defaultRules, "en");
    expect(angry).toMatchObject({ risk: "red", queue: "Queue-Compliance-Risk", tags: ["Legal_Risk_Flag"], notify: ["legal"] });
    const calm = screen(conversationOf(["Please note that I will take this to the ombudsman."]), defaultRules, "en");
    expect(calm).toMatchObject({ risk: "red", queue: "Queue-Compliance-Risk", tags: ["Legal_Risk_Flag"], notify: [] });
  });

  it("make amber what may be fraud, without tag and queue", () => {
    const found = screen(conversationOf(["I see a small fee that I do not understand on my statement."]), defaultRules, "en");
    const fraud = found.hits.filter((hit) => hit.rule === "fraud");
    for (const hit of fraud) expect(hit).toMatchObject({ risk: "amber", by: "intent" });
    expect(found).toMatchObject({ tags: [], queue: null });
    expect(found.risk).not.toBe("red");
  });

  it("keep refunds and identity checks amber, and children's matters", () => {
    for (const text of ["Please refund me.", "How do I verify my identity?", "I am 12 years old and want an account."]) {
      expect(screen(conversationOf([text]), defaultRules, "en").risk).toBe("amber");
    }
  });

  it("hand over what endangers somebody", () => {
    const found = screen(conversationOf(["Laddaren började brinna i natt."]), defaultRules, "sv");
    expect(found.risk).toBe("red");
    expect(found.holding).toContain("Använd inte produkten");
  });

  it("each have a holding line in English, Swedish and German where they are red", () => {
    for (const rule of defaultRules.filter((r) => r.risk === "red")) {
      expect(Object.keys(rule.holding).sort()).toEqual(["de", "en", "sv"]);
    }
  });
});

describe("a screening", () => {
  it("tells the course of the mood through the customer's messages", () => {
    const messages = [
      messageOf("1", furious),
      messageOf("2", "I am sorry to hear that.", { role: "agent" }),
      messageOf("3", "Thank you, that is great, you are wonderful!"),
    ];
    const { moods, sentiment, veryNegative } = screen(conversationOf([], { messages }), [], "en");
    expect(moods.map((m) => m.message)).toEqual(["1", "3"]);
    expect(moods[0]?.mood).toBeLessThanOrEqual(-2);
    expect(moods[1]?.mood).toBeGreaterThan(0);
    expect(sentiment).toBe(moods[1]?.mood);
    expect(veryNegative).toBe(false);
  });

  it("that was stored before is still read", () => {
    const { moods, notes, notify, ...old } = screen(conversationOf(["Hello"]), [], "en");
    expect(Screening.parse(old)).toEqual({ ...old, moods: [], notes, notify });
    expect(moods).toHaveLength(1);
  });
});
