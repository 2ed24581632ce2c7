// @vitest-environment happy-dom
import "../fake-browser.ts";
import { act } from "preact/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { MaskingPage } from "../../../components/options/masking/masking-page.tsx";
import { status } from "../../../components/options/status.ts";
import { plainMasking } from "../../../lib/guardrails/masking.ts";
import { noOwnMasking } from "../../../lib/guardrails/own-masking.ts";
import { replies, reset, sent } from "../sidebar/scripted-bus.ts";
import { labelled, mount, press, settle, type } from "./mount.ts";
import { statusOf } from "./status-of.ts";

vi.mock("../../../lib/bus.ts", () => import("../sidebar/scripted-bus.ts"));

const last = (name: string) => sent.findLast((m) => m.name === name)?.data;
const own = { exceptions: [{ text: "Hannah", how: "exact", kind: "" }], additions: [] };

beforeEach(() => {
  reset();
  status.value = statusOf();
  replies.set("redaction.read", { team: plainMasking, own: noOwnMasking });
});

async function write(root: HTMLElement, name: string, pattern: string, found: string, not: string) {
  await press(root, "New pattern");
  await type(labelled(root, "Name"), name);
  await type(labelled(root, "Pattern"), pattern);
  await type(labelled(root, "Must be found in"), found);
  await type(labelled(root, "Must find nothing in"), not);
}

describe("the masking page", () => {
  it("saves a pattern whose examples all pass", async () => {
    const root = await mount(<MaskingPage />);
    await write(root, "Customer number", "KND-\\d{6}", "I am KND-448812", "Order PP-104763");
    expect(root.textContent).toContain("[[CUSTOMER_NUMBER_1]]");
    expect(root.querySelector("mark")?.textContent).toBe("KND-448812");
    expect(root.textContent).toContain("All examples pass.");
    await press(root, "Save pattern");
    const pattern = { name: "Customer number", pattern: "KND-\\d{6}", match: ["I am KND-448812"], noMatch: ["Order PP-104763"] };
    expect(last("redaction.save")).toMatchObject({ patterns: [pattern], names: false });
  });

  it("says why a pattern can't be saved, with every letter typed", async () => {
    const root = await mount(<MaskingPage />);
    await write(root, "Customer number", "KND-\\d{6}", "I am KND-44", "KND-123456");
    expect(root.textContent).toContain("It finds nothing in “I am KND-44”.");
    expect(root.textContent).toContain("It finds something in “KND-123456”, and should not.");
    await type(labelled(root, "Pattern"), "\\w+");
    expect(root.textContent).toContain("It takes everyday words");
    await type(labelled(root, "Pattern"), "(KND");
    expect(root.textContent).toContain("A bracket is not closed, at character 5.");
    await press(root, "Save pattern");
    expect(last("redaction.save")).toBeUndefined();
  });

  it("never takes a card as an exception", async () => {
    const root = await mount(<MaskingPage />);
    await type(labelled(root, "Words or number"), "4242 4242 4242 4242");
    await press(root, "Add");
    expect(root.textContent).toContain("This always stays masked");
    await type(labelled(root, "Words or number"), "08-555 210 00");
    await press(root, "Add");
    expect(last("redaction.save")).toMatchObject({ exceptions: [{ text: "08-555 210 00", how: "exact", kind: "" }] });
  });

  it("lets an agent take back what they remembered, and change nothing of the team's", async () => {
    status.value = statusOf({ role: "agent" });
    replies.set("redaction.read", { team: { ...plainMasking, exceptions: [{ text: "Amy", how: "exact", kind: "" }] }, own });
    const root = await mount(<MaskingPage />);
    expect(root.querySelector('[aria-label="Remove: Amy"]')).toBeNull();
    expect(root.textContent).not.toContain("New pattern");
    await act(async () => root.querySelector<HTMLButtonElement>('[aria-label="Remove: Hannah"]')?.click());
    await settle();
    expect(last("redaction.forget")).toEqual({ list: "exceptions", entry: own.exceptions[0] });
  });
});
