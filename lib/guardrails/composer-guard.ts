import { baseLanguage } from "../language/base-language.ts";
import { patternsOf, tokensOf, wordMatcher } from "./match-words.ts";

/** Something in a reply that must not be sent as it stands; `against` is what to say instead, null where the profile names nothing. */
export type ComposerFinding = {
  kind: "banned-word" | "competitor" | "placeholder";
  text: string;
  from: number;
  to: number;
  against: string | null;
};

/** What a brand's profile forbids; `language` or `locale` tells how words are inflected. */
export type ComposerRules = {
  banned: { word: string; instead: string; why: string }[];
  competitors: string[];
  language?: string;
  locale?: string;
};

const placeholders = [
  /\[\[[^[\]\n]{1,60}\]\]/gu,
  /\{\{[^{}\n]{0,60}\}\}/gu,
  /\{%[^{}\n]{0,60}%\}/gu,
  /(?<!\{)\{[\p{L}_][\p{L}\p{N}_. -]{0,40}\}(?!\})/gu,
  /\$\{[^{}\n]{0,60}\}/gu,
  /<[\p{L}_][\p{L}\p{N}_ -]{0,40}>/gu,
  /\[(?:your |insert |the |enter |add |customer'?s? |ditt |ange |infoga |ihr |name|namn|date|datum|amount|belopp|order|link|länk)[^[\]\n]{0,40}\]/giu,
  /(?<![\p{L}\p{N}])(?:XXX+|TODO|TBD|FIXME|lorem ipsum)(?![\p{L}\p{N}])/gu,
];

function words(
  text: string,
  kind: ComposerFinding["kind"],
  entries: { word: string; against: string | null }[],
  language: string,
): ComposerFinding[] {
  if (entries.length === 0) return [];
  const tokens = tokensOf(text);
  const against = new Map(entries.map((entry) => [entry.word, entry.against]));
  const hits = wordMatcher(
    patternsOf(
      entries.map((entry) => entry.word),
      language,
    ),
  )(tokens);
  return hits.map(({ entry, from, to }) => ({ kind, text: text.slice(from, to), from, to, against: against.get(entry) ?? null }));
}

/** Of finds that overlap the first and longest stands. */
function settled(found: ComposerFinding[]): ComposerFinding[] {
  const kept: ComposerFinding[] = [];
  for (const finding of found.sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (finding.from >= (kept.at(-1)?.to ?? 0)) kept.push(finding);
  }
  return kept;
}

/** Banned words and competitors as whole words in any inflection, and placeholders nobody filled, in the order they stand. */
export function guardComposer(text: string, rules: ComposerRules): ComposerFinding[] {
  const language = baseLanguage(rules.language ?? rules.locale ?? "en");
  const open = placeholders.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (m) => ({
      kind: "placeholder" as const,
      text: m[0],
      from: m.index,
      to: m.index + m[0].length,
      against: null,
    })),
  );
  const banned = words(
    text,
    "banned-word",
    rules.banned.map(({ word, instead }) => ({ word, against: instead || null })),
    language,
  );
  const competitors = words(
    text,
    "competitor",
    rules.competitors.map((word) => ({ word, against: null })),
    language,
  );
  return settled([...open, ...banned, ...competitors]);
}
