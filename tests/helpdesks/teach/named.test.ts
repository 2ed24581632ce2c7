// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { labelBeside, names, placesOf, saidBeside, showsNamed } from "../../../lib/helpdesks/teach/named.ts";
import type { RoleSign } from "../../../lib/recipe.ts";

const sign = (part: Partial<Extract<RoleSign, { kind: "named" }>>) => ({
  kind: "named" as const,
  in: [".box"],
  not: false,
  says: [],
  ...part,
});

/** Is the author of the first message named in the box? */
function named(box: string, author: string): boolean {
  document.body.innerHTML = `<aside class="box">${box}</aside><li><div class="head">${author}</div><p>Text</p></li>`;
  return names(document.querySelector(".box") as Element, document.querySelector(".head > *") as Element);
}

describe("an author is named in a place", () => {
  it.each([
    ["<b>Nils Ek</b>", "<b>nils  ek</b>"],
    ["<b>Nils Ek &lt;nils@mail.example&gt;</b>", "<b>Nils Ek</b>"],
    ['<a href="mailto:nils@mail.example?subject=x">Mail</a>', "<b>Nils Ek (nils@mail.example)</b>"],
    ['<a href="/users/7">N. Ek</a>', '<b><a href="/users/7/">Nils</a></b>'],
    ['<i data-user-id="7">N. Ek</i>', '<b data-user-id="7">Nils</b>'],
    ["<b>نورا حسن</b>", "<b>نورا حسن</b>"],
    ["<b>Nils #2</b>", "<b>Nils #2</b>"],
    ["<b>Bo</b>", "<b>Bo</b>"],
    ["<b>李雷</b>", "<b>李雷</b>"],
  ])("%s names %s", (box, author) => {
    expect(named(box, author)).toBe(true);
  });

  it.each([
    ["", "<b>Nils Ek</b>"],
    ["<b>Nils Ekman</b>", "<b>Nils Ek</b>"],
    ["<b>Nils Ek</b>", "<b></b>"],
    ["<b>NE</b>", "<b>NE</b>"],
    ["<b>Nils #1</b>", "<b>Nils #2</b>"],
  ])("%s does not name %s", (box, author) => {
    expect(named(box, author)).toBe(false);
  });

  it("is told from another of the same name by the page's own ids, then by address", () => {
    expect(named('<a href="/users/7">Kim Berg</a>', '<b><a href="/users/8">Kim Berg</a></b>')).toBe(false);
    expect(named('<i data-user-id="7">Kim Berg</i>', '<b data-user-id="8">Kim Berg</b>')).toBe(false);
    expect(named("<b>Kim Berg kim@one.example</b>", "<b>Kim Berg kim@two.example</b>")).toBe(false);
  });
});

describe("a message shows who it is by", () => {
  const show = (part: Parameters<typeof sign>[0], body = "<p>Text</p>") => {
    document.body.innerHTML = `<aside class="box">Nils Ek</aside><li><div>added a note <b>Nils Ek</b></div>${body}</li>`;
    const at = (css: string) => document.querySelector(css) as Element;
    return showsNamed({ element: at("li"), author: at("b"), body: at("p") }, sign(part));
  };

  it("by a place that names the author, and by the words beside the name", () => {
    expect(show({})).toBe(true);
    expect(show({ says: ["added a note"] })).toBe(true);
    expect(show({ says: ["replied"] })).toBe(false);
  });

  it("by a place that names others, but not by a place that is gone", () => {
    expect(show({ not: true })).toBe(false);
    expect(show({ in: [".gone"], not: true })).toBe(false);
    expect(show({ in: [".gone"] })).toBe(false);
  });

  it("not without an author", () => {
    document.body.innerHTML = '<aside class="box">Nils Ek</aside><li><b> </b></li>';
    const element = document.querySelector("li") as Element;
    expect(showsNamed({ element, author: null, body: element }, sign({ not: true }))).toBe(false);
    expect(showsNamed({ element, author: document.querySelector("b"), body: element }, sign({ not: true }))).toBe(false);
  });
});

it("nobody is told by a place and a label beside another place that name different people", () => {
  const rows = (first: string, second: string) =>
    `<table><tr><th>Requester</th><td class="asker">${first}</td></tr><tr><th>Owner</th><td class="owner">${second}</td></tr></table><article><b>Nils Ek</b></article>`;
  const shows = (html: string, place: string, not: boolean) => {
    document.body.innerHTML = html;
    const element = document.querySelector("article") as Element;
    const by = { kind: "named" as const, in: [place, "label=Requester"], not, says: [] };
    return showsNamed({ element, author: document.querySelector("b"), body: element }, by);
  };
  expect([shows(rows("Nils Ek", "Amy"), ".asker", false), shows(rows("Nils Ek", "Amy"), ".asker", true)]).toEqual([true, false]);
  expect([shows(rows("Amy", "Nils Ek"), ".owner", false), shows(rows("Amy", "Nils Ek"), ".owner", true)]).toEqual([false, false]);
  // Where only one of them is there, that one decides.
  expect(shows(rows("Nils Ek", "Amy"), ".gone", false)).toBe(true);
});

describe("a place that has only a label", () => {
  it.each([
    "<dl><dt>Requester:</dt><dd id=x>Nils Ek</dd></dl>",
    "<table><tr><th>requester</th><td id=x>Nils Ek</td></tr></table>",
    "<div><div><span>Requester</span></div><div id=x>Nils Ek</div></div>",
    "<p>Requester: <b id=x>Nils Ek</b></p>",
  ])("is found by it: %s", (html) => {
    document.body.innerHTML = html;
    expect(placesOf(document, "label=Requester").map((e) => e.id)).toEqual(["x"]);
  });

  it("is called what stands right before it, unless that is no word", () => {
    document.body.innerHTML = "<dl><dt>Requester:</dt><dd id=x>Nils</dd><dt>#7</dt><dd id=y>Nils</dd></dl>";
    expect(labelBeside(document.getElementById("x") as Element)).toBe("Requester");
    expect(labelBeside(document.getElementById("y") as Element)).toBe("");
    document.body.innerHTML = "<table><tr><td><strong>Requester</strong></td><td id=x>Nils</td></tr></table>";
    expect(labelBeside(document.getElementById("x") as Element)).toBe("Requester");
  });

  it("is none where nothing is called so", () => {
    document.body.innerHTML = "<p>Requesters are nice</p>";
    expect(placesOf(document, "label=Requester")).toEqual([]);
    expect(placesOf(document, "[[broken")).toEqual([]);
  });
});

it("what is said beside a name stands in its line, not in the text", () => {
  document.body.innerHTML = "<li><div>— <span>replied · <b>Amy</b></span></div><p>Hello Amy</p></li>";
  const at = (css: string) => document.querySelector(css) as Element;
  expect(saidBeside(at("b"), at("li"), at("p"))).toEqual(["replied"]);
});
