import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { defaultRules } from "../../lib/guardrails/default-rules.ts";
import { screen } from "../../lib/guardrails/screen.ts";
import { conversationOf, messageOf } from "./conversation-of.ts";

const furious = "This is disgusting, the worst and most horrible company, liars and useless idiots.";
const fired = (text: string, language: string | null = "en") =>
  screen(conversationOf([text]), defaultRules, language).hits.map((hit) => hit.rule);

const folder = new URL("../fixtures/conversations/", import.meta.url);
const samples = readdirSync(folder).filter((name) => name.endsWith(".json"));

type Sample = {
  subject: string;
  customer: { name: string; email: string };
  agent: { name: string };
  messages: { from: string; text: string }[];
  expect: { risk: string; rules?: string[]; language: string; injection?: boolean };
};

describe("screen on the sample conversations", () => {
  it.each(samples)("judges %s as expected", (name) => {
    const sample = JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Sample;
    const messages = sample.messages.map((m, i) => {
      const role = m.from === "customer" || m.from === "system" ? m.from : "agent";
      return messageOf(String(i), m.text, {
        role: role as "customer" | "agent" | "system",
        visibility: m.from === "note" ? "internal" : "public",
      });
    });
    const conversation = conversationOf([], {
      subject: sample.subject,
      messages,
      customer: sample.customer,
      agent: { ...sample.agent, id: null },
    });
    const found = screen(conversation, defaultRules, sample.expect.language);
    expect(found.risk).toBe(sample.expect.risk);
    for (const rule of sample.expect.rules ?? []) expect(found.hits.map((hit) => hit.rule)).toContain(rule);
    expect(found.injection.length > 0).toBe(sample.expect.injection ?? false);
    expect(found.checked).toBe(defaultRules.filter((r) => r.on).length);
  });
});

describe("what must fire", () => {
  it.each([
    ["There is an unauthorised payment on my card.", "en", "fraud"],
    ["There is an unauthorized payment on my card.", "en", "fraud"],
    ["This charge looks fraudulent to me.", "en", "fraud"],
    ["FRAUD!!!", "en", "fraud"],
    ["Fr\u200Baud on my account", "en", "fraud"],
    ["fr\u0430ud on my account", "en", "fraud"],
    ["Jag har utsatts för bedrägeri.", "sv", "fraud"],
    ["Bedrägeriet skedde i går.", "sv", "fraud"],
    ["En obehörig person har använt mitt konto.", "sv", "fraud"],
    ["Das ist Betrug.", "de", "fraud"],
    ["Ich wurde Opfer eines Kreditkartenbetrugs.", "de", "fraud"],
    ["Somebody has got into my account.", "en", "account-takeover"],
    ["Mitt konto är hackat.", "sv", "account-takeover"],
    ["I was given a diagnosis last week.", "en", "medical"],
    ["Is it safe with my prescriptions?", "en", "medical"],
    ["Jag fick en diagnos i våras och tar läkemedel.", "sv", "medical"],
    ["Ich nehme ein Medikament.", "de", "medical"],
    ["I want to end my life.", "en", "self-harm"],
    ["Jag vill inte leva längre.", "sv", "self-harm"],
    ["I would like a refund.", "en", "refund"],
    ["Kan jag få pengarna tillbaka?", "sv", "refund"],
    ["Ich hätte gern eine Rückerstattung.", "de", "refund"],
    ["How do I verify my identity?", "en", "identity"],
    ["Stulet kort, hjälp! bedrägeri", null, "fraud"],
  ])("%s", (text, language, rule) => {
    expect(fired(text, language)).toContain(rule);
  });

  it.each([
    ["I will sue you.", "en"],
    ["I am suing your company.", "en"],
    ["My solicitor will write to you.", "en"],
    ["I go to court and to the ombudsman.", "en"],
    ["My lawyers are ready.", "en"],
  ])("a legal threat with anger: %s", (text, language) => {
    expect(fired(`${furious} ${text}`, language)).toContain("legal");
  });

  it("hears a Swedish and a German legal threat", () => {
    const swedish = "Detta är fruktansvärt, vidrigt och en skandal, ni är lögnare och idioter.";
    expect(fired(`${swedish} Jag tänker stämma er.`, "sv")).toContain("legal");
    expect(fired(`${swedish} Min advokat hör av sig.`, "sv")).toContain("legal");
    expect(
      fired("Das ist eine Frechheit, eine Katastrophe, widerlich und unverschämt, ihr Lügner! Mein Anwalt meldet sich.", "de"),
    ).toContain("legal");
  });
});

