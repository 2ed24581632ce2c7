import { signsOf } from "../../lib/drafting/case-signs.ts";
import { type Evidence, evidence } from "../../lib/drafting/evidence.ts";
import { plainlyOther, tellsEnough } from "../../lib/drafting/fits-better.ts";
import { otherRuleFits } from "../../lib/drafting/own-rule.ts";
import { reading } from "../../lib/drafting/reading.ts";
import { standing } from "../../lib/drafting/standing.ts";
import { baseLanguage } from "../../lib/language/base-language.ts";
import type { GroundingCase, Seeded } from "../../tests/bench/grounding/case.ts";
import { conversationOf, draftOf, profileNamed } from "../../tests/bench/grounding/draft-of.ts";
import { firstHalf } from "../../tests/bench/grounding/first-half.ts";
import { freshLook } from "../../tests/bench/grounding/fresh-look.ts";
import { placeOf } from "../../tests/bench/grounding/judged.ts";
import { lastLook } from "../../tests/bench/grounding/last-look.ts";
import { secondHalf } from "../../tests/bench/grounding/second-half.ts";

/** A cited sentence that no other check holds up: its signs, and whether it was written to rest on the rule of another case. */
export interface CaseExample {
  part: string;
  signs: number[];
  wrong: boolean;
}

/** The sentences of honest drafts and of those with a wrong article, where every other check lets the draft or the changed sentence pass. */
export function caseExamples(): CaseExample[] {
  return Object.entries({ first: firstHalf, second: secondHalf, last: lastLook, fresh: freshLook }).flatMap(([part, cases]) =>
    cases.flatMap((given) =>
      [null, ...given.errors.filter((e) => e.kind === "wrong-article")].flatMap((error) =>
        signsIn(given, error).map((e) => ({ part, ...e })),
      ),
    ),
  );
}

function signsIn(given: GroundingCase, error: Seeded | null): Omit<CaseExample, "part">[] {
  const draft = draftOf(given, error);
  const profile = profileNamed(given.profile);
  const conversation = conversationOf(given, profile);
  const { language, sources } = draft;
  const all: Evidence = evidence({
    language,
    profile,
    sources,
    internal: [],
    conversation,
    instruction: "",
    risk: "green",
    verdicts: null,
  });
  const parts = draft.sentences.filter((s) => s.citations.length > 0).map((s) => ({ ...s, text: draft.text.slice(s.from, s.to) }));
  const place = error ? placeOf(draft, error.text) : null;
  const meant = draft.sentences.filter((s) => !place || (s.from < place.to && s.to > place.from));
  const found: number[][] = [];
  for (const part of meant) {
    if ((part.class === "cited" || part.class === "unsupported") && part.because !== "other-article-fits-better") return [];
    const text = draft.text.slice(part.from, part.to);
    const said = reading(text, baseLanguage(language));
    const of = standing(said, part.citations, parts, all);
    if (!of || !tellsEnough(of)) continue;
    if (otherRuleFits(said, part.citations, parts, all) || plainlyOther(of, all)) return [];
    found.push(signsOf(of));
  }
  return found.map((signs) => ({ signs, wrong: error !== null }));
}
