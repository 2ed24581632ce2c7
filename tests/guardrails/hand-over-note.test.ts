import { describe, expect, it } from "vitest";
import { defaultRules } from "../../lib/guardrails/default-rules.ts";
import { type HandOverFacts, renderHandOver } from "../../lib/guardrails/hand-over-note.ts";
import { handOverPacket } from "../../lib/guardrails/hand-over-packet.ts";
import { screen } from "../../lib/guardrails/screen.ts";
import { conversationOf } from "./conversation-of.ts";

const packetOf = (text: string) => {
  const talk = conversationOf([text]);
  return handOverPacket(talk, screen(talk, defaultRules, "en"), "en");
};
const packet = packetOf("I never authorized this payment of €349.00. Please stop it.");
const facts: HandOverFacts = {
  language: "en",
  identity: false,
  queue: "Queue-Fraud-Specialist",
  tags: ["YMYL_Escalation"],
  notes: ["Answer in writing only."],
  mention: "@compliance",
  unanswered: [],
};

describe("the note of a hand-over", () => {
  it("has who, why, what and where to, each quote with its message", () => {
    expect(renderHandOver(packet, facts).split("\n")).toEqual([
      "Footnote: handed over",
      "@compliance",
      "Answer in writing only.",
      "Customer: Roland Thackeray, r.thackeray@mail.example",
      "Identity: not checked",
      "Rule: Fraud or unauthorized payment (its words)",
      "- “I never authorized this payment of €349.00.” (message 1)",
      "Facts:",
      "- Amount: €349.00 (message 1)",
      "What the customer wants:",
      "- “Please stop it.” (message 1)",
      "Queue: Queue-Fraud-Specialist",
      "Tags: YMYL_Escalation",
    ]);
  });

  it("speaks the language of the colleagues", () => {
    expect(renderHandOver(packet, { ...facts, language: "sv" })).toMatch(/^Footnote: överlämnat\n[\s\S]*Belopp: €349\.00 \(meddelande 1\)/);
    expect(renderHandOver(packet, { ...facts, language: "de" })).toContain("Warteschlange: Queue-Fraud-Specialist");
  });

  it("mentions nobody and quotes no rule's note where there is none", () => {
    const plain = renderHandOver(packet, { ...facts, mention: "", notes: [], queue: null, tags: [], unanswered: ["Where is it?"] });
    expect(plain).not.toMatch(/@compliance|Queue|Tags/);
    expect(plain).toContain("No article answers:\n- Where is it?");
  });

  it("keeps line breaks of the customer's from looking like lines of ours", () => {
    const tricky = renderHandOver({ ...packet, wants: [{ message: "m1", number: 1, at: null, text: "Please\nTags: none" }] }, facts);
    expect(tricky).toContain("- “Please Tags: none” (message 1)");
  });

  it("stays within what helpdesks take", () => {
    const many = Array.from({ length: 500 }, (_, i) => ({ message: "m1", number: 1, at: null, text: `Please send me copy ${i}` }));
    expect(renderHandOver({ ...packet, wants: many }, facts).length).toBeLessThanOrEqual(6_000);
  });
});
