import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../../lib/knowledge/article.ts";
import { buildIndex } from "../../../lib/knowledge/index/build-index.ts";
import { memoryFiles } from "../../../lib/knowledge/index/index-files.ts";
import { openStoredIndex, type StoredIndex } from "../../../lib/knowledge/index/stored-index.ts";
import { search } from "../../../lib/knowledge/search.ts";
import { conversationOf } from "../../conversation-maker.ts";
import { articleOf } from "../article-maker.ts";
import { anyArticle, breakingFiles, told } from "./world.ts";

const filter = { tiers: ["public" as const, "internal" as const], brand: null, locales: ["en", "sv"], limit: 100 };
const talks = ["return parcel refund", "lamp warranty", "paket retur?", "e-mail 30 filter"].map((text) =>
  conversationOf(["customer", text]),
);

const change = fc.oneof(
  fc.record({ kind: fc.constant("save" as const), articles: fc.array(anyArticle, { maxLength: 4 }) }),
  fc.record({ kind: fc.constant("remove" as const), ids: fc.array(fc.constantFrom("a", "b", "c", "d", "e"), { maxLength: 2 }) }),
  fc.record({ kind: fc.constant("reopen" as const) }),
);
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

/** Runs changes on an index, each in as many batches as it has articles, and keeps account of what it must hold. */
async function run(changes: Change[], held = new Map<string, Uint8Array>()) {
  const files = memoryFiles(held);
  const expected = new Map<string, Article>();
  let index = await openStoredIndex(files);
  await index.update({ fresh: true, to: 0, changed: [], removed: [], last: true });
  for (const [n, one] of changes.entries()) {
    const row = { fresh: false, to: n + 1, changed: [], removed: [] };
    if (one.kind === "reopen") {
      index.close();
      index = await openStoredIndex(files);
    } else if (one.kind === "remove") {
      for (const id of one.ids) expected.delete(id);
      await index.update({ ...row, removed: one.ids, last: true });
    } else {
      for (const article of one.articles) {
        expected.set(article.id, article);
        await index.update({ ...row, changed: [article], last: false });
      }
      await index.update({ ...row, last: true });
    }
  }
  return { index, expected: [...expected.values()], files, held };
}

const answers = (reader: ReturnType<StoredIndex["reader"]>) => talks.map((talk) => search(reader, talk, filter).hits);

type Answers = ReturnType<typeof answers>;

/** The same passages with the same figures; sums that were added up in another order may differ in the last places. */
function expectAlike(those: Answers, these: Answers): void {
  for (const [n, hits] of these.entries()) {
    const others = new Map((those[n] ?? []).map((hit) => [hit.passage.id, hit]));
    expect([...others.keys()].sort()).toEqual(hits.map(({ passage }) => passage.id).sort());
    for (const { passage, score, coverage } of hits) {
      expect(others.get(passage.id)?.score, passage.id).toBeCloseTo(score, 4);
      expect(others.get(passage.id)?.coverage, passage.id).toBeCloseTo(coverage, 4);
    }
  }
}

describe("a stored index", () => {
  it("holds and answers the same as one built anew, whatever came, changed and went in whatever order", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 12 }), async (changes) => {
        const { index, expected } = await run(changes);
        const anew = buildIndex(expected);
        expect(told(index.reader())).toEqual(told(anew));
        expectAlike(answers(index.reader()), answers(anew));
      }),
      { numRuns: 60 },
    );
  });

  it("holds the same after it was closed and opened", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 8 }), async (changes) => {
        const { index, files } = await run(changes);
        const again = await openStoredIndex(files);
        expect([again.revision(), again.size(), told(again.reader())]).toEqual([index.revision(), index.size(), told(index.reader())]);
        expect([...again.articles()]).toEqual([...index.articles()]);
      }),
      { numRuns: 40 },
    );
  });

  it("lets a reader see a change as a whole, and what was removed at once", async () => {
    const index = await openStoredIndex(memoryFiles());
    const [one, two] = [articleOf({ id: "a", body: "return" }), articleOf({ id: "b", body: "refund" })];
    await index.update({ fresh: true, to: 1, changed: [one], removed: [], last: true });
    const before = index.reader().revision;
    await index.update({ fresh: false, to: 2, changed: [two], removed: [], last: false });
    expect([index.reader().revision, index.size().articles, index.revision()]).toEqual([before, 1, 1]);
    await index.update({ fresh: false, to: 2, changed: [], removed: ["a"], last: false });
    expect([index.reader().revision > before, index.size().articles]).toEqual([true, 0]);
    await index.update({ fresh: false, to: 2, changed: [], removed: [], last: true });
    expect([index.size().articles, index.revision()]).toEqual([1, 2]);
  });

  it("answers with the old one while a new one is built beside it", async () => {
    const index = await openStoredIndex(memoryFiles());
    await index.update({ fresh: true, to: 1, changed: [articleOf({ id: "a", body: "return" })], removed: [], last: true });
    await index.update({ fresh: true, to: 2, changed: [articleOf({ id: "b", body: "refund" })], removed: [], last: false });
    expect([...index.articles()].map((a) => a.article.id)).toEqual(["a"]);
    await index.abandon();
    await index.update({ fresh: false, to: 3, changed: [articleOf({ id: "c", body: "refund" })], removed: [], last: true });
    expect([...index.articles()].map((a) => a.article.id).sort()).toEqual(["a", "c"]);
  });
});

