// @vitest-environment happy-dom
import "../fake-browser.ts";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { AllowedSites } from "../../../components/options/sites/allowed-sites.tsx";
import { DeskTable } from "../../../components/options/sites/desk-table.tsx";
import { RecipeTable } from "../../../components/options/sites/recipe-table.tsx";
import { teachReplies } from "../../gallery/teach-replies.ts";
import { replies, reset, sent } from "../sidebar/scripted-bus.ts";
import { mount, press } from "./mount.ts";

vi.mock("../../../lib/bus.ts", () => import("../sidebar/scripted-bus.ts"));

const { recipe } = teachReplies["teach.begin"] as { recipe: object & { id: string } };
const hosts = ["https://*.zendesk.com/*"];
const zendesk = { id: "zendesk", name: "Zendesk", hosts, level: "fixtures", verified: false, allowed: false };

beforeEach(() => {
  reset();
  Object.assign(chrome.permissions, { request: vi.fn(async () => true), remove: vi.fn(async () => true) });
});

describe("the switch of each helpdesk", () => {
  it("asks the browser for its addresses, and tells the background", async () => {
    replies.set("desk.list", [zendesk]);
    const page = await mount(<DeskTable />);
    await press(page, "Allow");
    expect(chrome.permissions.request).toHaveBeenCalledWith({ origins: hosts });
    expect(sent.map(({ name }) => name)).toContain("site.allow");
  });

  it("takes the permission back, and says when the browser keeps it", async () => {
    replies.set("desk.list", [{ ...zendesk, allowed: true }]);
    const page = await mount(<DeskTable />);
    Object.assign(chrome.permissions, { remove: vi.fn(async () => false) });
    await press(page, "Stop");
    expect(chrome.permissions.remove).toHaveBeenCalledWith({ origins: hosts });
    expect(page.textContent).toContain("did not take the permission back");
  });
});

describe("the list of allowed sites", () => {
  it("gives one back, and says when the browser keeps it", async () => {
    const page = await mount(<AllowedSites sites={["https://desk.example/*"]} />);
    await press(page, "Stop");
    expect(chrome.permissions.remove).toHaveBeenCalledWith({ origins: ["https://desk.example/*"] });
    expect(page.textContent).not.toContain("did not take");
    Object.assign(chrome.permissions, { remove: vi.fn(async () => Promise.reject(new Error("You cannot remove required permissions."))) });
    await press(page, "Stop");
    expect(page.textContent).toContain("did not take the permission back");
  });

  it("says that Footnote runs nowhere while it is empty", async () => {
    expect((await mount(<AllowedSites sites={[]} />)).textContent).toContain("runs nowhere");
  });
});

describe("how sure a helpdesk is", () => {
  const said = async (change: object) => {
    replies.set("desk.list", [{ ...zendesk, ...change }]);
    return (await mount(<DeskTable />)).textContent ?? "";
  };

  it("is said until it was verified", async () => {
    expect(await said({ level: "unverified" })).toContain("not yet verified live");
    expect(await said({ level: "unverified", verified: true })).not.toContain("not yet verified live");
    expect(await said({ level: "recipe" })).toContain("teach it once");
    expect(await said({})).not.toMatch(/verified|teach/);
  });
});

describe("a recipe from a file", () => {
  const choose = async (page: HTMLElement, file: File) => {
    const field = page.querySelector("input[type=file]") as HTMLInputElement;
    Object.defineProperty(field, "files", { value: [file], configurable: true });
    field.dispatchEvent(new Event("change", { bubbles: true }));
    await vi.waitFor(() => expect(page.textContent).toMatch(/Imported|no recipe/));
  };

  it("is taken in, with where it runs", async () => {
    replies.set("recipe.list", []);
    replies.set("recipe.import", recipe);
    const page = await mount(<RecipeTable />);
    await choose(page, new File([JSON.stringify(recipe)], "desk.json"));
    expect(page.textContent).toContain("Peak & Pine helpdesk (https://desk.example)");
  });

  it("is refused in words where it is far too long to be one, and not sent", async () => {
    replies.set("recipe.list", []);
    const page = await mount(<RecipeTable />);
    await choose(page, new File(["x".repeat(100_001)], "film.json"));
    expect(page.textContent).toContain("This is no recipe of Footnote’s");
    expect(sent.map(({ name }) => name)).not.toContain("recipe.import");
  });
});

describe("the list of recipes", () => {
  it("says where each runs, and removes only what this computer has taught", async () => {
    vi.stubGlobal("confirm", () => true);
    replies.set("recipe.list", [
      { recipe: { ...recipe, taughtBy: "Vera", taughtAt: "2026-11-21T09:00:00Z" }, team: false },
      { recipe: { ...recipe, id: "other", name: "Team desk" }, team: true },
    ]);
    const page = await mount(<RecipeTable />);
    expect(page.textContent).toContain("https://desk.example");
    expect(page.textContent).toContain("Vera");
    expect(page.textContent).toContain("from the team file");
    expect([...page.querySelectorAll("button")].filter((b) => b.textContent === "Remove")).toHaveLength(1);
    await press(page, "Remove");
    expect(sent.find(({ name }) => name === "recipe.remove")?.data).toEqual({ id: recipe.id });
  });

  it("says what to do while nothing is taught", async () => {
    replies.set("recipe.list", []);
    expect((await mount(<RecipeTable />)).textContent).toContain("Nothing has been taught yet");
  });
});
