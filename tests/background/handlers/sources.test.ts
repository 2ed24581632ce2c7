import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { SourceItem } from "../../../lib/source-item.ts";
import { item, items, pulled, read as readItems, settings } from "../sources/world.ts";

const world = vi.hoisted(() => ({
  granted: new Set<string>(),
  there: [] as unknown[],
  pull: null as unknown,
  session: {} as Record<string, unknown>,
  read: null as unknown,
}));

vi.mock("wxt/browser", async () => {
  const { memoryArea: area } = await import("../../storage/places.ts");
  return {
    browser: {
      storage: { session: area(world.session), managed: area(), local: area() },
      permissions: { contains: async ({ origins }: { origins: string[] }) => origins.every((o) => world.granted.has(o)) },
      runtime: { getPlatformInfo: async () => ({}) },
      identity: {
        getRedirectURL: () => "https://footnote.chromiumapp.example/",
        launchWebAuthFlow: () => Promise.reject(new Error("The user did not approve access.")),
      },
    },
  };
});
vi.mock("../../../lib/background/engine.ts", () => ({
  engine: { read: (data: unknown) => (world.read as (d: unknown) => unknown)(data), warm: async () => {} },
}));
vi.mock("../../../lib/sources/registry.ts", () => {
  const scripted = {
    id: "scripted",
    name: "Scripted",
    auths: ["none", "session", "token", "oauth"],
    asks: [
      { key: "address", kind: "address", required: true, example: "", choices: [] },
      { key: "macros", kind: "choice", required: false, example: "", choices: ["yes", "no"] },
    ],
    macros: false,
    rate: 100,
    origins: ({ address }: Record<string, string>) => [new URL(address ?? "").origin],
    authorization: (token: string) => ({ authorization: token }),
    oauth: ({ address }: Record<string, string>) => ({ authorize: `${address}/in`, token: `${address}/token`, client: "c", scope: "" }),
    pull: (...args: unknown[]) => (world.pull as (...a: unknown[]) => unknown)(...args),
  };
  return { sources: [scripted], formats: [] };
});

const { sourceHandlers } = await import("../../../lib/background/handlers/sources.ts");
const { allowedHosts } = await import("../../../lib/background/provider.ts");
const { sessionOrigins } = await import("../../../lib/background/sources/hosts.ts");
const { goOnWhereAllowed, runner } = await import("../../../lib/background/sources/runner.ts");
const { whenKnowledgeChanges, whenSettingsChange } = await import("../../../lib/background/changed.ts");
const { exportTeamFile, leaveTeam, takeTeamFile } = await import("../../../lib/background/team.ts");
const { sourcesAsking } = await import("../../../lib/background/sources/source-view.ts");
const { storage } = await import("../../../lib/background/storage.ts");

const sender = { origin: "chrome-extension://footnote", tab: null, document: null };
const call = <N extends keyof typeof sourceHandlers>(name: N, data: Parameters<(typeof sourceHandlers)[N]>[0]) =>
  sourceHandlers[name](data as never, sender as never) as ReturnType<(typeof sourceHandlers)[N]>;
const view = async () => {
  const [found] = await call("source.list", {});
  if (!found) throw new Error("no source");
  return found;
};
const changes = async () => {
  const { rows } = await storage.log.page({ before: null, limit: 50, ticket: null });
  return rows.flatMap(({ line }) => {
    const { happening } = JSON.parse(line.text) as { happening: { kind: string; what: string } };
    return happening.kind === "settings.changed" ? [happening.what] : [];
  });
};

beforeEach(async () => {
  await runner.idle();
  for (const { id } of await storage.sources.page()) await storage.sources.remove(id);
  await storage.articles.remove((await storage.articles.page()).map((a) => a.id));
  await storage.settings.saveTeam({ from: "none", address: null, name: null, revision: null, checked: null, problem: null });
  for (const key of Object.keys(world.session)) delete world.session[key];
  world.granted = new Set(["https://help.example/*"]);
  world.there = items(3);
  world.read = readItems;
  world.pull = async () => pulled({ items: world.there as SourceItem[] });
});

