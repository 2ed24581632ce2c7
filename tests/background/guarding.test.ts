import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Conversation } from "../../lib/conversation.ts";
import { newConversation, newMessage } from "../conversation-maker.ts";
import { articleOf } from "../knowledge/article-maker.ts";
import { profile } from "../storage/samples.ts";

const world = vi.hoisted(() => ({ session: {} as Record<string, unknown>, sent: [] as unknown[] }));

vi.mock("wxt/browser", async () => {
  const { browserWithPage } = await import("./browser-with-page.ts");
  return browserWithPage((message) => {
    world.sent.push(message);
    return {};
  }, world.session);
});
vi.mock("../../lib/background/engine.ts", () => ({ engine: { search: async () => ({ questions: [], hits: [] }), warm: async () => {} } }));

const { recut } = await import("../../lib/background/closed-runs.ts");
const { answerForReply, guardReply, logUnguarded } = await import("../../lib/background/guarding.ts");
const { rememberSeen } = await import("../../lib/background/seen.ts");
const { findTicket, updateTicket } = await import("../../lib/background/sessions.ts");
const { storage } = await import("../../lib/background/storage.ts");

const rule = "Agents may refund up to three hundred pounds without asking the team lead for approval first.";
let n = 0;

async function ticketOf(text: string, email = "ann@mail.example") {
  const ticket = { helpdesk: "sandbox", origin: "https://desk.example", id: String(++n) };
  const customer = { name: "Ann Berg", email, id: null };
  const message = newMessage(text, { id: "m1", role: "customer", name: "Ann Berg" });
  const conversation: Conversation = { ...newConversation([message], { ticket }), customer };
  await updateTicket(ticket, { conversation, profile: "p", language: "en" });
  return {
    session: { id: `s${n}`, tab: 1, document: null, helpdesk: "sandbox", ticket, page: "ticket" as const },
    conversation,
  };
}
const kinds = async () =>
  (await storage.log.page({ before: null, limit: 20, ticket: null })).rows
    .map((row) => JSON.parse(row.line.text).happening)
    .filter((h) => h.kind === "guarded")
    .map((h) => h.outcome)
    .reverse();

beforeEach(async () => {
  await storage.profiles.save(profile("p", { locale: "en" }));
  await storage.articles.save([
    articleOf({ id: "open", tier: "public", body: "You can return unworn items within thirty days of delivery." }),
    articleOf({ id: "closed", tier: "internal", body: `${rule} canary-7f3a9`, title: "Refund limits" }),
  ]);
  await storage.settings.saveGuard({ on: true, hold: false, hard: [] });
  await recut();
});

