import { ticketKey } from "../conversation.ts";
import { type Stop, sameStop } from "../stop.ts";
import { knowledgeChanged, settingsChanged, stopsChanged } from "./changed.ts";
import { appendFor } from "./log-context.ts";
import { allSessions, findTicket, updateTicket } from "./sessions.ts";
import { currentStops, stoppedSources } from "./stops.ts";
import { storage } from "./storage.ts";
import { withdrawn } from "./withdrawn.ts";

let applying: Promise<void> = Promise.resolve();

/** What a lead says who starts AI again. */
type Said = { reason: string; by: string };

/**
 * Carries out what the switches say now, one call after the other: sources, open tickets, and the log. Nothing new does nothing.
 * `said` is why a switch of this computer is on again.
 */
export function applyStops(said: Said = { reason: "", by: "" }): Promise<void> {
  const run = applying.then(() => apply(said));
  applying = run.catch(() => undefined);
  return run;
}

async function apply(said: Said): Promise<void> {
  const [stops, before] = await Promise.all([currentStops(), storage.settings.stopsApplied()]);
  const sources = await stoppedSources(stops);
  const out = sources.filter((s) => !before.sources.includes(s));
  const back = before.sources.filter((s) => !sources.includes(s));
  const began = stops.filter((s) => !before.stops.some((b) => sameStop(s, b)));
  const ended = before.stops.filter((s) => !stops.some((now) => sameStop(s, now)));
  const moved = out.length + back.length > 0;
  if (!moved && JSON.stringify(before.stops) === JSON.stringify(stops)) return;
  // As one: an index that was brought up to this revision has left the sources out.
  await storage.together(async () => {
    await restamp(out, true);
    await restamp(back, false);
    await storage.settings.saveStopsApplied({ stops, sources });
  });
  stopsChanged();
  await followOpenTickets();
  if (moved) knowledgeChanged();
  else await settingsChanged();
  // Last: a log that is full must not keep AI running.
  for (const stop of began) await log(stop, "stopped", stop);
  for (const stop of ended) await log(stop, "started", stop.origin === "local" ? said : { reason: "", by: "" });
}

/** Makes the index look at these sources' articles again. */
async function restamp(sources: string[], out: boolean): Promise<void> {
  if (sources.length === 0) return;
  const there = (await storage.articles.sources()).filter((s) => sources.includes(s.trim().toLowerCase()));
  if (there.length > 0) await storage.articles.restamp(there, out);
}

/** A draft that rests on a stopped source is out of date while it is stopped; what said that AI is stopped is said again when asked. */
async function followOpenTickets(): Promise<void> {
  const seen = new Set<string>();
  for (const { ticket } of await allSessions()) {
    if (seen.has(ticketKey(ticket))) continue;
    seen.add(ticketKey(ticket));
    const { draft } = await findTicket(ticket);
    const gone = draft && (await withdrawn(draft.sources));
    await updateTicket(ticket, (state) => ({
      ...(state.draft?.id === draft?.id ? { withdrawn: gone } : {}),
      problem: state.problem?.code.endsWith(".switched-off") ? null : state.problem,
    }));
  }
}

/** Who and why are texts of people: they lie beside the line, where they can be erased. */
async function log({ scope, name, origin }: Stop, what: "stopped" | "started", said: Said): Promise<void> {
  const texts = { ...(said.reason ? { reason: said.reason } : {}), ...(said.by ? { agent: said.by } : {}) };
  await appendFor(null, { kind: "switched", what, scope, name, origin }, texts);
}
