// @vitest-environment happy-dom
import "../fake-browser.ts";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { LogDetail } from "../../../components/options/log/log-detail.tsx";
import type { LogItem } from "../../../components/options/log/log-item.ts";
import { status } from "../../../components/options/status.ts";
import type { Entry, Happening } from "../../../lib/audit/entry.ts";
import { FootnoteError } from "../../../lib/errors.ts";
import { suggestionLine } from "../../audit/suggestion-line.ts";
import { speak } from "../fake-browser.ts";
import { replies, reset, sent } from "../sidebar/scripted-bus.ts";
import { labelled, mount, press, settle, type } from "./mount.ts";
import { statusOf } from "./status-of.ts";

vi.mock("../../../lib/bus.ts", () => import("../sidebar/scripted-bus.ts"));

const ticket = { helpdesk: "sandbox", origin: "https://desk.example", id: "7" };

function line(seq: number, happening: Happening, texts: Record<string, string> = {}, install = "i"): LogItem {
  const at = `2026-11-22T10:${String(seq).padStart(2, "0")}:00.000Z`;
  const entry = { install, seq, at, agent: null, ticket, brand: "Fjord", channel: "email", happening, texts: {} } as unknown as Entry;
  const rows = Object.entries(texts).map(([name, text]) => ({ install, seq, name, salt: "", text }));
  return { id: `${install} ${seq}`, install, seq, hash: "ab".repeat(32), entry, texts: rows };
}

const verdict = (seq: number, said: "right" | "wrong", by: string, comment = "", install = "i") =>
  line(
    seq,
    { kind: "verdict", suggestion: "a", verdict: said, about: said === "wrong" ? "outdated" : null },
    { agent: by, ...(comment ? { comment } : {}) },
    install,
  );
const drafted = line(2, suggestionLine("a"), { draft: "The fee is 4 EUR." });
const other = line(3, suggestionLine("b"));

const saved = vi.fn(async () => undefined);
const shown = (lines: LogItem[] = [], me = "Vera Holm") =>
  mount(<LogDetail item={drafted} items={[...lines, other, drafted]} judging={{ me, saved }} />);
const button = (root: HTMLElement, words: string) => [...root.querySelectorAll("button")].find((b) => b.textContent === words);
const spoken = (root: HTMLElement) => [...root.querySelectorAll("[role=status]")].map((s) => s.textContent).join(" ");

beforeEach(() => {
  reset();
  saved.mockClear();
  status.value = statusOf({ role: "qa" });
});
afterEach(() => speak("en"));

describe("judging a suggestion", () => {
  it("wrong: takes a reason and a comment, says that it is saved, and leaves the keyboard where it was", async () => {
    const root = await shown();
    expect(root.textContent).toContain("Not judged yet.");
    await press(root, "Wrong");
    expect(button(root, "Wrong")?.getAttribute("aria-pressed")).toBe("true");
    expect(root.querySelector("[role=group]")?.getAttribute("aria-label")).toBe("Verdict");
    const reason = labelled(root, "What is wrong?") as unknown as HTMLSelectElement;
    await act(async () => {
      reason.value = "outdated";
      reason.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await type(labelled(root, "Comment (optional)"), "The fee rose in May");
    await press(root, "Save verdict");
    expect(sent).toEqual([
      {
        name: "verdict.save",
        data: {
          suggestion: "a",
          ticket,
          brand: "Fjord",
          channel: "email",
          verdict: "wrong",
          about: "outdated",
          comment: "The fee rose in May",
          by: "Vera Holm",
        },
      },
    ]);
    expect(saved).toHaveBeenCalledOnce();
    expect(spoken(root)).toContain("Saved in the log: Wrong");
    expect(button(root, "Save verdict")).toBeUndefined();
    expect(document.activeElement).toBe(button(root, "Right"));
  });

  it("right: asks for no reason", async () => {
    const root = await shown();
    await press(root, "Right");
    expect(root.querySelector("select")).toBeNull();
    await press(root, "Save verdict");
    expect(sent[0]?.data).toMatchObject({ verdict: "right", about: null, comment: "" });
  });

  it("wants a name first, and says so at the field", async () => {
    const root = await shown([], "");
    await press(root, "Right");
    await press(root, "Save verdict");
    expect(sent).toEqual([]);
    expect(labelled(root, "Your name").getAttribute("aria-invalid")).toBe("true");
    expect(root.textContent).toContain("Say who is judging.");
    await type(labelled(root, "Your name"), "Åsa Ek");
    await press(root, "Save verdict");
    expect(sent[0]?.data).toMatchObject({ by: "Åsa Ek" });
  });

  it("keeps what was typed when the log cannot be written, and says why", async () => {
    replies.set("verdict.save", new FootnoteError("log.full"));
    const root = await shown();
    await press(root, "Right");
    await type(labelled(root, "Comment (optional)"), "Well put");
    await press(root, "Save verdict");
    await settle();
    expect(root.querySelector("[role=alert]")?.textContent).toContain("log.full");
    expect(labelled(root, "Comment (optional)").value).toBe("Well put");
    expect(saved).not.toHaveBeenCalled();
  });

  it("is not offered to an agent, who still sees what was said", async () => {
    status.value = statusOf({ role: "agent" });
    const root = await shown([verdict(4, "right", "Vera Holm")]);
    expect(button(root, "Wrong")).toBeUndefined();
    expect(root.textContent).toContain("QA reviewers, team leads and administrators judge.");
    expect(root.textContent).toContain("Vera Holm");
  });

  it("shows who said what and when, the newest first, also from a reviewer's own log, and how many are judged", async () => {
    const root = await shown([verdict(9, "wrong", "Åsa Ek", "The fee rose in May", "q"), verdict(4, "right", "Vera Holm")]);
    const said = [...root.querySelectorAll("section .d-lines li")].map((l) => l.textContent);
    expect(said[0]).toMatch(/^Wrong: A source is out of date Åsa Ek, Nov 22, 2026.*The fee rose in May$/);
    expect(said[1]).toMatch(/^Right Vera Holm, Nov 22, 2026.*replaced$/);
    expect(root.textContent).toContain("1 of 2 suggestions judged. Right: 0, wrong: 1");
  });

  it("speaks Swedish", async () => {
    speak("sv");
    const root = await shown([verdict(4, "wrong", "Vera Holm")]);
    await press(root, "Fel");
    expect(root.textContent).toContain("Fel: En källa är inaktuell");
    expect(root.textContent).toContain("Spara bedömningen");
  });
});