describe("the guard in the background", () => {
  it("stops what stands only in internal articles, tells the page its kind alone, and shows the sidebar why", async () => {
    const { session } = await ticketOf("When do I get my money back?");
    const verdict = await guardReply(session, `Hi Ann, ${rule}`, false);
    expect(verdict).toEqual({ stop: true, classes: ["internal-text"], hold: false });
    const { guard } = await findTicket(session.ticket);
    expect(guard?.hits[0]).toMatchObject({ kind: "internal-text", severity: "hard" });
    expect(guard?.stopped).toBe(false);
  });

  it("lets what everybody may read pass", async () => {
    const { session } = await ticketOf("Can I send it back?");
    const verdict = await guardReply(session, "Hi Ann, you can return unworn items within thirty days of delivery.", false);
    expect(verdict).toEqual({ stop: false, classes: [], hold: false });
  });

  it("finds a mark of an internal article", async () => {
    const { session } = await ticketOf("Hello?");
    expect((await guardReply(session, "See CANARY-7f3a9.", false)).classes).toContain("canary");
  });

  it("knows what was seen with another customer, and forgets whose own it is", async () => {
    const other = await ticketOf("My number is 070-123 45 67.", "bo@mail.example");
    await rememberSeen(other.session.ticket, other.conversation);
    const { session, conversation } = await ticketOf("What is your address?");
    await rememberSeen(session.ticket, conversation);
    expect((await guardReply(session, "Please call 070-123 45 67 about it.", false)).classes).toEqual(["other-customer"]);
    expect((await guardReply(other.session, "We will call you at 070-123 45 67.", false)).stop).toBe(false);
    expect(JSON.stringify(world.session)).not.toContain("1234567");
  });

  it("logs a stop once, and lets the very text pass that the agent answers for", async () => {
    const { session } = await ticketOf("When do I get my money back?");
    const before = (await kinds()).length;
    await guardReply(session, rule, true);
    await guardReply(session, rule, true);
    await answerForReply(session, "The lead said so");
    expect((await kinds()).slice(before)).toEqual(["stopped", "overridden"]);
    expect(world.sent.at(-1)).toMatchObject({ name: "guard.allow", data: { text: rule } });
    expect((await guardReply(session, rule, true)).stop).toBe(false);
    expect((await guardReply(session, `${rule} And more.`, false)).stop).toBe(true);
  });

  it("looks for what nobody may be told where a ticket could not be read", async () => {
    const ticket = { helpdesk: "sandbox", origin: "https://desk.example", id: String(++n) };
    const session = { id: `s${n}`, tab: 1, document: null, helpdesk: "sandbox", ticket, page: "ticket" as const };
    expect((await guardReply(session, rule, false)).classes).toEqual(["internal-text"]);
    expect((await guardReply(session, "Thank you for your patience.", false)).stop).toBe(false);
  });

  it("refuses an answer where nothing was held", async () => {
    const { session } = await ticketOf("Hello?");
    await expect(answerForReply(session, "because")).rejects.toMatchObject({ code: "guard.nothing" });
  });

  it("puts an unguarded send on record", async () => {
    const { session } = await ticketOf("Hello?");
    await logUnguarded(session.ticket, []);
    expect((await kinds()).at(-1)).toBe("unguarded");
  });

  it("says nothing where the lead has switched it off", async () => {
    await storage.settings.saveGuard({ on: false, hold: true, hard: [] });
    const { session } = await ticketOf("Hello?");
    expect(await guardReply(session, rule, false)).toEqual({ stop: false, classes: [], hold: true });
  });

  it("makes a kind hard that the lead wants so", async () => {
    await storage.settings.saveGuard({ on: true, hold: false, hard: ["promise"] });
    const { session } = await ticketOf("Will it come?");
    expect((await guardReply(session, "We guarantee that it arrives tomorrow.", false)).classes).toContain("promise");
  });

  it("judges a text anew when the ticket was read meanwhile: what was said of it before is no verdict", async () => {
    const other = await ticketOf("My number is 070-765 43 21.", "bo@mail.example");
    await rememberSeen(other.session.ticket, other.conversation);
    const { session, conversation } = await ticketOf("What is your address?");
    await updateTicket(session.ticket, { conversation: null });
    const text = "Please call 070-765 43 21 about it.";
    expect((await guardReply(session, text, false)).stop).toBe(false);
    await updateTicket(session.ticket, { conversation });
    expect((await guardReply(session, text, false)).classes).toEqual(["other-customer"]);
  });

  it("lets an answer count for what it was given for, not for what is found in the same text later", async () => {
    const { session, conversation } = await ticketOf("When do I get my money back?");
    const text = `${rule} Please call 070-111 22 33.`;
    await guardReply(session, text, true);
    await answerForReply(session, "The lead said so");
    expect((await guardReply(session, text, true)).stop).toBe(false);
    const other = await ticketOf("My number is 070-111 22 33.", "eva@mail.example");
    await rememberSeen(other.session.ticket, other.conversation);
    await rememberSeen(session.ticket, conversation);
    const verdict = await guardReply(session, text, true);
    expect(verdict.stop).toBe(true);
    expect(verdict.classes).toContain("other-customer");
  });

  it("logs a stop once for a double click", async () => {
    const { session } = await ticketOf("When do I get my money back?");
    const before = (await kinds()).length;
    await Promise.all([guardReply(session, rule, true), guardReply(session, rule, true)]);
    expect((await kinds()).slice(before)).toEqual(["stopped"]);
  });

  it("lets nobody wait for a text that was written over, and gives its turn to the newest", async () => {
    const { session } = await ticketOf("Hello?");
    vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout"] });
    for (let i = 0; i < 40; i++) await guardReply(session, `Words ${i}`, false);
    const waiting = Array.from({ length: 30 }, (_, i) => guardReply(session, `More ${i}`, false).catch((error) => error.code));
    await vi.advanceTimersByTimeAsync(61_000);
    vi.useRealTimers();
    const answers = await Promise.all(waiting);
    expect(answers.slice(0, -1).every((answer) => answer === "aborted")).toBe(true);
    expect(answers.at(-1)).toMatchObject({ stop: false });
  });

  it("gives one ticket no more verdicts a minute than a person needs", async () => {
    const { session } = await ticketOf("Hello?");
    for (let i = 0; i < 40; i++) await guardReply(session, `Text ${i}`, false);
    vi.useFakeTimers();
    let answered = false;
    void guardReply(session, "One more", false).then(() => {
      answered = true;
    });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(answered).toBe(false);
    vi.useRealTimers();
  });
});
