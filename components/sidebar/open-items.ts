import type { Draft, Finding } from "../../lib/drafting/draft.ts";
import type { SessionView } from "../../lib/session.ts";

/** One thing that keeps Insert shut, and the element to go to. */
export interface OpenItem {
  kind: "fix" | "choose" | "look" | "verify";
  /** The element's id in the page. */
  element: string;
}

/** Findings that need a decision: those on record, and bare sentences nobody has named yet. */
export function blockingFindings(draft: Draft, open: string[]): Finding[] {
  const named = draft.findings.filter(
    (finding) => finding.blocks && (open.includes(finding.id) || (finding.sentence !== null && open.includes(finding.sentence))),
  );
  const bare = draft.sentences.filter((s) => s.class === "unsupported" && open.includes(s.id) && !named.some((f) => f.sentence === s.id));
  const unnamed = bare.map(
    (s): Finding => ({
      id: s.id,
      kind: "no-proof",
      sentence: s.id,
      text: draft.text.slice(s.from, s.to).trim(),
      against: null,
      blocks: true,
      answerable: true,
    }),
  );
  return [...named, ...unnamed];
}

/** What still has to be done before Insert, in reading order, each thing once. */
export function openItems(view: Pick<SessionView, "draft" | "open">): OpenItem[] {
  const { draft, open } = view;
  if (!draft) return [];
  const blocking = blockingFindings(draft, open);
  const items = open.map((id): OpenItem => {
    const finding = blocking.find((f) => f.id === id || f.sentence === id);
    if (finding) return { kind: "fix", element: `finding-${finding.id}` };
    if (draft.choices.some((choice) => choice.id === id)) return { kind: "choose", element: `choice-${id}` };
    if (draft.values.some((value) => value.id === id)) return { kind: "verify", element: `value-${id}` };
    if (draft.sentences.some((sentence) => sentence.id === id)) return { kind: "look", element: `mark-${id}` };
    return { kind: "fix", element: "draft" };
  });
  return items.filter((item, index) => items.findIndex((other) => other.element === item.element) === index);
}

/** Brings the first open thing into view and puts the focus on it. False when nothing is open. */
export function goToFirstOpen(view: Pick<SessionView, "draft" | "open">): boolean {
  const first = openItems(view)[0];
  const element = first && document.getElementById(first.element);
  if (!element) return false;
  const control = element.matches("button, input") ? element : element.querySelector<HTMLElement>("button, input");
  element.scrollIntoView({ block: "center" });
  (control as HTMLElement | null)?.focus();
  return true;
}
