import { browser } from "wxt/browser";
import * as z from "zod/mini";
import { send } from "../bus.ts";
import { FootnoteError } from "../errors.ts";
import { type Part, Recipe, untaught } from "../recipe.ts";
import { forget, recallAll, remember } from "../storage/session-memory.ts";
import { type Learned, Picked, type TaughtPart, type Tried } from "../teach-messages.ts";
import { keepAlive } from "./keep-alive.ts";
import { recipeLacks } from "./recipe-lacks.ts";
import { keepRecipe } from "./recipes.ts";
import { allSessions, findSession } from "./sessions.ts";
import { allowedOrigin } from "./sites.ts";
import { allRecipes, taughtFor } from "./teach-kept.ts";
import { recipeFor } from "./teach-known.ts";
import { pointIn } from "./teach-pointing.ts";

/** A page that is being taught. It outlives page loads: a composer may have a page of its own. */
const Teaching = z.object({ id: z.string(), tab: z.number(), origin: z.string(), recipe: Recipe, picked: z.array(Picked) });
type Teaching = z.infer<typeof Teaching>;

const key = (id: string) => `teaching:${id}`;

/** Begins to teach the page of a session, or of the tab in front; goes on where it was left. Throws `teach.no-page`. */
export async function beginTeaching(session: string | null) {
  const { tab, origin, address } = await pageOf(session);
  const going = (await all()).find((t) => t.tab === tab && t.origin === origin);
  const teaching = going ?? {
    id: crypto.randomUUID(),
    tab,
    origin,
    recipe: (await recipeFor(origin)).recipe ?? blank(origin),
    picked: [],
  };
  await remember(key(teaching.id), teaching);
  const { id: teach, recipe, picked } = teaching;
  if (!(await allowedOrigin(origin))) {
    const parts: TaughtPart[] = [];
    return { teach, origin, allowed: false, address, recipe: null, picked, parts };
  }
  await pointIn(tab);
  const begun = await send("pointing.begin", { recipe }, { tab });
  return { teach, origin, allowed: true, recipe, picked, ...begun };
}

/** Waits until the person has pointed at a part in the page; null when they thought better of it. */
export async function pickPart(id: string, part: Part, recipe: Recipe): Promise<Learned | null> {
  const teaching = await going(id);
  await pointIn(teaching.tab);
  const learned = await keepAlive(send("pointing.pick", { part, recipe }, { tab: teaching.tab }));
  if (!learned) return null;
  const picked = [...teaching.picked.filter((p) => p.part !== part), learned.picked];
  await remember(key(id), { ...teaching, recipe: learned.recipe, picked });
  return learned;
}

/** Highlights a part in the page. */
export async function showPart(id: string, part: Part | null, recipe: Recipe): Promise<{ found: number }> {
  const { tab } = await going(id);
  await pointIn(tab);
  return send("pointing.show", { part, recipe }, { tab });
}

/** Reads the open ticket by the recipe as it is. */
export async function tryRecipe(id: string, recipe: Recipe): Promise<Tried> {
  const { tab } = await going(id);
  await pointIn(tab);
  return send("pointing.try", { recipe }, { tab });
}

/** Gives up pointing at something. */
export async function cancelPicking(id: string): Promise<void> {
  const { tab } = await going(id);
  await send("pointing.cancel", {}, { tab });
}

/** Keeps what was taught, for the origin that it was taught on. Throws `teach.incomplete` (detail: `part`). */
export async function saveTaught(id: string, recipe: Recipe): Promise<{ recipe: Recipe; reload: boolean }> {
  const { tab, origin } = await going(id);
  const missing = recipeLacks(recipe);
  if (missing) throw new FootnoteError("teach.incomplete", { detail: { part: missing } });
  const before = await taughtFor(origin);
  // A page says nothing about where else its recipe may run: only what stood in the kept one holds.
  const origins = [...new Set([...(before?.id === recipe.id ? before.origins : []), origin])];
  // Nor whose place it takes.
  const taken = recipe.id !== before?.id && (await allRecipes()).some((r) => r.id === recipe.id);
  const kept = { ...recipe, id: taken ? crypto.randomUUID() : recipe.id, origins, taughtAt: new Date().toISOString() };
  await keepRecipe(kept);
  await remember(key(id), { ...(await going(id)), recipe: kept });
  // A script that serves this page already stays with what it had until the page is loaded again.
  const served = before !== null || (await allSessions()).some((s) => s.tab === tab);
  if (!served) await browser.scripting.executeScript({ target: { tabId: tab }, files: ["/taught.js"] });
  return { recipe: kept, reload: served };
}

/** Takes the pointing script's highlights away, and loads the page again where that was asked for. */
export async function endTeaching(id: string, reload: boolean): Promise<void> {
  const found = (await all()).find((t) => t.id === id);
  if (!found) return;
  await forget([key(id)]);
  const { tab } = found;
  // Another site may be open there by now, or none.
  if ((await siteOf(tab)) !== found.origin) return;
  // A page that was loaded anew has lost its script.
  await send("pointing.end", {}, { tab }).catch(() => undefined);
  if (reload) await browser.tabs.reload(tab);
}

/** Forgets what was being taught in a tab that was closed. */
export async function endTeachingIn(tab: number): Promise<void> {
  await forget((await all()).filter((t) => t.tab === tab).map((t) => key(t.id)));
}

async function pageOf(session: string | null): Promise<{ tab: number; origin: string; address: string }> {
  const known = session === null ? null : await findSession(session).catch(() => null);
  const [front] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const tab = known && known.tab !== null ? await browser.tabs.get(known.tab).catch(() => undefined) : front;
  // Without a permission for it the browser does not say which page it is.
  const address = tab?.url ?? (known?.tab === tab?.id ? (known?.ticket.origin ?? "") : "");
  if (tab?.id === undefined || !/^https?:/.test(address)) throw new FootnoteError("teach.no-page");
  return { tab: tab.id, origin: new URL(address).origin, address };
}

/** A teaching whose tab still shows its site. Throws `teach.gone`, `teach.elsewhere`. */
async function going(id: string): Promise<Teaching> {
  const found = (await all()).find((t) => t.id === id);
  const site = found && (await siteOf(found.tab));
  if (!found || site === null) throw new FootnoteError("teach.gone");
  if (site !== found.origin) throw new FootnoteError("teach.elsewhere");
  return found;
}

/** The origin that a tab shows; empty where the browser does not say it, null when the tab is closed. */
async function siteOf(id: number): Promise<string | null> {
  const tab = await browser.tabs.get(id).catch(() => null);
  return tab && (tab.url ? new URL(tab.url).origin : "");
}

async function all(): Promise<Teaching[]> {
  return Object.values(await recallAll("teaching:")).flatMap((value) => Teaching.safeParse(value).data ?? []);
}

function blank(origin: string): Recipe {
  return { ...untaught, id: crypto.randomUUID(), name: new URL(origin).hostname, origins: [origin], taughtBy: null, taughtAt: "" };
}
