import { describe, expect, it } from "vitest";
import { speaksOfRole } from "../../../lib/helpdesks/teach/role-word.ts";
import type { RoleSign } from "../../../lib/recipe.ts";

const css = (value: string): RoleSign => ({ kind: "css", value });

describe("a sign speaks of people", () => {
  it.each([".from-customer", '[data-role="agent"]', ".is-internal", ".incoming", 'a[href^="/contacts/"]', ".user"])("in %s", (value) => {
    expect(speaksOfRole(css(value))).toBe(true);
  });

  it.each([".mine", ".theirs", ".bg-green", ".trac-author", ".css-1x2y3z"])("but not in %s", (value) => {
    expect(speaksOfRole(css(value))).toBe(false);
  });

  it("by a label and by who is named where, but not by a side", () => {
    expect(speaksOfRole({ kind: "text", value: "Reporter" })).toBe(true);
    expect(speaksOfRole({ kind: "named", in: [".box"], not: false, says: [] })).toBe(true);
    expect(speaksOfRole({ kind: "side", value: "left", direction: "ltr" })).toBe(false);
  });

  it("not by a name that every message has", () => {
    expect(speaksOfRole(css(".has-notes"), new Set(["has-notes"]))).toBe(false);
  });
});
