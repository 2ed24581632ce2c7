import { beforeEach, describe, expect, it } from "vitest";
import { Assets, answersOf, contentsOf } from "../../lib/sources/zammad-answers.ts";

const site = "https://support.ostrel.example";
const now = Date.parse("2026-11-20T09:00:00Z");
const [past, exactly, later] = ["2026-10-02T08:00:00Z", "2026-11-20T09:00:00Z", "2026-11-20T09:00:01Z"];
type Told = Record<string, Record<string, unknown>>;
let told: Told;

const answer = (id: number, over: object = {}) => ({ id, category_id: 2, published_at: past, tags: ["returns"], ...over });
const translation = (id: number, over: object = {}) => ({
  id,
  title: `Answer ${id}`,
  answer_id: 1,
  kb_locale_id: 7,
  content_id: id * 10,
  updated_at: past,
  ...over,
});

beforeEach(() => {
  told = {
    KnowledgeBase: { 1: { id: 1, active: true } },
    KnowledgeBaseLocale: { 7: { id: 7, system_locale_id: 70 } },
    Locale: { 70: { id: 70, locale: "sv-se" } },
    KnowledgeBaseCategory: { 1: { id: 1, knowledge_base_id: 1 }, 2: { id: 2, parent_id: 1, knowledge_base_id: 1 } },
    KnowledgeBaseCategoryTranslation: {
      1: { id: 1, title: "Beställningar", category_id: 1, kb_locale_id: 7 },
      2: { id: 2, title: "Returns", category_id: 2, kb_locale_id: 8 },
    },
    KnowledgeBaseAnswer: { 1: answer(1) },
    KnowledgeBaseAnswerTranslation: { 10: translation(10) },
    KnowledgeBaseAnswerTranslationContent: { 100: { id: 100, body: "<p>Å</p>" } },
  };
});
const contents = () => contentsOf(Assets.parse(told), now);
const items = (wanted = [100]) => answersOf(Assets.parse(told), wanted, { site, now });

describe("who may read an answer", () => {
  it.each<[string, object, string | null]>([
    ["published", {}, "public"],
    ["published at this moment", { published_at: exactly }, "public"],
    ["to be published in a second", { published_at: later }, null],
    ["internal", { published_at: null, internal_at: past }, "internal"],
    ["internal until it is published", { published_at: later, internal_at: past }, "internal"],
    ["archived", { archived_at: past }, null],
    ["to be archived", { archived_at: later }, "public"],
    ["a draft", { published_at: null }, null],
    ["published at no time that anybody knows", { published_at: "soon" }, null],
  ])("one that is %s", (_, over, tier) => {
    told["KnowledgeBaseAnswer"] = { 1: answer(1, over) };
    expect(contents().contents).toEqual(tier === null ? [] : [100]);
    expect(items().items.map((item) => item.tier)).toEqual(tier === null ? [] : [tier]);
  });

  it.each([
    ["is switched off", { 1: { id: 1, active: false } }],
    ["does not say", { 1: { id: 1 } }],
    ["is not told of", {}],
    ["is not what it should be", { 1: { id: "1", active: true } }],
  ])("is our own people where the knowledge base %s", (_, base) => {
    told["KnowledgeBase"] = base;
    expect(items().items).toMatchObject([{ tier: "internal", says: "knowledge base: switched off" }]);
  });

  it("is asked again when the text comes: what was withdrawn meanwhile stays out", () => {
    const before = contents().contents;
    told["KnowledgeBaseAnswer"] = { 1: answer(1, { archived_at: past }) };
    expect(items(before)).toEqual({ items: [], failures: [] });
  });
});

describe("an answer's text", () => {
  it("comes with its place, the titles in its language or else in any", () => {
    expect(items()).toMatchObject({
      items: [
        {
          id: "answer-10",
          body: "<p>Å</p>",
          locale: "sv-se",
          section: "Beställningar / Returns",
          group: "answer-group-1",
          updated: "2026-10-02",
        },
      ],
      failures: [],
    });
  });

  it("comes without address and language where its language is not known", () => {
    told["Locale"] = {};
    expect(items().items).toMatchObject([{ locale: null, url: null, tier: "public" }]);
  });

  it("comes to an end in categories that lie in each other", () => {
    told["KnowledgeBaseCategory"] = { 1: { id: 1, parent_id: 2, knowledge_base_id: 1 }, 2: { id: 2, parent_id: 1, knowledge_base_id: 1 } };
    expect(items().items[0]?.section).toBe("Beställningar / Returns");
  });

  it("may be empty, and is named where it is missing or odd", () => {
    told["KnowledgeBaseAnswerTranslationContent"] = { 100: { id: 100, body: null } };
    expect(items()).toMatchObject({ items: [{ body: "" }], failures: [] });
    for (const odd of [{}, { 100: { id: 100, body: 7 } }, { 100: null }]) {
      told["KnowledgeBaseAnswerTranslationContent"] = odd;
      expect(items()).toEqual({ items: [], failures: [{ item: "answer-10", url: null, code: "source.row", detail: { what: "answer" } }] });
    }
  });

  it("is given only where it was asked for", () => {
    told["KnowledgeBaseAnswerTranslation"] = { 10: translation(10), 11: translation(11) };
    expect(items([110]).failures.map(({ item }) => item)).toEqual(["answer-11"]);
    expect(items([]).items).toEqual([]);
  });
});

describe("what is to be asked for", () => {
  it("is the same list in whatever order it is told", () => {
    told["KnowledgeBaseAnswerTranslation"] = { z: translation(12), 11: translation(11), 10: translation(10) };
    expect(contents()).toEqual({ contents: [100, 110, 120], failures: [] });
  });

  it("is nothing where nothing is told", () => {
    told = {};
    expect(contents()).toEqual({ contents: [], failures: [] });
    expect(items()).toEqual({ items: [], failures: [] });
  });

  it("names a translation that is not what it should be", () => {
    told["KnowledgeBaseAnswerTranslation"] = { 10: translation(10, { content_id: "100" }), 11: null };
    expect(contents()).toMatchObject({ contents: [], failures: [{ item: "answer-10" }, { item: "answer #2" }] });
  });

  it("names the translations of an answer that is not what it should be: what was taken of it stays", () => {
    told["KnowledgeBaseAnswer"] = { 1: answer(1, { tags: "returns" }) };
    expect(contents()).toEqual({
      contents: [],
      failures: [{ item: "answer-10", url: null, code: "source.row", detail: { what: "answer" } }],
    });
  });
});
