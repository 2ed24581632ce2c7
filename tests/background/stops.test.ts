import { beforeEach, describe, expect, it, vi } from "vitest";
import { entryOf } from "../../lib/audit/export.ts";
import { applyStops } from "../../lib/background/apply-stops.ts";
import { whenStopsChange } from "../../lib/background/changed.ts";
import { draftFor, endStoppedDrafts } from "../../lib/background/drafting.ts";
import { stopHandlers } from "../../lib/background/handlers/stops.ts";
import { insertDraft } from "../../lib/background/inserting.ts";
import { currentProvider, destination, testProvider } from "../../lib/background/provider.ts";
import { takeIn } from "../../lib/background/reading.ts";
import { findTicket, saveSession, updateTicket } from "../../lib/background/sessions.ts";
import type { Session } from "../../lib/background/state.ts";
import { currentStops } from "../../lib/background/stops.ts";
import { exportTeamFile, leaveTeam, takeTeamFile } from "../../lib/background/team.ts";
import { sessionView } from "../../lib/background/view.ts";
import type { Conversation } from "../../lib/conversation.ts";
import { onThisDevice } from "../../lib/provider-settings.ts";
import type { StopScope } from "../../lib/stop.ts";
import { newConversation, newMessage } from "../conversation-maker.ts";
import { found, profile, returns } from "../drafting/world.ts";
import { newPlace, storageAt } from "../storage/places.ts";
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

const question = newMessage("How many days do I have to return an item?", { id: "m1", role: "customer" });
const wish = { drafter: "device" as const, instruction: "", refine: null, text: null, language: "en" };
const nothingAround = { profiles: [], destination: null, knowledge: null, stops: [], desks: { recipes: [], verified: [] }, waiting: [] };
const never = new AbortController().signal;
const quiet = () => undefined;
let n = 0;

async function open(): Promise<Session> {
  const ticket = { helpdesk: "sandbox", origin: "https://desk.example", id: `stop-${++n}` };
  const session: Session = { id: `s${n}`, tab: n, document: "d", helpdesk: "sandbox", ticket, page: "ticket" };
  await saveSession(session);
  await takeIn(ticket, newConversation([question], { ticket, brand: "Fern" }));
  return session;
}

async function drafted(): Promise<{ session: Session; id: string }> {
  const session = await open();
  await draftFor(session, wish, quiet, never);
  const { draft } = await findTicket(session.ticket);
  if (!draft) throw new Error("no draft");
  return { session, id: draft.id };
}

const stop = (scope: StopScope, name = "") => stopHandlers["ai.stop"]({ scope, name, reason: "Wrong prices", by: "Vera" }, {} as never);
const start = (scope: StopScope, name = "") =>
  stopHandlers["ai.start"]({ scope, name, reason: "Prices are right", by: "Vera" }, {} as never);
const happenings = async () => (await storage.log.after(-1, 1000)).map((line) => entryOf(line)?.happening);

async function fresh(managed: Record<string, unknown> = {}): Promise<void> {
  freshStorage();
  Object.assign(storage, storageAt(newPlace(), { managed }));
  await storage.articles.save([returns]);
  await storage.profiles.save(profile({ thresholds: { offer: 0, high: 0.9 } }));
  fakes.search = async (about) => found([returns], about as Conversation);
}
beforeEach(() => fresh());

