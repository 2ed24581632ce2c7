import type { Draft } from "../../lib/drafting/draft.ts";
import { draftPrint } from "../ui/draft-print.ts";

/** What the draft took, in small print. */
export function DraftPrint({ draft }: { draft: Draft }) {
  const parts = draftPrint(draft);
  return parts.length === 0 ? null : <p class="small faint mt-2">{parts.join(" · ")}</p>;
}