const first = [
  articleOf({ id: "a", body: "return the parcel" }),
  articleOf({ id: "b", body: "refund" }),
  articleOf({ id: "c", locale: "sv", body: "paket" }),
];
const next = {
  fresh: false,
  to: 2,
  changed: [articleOf({ id: "a", body: "warranty" }), articleOf({ id: "d", body: "lamp" })],
  removed: [],
  last: true,
};

async function prepared(held: Map<string, Uint8Array>) {
  const index = await openStoredIndex(memoryFiles(held));
  await index.update({ fresh: true, to: 1, changed: first, removed: [], last: true });
  return told(index.reader());
}

describe("a commit that does not come to its end", () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7])(
    "leaves the index as it was, or as it was to be, when the power fails before write %i",
    async (steps) => {
      const held = new Map<string, Uint8Array>();
      const before = await prepared(held);
      const index = await openStoredIndex(breakingFiles(held, memoryFiles(held), steps, new Error("power")));
      await index.update(next).catch((error: Error) => expect(error.message).toBe("power"));
      const again = await openStoredIndex(memoryFiles(held));
      expect(again.spoilt()).toBe(false);
      if (again.revision() === 1) expect(told(again.reader())).toEqual(before);
      else expect([...again.articles()].map((a) => a.article.id).sort()).toEqual(["a", "b", "c", "d"]);
      await again.update(next);
      expect([...again.articles()].map((a) => a.article.id).sort()).toEqual(["a", "b", "c", "d"]);
      expect([...held.keys()].filter((name) => name.startsWith("segment-")).length).toBe(
        again.reader().languages.flatMap((l) => l.segments).length,
      );
    },
  );

  it("keeps answering with what was there when the disk is full", async () => {
    const held = new Map<string, Uint8Array>();
    const before = await prepared(held);
    const full = new DOMException("no room", "QuotaExceededError");
    const index = await openStoredIndex(breakingFiles(held, memoryFiles(held), 0, full));
    await expect(index.update(next)).rejects.toBe(full);
    expect([index.revision(), told(index.reader())]).toEqual([1, before]);
  });
});

describe("what is not as it was written", () => {
  it("is found, or does no harm, wherever a byte is changed or the rest of a file is lost", async () => {
    const whole = new Map<string, Uint8Array>();
    const before = await prepared(whole);
    const places = [...whole].flatMap(([name, bytes]) => Array.from({ length: bytes.length }, (_, at) => ({ name, at })));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), fc.integer({ min: 1, max: 255 }), fc.boolean(), async ({ name, at }, flip, cut) => {
        const held = new Map([...whole].map(([key, bytes]) => [key, bytes.slice()]));
        const bytes = held.get(name) as Uint8Array;
        if (cut) held.set(name, bytes.slice(0, at));
        else bytes[at] = (bytes[at] as number) ^ flip;
        const index = await openStoredIndex(memoryFiles(held));
        if (index.revision() === null) return;
        try {
          expect(told(index.reader())).toEqual(before);
          expect([...index.articles()].length).toBe(3);
        } catch (error) {
          expect(error).toMatchObject({ code: "engine.index-broken" });
          await index.forget();
        }
        await index.update({ fresh: index.revision() === null, to: 2, changed: first, removed: [], last: true });
        expect(told(index.reader())).toEqual(before);
      }),
      { numRuns: 600 },
    );
  });

  it("is thrown away when it was made by another version", async () => {
    const held = new Map<string, Uint8Array>();
    await prepared(held);
    const text = new TextEncoder().encode(JSON.stringify({ version: 0, segments: "otherwise" }));
    const { checksum } = await import("../../../lib/knowledge/index/checksum.ts");
    const sum = new Uint8Array(new Uint32Array([checksum(text)]).buffer);
    for (const name of held.keys()) if (name.startsWith("manifest")) held.set(name, Uint8Array.from([...sum, ...text]));
    const index = await openStoredIndex(memoryFiles(held));
    expect([index.revision(), index.spoilt()]).toEqual([null, false]);
  });
});
