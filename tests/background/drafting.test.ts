import { beforeEach, describe, expect, it, vi } from "vitest";
import { Entry } from "../../lib/audit/entry.ts";
import { askFor, changeDraft, checkText, draftFor } from "../../lib/background/drafting.ts";
import { insertDraft } from "../../lib/background/inserting.ts";
import { takeIn } from "../../lib/background/reading.ts";
import { resumeSend } from "../../lib/background/sending.ts";
import { findTicket, saveSession, updateTicket } from "../../lib/background/sessions.ts";
import type { Session } from "../../lib/background/state.ts";
import type { Conversation } from "../../lib/conversation.ts";
import { newConversation, newMessage } from "../conversation-maker.ts";
import { found, profile, returns } from "../drafting/world.ts";
import { freshStorage, storage } from "./knowledge-world.ts";

vi.mock("wxt/browser", () => ({ browser: fakes.browser }));
vi.mock("../../lib/background/storage.ts", async () => ({
  ...(await import("./knowledge-world.ts")),
  currentRules: async () => [],
}));
vi.mock("../../lib/background/engine.ts", () => ({ engine: { search: (about: Conversation) => fakes.search(about) } }));

const fakes = vi.hoisted(() => {
  const held = new Map<string, unknown>();
  const session = {
    get: async (key: string | null) => (key === null ? Object.fromEntries(held) : held.has(key) ? { [key]: held.get(key) } : {}),
    set: async (values: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(values)) held.set(key, value);
    },
    remove: async (keys: string[]) => {
      for (const key of keys) held.delete(key);
    },
  };
  return {
    browser: {
      storage: { session, managed: { get: async () => ({}) } },
      runtime: { id: "footnote", getManifest: () => ({ version: "1.0.0" }) },
      i18n: { getUILanguage: () => "en" },
    },
    search: (_: unknown): Promise<unknown> => Promise.resolve({ questions: [], hits: [] }),
  };
});

const first = newMessage("How many days do I have to return an item?", { id: "m1", role: "customer" });
const second = newMessage("Sorry, I mean the lamp that broke.", { id: "m2", role: "customer" });
const wish = { drafter: "device" as const, instruction: "", refine: null, text: null, language: "en" };
let n = 0;

async function open(): Promise<{ session: Session; written: (messages: Conversation["messages"]) => Conversation }> {
  const ticket = { helpdesk: "sandbox", origin: "https://desk.example", id: String(++n) };
  const written = (messages: Conversation["messages"]) => newConversation(messages, { ticket, brand: "Fern" });
  const session: Session = { id: `s${n}`, tab: n, document: "d", helpdesk: "sandbox", ticket, page: "ticket" };
  await saveSession(session);
  await takeIn(ticket, written([first]));
  return { session, written };
}

beforeEach(async () => {
  freshStorage();
  await storage.articles.save([returns]);
  await storage.profiles.save(profile({ thresholds: { offer: 0, high: 0.9 } }));
  fakes.search = async (about) => found([returns], about as Conversation);
});

const never = new AbortController().signal;
const quiet = () => undefined;

