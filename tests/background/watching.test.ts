import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { settingsChanged } from "../../lib/background/changed.ts";
import { saveSession, updateTicket } from "../../lib/background/sessions.ts";
import type { Session } from "../../lib/background/state.ts";
import { activeSession, countWatcher, isWatched, watchSession } from "../../lib/background/watching.ts";
import type { SessionView } from "../../lib/session.ts";
import { freshStorage } from "./knowledge-world.ts";

vi.mock("wxt/browser", () => ({ browser: fakes.browser }));
vi.mock("../../lib/background/storage.ts", async () => ({
  ...(await import("./knowledge-world.ts")),
  currentRules: async () => [],
}));
vi.mock("../../lib/background/sites.ts", () => ({ allowedOrigin: async (origin: string) => fakes.allowed.has(origin) }));

const fakes = vi.hoisted(() => {
  const held = new Map<string, unknown>();
  const event = () => {
    const listeners = new Set<() => void>();
    return { addListener: (l: () => void) => listeners.add(l), removeListener: (l: () => void) => listeners.delete(l), listeners };
  };
  const state = {
    allowed: new Set<string>(),
    front: null as { id?: number; url?: string } | null,
    browser: {
      storage: {
        session: {
          get: async (key: string | null) => (key === null ? Object.fromEntries(held) : held.has(key) ? { [key]: held.get(key) } : {}),
          set: async (values: Record<string, unknown>) => {
            for (const [key, value] of Object.entries(values)) held.set(key, value);
          },
          remove: async (keys: string[]) => {
            for (const key of keys) held.delete(key);
          },
        },
        managed: { get: async () => ({}) },
      },
      tabs: { query: async () => (state.front ? [state.front] : []), onActivated: event(), onUpdated: event() },
      runtime: { id: "footnote", getManifest: () => ({ version: "1.0.0" }) },
      i18n: { getUILanguage: () => "en" },
    },
  };
  return state;
});

let n = 0;
let tab = 0;
const hangUps: AbortController[] = [];
const line = () => {
  const made = new AbortController();
  hangUps.push(made);
  return made;
};
async function open(at: number): Promise<Session> {
  const ticket = { helpdesk: "sandbox", origin: "https://desk.example", id: `watched-${++n}` };
  const session: Session = { id: `w${n}`, tab: at, document: "d", helpdesk: "sandbox", ticket, page: "ticket" };
  await saveSession(session);
  return session;
}
/** A sidebar that looks at a session, and all that it was shown; `shown` waits for the view that fits. */
function watcher(id: string | null, at: number | null = null) {
  const views: SessionView[] = [];
  const hangUp = line();
  const done = watchSession(id, (view) => views.push(view), hangUp.signal, at);
  return {
    views,
    hangUp,
    done,
    shown: (fits: (view: SessionView | undefined) => void) => vi.waitFor(() => fits(views.at(-1)), { interval: 1 }),
  };
}

beforeEach(async () => {
  await freshStorage();
  tab += 10;
  fakes.front = null;
  fakes.allowed.clear();
});
afterEach(() => {
  vi.useRealTimers();
  for (const made of hangUps.splice(0)) made.abort();
});