describe("a switch of this computer", () => {
  it("refuses drafts at once, by this device too, with who, why and since", async () => {
    const session = await open();
    await stop("all");
    await draftFor(session, wish, quiet, never);
    const { problem, draft } = await findTicket(session.ticket);
    expect(draft).toBeNull();
    expect(problem).toMatchObject({
      code: "draft.switched-off",
      detail: { scope: "all", origin: "local", reason: "Wrong prices", by: "Vera" },
    });
    expect(problem?.detail["since"]).toMatch(/^\d{4}-/);
  });

  it("holds for its brand or profile alone", async () => {
    const { brand, id } = profile();
    for (const [scope, name] of [
      ["brand", brand],
      ["profile", id],
    ] as const) {
      await stop(scope, name);
      const session = await open();
      await draftFor(session, wish, quiet, never);
      expect((await findTicket(session.ticket)).problem?.code).toBe("draft.switched-off");
      await start(scope, name);
      await draftFor(session, wish, quiet, never);
      expect(await findTicket(session.ticket)).toMatchObject({ phase: "drafted", problem: null });
    }
    await stop("brand", "Some other brand");
    await drafted();
  });

  it("refuses to insert what was written before", async () => {
    const { session, id } = await drafted();
    await stop("all");
    await expect(insertDraft(session, id, "ask")).rejects.toMatchObject({ code: "insert.switched-off" });
    expect(await findTicket(session.ticket)).toMatchObject({ phase: "drafted", problem: { code: "insert.switched-off" } });
    await start("all");
    expect((await findTicket(session.ticket)).problem).toBeNull();
  });

  it("refuses a model's text when models are stopped, and leaves this device's alone", async () => {
    const { session, id } = await drafted();
    await stop("models");
    await expect(insertDraft(session, id, "ask")).rejects.not.toMatchObject({ code: "insert.switched-off" });
    await updateTicket(session.ticket, ({ draft }) => ({ phase: "drafted", draft: draft && { ...draft, drafter: "anthropic" } }));
    await expect(insertDraft(session, id, "ask")).rejects.toMatchObject({ code: "insert.switched-off" });
  });

  it("asks no model while models are stopped", async () => {
    await storage.settings.saveProvider({ ...onThisDevice, kind: "anthropic", baseUrl: "https://api.example.com", model: "m" });
    expect(await destination()).not.toBeNull();
    await stop("models");
    expect(await destination()).toBeNull();
    expect(await currentProvider()).toBeNull();
    expect(await testProvider()).toMatchObject({ ok: false, problem: { code: "provider.switched-off" } });
    const session = await open();
    await draftFor(session, { ...wish, drafter: "model" }, quiet, never);
    expect((await findTicket(session.ticket)).draft?.drafter).toBe("device");
  });

  it("ends what is being written", async () => {
    whenStopsChange(() => void endStoppedDrafts());
    const session = await open();
    await storage.profiles.save(profile({ thresholds: { offer: 0, high: 0.9 }, revision: 2 }));
    const waiting: (() => void)[] = [];
    fakes.search = (about) => new Promise((resolve) => waiting.push(() => resolve(found([returns], about as Conversation))));
    const events: string[] = [];
    const writing = draftFor(session, wish, (event) => events.push(event.kind), never);
    await vi.waitFor(async () => expect((await findTicket(session.ticket)).phase).toBe("drafting"));
    await stop("all");
    for (const goOn of waiting) goOn();
    await writing;
    expect(await findTicket(session.ticket)).toMatchObject({ draft: null, phase: "ready", problem: { code: "draft.switched-off" } });
    expect(events).not.toContain("draft");
  });

  it("is in the log with who and why beside it, when it is stopped and when it is started again", async () => {
    await stop("brand", "Fern");
    await stop("brand", "Fern");
    await start("brand", "Fern");
    const what = { scope: "brand", name: "Fern", origin: "local" };
    expect((await happenings()).filter((h) => h?.kind === "switched")).toEqual([
      { kind: "switched", what: "stopped", ...what },
      { kind: "switched", what: "started", ...what },
    ]);
    const { rows } = await storage.log.page({ before: null, limit: 1, ticket: null });
    expect(rows[0]?.texts.map((t) => [t.name, t.text]).sort()).toEqual([
      ["agent", "Vera"],
      ["reason", "Prices are right"],
    ]);
    await expect(start("brand", "Fern")).rejects.toMatchObject({ code: "stop.not-here" });
  });

  it("is in what the sidebar shows", async () => {
    const session = await open();
    await stop("all");
    const state = await findTicket(session.ticket);
    const around = { ...nothingAround, profiles: await storage.profiles.page(), stops: await currentStops() };
    expect(sessionView(session, state, around).stopped).toMatchObject([{ scope: "all", reason: "Wrong prices", by: "Vera" }]);
    const [own] = around.profiles;
    const byId = { ...around, stops: around.stops.map((s) => ({ ...s, scope: "profile" as const, name: own?.id ?? "" })) };
    expect(sessionView(session, state, byId).stopped).toMatchObject([{ scope: "profile", name: own?.name }]);
  });
});

