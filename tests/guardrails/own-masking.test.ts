import { describe, expect, it } from "vitest";
import { plainMasking, type Remembered } from "../../lib/guardrails/masking.ts";
import { forget, maskingFor, noOwnMasking, remember } from "../../lib/guardrails/own-masking.ts";

const exact = (text: string): Remembered => ({ text, how: "exact", kind: "" });

describe("what one person remembers", () => {
  it("is kept once, whatever its case and spaces", () => {
    const own = remember(remember(noOwnMasking, "exceptions", exact("070-123 45 67")), "exceptions", exact("0701234567"));
    expect(own).toEqual({ exceptions: [exact("0701234567")], additions: [] });
  });

  it("is the newest decision: what is masked is no exception any more, and the other way round", () => {
    const freed = remember(noOwnMasking, "exceptions", exact("Hannah"));
    const masked = remember(freed, "additions", exact("hannah"));
    expect(masked).toEqual({ exceptions: [], additions: [exact("hannah")] });
    expect(remember(masked, "exceptions", exact("Hannah"))).toEqual({ exceptions: [exact("Hannah")], additions: [] });
  });

  it("is forgotten without trace", () => {
    expect(forget(remember(noOwnMasking, "additions", exact("Skogsglänta")), "additions", exact("Skogsglänta"))).toEqual(noOwnMasking);
  });

  it("stands beside the team's, and masks what the team excepts", () => {
    const team = { ...plainMasking, names: true, exceptions: [exact("Amy"), exact("Joel")], additions: [exact("Elm")] };
    const both = maskingFor(team, { exceptions: [exact("Hannah")], additions: [exact("amy")] });
    expect(both.names).toBe(true);
    expect(both.exceptions.map((e) => e.text)).toEqual(["Joel", "Hannah"]);
    expect(both.additions.map((e) => e.text)).toEqual(["Elm", "amy"]);
  });
});
