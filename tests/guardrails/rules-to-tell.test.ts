import { describe, expect, it } from "vitest";
import { defaultRules } from "../../lib/guardrails/default-rules.ts";
import { makeRule } from "../../lib/guardrails/make-rule.ts";
import { rulesToTell } from "../../lib/guardrails/rules-to-tell.ts";
import { screen } from "../../lib/guardrails/screen.ts";
import { conversationOf, messageOf } from "./conversation-of.ts";

const furious = "This is an absolute disgrace, you are liars and thieves and I hate you!";
const threat = `${furious} My lawyer will sue you.`;
const told = (messages: ReturnType<typeof messageOf>[], rules = defaultRules) => {
  const talk = conversationOf([], { messages });
  return rulesToTell(talk, screen(talk, rules, "en"), rules).map(({ rule, message }) => `${rule} ${message}`);
};

describe("whom rules tell", () => {
  it("is compliance, by default, of a legal threat from a very unhappy customer", () => {
    expect(told([messageOf("m1", threat)])).toEqual(["legal m1"]);
    expect(told([messageOf("m1", "Where is my order, please?")])).toEqual([]);
  });

  it("is the newest of several messages, so that each new one is told of", () => {
    expect(told([messageOf("m1", threat), messageOf("m2", threat)])).toEqual(["legal m2"]);
  });

  it("is nobody for what was answered long ago", () => {
    const answered = [
      messageOf("m1", threat),
      messageOf("m2", "We are sorry.", { role: "agent" }),
      messageOf("m3", "Thank you, all is well now!"),
    ];
    expect(told(answered)).toEqual([]);
  });

  it("is compliance when the threat stands above the answer and the newest message is furious", () => {
    const again = [messageOf("m1", "I will ask my lawyer."), messageOf("m2", "We are sorry.", { role: "agent" }), messageOf("m3", furious)];
    expect(told(again)).toEqual(["legal m3"]);
  });

  it("is nobody where the rule does not tell", () => {
    expect(told([messageOf("m1", "sue")], [makeRule("r", "R", { words: { en: ["sue"] }, risk: "red" })])).toEqual([]);
  });
});
