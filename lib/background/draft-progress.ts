import type { Draft } from "../drafting/draft.ts";
import type { TicketState } from "./state.ts";

/** Tells whoever asked for a draft. */
export type Emit = (
  event:
    | { kind: "stage"; stage: string }
    | { kind: "text"; text: string }
    | { kind: "draft"; draft: Draft }
    | { kind: "escalated" }
    | { kind: "failed"; problem: { code: string; detail: Record<string, string> } },
) => void;

/** How long a stage must last to be told to every watcher, ms. */
const lastingStage = 80;
/** How often the streamed text is written down, ms. */
const saveEvery = 400;

/** Tells the sidebar that asked at once, and every other watcher of the ticket what lasts. */
export function draftProgress(emit: Emit, mark: (change: Partial<TicketState>) => void) {
  let saved = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const progress = {
    stage: (stage: NonNullable<TicketState["stage"]>) => {
      emit({ kind: "stage", stage });
      // A stage that passes at once would only be drawn over.
      clearTimeout(timer);
      timer = setTimeout(() => mark({ stage }), lastingStage);
    },
    text: (text: string) => {
      emit({ kind: "text", text });
      if (Date.now() - saved < saveEvery) return;
      saved = Date.now();
      mark({ streamed: text });
    },
  };
  return { progress, shown: { stop: () => clearTimeout(timer) } };
}
