import type { SessionView } from "../../lib/session.ts";
import type { Stop } from "../../lib/stop.ts";

/** The switch that keeps any draft from this ticket, or null. */
export function draftStop(view: SessionView | null): Stop | null {
  return view?.stopped.find(({ scope }) => scope !== "models" && scope !== "source") ?? null;
}

/** The switch that keeps models from this ticket while this device may still write, or null. */
export function modelStop(view: SessionView | null): Stop | null {
  return draftStop(view) ? null : (view?.stopped.find(({ scope }) => scope === "models") ?? null);
}
