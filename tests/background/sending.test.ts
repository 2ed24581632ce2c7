import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { ReplySent } from "../../lib/content-messages.ts";
import type { Message } from "../../lib/conversation.ts";
import { newConversation, newMessage } from "../conversation-maker.ts";

const world = vi.hoisted(() => ({ thread: [] as unknown[] }));

vi.mock("wxt/browser", async () => {
  const { browserWithPage } = await import("./browser-with-page.ts");
  return browserWithPage(({ name }) => (name === "thread.newest" ? { messages: world.thread } : {}));
});

const { replySent, resumeSend } = await import("../../lib/background/sending.ts");
const { findTicket, updateTicket } = await import("../../lib/background/sessions.ts");
const { storage } = await import("../../lib/background/storage.ts");

let n = 0;
const asked = newMessage("Where is it?", { id: "m1", role: "customer" });
const reply = (text: string): Message => newMessage(text, { id: "m2", role: "agent", mine: true });
const text = "It left our depot on Monday and should be with you within two days.";

/** A ticket with a draft in its composer, and what stands there when it is sent. */
async function open(inserted = text, written = inserted) {
  const ticket = { helpdesk: "sandbox", origin: "https://desk.example", id: String(++n) };
  await updateTicket(ticket, { conversation: newConversation([asked], { ticket }), inserted: { draft: "d", text: inserted, tab: 1 } });
  const session = { id: `s${n}`, tab: 1, document: null, helpdesk: "sandbox", ticket, page: "ticket" as const };
  const saw = (signal: ReplySent["signal"], guard: ReplySent["guard"] = "judged") =>
    replySent(session, { ticket, text: written, signal, guard });
  const later = async () => {
    const { pendingSend } = await findTicket(ticket);
    await updateTicket(ticket, { pendingSend: pendingSend && { ...pendingSend, at: "2026-01-01T10:00:00Z" } });
    await resumeSend(session);
  };
  return { ticket, saw, later };
}
const sends = async () =>
  (await storage.log.page({ before: null, limit: 50, ticket: null })).rows
    .map((row) => JSON.parse(row.line.text))
    .filter((l) => l.happening.kind === "sent" && l.ticket.id === String(n))
    .map((l) => [l.happening.use, l.happening.confirmed]);
const guarded = async () =>
  (await storage.log.page({ before: null, limit: 50, ticket: null })).rows
    .map((row) => JSON.parse(row.line.text))
    .filter((l) => l.happening.kind === "guarded" && l.ticket.id === String(n))
    .map((l) => [l.happening.outcome, ...l.happening.kinds]);

beforeEach(() => {
  world.thread = [asked];
});

describe("a reply is sent when two of three signs agree", () => {
  it("a press and the reply in the thread", async () => {
    const { saw, ticket } = await open();
    world.thread = [asked, reply(text)];
    await saw("control");
    expect(await sends()).toEqual([["unchanged", true]]);
    expect((await findTicket(ticket)).pendingSend).toBeNull();
  });

  it("the emptied composer and the reply in the thread", async () => {
    const { saw } = await open();
    world.thread = [asked, reply(text)];
    await saw("emptied");
    expect(await sends()).toEqual([["unchanged", true]]);
  });

  it("once, though the composer is seen empty only after the reply stood in the thread", async () => {
    const { saw } = await open();
    world.thread = [asked, reply(text)];
    await saw("control");
    await saw("emptied");
    expect(await sends()).toEqual([["unchanged", true]]);
  });

  it("a press and the emptied composer, though no reading ever shows the reply", async () => {
    const { saw, later } = await open();
    await saw("control");
    await saw("emptied");
    await later();
    expect(await sends()).toEqual([["unchanged", false]]);
  });

  it("not by a press alone: the desk refused it, and the draft still waits", async () => {
    const { saw, later, ticket } = await open();
    await saw("control");
    await later();
    expect(await sends()).toEqual([]);
    expect(await findTicket(ticket)).toMatchObject({ pendingSend: null, inserted: { draft: "d" } });
  });

  it("not by the emptied composer alone: the agent took the draft out", async () => {
    const { saw, later } = await open();
    await saw("emptied");
    await later();
    expect(await sends()).toEqual([]);
  });

  it("not by a colleague's reply about something else", async () => {
    const { saw } = await open();
    world.thread = [asked, reply("We are looking into another matter of yours, please hold on.")];
    await saw("control");
    expect(await sends()).toEqual([]);
  });
});

describe("what was sent is what the agent sent", () => {
  const signed = `Hi Ida,\n\n${text}\n\nKind regards,\nAmy\nTarnwick Support`;

  it.each(["control", "emptied"] as const)("a draft whose sign-off is not read back is unchanged (%s)", async (signal) => {
    const { saw } = await open(signed, signed);
    world.thread = [asked, reply(signed)];
    await saw(signal);
    expect(await sends()).toEqual([["unchanged", true]]);
  });

  it("a signature that the desk adds is not the agent's change", async () => {
    const { saw } = await open();
    world.thread = [asked, reply(`${text}\n\nAmy, Tarnwick`)];
    await saw("control");
    expect(await sends()).toEqual([["unchanged", true]]);
  });

  it("a word that the agent put in is", async () => {
    const { saw } = await open(signed, signed.replace("Monday", "Tuesday"));
    world.thread = [asked, reply(signed.replace("Monday", "Tuesday"))];
    await saw("control");
    expect(await sends()).toEqual([["edited", true]]);
  });

  it("the thread tells where the composer was emptied with nobody seen pressing, and the texts differ", async () => {
    const { saw } = await open();
    world.thread = [asked, reply(`${text} Your label is on its way.`)];
    await saw("emptied");
    expect(await sends()).toEqual([["edited", true]]);
  });
});

describe("a send that went past the guard is on record", () => {
  const hit = { kind: "internal-text", severity: "hard" as const, text: "the limit", against: null };

  it("at its press, once, though the composer is seen empty too", async () => {
    const { saw } = await open();
    world.thread = [asked, reply(text)];
    await saw("control", "unguarded");
    await saw("emptied", "unguarded");
    expect(await guarded()).toEqual([["unguarded"]]);
  });

  it("also when no press was seen, once the reply stands in the thread", async () => {
    const { saw, later } = await open();
    await saw("emptied", "unguarded");
    expect(await guarded()).toEqual([]);
    await later();
    expect(await guarded()).toEqual([]);
    const again = await open();
    world.thread = [asked, reply(text)];
    await again.saw("emptied", "unguarded");
    expect(await guarded()).toEqual([["unguarded"]]);
  });

  it("with what stood against it, when it was sent by a way that could not be held", async () => {
    const { saw, ticket } = await open();
    await updateTicket(ticket, { guard: { text, hits: [hit], stopped: true, answered: null } });
    world.thread = [asked, reply(text)];
    await saw("emptied");
    expect(await guarded()).toEqual([["unguarded", "internal-text"]]);
  });

  it("not when the agent answered for it, or it was judged and nothing stood against it", async () => {
    const answered = await open();
    await updateTicket(answered.ticket, { guard: { text, hits: [hit], stopped: true, answered: "The lead said so" } });
    world.thread = [asked, reply(text)];
    await answered.saw("emptied");
    expect(await guarded()).toEqual([]);
    const clean = await open();
    await clean.saw("control");
    expect(await guarded()).toEqual([]);
  });
});
