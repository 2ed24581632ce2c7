import { staleAfter } from "../knowledge/freshness.ts";
import type { Features } from "./confidence-features.ts";
import { sourcesAnswer } from "./confidence-prior.ts";
import type { Reason } from "./draft.ts";
import type { Scored } from "./scored.ts";

/** Sources that answer in so many of 100 cases speak for a draft. */
const goodSources = 70;

/**
 * Exactly three reasons behind a band, the gravest first:
 *
 * | code                 | count `of` of                                        | good                 |
 * |----------------------|------------------------------------------------------|----------------------|
 * | blocking-findings    | findings that block, of all findings                 | never                |
 * | unproven-sentences   | sentences without proof, of statements               | never                |
 * | sources-disagree     | choices between sources that nobody made, of cited sources | never          |
 * | cross-language       | used sources in another language, of used sources    | never                |
 * | meaning-not-checked  | cited sentences nobody checked, of statements        | never                |
 * | questions-answered   | answered questions, of all                           | when all             |
 * | no-source            | 0 of found sources                                   | never                |
 * | likely-sources       | how many of 100 sources found like these answer      | from 70              |
 * | oldest-source-months | months since the oldest used source was reviewed, of 12 | below 12          |
 * | values-to-verify     | values that wait for a tick, of all values           | when none            |
 * | quoted-sentences     | word-for-word sentences, of statements               | when any             |
 * | supported-sentences  | sentences the verifier says follow, of statements    | when any             |
 * | checked-sentences    | sentences that agree with their source by rules, of statements | when any   |
 * | sources-agree        | used sources, of found ones                          | always               |
 */
export function reasons(draft: Scored, f: Features): Reason[] {
  const good = candidates(draft, f);
  return [...good.filter((r) => !r.good), ...good.filter((r) => r.good)].slice(0, 3);
}

function candidates(draft: Scored, f: Features): Reason[] {
  const used = draft.sources.filter((s) => s.used);
  const must = draft.values.filter((v) => v.must).length;
  const blocking = draft.findings.filter((x) => x.blocks && !["no-proof", "value-not-found"].includes(x.kind)).length;
  const answered = draft.questions.filter((q) => q.answered).length;
  const byRules = draft.sentences.filter((s) => s.class === "supported" && s.because === "agrees-by-rules").length;
  const likely = Math.round(100 * sourcesAnswer(f));
  const bad = (on: boolean, code: string, count: number, of: number): Reason[] => (on ? [{ code, count, of, good: false }] : []);
  const either = (on: boolean, code: string, count: number, of: number, isGood: boolean): Reason[] =>
    on ? [{ code, count, of, good: isGood }] : [];
  return [
    ...bad(blocking > 0, "blocking-findings", blocking, draft.findings.length),
    ...bad(f.unproven > 0, "unproven-sentences", f.unproven, f.facts),
    ...bad(f.disagree > 0, "sources-disagree", f.disagree, used.length),
    ...bad(f.crossLanguage, "cross-language", used.length, used.length),
    ...bad(f.unchecked > 0 && !draft.verified, "meaning-not-checked", f.unchecked, f.facts),
    ...bad(used.length === 0, "no-source", 0, draft.sources.length),
    ...either(draft.questions.length > 0, "questions-answered", answered, draft.questions.length, answered === draft.questions.length),
    ...either(f.retrieval !== null, "likely-sources", likely, 100, likely >= goodSources),
    ...either(f.oldestMonths !== null && f.oldestMonths >= staleAfter, "oldest-source-months", f.oldestMonths ?? 0, staleAfter, false),
    ...either(f.quoted > 0, "quoted-sentences", f.quoted, f.facts, true),
    ...either(f.supported > byRules, "supported-sentences", f.supported - byRules, f.facts, true),
    ...either(byRules > 0, "checked-sentences", byRules, f.facts, true),
    ...either(used.length > 1 && f.disagree === 0, "sources-agree", used.length, draft.sources.length, true),
    ...either(f.oldestMonths !== null && f.oldestMonths < staleAfter, "oldest-source-months", f.oldestMonths ?? 0, staleAfter, true),
    ...either(true, "values-to-verify", must, draft.values.length, must === 0),
    ...either(f.quoted === 0 && f.facts > 0, "quoted-sentences", 0, f.facts, false),
  ];
}
