import { beforeEach, describe, expect, it, vi } from "vitest";
import { entryOf } from "../../lib/audit/export.ts";
import { saveSession } from "../../lib/background/sessions.ts";
import {
  beginTeaching,
  cancelPicking,
  endTeaching,
  endTeachingIn,
  pickPart,
  saveTaught,
  showPart,
  tryRecipe,
} from "../../lib/background/teach.ts";
import type { Part, Recipe } from "../../lib/recipe.ts";
import { freshStorage, storage } from "./knowledge-world.ts";
import { desk, whole } from "./teach-world.ts";

vi.mock("wxt/browser", () => ({ browser: world.browser }));
vi.mock("../../lib/background/storage.ts", () => import("./knowledge-world.ts"));

const world = await vi.hoisted(async () => (await import("./teach-world.ts")).teachBrowser());
const { tabs, seen, answers } = world;

const picked = (part: Part) => ({ part, tag: "li", sample: "Hello", locators: [] });
/** What the page answers when something was pointed at. */
const learns = (part: Part, recipe: Recipe) => answers.set("pointing.pick", { picked: picked(part), recipe, parts: [] });
const open = async (id: string, tab: number, origin: string) => {
  const ticket = { helpdesk: "taught", origin, id: "7" };
  await saveSession({ id, tab, document: null, helpdesk: "taught", ticket, page: "ticket" });
};

beforeEach(() => {
  freshStorage();
  world.fresh();
});

describe("beginning to teach", () => {
  it.each([
    ["a page of the browser's own", "chrome://extensions/"],
    ["a file", "file:///home/a.html"],
    ["nothing that the browser names", ""],
  ])("is refused on %s", async (_, address) => {
    tabs.set(1, address);
    await expect(beginTeaching(null)).rejects.toMatchObject({ code: "teach.no-page" });
    expect(seen.scripts).toEqual([]);
  });

  it("is refused where no tab is open", async () => {
    tabs.clear();
    await expect(beginTeaching(null)).rejects.toMatchObject({ code: "teach.no-page" });
  });

  it("is refused by its name where the session's tab was closed", async () => {
    await open("closed", 40, desk);
    await expect(beginTeaching("closed")).rejects.toMatchObject({ code: "teach.no-page" });
  });

  it("asks for the permission first, and touches nothing in the page", async () => {
    seen.granted.clear();
    expect(await beginTeaching(null)).toMatchObject({ origin: desk, allowed: false, recipe: null });
    expect([seen.scripts, seen.posts]).toEqual([[], []]);
  });

  it("starts with nothing on a site that nobody knows, named after it and for it alone", async () => {
    const { recipe, parts, picked: so } = await beginTeaching(null);
    expect(recipe).toMatchObject({ name: "desk.example", origins: [desk], ticket: "", thread: [], composer: [], send: [] });
    expect([parts, so]).toEqual([[], []]);
    expect(seen.scripts).toEqual(["1 /teach.js"]);
  });

  it("starts with what is known of a known product, for this address alone", async () => {
    tabs.set(1, "https://app-eu1.hubspot.com/live-messages/1/inbox/2");
    seen.granted.add("https://app-eu1.hubspot.com/*");
    expect((await beginTeaching(null)).recipe).toMatchObject({ name: "HubSpot", origins: ["https://app-eu1.hubspot.com"] });
  });

  it("starts with what is kept of this site, and never with another site's", async () => {
    await storage.settings.saveRecipes([
      whole({ origins: ["https://desk.example.com"] }),
      whole({ id: crypto.randomUUID(), name: "Ours" }),
    ]);
    expect((await beginTeaching(null)).recipe?.name).toBe("Ours");
    tabs.set(1, "https://desk.example:8443/tickets/7");
    seen.granted.add("https://desk.example:8443/*");
    expect((await beginTeaching(null)).recipe).toMatchObject({ name: "desk.example", thread: [] });
  });

  it("teaches the tab of the session, not the one in front", async () => {
    tabs.set(2, `${desk}/tickets/9`);
    await open("second", 2, desk);
    await beginTeaching("second");
    expect(seen.scripts).toEqual(["2 /teach.js"]);
  });
});

