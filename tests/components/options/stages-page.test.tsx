// @vitest-environment happy-dom
import "../fake-browser.ts";
import { act } from "preact/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { StagesPage } from "../../../components/options/knowledge/stages/stages-page.tsx";
import { status } from "../../../components/options/status.ts";
import { replies, reset, sent } from "../sidebar/scripted-bus.ts";
import { mount, settle } from "./mount.ts";
import { statusOf } from "./status-of.ts";

vi.mock("../../../lib/bus.ts", () => import("../sidebar/scripted-bus.ts"));

const provider = (kind: string) => ({
  settings: { kind, baseUrl: "", model: "example-model", region: "", retention: "" },
  vault: { held: true, remembered: false, mayRemember: true },
});
const turn = (root: HTMLElement) => act(async () => root.querySelector<HTMLButtonElement>("[role=switch]")?.click());

beforeEach(() => {
  reset();
  status.value = statusOf();
  replies.set("status.read", statusOf());
  replies.set("search.stages", { translate: false, rerank: true });
  replies.set("provider.read", provider("anthropic"));
});

describe("what a model may do for the search", () => {
  it("is switched on by the lead, with what leaves the browser beside it", async () => {
    const root = await mount(<StagesPage />);
    expect(root.textContent).toContain("to example-model. No article text.");
    await turn(root);
    await settle();
    expect(sent).toContainEqual({ name: "search.save-stages", data: { translate: true, rerank: true } });
  });

  it("stays off, and says why, where no model is set up", async () => {
    replies.set("provider.read", provider("device"));
    const root = await mount(<StagesPage />);
    expect(root.textContent).toContain("No model is set up, so these stay off");
    expect([...root.querySelectorAll("[role=switch]")].map((s) => s.getAttribute("aria-checked"))).toEqual(["false", "false"]);
    await turn(root);
    expect(sent.map((m) => m.name)).not.toContain("search.save-stages");
  });
});