describe("a draft whose conversation moves on", () => {
  it("is not stale while nothing was written since", async () => {
    const { session } = await open();
    await draftFor(session, wish, quiet, never);
    expect(await findTicket(session.ticket)).toMatchObject({ phase: "drafted", stale: false });
  });

  it("is stale when the customer wrote after it", async () => {
    const { session, written } = await open();
    await draftFor(session, wish, quiet, never);
    await takeIn(session.ticket, written([first, second]));
    expect((await findTicket(session.ticket)).stale).toBe(true);
    const { draft } = await findTicket(session.ticket);
    await expect(insertDraft(session, draft?.id ?? "", "ask")).rejects.toMatchObject({ code: "draft.stale" });
  });

  it("stays stale when only its words are changed, and no longer when it is written anew", async () => {
    const { session, written } = await open();
    await draftFor(session, wish, quiet, never);
    await takeIn(session.ticket, written([first, second]));
    const { draft } = await findTicket(session.ticket);
    await draftFor(session, { ...wish, refine: "shorter", text: draft?.text ?? "" }, quiet, never);
    const shorter = await findTicket(session.ticket);
    expect(shorter.draft?.id).not.toBe(draft?.id);
    expect(shorter.stale).toBe(true);
    await draftFor(session, wish, quiet, never);
    expect((await findTicket(session.ticket)).stale).toBe(false);
  });

  it("is stale when the customer wrote while it was being written", async () => {
    const { session, written } = await open();
    const waiting: (() => void)[] = [];
    fakes.search = (about) => new Promise((resolve) => waiting.push(() => resolve(found([returns], about as Conversation))));
    await storage.profiles.save(profile({ thresholds: { offer: 0, high: 0.9 }, revision: 2 }));
    const drafting = draftFor(session, wish, quiet, never);
    await vi.waitFor(() => expect(waiting.length).toBeGreaterThan(0));
    const reading = takeIn(session.ticket, written([first, second]));
    await vi.waitFor(async () => expect((await findTicket(session.ticket)).conversation?.messages).toHaveLength(2));
    fakes.search = async (about) => found([returns], about as Conversation);
    for (const goOn of waiting) goOn();
    await Promise.all([drafting, reading]);
    expect(await findTicket(session.ticket)).toMatchObject({ stale: true });
    expect((await findTicket(session.ticket)).draft).not.toBeNull();
  });

  it("keeps its language when it is changed after it was translated", async () => {
    const { session } = await open();
    await draftFor(session, { ...wish, language: "sv" }, quiet, never);
    const state = await findTicket(session.ticket);
    expect((await askFor(state, { ...wish, language: null, refine: "shorter", text: "x" })).language).toBe("sv");
    expect((await askFor(state, { ...wish, language: null })).language).toBe("en");
  });

  it("leaves its ticket free when it could not even begin", async () => {
    const { session } = await open();
    const broken = { ...session, ticket: { ...session.ticket, id: `${session.ticket.id}-broken` } };
    const { get } = fakes.browser.storage.session;
    fakes.browser.storage.session.get = () => Promise.reject(new Error("no storage"));
    await expect(draftFor(broken, wish, quiet, never)).rejects.toThrow();
    fakes.browser.storage.session.get = get;
    await draftFor(broken, wish, quiet, never).catch((error) => expect(error).not.toMatchObject({ code: "draft.in-flight" }));
  });

  it("is one at a time per ticket", async () => {
    const { session } = await open();
    const one = draftFor(session, wish, quiet, never);
    await expect(draftFor(session, wish, quiet, never)).rejects.toMatchObject({ code: "draft.in-flight" });
    await one;
  });
});

describe("a draft that is edited", () => {
  it("keeps what the agent ticked while the text was being checked, and never takes a newer draft's place", async () => {
    const { session } = await open();
    await draftFor(session, wish, quiet, never);
    const text = (await findTicket(session.ticket)).draft?.text ?? "";
    const opened = changeDraft(session, (draft) => ({ ...draft, sentences: draft.sentences.map((s) => ({ ...s, opened: true })) }));
    const [checked] = await Promise.all([checkText(session, `${text}\n\nBye.`), opened]);
    expect(checked.sentences.filter((s) => s.opened).length).toBeGreaterThan(0);
    const late = checkText(session, text);
    await changeDraft(session, (draft) => ({ ...draft, id: "newer" }));
    await expect(late).rejects.toMatchObject({ code: "draft.changed" });
  });
});

describe("a draft that was inserted", () => {
  it("is still the one that was used when another is written before the reply is sent", async () => {
    const { session } = await open();
    await draftFor(session, wish, quiet, never);
    const { draft: first, entry, suggested } = await findTicket(session.ticket);
    if (!first) throw new Error("no draft");
    const text = first.text;
    await updateTicket(session.ticket, { inserted: { draft: first.id, text, tab: session.tab }, used: { draft: first, entry, suggested } });
    await draftFor(session, { ...wish, refine: "shorter", text }, quiet, never);
    await updateTicket(session.ticket, {
      pendingSend: { text, at: "2026-01-01T10:00:00Z", after: null, signs: ["pressed", "emptied"], unguarded: null },
    });
    await resumeSend(session);
    const lines = await storage.log.after(0, 100);
    const sent = lines.map((l) => Entry.parse(JSON.parse(l.text)).happening).find((h) => h.kind === "sent");
    expect(sent).toMatchObject({ suggestion: first.id, use: "unchanged", factsChanged: 0 });
    expect(await findTicket(session.ticket)).toMatchObject({ inserted: null, used: null });
  });
});
