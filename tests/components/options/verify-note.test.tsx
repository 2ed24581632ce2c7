// @vitest-environment happy-dom
import "../fake-browser.ts";
import { describe, expect, it } from "vitest";
import { VerifyNote } from "../../../components/options/log/verify-note.tsx";
import { mount } from "./mount.ts";

const whole = { ok: true, lines: 12, head: "ab".repeat(32), badAt: null, why: null, erased: 0 } as const;

describe("verifying the log", () => {
  it("names the first bad entry, why it is bad and what of the rest can be trusted", async () => {
    const root = await mount(<VerifyNote result={{ ...whole, ok: false, badAt: 7, why: "hash" }} />);
    expect(root.textContent).toContain("Broken at entry 7.");
    expect(root.textContent).toContain("changed after it was written");
    expect(root.textContent).toContain("the 5 after it cannot be relied on");
    expect(root.querySelector("[role=alert]")).not.toBeNull();
  });

  it("says that the log is whole, and that erased texts do not break it", async () => {
    const root = await mount(<VerifyNote result={{ ...whole, erased: 3 }} />);
    expect(root.textContent).toContain("Whole: 12 entries");
    expect(root.textContent).toContain("Texts erased: 3; their entries still verify.");
  });
});
