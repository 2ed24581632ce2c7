import { beforeEach, describe, expect, it, vi } from "vitest";
import { noteHealed } from "../../lib/background/recipes-healed.ts";
import { deskFacts, deskOf } from "../../lib/background/teach-desk.ts";
import { freshStorage, storage } from "./knowledge-world.ts";
import { desk, whole } from "./teach-world.ts";

vi.mock("wxt/browser", () => ({ browser: world.browser }));
vi.mock("../../lib/background/storage.ts", () => import("./knowledge-world.ts"));

const world = await vi.hoisted(async () => (await import("./teach-world.ts")).teachBrowser());

const open = (helpdesk: string, origin = desk) => ({
  id: "s",
  tab: 1,
  document: null,
  helpdesk,
  ticket: { helpdesk, origin, id: "7" },
  page: "ticket" as const,
});
const said = async (helpdesk: string, origin = desk) => deskOf(open(helpdesk, origin), await deskFacts());

beforeEach(() => {
  freshStorage();
  world.fresh();
});

describe("what is said of a helpdesk", () => {
  it("is nothing of pasted text, which has none", async () => {
    expect(await said("pasted")).toBeNull();
  });

  it("is its name and what it lacks", async () => {
    expect(await said("osticket")).toMatchObject({ name: "osTicket", lacks: ["tag", "note", "route"], limits: null, healed: [] });
  });

  it("names a taught one as it was taught, on its own site alone", async () => {
    await storage.settings.saveRecipes([whole({ name: "Our desk" }), whole({ id: crypto.randomUUID(), origins: ["https://two.example"] })]);
    expect((await said("taught"))?.name).toBe("Our desk");
    expect((await said("taught", "https://two.example"))?.name).toBe("Desk");
    expect((await said("taught", "https://three.example"))?.name).toBe("");
  });

  it("says the limits of a product that starts from a recipe", async () => {
    expect((await said("hubspot", "https://app.hubspot.com"))?.limits).toMatch(/./);
  });

  it("says whether it was verified here", async () => {
    expect((await said("kustomer"))?.verified).toBe(false);
    await storage.settings.saveVerifiedDesks(["kustomer"]);
    expect((await said("kustomer"))?.verified).toBe(true);
    expect((await said("intercom"))?.verified).toBe(false);
  });

  it("says which parts are found by another description, where a recipe reads", async () => {
    await noteHealed(desk, "send", 1);
    expect((await said("taught"))?.healed).toEqual([{ part: "send", used: 1 }]);
    expect((await said("taught", "https://two.example"))?.healed).toEqual([]);
    expect((await said("zendesk"))?.healed).toEqual([]);
  });
});
