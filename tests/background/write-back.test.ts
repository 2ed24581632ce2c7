import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { newConversation, newMessage } from "../conversation-maker.ts";

/** What the page's script answers, by message; a function may throw, as a page that is gone does. */
const world = vi.hoisted(() => ({
  asked: [] as string[],
  answer: (_: string): unknown => ({ ok: true, code: null }),
}));

vi.mock("wxt/browser", async () => {
  const { browserWithPage } = await import("./browser-with-page.ts");
  return browserWithPage(({ name }) => {
    world.asked.push(name);
    return world.answer(name);
  });
});

const { drainOutbox, enqueue } = await import("../../lib/background/write-back.ts");
const { findTicket, updateTicket } = await import("../../lib/background/sessions.ts");
const { storage } = await import("../../lib/background/storage.ts");

let n = 0;
const draft = "Thank you. It left our depot on Monday.";

/** A ticket with a reply in its composer, and a tag and a note that wait to be written. */
async function open() {
  const ticket = { helpdesk: "sandbox", origin: "https://desk.example", id: String(++n) };
  const conversation = newConversation([newMessage("Where is it?", { id: "m1", role: "customer" })], { ticket });
  await updateTicket(ticket, { conversation, phase: "drafted", inserted: { draft: "d", text: draft, tab: 1 } });
  const session = { id: `s${n}`, tab: 1 as number | null, document: null, helpdesk: "sandbox", ticket, page: "ticket" as const };
  await enqueue(ticket, [
    { suggestion: "s1", what: "tag", value: "AI_Suggestion_Used" },
    { suggestion: "s1", what: "note", value: "Suggestion used. Log 12." },
  ]);
  return { ticket, session, waiting: () => storage.outbox.find(ticket), state: () => findTicket(ticket) };
}
const logged = async (id: string) =>
  (await storage.log.page({ before: null, limit: 50, ticket: null })).rows
    .map((row) => JSON.parse(row.line.text))
    .filter((line) => line.ticket?.id === id && line.happening.kind === "written-back")
    .map(({ happening }) => [happening.what, happening.ok, happening.code]);

beforeEach(() => {
  world.asked.length = 0;
  world.answer = () => ({ ok: true, code: null });
});

describe("what could not be written into a helpdesk", () => {
  it.each([
    ["is not allowed", "forbidden"],
    ["is a tag it does not take", "tag.refused"],
    ["is too long a note", "refused"],
    ["is one call too many", "busy"],
    ["goes to a ticket that was merged or deleted", "gone"],
    ["comes after a logout", "logged-out"],
  ])("waits in the outbox where it %s, with the code, and the draft stays", async (_, kind) => {
    const code = `helpdesk.sandbox.${kind}`;
    world.answer = () => ({ ok: false, code });
    const { ticket, session, waiting, state } = await open();
    await drainOutbox(session);
    expect((await waiting()).map((job) => [job.what, job.tries, job.code]).sort()).toEqual([
      ["note", 1, code],
      ["tag", 1, code],
    ]);
    const { problem, phase, inserted } = await state();
    expect(problem).toMatchObject({ code: expect.stringMatching(/^write-back\.(?:note|tag)$/), detail: { code } });
    expect({ phase, text: inserted?.text }).toEqual({ phase: "drafted", text: draft });
    expect((await logged(ticket.id)).sort()).toEqual([
      ["note", false, code],
      ["tag", false, code],
    ]);
  });

  it("waits where the page is gone, or its script was left behind by an update", async () => {
    world.answer = () => {
      throw new Error("Could not establish connection. Receiving end does not exist.");
    };
    const { session, waiting } = await open();
    await drainOutbox(session);
    expect((await waiting()).map((job) => [job.tries, job.code])).toEqual([
      [1, "bus.unreachable"],
      [1, "bus.unreachable"],
    ]);
  });

  it("is logged as failed once, however often it is tried", async () => {
    world.answer = () => ({ ok: false, code: "helpdesk.sandbox.busy" });
    const { ticket, session, waiting } = await open();
    for (let i = 0; i < 3; i++) await drainOutbox(session);
    expect((await waiting()).map((job) => job.tries)).toEqual([3, 3]);
    expect(await logged(ticket.id)).toHaveLength(2);
  });

  it("is written by the next try, logged, and gone from the outbox", async () => {
    const { ticket, session, waiting } = await open();
    world.answer = (name) => (name === "ticket.tag" ? { ok: false, code: "helpdesk.sandbox.http" } : { ok: true, code: null });
    await drainOutbox(session);
    expect((await waiting()).map((job) => job.what)).toEqual(["tag"]);
    world.answer = () => ({ ok: true, code: null });
    await drainOutbox(session);
    expect(await waiting()).toEqual([]);
    expect((await logged(ticket.id)).flatMap(([what, ok]) => (ok ? [what] : [])).sort()).toEqual(["note", "tag"]);
  });

  it("is not written a second time where the helpdesk took it and does not show it", async () => {
    const { session, waiting } = await open();
    world.answer = (name) => (name === "ticket.note" ? { ok: false, code: "helpdesk.sandbox.note.unseen" } : { ok: true, code: null });
    for (let i = 0; i < 3; i++) await drainOutbox(session);
    expect(world.asked.filter((name) => name === "ticket.note")).toHaveLength(1);
    expect((await waiting()).map((job) => [job.what, job.code])).toEqual([["note", "helpdesk.sandbox.note.unseen"]]);
  });

  it("is not asked for where no page shows the ticket", async () => {
    const { session, waiting } = await open();
    await drainOutbox({ ...session, tab: null });
    expect(world.asked).toEqual([]);
    expect((await waiting()).map((job) => job.tries)).toEqual([0, 0]);
  });

  it("is one job, however often it is asked for", async () => {
    const { ticket, waiting } = await open();
    await enqueue(ticket, [{ suggestion: "s1", what: "note", value: "Other words." }]);
    expect(await waiting()).toHaveLength(2);
  });
});
