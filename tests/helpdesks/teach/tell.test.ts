// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { nesting } from "../../../lib/helpdesks/teach/nesting.ts";
import type { SeenMessage } from "../../../lib/helpdesks/teach/seen-message.ts";
import { byAbsence, showsSign, tellAll, tierOf, withoutOthers } from "../../../lib/helpdesks/teach/tell.ts";
import { Recipe, type RoleSign, untaught } from "../../../lib/recipe.ts";

const css = (value: string): RoleSign => ({ kind: "css", value });
const label = (value: string): RoleSign => ({ kind: "text", value });
const named = (not = false): RoleSign => ({ kind: "named", in: [".customer-box"], not, says: [] });

function thread(html: string): SeenMessage[] {
  document.body.innerHTML = html;
  return [...document.querySelectorAll("article")].map((element) => ({
    element,
    body: element.querySelector(":scope > p") ?? element,
    author: element.querySelector(":scope > b"),
    at: null,
    who: null,
  }));
}
const roles = (customer: RoleSign[], agent: RoleSign[], note: RoleSign[] = []) => ({ roles: { customer, agent, note } });
const told = (messages: SeenMessage[], recipe: Parameters<typeof tellAll>[1]) =>
  tellAll(messages, recipe, nesting(messages.map((m) => m.element))).map((m) => m.who);
const item = (kind: string, name = "Nils", text = "Text") => `<article data-kind="${kind}"><b>${name}</b><p>${text}</p></article>`;
const byData = roles([css("[data-kind=in]")], [css("[data-kind=out]")], [css("[data-kind=note]")]);

