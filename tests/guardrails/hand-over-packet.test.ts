import { describe, expect, it } from "vitest";
import { defaultRules } from "../../lib/guardrails/default-rules.ts";
import { HandOverPacket, handOverPacket } from "../../lib/guardrails/hand-over-packet.ts";
import { screen } from "../../lib/guardrails/screen.ts";
import { conversationOf, messageOf } from "./conversation-of.ts";

const told = [
  "Hello, I got a confirmation for order PP-104763 over €349.00 this morning.",
  "I never authorized this payment. Somebody used my card 4111 1111 1111 1111 on 20 November. Please stop the order! Can you call me on +46 70 123 45 67?",
];
const at = "2026-11-21T09:58:00Z";
const conversation = conversationOf([], {
  subject: "Order PP-104763",
  messages: [messageOf("m1", told[0] ?? ""), messageOf("m2", told[1] ?? "", { at })],
});
const screening = screen(conversation, defaultRules, "en");
const packet = handOverPacket(conversation, screening, "en");

describe("a hand-over packet", () => {
  it("tells amounts, dates and order numbers with their sentence and message", () => {
    expect(packet.facts).toContainEqual({
      message: "m1",
      number: 1,
      at: null,
      kind: "amount",
      text: "€349.00",
      quote: "Hello, I got a confirmation for order PP-104763 over €349.00 this morning.",
    });
    expect(packet.facts.find((f) => f.kind === "date")).toMatchObject({ text: "20 November", number: 2, at });
    expect(packet.facts.filter((f) => f.text.includes("104763"))).toHaveLength(1);
    expect(packet.facts.find((f) => f.kind === "contact")?.text).toBe("+46 70 123 45 67");
  });

  it("names the rule with its words and the message they stand in", () => {
    expect(packet.rules[0]).toMatchObject({ number: 2, hit: { rule: "fraud", by: "words" } });
  });

  it("quotes that rule word for word", () => {
    expect(packet.rules[0]?.hit.quotes).toContain("I never authorized this payment.");
  });

  it("says what the customer wants, and what happened, apart", () => {
    expect(packet.wants.map((w) => w.text)).toEqual(["Please stop the order!", "Can you call me on +46 70 123 45 67?"]);
    expect(packet.happened.map((h) => h.text)).toContain("I never authorized this payment.");
    expect(packet.happened.map((h) => h.text)).not.toContain("Please stop the order!");
  });

  it("shows the last four digits of a card, wherever it stands", () => {
    expect(JSON.stringify(packet)).not.toContain("4111 1111");
    expect(JSON.stringify(packet)).toContain("••••1111");
  });

  it("holds nothing of what an agent or a note says", () => {
    const messages = [
      messageOf("m1", "I never authorized this payment of €20.00."),
      messageOf("m2", "We have a secret limit of €5,000.00.", { role: "agent" }),
      messageOf("m3", "Internal: escalate at €900.00", { visibility: "internal" }),
    ];
    const talk = conversationOf([], { messages });
    const text = JSON.stringify(handOverPacket(talk, screen(talk, defaultRules, "en"), "en"));
    expect(text).toContain("20.00");
    expect(text).not.toMatch(/5,000|900|secret/);
  });

  it("reads Swedish", () => {
    const talk = conversationOf([
      "Mitt kort är stulet och någon har dragit 1 249 kr den 3 november. Ni måste stoppa betalningen. Kan ni ringa mig?",
    ]);
    const swedish = handOverPacket(talk, screen(talk, defaultRules, "sv"), "sv");
    expect(swedish.facts.map((f) => f.text)).toEqual(["1 249 kr", "den 3 november"]);
    expect(swedish.wants.map((w) => w.text)).toEqual(["Ni måste stoppa betalningen.", "Kan ni ringa mig?"]);
  });

  it("is itself after a journey as JSON", () => {
    expect(HandOverPacket.parse(JSON.parse(JSON.stringify(packet)))).toEqual(packet);
  });

  it("stands empty where nothing was said", () => {
    const talk = conversationOf([]);
    expect(handOverPacket(talk, screen(talk, defaultRules, null), null)).toMatchObject({
      rules: [],
      facts: [],
      wants: [],
      happened: [],
      messages: 0,
    });
  });
});
