import { watch } from "../../lib/bus.ts";
import { toProblem } from "../../lib/errors.ts";
import type { Sidebar } from "./sidebar-state.ts";

const pauses = [50, 200, 500, 1000, 2000];
/** The worker died or is being replaced: it comes back, and so do we, without a word. */
const passing = ["bus.disconnected", "bus.unreachable"];

/** Follows the session until `signal` aborts, and reconnects when the Port drops. */
export async function watchSession(sidebar: Sidebar, signal: AbortSignal): Promise<void> {
  let failures = 0;
  while (!signal.aborted) {
    try {
      await watch(
        "session.watch",
        { session: sidebar.session.value },
        (view) => {
          failures = 0;
          takeView(sidebar, view);
        },
        signal,
      );
    } catch (error) {
      const problem = toProblem(error);
      if (signal.aborted) return;
      if (!passing.includes(problem.code)) {
        sidebar.problem.value = problem;
        failures = Math.max(failures, pauses.length - 1);
      }
    }
    await pause(pauses[Math.min(failures++, pauses.length - 1)] ?? 2000, signal);
  }
}

function takeView(sidebar: Sidebar, view: NonNullable<Sidebar["view"]["value"]>): void {
  const before = sidebar.view.value;
  sidebar.view.value = view;
  if (sidebar.problem.value?.code.startsWith("session.")) sidebar.problem.value = null;
  // The reply page opened later and already held text: the same question as at once.
  if (view.problem?.code === "insert.typed" && before?.problem?.code !== "insert.typed") sidebar.composerHasText.value = true;
  if (!before || (before.id === view.id && before.ticket?.id === view.ticket?.id)) return;
  // Another ticket: what was open here belonged to the last one.
  sidebar.stream.value?.abort.abort();
  sidebar.screen.value = "ticket";
  sidebar.editing.value = null;
  sidebar.problem.value = null;
  sidebar.composerHasText.value = false;
  sidebar.shown.value = null;
  sidebar.answering.value = null;
  sidebar.instruction.value = "";
  sidebar.lines.value = null;
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
