import * as z from "zod/mini";
import type { Tier } from "../knowledge/article.ts";
import type { SourceItem } from "../source-item.ts";
import { rows } from "./answers.ts";
import { day, item, path } from "./item.ts";
import type { Pulled } from "./source.ts";

const kind = z.optional(z.record(z.string(), z.unknown()));

/** All that it tells of its knowledge bases, by kind and number. */
export const Assets = z.object({
  KnowledgeBase: kind,
  KnowledgeBaseTranslation: kind,
  KnowledgeBaseLocale: kind,
  KnowledgeBaseCategory: kind,
  KnowledgeBaseCategoryTranslation: kind,
  KnowledgeBaseAnswer: kind,
  KnowledgeBaseAnswerTranslation: kind,
  KnowledgeBaseAnswerTranslationContent: kind,
  Locale: kind,
});
type Assets = z.infer<typeof Assets>;

const time = z.optional(z.nullable(z.string()));
const Base = z.object({ id: z.number(), active: z.optional(z.nullable(z.boolean())) });
const BaseLocale = z.object({ id: z.number(), system_locale_id: z.optional(z.nullable(z.number())) });
const SystemLocale = z.object({ id: z.number(), locale: z.string() });
const Category = z.object({ id: z.number(), parent_id: z.optional(z.nullable(z.number())), knowledge_base_id: z.number() });
const CategoryTitle = z.object({ id: z.number(), title: z.string(), category_id: z.number(), kb_locale_id: z.number() });
const Answer = z.object({
  id: z.number(),
  category_id: z.number(),
  internal_at: time,
  published_at: time,
  archived_at: time,
  tags: z.optional(z.nullable(z.array(z.string()))),
});
const Translation = z.object({
  id: z.number(),
  title: z.string(),
  answer_id: z.number(),
  kb_locale_id: z.number(),
  content_id: z.number(),
  updated_at: time,
});
type Translation = z.infer<typeof Translation>;
const Content = z.object({ id: z.number(), body: z.nullable(z.string()) });

/** Every asset of a kind that is what it should be, by its number. */
function all<T extends { id: number }>(assets: Record<string, unknown> | undefined, schema: z.ZodMiniType<T>): Map<number, T> {
  return new Map(rows(Object.values(assets ?? {}), schema, "asset").rows.map((row) => [row.id, row]));
}

/** The numbers of the contents of all that someone may read, in a fixed order, and what is not as it should be. `now`: ms since 1970. */
export function contentsOf(assets: Assets, now: number): { contents: number[]; failures: Pulled["failures"] } {
  const answers = all(assets.KnowledgeBaseAnswer, Answer);
  const odd = new Set(rows(Object.values(assets.KnowledgeBaseAnswer ?? {}), Answer, "answer", (id) => id).failures.map((f) => f.item));
  const told = Object.values(assets.KnowledgeBaseAnswerTranslation ?? {});
  const { rows: translations, failures } = rows(told, Translation, "answer", (id) => idOf({ id }));
  const shown = translations.filter((row) => stateOf(answers.get(row.answer_id), now) !== null);
  // Who may read an odd one is not told: what was taken of it before stays.
  const unclear = translations.filter((row) => odd.has(String(row.answer_id))).map(oddRow);
  return { contents: shown.map(({ content_id }) => content_id).sort((a, b) => a - b), failures: [...failures, ...unclear] };
}

/**
 * The translations whose contents these are. Public is what is published by now in a knowledge base that is switched on;
 * archived ones, drafts and what is to come are gone.
 */
export function answersOf(assets: Assets, contents: number[], at: { site: string; now: number }): Pick<Pulled, "items" | "failures"> {
  const wanted = new Set(contents);
  const bodies = all(assets.KnowledgeBaseAnswerTranslationContent, Content);
  const read = readerOf(assets, at);
  const found = [...all(assets.KnowledgeBaseAnswerTranslation, Translation).values()].filter((row) => wanted.has(row.content_id));
  const items = found.flatMap((row) => {
    const content = bodies.get(row.content_id);
    return content ? (read(row, content.body ?? "") ?? []) : [];
  });
  const missing = found.filter((row) => !bodies.has(row.content_id));
  return { items, failures: missing.map(oddRow) };
}

const oddRow = (row: Translation) => ({ item: idOf(row), url: null, code: "source.row", detail: { what: "answer" } });
const idOf = ({ id }: { id: number | string }) => `answer-${id}`;

type State = { tier: Tier; says: string };

/** Null for what nobody but its editors may read. */
function stateOf(answer: z.infer<typeof Answer> | undefined, now: number): State | null {
  const passed = (moment: string | null | undefined) => Date.parse(moment ?? "") <= now;
  if (!answer || passed(answer.archived_at)) return null;
  if (passed(answer.published_at)) return { tier: "public", says: "answer: published" };
  return passed(answer.internal_at) ? { tier: "internal", says: "answer: internal" } : null;
}

function readerOf(assets: Assets, { site, now }: { site: string; now: number }) {
  const answers = all(assets.KnowledgeBaseAnswer, Answer);
  const categories = all(assets.KnowledgeBaseCategory, Category);
  const bases = all(assets.KnowledgeBase, Base);
  const titles = [...all(assets.KnowledgeBaseCategoryTranslation, CategoryTitle).values()];
  const locale = localesOf(assets);
  const titleIn = (category: number, kb: number) =>
    (titles.find((t) => t.category_id === category && t.kb_locale_id === kb) ?? titles.find((t) => t.category_id === category))?.title;
  return (row: Translation, body: string): SourceItem | null => {
    const answer = answers.get(row.answer_id);
    const state = stateOf(answer, now);
    if (!answer || !state) return null;
    const trail = trailOf(answer.category_id, categories);
    const base = categories.get(answer.category_id)?.knowledge_base_id;
    const shown = base !== undefined && bases.get(base)?.active === true;
    const code = locale(row.kb_locale_id);
    return item({
      id: idOf(row),
      kind: "article",
      title: row.title,
      body,
      format: "html",
      locale: code,
      section: path(...trail.map((category) => titleIn(category, row.kb_locale_id))),
      labels: answer.tags ?? [],
      group: `answer-group-${answer.id}`,
      url: base !== undefined && code ? `${site}/#knowledge_base/${base}/locale/${code}/answer/${answer.id}` : null,
      updated: day(row.updated_at),
      tier: shown ? state.tier : "internal",
      says: shown ? state.says : "knowledge base: switched off",
    });
  };
}

function localesOf(assets: Assets): (kbLocale: number) => string | null {
  const own = all(assets.KnowledgeBaseLocale, BaseLocale);
  const system = all(assets.Locale, SystemLocale);
  return (id) => system.get(own.get(id)?.system_locale_id ?? 0)?.locale ?? null;
}

/** A category with those that it lies in, outermost first. */
function trailOf(id: number, categories: ReadonlyMap<number, z.infer<typeof Category>>): number[] {
  const trail: number[] = [];
  for (let at: number | null = id; at !== null && !trail.includes(at); at = categories.get(at)?.parent_id ?? null) trail.unshift(at);
  return trail;
}
