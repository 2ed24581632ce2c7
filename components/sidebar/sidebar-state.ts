import { type Signal, signal } from "@preact/signals";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Problem } from "../../lib/errors.ts";
import type { Payload, SessionView } from "../../lib/session.ts";

/** Which part of the sidebar is in front. */
export type Screen = "ticket" | "payload" | "paste" | "report" | "teach" | "diagnosis";

export type Drafter = "device" | "model";

/** What the running stream has brought so far; `steps` are its stages with the seconds each took. */
export interface Stream {
  drafter: Drafter;
  text: string;
  steps: { stage: string; seconds: number | null }[];
  abort: AbortController;
}

/** What the sidebar itself knows beside the SessionView: where the agent is, what is under way. */
export interface Sidebar {
  /** Null: the side panel, which follows the active tab. */
  session: Signal<string | null>;
  view: Signal<SessionView | null>;
  screen: Signal<Screen>;
  stream: Signal<Stream | null>;
  /** The text in the editor while the agent edits; null while reading. */
  editing: Signal<string | null>;
  /** Changed sentences are being checked. */
  checking: Signal<boolean>;
  /** What a press here ran into; the session's own problem is in the view. */
  problem: Signal<Problem | null>;
  /** The composer already holds text: below it, or instead of it? */
  composerHasText: Signal<boolean>;
  /** The value that is looked at: its row and its words light up together. */
  lit: Signal<string | null>;
  /** The sentence whose evidence is shown below the draft. */
  shown: Signal<string | null>;
  /** The finding that a reason is being written for. */
  answering: Signal<string | null>;
  /** Said to screen readers, politely. */
  status: Signal<string>;
  online: Signal<boolean>;
  /** The drafter the agent chose; null: the model where there is one. */
  drafter: Signal<Drafter | null>;
  payload: Signal<Payload | null>;
  /** The fact or wish typed into the field. */
  instruction: Signal<string>;
  /** Lines kept free while a draft is written, so that nothing moves. */
  lines: Signal<8 | 14 | 20 | null>;
  /** What Apply will do, as ticked. */
  handOver: Signal<{ route: boolean; tag: boolean; note: boolean; insertHolding: boolean }>;
  /** The holding line as the agent changed it, for one session's ticket. */
  holding: Signal<{ session: string; text: string } | null>;
  /** A send is under way: a second press does nothing. */
  busy: Signal<boolean>;
}

/** A sidebar at rest, for one session. */
export function createSidebar(session: string | null): Sidebar {
  return {
    session: signal(session),
    view: signal(null),
    screen: signal("ticket"),
    stream: signal(null),
    editing: signal(null),
    checking: signal(false),
    problem: signal(null),
    composerHasText: signal(false),
    lit: signal(null),
    shown: signal(null),
    answering: signal(null),
    status: signal(""),
    online: signal(navigator.onLine),
    drafter: signal(null),
    payload: signal(null),
    instruction: signal(""),
    lines: signal(null),
    handOver: signal({ route: true, tag: true, note: true, insertHolding: true }),
    holding: signal(null),
    busy: signal(false),
  };
}

export const SidebarContext = createContext<Sidebar | null>(null);

/** The sidebar that this part belongs to. */
export function useSidebar(): Sidebar {
  const sidebar = useContext(SidebarContext);
  if (!sidebar) throw new Error("useSidebar outside of Sidebar");
  return sidebar;
}
