import { beforeEach, describe, expect, it, vi } from "vitest";
import { whenSettingsChange } from "../../lib/background/changed.ts";
import { endSession, saveSession } from "../../lib/background/sessions.ts";
import { diagnosePage } from "../../lib/background/teach-diagnosing.ts";
import { freshStorage, storage } from "./knowledge-world.ts";
import { desk } from "./teach-world.ts";

vi.mock("wxt/browser", () => ({ browser: world.browser }));
vi.mock("../../lib/background/storage.ts", () => import("./knowledge-world.ts"));
vi.mock("../../lib/background/provider.ts", () => ({ destination: async () => null }));

const world = await vi.hoisted(async () => (await import("./teach-world.ts")).teachBrowser());
const { answers, seen } = world;

/** A session of the tab in front, by this helpdesk. */
const open = (helpdesk: string, tab: number | null = 1) =>
  saveSession({
    id: "s1",
    tab,
    document: null,
    helpdesk,
    ticket: { helpdesk, origin: desk, id: "7" },
    page: tab === null ? "pasted" : "ticket",
  });

beforeEach(async () => {
  freshStorage();
  world.fresh();
  await endSession("s1");
});

describe("diagnosing a page", () => {
  it("says which Footnote and browser it was, then what the page says of itself", async () => {
    await open("kustomer");
    answers.set("pointing.diagnose", { text: "helpdesk: kustomer\nsend: 1 of 1 visible", passed: true });
    const { text, passed } = await diagnosePage("s1");
    expect(text.split("\n")).toEqual([
      "Footnote 1.0.0",
      expect.stringMatching(/^browser: ./),
      "helpdesk: kustomer",
      "send: 1 of 1 visible",
    ]);
    expect(passed).toBe(true);
    expect(seen.scripts).toEqual(["1 /teach.js"]);
  });

  it("looks at the tab in front where no session is named", async () => {
    await open("kustomer");
    answers.set("pointing.diagnose", { text: "helpdesk: kustomer", passed: false });
    expect((await diagnosePage(null)).text).toContain("helpdesk: kustomer");
  });

  it.each([
    ["no ticket is open", async () => undefined],
    ["the text was pasted", () => open("sandbox", null)],
  ])("says that none is open where %s", async (_, prepare) => {
    await prepare();
    expect(await diagnosePage("s1")).toEqual({ text: expect.stringMatching(/helpdesk: none is open here$/), passed: false });
    expect(seen.scripts).toEqual([]);
  });

  it("gives the code alone where the page did not answer: never what an error says of a customer", async () => {
    await open("kustomer");
    answers.set("pointing.diagnose", Promise.reject(new Error("Could not read hannah@mail.example")));
    const { text, passed } = await diagnosePage("s1");
    expect(text).toMatch(/\nhelpdesk: kustomer\ncode: bus\.unreachable$/);
    expect([passed, text.includes("hannah")]).toEqual([false, false]);
  });
});

describe("a helpdesk that is known from documents only", () => {
  it("is verified once its diagnosis has passed, and the screens hear of it once", async () => {
    const heard = vi.fn();
    const stop = whenSettingsChange(heard);
    await open("kustomer");
    answers.set("pointing.diagnose", { text: "helpdesk: kustomer", passed: true });
    await diagnosePage("s1");
    await diagnosePage("s1");
    stop();
    expect(await storage.settings.verifiedDesks()).toEqual(["kustomer"]);
    expect(heard).toHaveBeenCalledOnce();
  });

  it("is not while its diagnosis fails", async () => {
    await open("kustomer");
    answers.set("pointing.diagnose", { text: "helpdesk: kustomer", passed: false });
    await diagnosePage("s1");
    expect(await storage.settings.verifiedDesks()).toEqual([]);
  });

  it("is the only kind that a diagnosis says anything of", async () => {
    await open("zendesk");
    answers.set("pointing.diagnose", { text: "helpdesk: zendesk", passed: true });
    await diagnosePage("s1");
    expect(await storage.settings.verifiedDesks()).toEqual([]);
  });
});