describe("setting up a source", () => {
  it("names what is missing or makes no sense", async () => {
    const bad = [
      [settings({ kind: "none" }), "source.kind"],
      [settings({ answers: { address: " " } }), "source.answer"],
      [settings({ answers: { address: "https://help.example", macros: "perhaps" } }), "source.answer"],
      [settings({ answers: { address: "http://help.example" } }), "source.address"],
    ] as const;
    for (const [given, code] of bad) await expect(call("source.save", given)).rejects.toMatchObject({ code });
    expect(await call("source.list", {})).toEqual([]);
  });

  it("shows which origins are still to be allowed, and lets requests out to its host alone", async () => {
    world.granted.clear();
    const saved = await call("source.save", settings({ id: "", answers: { address: "https://help.example ", stray: "x" } }));
    expect(saved).toMatchObject({ missing: ["https://help.example"], held: false, articles: 0, progress: { state: "new" } });
    expect(saved.settings).toMatchObject({
      id: expect.stringMatching(/^[\w-]{36}$/),
      answers: { address: "https://help.example", macros: "" },
    });
    expect([...(await allowedHosts())]).toEqual(["help.example"]);
    expect(await sourcesAsking()).toBe(1);
    await call("source.pause", { id: saved.settings.id, paused: true });
    expect([...(await allowedHosts())]).toEqual([]);
    expect(await sourcesAsking()).toBe(0);
  });

  it("lets the agent's session go along only where the source names it and the person has allowed it", async () => {
    await call("source.save", settings({ auth: "session" }));
    await call("source.save", settings({ id: "other", answers: { address: "https://other.example" }, auth: "session" }));
    await call("source.save", settings({ id: "open" }));
    expect([...(await sessionOrigins())]).toEqual(["https://help.example"]);
  });

  it("is on record", async () => {
    await call("source.save", settings({ name: "Help centre" }));
    await call("source.pause", { id: "s", paused: true });
    await call("source.remove", { id: "s", articles: "keep" });
    expect((await changes()).slice(0, 3)).toEqual(["source Help centre removed", "source Help centre paused", "source Help centre"]);
  });
});

describe("walking a source", () => {
  it("fills the knowledge and shows how far it is", async () => {
    await call("source.save", settings());
    await call("source.run", { id: "s", pass: "full" });
    await runner.idle();
    expect(await view()).toMatchObject({ articles: 3, macros: 0, missing: [], progress: { state: "done", added: 3 } });
    expect(await storage.articles.find("s/a0")).toMatchObject({ source: "s", tier: "internal" });
    expect(await sourcesAsking()).toBe(0);
  });

  it("gives the articles that are there the lead's later answer", async () => {
    await call("source.save", settings({ every: 0 }));
    await call("source.run", { id: "s", pass: "full" });
    await runner.idle();
    await call("source.save", settings({ every: 0, tier: "public", brand: "Fjord" }));
    expect(await storage.articles.find("s/a0")).toMatchObject({ tier: "public", tierBecause: "folder", brand: "Fjord", revision: 1 });
    await call("source.save", settings({ every: 0 }));
    expect(await storage.articles.find("s/a0")).toMatchObject({ tier: "internal", tierBecause: "unlabelled", brand: null });
  });

  it("begins anew when the address is another one, without losing what there was", async () => {
    world.granted.add("https://new.example/*");
    await call("source.save", settings({ every: 0 }));
    await call("source.run", { id: "s", pass: "full" });
    await runner.idle();
    await call("source.save", settings({ every: 0, answers: { address: "https://new.example" } }));
    expect((await view()).progress.state).toBe("new");
    expect((await view()).articles).toBe(3);
    world.there = [item("a0"), item("a1")];
    await call("source.run", { id: "s", pass: "full" });
    await runner.idle();
    expect((await view()).progress).toMatchObject({ state: "done", unchanged: 2, removed: 1 });
  });

  it("is found by searches page by page, and has open tickets read again once", async () => {
    world.pull = async ({ cursor }: { cursor: string | null }) => {
      const at = Number(cursor ?? 0);
      return pulled({ items: [item(`a${at}`)], next: at < 4 ? String(at + 1) : null });
    };
    await call("source.save", settings({ every: 0 }));
    const told = { knowledge: 0, tickets: 0 };
    whenKnowledgeChanges(() => told.knowledge++);
    const stop = whenSettingsChange(() => void told.tickets++);
    await call("source.run", { id: "s", pass: "full" });
    await runner.idle();
    stop();
    expect(told).toEqual({ knowledge: 6, tickets: 1 });
  });

  it("goes on by itself when its origin is allowed", async () => {
    world.granted.clear();
    await call("source.save", settings({ every: 0 }));
    await call("source.run", { id: "s", pass: "full" });
    await runner.idle();
    expect((await view()).progress.problem?.code).toBe("source.not-allowed");
    world.granted.add("https://help.example/*");
    await goOnWhereAllowed();
    await runner.idle();
    expect((await view()).progress.state).toBe("done");
  });

  it("ends with the source, which takes its articles along or leaves them", async () => {
    for (const [articles, left] of [
      ["keep", 3],
      ["remove", 0],
    ] as const) {
      await call("source.save", settings());
      await call("source.run", { id: "s", pass: "full" });
      await runner.idle();
      await call("source.token", { id: "s", token: "t" });
      await call("source.remove", { id: "s", articles });
      expect([(await storage.articles.page()).length, await call("source.list", {}), world.session]).toEqual([left, [], {}]);
    }
    await expect(call("source.run", { id: "s", pass: "full" })).rejects.toMatchObject({ code: "source.gone-here" });
  });
});

