import { diffWordsWithSpace } from "diff";
import { words } from "../language/words.ts";

/** The share (0 to 1) of a draft's words that still stand, in order, in what was sent. An empty draft keeps nothing. */
export function kept(draft: string, sent: string): number {
  const all = words(draft).length;
  if (all === 0) return 0;
  const parts = diffWordsWithSpace(draft.replace(/\s+/g, " "), sent.replace(/\s+/g, " "));
  const same = parts.filter((p) => !p.added && !p.removed).reduce((sum, p) => sum + words(p.value).length, 0);
  return Math.min(1, same / all);
}
