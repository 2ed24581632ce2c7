// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { healthOf, reteachBelow, scoreRecipe } from "../../../lib/helpdesks/teach/score-recipe.ts";
import { deskPage, message, taughtOf, threeKinds } from "./taught-page.ts";

const recipe = taughtOf(deskPage(threeKinds));
const problems = (document: Document) =>
  scoreRecipe(recipe, document)
    .filter((s) => s.problem !== null)
    .map((s) => [s.part, s.problem]);

describe("how a recipe does on a page", () => {
  it("is good where it was taught", () => {
    const scores = scoreRecipe(recipe, deskPage(threeKinds));
    expect(scores.filter((s) => s.problem)).toEqual([]);
    expect(scores.find((s) => s.part === "message")?.found).toBe(3);
    expect(healthOf(recipe, deskPage(threeKinds))).toBe(1);
  });

  it("does not mind that a ticket has no note yet", () => {
    expect(problems(deskPage(message("customer", "Nils", "Hello")))).toEqual([]);
  });

  it("names what broke", () => {
    expect(problems(deskPage(threeKinds + message("robot", "Bot", "Beep.")))).toEqual([["message", "author"]]);
    expect(problems(deskPage(threeKinds, '<textarea name="reply"></textarea>'))).toEqual([["composer", "several"]]);
    const empty = new DOMParser().parseFromString("<p>News</p>", "text/html");
    expect(problems(empty).map(([part]) => part)).toEqual(expect.arrayContaining(["thread", "message", "composer", "send"]));
    expect(healthOf(recipe, empty)).toBeLessThan(reteachBelow);
  });
});