describe("a token", () => {
  it("stays in this session's memory, is never shown, and goes on with the walk that waited for it", async () => {
    await call("source.save", settings({ auth: "token" }));
    await call("source.run", { id: "s", pass: "full" });
    await runner.idle();
    expect((await view()).progress).toMatchObject({ state: "failed", problem: { code: "source.signed-out" } });
    expect(await sourcesAsking()).toBe(1);
    await call("source.token", { id: "s", token: " secret-token " });
    await runner.idle();
    expect(await view()).toMatchObject({ held: true, progress: { state: "done" } });
    const onDisk = JSON.stringify([await storage.sources.page(), await changes()]);
    expect(onDisk).not.toContain("secret-token");
    expect(JSON.stringify(await call("source.list", {}))).not.toContain("secret-token");
    await call("source.sign-out", { id: "s" });
    expect((await view()).held).toBe(false);
  });

  it("does not go along to another address", async () => {
    await call("source.save", settings({ auth: "token" }));
    await call("source.token", { id: "s", token: "t" });
    await runner.idle();
    await call("source.save", settings({ auth: "token", answers: { address: "https://evil.example" } }));
    expect((await view()).held).toBe(false);
    await expect(call("source.token", { id: "s", token: " " })).rejects.toMatchObject({ code: "source.token" });
  });

  it("is not given when the sign-in window is closed", async () => {
    await call("source.save", settings({ auth: "oauth" }));
    await expect(call("source.sign-in", { id: "s" })).rejects.toMatchObject({ code: "source.sign-in-closed" });
    expect((await view()).held).toBe(false);
    await call("source.save", settings({ auth: "none" }));
    await expect(call("source.sign-in", { id: "s" })).rejects.toMatchObject({ code: "source.auth" });
  });
});

describe("a team file with sources", () => {
  it("fills the knowledge here as it did there, follows newer ones and leaves what it brought to whoever leaves it", async () => {
    await call("source.save", settings({ answers: { address: "https://help.example/?token=secret" } }));
    await storage.settings.saveTierRules([{ id: "r", when: { source: "s", section: null, label: null }, tier: "never", tellable: null }]);
    const file = await exportTeamFile("Fjord", true);
    expect(JSON.stringify(file)).not.toContain("secret");
    await storage.settings.saveTierRules([]);
    await call("source.remove", { id: "s", articles: "remove" });

    await takeTeamFile({ text: JSON.stringify(file), address: null });
    await runner.idle();
    expect(await view()).toMatchObject({ articles: 3, settings: { name: "Help" }, progress: { state: "done" } });
    expect(await storage.articles.find("s/a0")).toMatchObject({ tier: "never", tierBecause: "rule" });

    const second = { ...file, revision: file.revision + 1, tierRules: [], sources: [settings({ brand: "Fjord" })] };
    await takeTeamFile({ text: JSON.stringify(second), address: null });
    await runner.idle();
    expect(await storage.articles.find("s/a0")).toMatchObject({ tier: "internal", brand: "Fjord" });

    await leaveTeam();
    await takeTeamFile({ text: JSON.stringify({ ...second, revision: 9, sources: [] }), address: null });
    expect((await view()).articles).toBe(3);
  });
});

describe("under a team file", () => {
  it("sources can be walked, paused and signed in to, but not changed", async () => {
    await call("source.save", settings({ auth: "token" }));
    await storage.settings.saveTeam({ from: "file", address: null, name: "Fjord", revision: 1, checked: null, problem: null });
    await expect(call("source.save", settings())).rejects.toMatchObject({ code: "team.read-only" });
    await expect(call("source.remove", { id: "s", articles: "keep" })).rejects.toMatchObject({ code: "team.read-only" });
    await call("source.token", { id: "s", token: "t" });
    await call("source.run", { id: "s", pass: "full" });
    await runner.idle();
    await call("source.pause", { id: "s", paused: true });
    expect(await view()).toMatchObject({ held: true, settings: { paused: true }, progress: { state: "paused", added: 3 } });
  });
});
