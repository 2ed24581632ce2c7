// @vitest-environment happy-dom
import "../fake-browser.ts";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ArticlesPage } from "../../../components/options/knowledge/articles/articles-page.tsx";
import { tierBecause } from "../../../components/options/knowledge/articles/tier-because.ts";
import { status } from "../../../components/options/status.ts";
import { replies, reset, sent } from "../sidebar/scripted-bus.ts";
import { labelled, mount, press, settle, type } from "./mount.ts";
import { rowOf, rowsOf } from "./rows-of.ts";
import { ruled, statusOf } from "./status-of.ts";

vi.mock("../../../lib/bus.ts", () => import("../sidebar/scripted-bus.ts"));

const asked = () => sent.filter((m) => m.name === "knowledge.rows").map((m) => m.data);
const check = (root: HTMLElement, at: number) => act(async () => root.querySelectorAll<HTMLInputElement>("tbody .d-check")[at]?.click());
const pick = (field: HTMLElement, value: string) =>
  act(async () => {
    (field as unknown as HTMLSelectElement).value = value;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  });

beforeEach(() => {
  reset();
  status.value = statusOf();
  replies.set("status.read", statusOf());
  replies.set(
    "knowledge.rows",
    rowsOf([rowOf("a"), rowOf("b", { tier: "public", tierBecause: "source", tierDetail: "visible to: everyone" })]),
  );
});
afterEach(() => vi.useRealTimers());

describe("the list of articles", () => {
  it("says why each article has its tier, in words", () => {
    const why = (because: Parameters<typeof tierBecause>[0]["tierBecause"], detail: string | null) =>
      tierBecause({ tierBecause: because, tierDetail: detail, source: "s1" }, "Zendesk");
    expect(why("source", "user segment: Signed-in users")).toBe("Zendesk: user segment: Signed-in users");
    expect(why("source", null)).toBe("Permissions of Zendesk");
    expect(why("rule", "s1 · HR · #vip")).toBe("Your rule: Zendesk · HR · #vip");
    expect(why("rule", "HR")).toBe("Your rule: HR");
    expect(why("rule", "*")).toBe("Your rule for all articles");
    expect(why("folder", "s1")).toBe("You answered for this folder: Zendesk");
    expect(why("hand", null)).toBe("Labelled by hand");
    expect(why("unlabelled", null)).toBe("Nobody said, so it counts as Internal");
  });

  it("lets the background filter and page", async () => {
    replies.set("knowledge.rows", rowsOf([rowOf("a")], 10_214));
    const root = await mount(<ArticlesPage open={null} />);
    expect(root.textContent).toContain("10,214 articles · 30,642 passages");
    expect(root.textContent).toContain("1–100 of 10,214");
    await press(root, "Next");
    expect(asked().at(-1)).toMatchObject({ from: 100, limit: 100 });
    await pick(labelled(root, "Who may read it"), "internal");
    await settle();
    expect(asked().at(-1)).toMatchObject({ from: 0, tier: "internal" });
  });

  it("waits with a search until the typing pauses", async () => {
    vi.useFakeTimers();
    const root = await mount(<ArticlesPage open={null} />);
    await type(labelled(root, "Title, section or label"), "retur");
    expect(asked()).toHaveLength(1);
    await act(async () => void vi.advanceTimersByTime(200));
    await settle();
    expect(asked().at(-1)).toMatchObject({ words: "retur" });
  });

  it("asks again while the index is built, and stops when it is", async () => {
    vi.useFakeTimers();
    const rows = rowsOf([rowOf("a")]);
    replies.set("knowledge.rows", { ...rows, index: { ...rows.index, building: { done: 4200, total: 10_214 } } });
    const root = await mount(<ArticlesPage open={null} />);
    expect(root.textContent).toContain("Building: 4,200 of 10,214 articles");
    replies.set("knowledge.rows", rows);
    await act(async () => void vi.advanceTimersByTime(1000));
    await settle();
    expect(root.textContent).toContain("Up to date");
    const before = asked().length;
    await act(async () => void vi.advanceTimersByTime(5000));
    expect(asked()).toHaveLength(before);
  });

  it("says why the newest knowledge is missing from the index, and what is searched till then", async () => {
    const rows = rowsOf([rowOf("a")]);
    replies.set("knowledge.rows", { ...rows, index: { ...rows.index, problem: "storage.full" } });
    const root = await mount(<ArticlesPage open={null} />);
    expect(root.textContent).toContain("There is no room left on this computer's disk");
    expect(root.textContent).toContain("Until then drafts search what was there before.");
  });

  it("labels what is selected, and names what something stricter holds back", async () => {
    replies.set("knowledge.label", { held: [{ id: "b", because: "source", detail: "user segment: Staff" }] });
    const root = await mount(<ArticlesPage open={null} />);
    await check(root, 0);
    await check(root, 1);
    await pick(labelled(root, "Who may read them?"), "own-words");
    await press(root, "Label");
    expect(sent.find((m) => m.name === "knowledge.label")?.data).toEqual({ ids: ["a", "b"], tier: "internal", tellable: "own-words" });
    expect(root.textContent).toContain("1 article stays stricter than you said");
    expect(root.textContent).toContain("Article b: Help centre: user segment: Staff");
  });

  it("marks text to look at by name, and only shows under a team file", async () => {
    status.value = ruled;
    replies.set("knowledge.rows", rowsOf([rowOf("a", { flags: ["instructions"], quarantined: "reports" })]));
    const root = await mount(<ArticlesPage open={null} />);
    expect(root.textContent).toContain("Instructions to a machine");
    expect(root.textContent).toContain("Out of use");
    expect(root.querySelector(".d-check")).toBeNull();
  });

  it("offers sources and files while nothing is known", async () => {
    replies.set("knowledge.rows", rowsOf([]));
    const root = await mount(<ArticlesPage open={null} />);
    expect(root.textContent).toContain("Nothing is known yet. Add a source");
    expect(root.querySelector("table")).toBeNull();
  });
});
