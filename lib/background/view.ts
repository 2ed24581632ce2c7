import type { Profile } from "../drafting/profile.ts";
import { openItems } from "../drafting/ready.ts";
import type { Destination, SessionView } from "../session.ts";
import { draftStops, modelStop, readableStops, type Stop } from "../stop.ts";
import { packetOf } from "./packet.ts";
import type { Session, TicketState } from "./state.ts";
import { type DeskFacts, deskOf } from "./teach-desk.ts";

/** What stands beside a session in its view. */
export interface Surroundings {
  profiles: Profile[];
  destination: Destination | null;
  knowledge: SessionView["knowledge"];
  stops: Stop[];
  desks: DeskFacts;
  waiting: SessionView["waiting"];
}

const short = (p: Profile) => ({ id: p.id, name: p.name, brand: p.brand, locale: p.locale });

/** A session as the sidebar shows it. */
export function sessionView(session: Session, state: TicketState, around: Surroundings): SessionView {
  const profile = around.profiles.find((p) => p.id === state.profile);
  return {
    id: session.id,
    ticket: session.ticket,
    subject: state.conversation?.subject ?? "",
    helpdesk: session.helpdesk,
    phase: state.phase,
    receipt: state.conversation?.receipt ?? null,
    language: state.language,
    customer: state.conversation && { ...state.conversation.customer, authenticated: state.identity !== null, because: state.identity },
    questions: state.questions,
    screening: state.screening,
    accepted: state.accepted,
    profile: profile ? { ...short(profile), fallback: state.fallback } : null,
    profiles: around.profiles.map(short),
    destination: around.destination,
    draft: state.draft,
    entry: state.entry,
    open: state.draft ? openItems(state.draft) : [],
    streamed: state.streamed,
    stage: state.stage,
    restarts: state.restarts,
    stale: state.stale || state.withdrawn !== null,
    withdrawn: state.withdrawn,
    stopped: readableStops(stoppedFor(around.stops, state.conversation?.brand ?? null, profile), around.profiles, []),
    packet: packetOf(state),
    handed: state.handed,
    notices: state.notices,
    guard: state.guard,
    exposed: state.exposed,
    desk: deskOf(session, around.desks),
    waiting: around.waiting,
    trail: state.trail,
    problem: state.problem,
    knowledge: around.knowledge,
  };
}

function stoppedFor(stops: Stop[], brand: string | null, profile: Profile | null = null): Stop[] {
  const models = modelStop(stops);
  return [...new Set([...draftStops(stops, { brand, profile }), ...(models ? [models] : [])])];
}

/** The view where no ticket is open: the way out is pasted or selected text, or allowing the site. */
export function emptyView(around: Surroundings, problem: { code: string; detail: Record<string, string> }): SessionView {
  return {
    id: "",
    ticket: null,
    subject: "",
    helpdesk: "",
    phase: "refused",
    receipt: null,
    language: null,
    customer: null,
    questions: [],
    screening: null,
    accepted: null,
    profile: null,
    profiles: around.profiles.map(short),
    destination: around.destination,
    draft: null,
    entry: null,
    open: [],
    streamed: null,
    stage: null,
    restarts: 0,
    stale: false,
    withdrawn: null,
    stopped: stoppedFor(around.stops, null),
    packet: null,
    handed: [],
    notices: [],
    guard: null,
    exposed: { redacts: false, found: [] },
    desk: null,
    waiting: around.waiting,
    trail: [],
    problem,
    knowledge: around.knowledge,
  };
}

/** What the closed tab at the page's edge says: never by colour alone. */
export function tabState(state: TicketState): { state: "ready" | "draft" | "check" | "hand-over" | "reading"; count: number } {
  if (state.phase === "reading") return { state: "reading", count: 0 };
  if (state.screening?.risk === "red" && !state.accepted) return { state: "hand-over", count: 0 };
  if (state.guard?.stopped && state.guard.answered === null) return { state: "check", count: state.guard.hits.length };
  if (!state.draft) return { state: "ready", count: state.questions.length };
  const open = openItems(state.draft).length;
  return open > 0 ? { state: "check", count: open } : { state: "draft", count: 0 };
}
