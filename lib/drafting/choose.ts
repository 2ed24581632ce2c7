import { recheck, type Surroundings } from "./assemble.ts";
import type { Draft, Value } from "./draft.ts";
import { sayOption } from "./say-option.ts";

/**
 * Says what the chosen source says, where sources disagree; `source` is its footnote number. The changed sentence is
 * checked like any other, and looked at anew. Null where there is no such choice or source.
 */
export function choose(draft: Draft, choice: string, source: number, around: Surroundings): Draft | null {
  const asked = draft.choices.find((c) => c.id === choice);
  const option = asked?.options.find((o) => o.source === source);
  if (!asked || !option) return null;
  const decided = draft.choices.map((c) => (c.id === choice ? { ...c, chosen: source } : c));
  if (option === asked.options[0]) return recheck({ ...draft, choices: decided }, draft.text, around);
  const { text, sentences, shift } = sayOption(draft, asked, option);
  const fresh = sentences.map((s) =>
    s.id === asked.sentence ? { ...s, class: "cited" as const, opened: false, answeredFor: null, edited: true } : s,
  );
  const next = { ...draft, text, sentences: fresh, values: moved(draft.values, asked, shift), choices: decided };
  return recheck(next, text, around);
}

/** The values of the other sentences, where they stand now. */
function moved(values: Value[], at: { from: number; to: number }, shift: number): Value[] {
  return values
    .filter((v) => v.to <= at.from || v.from >= at.to)
    .map((v) => (v.from >= at.to ? { ...v, from: v.from + shift, to: v.to + shift } : v));
}