describe("what was taught", () => {
  it("stays with its tab over page loads and the worker's death", async () => {
    const { teach } = await beginTeaching(null);
    learns("customer", whole({ name: "Half" }));
    await pickPart(teach, "customer", whole());
    tabs.set(1, `${desk}/tickets/7/reply`);
    vi.resetModules();
    const again = await (await import("../../lib/background/teach.ts")).beginTeaching(null);
    expect(again).toMatchObject({ teach, recipe: { name: "Half" }, picked: [picked("customer")] });
    expect(seen.posts.at(-1)).toMatchObject({ name: "pointing.begin", data: { recipe: { name: "Half" } } });
  });

  it("does not go along into another tab or to another site", async () => {
    const { teach } = await beginTeaching(null);
    learns("customer", whole({ name: "Half" }));
    await pickPart(teach, "customer", whole());
    tabs.set(2, `${desk}/tickets/9`);
    tabs.set(3, "https://other.example/tickets/9");
    seen.granted.add("https://other.example/*");
    seen.front = 2;
    const second = await beginTeaching(null);
    expect(second).toMatchObject({ picked: [], recipe: { thread: [] } });
    tabs.set(1, "https://other.example/tickets/7");
    seen.front = 1;
    const elsewhere = await beginTeaching(null);
    expect(elsewhere).toMatchObject({ picked: [], recipe: { origins: ["https://other.example"], thread: [] } });
    expect(new Set([teach, second.teach, elsewhere.teach]).size).toBe(3);
  });

  it("is forgotten with its tab, and with no other", async () => {
    const first = await beginTeaching(null);
    tabs.set(2, `${desk}/tickets/9`);
    seen.front = 2;
    const second = await beginTeaching(null);
    await endTeachingIn(1);
    await expect(showPart(first.teach, null, whole())).rejects.toMatchObject({ code: "teach.gone" });
    answers.set("pointing.show", { found: 0 });
    expect(await showPart(second.teach, null, whole())).toEqual({ found: 0 });
  });
});

describe("pointing", () => {
  it("keeps each part's newest", async () => {
    const { teach } = await beginTeaching(null);
    for (const part of ["customer", "agent", "customer"] as const) {
      learns(part, whole());
      await pickPart(teach, part, whole());
    }
    expect((await beginTeaching(null)).picked.map((p) => p.part)).toEqual(["agent", "customer"]);
  });

  it("keeps nothing where the person thought better of it", async () => {
    const { teach } = await beginTeaching(null);
    answers.set("pointing.pick", null);
    expect(await pickPart(teach, "send", whole())).toBeNull();
    expect(await beginTeaching(null)).toMatchObject({ picked: [], recipe: { send: [] } });
  });

  it("is refused while another site is open in the tab, whose page hears and gets nothing", async () => {
    const { teach } = await beginTeaching(null);
    tabs.set(1, "https://bank.example/accounts");
    [seen.scripts, seen.posts] = [[], []];
    const attempts = [pickPart(teach, "send", whole()), showPart(teach, "send", whole()), tryRecipe(teach, whole()), cancelPicking(teach)];
    for (const attempt of attempts) await expect(attempt).rejects.toMatchObject({ code: "teach.elsewhere" });
    await expect(saveTaught(teach, whole())).rejects.toMatchObject({ code: "teach.elsewhere" });
    expect([seen.scripts, seen.posts]).toEqual([[], []]);
    tabs.set(1, `${desk}/tickets/8`);
    answers.set("pointing.show", { found: 1 });
    expect(await showPart(teach, "send", whole())).toEqual({ found: 1 });
  });

  it("has ended where its tab is gone or nothing is known of it", async () => {
    const { teach } = await beginTeaching(null);
    tabs.clear();
    await expect(pickPart(teach, "send", whole())).rejects.toMatchObject({ code: "teach.gone" });
    await expect(tryRecipe("unknown", whole())).rejects.toMatchObject({ code: "teach.gone" });
  });

  it("says so when the page does not answer", async () => {
    const { teach } = await beginTeaching(null);
    await expect(tryRecipe(teach, whole())).rejects.toMatchObject({ code: "bus.unreachable" });
  });
});

