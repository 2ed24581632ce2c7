import { describe, expect, it } from "vitest";
import { limitsOf, startAt } from "../../lib/helpdesks/hosts.ts";
import { helpdesks } from "../../lib/helpdesks/registry.ts";
import { Recipe } from "../../lib/recipe.ts";
import en from "../../public/_locales/en/messages.json" with { type: "json" };

const id = "5f0a3c1e-7d1b-4f6a-9a39-0f3f5b1c2d3e";

describe("what a known product's page starts from", () => {
  it("is a recipe for that very origin and no other of the product's", () => {
    const recipe = startAt("https://app-eu1.hubspot.com", id);
    expect(Recipe.parse(recipe).origins).toEqual(["https://app-eu1.hubspot.com"]);
  });

  it("is nothing on a site that only sounds like one", () => {
    expect(startAt("https://app.hubspot.com.example", id)).toBeNull();
    expect(startAt("https://desk.example", id)).toBeNull();
  });

  it("has words for what each of them lacks", () => {
    const taught = helpdesks.filter(({ level, id: name }) => level === "recipe" && name !== "taught");
    expect(taught.map((desk) => limitsOf(desk.id)).filter((word) => word === null || !(word in en))).toEqual([]);
  });
});
