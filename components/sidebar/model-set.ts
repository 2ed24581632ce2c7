import type { SessionView } from "../../lib/session.ts";

/** Is a model set up, ready or not? Without one there is nothing to choose between. */
export function modelSet(view: SessionView): boolean {
  return view.destination !== null && view.destination.provider !== "device";
}
