import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openDb } from "../../lib/storage/db.ts";
import { type Dump, dump, restore } from "../fixtures/db/dump.ts";
import { newPlace, storageAt } from "./places.ts";
import { article, context, profile, rule, ticket } from "./samples.ts";

const folder = new URL("../fixtures/db/", import.meta.url);
const frozen = readdirSync(folder)
  .filter((name) => /^v\d+\.json$/.test(name))
  .sort();
const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Dump;

describe("the database", () => {
  it("has a frozen dump of each version that was shipped", async () => {
    const db = openDb(newPlace());
    await db.open();
    expect(frozen).toEqual(Array.from({ length: db.verno }, (_, i) => `v${i + 1}.json`));
  });

  it("has the very tables and indexes of the newest frozen dump", async () => {
    const place = newPlace();
    const db = openDb(place);
    await db.open();
    db.close();
    const shape = ({ version, stores }: Dump) => ({ version, stores: stores.map(({ rows: _, ...store }) => store) });
    expect(shape(await dump(place))).toEqual(shape(read(frozen.at(-1) as string)));
  });

  it("asks the browser to write to the disk before it says done", () => {
    expect(openDb(newPlace())).toMatchObject({ _options: { chromeTransactionDurability: "strict" } });
  });

  for (const name of frozen) {
    it(`opens what ${name} holds, and its log goes on`, async () => {
      const place = newPlace();
      await restore(place, read(name));
      const storage = storageAt(place);
      expect(await storage.articles.find("a")).toEqual(article("a"));
      expect(await storage.articles.findRevision("a", 1)).toEqual(article("a"));
      expect(await storage.articles.revision()).toBe(1);
      expect(await storage.items.brought("help")).toEqual({ articles: 2, macros: 0 });
      expect(await storage.profiles.find("p")).toEqual(profile("p", { revision: 1 }));
      expect(await storage.rules.page()).toEqual([rule("z"), rule("a", { risk: "amber" })]);
      expect(await storage.settings.provider()).toMatchObject({ kind: "anthropic", model: "m" });
      expect(await storage.settings.team()).toMatchObject({ name: "Fjord", revision: 3 });
      expect(await storage.outbox.find(ticket)).toMatchObject([{ what: "tag", value: "AI_Suggestion_Used" }]);
      expect(await storage.log.verify()).toMatchObject({ ok: true, lines: 5, erased: 2 });
      expect((await storage.log.append({ kind: "identity.checked" }, context, { draft: "new" })).seq).toBe(6);
      expect(await storage.log.verify()).toMatchObject({ ok: true, lines: 6, erased: 2 });
      expect((await storage.log.page({ before: null, limit: 9, ticket })).rows.map((r) => r.line.seq)).toEqual([6, 5, 4, 3, 2]);
    });
  }

  it("knows since version 2 how far each source's walk has come", async () => {
    const place = newPlace();
    await restore(place, read("v2.json"));
    const { sources, items, validators, reports } = storageAt(place);
    expect(await sources.find("help")).toMatchObject({
      cursor: "2",
      mark: "m",
      pass: 1,
      settings: { name: "Help" },
      progress: { state: "new" },
    });
    expect((await items.known("help", ["a"])).get("a")).toMatchObject({ article: "a", digest: "d", there: true });
    expect(await validators.find("help", "https://help.example/a")).toMatchObject({ etag: '"1"' });
    expect(await reports.count("a", context.at)).toBe(1);
  });
});
