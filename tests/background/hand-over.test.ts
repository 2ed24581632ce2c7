import { beforeEach, describe, expect, it, vi } from "vitest";
import { handOver } from "../../lib/background/hand-over.ts";
import { findTicket, updateTicket } from "../../lib/background/sessions.ts";
import { drainOutbox } from "../../lib/background/write-back.ts";
import { defaultRules } from "../../lib/guardrails/default-rules.ts";
import { makeRule } from "../../lib/guardrails/make-rule.ts";
import type { Rule } from "../../lib/guardrails/policy.ts";
import { screen } from "../../lib/guardrails/screen.ts";
import { conversationOf } from "../guardrails/conversation-of.ts";
import { freshStorage, storage } from "./knowledge-world.ts";

const page = vi.hoisted(() => ({
  asked: [] as { name: string; data: Record<string, unknown> }[],
  answers: new Map<string, unknown>(),
}));
vi.mock("wxt/browser", () => {
  const area = { get: async () => ({}), set: async () => undefined, remove: async () => undefined };
  return { browser: { storage: { session: area, managed: area, local: area }, i18n: { getUILanguage: () => "en" } } };
});
vi.mock("../../lib/background/storage.ts", () => import("./knowledge-world.ts"));
vi.mock("../../lib/bus.ts", () => ({
  send: async (name: string, data: Record<string, unknown>) => {
    page.asked.push({ name, data });
    return page.answers.get(name) ?? { ok: true, code: null };
  },
}));

const all = { route: true, tag: true, note: true, insertHolding: true, holding: null };
let ids = 0;

beforeEach(() => {
  freshStorage();
  page.asked.length = 0;
  page.answers.clear();
  page.answers.set("reply.insert", { outcome: "inserted", readBack: "", copied: false, ms: 1 });
});

async function ticketOf(text: string, rules: Rule[] = defaultRules, tab: number | null = 1) {
  const ticket = { helpdesk: "sandbox", origin: "https://desk.example", id: `h${++ids}` };
  const conversation = conversationOf([text], { ticket });
  await updateTicket(ticket, { conversation, screening: screen(conversation, rules, "en"), language: "en", phase: "ready" });
  return { id: ticket.id, tab, document: "d", helpdesk: "sandbox", ticket, page: "ticket" as const };
}
const fraud = "I never authorized this payment of €349.00. Please stop it.";
const names = () => page.asked.map((a) => a.name);

describe("a hand-over", () => {
  it("writes the packet, tags, moves the ticket and puts the line in the composer, in this order, and says what came of each", async () => {
    const session = await ticketOf(fraud);
    expect(await handOver(session, all)).toEqual([
      { what: "note", value: "", result: "done", code: null },
      { what: "tag", value: "YMYL_Escalation", result: "done", code: null },
      { what: "route", value: "Queue-Fraud-Specialist", result: "done", code: null },
      { what: "holding", value: "", result: "done", code: null },
    ]);
    expect(names()).toEqual(["ticket.note", "ticket.tag", "ticket.route", "reply.insert"]);
    expect(page.asked[0]?.data["text"]).toContain("Amount: €349.00 (message 1)");
    expect((await findTicket(session.ticket)).phase).toBe("ready");
  });

  it("inserts the line as the agent left it", async () => {
    await handOver(await ticketOf(fraud), { ...all, holding: "We are looking at it." });
    expect(page.asked.find((a) => a.name === "reply.insert")?.data).toMatchObject({ text: "We are looking at it.", mode: "ask" });
  });

  it("does only what is ticked", async () => {
    await handOver(await ticketOf(fraud), { ...all, route: false, note: false, insertHolding: false });
    expect(names()).toEqual(["ticket.tag"]);
  });

  it("tells a step that failed, goes on with the others, and tells when it worked in the end", async () => {
    page.answers.set("ticket.route", { ok: false, code: "helpdesk.sandbox.route" });
    const session = await ticketOf(fraud);
    const steps = await handOver(session, all);
    expect(steps.map((s) => [s.what, s.result, s.code])).toEqual([
      ["note", "done", null],
      ["tag", "done", null],
      ["route", "failed", "helpdesk.sandbox.route"],
      ["holding", "done", null],
    ]);
    page.answers.delete("ticket.route");
    await drainOutbox(session);
    expect((await findTicket(session.ticket)).handed.map((s) => s.result)).toEqual(["done", "done", "done", "done"]);
  });

  it("leaves the agent's own words in the composer alone, and says so", async () => {
    page.answers.set("reply.insert", { outcome: "typed", readBack: "My own words", copied: false, ms: 1 });
    expect((await handOver(await ticketOf(fraud), all)).at(-1)).toEqual({
      what: "holding",
      value: "",
      result: "failed",
      code: "insert.typed",
    });
  });

  it("mentions compliance in the note where the rule tells them", async () => {
    await storage.settings.saveNotify({ address: "", quotes: false, mention: "@compliance" });
    await handOver(await ticketOf("You are liars and thieves and I hate you! My lawyer will sue you."), all);
    expect(page.asked[0]?.data["text"]).toMatch(/^Footnote: handed over\n@compliance\n/);
    page.asked.length = 0;
    await handOver(await ticketOf(fraud), all);
    expect(page.asked[0]?.data["text"]).not.toContain("@compliance");
  });

  it("writes only the rule's own note where nothing is handed over", async () => {
    const rule = makeRule("r", "Refund", { words: { en: ["refund"] }, risk: "amber", tags: ["Refund"], note: "Check the ledger." });
    await handOver(await ticketOf("I want a refund.", [rule]), all);
    expect(page.asked.map((a) => a.data["text"] ?? a.data["tags"])).toEqual(["Check the ledger.", ["Refund"]]);
  });

  it("has no helpdesk to write to for pasted text, and logs nothing", async () => {
    await expect(handOver(await ticketOf(fraud, defaultRules, null), all)).rejects.toMatchObject({ code: "session.no-page" });
    expect(await storage.log.count()).toBe(0);
  });
});
