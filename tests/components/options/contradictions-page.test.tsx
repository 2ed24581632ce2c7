// @vitest-environment happy-dom
import "../fake-browser.ts";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { ContradictionsPage } from "../../../components/options/knowledge/radar/contradictions-page.tsx";
import { keepValue } from "../../../components/options/knowledge/radar/keep-value.ts";
import { radar } from "../../../components/options/knowledge/radar/radar-state.ts";
import { rowPieces } from "../../../components/options/knowledge/radar/row-pieces.ts";
import { StalePage } from "../../../components/options/knowledge/radar/stale-page.tsx";
import { status } from "../../../components/options/status.ts";
import { radarFound } from "../../gallery-pages/radar.ts";
import { replies, reset, sent } from "../sidebar/scripted-bus.ts";
import { mount, press } from "./mount.ts";
import { statusOf } from "./status-of.ts";

vi.mock("../../../lib/bus.ts", () => import("../sidebar/scripted-bus.ts"));

const [first, second] = radarFound.contradictions;
if (!first || !second) throw new Error("The gallery shows two contradictions.");

beforeEach(() => {
  reset();
  radar.value = null;
  status.value = statusOf();
  replies.set("status.read", statusOf());
  replies.set("radar.read", radarFound);
});

describe("contradictions", () => {
  it("name both values, where they stand, and what they cut across", async () => {
    const root = await mount(<ContradictionsPage />);
    const card = root.querySelector("article");
    expect(card?.querySelector("h2")?.textContent).toBe("Period: 60 dagars or 30 dagar");
    expect([...(card?.querySelectorAll("mark") ?? [])].map((m) => m.textContent)).toEqual(["60 dagars", "30 dagar"]);
    expect(card?.textContent).toContain("for different readers");
    expect(card?.textContent).toContain("Saved reply");
    expect(card?.textContent).toContain("Suggested: keep 60 dagars, because it was changed last.");
  });

  it("show a table's row as it reads, the right value marked", () => {
    const row = "| Back cover | £9 | £9 |";
    expect(rowPieces(row, 20, 22)).toEqual(["Back cover · £9 · ", "£9", ""]);
    expect(rowPieces(row, 15, 17)).toEqual(["Back cover · ", "£9", " · £9"]);
    expect(rowPieces("Pay £9 | now.", 4, 6)).toEqual(["Pay ", "£9", " | now."]);
  });

  it("propose the other article's words with the kept value", () => {
    expect(keepValue(first, "a")).toEqual({ other: first.b, text: "Varan kan returneras inom 60 dagar från leverans." });
    expect(keepValue(first, "b")).toEqual({ other: first.a, text: "Du har 30 dagar öppet köp på allt utom presentkort." });
    expect(keepValue(second, "a").text).toBe("Returfrakten kostar £5.90 och dras av från återbetalningen.");
  });

  it("show the correction to copy, and where to make it", async () => {
    const copied = vi.fn(async () => undefined);
    vi.stubGlobal("navigator", { ...navigator, clipboard: { writeText: copied } });
    const root = await mount(<ContradictionsPage />);
    await press(root, "Keep 30 dagar");
    expect(root.textContent).toContain("Change “Returer och byten” to say:");
    expect(root.querySelector('[role=group] a[href="https://nordvikoutdoor.example/returer"]')).not.toBeNull();
    await press(root, "Copy text");
    expect(copied).toHaveBeenCalledWith("Du har 30 dagar öppet köp på allt utom presentkort.");
    vi.unstubAllGlobals();
  });

  it("are settled by a press and leave the list", async () => {
    const root = await mount(<ContradictionsPage />);
    replies.set("radar.read", { ...radarFound, contradictions: [second] });
    await press(root, "Both hold, in different cases");
    expect(sent).toContainEqual({ name: "radar.settle", data: { id: "c1" } });
    expect(root.querySelectorAll("article")).toHaveLength(1);
  });

  it("say over how many articles none was found", async () => {
    replies.set("radar.read", { articles: 612, contradictions: [], stale: [] });
    expect((await mount(<ContradictionsPage />)).textContent).toContain("No contradiction was found in 612 articles.");
  });
});

describe("articles not checked for long", () => {
  it("name their owner and age, and are marked as reviewed", async () => {
    const root = await mount(<StalePage />);
    expect(root.querySelector("tbody tr")?.textContent).toContain("Olof Berg");
    expect(root.querySelector("tbody tr")?.textContent).toContain("33 months ago");
    await press(root, "Reviewed today");
    expect(sent).toContainEqual({ name: "knowledge.reviewed", data: { ids: ["a4"] } });
  });
});
