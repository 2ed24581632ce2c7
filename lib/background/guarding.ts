import { send } from "../bus.ts";
import type { GuardVerdict } from "../content-messages.ts";
import { publicMessages, type TicketRef, ticketKey } from "../conversation.ts";
import type { Draft } from "../drafting/draft.ts";
import type { Profile } from "../drafting/profile.ts";
import { FootnoteError } from "../errors.ts";
import type { GuardState } from "../guard-state.ts";
import { guard } from "../guardrails/guard.ts";
import { closedFor } from "../guardrails/guard-closed.ts";
import { identifierHashes } from "../guardrails/guard-others.ts";
import { emptyGuardWorld, type GuardWorld, guardKinds } from "../guardrails/guard-world.ts";
import type { Passage } from "../knowledge/passage.ts";
import type { Found } from "../retrieve.ts";
import type { ClosedKnowledge } from "../storage/closed-runs.ts";
import { closedKnowledge } from "./closed-runs.ts";
import { appendFor } from "./log-context.ts";
import { foundFor } from "./reading.ts";
import { type SeenSoFar, seenElsewhere, seenSoFar } from "./seen.ts";
import { findTicket, updateTicket } from "./sessions.ts";
import type { Session, TicketState } from "./state.ts";
import { currentRules, storage } from "./storage.ts";
import { targetOf } from "./target.ts";

/** So many verdicts a minute for one ticket: an agent writes no faster, and a page that tries words learns slowly. */
const perMinute = 40;

/** When each ticket's verdicts of the last minute were given, and which text it was asked about last. */
const asked = new Map<string, { times: number[]; text: string }>();

/** Judges the text in a ticket's composer, and shows the sidebar why. `sending`: the page held it back. */
export async function guardReply(session: Session, text: string, sending: boolean): Promise<GuardVerdict> {
  const { on, hold, hard } = await storage.settings.guard();
  const state = await findTicket(session.ticket);
  if (!on) return { stop: false, classes: [], hold };
  const known = state.guard?.text === text ? state.guard : null;
  if (!known) await turn(session.ticket, text);
  const judged = known ?? { text, ...(await judge(state, text, hard)), stopped: false, answered: null };
  const classes = [...new Set(judged.hits.filter((h) => h.severity === "hard").map((h) => h.kind))];
  const stop = judged.answered === null && classes.length > 0;
  const held = stop && sending;
  if (!known || (held && !known.stopped)) await keep(session.ticket, judged, held);
  if (held && !known?.stopped) await appendFor(session.ticket, { kind: "guarded", outcome: "stopped", kinds: classes }, {});
  return { stop, classes, hold };
}

/** Shows a verdict; one on a text that has been written over meanwhile is shown no more, and an answer that was given stays. */
async function keep(ticket: TicketRef, judged: GuardState, held: boolean): Promise<void> {
  await updateTicket(ticket, ({ guard: shown }) => {
    if ((asked.get(ticketKey(ticket))?.text ?? judged.text) !== judged.text) return {};
    const now = shown?.text === judged.text ? shown : judged;
    return { guard: { ...now, stopped: now.stopped || held } };
  });
}

/** The agent answers for the text that was held: it is logged, and the page lets it pass. Throws `guard.nothing`. */
export async function answerForReply(session: Session, reason: string): Promise<void> {
  const { guard: now } = await findTicket(session.ticket);
  if (!now) throw new FootnoteError("guard.nothing");
  const kinds = [...new Set(now.hits.map((h) => h.kind))];
  await appendFor(session.ticket, { kind: "guarded", outcome: "overridden", kinds }, { reason, sent: now.text });
  await updateTicket(session.ticket, { guard: { ...now, answered: reason } });
  await send("guard.allow", { ticket: session.ticket, text: now.text }, targetOf(session));
}

/** A reply went out that nobody had judged: that is on record too. */
export async function logUnguarded(ticket: TicketRef): Promise<void> {
  const { on } = await storage.settings.guard();
  if (on) await appendFor(ticket, { kind: "guarded", outcome: "unguarded", kinds: [] }, {});
}

