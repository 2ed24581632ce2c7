// @vitest-environment happy-dom
import "../fake-browser.ts";
import { act } from "preact/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { tierRuleWords } from "../../../components/options/knowledge/tiers/tier-rule-words.ts";
import { TierRulesPage } from "../../../components/options/knowledge/tiers/tier-rules-page.tsx";
import { status } from "../../../components/options/status.ts";
import type { TierRule } from "../../../lib/knowledge/tier-rule.ts";
import { speak } from "../fake-browser.ts";
import { replies, reset, sent } from "../sidebar/scripted-bus.ts";
import { labelled, mount, press, settle, type } from "./mount.ts";
import { rowsOf } from "./rows-of.ts";
import { statusOf } from "./status-of.ts";

vi.mock("../../../lib/bus.ts", () => import("../sidebar/scripted-bus.ts"));

const rule: TierRule = { id: "r1", when: { source: "help", section: "HR", label: "vip" }, tier: "internal", tellable: "own-words" };
const saved = () => sent.filter((m) => m.name === "tier-rules.save").at(-1)?.data;
const submit = (root: HTMLElement) =>
  act(async () => void root.querySelector("form")?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true })));

beforeEach(() => {
  reset();
  status.value = statusOf();
  replies.set("status.read", statusOf());
  replies.set("knowledge.rows", rowsOf([]));
  replies.set("tier-rules.read", { rules: [rule], quarantineAfter: null, profileAfter: null });
  replies.set("tier-rules.save", { changed: 12 });
});

describe("tier rules", () => {
  it("read as one sentence each, in either language", () => {
    const name = () => "Help centre";
    expect(tierRuleWords(rule, name)).toBe(
      "Articles from Help centre in the section “HR” with the label “vip” are for us only, and may be told in own words.",
    );
    expect(tierRuleWords({ ...rule, when: { source: null, section: null, label: "x" }, tier: "never" }, name)).toBe(
      "Articles with the label “x” are never used for drafts.",
    );
    speak("sv");
    expect(tierRuleWords(rule, name)).toBe(
      "Artiklar från Help centre i sektionen ”HR” med etiketten ”vip” är bara för oss, och får berättas med egna ord.",
    );
    speak("en");
  });

  it("are added, and saving says how many articles changed", async () => {
    const root = await mount(<TierRulesPage />);
    await press(root, "New rule");
    await type(labelled(root, "Section"), " Refunds ");
    expect(root.querySelector("form")?.textContent).toContain("Articles in the section “Refunds” are for us only.");
    await submit(root);
    await settle();
    expect(saved()).toMatchObject({
      rules: [rule, { when: { source: null, section: "Refunds", label: null }, tier: "internal", tellable: null }],
    });
    expect(root.textContent).toContain("Saved. 12 articles are read by others now.");
    expect(root.querySelector("form")).toBeNull();
  });

  it("are not saved for everything at once", async () => {
    const root = await mount(<TierRulesPage />);
    await press(root, "New rule");
    await submit(root);
    expect(root.querySelector("[role=alert]")?.textContent).toContain("a rule for everything is not saved");
    expect(saved()).toBeUndefined();
  });

  it("are removed only after a question", async () => {
    const ask = vi.fn(() => false);
    vi.stubGlobal("confirm", ask);
    const root = await mount(<TierRulesPage />);
    const remove = () => act(async () => root.querySelector<HTMLButtonElement>('[aria-label^="Remove: Articles from"]')?.click());
    await remove();
    expect(saved()).toBeUndefined();
    ask.mockReturnValue(true);
    await remove();
    await settle();
    expect(saved()).toEqual({ rules: [], quarantineAfter: null, profileAfter: null });
    vi.unstubAllGlobals();
  });

  it("say after how many reports an article leaves use", async () => {
    const root = await mount(<TierRulesPage />);
    const select = labelled(root, "Take an article out of use after") as unknown as HTMLSelectElement;
    await act(async () => {
      select.value = "3";
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await settle();
    expect(saved()).toEqual({ rules: [rule], quarantineAfter: 3, profileAfter: null });
  });

  it("say after how many reports a profile is stopped", async () => {
    const root = await mount(<TierRulesPage />);
    const select = labelled(root, "Stop an AI Profile after") as unknown as HTMLSelectElement;
    await act(async () => {
      select.value = "5";
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await settle();
    expect(saved()).toEqual({ rules: [rule], quarantineAfter: null, profileAfter: 5 });
  });
});