describe("whether a tab's sidebar is there", () => {
  it("counts every sidebar of a tab until the last hangs up", async () => {
    const [first, second] = [line(), line()];
    countWatcher(tab, first.signal);
    countWatcher(tab, second.signal);
    first.abort();
    expect(await isWatched(tab, 0)).toBe(true);
    second.abort();
    expect(await isWatched(tab, 0)).toBe(false);
  });

  it("waits for one that comes in time, and for no longer than it was told", async () => {
    vi.useFakeTimers();
    const [soon, never] = [isWatched(tab, 500), isWatched(tab + 1, 500)];
    await vi.advanceTimersByTimeAsync(499);
    countWatcher(tab, line().signal);
    expect(await soon).toBe(true);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await never).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("counts none that hung up before it was counted", async () => {
    const gone = line();
    gone.abort();
    countWatcher(901, gone.signal);
    expect(await isWatched(901, 0)).toBe(false);
  });

  it("counts none that stands in no tab", async () => {
    vi.useFakeTimers();
    countWatcher(null, line().signal);
    const found = isWatched(tab, 10);
    await vi.advanceTimersByTimeAsync(10);
    expect(await found).toBe(false);
  });
});

describe("a sidebar of one session", () => {
  it("is shown every change of its ticket, and none of another's", async () => {
    const [own, other] = [await open(tab), await open(tab + 1)];
    const { views, shown } = watcher(own.id);
    await shown((view) => expect(view?.ticket?.id).toBe(own.ticket.id));
    const before = views.length;
    await updateTicket(other.ticket, (state) => state);
    await updateTicket(own.ticket, (state) => state);
    await shown(() => expect(views).toHaveLength(before + 1));
    expect(views.every((view) => view.ticket?.id === own.ticket.id)).toBe(true);
  });

  it("is shown one view of changes that come in a burst", async () => {
    const own = await open(tab);
    const { views, shown } = watcher(own.id);
    await shown((view) => expect(view).toBeDefined());
    const before = views.length;
    await Promise.all(Array.from({ length: 20 }, () => updateTicket(own.ticket, (state) => state)));
    await shown(() => expect(views.length).toBeGreaterThan(before));
    expect(views.length - before).toBeLessThan(20);
  });

  it("is shown nothing after it has hung up", async () => {
    const own = await open(tab);
    const { views, shown, hangUp, done } = watcher(own.id);
    await shown((view) => expect(view).toBeDefined());
    const before = views.length;
    hangUp.abort();
    await done;
    await updateTicket(own.ticket, (state) => state);
    await settingsChanged();
    expect(views).toHaveLength(before);
  });

  it("leaves nothing behind when it hangs up at once", async () => {
    const { tabs } = fakes.browser;
    const before = tabs.onActivated.listeners.size;
    const { hangUp, done, views } = watcher(null);
    hangUp.abort();
    await done;
    expect([tabs.onActivated.listeners.size, views]).toEqual([before, []]);
  });

  it("is told when its session is no more", async () => {
    await expect(watcher("of-another-day").done).rejects.toMatchObject({ code: "session.gone" });
  });
});

describe("a sidebar without a session", () => {
  it("shows the tab that it stands in before the one in front", async () => {
    const [own, front] = [await open(tab), await open(tab + 1)];
    fakes.front = { id: tab + 1 };
    const { shown } = watcher(null, tab);
    await shown((view) => expect(view?.ticket?.id).toBe(own.ticket.id));
    const beside = watcher(null, tab + 2);
    await beside.shown((view) => expect(view?.ticket?.id).toBe(front.ticket.id));
  });

  it("follows the person from tab to tab, and lets the browser go when it hangs up", async () => {
    const { onActivated, onUpdated } = fakes.browser.tabs;
    const held = onActivated.listeners.size;
    const [one, two] = [await open(tab), await open(tab + 1)];
    fakes.front = { id: tab };
    const { shown, hangUp } = watcher(null);
    await shown((view) => expect(view?.ticket?.id).toBe(one.ticket.id));
    fakes.front = { id: tab + 1 };
    for (const listener of onActivated.listeners) listener();
    await shown((view) => expect(view?.ticket?.id).toBe(two.ticket.id));
    hangUp.abort();
    expect([onActivated.listeners.size, onUpdated.listeners.size]).toEqual([held, held]);
  });

  it.each<[string, { id?: number; url?: string } | null, object]>([
    ["no tab", null, { code: "site.no-ticket", detail: {} }],
    ["a tab whose address it may not see", { id: 1 }, { code: "site.no-ticket", detail: {} }],
    ["a page of the browser", { id: 1, url: "chrome://settings" }, { code: "site.no-ticket", detail: {} }],
    [
      "a site that was not allowed",
      { id: 1, url: "https://shop.example/a?b" },
      { code: "site.not-allowed", detail: { origin: "https://shop.example" } },
    ],
    ["a site that was allowed, with no ticket", { id: 1, url: "https://desk.example/" }, { code: "site.no-ticket", detail: {} }],
  ])("says why it is empty in front of %s", async (_, front, problem) => {
    fakes.allowed.add("https://desk.example");
    fakes.front = front;
    const { shown } = watcher(null);
    await shown((view) => expect(view).toMatchObject({ ticket: null, problem }));
  });

  it("says so when the permission is taken away while it looks", async () => {
    fakes.allowed.add("https://desk.example");
    fakes.front = { id: 1, url: "https://desk.example/" };
    const { shown } = watcher(null);
    await shown((view) => expect(view?.problem?.code).toBe("site.no-ticket"));
    fakes.allowed.clear();
    await settingsChanged();
    await shown((view) => expect(view?.problem?.code).toBe("site.not-allowed"));
  });
});

it("has no session in front where the browser shows no tab, or one without a number", async () => {
  expect(await activeSession()).toBeNull();
  fakes.front = { url: "https://desk.example/" };
  expect(await activeSession()).toBeNull();
});
