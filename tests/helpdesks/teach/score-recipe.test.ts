// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { learnOpening } from "../../../lib/helpdesks/teach/learn-opening.ts";
import { healthOf, reteachBelow, scoreRecipe } from "../../../lib/helpdesks/teach/score-recipe.ts";
import { openedPage, question } from "./opening-page.ts";
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

  it("counts an opening message that was taught, and names one that is gone", () => {
    const page = openedPage("Nils Ek", question, threeKinds);
    const opening = learnOpening(page.querySelector(".rich") as Element, [...page.querySelectorAll(".entry")], page);
    if (!opening) throw new Error("nothing was learned");
    const score = (document: Document) => scoreRecipe({ ...recipe, opening }, document).find((s) => s.part === "opening");
    expect(score(page)).toEqual({ part: "opening", found: 1, used: 0, problem: null });
    expect(score(deskPage(threeKinds))).toEqual({ part: "opening", found: 0, used: -1, problem: "none" });
  });

  it("names what broke", () => {
    expect(problems(deskPage(threeKinds + message("robot", "Bot", "Beep.")))).toEqual([["message", "author"]]);
    expect(problems(deskPage(threeKinds, '<textarea name="reply"></textarea>'))).toEqual([["composer", "several"]]);
    const empty = new DOMParser().parseFromString("<p>News</p>", "text/html");
    expect(problems(empty).map(([part]) => part)).toEqual(expect.arrayContaining(["thread", "message", "composer", "send"]));
    expect(healthOf(recipe, empty)).toBeLessThan(reteachBelow);
  });
});
