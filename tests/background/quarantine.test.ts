import { beforeEach, describe, expect, it, vi } from "vitest";
import { countForProfile, quarantine } from "../../lib/background/quarantine.ts";
import { saveArticles } from "../../lib/background/save-articles.ts";
import { createEngine } from "../../lib/engine.ts";
import { createEngineCore } from "../../lib/engine-core.ts";
import type { EngineDoor } from "../../lib/engine-doors.ts";
import { memoryFiles } from "../../lib/knowledge/index/index-files.ts";
import { conversationOf } from "../conversation-maker.ts";
import { articleOf } from "../knowledge/article-maker.ts";
import { freshStorage, storage } from "./knowledge-world.ts";

vi.mock("wxt/browser", () => ({ browser: { i18n: { getMessage: (key: string) => key } } }));
vi.mock("../../lib/background/apply-stops.ts", () => ({ applyStops: async () => undefined }));
vi.mock("../../lib/background/storage.ts", () => import("./knowledge-world.ts"));
beforeEach(freshStorage);

/** The real index over the real storage. */
function searchable() {
  const core = createEngineCore(async () => memoryFiles());
  const none = async () => ({ articles: [], failures: [] });
  const door: EngineDoor = { ...core, parse: none, read: none, stop: async () => undefined };
  const { articles } = storage;
  const engine = createEngine(
    {
      revision: articles.revision,
      since: articles.since,
      articles: async (ids) => (await articles.findMany(ids)).filter((a) => a.tier !== "never" && a.quarantined === null),
    },
    () => door,
  );
  const talk = conversationOf(["customer", "How do I return an item?"]);
  const filter = { tiers: ["public" as const], brand: null, locales: ["en"], limit: 5 };
  return async () => (await engine.search(talk, filter)).hits.map((h) => h.passage.article);
}

it("takes an article out of what drafts are made of with the next search, and puts it back", async () => {
  const claims = { source: "public" as const, says: "everyone", lead: null, how: null };
  await saveArticles([articleOf({ id: "a", title: "Return an item", body: "Print the label and return the item.", claims })]);
  const found = searchable();
  expect(await found()).toEqual(["a"]);
  await quarantine(["a"], "wrong");
  expect(await found()).toEqual([]);
  await quarantine(["a"], null);
  expect(await found()).toEqual(["a"]);
});

describe("reports about a profile's drafts", () => {
  const now = new Date("2026-11-20T10:00:00Z");
  const stops = async () => (await storage.settings.stops()).map(({ scope, name, origin }) => [scope, name, origin]);

  it("stop it here after as many as the lead has said, each draft counted once", async () => {
    await storage.settings.saveProfileStopAfter(2);
    await countForProfile("d1", "p", now);
    await countForProfile("d1", "p", now);
    expect(await stops()).toEqual([]);
    await countForProfile("d2", "p", now);
    await countForProfile("d3", "p", now);
    expect(await stops()).toEqual([["profile", "p", "local"]]);
  });

  it("count for 30 days, and never where the lead has not said so", async () => {
    await storage.settings.saveProfileStopAfter(2);
    await countForProfile("d1", "p", new Date("2026-10-01T10:00:00Z"));
    await countForProfile("d2", "p", now);
    await storage.settings.saveProfileStopAfter(null);
    await countForProfile("d3", "p", now);
    expect(await stops()).toEqual([]);
  });
});
