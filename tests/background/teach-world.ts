import type { Recipe } from "../../lib/recipe.ts";
import { memoryArea } from "../storage/places.ts";

const css = (value: string) => ({ by: "css" as const, value, name: null, language: null });
export const desk = "https://desk.example";

/** A recipe with every part that is needed, of a desk of our own. */
export const whole = (change: Partial<Recipe> = {}): Recipe => ({
  version: 1,
  id: "5f0a3c1e-7d1b-4f6a-9a39-0f3f5b1c2d3e",
  name: "Desk",
  origins: [desk],
  ticket: "tickets/(\\d+)",
  thread: [css(".entries")],
  message: [css(".entry")],
  body: [],
  author: [],
  at: [],
  roles: { customer: [{ kind: "css", value: ".theirs" }], agent: [{ kind: "css", value: ".ours" }], note: [] },
  newestFirst: false,
  composer: [css("textarea")],
  send: [css("#send")],
  noteMode: [],
  subject: [],
  taughtBy: null,
  taughtAt: "",
  ...change,
});

type Post = { name: string; data: unknown };

/** A browser with tabs, as much of one as teaching touches; it outlives the worker. */
export function teachBrowser() {
  const tabs = new Map<number, string>();
  const seen = { front: 0, granted: new Set<string>(), posts: [] as Post[], scripts: [] as string[], reloaded: [] as number[] };
  const answers = new Map<string, unknown>();
  const registered = new Map<string, { id: string; matches: string[] }>();
  const tabOf = (id: number) => ({ id, url: tabs.get(id) });
  const session = { ...memoryArea(), remove: async (names: string[]) => void names.forEach((name) => void delete session.values[name]) };
  const browser = {
    storage: { session, managed: memoryArea(), local: memoryArea() },
    runtime: { id: "footnote", getManifest: () => ({ version: "1.0.0" }), getPlatformInfo: async () => ({}) },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((o) => seen.granted.has(o)),
      getAll: async () => ({ origins: [...seen.granted] }),
    },
    tabs: {
      get: async (id: number) => (tabs.has(id) ? tabOf(id) : Promise.reject(new Error(`No tab with id: ${id}`))),
      query: async () => (tabs.has(seen.front) ? [tabOf(seen.front)] : []),
      reload: async (id: number) => void seen.reloaded.push(id),
      sendMessage: async (_: number, { name, data }: Post) => {
        seen.posts.push({ name, data });
        const answer = answers.get(name);
        if (answer === undefined) throw new Error("Receiving end does not exist.");
        return { reply: await answer };
      },
    },
    scripting: {
      executeScript: async ({ target, files }: { target: { tabId: number }; files: string[] }) => {
        seen.scripts.push(`${target.tabId} ${files.join(" ")}`);
      },
      getRegisteredContentScripts: async ({ ids }: { ids: string[] }) => ids.flatMap((id) => registered.get(id) ?? []),
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => ids.forEach((id) => void registered.delete(id)),
      registerContentScripts: async (all: { id: string; matches: string[] }[]) => all.forEach((one) => void registered.set(one.id, one)),
    },
  };
  /** Anew, with one allowed desk open in front. */
  const fresh = () => {
    for (const key of Object.keys(session.values)) delete session.values[key];
    for (const map of [tabs, answers, registered]) map.clear();
    Object.assign(seen, { front: 1, granted: new Set([`${desk}/*`]), posts: [], scripts: [], reloaded: [] });
    tabs.set(1, `${desk}/tickets/7`);
    for (const name of ["pointing.cancel", "pointing.end"]) answers.set(name, {});
    answers.set("pointing.begin", { address: `${desk}/tickets/7`, parts: [] });
  };
  return { browser, tabs, seen, answers, registered, fresh };
}
