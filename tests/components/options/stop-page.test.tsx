// @vitest-environment happy-dom
import "../fake-browser.ts";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { status } from "../../../components/options/status.ts";
import { StopPage } from "../../../components/options/stop/stop-page.tsx";
import { Who } from "../../../components/options/who.tsx";
import type { Stop } from "../../../lib/stop.ts";
import { speak } from "../fake-browser.ts";
import { replies, reset, sent } from "../sidebar/scripted-bus.ts";
import { labelled, mount, press, settle, type } from "./mount.ts";
import { ruled, statusOf } from "./status-of.ts";

vi.mock("../../../lib/bus.ts", () => import("../sidebar/scripted-bus.ts"));

const choices = {
  brands: ["Nordvik"],
  profiles: [{ id: "p1", name: "Kundservice (Nordvik)" }],
  sources: [{ id: "s-1", name: "Help centre" }],
};
const local: Stop = { scope: "all", name: "", origin: "local", reason: "Wrong prices", by: "Vera", since: "2026-11-22T09:00:00Z" };
const button = (root: HTMLElement, words: string) => [...root.querySelectorAll("button")].find((b) => b.textContent?.startsWith(words));
const of = (name: string) => sent.filter((s) => s.name === name).map((s) => s.data);

async function page(stops: Stop[] = []): Promise<HTMLElement> {
  replies.set("ai.stops", { ...choices, stops });
  replies.set("status.read", statusOf({ stops }));
  return mount(<StopPage />);
}

beforeEach(() => {
  reset();
  status.value = statusOf();
});
afterEach(() => speak("en"));

describe("stopping AI", () => {
  it("takes one press and no words for everything", async () => {
    const root = await page();
    expect(root.textContent).toContain("Nothing is stopped.");
    await press(root, "Stop now");
    expect(of("ai.stop")).toEqual([{ scope: "all", name: "", reason: "", by: "" }]);
    expect(of("ai.stops")).toHaveLength(2);
    expect(of("status.read")).toHaveLength(1);
  });

  it("may be for one brand, profile or source, with a reason and a name", async () => {
    const root = await page();
    const what = labelled(root, "What to stop") as unknown as HTMLSelectElement;
    expect([...what.options].map((o) => o.textContent)).toEqual([
      "Everything",
      "Models: drafts on this device only",
      "The brand Nordvik",
      "The profile Kundservice (Nordvik)",
      "The articles of Help centre",
    ]);
    await act(async () => {
      what.value = "source s-1";
      what.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await type(labelled(root, "Reason"), " Old prices ");
    await type(labelled(root, "Your name"), "Vera");
    await press(root, "Stop now");
    expect(of("ai.stop")).toEqual([{ scope: "source", name: "s-1", reason: "Old prices", by: "Vera" }]);
  });

  it("is possible under a team file, and not for an agent", async () => {
    status.value = ruled;
    expect(button(await page(), "Stop now")).toBeTruthy();
    status.value = statusOf({ role: "agent" });
    const root = await page([local]);
    expect(button(root, "Stop now")).toBeUndefined();
    expect(button(root, "Start again")).toBeUndefined();
    expect(root.textContent).toContain("AI is stopped");
  });
});

describe("what is stopped", () => {
  it("is said with who and why, and started again only with a reason", async () => {
    const root = await page([local]);
    expect(root.textContent).toContain("Reason: Wrong prices");
    expect(root.textContent).toContain("Stopped by Vera, since");
    await press(root, "Start again");
    expect(button(root, "Start now")?.getAttribute("aria-disabled")).toBe("true");
    await press(root, "Start now");
    expect(of("ai.start")).toEqual([]);
    await type(labelled(root, "Why may it run again?"), "Prices are right");
    await press(root, "Start now");
    await settle();
    expect(of("ai.start")).toEqual([{ scope: "all", name: "", reason: "Prices are right", by: "" }]);
  });

  it("can't be started here when the team file or policy stopped it", async () => {
    const root = await page([
      { ...local, origin: "team", by: "", since: null },
      { ...local, scope: "source", name: "s-1", origin: "policy", reason: "" },
    ]);
    expect(button(root, "Start again")).toBeUndefined();
    expect(root.textContent).toContain("Stopped by the team file · Only the team file can start it again.");
    expect(root.textContent).toContain("The articles of Help centre are stopped");
    expect(root.textContent).toContain("No reason was given.");
  });

  it("stands on the status line of every page, in the reader's language", async () => {
    speak("sv");
    const root = await mount(<Who status={statusOf({ stops: [{ ...local, scope: "brand", name: "Nordvik" }] })} />);
    expect(root.querySelector("a[href='#stop']")?.textContent).toBe("AI är stoppad för Nordvik");
  });
});