describe("what must not fire", () => {
  it.each([
    "I have an issue and will pursue it.",
    "Sue here, still waiting.",
    "Regards, Sue",
    "Thanks, Sue",
    "thanks, sue",
    "I spoke to Sue yesterday.",
    "My legal name is Roland.",
    "What is the tissue ensued by?",
    "The courteous courtyard.",
  ])("legal in: %s", (text) => {
    expect(fired(`${furious} ${text}`)).not.toContain("legal");
  });

  it.each(["Det stämmer.", "Stämmer er adress?", "Beloppet stämmer inte.", "Vilken bra stämning!"])("legal in: %s", (text) => {
    expect(fired(`Fruktansvärt, vidrigt, en skandal, ni är lögnare. ${text}`, "sv")).not.toContain("legal");
  });

  it("does not take a customer called Sue for a threat, and still hears her own", () => {
    const sue = { customer: { name: "sue barlow", email: null } };
    const rules = (text: string) => screen(conversationOf([text], sue), defaultRules, "en").hits.map((hit) => hit.rule);
    expect(rules(`${furious} sue barlow`)).not.toContain("legal");
    expect(rules(`${furious} I am suing you. sue barlow`)).toContain("legal");
  });

  it.each(["Do you sell prescription lenses?", "The lamp shows diagnosis code 4.", "Please authorise the new address."])(
    "red in: %s",
    (text) => {
      expect(screen(conversationOf([text]), defaultRules, "en").risk).toBe("green");
    },
  );

  it("legal words from a calm customer", () => {
    expect(fired("My lawyer asked for a copy of the invoice.")).not.toContain("legal");
  });

  it("words in agents' messages and internal notes", () => {
    const messages = [
      messageOf("1", "Where is my parcel?"),
      messageOf("2", "It may be fraud.", { role: "agent" }),
      messageOf("3", "fraud", { visibility: "internal" }),
    ];
    expect(screen(conversationOf([], { messages }), defaultRules, "en").risk).toBe("green");
  });
});

describe("screen", () => {
  it("gives the worst risk, all tags, the first queue by severity and the customer's holding line", () => {
    const found = screen(
      conversationOf(["Jag vill ha en återbetalning.", "Det är bedrägeri, någon har hackat mitt konto."]),
      defaultRules,
      "sv-SE",
    );
    expect(found.risk).toBe("red");
    expect(found.tags).toEqual(["YMYL_Escalation"]);
    expect(found.queue).toBe("Queue-Fraud-Specialist");
    expect(found.holding).toContain("specialist");
    expect(found.holding).toContain("Tack");
    expect(found.hits[0]?.risk).toBe("red");
    expect(found.hits.map((hit) => hit.message)).toContain("m2");
  });

  it("marks a legal threat for the compliance queue", () => {
    const found = screen(conversationOf([`${furious} I will sue you.`]), defaultRules, "en");
    expect(found).toMatchObject({ risk: "red", tags: ["Legal_Risk_Flag"], queue: "Queue-Compliance-Risk", veryNegative: true });
  });

  it("quotes verbatim and at most twelve words of a long sentence", () => {
    const long = `${"well ".repeat(30)}there was fraud on my card ${"and so on ".repeat(20)}.`;
    const quote = screen(conversationOf([long]), defaultRules, "en").hits[0]?.quotes[0] ?? "";
    expect(long).toContain(quote);
    expect(quote).toContain("fraud");
    expect(quote.split(" ").length).toBeLessThanOrEqual(12);
  });

  it("reads the subject with the first message", () => {
    expect(screen(conversationOf(["See above."], { subject: "Fraud on my account" }), defaultRules, "en").risk).toBe("red");
  });

  it("leaves out rules that are switched off and answers an empty ticket", () => {
    const off = defaultRules.map((rule) => ({ ...rule, on: false }));
    expect(screen(conversationOf(["fraud"]), off, "en").risk).toBe("green");
    expect(screen(conversationOf([]), defaultRules, null)).toMatchObject({
      risk: "green",
      checked: defaultRules.length,
      hits: [],
      sentiment: 0,
    });
  });
});
