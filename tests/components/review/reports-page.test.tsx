// @vitest-environment happy-dom
import "../fake-browser.ts";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { route } from "../../../components/options/route.ts";
import { openLogs } from "../../../components/review/logs.ts";
import { reported, reportsFile } from "../../../components/review/reported.ts";
import { ReportsPage } from "../../../components/review/reports-page.tsx";
import { exportedFiles } from "../../gallery-pages/logs.ts";
import { mount } from "../options/mount.ts";

vi.mock("../../../lib/bus.ts", () => ({ send: vi.fn() }));

beforeAll(async () => openLogs(await exportedFiles()));

describe("reported errors", () => {
  it("are listed from all logs, each with its facts and a link to the draft's line", async () => {
    route.value = ["reports"];
    expect(reported.value.length).toBeGreaterThan(0);
    const id = reported.value[0]?.item.id ?? "";
    route.value = ["reports", id];
    const root = await mount(<ReportsPage />);
    expect(root.querySelector("h1")?.textContent).toBe(`${reported.value.length} reported errors`);
    const panel = root.querySelector(".d-panel");
    for (const words of [
      "AI_Error_Reported",
      "warranty-footwear",
      "support-desk",
      "claude-sonnet-4-5",
      "req_gallery",
      "refund",
      "promise",
      "1.4.0",
    ])
      expect(panel?.textContent).toContain(words);
    expect(panel?.querySelector("a")?.getAttribute("href")).toMatch(/^#queue\/.+/);
  });

  it("are exported without a word of anybody, unless it is asked for", () => {
    const bare = JSON.stringify(reportsFile(reported.value, false));
    expect(bare).toContain("req_gallery");
    expect(bare).not.toContain("Hi Tom");
    expect(bare).not.toContain("two-year");
    expect(JSON.stringify(reportsFile(reported.value, true))).toContain("Hi Tom");
  });
});
