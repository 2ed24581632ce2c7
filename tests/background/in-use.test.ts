import { beforeEach, expect, it, vi } from "vitest";
import { inUse } from "../../lib/background/in-use.ts";
import { createEngine } from "../../lib/engine.ts";
import { createEngineCore } from "../../lib/engine-core.ts";
import type { EngineDoor } from "../../lib/engine-doors.ts";
import { memoryFiles } from "../../lib/knowledge/index/index-files.ts";
import { conversationOf } from "../conversation-maker.ts";
import { articleOf } from "../knowledge/article-maker.ts";
import { freshStorage, storage } from "./knowledge-world.ts";

vi.mock("wxt/browser", () => ({ browser: {} }));
vi.mock("../../lib/background/storage.ts", () => import("./knowledge-world.ts"));
beforeEach(freshStorage);

/** The real index over the real storage. */
function searchable() {
  const core = createEngineCore(async () => memoryFiles());
  const none = async () => ({ articles: [], failures: [] });
  const door: EngineDoor = { ...core, parse: none, read: none, stop: async () => undefined };
  const { revision, since } = storage.articles;
  const engine = createEngine({ revision, since, articles: inUse }, () => door);
  const talk = conversationOf(["customer", "How do I return an item?"]);
  const filter = { tiers: ["public" as const], brand: null, locales: ["en"], limit: 5 };
  return async () => (await engine.search(talk, filter)).hits.map((h) => h.passage.article).sort();
}

/** As `applyStops` does it. */
const stopped = (sources: string[], touched: string[]) =>
  storage.together(async () => {
    await storage.articles.restamp(touched, sources.length > 0);
    await storage.settings.saveStopsApplied({ stops: [], sources });
  });

it("leaves a stopped source out of the next search, what comes in meanwhile too, and has all of it again afterwards", async () => {
  const of = (id: string, source: string) =>
    articleOf({ id, source, title: "Return an item", body: `Print label ${id} and return the item.` });
  await storage.articles.save([of("a", "Help centre"), of("b", "other")]);
  const found = searchable();
  expect(await found()).toEqual(["a", "b"]);
  await stopped(["help centre"], ["Help centre"]);
  expect(await found()).toEqual(["b"]);
  await storage.articles.save([of("c", "Help centre")]);
  expect(await found()).toEqual(["b"]);
  await stopped([], ["Help centre"]);
  expect(await found()).toEqual(["a", "b", "c"]);
});
