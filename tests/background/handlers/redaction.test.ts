import { beforeEach, describe, expect, it, vi } from "vitest";
import { may, type Role } from "../../../lib/access.ts";
import { redactionHandlers } from "../../../lib/background/handlers/redaction.ts";
import { currentMasking } from "../../../lib/background/masking.ts";
import { takeIn } from "../../../lib/background/reading.ts";
import { findTicket, saveSession } from "../../../lib/background/sessions.ts";
import { handle, send } from "../../../lib/bus.ts";
import { plainMasking, type Remembered } from "../../../lib/guardrails/masking.ts";
import { newConversation, newMessage } from "../../conversation-maker.ts";
import { profile } from "../../drafting/world.ts";
import { freshStorage, storage } from "../knowledge-world.ts";

const wire = vi.hoisted(() => {
  const listeners: ((message: unknown, sender: unknown, respond: (answer: unknown) => void) => unknown)[] = [];
  const sender = { id: "footnote", origin: "null", url: "chrome-extension://footnote/sidebar.html" };
  const held = new Map<string, unknown>();
  const asked: { name: string; data: unknown }[] = [];
  const runtime = {
    id: "footnote",
    onMessage: { addListener: (l: (typeof listeners)[number]) => listeners.push(l), removeListener: () => listeners.splice(0) },
    sendMessage: (message: unknown) => new Promise((resolve) => listeners[0]?.(message, sender, resolve)),
  };
  const area = {
    get: async (key: string | null) => (key === null ? Object.fromEntries(held) : held.has(key) ? { [key]: held.get(key) } : {}),
    set: async (values: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(values)) held.set(key, value);
    },
    remove: async () => undefined,
  };
  const managed = { get: async () => ({}) };
  const page = { answer: { ok: true, code: null as string | null }, conversation: null as unknown };
  const tabs = {
    sendMessage: async (_: number, message: { name: string; data: unknown }) => {
      asked.push({ name: message.name, data: message.data });
      return { reply: message.name === "ticket.redact" ? page.answer : message.name === "conversation.read" ? page.conversation : {} };
    },
  };
  return { asked, page, browser: { runtime, tabs, storage: { session: area, managed, local: area }, permissions: {} } };
});
vi.mock("wxt/browser", () => ({ browser: wire.browser }));
vi.mock("../../../lib/background/storage.ts", async () => ({ ...(await import("../knowledge-world.ts")), currentRules: async () => [] }));
vi.mock("../../../lib/background/engine.ts", () => ({ engine: { search: async () => ({ questions: [], hits: [] }) } }));
vi.stubGlobal("location", { origin: "chrome-extension://footnote" });

let stop: () => void = () => undefined;
function as(role: Role): void {
  stop();
  stop = handle("background", redactionHandlers as never, async (right) => may(role, right));
}
const ticket = { helpdesk: "sandbox", origin: "https://desk.example", id: "48213" };
const exact = (text: string): Remembered => ({ text, how: "exact", kind: "" });
const own = { name: "Customer", pattern: "KND-\\d{6}", match: ["KND-448812"], noMatch: [] };
/** What was logged, newest first, without the ids and hashes around it: any digits can stand in those. */
const logged = async () =>
  (await storage.log.page({ before: null, limit: 20, ticket: null })).rows.map((r) => JSON.parse(r.line.text).happening as object);

async function open(): Promise<void> {
  await storage.profiles.save(profile());
  await saveSession({ id: "s1", tab: 7, document: "d", helpdesk: "sandbox", ticket, page: "ticket" });
  const said = newMessage("Use my card 4242 4242 4242 4242. I am KND-448812.", { id: "m3", role: "customer" });
  await takeIn(ticket, { ...newConversation([said], { ticket }), redacts: true });
}

beforeEach(() => {
  freshStorage();
  wire.asked.length = 0;
  wire.page.answer = { ok: true, code: null };
});

