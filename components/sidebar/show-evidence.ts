import { send } from "../../lib/bus.ts";
import type { Draft, Sentence } from "../../lib/drafting/draft.ts";
import { attempt } from "./attempt.ts";
import type { Sidebar } from "./sidebar-state.ts";

/** Goes from a sentence to what carries it: its source below, or a line with the words from the ticket or profile. */
export function showEvidence(sidebar: Sidebar, draft: Draft, sentence: Sentence): void {
  sidebar.shown.value = sentence.id;
  const number = sentence.citations[0]?.source;
  const source = number === undefined ? null : document.getElementById(`source-${number}`);
  if (source && draft.sources.some((s) => s.number === number)) goTo(source);
  const finding = document.getElementById(`finding-${sentence.id}`) ?? findingOf(draft, sentence);
  if (sentence.class === "unsupported" && finding) goTo(finding);
  if (sentence.class === "cited" && !sentence.opened)
    void attempt(sidebar, ({ session }) => send("sentence.open", { session, sentence: sentence.id }));
}

/** Goes back from a source to the sentence it was reached from, else to the first one that rests on it. */
export function backToSentence(sidebar: Sidebar, draft: Draft, number: number): void {
  const resting = draft.sentences.filter((s) => s.citations.some((citation) => citation.source === number));
  const sentence = resting.find((s) => s.id === sidebar.shown.value) ?? resting[0];
  const mark = sentence && document.getElementById(`mark-${sentence.id}`);
  if (mark) goTo(mark);
}

function findingOf(draft: Draft, sentence: Sentence): HTMLElement | null {
  const finding = draft.findings.find((f) => f.sentence === sentence.id);
  return finding ? document.getElementById(`finding-${finding.id}`) : null;
}

/** Brings an element into view and puts the focus on it or on its first control. */
export function goTo(element: HTMLElement): void {
  element.scrollIntoView({ block: "center" });
  const control = element.matches("button, input, a") ? element : element.querySelector<HTMLElement>("button, input, a");
  control?.focus({ preventScroll: true });
}
