import { writeFileSync } from "node:fs";
import { foldedStem, indexWords } from "../../lib/language/index-words.ts";
import type { Doc } from "../../tests/bench/corpus.ts";
import { alignLines } from "./align-lines.ts";
import { dataFolder, readSet } from "./read-set.ts";
import { translationTable } from "./translation-table.ts";

// `node scripts/train/lexicon.ts --data DIR`: learns which English words a Swedish word may be from two help centres that say the
// same (bc-sv and bc-en, articles alone), and writes lib/language/lexicon-sv-en.ts.

/** A word met less often is learned by chance; a translation less likely is noise. */
const least = { met: 2, likely: 0.15, best: 0.25 };
const most = { translations: 2, letters: 18 };

const data = dataFolder("lexicon");
const english = new Map(readSet<Doc>(data, "bc-en.corpus").map((doc) => [doc.id, doc]));
const pairs: [string[], string[]][] = [];
const met = new Map<string, number>();
const spoken = new Map<string, Map<string, number>>();
for (const doc of readSet<Doc>(data, "bc-sv.corpus")) {
  const other = english.get(doc.id);
  if (!other) continue;
  const lines: [string, string][] = [
    [doc.title ?? "", other.title ?? ""],
    [doc.desc ?? "", other.desc ?? ""],
    ...alignLines(linesOf(doc.text), linesOf(other.text)),
  ];
  for (const [from, to] of lines) {
    const own = words(from, "sv");
    for (const word of own) met.set(word, (met.get(word) ?? 0) + 1);
    if (own.length > 0 && own.length < 80) pairs.push([own, words(to, "en")]);
  }
}

function linesOf(text = ""): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => /\p{L}/u.test(line));
}

function words(text: string, language: string): string[] {
  const stems = indexWords(text, language).map((word) => {
    const stem = foldedStem(word, language);
    const forms = spoken.get(`${language} ${stem}`) ?? new Map<string, number>();
    spoken.set(`${language} ${stem}`, forms);
    forms.set(word, (forms.get(word) ?? 0) + 1);
    return stem;
  });
  return [...new Set(stems)];
}

const rows: string[] = [];
for (const [word, found] of translationTable(pairs)) {
  if ((met.get(word) ?? 0) < least.met || word.length > most.letters || !/^\p{L}{2,}$/u.test(word)) continue;
  const kept = found.filter(([to, likely]) => likely >= least.likely && /^\p{L}{2,}$/u.test(to)).slice(0, most.translations);
  const [best] = kept;
  if (!best || best[1] < least.best || best[0] === word) continue;
  rows.push(`${word} ${kept.map(([to, likely]) => `${to}${Math.min(9, Math.round(likely * 10))}`).join(" ")}`);
}
rows.sort();
const file = `/**
 * Swedish stems with the English stems that they may be and how likely each is, in tenths. Learned by scripts/train/lexicon.ts
 * from the articles of a business product's help centre in both languages (CC BY 4.0, see NOTICE).
 */
export const lexiconSvEn = \`
${rows.join("\n")}
\`;
`;
writeFileSync(new URL("../../lib/language/lexicon-sv-en.ts", import.meta.url), file);
console.log(`${pairs.length} pieces, ${rows.length} words, ${file.length} bytes`);
