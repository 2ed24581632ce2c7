import { beforeEach, describe, expect, it, vi } from "vitest";
import { entryOf } from "../../lib/audit/export.ts";
import { whenSettingsChange } from "../../lib/background/changed.ts";
import { pageChanged } from "../../lib/background/pages.ts";
import { keepRecipe, parseRecipe, removeRecipe } from "../../lib/background/recipes.ts";
import { healedAt, noteHealed } from "../../lib/background/recipes-healed.ts";
import { taughtFor } from "../../lib/background/teach-kept.ts";
import type { Recipe } from "../../lib/recipe.ts";
import { freshStorage, storage } from "./knowledge-world.ts";
import { desk, whole } from "./teach-world.ts";

vi.mock("wxt/browser", () => ({ browser: world.browser }));
vi.mock("../../lib/background/storage.ts", async () => ({ ...(await import("./knowledge-world.ts")), currentRules: async () => [] }));
vi.mock("../../lib/background/engine.ts", () => ({ engine: { warm: async () => undefined } }));

const world = await vi.hoisted(async () => (await import("./teach-world.ts")).teachBrowser());

const two = "https://desk-two.example";
const other = (change: Partial<Recipe> = {}) => whole({ id: "0b6f4b0e-3c1a-4a53-9d4e-0d6f3f2f9a11", name: "Other", ...change });
const taughtAt = () => world.registered.get("footnote-taught")?.matches ?? [];

beforeEach(() => {
  freshStorage();
  world.fresh();
});

describe("a recipe that is kept", () => {
  it("takes the place of its older self", async () => {
    await keepRecipe(whole());
    await keepRecipe(whole({ name: "Newer" }));
    expect((await storage.settings.recipes()).map((r) => r.name)).toEqual(["Newer"]);
  });

  it("alone holds for its addresses: another's hold for what is left to them", async () => {
    await keepRecipe(other({ origins: [desk, two] }));
    await keepRecipe(whole());
    expect((await storage.settings.recipes()).map((r) => [r.name, r.origins])).toEqual([
      ["Other", [two]],
      ["Desk", [desk]],
    ]);
    await keepRecipe(whole({ origins: [desk, two] }));
    expect((await storage.settings.recipes()).map((r) => r.name)).toEqual(["Desk"]);
  });

  it("is read by only where the browser has been allowed to", async () => {
    await keepRecipe(whole({ origins: [desk, two] }));
    expect(taughtAt()).toEqual([`${desk}/*`]);
  });

  it("is told to the screens and on record", async () => {
    const heard = vi.fn();
    const stop = whenSettingsChange(heard);
    await keepRecipe(whole());
    stop();
    expect(heard).toHaveBeenCalledOnce();
    const line = (await storage.log.after(-1, 10)).at(-1);
    expect(line && entryOf(line)?.happening).toMatchObject({ kind: "settings.changed", what: `recipe ${whole().id}` });
  });

  it("begins without what its older self was healed of", async () => {
    await noteHealed(desk, "send", 1);
    await noteHealed(two, "send", 2);
    await keepRecipe(whole());
    expect([healedAt(desk), healedAt(two)]).toEqual([[], [{ part: "send", used: 2 }]]);
  });
});

describe("a recipe that is removed", () => {
  it("no longer runs, and is on record", async () => {
    await keepRecipe(whole());
    await removeRecipe(whole().id);
    expect([await taughtFor(desk), taughtAt()]).toEqual([null, []]);
    const line = (await storage.log.after(-1, 10)).at(-1);
    expect(line && entryOf(line)?.happening).toMatchObject({ what: `recipe ${whole().id} removed` });
  });

  it("gives its place back to the team's", async () => {
    await storage.settings.saveTeamRecipes([whole({ name: "Team" })]);
    await keepRecipe(whole({ name: "Mine" }));
    expect((await taughtFor(desk))?.name).toBe("Mine");
    await removeRecipe(whole().id);
    expect((await taughtFor(desk))?.name).toBe("Team");
    expect(taughtAt()).toEqual([`${desk}/*`]);
  });

  it("is none of the team's", async () => {
    await storage.settings.saveTeamRecipes([whole()]);
    await expect(removeRecipe(whole().id)).rejects.toMatchObject({ code: "team.read-only" });
    expect((await taughtFor(desk))?.id).toBe(whole().id);
  });

  it("may be gone already", async () => {
    await expect(removeRecipe("unknown")).resolves.toBeUndefined();
    expect(await storage.log.after(-1, 10)).toEqual([]);
  });
});

describe("a known helpdesk's own adapter", () => {
  const desks = "https://acme.zendesk.com";
  const announced = async (helpdesk: string) => {
    const sender = { tab: 1, document: "d", origin: desks, url: `${desks}/agent/tickets/7` };
    return (await pageChanged({ helpdesk, ticket: "7", page: "ticket" }, sender)).session !== null;
  };

  it("stands back where somebody taught its site, and comes back when that is removed", async () => {
    vi.spyOn(console, "error").mockReturnValue();
    expect([await announced("zendesk"), await announced("taught")]).toEqual([true, false]);
    await keepRecipe(whole({ origins: [desks] }));
    expect([await announced("zendesk"), await announced("taught")]).toEqual([false, true]);
    await removeRecipe(whole().id);
    expect([await announced("zendesk"), await announced("taught")]).toEqual([true, false]);
  });

  it("is not moved by what was taught of another site", async () => {
    vi.spyOn(console, "error").mockReturnValue();
    await keepRecipe(whole({ origins: ["https://other.zendesk.com"] }));
    expect([await announced("zendesk"), await announced("taught")]).toEqual([true, false]);
  });
});

describe("a recipe from a file", () => {
  it("comes back as it went out", () => {
    expect(parseRecipe(JSON.stringify(whole(), null, 2))).toEqual(whole());
  });

  const list = (n: number) => Array.from({ length: n }, () => whole().send[0]);
  it.each<[string, unknown]>([
    ["no JSON", "<html>"],
    ["nothing", ""],
    ["another file of ours", { footnote: "team", recipes: [whole()] }],
    ["a list of recipes", [whole()]],
    ["another version's", { ...whole(), version: 2 }],
    ["for every site", { ...whole(), origins: ["https://*.example"] }],
    ["for no site", { ...whole(), origins: [] }],
    ["for a site with a path", { ...whole(), origins: [`${desk}/tickets`] }],
    ["for a page of the browser's", { ...whole(), origins: ["chrome-extension://abc"] }],
    ["with a pattern that takes for ever", { ...whole(), ticket: "(\\d+)+x" }],
    ["that goes to another site for its reply", { ...whole(), composerPage: "//bank.example/{1}" }],
    ["that goes to a script for its reply", { ...whole(), composerPage: "javascript:alert(1)" }],
    ["with a way of its own to find things", { ...whole(), send: [{ ...whole().send[0], by: "xpath" }] }],
    ["with too many ways", { ...whole(), send: list(9) }],
    ["with an endless selector", { ...whole(), send: [{ ...whole().send[0], value: "a".repeat(401) }] }],
    ["without the send button", { ...whole(), send: [] }],
    ["without a ticket", { ...whole(), ticket: "" }],
  ])("is refused when it is %s", (_, content) => {
    const text = typeof content === "string" ? content : JSON.stringify(content);
    expect(() => parseRecipe(text)).toThrow(expect.objectContaining({ code: "recipe.broken" }));
  });

  it("brings nothing along that a recipe does not have", () => {
    expect(parseRecipe(JSON.stringify({ ...whole(), script: "alert(1)" }))).toEqual(whole());
  });
});
