import { beforeEach, describe, expect, it, vi } from "vitest";
import { recipeFor } from "../../lib/background/teach-known.ts";
import { Recipe } from "../../lib/recipe.ts";
import { freshStorage, storage } from "./knowledge-world.ts";
import { desk, whole } from "./teach-world.ts";

vi.mock("../../lib/background/storage.ts", () => import("./knowledge-world.ts"));

const front = "https://app.frontapp.com";

beforeEach(freshStorage);

describe("what a page is read by", () => {
  it("is what was taught of its site", async () => {
    await storage.settings.saveRecipes([whole()]);
    expect(await recipeFor(desk)).toEqual({ recipe: whole(), stored: true });
  });

  it("is never what was taught of another", async () => {
    await storage.settings.saveRecipes([whole(), whole({ id: crypto.randomUUID(), origins: [front] })]);
    for (const origin of ["https://other.example", "http://desk.example", `${desk}:8443`])
      expect(await recipeFor(origin)).toEqual({ recipe: null, stored: false });
  });

  it("is what a known product starts with, for this address alone, until it was taught", async () => {
    const { recipe, stored } = await recipeFor(front);
    expect(stored).toBe(false);
    expect(Recipe.parse(recipe)).toMatchObject({ origins: [front], taughtAt: "" });
    await storage.settings.saveTeamRecipes([whole({ origins: [front] })]);
    expect(await recipeFor(front)).toMatchObject({ recipe: { name: "Desk" }, stored: true });
  });
});
