import { beforeEach, describe, expect, it, vi } from "vitest";
import { teachHandlers } from "../../../lib/background/handlers/teach.ts";
import { healedAt } from "../../../lib/background/recipes-healed.ts";
import { onTicketChange, saveSession } from "../../../lib/background/sessions.ts";
import { freshStorage, storage } from "../knowledge-world.ts";
import { desk, whole } from "../teach-world.ts";

vi.mock("wxt/browser", () => ({ browser: world.browser }));
vi.mock("../../../lib/background/storage.ts", () => import("../knowledge-world.ts"));
vi.mock("../../../lib/background/provider.ts", () => ({ destination: async () => null }));

const world = await vi.hoisted(async () => (await import("../teach-world.ts")).teachBrowser());

const from = (origin: string, tab: number | null = 1) => ({ tab, document: null, origin, url: `${origin}/tickets/7` });
const screen = from("chrome-extension://footnote", null);

beforeEach(() => {
  freshStorage();
  world.fresh();
});

describe("a page that asks for its recipe", () => {
  it("gets that of the origin that the browser names", async () => {
    await storage.settings.saveRecipes([whole()]);
    expect(await teachHandlers["recipe.mine"]({}, from(desk))).toMatchObject({ recipe: { id: whole().id }, stored: true });
    expect(await teachHandlers["recipe.mine"]({}, { ...from("https://bank.example"), url: `${desk}/tickets/7` })).toEqual({
      recipe: null,
      stored: false,
    });
  });
});

describe("a page that tells of a part", () => {
  it("is remembered by its origin, and who watches its ticket hears of what is new", async () => {
    const ticket = { helpdesk: "taught", origin: desk, id: "7" };
    await saveSession({ id: "s1", tab: 1, document: null, helpdesk: "taught", ticket, page: "ticket" });
    const heard = vi.fn();
    onTicketChange(heard, new AbortController().signal);
    for (const used of [1, 1, 0]) await teachHandlers["recipe.healed"]({ part: "send", used }, from(desk));
    expect(heard.mock.calls).toEqual([[ticket], [ticket]]);
    await teachHandlers["recipe.healed"]({ part: "composer", used: 2 }, from(desk, 9));
    expect(heard).toHaveBeenCalledTimes(2);
    expect(healedAt(desk)).toEqual([{ part: "composer", used: 2 }]);
    expect(healedAt("https://bank.example")).toEqual([]);
  });
});

describe("the list of recipes", () => {
  it("says which are the team's", async () => {
    await storage.settings.saveTeamRecipes([whole({ name: "Team" }), whole({ id: crypto.randomUUID(), name: "Team only" })]);
    await teachHandlers["recipe.import"]({ text: JSON.stringify(whole({ name: "Mine" })) }, screen);
    const list = async () => (await teachHandlers["recipe.list"]({}, screen)).map(({ recipe, team }) => [recipe.name, team]);
    expect(await list()).toEqual([
      ["Mine", false],
      ["Team only", true],
    ]);
    await teachHandlers["recipe.remove"]({ id: whole().id }, screen);
    expect(await list()).toEqual([
      ["Team", true],
      ["Team only", true],
    ]);
  });

  it("keeps nothing of a file that is no recipe", async () => {
    await expect(teachHandlers["recipe.import"]({ text: "{}" }, screen)).rejects.toMatchObject({ code: "recipe.broken" });
    expect(await storage.settings.recipes()).toEqual([]);
  });
});

describe("the list of helpdesks", () => {
  it("holds those with addresses of their own, each with whether Footnote may run on all of them", async () => {
    world.seen.granted.add("https://*.zendesk.com/*");
    const desks = await teachHandlers["desk.list"]({}, screen);
    expect(desks.filter((d) => d.allowed).map((d) => d.id)).toEqual(["zendesk"]);
    expect(desks.every((d) => d.hosts.length > 0)).toBe(true);
  });
});
