import { newStemmer } from "snowball-stemmers";
import { baseLanguage } from "./base-language.ts";

/** The library's name for each language's algorithm; the bundles hold no others. */
export const algorithms: Readonly<Record<string, string>> = {
  en: "english",
  sv: "swedish",
  de: "german",
  da: "danish",
  nb: "norwegian",
  fi: "finnish",
  nl: "dutch",
  fr: "french",
  es: "spanish",
  it: "italian",
  pt: "portuguese",
};

type Stems = { stem(word: string): string; known: Map<string, string> };
const stems = new Map<string, Stems>();

// A library's whole vocabulary fits; a flood of rubbish words must not fill the memory.
const MOST = 50_000;

function stemsOf(base: string): Stems | null {
  const ready = stems.get(base);
  if (ready) return ready;
  const algorithm = algorithms[base];
  if (!algorithm) return null;
  const stemmer = newStemmer(algorithm);
  const made = { stem: (word: string) => stemmer.stem(word), known: new Map<string, string>() };
  stems.set(base, made);
  return made;
}

const zuWithin =
  /^(zurück|zusammen|herunter|heraus|weiter|wieder|nach|ab|an|auf|aus|bei|ein|fort|her|hin|los|mit|um|vor|weg)zu(?=\p{L}{4,}n$)/u;

/** German "zurückzugeben" is "zurückgeben". */
function withoutZu(word: string, language: string): string {
  return baseLanguage(language) === "de" ? word.replace(zuWithin, "$1") : word;
}

/** The stem of a word, lower case; the word itself where it holds a digit or the language has no stemmer. */
export function stem(word: string, language: string): string {
  const of = stemsOf(baseLanguage(language));
  const ready = of?.known.get(word);
  if (ready !== undefined) return ready;
  const lower = word.toLowerCase().replaceAll("’", "'");
  if (!of) return lower;
  const made = /\p{N}/u.test(lower) ? lower : of.stem(withoutZu(lower, language)) || lower;
  if (of.known.size >= MOST) of.known.clear();
  of.known.set(word, made);
  return made;
}
