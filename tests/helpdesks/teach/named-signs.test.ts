// @vitest-environment happy-dom
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { generalise } from "../../../lib/helpdesks/teach/generalise.ts";
import { recipeFrom } from "../../../lib/helpdesks/teach/recipe-from.ts";
import { taughtHelpdesk } from "../../../lib/helpdesks/teach/taught.ts";
import { Recipe } from "../../../lib/recipe.ts";
import { pageOf } from "./taught-page.ts";

const html = readFileSync(join(import.meta.dirname, "../../fixtures/taught/people-boxes.html"), "utf8");
const parsed = (text: string) => new DOMParser().parseFromString(text, "text/html");

function learned(text: string, withNote = true): Recipe {
  const document = parsed(text);
  const of = (kind: string) => document.querySelector(`[data-truth=${kind}]`) as Element;
  const picked = { thread: null, customer: of("customer"), agent: of("agent"), note: withNote ? of("note") : null };
  for (const e of document.querySelectorAll("[data-truth]")) e.removeAttribute("data-truth");
  const rest = { id: "0b6f4b0e-3c1a-4a53-9d4e-0d6f3f2f9a11", name: "Desk", origins: ["https://desk.example"], ticket: "id=(\\d+)" };
  const none = { composer: [], send: [], noteMode: [], subject: [], taughtBy: null, taughtAt: "2026-11-22T10:00:00Z" };
  return Recipe.parse(recipeFrom(generalise(picked, document), { ...rest, ...none }));
}

const read = (recipe: Recipe, text: string) =>
  taughtHelpdesk("taught", recipe)
    .readPage?.(pageOf(parsed(text)))
    ?.messages.map((m) => `${m.role} ${m.visibility}`);

const recipe = learned(html);
const boxless = (text: string) => text.replace("form-row requestors", "form-row people").replace("Requestors:", "People:");

describe("a page that says who is who beside the thread only", () => {
  it("is read by the customer's box, the list of agents, and what is said beside the name", () => {
    expect(read(recipe, html)).toEqual(["customer public", "agent public", "agent internal", "customer public"]);
  });

  it("gives signs of places and the product's words, and no name of anybody", () => {
    expect(recipe.roles.customer).toEqual([
      {
        kind: "named",
        in: [".form-row.requestors a", ".requestors a", "label=Requestors"],
        not: false,
        says: ["Correspondence added", "Ticket created"],
      },
    ]);
    expect(recipe.roles.agent).toMatchObject([{ in: ['select[name="Owner"]'], not: false }]);
    expect(recipe.roles.note).toMatchObject([{ says: ["Comments added"] }]);
    for (const word of ["Nils", "Amy", "Hale", "mail.example"]) expect(JSON.stringify(recipe)).not.toContain(word);
  });

  it("is refused where somebody writes who is named in neither place", () => {
    expect(() => read(recipe, html.replaceAll("47", "61").replace('"61"', '"47"').replace("id=61", "id=47"))).toThrow(
      "helpdesk.taught.message.author",
    );
  });

  it("is read by what the box is called where its names are new", () => {
    const renamed = html.replace("form-row requestors", "form-row people");
    expect(read(recipe, renamed)).toEqual(["customer public", "agent public", "agent internal", "customer public"]);
  });

  it("is refused where the box is gone, or the words are another language's", () => {
    expect(() => read(recipe, boxless(html))).toThrow("helpdesk.taught.message.author");
    expect(() => read(recipe, html.replace("Comments added", "Kommentarer tillagda"))).toThrow("helpdesk.taught.message.author");
  });

  it("is refused where a note stands in it and none was pointed at", () => {
    expect(() => read(learned(html, false), html)).toThrow("helpdesk.taught.message.author");
  });

  it("takes whoever the customer's box does not name for an agent where there is no list of them", () => {
    const without = html.replace(/<select[\s\S]*?<\/select>/, "");
    const other = learned(without);
    expect(other.roles.agent).toMatchObject([{ not: true }]);
    expect(read(other, without)).toEqual(["customer public", "agent public", "agent internal", "customer public"]);
    expect(() => read(other, boxless(without))).toThrow("helpdesk.taught.message.author");
  });
});
