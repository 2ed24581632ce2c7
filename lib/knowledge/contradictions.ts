import { baseLanguage } from "../language/base-language.ts";
import { alikePairs } from "./alike-pairs.ts";
import type { Article } from "./article.ts";
import { claimWords } from "./claim-terms.ts";
import type { Block, Passage } from "./passage.ts";
import { type Clash, relate } from "./same-claim.ts";
import { type Context, contextOf, type Statement, statement } from "./statement.ts";
import { tellings } from "./table-claims.ts";

/** What of an article the radar looks at. */
export type RadarHeader = Pick<
  Article,
  "id" | "kind" | "title" | "locale" | "brand" | "tier" | "url" | "owner" | "updated" | "reviewed" | "revision" | "group" | "product"
>;

/** One article with its passages. */
export interface RadarEntry {
  article: RadarHeader;
  passages: Passage[];
}

/** A sentence, step or cell that names a value, cheap to hold; it is read further only when something like it is found. */
export interface Telling {
  article: RadarHeader;
  heading: string | null;
  /** What stands over it, shared with all that stand under the same; read when it is needed. */
  over: { context: Context | null };
  block: Block;
  text: string;
  /** Characters of `text` from `from` on are the block's from `at` on. */
  from: number;
  at: number;
  read: Statement | null;
  /** In how many other articles the same is said in the same way. */
  agreed: number;
}

/** Two tellings that contradict each other. */
export interface Found {
  a: Telling;
  b: Telling;
  clash: Clash;
}

/** How many other values one telling may meet, and how many articles both sides. */
const mostValues = 3;
const mostArticles = 5;
/** Characters of a telling; what is longer is no sentence. */
const longest = 400;

const countable =
  /\p{N}|(?<!\p{L})(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|en månad|ett år|one month|one year|one week|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mån|tis|ons|tors|fre|lör|sön)dag)/iu;

/** The tellings of an article that may contradict another one's. */
export function tellingsOf({ article, passages }: RadarEntry): Telling[] {
  const overs = new Map<string | null, Telling["over"]>();
  return passages.flatMap((passage) => {
    const { heading } = passage;
    const over = overs.get(heading) ?? { context: null };
    overs.set(heading, over);
    return tellings(passage).flatMap(({ text, block, from, at }) =>
      text.length <= longest && countable.test(text) ? [{ article, heading, over, block, text, from, at, read: null, agreed: 0 }] : [],
    );
  });
}

/** A telling read for comparing. */
function readTelling(telling: Telling): Statement {
  if (telling.read) return telling.read;
  const { article, heading, over, text, block } = telling;
  const of = {
    text,
    language: article.locale,
    title: article.title,
    heading,
    brand: article.brand,
    product: article.product,
    kind: block.kind,
  };
  over.context ??= contextOf(of);
  telling.read = statement(of, over.context);
  return telling.read;
}

/**
 * Pairs of tellings of one language from different articles that contradict each other. Only those are compared that
 * have much in common.
 */
export function contradictions(tellings: Telling[]): Found[] {
  const found: Found[] = [];
  for (const [language, own] of Map.groupBy(tellings, (t) => baseLanguage(t.article.locale))) {
    alikePairs(wordsOf(own, language), (a, b) => compare(own[a] as Telling, own[b] as Telling, found));
  }
  return withoutForms(found);
}

function* wordsOf(tellings: Telling[], language: string): Generator<string[]> {
  for (const { text } of tellings) yield claimWords(text, language);
}

/**
 * Where the same sentence stands in many articles with many values it is a form that each fills in ("Size: 4 bytes"), and
 * nobody contradicts anybody.
 */
function withoutForms(found: Found[]): Found[] {
  const values = new Map<Telling, Set<string>>();
  const articles = new Map<Telling, Set<string>>();
  const add = (to: Map<Telling, Set<string>>, telling: Telling, value: string) =>
    to.set(telling, (to.get(telling) ?? new Set()).add(value));
  for (const { a, b, clash } of found) {
    add(values, a, clash.b.canonical);
    add(values, b, clash.a.canonical);
    add(articles, a, b.article.id);
    add(articles, b, a.article.id);
  }
  const count = (of: Map<Telling, Set<string>>, telling: Telling) => of.get(telling)?.size ?? 0;
  return found.filter(
    ({ a, b }) =>
      Math.max(count(values, a), count(values, b)) < mostValues && Math.min(count(articles, a), count(articles, b)) < mostArticles,
  );
}

function compare(a: Telling, b: Telling, found: Found[]): void {
  if (a.article.id === b.article.id || (a.article.brand !== null && b.article.brand !== null && a.article.brand !== b.article.brand))
    return;
  const relation = relate(readTelling(a), readTelling(b));
  if (!relation) return;
  if (relation.agree) {
    a.agreed++;
    b.agreed++;
  } else found.push({ a, b, clash: relation.clash });
}