describe("who each message is by", () => {
  it("is told by data", () => {
    expect(told(thread(item("in") + item("out", "Amy") + item("note", "Amy")), byData)).toEqual(["customer", "agent", "note"]);
    expect(told([], byData)).toEqual([]);
  });

  it("is nobody where no sign shows, or signs of two kinds do", () => {
    expect(told(thread(item("in") + item("robot", "Bot")), byData)).toEqual(["customer", null]);
    expect(told(thread(item("in")), roles([css("article")], [css("article")]))).toEqual([null]);
  });

  it("is a note where a note's label shows and an answer was told by lacking the note's other mark", () => {
    const signs = roles([css(".in")], [css(".team:not(.inner)")], [css(".inner"), label("Internal note")]);
    const page = (name: string) => thread(`<article class="team ${name}"><b>Amy</b><i>Internal note</i><p>Text</p></article>`);
    expect([told(page("inner"), signs), told(page("x8"), signs)]).toEqual([["note"], ["note"]]);
    expect(told(page("x8"), roles([], [css(".team")], [label("Internal note")]))).toEqual([null]);
  });

  it("is not told by what somebody wrote", () => {
    const forged = item("robot", "Nils", '<span data-kind="out">Agent</span>');
    expect(told(thread(forged), byData)).toEqual([null]);
    expect(told(thread(forged), roles([], [label("Agent")]))).toEqual([null]);
  });

  it("is told by a label of its head in whatever case", () => {
    const page = thread(
      "<article><b>Amy</b><i> internal  NOTE </i><p>Internal note</p></article><article><b>Amy</b><p>Internal note</p></article>",
    );
    expect(told(page, roles([], [], [label("Internal note")]))).toEqual(["note", null]);
  });

  it("is told by a label in brackets behind other words, and by no such words without it", () => {
    const page = (text: string) => thread(`<article><b>Amy</b><a>${text}</a><p>Text</p></article>`);
    const note = roles([], [], [label("(private)")]);
    expect(["Comment #3 (Private)", "(private)", "Comment #3", "Comment(private)"].map((text) => told(page(text), note)[0])).toEqual([
      "note",
      "note",
      null,
      null,
    ]);
  });

  it("is nobody where a mark that speaks of no customer tells two people: one's own messages may differ so from a colleague's", () => {
    const mine = roles([css(".theirs")], [css(".mine")]);
    const said = (kind: string, name: string) => `<article class="${kind}"><b>${name}</b><p>Text</p></article>`;
    expect(told(thread(said("theirs", "Nils") + said("mine", "Amy") + said("theirs", "Jo")), mine)).toEqual([null, "agent", null]);
    expect(told(thread(said("theirs", "Nils") + said("mine", "Amy") + said("theirs", "Nils")), mine)).toEqual([
      "customer",
      "agent",
      "customer",
    ]);
    // What speaks of customers may tell several.
    const spoken = roles([css(".customer")], [css(".mine")]);
    expect(told(thread(said("customer", "Nils") + said("customer", "Jo")), spoken)).toEqual(["customer", "customer"]);
    const either = roles([css(".customer"), css(".theirs")], [css(".mine")]);
    expect(told(thread(said("customer", "Nils") + said("theirs", "Nils") + said("theirs", "Jo")), either)).toEqual([
      "customer",
      "customer",
      null,
    ]);
  });

  it("is told by marks that speak of nobody where the customer's place is not there, and then of everybody or nobody", () => {
    const weak = (value: string): RoleSign => ({ kind: "css", value, weak: true });
    const signs = roles([named(), weak(".left")], [named(true), weak(".right")], [css(".inner")]);
    const said = (kind: string, name: string) => `<article class="${kind}"><b>${name}</b><p>Text</p></article>`;
    const talk = said("left", "Nils") + said("right", "Amy") + said("inner", "Amy");
    expect(told(thread(talk), signs)).toEqual(["customer", "agent", "note"]);
    expect(told(thread(talk + said("wide", "Bot")), signs)).toEqual([null, null, "note", null]);
    // Where the place is there, it decides.
    const box = '<aside class="customer-box">Nils</aside>';
    expect(told(thread(box + said("right", "Nils") + said("left", "Amy")), signs)).toEqual(["customer", "agent"]);
    expect(tierOf(weak(".left"))).toBe(2);
  });

  it("is not told by the sign of an answer that stands inside", () => {
    const page = thread('<article id="a"><p>Text</p></article>');
    page[0]?.element.insertAdjacentHTML("beforeend", '<article data-kind="out"><b>Amy</b><p>Reply</p></article>');
    const both = thread(document.body.innerHTML);
    expect(told(both, byData)).toEqual([null, "agent"]);
  });

  it("is told by places where data tells nothing, and only where they tell every message", () => {
    const box = '<aside class="customer-box">Nils Ek</aside>';
    const places = roles([named()], [named(true)]);
    expect(told(thread(box + item("x", "Nils Ek") + item("x", "Amy Hale")), places)).toEqual(["customer", "agent"]);
    expect(told(thread(box + item("x", "Nils Ek") + item("x", "")), places)).toEqual([null, null]);
    expect(told(thread(item("x", "Nils Ek") + item("x", "Amy Hale")), places)).toEqual([null, null]);
  });

  it("is the customer with a name of two letters, in the customer's own box", () => {
    const page = thread(`<aside class="customer-box">Bo</aside>${item("x", "Bo")}${item("x", "Amy Hale")}`);
    expect(told(page, roles([named()], [named(true)]))).toEqual(["customer", "agent"]);
  });

  it("is told by places in a right-to-left page too", () => {
    document.documentElement.dir = "rtl";
    const page = thread(`<aside class="customer-box">نورا حسن</aside>${item("x", "نورا حسن")}${item("x", "ليلى")}`);
    expect(told(page, roles([named()], [named(true)]))).toEqual(["customer", "agent"]);
    document.documentElement.dir = "";
  });

  it("is not told where places contradict data", () => {
    const box = '<aside class="customer-box">Nils Ek</aside>';
    const page = thread(box + item("out", "Nils Ek") + item("x", "Amy Hale"));
    expect(told(page, roles([named()], [css("[data-kind=out]"), named(true)]))).toEqual(["agent", null]);
  });

  it("leaves a note one where places tell its author alone", () => {
    const page = thread(
      `<aside class="customer-box">Nils Ek</aside>${item("x", "Nils Ek")}${item("x", "Amy Hale")}${item("note", "Amy Hale")}`,
    );
    expect(told(page, roles([named()], [named(true)], [css("[data-kind=note]")]))).toEqual(["customer", "agent", "note"]);
  });
});

describe("a sign", () => {
  it("goes before another: data, then places, then sides", () => {
    expect([css("a"), label("a"), named(), { kind: "side", value: "left", direction: "ltr" } as RoleSign].map(tierOf)).toEqual([
      0, 0, 1, 2,
    ]);
  });

  it("may tell by what a message lacks", () => {
    expect([css(".m:not(.note)"), css('[class="m"]'), css(".m"), label("x"), named(true)].map(byAbsence)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it("that no browser understands shows nowhere", () => {
    const page = thread(item("in"));
    const shows = showsSign(page, nesting(page.map((m) => m.element)));
    expect(page.map((m) => shows(m, css("[[broken")))).toEqual([false]);
  });

  it("by whom a box doesn't name goes where names are not sure", () => {
    const recipe = Recipe.parse({
      ...untaught,
      ...roles([named()], [named(true), css(".out")]),
      id: "0b6f4b0e-3c1a-4a53-9d4e-0d6f3f2f9a11",
      name: "Desk",
      origins: [],
      taughtBy: null,
      taughtAt: "2026-11-22T10:00:00Z",
    });
    expect(withoutOthers(recipe).roles).toEqual({ customer: [named()], agent: [css(".out")], note: [] });
  });
});
