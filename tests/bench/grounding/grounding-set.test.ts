import { describe, expect, it } from "vitest";
import { passages } from "../../../lib/knowledge/passages.ts";
import { sentences } from "../../../lib/language/sentences.ts";
import { errorKinds, type GroundingCase, type Seeded } from "./case.ts";
import { articleNamed, profileNamed, replyOf } from "./draft-of.ts";
import { halves } from "./halves.ts";
import { isParaphrase } from "./paraphrase.ts";
import { articles } from "./world/articles.ts";

const all = Object.values(halves).flat();
const drafts: { given: GroundingCase; error: Seeded | null }[] = all.flatMap((given) =>
  [null, ...given.errors].map((error) => ({ given, error })),
);
const seeded = all.flatMap((given) => given.errors.map((error) => ({ given, error })));

describe("the grounding set", () => {
  it("has no id twice", () => {
    expect(new Set(all.map((c) => c.id)).size).toBe(all.length);
    expect(new Set(articles.map((a) => a.id)).size).toBe(articles.length);
  });

  it("cites only blocks of articles that were found, word for word", () => {
    const astray = drafts.flatMap(({ given, error }) =>
      replyOf(given, error).flatMap(({ cites }) =>
        cites
          .filter((c) => ![...given.found, ...(error?.also ?? [])].includes(c.article) || !isBlock(c.article, c.quote))
          .map((c) => `${given.id}: ${c.quote}`),
      ),
    );
    expect(astray).toEqual([]);
  });

  it("keeps internal articles apart from what may be said", () => {
    const mixed = all.filter(
      (c) => c.found.some((id) => articleNamed(id).tier === "internal") || c.internal.some((id) => articleNamed(id).tier !== "internal"),
    );
    expect(mixed.map((c) => c.id)).toEqual([]);
    expect(
      seeded.filter(({ given, error }) => error.kind === "internal-text" && given.internal.length === 0).map(({ given }) => given.id),
    ).toEqual([]);
  });

  it("changes exactly one sentence for an error", () => {
    const more = seeded.filter(({ given, error }) => {
      const before = sentencesOf(given, null);
      const after = sentencesOf(given, error);
      const added = after.filter((s) => !before.includes(s)).length;
      const removed = before.filter((s) => !after.includes(s)).length;
      return added > 1 || removed > 1 || added + removed === 0;
    });
    expect(more.map(({ given, error }) => `${given.id}: ${error.text}`)).toEqual([]);
  });

  it("finds at least three passages for each case, ends with the customer, and cites in every draft", () => {
    const odd = all.filter(
      (c) =>
        c.found.flatMap((id) => passages(articleNamed(id))).length < 3 ||
        c.said.at(-1)?.[0] !== "customer" ||
        !c.reply.some((r) => r.cites.length > 0),
    );
    expect(odd.map((c) => c.id)).toEqual([]);
  });
});

/** The least that a part must have; the two halves are large, the two looks after them are small. */
const large = { drafts: 105, paraphrases: 65, errors: 210, ofEach: 16 };
const least: Record<string, typeof large> = {
  last: { drafts: 60, paraphrases: 40, errors: 170, ofEach: 13 },
  fresh: { drafts: 65, paraphrases: 55, errors: 340, ofEach: 12 },
};

describe.each(Object.entries(halves))("the %s part", (name, cases) => {
  const wanted = least[name] ?? large;
  const share = (of: string) => cases.filter((c) => profileNamed(c.profile).locale === of).length / cases.length;

  it("has enough honest drafts and paraphrases, in three languages", () => {
    expect(cases.length).toBeGreaterThanOrEqual(wanted.drafts);
    expect(cases.filter(isParaphrase).length).toBeGreaterThanOrEqual(wanted.paraphrases);
    expect(share("en")).toBeGreaterThan(0.5);
    expect(share("sv")).toBeGreaterThan(0.2);
    expect(share("de")).toBeGreaterThan(0.1);
  });

  it("has enough seeded errors of each kind", () => {
    const errors = cases.flatMap((c) => c.errors);
    expect(errors.length).toBeGreaterThanOrEqual(wanted.errors);
    const few = errorKinds.filter((kind) => errors.filter((e) => e.kind === kind).length < wanted.ofEach);
    expect(few).toEqual([]);
  });
});

function isBlock(article: string, quote: string): boolean {
  return passages(articleNamed(article)).some((p) => p.blocks.some((b) => b.text === quote));
}

function sentencesOf(given: GroundingCase, error: Seeded | null): string[] {
  const { locale } = profileNamed(given.profile);
  const text = replyOf(given, error)
    .map((s) => s.text)
    .join(" ");
  return sentences(text, locale).map((s) => text.slice(s.from, s.to).trim());
}
