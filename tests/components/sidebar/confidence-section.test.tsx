// @vitest-environment happy-dom
import "../fake-browser.ts";
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { ConfidenceSection } from "../../../components/sidebar/confidence-section.tsx";
import type { Confidence } from "../../../lib/drafting/draft.ts";

afterEach(cleanup);

const said: Confidence = {
  value: 0.82,
  band: "check",
  calibrated: false,
  n: 0,
  method: "grounded-v2",
  raw: 0.82,
  error: null,
  cap: null,
  reasons: [
    { code: "likely-sources", count: 43, of: 100, good: false },
    { code: "checked-sentences", count: 1, of: 2, good: true },
    { code: "questions-answered", count: 1, of: 1, good: true },
  ],
};
const show = (changes: Partial<Confidence> = {}) => render(<ConfidenceSection confidence={{ ...said, ...changes }} />).container;
const ask = () => fireEvent.click(screen.getByRole("button", { name: "Show number" }));

describe("the confidence section", () => {
  it("says the band in a word with its reasons, and no number", () => {
    const text = show().textContent ?? "";
    expect(screen.getByRole("heading").textContent?.trim()).toBe("Confidence: Check");
    expect(text).toContain("Sources found like these answer in 43 of 100 cases");
    expect(text).toContain("Checked by rules: 1 of 2 statements agrees with its source");
    expect(text).not.toContain("0.82");
  });

  it("says the number with its worth and method when asked, and takes it back", () => {
    const container = show();
    ask();
    expect(screen.getByRole("status").textContent).toBe("0.82, uncalibrated, n = 0Method: grounded-v2");
    fireEvent.click(screen.getByRole("button", { name: "Hide number" }));
    expect(container.textContent).not.toContain("0.82");
  });

  it("says how far off the number is once outcomes corrected it", () => {
    show({ calibrated: true, n: 64, error: 0.052, method: "grounded-v2+platt" });
    ask();
    expect(screen.getByRole("status").textContent).toBe("0.82, calibrated, n = 64, calibration error 0.05Method: grounded-v2+platt");
  });

  it.each([
    [199, "Confidence: Check"],
    [200, "Confidence: Check · 0.82"],
  ])("with %s outcomes reads %s", (n, heading) => {
    show({ calibrated: true, n, error: 0.03 });
    expect(screen.getByRole("heading").textContent?.trim()).toBe(heading);
  });
});