describe("the team's masking", () => {
  it("is a lead's to change; an agent is refused", async () => {
    as("agent");
    await expect(send("redaction.save", { ...plainMasking, names: true })).rejects.toMatchObject({ code: "access.denied" });
    as("lead");
    await send("redaction.save", { ...plainMasking, patterns: [own], names: true });
    expect((await send("redaction.read", {})).team).toMatchObject({ names: true, patterns: [own] });
    expect((await logged())[0]).toMatchObject({ kind: "settings.changed", what: "masking" });
  });

  it("is not saved with a pattern that fails its own tests", async () => {
    as("lead");
    const failing = { ...own, match: ["PP-104763"] };
    await expect(send("redaction.save", { ...plainMasking, patterns: [failing] })).rejects.toMatchObject({
      code: "redaction.pattern",
      detail: { name: "Customer" },
    });
    expect(await storage.settings.masking()).toEqual(plainMasking);
  });
});

describe("what an agent remembers", () => {
  it("holds at once for themselves, and its words stay out of the log", async () => {
    as("agent");
    await send("redaction.remember", { list: "exceptions", entry: exact("070-123 45 67") });
    expect((await currentMasking()).exceptions).toEqual([exact("070-123 45 67")]);
    expect(await storage.settings.masking()).toEqual(plainMasking);
    const [line] = await logged();
    expect(line).toMatchObject({ what: "own masking: exceptions" });
    expect(JSON.stringify(line)).not.toContain("070");
    await send("redaction.forget", { list: "exceptions", entry: exact("0701234567") });
    expect((await currentMasking()).exceptions).toEqual([]);
  });

  it("never frees a card", async () => {
    as("agent");
    const card = send("redaction.remember", { list: "exceptions", entry: exact("4242 4242 4242 4242") });
    await expect(card).rejects.toMatchObject({ code: "redaction.never" });
  });

  it("is shown with what would be masked now", async () => {
    as("agent");
    await open();
    const ask = () => send("ticket.masked", { session: "s1", instruction: "" });
    expect((await ask()).map((v) => v.name)).toEqual(["CARD_1"]);
    await send("redaction.remember", { list: "additions", entry: exact("KND-448812") });
    expect((await ask()).map((v) => [v.kind, v.value])).toContainEqual(["OTHER", "KND-448812"]);
  });
});

describe("an identifier that stands in the ticket", () => {
  it("is shown with its message and in a form that may be shown", async () => {
    await open();
    expect((await findTicket(ticket)).exposed).toEqual({
      redacts: true,
      found: [{ message: "m3", number: 1, kind: "CARD", from: 12, shown: "•••• 4242" }],
    });
  });

  it("is taken out by the helpdesk, read anew, and logged by its kind alone", async () => {
    as("agent");
    await open();
    wire.page.conversation = {
      ...newConversation([newMessage("Use my card.", { id: "m3", role: "customer" })], { ticket }),
      redacts: true,
    };
    await send("exposed.redact", { session: "s1", message: "m3", from: 12 });
    expect(wire.asked.find((a) => a.name === "ticket.redact")?.data).toEqual({ ticket, message: "m3", text: "4242 4242 4242 4242" });
    const state = await findTicket(ticket);
    expect(state.exposed.found).toEqual([]);
    expect(state.trail.at(-1)).toMatchObject({ code: "redacted", detail: { kind: "CARD" } });
    const [line] = await logged();
    expect(line).toMatchObject({ kind: "written-back", what: "redact", value: "CARD", ok: true });
    expect(JSON.stringify(line)).not.toContain("4242");
  });

  it("that the helpdesk did not take out is said, and logged as such", async () => {
    as("agent");
    await open();
    wire.page.answer = { ok: false, code: "helpdesk.sandbox.http" };
    const refused = send("exposed.redact", { session: "s1", message: "m3", from: 12 });
    await expect(refused).rejects.toMatchObject({ code: "redact.failed", detail: { code: "helpdesk.sandbox.http" } });
    expect((await findTicket(ticket)).exposed.found).toHaveLength(1);
    expect((await logged())[0]).toMatchObject({ what: "redact", ok: false, code: "helpdesk.sandbox.http" });
  });

  it("that is gone meanwhile is not asked for", async () => {
    as("agent");
    await open();
    const gone = send("exposed.redact", { session: "s1", message: "m3", from: 0 });
    await expect(gone).rejects.toMatchObject({ code: "redact.gone" });
    expect(wire.asked.filter((a) => a.name === "ticket.redact")).toEqual([]);
  });
});
