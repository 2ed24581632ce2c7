import type { Draft } from "../../../../lib/drafting/draft.ts";
import type { Passage } from "../../../../lib/knowledge/passage.ts";
import type { SessionView } from "../../../../lib/session.ts";

// Puts the attacker's text wherever somebody's text may stand.

/** Fields whose text is somebody's: a customer's, an author's, a lead's, a provider's. */
const texts = new Set(
  (
    "text title name subject body quote quotes section labels owner heading above note notes summary brand words instead why word " +
    "instructions greeting signature url holding titles folder path competitors banned comment reason host value source product tags " +
    "queue tierDetail quarantined helpdesk email model address titleA titleB says shown against hidden injection because detail"
  ).split(" "),
);
/** Values that the screens read as codes, not as texts. */
const codes = /^(?:[a-z]+(?:[.-][a-z]+)+|high|medium|low|none|green|amber|red|answer|ask|text|\d[\d:TZ.-]*)$/;

let given: string[] = [];
let at = 0;
let count = 0;

/** From here on every text field says this, one piece after the other. */
export function fillWith(pieces: string[]): void {
  given = pieces;
  at = 0;
}

/** The next of the attacker's texts. */
export function nextText(): string {
  count++;
  return given[at++ % Math.max(1, given.length)] ?? "";
}

/** How many fields were filled so far. */
export const filledFields = () => count;

/** A value with every text in it replaced. */
export function filled<T>(value: T, key = ""): T {
  if (typeof value === "string") return (texts.has(key) && value !== "" && !codes.test(value) ? nextText() : value) as T;
  if (Array.isArray(value)) return value.map((one) => filled(one, key)) as T;
  if (value === null || typeof value !== "object") return value;
  const inner = (k: string) => (key === "detail" || key === "words" || key === "holding" ? key : k);
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, filled(v, inner(k))])) as T;
}

/** A session in which every text is the attacker's, and the sources are `passages`. */
export function filledView(view: SessionView, passages: Passage[]): SessionView {
  const { draft, ticket, ...rest } = filled(view);
  return { ...rest, ticket: view.ticket && ticket && { ...view.ticket }, draft: draft && filledDraft(draft, passages) };
}

function filledDraft(draft: Draft, passages: Passage[]): Draft {
  let text = "";
  const sentences = draft.sentences.map((s) => {
    const said = nextText();
    const from = text.length;
    text += `${said} `;
    return { ...s, from, to: from + said.length };
  });
  const where = { from: sentences[0]?.from ?? 0, to: sentences[0]?.to ?? 0 };
  const sources = draft.sources.map((s, i) => ({ ...s, passage: passages[i] ?? s.passage }));
  return {
    ...draft,
    text,
    sentences,
    sources: sources.map((s, i) => ({ ...s, passage: { ...s.passage, url: i % 2 ? nextText() : s.passage.url } })),
    values: draft.values.map((v) => ({ ...v, ...where })),
    choices: draft.choices.map((c) => ({ ...c, ...where })),
  };
}
