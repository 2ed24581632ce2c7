// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { shortHash } from "../../../lib/helpdesks/teach/kinds.ts";
import { learnKinds } from "../../../lib/helpdesks/teach/learn-kinds.ts";
import { bare, type SeenMessage } from "../../../lib/helpdesks/teach/seen-message.ts";
import type { Signs } from "../../../lib/helpdesks/teach/signs.ts";

function thread(...messages: [html: string, name: string][]): SeenMessage[] {
  document.body.innerHTML = messages.map(([html, name]) => html.replace("NAME", name)).join("");
  return [...document.body.children].map((element) => ({
    ...bare(element),
    body: element.querySelector("p") ?? element,
    author: element.querySelector(".name"),
  }));
}
const css = (value: string) => [{ kind: "css" as const, value }];
const byClass: Signs = { customer: css(".in"), agent: css(".out"), note: css(".inner") };
const item = (kind: string) => `<section class="m ${kind}"><span class="name">NAME</span><p>Text</p></section>`;
const three = () => thread([item("in"), "Nils Ek"], [item("out"), "Amy Hale"], [item("inner"), "Amy Hale"]);

describe("what the kinds of messages show", () => {
  it("is kept with who each is by, and colleagues as a hash", () => {
    const { kinds, staff } = learnKinds(three(), byClass, byClass);
    expect(kinds?.places).toEqual([""]);
    expect(kinds?.variants.map((v) => v.who)).toEqual(["customer", "agent", "note"]);
    expect(staff).toEqual([shortHash("Amy Hale")]);
  });

  it("holds no name of anybody, also where labels stand in the same place as names", () => {
    const text = (value: string) => [{ kind: "text" as const, value }];
    const labels: Signs = { customer: text("Customer"), agent: text("Reply"), note: text("Internal note") };
    const row = (label: string) => `<section><span class="name">NAME</span><span>${label}</span><p>Text</p></section>`;
    const page = thread([row("Customer"), "Nils Ek"], [row("Reply"), "Amy Hale"], [row("Internal note"), "Amy Hale"]);
    const learned = learnKinds(page, labels, labels);
    expect(JSON.stringify(learned)).not.toMatch(/Nils|Amy/);
    expect(learned.kinds?.variants.map((v) => v.marks)).toEqual([["0~Customer"], ["0~Reply"], ["0~Internal note"]]);
  });

  it("holds nothing else that stands where a label may stand", () => {
    const text = (value: string) => [{ kind: "text" as const, value }];
    const labels: Signs = { customer: text("Customer"), agent: text("Reply"), note: [] };
    const row = (label: string) =>
      `<section><span class="name">NAME</span><span>${label}</span><span>to Nils Ek</span><p>Text</p></section>`;
    const learned = learnKinds(thread([row("Customer"), "Nils Ek"], [row("Reply"), "Amy Hale"]), labels, labels);
    expect(JSON.stringify(learned)).not.toContain("Nils");
  });

  it("is not kept where one message is of no kind, or two kinds show the same", () => {
    const page = thread([item("in"), "Nils Ek"], [item("robot"), "Bot"]);
    expect(learnKinds(page, byClass, byClass).kinds).toBeUndefined();
    const data = thread(
      ['<section data-kind="a"><b class="name">NAME</b></section>', "Nils"],
      ['<section data-kind="b"></section>', "Amy"],
    );
    const signs: Signs = { customer: css('[data-kind="a"]'), agent: css('[data-kind="b"]'), note: [] };
    expect(learnKinds(data, signs, signs).kinds).toBeUndefined();
  });

  it("is nothing on an empty page, and nobody is a colleague without a name", () => {
    expect(learnKinds([], byClass, byClass)).toEqual({});
    expect(learnKinds(thread([item("out"), ""]), byClass, byClass).staff).toBeUndefined();
  });
});
