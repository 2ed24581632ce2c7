import { concepts } from "../language/concepts.ts";
import type { Citation } from "./draft.ts";
import type { Evidence } from "./evidence.ts";
import type { Reading } from "./reading.ts";
import { type Rule, type RulesGiven, rulesGiven } from "./rules-given.ts";
import { type WordPool, wordPool } from "./word-pool.ts";

/** Where a cited sentence of a reply stands among the rules that were given. */
export interface Standing {
  said: Reading;
  saidPool: WordPool;
  given: RulesGiven;
  cited: Rule[];
  /** Other rules of the same articles that no sentence of the reply rests on. */
  beside: Rule[];
  /** Rules of other articles. */
  away: Rule[];
  /** Rules, of whatever article, that no sentence of the reply rests on. */
  spare: Rule[];
  /** No other sentence of the reply rests on the same articles. */
  alone: boolean;
  /** No other sentence of the reply rests on anything. */
  only: boolean;
  /** The words of the reply's other cited sentences. */
  rest: WordPool;
}

/** A cited sentence of a reply. */
export interface Part {
  text: string;
  citations: Citation[];
}

/** Places a sentence among the rules given in its language; null where it rests on none of them. `parts` are the reply's cited sentences. */
export function standing(said: Reading, citations: Citation[], parts: Part[], evidence: Evidence): Standing | null {
  const { language } = said;
  const given = rulesGiven(evidence, language);
  const on = (rule: Rule, all: Citation[]) => all.some((c) => c.source === rule.source && c.block === rule.block);
  const cited = given.rules.filter((r) => on(r, citations));
  if (cited.length === 0) return null;
  const others = parts.filter((p) => !p.text.includes(said.text));
  const used = (rule: Rule) => others.some((p) => on(rule, p.citations));
  const own = new Set(cited.map((r) => r.article));
  return {
    said,
    saidPool: wordPool(said.words, language),
    given,
    cited,
    beside: given.rules.filter((r) => own.has(r.article) && !cited.includes(r) && !used(r)),
    away: given.rules.filter((r) => !own.has(r.article)),
    spare: given.rules.filter((r) => !cited.includes(r) && !used(r)),
    alone: !given.rules.some((r) => own.has(r.article) && used(r)),
    only: others.length === 0,
    rest: wordPool(
      others.flatMap((p) => [...concepts(p.text, language)]),
      language,
    ),
  };
}
