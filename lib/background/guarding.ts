import { send } from "../bus.ts";
import type { GuardVerdict, ReplySent } from "../content-messages.ts";
import { publicMessages, type TicketRef, ticketKey } from "../conversation.ts";
import type { Draft } from "../drafting/draft.ts";
import type { Profile } from "../drafting/profile.ts";
import { FootnoteError } from "../errors.ts";
import type { GuardHit } from "../guard-state.ts";
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

/** Judges the text in a ticket's composer, and shows the sidebar why. `sending`: the page held it back. Throws `aborted` for a text that was written over while it waited. */
export async function guardReply(session: Session, text: string, sending: boolean): Promise<GuardVerdict> {
  const { on, hold, hard } = await storage.settings.guard();
  if (!on) return { stop: false, classes: [], hold };
  const { ticket } = session;
  const isShown = (await findTicket(ticket)).guard?.text === text;
  if (!isShown) await turn(ticket, text);
  const hits = await judge(await findTicket(ticket), text, hard);
  const classes = hardKinds(hits);
  const { stop, first } = await keep(ticket, text, hits, sending);
  if (first) await appendFor(ticket, { kind: "guarded", outcome: "stopped", kinds: classes }, {});
  return { stop, classes, hold };
}

const hardKinds = (hits: readonly GuardHit[]) => [...new Set(hits.filter((h) => h.severity === "hard").map((h) => h.kind))];

/**
 * Shows a verdict; one on a text that has been written over meanwhile is shown no more. An answer that was given stays, for what it
 * was given for. `stop`: the text must not go; `first`: this is the first time that it was held.
 */
async function keep(ticket: TicketRef, text: string, hits: GuardHit[], sending: boolean): Promise<{ stop: boolean; first: boolean }> {
  const kinds = hardKinds(hits);
  let verdict = { stop: kinds.length > 0, first: sending && kinds.length > 0 };
  await updateTicket(ticket, ({ guard: shown }) => {
    const before = shown?.text === text ? shown : null;
    const answered = before?.answered != null && kinds.every((kind) => hardKinds(before.hits).includes(kind));
    const stop = kinds.length > 0 && !answered;
    verdict = { stop, first: sending && stop && !before?.stopped };
    if ((asked.get(ticketKey(ticket))?.text ?? text) !== text) return {};
    const stopped = (before?.stopped ?? false) || verdict.first;
    if (before && before.stopped === stopped && before.hits === hits) return {};
    return { guard: { text, hits, stopped, answered: answered ? (before?.answered ?? null) : null } };
  });
  return verdict;
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

/** A reply went out that nobody had judged, or past the guard with these kinds against it: that is on record too. */
export async function logUnguarded(ticket: TicketRef, kinds: string[]): Promise<void> {
  const { on } = await storage.settings.guard();
  if (on) await appendFor(ticket, { kind: "guarded", outcome: "unguarded", kinds }, {});
}

/** What stands against this text and nobody answered for; null where it was judged and nothing does. */
export function standingAgainst({ guard: shown }: Pick<TicketState, "guard">, text: string, outcome: ReplySent["guard"]): string[] | null {
  const kinds = shown?.text === text && shown.answered === null ? hardKinds(shown.hits) : [];
  return outcome === "unguarded" || kinds.length > 0 ? kinds : null;
}

/** Waits until this ticket may have another verdict. Throws `aborted` when another text is asked about meanwhile: nobody waits for this one. */
async function turn(ticket: TicketRef, text: string): Promise<void> {
  const key = ticketKey(ticket);
  const recent = () => (asked.get(key)?.times ?? []).filter((at) => at > Date.now() - 60_000);
  asked.set(key, { times: recent(), text });
  for (let first = nextFree(recent()); first > Date.now(); first = nextFree(recent())) {
    await new Promise((resolve) => setTimeout(resolve, first - Date.now()));
    if (asked.get(key)?.text !== text) throw new FootnoteError("aborted");
  }
  asked.set(key, { times: [...recent(), Date.now()], text });
}

/** When another verdict may be given, ms since 1970. */
const nextFree = (times: number[]) => (times[times.length - perMinute] ?? Number.NEGATIVE_INFINITY) + 60_000;

/** What was judged last: the same text in the same world has the same verdict. */
let judged: { world: GuardWorld; text: string; hits: GuardHit[] } | null = null;

async function judge(state: TicketState, text: string, hard: string[]): Promise<GuardHit[]> {
  const world = await worldOf(state, hard);
  if (judged?.world === world && judged.text === text) return judged.hits;
  const hits = guard(text, world).map(({ kind, severity, text: words, against }) => ({ kind, severity, text: words, against }));
  judged = { world, text, hits };
  return hits;
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