/** Waits until this ticket may have another verdict. */
async function turn(ticket: TicketRef, text: string): Promise<void> {
  const key = ticketKey(ticket);
  const now = Date.now();
  const recent = (asked.get(key)?.times ?? []).filter((at) => at > now - 60_000);
  const first = recent[recent.length - perMinute];
  const wait = first === undefined ? 0 : first + 60_000 - now;
  asked.set(key, { times: [...recent, now + wait], text });
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
}

async function judge(state: TicketState, text: string, hard: string[]): Promise<Pick<GuardState, "hits">> {
  const world = await worldOf(state, hard);
  const hits = guard(text, world).map(({ kind, severity, text: words, against }) => ({ kind, severity, text: words, against }));
  return { hits };
}

/** The world of a ticket's reply, kept while what it is made of stays the same: its parts are prepared once. */
let last: { parts: unknown[]; world: GuardWorld } | null = null;

/** Profiles, rules or the guard's own settings are others. */
export function forgetWorld(): void {
  last = null;
}

async function worldOf(state: TicketState, hard: string[]): Promise<GuardWorld> {
  const [closed, seen, found] = await Promise.all([closedKnowledge(), seenSoFar(), foundFor(state).catch(() => null)]);
  const { conversation, draft, screening } = state;
  const parts = [conversation, draft, screening, state.profile, state.identity, state.language, state.inserted, closed, seen, found];
  if (last?.parts.every((part, i) => part === parts[i])) return last.world;
  const world = await newWorld(state, { closed, seen, found }, hard);
  last = { parts, world };
  return world;
}

interface Known {
  closed: ClosedKnowledge | null;
  seen: SeenSoFar;
  found: Found | null;
}

async function newWorld(state: TicketState, { closed, seen, found }: Known, hard: string[]): Promise<GuardWorld> {
  const [profiles, rules] = await Promise.all([storage.profiles.page(), currentRules()]);
  const { conversation, draft, screening, identity } = state;
  const profile = profiles.find((p) => p.id === state.profile);
  const shut = {
    canaries: closed?.canaries ?? [],
    links: closed?.links ?? [],
    names: rules.flatMap((r) => [...(r.queue ? [r.queue] : []), ...r.tags]),
    hard: guardKinds.filter((kind) => hard.includes(kind)),
  };
  // A ticket that could not be read, or that no profile fits: what nobody may be told holds all the same.
  if (!conversation || !profile) return { ...emptyGuardWorld(nobody), ...shut, closed: closed ? closedFor(closed, false) : [] };
  const { others, hash } = seenElsewhere(seen, conversation);
  const said = publicMessages(conversation).map((m) => m.text);
  const holding = rules.flatMap((r) => Object.values(r.holding));
  const sayable = (found?.sayable.hits ?? []).map((h) => textOf(h.passage).text);
  const people = [conversation.customer.name, conversation.agent.name, ...conversation.messages.map((m) => m.name)];
  const open = [...openTexts(profile, draft), ...holding, ...sayable, ...new Set(people.filter((p) => p !== null))];
  const own = [...said, conversation.customer.email ?? "", profile.signature, profile.greeting, ...profile.links, ...open];
  return {
    ...shut,
    closed: closed ? closedFor(closed, identity !== null) : [],
    passages: (found?.internal ?? []).map(textOf),
    said,
    open,
    others,
    own: new Set(identifierHashes(own.join("\n"), hash)),
    hash,
    profile,
    otherBrands: [...new Set(profiles.map((p) => p.brand))].filter((b) => b !== profile.brand),
    language: draft?.language ?? state.language ?? profile.locale,
    intents: screening?.hits.map((h) => h.rule) ?? [],
    drafted: state.inserted !== null,
  };
}

/** No brand's profile. */
const nobody = { brand: "", brandAliases: [], locale: "", greeting: "", signature: "", banned: [], competitors: [], links: [] };

const textOf = (passage: Passage) => ({ title: passage.title, text: passage.blocks.map((b) => b.text).join("\n") });

/** What may be said and is at hand. */
function openTexts(profile: Profile, draft: Draft | null): string[] {
  const sources = draft?.sources.map((s) => textOf(s.passage).text) ?? [];
  return [...sources, draft?.told ?? "", profile.greeting, profile.signature].filter((t) => t !== "");
}
