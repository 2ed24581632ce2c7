import { beforeEach, expect, it, vi } from "vitest";
import { readRadar, settle } from "../../lib/background/radar.ts";
import { saveArticles } from "../../lib/background/save-articles.ts";
import { passages } from "../../lib/knowledge/passages.ts";
import { radar } from "../../lib/knowledge/radar-scan.ts";
import { articleOf } from "../knowledge/article-maker.ts";
import { freshStorage, storage } from "./knowledge-world.ts";

const scans = vi.hoisted(() => ({ count: 0 }));
vi.mock("wxt/browser", () => ({ browser: {} }));
vi.mock("../../lib/background/storage.ts", () => import("./knowledge-world.ts"));
vi.mock("../../lib/background/engine.ts", () => ({
  engine: {
    radar: async (now: string) => {
      scans.count++;
      return radar(
        (await storage.articles.page()).map((article) => ({ article, passages: passages(article) })),
        now,
      );
    },
  },
}));
beforeEach(freshStorage);

const returns = (id: string, days: number) =>
  articleOf({ id, title: "Return an item", body: `You can return most items within ${days} days.` });

it("looks once per state of the knowledge, and leaves out what is settled for good", async () => {
  await saveArticles([returns("a", 30), returns("b", 28)]);
  const [found] = (await readRadar()).contradictions;
  await readRadar();
  expect(scans.count).toBe(1);
  await settle(found?.id ?? "");
  expect((await readRadar()).contradictions).toEqual([]);
  await saveArticles([returns("c", 14)]);
  expect((await readRadar()).contradictions).toHaveLength(2);
  expect(scans.count).toBe(2);
});
