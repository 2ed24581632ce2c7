import type { Question } from "../knowledge/passage.ts";
import { baseLanguage } from "../language/base-language.ts";
import { terms } from "../language/terms.ts";
import { gate } from "./matches.ts";
import type { Draft, Sentence, Source } from "./draft.ts";

/**
 * Which questions the reply answers: one whose matching passage a cited sentence rests on, with words in common. Says
 * that it was spoken to, not that the answer is right.
 */
export function questionsAnswered(questions: Pick<Question, "text" | "hits">[], sentences: Sentence[], sources: Source[]): Draft["questions"] {
  const used = sources.filter((s) => sentences.some((x) => x.class !== "unsupported" && x.citations.some((c) => c.source === s.number))).map((s) => s.passage);
  return questions.map((q) => {
    const matching = new Set(q.hits.filter((h) => h.coverage >= gate).map((h) => h.passage.id));
    const answered = used.some((p) => {
      if (!matching.has(p.id)) return false;
      const language = baseLanguage(p.locale);
      const its = new Set(terms([p.title, p.heading ?? "", ...p.blocks.map((b) => b.text)].join("\n"), language));
      const asked = terms(q.text, language);
      return asked.length === 0 || asked.some((t) => its.has(t)) || baseLanguage(p.locale) !== language;
    });
    return { text: q.text, answered };
  });
}
