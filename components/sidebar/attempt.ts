import { toProblem } from "../../lib/errors.ts";
import type { Sidebar } from "./sidebar-state.ts";

/** Runs a step of the agent's; a failure is shown with its next step, and the result is null. */
export async function attempt<T>(sidebar: Sidebar, step: (view: { session: string }) => Promise<T>): Promise<T | null> {
  const session = currentSession(sidebar);
  if (session === null) return null;
  sidebar.problem.value = null;
  try {
    return await step({ session });
  } catch (error) {
    sidebar.problem.value = toProblem(error);
    return null;
  }
}

/** The session that is shown; null where no ticket is open (its view then has an empty id). */
export function currentSession(sidebar: Sidebar): string | null {
  return sidebar.view.value?.id || sidebar.session.value;
}
