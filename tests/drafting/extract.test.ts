import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extract } from "../../lib/drafting/extract.ts";
import { passages } from "../../lib/knowledge/passages.ts";
import { article, conversation, found, onDevice, profile, returns } from "./world.ts";

const classes = (draft: ReturnType<typeof onDevice>) => new Set(draft.sentences.map((s) => s.class));

describe("extract", () => {
  it("writes the article's own steps whole, in order, and every statement is a quotation", () => {
    const draft = onDevice([returns], "Hello, how do I return an item?");
    expect(draft.text).toContain(
      "1. Open your order page.\n2. Choose the item and the reason.\n3. Print the label and drop off the parcel.",
    );
    expect([...classes(draft)].every((c) => ["quoted", "courtesy", "profile"].includes(c))).toBe(true);
    expect(draft.text).toMatch(/^Hi Hannah,\n\n/);
    expect(draft.text).toMatch(/\n\nBest,\nMaya, Fern$/);
    expect(draft.confidence.reasons).toHaveLength(3);
  });

  it("keeps a condition with its sentence", () => {
    const pause = article(
      "pause",
      "Pause the plan",
      "You can pause the plan for up to 6 months. However, a pause cannot begin after the parcel has left.\n\nThe plan costs £11 for each filter.",
    );
    const draft = onDevice([pause], "Can I pause the plan?");
    expect(draft.text).toContain("You can pause the plan for up to 6 months. However, a pause cannot begin");
  });

  it("answers several questions in the order they were asked, each once", () => {
    const delivery = article("delivery", "Delivery times", "Standard delivery takes 2 to 4 working days.\n\nWe deliver on Saturdays too.");
    const draft = onDevice([returns, delivery], "How long does delivery take? And what does return postage cost?");
    const [first, second] = [draft.text.indexOf("2 to 4 working days"), draft.text.indexOf("£3.95")];
    expect(first).toBeGreaterThan(0);
    expect(second).toBeGreaterThan(first);
    expect(draft.text.split("2 to 4 working days")).toHaveLength(2);
    expect(draft.questions.map((q) => q.answered)).toEqual([true, true]);
  });

  it("writes no draft where nothing answers", () => {
    const draft = onDevice([returns], "Would the lamp run from the 12 volt socket in my camper van, or does it need an inverter?");
    expect(draft).toMatchObject({ outcome: "none", text: "", confidence: { band: "none" } });
  });

  it("says openly which question it cannot answer, and promises nothing", () => {
    const draft = onDevice([returns], "What does return postage cost? Which alkylate fuels can the stove burn?");
    expect(draft.outcome).toBe("answer");
    expect(draft.text).toContain("“Which alkylate fuels can the stove burn”");
    expect([...classes(draft)]).not.toContain("unsupported");
  });

  it("never repeats a question that holds numbers", () => {
    const draft = onDevice([returns], "What does return postage cost? Could you charge my card 4111 1111 1111 1111 for the stove fuel?");
    expect(draft.text).not.toContain("4111");
  });

  it("asks for what the article needs and the customer has not given", () => {
    const tracking = article("track", "Track a parcel", "Your parcel is late when 5 working days have passed since dispatch.", {
      needs: ["order"],
    });
    expect(onDevice([tracking], "Where is my parcel? It seems late.").text).toContain("your order number");
    expect(onDevice([tracking], "Where is my parcel? It seems late. Order LP-20418.").text).not.toContain("your order number");
  });

  it("asks what it is about when the message says almost nothing", () => {
    const draft = onDevice([returns], "Help!");
    expect(draft.outcome).toBe("ask");
    expect(draft.text).toContain("?");
  });

  it("drops a sentence with a banned word and names it", () => {
    const own = profile({ banned: [{ word: "postage", instead: "delivery", why: "" }] });
    const about = conversation("What does return postage cost and how many days do I have?");
    const draft = extract({
      profile: own,
      conversation: about,
      search: found([returns], about),
      internal: [],
      language: "en",
      agentName: null,
      negative: false,
    });
    expect(draft.segments.map((s) => s.text).join("")).not.toContain("postage");
    expect(draft.dropped.map((d) => d.text)).toEqual(["Return postage costs £3.95."]);
  });

  it("regrets first when the customer is upset", () => {
    expect(onDevice([returns], "How do I return an item?", { negative: true }).text).toContain("sorry");
  });

  it("writes Swedish", () => {
    const retur = article(
      "retur",
      "Returnera en vara",
      "Du kan returnera det mesta inom 30 dagar. Returfrakten kostar 59 kr.\n\n## Så gör du\n\n1. Öppna din order.\n2. Skriv ut etiketten.\n3. Lämna paketet hos ombudet.",
      { locale: "sv" },
    );
    const own = {
      locale: "sv",
      greeting: "Hej[ {name}]!",
      signature: "Varma hälsningar\n{agent} på {brand}",
      tone: { formal: 2, warm: 5, thorough: 4, expert: 2 },
    };
    const draft = onDevice([retur], "Hej! Hur returnerar jag en vara?", { language: "sv", profile: own });
    expect(draft.text).toContain("Tack för att du hör av dig till oss om att returnera en vara.");
    expect(draft.text).toContain("Så här gör du:\n1. Öppna din order.\n2. Skriv ut etiketten.");
    expect([...classes(draft)].every((c) => ["quoted", "courtesy", "profile"].includes(c))).toBe(true);
    expect(draft.findings).toEqual([]);
  });

  it("shows no Markdown", () => {
    const marked = article(
      "marked",
      "Reset the lamp",
      "Hold the **power** button for 5 seconds to reset the lamp. See [the guide](https://help.fern.example/lamp).",
    );
    const draft = onDevice([marked], "How do I reset the lamp?");
    expect(draft.text).toContain("Hold the power button for 5 seconds to reset the lamp.");
    expect(draft.text).not.toMatch(/\*\*|\]\(/);
  });

  it("never says a word of an internal passage, whatever it holds", () => {
    const word = fc.stringMatching(/^[a-z]{4,9}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 6, maxLength: 12 }), (secret) => {
        const sentence = `Return items: ${secret.map((w) => `x${w}q`).join(" ")} 987654.`;
        const internal = article("secret", "Return an item", sentence, { tier: "internal" });
        const about = conversation("How do I return an item?");
        // Even if a search handed it over as sayable, the writer refuses it.
        const search = found([returns, internal], about, ["public", "internal"]);
        const draft = extract({
          profile: profile(),
          conversation: about,
          search,
          internal: passages(internal),
          language: "en",
          agentName: "Maya",
          negative: false,
        });
        const text = draft.segments.map((s) => s.text).join("");
        return !text.includes("987654") && secret.every((w) => !text.includes(`x${w}q`));
      }),
      { numRuns: 50 },
    );
  });
});
