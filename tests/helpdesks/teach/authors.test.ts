// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { authorsOf } from "../../../lib/helpdesks/teach/authors.ts";
import { shortHash } from "../../../lib/helpdesks/teach/kinds.ts";
import { nesting } from "../../../lib/helpdesks/teach/nesting.ts";
import { type Recipe, untaught } from "../../../lib/recipe.ts";

const css = (value: string) => ({ by: "css" as const, value, name: null, language: null });
function authors(html: string, ways: string[], staff: string[] = []) {
  document.body.innerHTML = html;
  const messages = [...document.querySelectorAll("article")];
  const recipe = { ...untaught, author: ways.map(css), staff: staff.map(shortHash) } as unknown as Recipe;
  const { elements, used } = authorsOf(messages, nesting(messages), recipe);
  return { names: elements.map((e) => e?.textContent ?? null), used };
}
const row = (...cells: string[]) =>
  `<article><table><tbody><tr>${cells.map((c) => `<td>${c}</td>`).join("")}</tr></tbody></table></article>`;
const second = ":scope > table > tbody > tr > td:nth-child(2)";

describe("who messages say they are by", () => {
  it("is read by name", () => {
    expect(authors("<article><b class=who>nils</b></article><article><b class=who>amy</b></article>", [".who"])).toEqual({
      names: ["nils", "amy"],
      used: 0,
    });
  });

  it("is read from a column where people's names stand, or known agents'", () => {
    expect(authors(row("1 May", "Nils Ek") + row("2 May", "amy"), [second], ["amy"]).names).toEqual(["Nils Ek", "amy"]);
  });

  it("is nobody in a column of other words, in any message", () => {
    expect(authors(row("1 May", "Nils Ek") + row("Amy Hale", "Comment #2"), [second])).toEqual({ names: [], used: -1 });
    expect(authors(row("1 May", "nils") + row("2 May", "Amy Hale"), [second])).toEqual({ names: [], used: -1 });
  });

  it("by several names is nobody, where one message has none of them", () => {
    const ways = [".by-other, .by-me"];
    const said = (name: string, who: string) => `<article><b class="${name}">${who}</b></article>`;
    expect(authors(said("by-other", "nils") + said("by-me", "amy"), ways).names).toEqual(["nils", "amy"]);
    expect(authors(said("by-other", "nils") + said("by-bot", "robot"), ways)).toEqual({ names: [], used: -1 });
  });
});
