// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { ArticleFilter, ImportFile } from "../../../lib/knowledge-messages.ts";
import { parseFiles } from "../../../lib/sources/files.ts";
import { articleOf } from "../../knowledge/article-maker.ts";
import { deps } from "../../sources/deps.ts";
import { newPlace, storageAt } from "../../storage/places.ts";

const status = { articles: 1, passages: 2, bytes: 3, building: null, problem: null };
vi.mock("../../../lib/background/storage.ts", () => ({ storage: storageAt(newPlace()) }));
vi.mock("../../../lib/background/engine.ts", () => ({
  engine: { parse: (files: ImportFile[]) => parseFiles(files, deps), status: async () => status },
}));
vi.mock("../../../lib/background/keep-alive.ts", () => ({ keepAlive: <T>(work: Promise<T>) => work }));
vi.mock("../../../lib/background/team.ts", () => ({ refuseUnderTeamFile: async () => undefined }));

const { storage } = await import("../../../lib/background/storage.ts");
const { knowledgeHandlers: ask } = await import("../../../lib/background/handlers/knowledge.ts");
const sender = {} as never;
const file = (path: string, text: string): ImportFile => ({ path, text, bytes: null });
const all: ArticleFilter = { words: "", tier: null, source: null, brand: null, locale: null, only: null, from: 0, limit: 50 };
const preview = async (...files: ImportFile[]) => ask["knowledge.preview"]({ files, part: null, last: true }, sender);
const tierOf = async (id: string) => {
  const found = await storage.articles.find(id);
  return [found?.tier, found?.tierBecause];
};

beforeEach(async () => {
  await storage.articles.replace([]);
});

describe("an import", () => {
  it("comes in parts, stores nothing before its answers, and gives each folder its own", async () => {
    const { part } = await ask["knowledge.preview"]({ files: [file("help/a.md", "# A\n\nText.")], part: null, last: false }, sender);
    const { preview: shown } = await ask["knowledge.preview"]({ files: [file("desk/b.md", "# B\n\nText.")], part, last: true }, sender);
    expect(shown?.folders.map((f) => f.folder)).toEqual(["help", "desk"]);
    expect((await storage.articles.counts()).articles).toBe(0);
    await expect(ask["knowledge.import"]({ part, tiers: { help: "public" }, brand: null }, sender)).rejects.toMatchObject({
      code: "import.unanswered",
    });
    expect((await storage.articles.counts()).articles).toBe(0);
    expect(await ask["knowledge.import"]({ part, tiers: { help: "public", desk: "internal" }, brand: "Nord" }, sender)).toEqual({
      added: 2,
      changed: 0,
      failures: [],
    });
    expect(await tierOf("help/a")).toEqual(["public", "folder"]);
    expect(await tierOf("desk/b")).toEqual(["internal", "folder"]);
    expect(await storage.articles.find("help/a")).toMatchObject({ brand: "Nord", revision: 1 });
  });

  it("never loosens what an article says of itself", async () => {
    const { part } = await preview(
      file("help/a.md", "---\ntier: internal\n---\nText."),
      file("help/b.md", "---\ntier: public\n---\nText."),
    );
    await ask["knowledge.import"]({ part, tiers: { help: "authenticated" }, brand: null }, sender);
    expect(await tierOf("help/a")).toEqual(["internal", "labelled"]);
    expect(await tierOf("help/b")).toEqual(["authenticated", "folder"]);
  });

  it("done again changes only what changed", async () => {
    const texts = (second: string) => [file("help/a.md", "First."), file("help/b.md", second)];
    for (const [second, added, changed] of [
      ["One.", 2, 0],
      ["One.", 0, 0],
      ["Two.", 0, 1],
    ] as const) {
      const { part } = await preview(...texts(second));
      expect(await ask["knowledge.import"]({ part, tiers: { help: "public" }, brand: null }, sender)).toMatchObject({ added, changed });
    }
    expect(await storage.articles.find("help/b")).toMatchObject({ body: "Two.", revision: 2 });
  });

  it("says that it was forgotten when its part is not there any more", async () => {
    await expect(ask["knowledge.preview"]({ files: [], part: "gone", last: true }, sender)).rejects.toMatchObject({
      code: "import.forgotten",
    });
    await expect(ask["knowledge.import"]({ part: "gone", tiers: {}, brand: null }, sender)).rejects.toMatchObject({
      code: "import.forgotten",
    });
  });
});

describe("the list of knowledge", () => {
  it("shows rows without texts, with the index's state, as the knowledge is now", async () => {
    await storage.articles.save([articleOf({ id: "a", title: "A", source: "help" })]);
    const first = await ask["knowledge.rows"](all, sender);
    expect(first).toMatchObject({ all: 1, found: 1, sources: [{ source: "help", name: "help", count: 1 }], index: status });
    expect(first.rows[0]).not.toHaveProperty("body");
    await storage.articles.save([articleOf({ id: "b", title: "B" })]);
    expect((await ask["knowledge.rows"](all, sender)).rows.map((r) => r.id)).toEqual(["a", "b"]);
  });

  it("finds an article as it is, and as it was when it was cited", async () => {
    await storage.articles.save([articleOf({ id: "a", body: "Old.", revision: 1 })]);
    await storage.articles.keepRevisions(["a"]);
    await storage.articles.save([articleOf({ id: "a", body: "New.", revision: 2 })]);
    const find = async (revision: number | null) => (await ask["knowledge.find"]({ id: "a", revision }, sender))?.body;
    expect([await find(null), await find(2), await find(1), await find(3)]).toEqual(["New.", "New.", "Old.", undefined]);
  });
});

describe("a label by hand", () => {
  const claims = (source: "internal" | null, lead: "public" | null) => ({
    source,
    says: source,
    lead,
    how: lead ? ("folder" as const) : null,
  });

  it("holds over the folder's answer, and names what is stricter", async () => {
    await storage.articles.save([
      articleOf({ id: "a", tier: "public", claims: claims(null, "public"), tierBecause: "folder" }),
      articleOf({ id: "b", tier: "internal", claims: claims("internal", null), tierBecause: "labelled" }),
    ]);
    const { held } = await ask["knowledge.label"]({ ids: ["a", "b"], tier: "authenticated", tellable: "no" }, sender);
    expect(held).toEqual([{ id: "b", because: "labelled", detail: "internal" }]);
    expect(await tierOf("a")).toEqual(["authenticated", "hand"]);
    expect(await tierOf("b")).toEqual(["internal", "labelled"]);
  });

  it("marks as reviewed today, and takes away", async () => {
    await storage.articles.save([articleOf({ id: "a", reviewed: "2024-01-01" })]);
    await ask["knowledge.reviewed"]({ ids: ["a", "unknown"] }, sender);
    expect((await storage.articles.find("a"))?.reviewed).toBe(new Date().toISOString().slice(0, 10));
    await ask["knowledge.quarantine"]({ id: "a", reason: "wrong" }, sender);
    expect((await storage.articles.find("a"))?.quarantined).toBe("wrong");
    await ask["knowledge.remove"]({ ids: ["a"] }, sender);
    expect(await storage.articles.find("a")).toBeNull();
  });
});
