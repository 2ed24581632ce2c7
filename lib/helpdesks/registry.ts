import type { Helpdesk } from "./helpdesk.ts";
import { requestTracker } from "./request-tracker.ts";
import { sandbox } from "./sandbox.ts";

/** Every helpdesk Footnote is at home in: one row each. */
export const helpdesks: readonly Helpdesk[] = [requestTracker, sandbox];

/** A helpdesk by its id, as the detector named it. */
export function helpdeskById(id: string): Helpdesk | null {
  return helpdesks.find((h) => h.id === id) ?? null;
}
