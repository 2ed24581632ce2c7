import { renderNote } from "../audit/note.ts";
import type { Draft } from "../drafting/draft.ts";
import type { Entered, WriteBack } from "../doors.ts";
import type { TicketState } from "./state.ts";

/** The tag and the internal note that say a suggestion was used. */
export function useJobs(draft: Draft, entry: Entered, state: TicketState): WriteBack[] {
  const note = renderNote({
    language: "en",
    agent: state.conversation?.agent.name ?? "",
    sources: draft.sources.filter((s) => s.used).map((s) => ({ title: s.passage.title, revision: s.passage.revision })),
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
