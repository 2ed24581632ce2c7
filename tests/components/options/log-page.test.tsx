// @vitest-environment happy-dom
import "../fake-browser.ts";
import { beforeEach, expect, it, vi } from "vitest";
import { LogPage } from "../../../components/options/log/log-page.tsx";
import { status } from "../../../components/options/status.ts";
import type { Entry, Happening } from "../../../lib/audit/entry.ts";
import type { LogRow } from "../../../lib/audit/export.ts";
import { suggestionLine } from "../../audit/suggestion-line.ts";
import { replies, reset, sent } from "../sidebar/scripted-bus.ts";
import { labelled, mount, press, type } from "./mount.ts";
import { statusOf } from "./status-of.ts";

vi.mock("../../../lib/bus.ts", () => import("../sidebar/scripted-bus.ts"));

const ticket = { helpdesk: "sandbox", origin: "https://desk.example", id: "7" };

function row(seq: number, happening: Happening, texts: Record<string, string> = {}): LogRow {
  const at = `2026-11-22T10:${String(seq).padStart(2, "0")}:00.000Z`;
  const hashes = Object.fromEntries(Object.keys(texts).map((name) => [name, "00"]));
  const place = { v: 1 as const, install: "i", seq, prev: "", at };
  const entry: Entry = { ...place, agent: null, ticket, brand: null, channel: null, happening, texts: hashes };
  return {
    line: { install: "i", seq, text: JSON.stringify(entry), hash: "ab".repeat(32), signature: "" },
    texts: Object.entries(texts).map(([name, text]) => ({ install: "i", seq, name, salt: "", text })),
  };
}

beforeEach(reset);

it("keeps the older lines and the opened one when a verdict is added, and shows it", async () => {
  status.value = statusOf({ role: "qa" });
  replies.set("log.page", { rows: [row(3, { kind: "identity.checked" }), row(2, suggestionLine("a"))], total: 3 });
  const root = await mount(<LogPage />);
  await press(root, "Suggestion");
  await press(root, "Right");
  await type(labelled(root, "Your name"), "Vera Holm");
  const verdict: Happening = { kind: "verdict", suggestion: "a", verdict: "right", about: null };
  replies.set("log.page", { rows: [row(4, verdict, { agent: "Vera Holm" }), row(3, { kind: "identity.checked" })], total: 4 });
  await press(root, "Save verdict");
  expect(sent.map((s) => s.name)).toEqual(["log.page", "verdict.save", "log.page"]);
  expect([...root.querySelectorAll("tbody .d-rowlink")].map((b) => b.textContent)).toEqual(["Verdict", "Identity checked", "Suggestion"]);
  expect(root.querySelector("section .d-lines")?.textContent).toContain("Vera Holm");
  expect(root.textContent).toContain("1 of 1 suggestions judged");
  await press(root, "Wrong");
  expect(labelled(root, "Your name").value).toBe("Vera Holm");
});
