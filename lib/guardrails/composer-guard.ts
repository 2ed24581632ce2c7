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

/** What stands in a gap between brackets: "[First name]", "[tracking number]", "[datum för leverans]". */
const WANTED =
  "(?:\\p{L}*name|\\p{L}*namn(?:et)?|date|datum|amount|belopp|betrag|\\p{L}*number|\\p{L}*nummer|\\p{L}*nr|order id|link|länk|url|e-?mail|e-post|phone|telefon|address|adresse?|product|produkt|company|företag|firma|customer|kund|kunde|agent|signature|signatur|underskrift|xx+|here|här|hier)";
const BRACKETED = [
  // An order to whoever writes.
  "(?:insert|infoga|fill in|fyll i|ange|einfügen) [^[\\]\\n]{1,40}",
  `(?:\\p{L}[\\p{L}'’]*[ _-]){0,4}${WANTED}(?: ?#)?|order(?: ?#)?`,
  `${WANTED} (?:of|for|in|på|för|till|i|von|der|des|für) [\\p{L} ]{2,30}`,
].join("|");

/** What opens a gap, and the gap, which is only tried there (`y`) but where its opener does not stand at its beginning (`g`). */
const placeholders: [opens: string, gap: RegExp][] = [
  ["[[", /\[\[[^[\]\n]{1,60}\]\]/uy],
  ["{{", /\{\{[^{}]{0,60}\}\}|\{\{/uy],
  ["{%", /\{%[^{}\n]{0,60}%\}/uy],
  ["{", /(?<!\{)\{(?:[!$]?[\p{L}_](?:[\p{L}\p{N}_. -]|:(?=\p{L})|->){0,40}| [\p{L}_][\p{L}\p{N}_.]{1,40} |\d)\}(?!\})/uy],
  ["${", /\$\{[^{}\n]{0,60}\}/uy],
  ["%", /%(?<![\p{L}\p{N}%]%)%?[\p{L}_][\p{L}\p{N}_.-]{1,40}%%?(?![\p{L}\p{N}%])|%%[\p{L}_][\p{L}\p{N}_. -]{0,40}%%|%\([a-z_]{1,40}\)s/uy],
  ["<%", /<%[^%\n]{0,60}%>/uy],
  ["<?", /<\?[^?\n]{0,60}\?>/uy],
  ["|", /\*\|[\p{L}_][\p{L}\p{N}_:. -]{0,40}\|\*|\|\*[\p{L}_][\p{L}\p{N}_:. -]{0,40}\*\|/gu],
  ["@@", /@@[\p{L}_][\p{L}\p{N}_.-]{0,40}@@/uy],
  ["#", /#(?<![\p{L}\p{N}]#)\p{L}+_[\p{L}_]{1,40}#/uy],
  ["$", /\$(?<![\p{L}\p{N}]\$)[A-Z_]{3,30}\$/uy],
  ["__", /(?<![\p{L}\p{N}])_{4,}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}_])__[A-Z][A-Z_]{1,30}__(?![\p{L}\p{N}])/uy],
  ["<", /<[\p{L}_][\p{L}\p{N}_ -]{0,40}>/uy],
  // A link in Markdown is none.
  ["[", new RegExp(`\\[(?:${BRACKETED})\\](?!\\()`, "iuy")],
  ["XX", /(?<![\p{L}\p{N}])(?:XXX+|XX(?:[-/.]XX)+|(?<=[£$€] ?)XX)(?![\p{L}\p{N}])/uy],
  ["TODO", /(?<![\p{L}\p{N}])TODO(?![\p{L}\p{N}])/uy],
  ["TBD", /(?<![\p{L}\p{N}])TBD(?![\p{L}\p{N}])/uy],
  ["FIXME", /(?<![\p{L}\p{N}])FIXME(?![\p{L}\p{N}])/uy],
  ["orem ipsum", /[Ll]orem ipsum/gu],
];

/** A Swedish adverb is no form of its adjective: who bans "vänligen" may sign "Vänliga hälsningar". */
export function asPattern(word: string, language: string): string {
  return language === "sv" && /ligen$/iu.test(word.trim()) ? `"${word.trim()}"` : word;
}

function words(
  text: string,
  kind: ComposerFinding["kind"],
  entries: { word: string; against: string | null }[],
  language: string,
): ComposerFinding[] {
  if (entries.length === 0) return [];
  const tokens = tokensOf(text);
  const against = new Map(entries.map((entry) => [asPattern(entry.word, language), entry.against]));
  const hits = wordMatcher(
    patternsOf(
      entries.map((entry) => asPattern(entry.word, language)),
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

/** Keys of a keyboard and marks of HTML are written in angle brackets too. */
const TYPED =
  /^<(?:\/?(?:a|b|i|u|p|br|hr|em|strong|ul|ol|li|div|span|h[1-6]|code|pre|table|tr|td|th|img|blockquote|header|footer|section|article|nav|main|button|input|form|select|option|sub|sup|small|mark|dl|dt|dd|body|html|head|tbody|thead|iframe|script|style)(?: .*)?|[a-z]|enter|return|shift|ctrl|control|alt|option|cmd|command|tab|esc|escape|del|delete|space|backspace|home|end|fn|f\d{1,2}|windows|win|super|meta|insert|page ?up|page ?down|pgup|pgdn|up|down|left|right|retur|mellanslag|strg|umschalt|entf)>$/iu;

/** Where a gap stands in a text. */
function gapsOf(text: string, opens: string, gap: RegExp): { text: string; from: number; to: number }[] {
  const first = text.indexOf(opens);
  if (first < 0) return [];
  if (!gap.sticky) return Array.from(text.matchAll(gap), (m) => ({ text: m[0], from: m.index, to: m.index + m[0].length }));
  const found: { text: string; from: number; to: number }[] = [];
  for (let at = first; at >= 0; ) {
    gap.lastIndex = at;
    const match = gap.exec(text)?.[0];
    if (match) found.push({ text: match, from: at, to: at + match.length });
    at = text.indexOf(opens, at + (match?.length ?? 1));
  }
  return found;
}

/** Places that somebody should have filled: template braces of helpdesks, our own masks, and gaps such as "[your name]" or "XXX". */
export function findPlaceholders(text: string): { text: string; from: number; to: number }[] {
  return placeholders
    .flatMap(([opens, gap]) => gapsOf(text, opens, gap))
    .filter((gap) => !TYPED.test(gap.text))
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter((gap, i, all) => !all.slice(0, i).some((before) => gap.from < before.to));
}

/** Banned words and competitors as whole words in any inflection, and placeholders nobody filled, in the order they stand. */
export function guardComposer(text: string, rules: ComposerRules): ComposerFinding[] {
  const language = baseLanguage(rules.language ?? rules.locale ?? "en");
  const open = findPlaceholders(text).map((gap) => ({ ...gap, kind: "placeholder" as const, against: null }));
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