describe("a stopped source", () => {
  it("makes drafts that cite it stale, names the article, and is left out of the index until it is started", async () => {
    const { session, id } = await drafted();
    const before = await storage.articles.revision();
    await stop("source", returns.source.toUpperCase());
    const state = await findTicket(session.ticket);
    expect(sessionView(session, state, nothingAround)).toMatchObject({ stale: true, withdrawn: returns.title });
    await expect(insertDraft(session, id, "ask")).rejects.toMatchObject({ code: "insert.withdrawn" });
    expect((await storage.settings.stopsApplied()).sources).toEqual([returns.source.toLowerCase()]);
    expect(await storage.articles.since(before)).toEqual({ changed: [returns.id], removed: [returns.id] });
    const stopped = await storage.articles.revision();
    await start("source", returns.source);
    expect((await storage.settings.stopsApplied()).sources).toEqual([]);
    expect(await storage.articles.since(stopped)).toEqual({ changed: [returns.id], removed: [] });
    expect(sessionView(session, await findTicket(session.ticket), nothingAround)).toMatchObject({ stale: false, withdrawn: null });
  });

  it("leaves drafts that rest on others as they are", async () => {
    const { session } = await drafted();
    await stop("source", "another source");
    expect(sessionView(session, await findTicket(session.ticket), nothingAround).stale).toBe(false);
  });
});

describe("the other origins", () => {
  it("add up with this computer's: policy can't be started here", async () => {
    await fresh({ off: { all: true, reason: "Audit", by: "IT" } });
    await applyStops();
    await stop("models");
    expect((await currentStops()).map((s) => `${s.origin} ${s.scope}`)).toEqual(["policy all", "local models"]);
    await expect(start("all")).rejects.toMatchObject({ code: "stop.not-here" });
    await start("models");
    const session = await open();
    await draftFor(session, wish, quiet, never);
    expect((await findTicket(session.ticket)).problem).toMatchObject({
      code: "draft.switched-off",
      detail: { origin: "policy", by: "IT" },
    });
    expect((await happenings()).filter((h) => h?.kind === "switched")).toHaveLength(3);
  });

  it("stop all where policy makes no sense", async () => {
    await fresh({ off: { brand: "Fern" } });
    const session = await open();
    await draftFor(session, wish, quiet, never);
    expect((await findTicket(session.ticket)).problem?.code).toBe("draft.switched-off");
  });

  it("are carried by the team file, under which this computer may still stop more", async () => {
    await stop("brand", "Fern");
    const file = await exportTeamFile("Fjord", false);
    expect(file.off).toMatchObject({ all: false, brands: ["Fern"], reason: "Wrong prices", by: "Vera" });
    await start("brand", "Fern");
    await takeTeamFile({ text: JSON.stringify(file), address: null });
    expect((await currentStops()).map((s) => `${s.origin} ${s.scope} ${s.name}`)).toEqual(["team brand Fern"]);
    await stop("models");
    await takeTeamFile({ text: JSON.stringify({ ...file, off: null }), address: null });
    expect((await currentStops()).map((s) => `${s.origin} ${s.scope}`)).toEqual(["local models"]);
  });

  it("stay with this computer when the team file is left", async () => {
    const file = { ...(await exportTeamFile("Fjord", false)), off: { all: true } };
    await takeTeamFile({ text: JSON.stringify(file), address: null });
    await leaveTeam();
    expect((await currentStops()).map((s) => `${s.origin} ${s.scope}`)).toEqual(["local all"]);
    await start("all");
    expect(await currentStops()).toEqual([]);
  });

  it("refuse a team file whose switch makes no sense", async () => {
    const file = { ...(await exportTeamFile("Fjord", false)), off: { brand: ["Fern"] } };
    await expect(takeTeamFile({ text: JSON.stringify(file), address: null })).rejects.toMatchObject({ code: "team.broken" });
  });
});
