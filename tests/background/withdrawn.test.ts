import { beforeEach, describe, expect, it, vi } from "vitest";
import { quarantine } from "../../lib/background/quarantine.ts";
import { withdrawn } from "../../lib/background/withdrawn.ts";
import type { Source } from "../../lib/drafting/draft.ts";
import { passages } from "../../lib/knowledge/passages.ts";
import { articleOf } from "../knowledge/article-maker.ts";
import { freshStorage, storage } from "./knowledge-world.ts";

vi.mock("wxt/browser", () => ({ browser: {} }));
vi.mock("../../lib/background/storage.ts", () => import("./knowledge-world.ts"));
beforeEach(freshStorage);

const article = articleOf({ id: "returns", title: "Return an item", body: "You have 30 days." });
const [passage] = passages(article);
const sources = (used: boolean): Source[] => (passage ? [{ number: 1, passage, used }] : []);

describe("a draft that was written before the knowledge changed", () => {
  beforeEach(() => storage.articles.save([article]));

  it("may go in while its sources stand", async () => {
    expect(await withdrawn(sources(true))).toBeNull();
  });

  it("names a source that was taken out of AI use", async () => {
    await quarantine(["returns"], "wrong");
    expect(await withdrawn(sources(true))).toBe("Return an item");
  });

  it("names a source that fewer people may read now", async () => {
    await storage.articles.save([{ ...article, tier: "internal" }]);
    expect(await withdrawn(sources(true))).toBe("Return an item");
  });

  it("names a source that is gone, unless nothing rests on it", async () => {
    await storage.articles.remove(["returns"]);
    expect(await withdrawn(sources(true))).toBe("Return an item");
    expect(await withdrawn(sources(false))).toBeNull();
  });
});
