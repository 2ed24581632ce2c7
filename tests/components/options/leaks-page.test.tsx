// @vitest-environment happy-dom
import "../fake-browser.ts";
import { act } from "preact/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { LeaksPage } from "../../../components/options/knowledge/leaks/leaks-page.tsx";
import { status } from "../../../components/options/status.ts";
import { FootnoteError } from "../../../lib/errors.ts";
import type { LeakFinding } from "../../../lib/source-settings.ts";
import { opened, replies, reset } from "../sidebar/scripted-bus.ts";
import { mount, press, settle } from "./mount.ts";
import { statusOf } from "./status-of.ts";

vi.mock("../../../lib/bus.ts", () => import("../sidebar/scripted-bus.ts"));

const finding = (article: string, tier: LeakFinding["tier"], outcome: LeakFinding["outcome"]): LeakFinding => ({
  article,
  title: `Title ${article}`,
  tier,
  url: `https://help.example/${article}`,
  outcome,
  status: outcome === "open" ? 200 : null,
});

beforeEach(() => {
  reset();
  status.value = statusOf();
  replies.set("status.read", statusOf());
  replies.set("leak.read", null);
});

async function check(findings: LeakFinding[], total: number): Promise<HTMLElement> {
  const root = await mount(<LeaksPage />);
  await press(root, "Check all links");
  await act(async () => opened[0]?.emit({ checked: findings.length, total, findings }));
  return root;
}

describe("the leak check", () => {
  it("does nothing before the press, and shows how far it is", async () => {
    const root = await mount(<LeaksPage />);
    expect(opened).toEqual([]);
    await press(root, "Check all links");
    await act(async () => opened[0]?.emit({ checked: 20, total: 46, findings: [] }));
    expect(root.textContent).toContain("20 of 46 links checked");
    expect(root.querySelector("progress")?.value).toBe(20);
  });

  it("lists what the public can open, the strictest first, and counts the rest", async () => {
    const root = await check(
      [
        finding("a", "authenticated", "open"),
        finding("b", "internal", "open"),
        finding("c", "internal", "guarded"),
        finding("d", "internal", "gone"),
      ],
      4,
    );
    expect(root.querySelector("[role=alert]")?.textContent).toContain("The public can open 2 articles that are not public");
    expect([...root.querySelectorAll("tbody .d-rowlink")].map((a) => a.textContent)).toEqual(["Title b", "Title a"]);
    expect(root.textContent).toContain("1 asks to sign in or refuses");
    expect(root.textContent).toContain("1 is no longer there");
  });

  it("counts each link once when findings come again", async () => {
    const root = await check([finding("a", "internal", "open")], 2);
    await act(async () => opened[0]?.emit({ checked: 2, total: 2, findings: [finding("a", "internal", "open")] }));
    expect(root.querySelectorAll("tbody tr")).toHaveLength(1);
  });

  it("shows what the last check found, and when that was", async () => {
    const findings = [finding("a", "internal", "open")];
    replies.set("leak.read", { at: "2026-11-20T06:00:00Z", checked: 1, total: 1, findings });
    const root = await mount(<LeaksPage />);
    expect(root.textContent).toContain("Last check: Nov 20, 2026");
    expect(root.querySelectorAll("tbody tr")).toHaveLength(1);
    expect(opened).toEqual([]);
  });

  it("stops when told, and when the page is left", async () => {
    const root = await check([finding("a", "internal", "open")], 9);
    await press(root, "Stop");
    expect(opened[0]?.signal.aborted).toBe(true);
    expect(root.textContent).toContain("Stopped. What was found so far stands below.");
    expect(root.querySelector("[role=alert]")?.textContent).not.toContain("not work");
    await press(root, "Check again");
    await mount(<p />);
    expect(opened).toHaveLength(2);
  });

  it("keeps what it found when the background goes away, and says so", async () => {
    const root = await check([finding("a", "internal", "open")], 9);
    await act(async () => opened[0]?.end(new FootnoteError("bus.disconnected")));
    await settle();
    expect(root.querySelectorAll("tbody tr")).toHaveLength(1);
    expect(root.querySelectorAll("[role=alert]").length).toBeGreaterThan(1);
  });
});
