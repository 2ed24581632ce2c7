import "../fake-browser.ts";
import { beforeEach, expect, it } from "vitest";
import { ruleSummary } from "../../../components/options/rules/rule-summary.ts";
import { makeRule } from "../../../lib/guardrails/make-rule.ts";
import { speak } from "../fake-browser.ts";

beforeEach(() => speak("en"));

it("tells a rule of words with what follows", () => {
  const rule = makeRule("r", "R", {
    words: { en: ["sue"], sv: ["advokat"] },
    risk: "red",
    queue: "Legal",
    tags: ["Flag"],
    holding: { en: "Hi." },
  });
  expect(ruleSummary(rule)).toBe(
    "When the customer says “sue”, “advokat”: no draft, hand over, queue Legal, tag Flag, holding line in English.",
  );
});

it("tells words, intents, mood and places in one sentence", () => {
  const rule = makeRule("r", "R", {
    words: { en: ["sue"] },
    intents: ["legal", "refund"],
    veryNegative: true,
    brands: ["Fjord"],
    channels: ["email", "chat"],
    languages: ["sv"],
    note: "In writing.",
    notify: true,
  });
  expect(ruleSummary(rule)).toBe(
    "When the customer says “sue”, or the message is about a legal threat or a refund, and the customer is very unhappy (for Fjord, by e-mail or chat, in Swedish): draft, verify each value, internal note, tell compliance.",
  );
});

it.each([
  ["intents alone", { intents: ["medical" as const] }, "When the message is about a medical question: "],
  ["mood alone", { veryNegative: true }, "When the customer is very unhappy: "],
  ["a place alone", { channels: ["chat"] }, "On every conversation (by chat): "],
])("tells %s", (_, parts, start) => {
  expect(ruleSummary(makeRule("r", "R", parts))).toMatch(new RegExp(`^${start.replace(/[()]/g, "\\$&")}`));
});

it("speaks Swedish", () => {
  speak("sv");
  expect(ruleSummary(makeRule("r", "R", { intents: ["legal"], notify: true, risk: "green" }))).toBe(
    "När meddelandet handlar om ett juridiskt hot: inget stopp, bara det som följer, meddela compliance.",
  );
});
