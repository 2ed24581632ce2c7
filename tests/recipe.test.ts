import { describe, expect, it } from "vitest";
import { front } from "../lib/helpdesks/recipes/front.ts";
import { startFrom } from "../lib/helpdesks/recipes/starting-recipe.ts";
import { mayRun, Recipe } from "../lib/recipe.ts";

const recipe = startFrom(front, "https://app.frontapp.com", "0b6f4b0e-3c1a-4a53-9d4e-0d6f3f2f9a11", "2026-11-22T10:00:00Z");

describe("a recipe", () => {
  it("runs where it is for, and nowhere else", () => {
    expect(mayRun(recipe, "https://app.frontapp.com")).toBe(true);
    for (const other of ["http://app.frontapp.com", "https://app.frontapp.com.example", "https://frontapp.com", "null"])
      expect(mayRun(recipe, other)).toBe(false);
  });

  it.each(["https://*.example", "https://desk.example/path", "desk.example", "javascript:alert(1)"])("is not for %s", (origin) => {
    expect(Recipe.safeParse({ ...recipe, origins: [origin] }).success).toBe(false);
  });

  it.each(["(a+)+$", "(a|aa)+$", "(", `(${"a".repeat(400)})`])("has no pattern such as %s", (ticket) => {
    expect(Recipe.safeParse({ ...recipe, ticket }).success).toBe(false);
  });
});
