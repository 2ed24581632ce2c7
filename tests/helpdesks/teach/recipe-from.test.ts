import { describe, expect, it } from "vitest";
import type { General } from "../../../lib/helpdesks/teach/generalise.ts";
import type { Scored } from "../../../lib/helpdesks/teach/locators.ts";
import { recipeFrom, waysOf } from "../../../lib/helpdesks/teach/recipe-from.ts";
import { Recipe } from "../../../lib/recipe.ts";

const way = (value: string): Scored => ({ locator: { by: "css", value, name: null, language: null }, count: 1, visible: 1, score: 1 });
const general: General = {
  thread: [way(".thread")],
  message: [way(".message")],
  body: [],
  author: [],
  at: [],
  roles: { customer: [{ kind: "css", value: ".in" }], agent: [{ kind: "css", value: `.${"x".repeat(500)}` }], note: [] },
  again: { marks: [".message"] },
  newestFirst: true,
};
const rest = {
  id: "0b6f4b0e-3c1a-4a53-9d4e-0d6f3f2f9a11",
  name: "Desk",
  origins: ["https://desk.example"],
  ticket: "tickets/(\\d+)",
  composer: [way("textarea")],
  send: [],
  noteMode: [],
  subject: [],
  taughtBy: null,
  taughtAt: "2026-11-22T10:00:00Z",
};

describe("a recipe", () => {
  it("holds what was learned and what was pointed at alone", () => {
    const recipe = recipeFrom(general, rest);
    expect(Recipe.parse(recipe)).toEqual(recipe);
    expect(recipe).toMatchObject({
      newestFirst: true,
      marks: [".message"],
      composer: [{ value: "textarea" }],
      thread: [{ value: ".thread" }],
    });
  });

  it("is never too large to be saved: what has no room is left out", () => {
    const many = Array.from({ length: 30 }, (_, i) => way(`.way-${i}`));
    const signs = Array.from({ length: 30 }, (_, i) => ({ kind: "css" as const, value: `.sign-${i}` }));
    const recipe = recipeFrom({ ...general, message: many, roles: { customer: signs, agent: general.roles.agent, note: [] } }, rest);
    expect(Recipe.safeParse(recipe).success).toBe(true);
    expect([recipe.message.length, recipe.roles.customer.length, recipe.roles.agent.length]).toEqual([8, 12, 0]);
    expect(waysOf([way("a".repeat(401)), way("a")]).map((l) => l.value)).toEqual(["a"]);
  });

  it("keeps the best ways first", () => {
    expect(waysOf([way(".best"), way(".next")]).map((l) => l.value)).toEqual([".best", ".next"]);
    expect(waysOf([])).toEqual([]);
  });
});
