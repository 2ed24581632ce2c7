import type { ArticleGroup, LanguageReader } from "../index/reader.ts";
import { localeRank } from "../locales.ts";
import type { SearchFilter } from "../passage.ts";
import { type Prepared, prepare } from "./prepared.ts";

/** Each step down the list of wanted locales keeps this much of a score. */
const lessWanted = 0.85;

/** A language's index with what the filter lets through; articles are numbered over all segments. */
export interface Opened {
  prepared: Prepared;
  /** 0 for an article that may not be looked at, else how wanted its locale is (up to 1). */
  wanted: Float32Array;
  any: boolean;
  /** Of what may be looked at. */
  products: ReadonlySet<string>;
}

const ready = new WeakMap<Prepared, Map<string, Opened>>();

/** Applies a filter before anything is ranked; one filter is asked many times, so the last few are remembered. */
export function opened(reader: LanguageReader, revision: number, filter: SearchFilter): Opened {
  const prepared = prepare(reader, revision);
  const key = JSON.stringify([filter.tiers, filter.brand, filter.locales]);
  const known = ready.get(prepared) ?? new Map<string, Opened>();
  ready.set(prepared, known);
  let found = known.get(key);
  if (!found) {
    if (known.size >= 8) known.clear();
    found = openedNow(prepared, filter);
    known.set(key, found);
  }
  return found;
}

function openedNow(prepared: Prepared, filter: SearchFilter): Opened {
  const wanted = new Float32Array(prepared.articles);
  const products = new Set<string>();
  let any = false;
  for (const { segment, firstArticle } of prepared.segments) {
    const shares = segment.groups.map((group) => {
      const rank = localeRank(group.locale, filter.locales);
      return rank < 0 || !allowed(group, filter) ? 0 : lessWanted ** rank;
    });
    const met = new Uint8Array(segment.groups.length);
    for (let a = 0; a < segment.articles; a++) {
      const group = segment.groupOf[a] as number;
      const share = segment.live[a] ? (shares[group] as number) : 0;
      wanted[firstArticle + a] = share;
      if (share > 0) met[group] = 1;
    }
    for (const [n, { product }] of segment.groups.entries()) {
      if (!met[n]) continue;
      any = true;
      if (product !== null) products.add(product);
    }
  }
  return { prepared, wanted, any, products };
}

function allowed(article: ArticleGroup, filter: SearchFilter): boolean {
  if (article.tier === "never" || !filter.tiers.includes(article.tier)) return false;
  return article.brand === null || article.brand.toLowerCase() === filter.brand?.toLowerCase();
}
