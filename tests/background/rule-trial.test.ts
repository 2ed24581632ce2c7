import { beforeEach, describe, expect, it, vi } from "vitest";
import { tryOnRecent, tryOnText } from "../../lib/background/rule-trial.ts";
import { updateTicket } from "../../lib/background/sessions.ts";
import { makeRule } from "../../lib/guardrails/make-rule.ts";
import { conversationOf } from "../guardrails/conversation-of.ts";
import { freshStorage, storage } from "./knowledge-world.ts";

vi.mock("wxt/browser", () => {
  const area = { get: async () => ({}), set: async () => undefined, remove: async () => undefined };
  return { browser: { storage: { session: area, managed: area, local: area } } };
});
vi.mock("../../lib/background/storage.ts", async () => {
  const world = await import("./knowledge-world.ts");
  return { storage: world.storage, currentRules: async () => (await world.storage.rules.page()) ?? [] };
});
beforeEach(freshStorage);

const tents = makeRule("r", "Tents", { words: { en: ["tent"] }, risk: "red", tags: ["Tent"], queue: "Camping" });

describe("a rule on trial", () => {
  it("says on a pasted text whether it fires, by what, and what follows", async () => {
    const [trial] = await tryOnText([tents], { text: "My tent leaks and I am cold.", brand: null, channel: "unknown" });
    expect(trial).toMatchObject({
      ticket: null,
      language: "en",
      before: "green",
      screening: { risk: "red", tags: ["Tent"], queue: "Camping" },
    });
    expect(trial?.screening.hits).toMatchObject([{ rule: "r", by: "words", quotes: ["My tent leaks and I am cold."] }]);
  });

  it("reads the text as if it had come from a brand and a channel", async () => {
    const narrow = { ...tents, brands: ["Fjord"], channels: ["chat"] };
    const on = { text: "My tent leaks.", brand: "Fjord", channel: "chat" as const };
    expect((await tryOnText([narrow], on))[0]?.screening.risk).toBe("red");
    expect((await tryOnText([narrow], { ...on, brand: null }))[0]?.screening.risk).toBe("green");
  });

  it("runs on the tickets of this browser session, newest first, and changes none of them", async () => {
    const read = (id: string, text: string) => {
      const ticket = { helpdesk: "sandbox", origin: "https://desk.example", id };
      return updateTicket(ticket, { conversation: conversationOf([text], { ticket }), language: "en" });
    };
    await storage.rules.save([{ ...tents, risk: "amber" }]);
    await read("1", "My tent leaks.");
    await new Promise((resolve) => setTimeout(resolve, 2));
    const { screening } = await read("2", "Where is my order?");
    const trials = await tryOnRecent([tents]);
    expect(trials.map((t) => [t.ticket?.id, t.before, t.screening.risk])).toEqual([
      ["2", "green", "green"],
      ["1", "amber", "red"],
    ]);
    expect(screening).toBeNull();
  });
});
