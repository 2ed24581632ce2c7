import { browser } from "wxt/browser";
import { renderNote } from "../audit/note.ts";
import { type NoteLanguage, noteLanguages } from "../audit/note-words.ts";
import type { Entered, WriteBack } from "../doors.ts";
import type { Draft } from "../drafting/draft.ts";
import type { TicketState } from "./state.ts";

/** The tag and the internal note that say a suggestion was used. */
export function useJobs(draft: Draft, entry: Entered, state: TicketState): WriteBack[] {
  const note = renderNote({
    language: noteLanguage(),
    agent: state.conversation?.agent.name ?? "",
    sources: cited(draft),
    confidence: draft.confidence,
    classes: draft.sentences.map((s) => s.class),
    drafter: draft.model ? `${draft.drafter}, ${draft.model}` : draft.drafter,
    seq: entry.seq,
    head: entry.head,
    verified: draft.values.filter((v) => v.verified).length,
    answeredFor: draft.sentences.filter((s) => s.answeredFor !== null).length,
  });
  return [
    { what: "tag", value: "AI_Suggestion_Used", suggestion: draft.id },
    { what: "note", value: note, suggestion: draft.id },
  ];
}

/** The articles that the text rests on, each once however many of its passages are cited. */
function cited(draft: Draft): { title: string; revision: number }[] {
  const used = draft.sources.filter((s) => s.used).map(({ passage }) => passage);
  return [...new Map(used.map((p) => [`${p.article}@${p.revision}`, { title: p.title, revision: p.revision }])).values()];
}

/** The note is for colleagues: it speaks the language of this browser, where we have it. */
export function noteLanguage(): NoteLanguage {
  const ours = browser.i18n.getUILanguage().slice(0, 2);
  return noteLanguages.find((l) => l === ours) ?? "en";
}
