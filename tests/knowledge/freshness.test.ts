import { describe, expect, it } from "vitest";
import { ageInMonths, isStale } from "../../lib/knowledge/freshness.ts";

const now = "2026-11-20T10:00:00Z";

describe("ageInMonths", () => {
  it("counts whole months and never below none", () => {
    expect(ageInMonths("2026-10-21", now)).toBe(0);
    expect(ageInMonths("2026-10-20", now)).toBe(1);
    expect(ageInMonths("2025-11-20T23:00:00Z", now)).toBe(12);
    expect(ageInMonths("2027-01-01", now)).toBe(0);
  });

  it("claims nothing without a date", () => {
    expect(ageInMonths(null, now)).toBeNull();
    expect(ageInMonths("last spring", now)).toBeNull();
  });
});

describe("isStale", () => {
  it("goes by the later of review and update", () => {
    expect(isStale({ reviewed: "2024-01-01", updated: "2023-01-01" }, now)).toBe(true);
    expect(isStale({ reviewed: "2026-06-01", updated: "2023-01-01" }, now)).toBe(false);
    expect(isStale({ reviewed: null, updated: null }, now)).toBe(false);
  });
});
