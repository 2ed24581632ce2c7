// @vitest-environment happy-dom
import "../fake-browser.ts";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { locked } from "../../../components/options/locked.ts";
import { newProfile } from "../../../components/options/profiles/new-profile.ts";
import { ProfileEditor } from "../../../components/options/profiles/profile-editor.tsx";
import { status } from "../../../components/options/status.ts";
import { labelled, mount, type } from "./mount.ts";
import { ruled, statusOf } from "./status-of.ts";

vi.mock("../../../lib/bus.ts", () => ({ send: vi.fn() }));

const own = statusOf();
const profile = { ...newProfile("a", "Nordvik", "sv"), name: "Kundservice" };

const editor = () => mount(<ProfileEditor saved={profile} isNew={false} others={[profile]} onSaved={async () => {}} />);
const saveButton = (root: HTMLElement) => [...root.querySelectorAll("button")].find((b) => b.textContent === "Save");

beforeEach(() => {
  status.value = own;
});

describe("who may edit", () => {
  it("is the lead, not the agent, and nobody under a team file", () => {
    expect(locked(own, "edit-profiles")).toBeNull();
    expect(locked(statusOf({ role: "agent" }), "edit-profiles")).toEqual({ why: "role", role: "agent" });
    expect(locked(ruled, "edit-rules")).toEqual({ why: "team", name: "Nordvik Group", revision: 14 });
    expect(locked(ruled, "edit-team")).toBeNull();
    expect(locked(null, "edit-rules")).toEqual({ why: "loading" });
  });

  it("shows a profile read-only under a team file and says why", async () => {
    status.value = ruled;
    const root = await editor();
    expect(root.textContent).toContain("Read-only: the team file “Nordvik Group”, revision 14, rules here.");
    expect(labelled(root, "Name").readOnly).toBe(true);
    expect(saveButton(root)).toBeUndefined();
  });

  it("shows unsaved changes, and what is wrong beside its field", async () => {
    const root = await editor();
    expect(root.textContent).toContain("No unsaved changes");
    await type(labelled(root, "Name"), "");
    expect(root.textContent).toContain("1 unsaved change, 1 field to correct");
    expect(labelled(root, "Name").getAttribute("aria-invalid")).toBe("true");
    expect(root.textContent).toContain("Give the profile a name.");
    expect(saveButton(root)?.getAttribute("aria-disabled")).toBe("true");
  });
});