describe("keeping what was taught", () => {
  const roles = whole().roles;
  it.each<[string, Partial<Recipe>]>([
    ["ticket", { ticket: "" }],
    ["thread", { thread: [] }],
    ["thread", { message: [] }],
    ["customer", { roles: { ...roles, customer: [] } }],
    ["agent", { roles: { ...roles, agent: [] } }],
    ["composer", { composer: [] }],
    ["send", { send: [] }],
  ])("is refused without its %s, by name", async (part, change) => {
    const { teach } = await beginTeaching(null);
    await expect(saveTaught(teach, whole(change))).rejects.toMatchObject({ code: "teach.incomplete", detail: { part } });
    expect(await storage.settings.recipes()).toEqual([]);
    expect(await storage.log.after(-1, 10)).toEqual([]);
  });

  it("holds for the site it was taught on, whatever its page says", async () => {
    const { teach } = await beginTeaching(null);
    const { recipe } = await saveTaught(teach, whole({ origins: ["https://bank.example", "https://other.example"] }));
    expect(recipe.origins).toEqual([desk]);
    expect((await storage.settings.recipes()).map((r) => r.origins)).toEqual([[desk]]);
    expect(recipe.taughtAt).toMatch(/^\d{4}-\d\d-\d\dT/);
  });

  it("takes nothing from another site's recipe whose id its page took", async () => {
    const other = whole({ id: crypto.randomUUID(), name: "Other", origins: ["https://other.example"] });
    await storage.settings.saveRecipes([other]);
    const { teach } = await beginTeaching(null);
    const { recipe } = await saveTaught(teach, whole({ id: other.id }));
    expect(recipe.id).not.toBe(other.id);
    expect(await storage.settings.recipes()).toEqual([other, recipe]);
  });

  it("goes on for the other addresses that the same recipe was kept for", async () => {
    const both = ["https://desk-two.example", desk];
    await storage.settings.saveRecipes([whole({ origins: both })]);
    const { teach, recipe } = await beginTeaching(null);
    expect((await saveTaught(teach, { ...whole(), ...recipe, origins: [] })).recipe.origins).toEqual(both);
  });

  it("is on record, without a word of the page", async () => {
    const { teach } = await beginTeaching(null);
    await saveTaught(teach, whole());
    const line = (await storage.log.after(-1, 10)).at(-1);
    expect(line && entryOf(line)?.happening).toEqual({ kind: "settings.changed", what: `recipe ${whole().id}`, revision: 1 });
  });

  it("reads the page at once where nothing reads it yet", async () => {
    const { teach } = await beginTeaching(null);
    expect(await saveTaught(teach, whole())).toMatchObject({ reload: false });
    expect(seen.scripts.at(-1)).toBe("1 /taught.js");
    expect(world.registered.get("footnote-taught")?.matches).toEqual([`${desk}/*`]);
  });

  it("waits for the page to load where something reads it already", async () => {
    await storage.settings.saveRecipes([whole()]);
    const { teach } = await beginTeaching(null);
    expect(await saveTaught(teach, whole())).toMatchObject({ reload: true });
    expect(seen.scripts).not.toContain("1 /taught.js");
  });

  it("is what the tab goes on with", async () => {
    const { teach } = await beginTeaching(null);
    await saveTaught(teach, whole({ name: "Kept" }));
    expect((await beginTeaching(null)).recipe?.name).toBe("Kept");
  });
});

describe("ending", () => {
  it("takes the highlights away, and loads the page again where it must be", async () => {
    const { teach } = await beginTeaching(null);
    await endTeaching(teach, true);
    expect(seen.posts.at(-1)?.name).toBe("pointing.end");
    expect(seen.reloaded).toEqual([1]);
    await expect(endTeaching(teach, true)).resolves.toBeUndefined();
    expect(seen.reloaded).toEqual([1]);
  });

  it("forgets it too where the page was left, and loads no other site again", async () => {
    const { teach } = await beginTeaching(null);
    tabs.set(1, "https://bank.example/accounts");
    seen.posts = [];
    await endTeaching(teach, true);
    expect([seen.posts, seen.reloaded]).toEqual([[], []]);
    tabs.set(1, `${desk}/tickets/7`);
    expect((await beginTeaching(null)).teach).not.toBe(teach);
  });

  it("does not mind a page that no longer answers", async () => {
    const { teach } = await beginTeaching(null);
    answers.delete("pointing.end");
    await expect(endTeaching(teach, false)).resolves.toBeUndefined();
  });
});
