import { baseLanguage } from "../language/base-language.ts";
import { hasNegation } from "../language/cues.ts";
import { type Clause, clauses } from "./claim-clauses.ts";
import { namesIn } from "./claim-names.ts";
import { type ClaimTerm, claimTerms } from "./claim-terms.ts";
import { type ClaimValue, claimValues } from "./claim-values.ts";
import { examples, history, looseScopes, pageFacts, titleWords } from "./claim-words.ts";

/** A sentence, a step or a table's cell, and what stands over it. */
export interface Claimant {
  text: string;
  /** A locale, such as `en-GB`. */
  language: string;
  title: string;
  heading: string | null;
  brand: string | null;
  product: string | null;
  kind: "sentence" | "step" | "row";
}

/** What a title and a heading say about all that stands under them. */
export interface Context {
  terms: Set<string>;
  scopes: Set<string>;
  names: Set<string>;
  /** The title's words without those that any title may have. */
  title: Set<string>;
  years: Set<string>;
  example: boolean;
}

/** A claimant read for comparing. */
export interface Statement {
  of: Claimant;
  language: string;
  region: string | null;
  values: ClaimValue[];
  clauses: Clause[];
  terms: ClaimTerm[];
  all: Set<string>;
  names: Set<string>;
  years: Set<string>;
  context: Context;
  /** It is an example, a question, or about what was. */
  idle: boolean;
  negative: boolean;
}

/** A price that an article for members calls the normal one is everybody's. */
const everybody = /(?<![\p{L}])(?:normal|regular|ordinary|ordinarie|ordinariepris|normalpris)(?![\p{L}])/iu;

const yearPattern = /(?<!\p{N})20\d\d(?!\p{N})/gu;
const patterns = new Map<string, { example: RegExp; history: RegExp; titleWords: Set<string>; loose: Set<string> }>();

function own(language: string) {
  let made = patterns.get(language);
  if (!made) {
    const set = (list: string | undefined) => new Set((list ?? "").split(" ").flatMap((w) => claimTerms(w, language).map((t) => t.term)));
    made = {
      example: new RegExp(`^\\W*(?:${examples[language] ?? examples.en})`, "iu"),
      history: new RegExp(`(?<!\\p{L})(?:${history[language] ?? history.en})(?!\\p{L})`, "iu"),
      titleWords: set(titleWords[language]),
      loose: set(looseScopes[language]),
    };
    patterns.set(language, made);
  }
  return made;
}

/** Reads a claimant; `context` when it was read before for another under the same heading. */
export function statement(of: Claimant, context: Context = contextOf(of)): Statement {
  const language = baseLanguage(of.language);
  const values = claimValues(of.text, language);
  const terms = claimTerms(masked(of.text, values), language);
  const cues = own(language);
  return {
    of,
    language,
    region: /[-_]([A-Z]{2})$/.exec(of.language)?.[1] ?? null,
    values,
    clauses: clauses(of.text),
    terms,
    all: new Set(terms.map((t) => t.term)),
    names: namesIn(of.text, language, of.brand, false),
    years: new Set(of.text.match(yearPattern) ?? []),
    context: everybody.test(of.text) ? { ...context, scopes: new Set() } : context,
    idle:
      of.text.trimEnd().endsWith("?") ||
      context.example ||
      cues.example.test(of.text) ||
      cues.history.test(of.text) ||
      pageFacts.test(of.text),
    negative: hasNegation(of.text, language),
  };
}

/** What a title and a heading say about all that stands under them. */
export function contextOf({
  title,
  heading,
  language: locale,
  brand,
}: Pick<Claimant, "title" | "heading" | "language" | "brand">): Context {
  const language = baseLanguage(locale);
  const cues = own(language);
  const read = claimTerms(`${title} | ${heading ?? ""}`, language);
  const brandTerms = new Set(claimTerms(brand ?? "", language).map((t) => t.term));
  const names = [...namesIn(title, language, brand, true), ...(heading ? namesIn(heading, language, brand, true) : [])];
  return {
    terms: new Set(read.map((t) => t.term)),
    scopes: new Set(read.filter((t) => t.scope && !cues.loose.has(t.term)).map((t) => t.term)),
    names: new Set(names),
    title: new Set(
      claimTerms(title, language)
        .map((t) => t.term)
        .filter((t) => !cues.titleWords.has(t) && !brandTerms.has(t)),
    ),
    years: new Set(`${title} ${heading ?? ""}`.match(yearPattern) ?? []),
    example: cues.example.test(heading ?? ""),
  };
}

function masked(text: string, values: ClaimValue[]): string {
  return values.reduceRight((read, v) => read.slice(0, v.from) + " ".repeat(v.to - v.from) + read.slice(v.to), text);
}

/** The terms that say what one value is about: its clause, the conditions, and the sentence's subject where it has none. */
export function termsOf(s: Statement, value: ClaimValue): ClaimTerm[] {
  const its = s.clauses.findIndex((c) => c.from <= value.from && value.from < c.to);
  const clause = s.clauses[its];
  const first = s.clauses.find((c) => !c.condition);
  return s.terms.filter((t) => {
    const at = s.clauses.findIndex((c) => c.from <= t.from && t.from < c.to);
    if (at === its || s.clauses[at]?.condition) return true;
    if (!clause || clause.ownSubject || s.clauses[at] !== first) return false;
    const firstValue = s.values.find((v) => v.from >= (first?.from ?? 0))?.from ?? Number.POSITIVE_INFINITY;
    return t.from < firstValue;
  });
}
