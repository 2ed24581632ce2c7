import { baseLanguage } from "../language/base-language.ts";
import { contradictions, type Found, type RadarEntry, type RadarHeader, type Telling, tellingsOf } from "./contradictions.ts";
import { ageInMonths, isStale } from "./freshness.ts";
import type { Claimed, Contradiction, Radar, Stale } from "./radar.ts";
import { radarFix } from "./radar-fix.ts";
import { translationClashes } from "./translations.ts";

/** Contradictions and stale articles of a whole knowledge base; `now` is ISO 8601. Surest first, oldest first. */
export function radar(entries: Iterable<RadarEntry>, now: string): Radar {
  const tellings: Telling[] = [];
  const stale: Stale[] = [];
  let articles = 0;
  const versions = new Map<string, RadarEntry[]>();
  for (const entry of entries) {
    articles++;
    for (const telling of tellingsOf(entry)) tellings.push(telling);
    const old = staleOf(entry.article, now);
    if (old) stale.push(old);
    const group = entry.article.group ?? withoutLocale(entry.article);
    if (group !== null) versions.set(group, [...(versions.get(group) ?? []), entry]);
  }
  const found = [...contradictions(tellings), ...[...versions.values()].flatMap(translationClashes)];
  return { articles, contradictions: surest(found), stale: stale.sort((a, b) => b.months - a.months || (a.title < b.title ? -1 : 1)) };
}

/** `help/delivery.en` and `help/delivery.sv` are one article where their source does not say so. */
function withoutLocale({ id, locale }: RadarHeader): string | null {
  const short = baseLanguage(locale);
  const ending = [`.${locale}`, `-${locale}`, `.${short}`, `-${short}`, `/${locale}`].find((end) =>
    id.toLowerCase().endsWith(end.toLowerCase()),
  );
  return ending ? `${id.slice(0, -ending.length)} ` : null;
}

function staleOf(article: RadarHeader, now: string): Stale | null {
  if (!isStale(article, now)) return null;
  const { id, title, tier, owner, reviewed, updated, url } = article;
  const months = Math.min(...[ageInMonths(reviewed, now), ageInMonths(updated, now)].filter((age) => age !== null));
  return { article: id, title, tier, owner, reviewed, updated, months, url };
}

/** The same two values in the same two articles are one contradiction, wherever else they stand. */
function surest(found: Found[]): Contradiction[] {
  const byId = new Map<string, Contradiction>();
  for (const one of found) {
    const made = contradiction(one);
    if ((byId.get(made.id)?.sure ?? 0) < made.sure) byId.set(made.id, made);
  }
  return [...byId.values()].sort((a, b) => b.sure - a.sure || (a.id < b.id ? -1 : 1));
}

function contradiction(found: Found): Contradiction {
  const { a, b, clash } = found;
  const ends = [`${a.article.id}=${clash.a.canonical}`, `${b.article.id}=${clash.b.canonical}`].sort();
  const macro = a.article.kind === "macro" || b.article.kind === "macro";
  const across: Contradiction["across"] = [
    ...(macro ? [] : ["articles" as const]),
    ...(a.article.tier === b.article.tier ? [] : ["tiers" as const]),
    ...(baseLanguage(a.article.locale) === baseLanguage(b.article.locale) ? [] : ["locales" as const]),
    ...(macro ? ["macro" as const] : []),
  ];
  const sides = { a: claimed(a, clash.a), b: claimed(b, clash.b) };
  return { id: `${clash.kind} ${ends.join(" ")}`, kind: clash.kind, ...sides, across, sure: clash.sure, fix: radarFix(found) };
}

function claimed({ article, heading, block, from, at }: Telling, value: Found["clash"]["a"]): Claimed {
  const { id, revision, kind, title, locale, brand, tier, url, owner, updated, reviewed } = article;
  const start = value.from - from + at;
  return {
    article: id,
    revision,
    kind,
    title,
    heading,
    locale,
    brand,
    tier,
    url,
    owner,
    updated,
    reviewed,
    text: block.text,
    value: value.text,
    from: start,
    to: start + value.to - value.from,
  };
}
