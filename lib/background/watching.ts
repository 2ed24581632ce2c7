import { browser } from "wxt/browser";
import { ticketKey } from "../conversation.ts";
import { toProblem } from "../errors.ts";
import type { SessionView } from "../session.ts";
import { whenSettingsChange } from "./changed.ts";
import { destination } from "./provider.ts";
import { allSessions, findSession, findTicket, onTicketChange } from "./sessions.ts";
import { allowedOrigin } from "./sites.ts";
import type { Session } from "./state.ts";
import { currentStops } from "./stops.ts";
import { storage } from "./storage.ts";
import { deskFacts } from "./teach-desk.ts";
import { emptyView, type Surroundings, sessionView } from "./view.ts";
import { waitingElsewhere } from "./waiting-elsewhere.ts";

/** Tabs whose sidebar is connected, and who waits for one. */
const watched = new Map<number, number>();
const waiting = new Set<() => void>();

/** Is a sidebar of this tab connected, now or within `ms`? */
export async function isWatched(tab: number, ms: number): Promise<boolean> {
  if (watched.has(tab)) return true;
  await new Promise<void>((resolve) => {
    const end = () => {
      clearTimeout(timer);
      waiting.delete(look);
      resolve();
    };
    const look = () => watched.has(tab) && end();
    const timer = setTimeout(end, ms);
    waiting.add(look);
  });
  return watched.has(tab);
}

/** Counts a sidebar of a tab as connected until it hangs up. */
export function countWatcher(tab: number | null, signal: AbortSignal): void {
  if (tab === null || signal.aborted) return;
  watched.set(tab, (watched.get(tab) ?? 0) + 1);
  for (const look of waiting) look();
  signal.addEventListener("abort", () => {
    const left = (watched.get(tab) ?? 1) - 1;
    if (left > 0) watched.set(tab, left);
    else watched.delete(tab);
  });
}

async function surroundings(): Promise<Surroundings> {
  const [profiles, to, knowledge, stops, desks, waiting] = await Promise.all([
    storage.profiles.page(),
    destination(),
    storage.articles.counts(),
    currentStops(),
    deskFacts(),
    waitingElsewhere(Date.now()),
  ]);
  return { profiles, destination: to, knowledge, stops, desks, waiting };
}

/**
 * Pushes a session's view on every change until the watcher hangs up. Without a session it follows the tab that it stands in, and where
 * no ticket is open there, the active one.
 */
export async function watchSession(
  id: string | null,
  emit: (view: SessionView) => void,
  signal: AbortSignal,
  tab: number | null = null,
): Promise<void> {
  let around = await surroundings();
  // It may hang up while it is read; nothing is to be left behind then.
  if (signal.aborted) return;
  let current: Session | null = null;
  // Changes come in bursts while a draft streams: one view per turn of the event loop is enough.
  let queued = false;
  const push = async () => {
    if (queued) return;
    queued = true;
    await new Promise((resolve) => setTimeout(resolve));
    queued = false;
    if (signal.aborted) return;
    emit(current ? sessionView(current, await findTicket(current.ticket), around) : emptyView(around, await whyEmpty()));
  };
  const choose = async () => {
    current = id === null ? ((await sessionIn(tab)) ?? (await activeSession())) : await findSession(id);
    // A tab has come or gone.
    around = { ...around, waiting: await waitingElsewhere(Date.now()) };
    await push();
  };
  onTicketChange((ticket) => {
    if (current && ticketKey(current.ticket) === ticketKey(ticket)) void push();
    else if (id === null) void choose();
  }, signal);
  const refresh = async () => {
    around = await surroundings();
    await push();
  };
  signal.addEventListener("abort", whenSettingsChange(refresh));
  if (id === null) followActiveTab(choose, signal);
  await choose();
  if (signal.aborted) return;
  await new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve()));
}

function followActiveTab(choose: () => Promise<void>, signal: AbortSignal): void {
  const listener = () => void choose().catch((error) => console.error(toProblem(error).code));
  browser.tabs.onActivated.addListener(listener);
  browser.tabs.onUpdated.addListener(listener);
  signal.addEventListener("abort", () => {
    browser.tabs.onActivated.removeListener(listener);
    browser.tabs.onUpdated.removeListener(listener);
  });
}

/** The session of the tab in front, null when no ticket is open there. */
export async function activeSession(): Promise<Session | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return sessionIn(tab?.id ?? null);
}

async function sessionIn(tab: number | null): Promise<Session | null> {
  return (await allSessions()).find((s) => s.tab !== null && s.tab === tab) ?? null;
}

async function whyEmpty(): Promise<{ code: string; detail: Record<string, string> }> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const origin = tab?.url && /^https?:/.test(tab.url) ? new URL(tab.url).origin : null;
  if (origin && !(await allowedOrigin(origin))) return { code: "site.not-allowed", detail: { origin } };
  return { code: "site.no-ticket", detail: {} };
}
