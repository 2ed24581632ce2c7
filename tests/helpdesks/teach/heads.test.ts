// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { guessAuthors, guessBodies, guessTimes } from "../../../lib/helpdesks/teach/heads.ts";
import type { Example } from "../../../lib/helpdesks/teach/relative.ts";

function page(...messages: string[]): Element[] {
  document.body.innerHTML = `<main>${messages.map((m) => `<article>${m}</article>`).join("")}</main>`;
  return [...document.querySelectorAll("article")];
}
const said = (list: readonly Example[] | null) => list?.map((e) => e.target?.textContent ?? null) ?? null;
const authors = (items: Element[]) => said(guessAuthors(items, items.slice(0, 2) as [Element, Element], guessTimes(items)));

describe("when each message was written", () => {
  it.each([
    [
      '<time datetime="2026-11-03T10:05:00Z">then</time><p>a</p>',
      '<time datetime="2026-11-04T10:05:00Z">now</time><p>b</p>',
      ["then", "now"],
    ],
    ['<i title="2026-11-03T10:05:00Z">then</i><p>a</p>', '<i title="2026-11-04T10:05:00Z">now</i><p>b</p>', ["then", "now"]],
    ["<i>vor 3 Stunden</i><p>a</p>", "<i>vor 2 Minuten</i><p>b</p>", ["vor 3 Stunden", "vor 2 Minuten"]],
    ['<i class="date">3 nov. 10:05</i><p>a</p>', '<i class="date">4 nov. 10:05</i><p>b</p>', ["3 nov. 10:05", "4 nov. 10:05"]],
    ["<i>den 3 maj 2026</i><p>a</p>", "<i>den 4 maj 2026</i><p>b</p>", ["den 3 maj 2026", "den 4 maj 2026"]],
  ])("stands in %s", (one, two, times) => {
    expect(said(guessTimes(page(one, two)))).toEqual(times);
  });

  it("is no name that begins as a time does, and no order's number", () => {
    expect(guessTimes(page("<b>Anders</b><p>Hello</p>", "<b>Adam</b><p>Yes</p>"))).toEqual([]);
    expect(guessTimes(page("<p>My order: <b>1793700300</b></p>", "<p>Yes: <b>1793700301</b></p>"))).toEqual([]);
  });

  it("is nowhere in an empty page, or where no time stands", () => {
    expect(guessTimes([])).toEqual([]);
    expect(guessTimes(page("<b>Nils</b><p>Hello</p>", ""))).toEqual([]);
  });
});

describe("who each message says it is by", () => {
  it.each([
    ['<i class="author">nils</i><p>a</p>', '<i class="author">amy</i><p>b</p>', ["nils", "amy"]],
    ["<strong>Nils Ek</strong><p>a</p>", "<strong>Amy Hale</strong><p>b</p>", ["Nils Ek", "Amy Hale"]],
    ['<a href="mailto:n@mail.example">Nils</a><p>a</p>', '<a href="mailto:a@mail.example">Amy</a><p>b</p>', ["Nils", "Amy"]],
    ['<i class="sender">نورا</i><p>أ</p>', '<i class="sender">ليلى</i><p>ب</p>', ["نورا", "ليلى"]],
    ['<b class="user-name">Nils #2</b><p>a</p>', '<b class="user-name">Amy</b><p>b</p>', ["Nils #2", "Amy"]],
  ])("is read from %s", (one, two, names) => {
    expect(authors(page(one, two))).toEqual(names);
  });

  it("is no one whom somebody names in a text", () => {
    expect(authors(page("<p>I asked <b>Nils Ek</b> already</p>", "<p>Then ask <b>Amy Hale</b></p>"))).toEqual([]);
  });

  it.each([
    [
      '<i>Created 3 days ago by <span><a href="/front/user.php?id=4">Nils Ek</a></span></i><p>a</p>',
      '<i>Created 2 days ago by <span><a href="/front/user.php?id=5">Amy Hale</a></span></i><p>b</p>',
      ["Nils Ek", "Amy Hale"],
    ],
    [
      '<p><a href="view_user_page.php?id=1">nils</a></p><p><a href="view.php?id=31#c1">~1</a></p><div>a</div>',
      '<p><a href="view_user_page.php?id=2">amy</a></p><p><a href="view.php?id=31#c2">~2</a></p><div>b</div>',
      ["nils", "amy"],
    ],
    [
      "<table><tr><td>3 May</td><td>Nils Ek &lt;nils@mail.example&gt;</td></tr><tr><td>a</td></tr></table>",
      "<table><tr><td>4 May</td><td>Amy Hale &lt;amy@desk.example&gt;</td></tr><tr><td>b</td></tr></table>",
      ["Nils Ek <nils@mail.example>", "Amy Hale <amy@desk.example>"],
    ],
    ['<i class="to"><b>Nils Ek</b> (Customer)</i><p>a</p>', '<i class="to"><b>Amy Hale</b> (Team)</i><p>b</p>', ["Nils Ek", "Amy Hale"]],
    ['<b class="author-other">nils</b><p>a</p>', '<b class="author-me">amy</b><p>b</p>', ["nils", "amy"]],
  ])("is the name alone, in a sentence, in a table, or behind a link: %s", (one, two, names) => {
    expect(authors(page(one, two))).toEqual(names);
  });

  it("is no line of a mail's header that stands in a table above the text", () => {
    const mail = (to: string) => `<table><tr><td>Sent to</td><td>${to}</td></tr></table><p>Hello there</p>`;
    expect(authors(page(mail("Nils Ek"), mail("Amy Hale")))).toEqual([]);
  });

  it("is no word that both have, and no button", () => {
    expect(authors(page("<strong>Public Reply</strong><p>a</p>", "<strong>Public Reply</strong><p>b</p>"))).toEqual([]);
    expect(authors(page("<button>Ask Nils</button><p>a</p>", "<button>Ask Amy</button><p>b</p>"))).toEqual([]);
  });
});

describe("what each message says", () => {
  const bodies = (items: Element[]) => {
    const times = guessTimes(items);
    return said(guessBodies(items, [times, guessAuthors(items, items.slice(0, 2) as [Element, Element], times)])[0] ?? null);
  };
  const head = (name: string) => `<header><b class="author">${name}</b><time datetime="2026-11-03T10:05:00Z">then</time></header>`;

  it("is the largest part that holds neither name nor time", () => {
    const items = page(
      `${head("Nils")}<div class="rich"><p>Where is it?</p><p>Thanks</p></div>`,
      `${head("Amy")}<div class="rich"><p>On its way.</p></div>`,
    );
    expect(bodies(items)).toEqual(["Where is it?Thanks", "On its way."]);
  });

  it("keeps what somebody quoted, however deep", () => {
    const quote = "<blockquote>I wrote<blockquote>You wrote</blockquote></blockquote>";
    const items = page(`${head("Nils")}<div class="body">Again:${quote}</div>`, `${head("Amy")}<div class="body">Yes.</div>`);
    expect(bodies(items)).toEqual(["Again:I wroteYou wrote", "Yes."]);
  });

  it("is without the header lines of a mail", () => {
    const mail = (from: string) => `<dl><dt>From:</dt><dd>${from}, who has a very long address and name</dd><dt>Ämne</dt><dd>Hej</dd></dl>`;
    const items = page(
      `${head("Nils")}${mail("Nils")}<div class="t">Where?</div>`,
      `${head("Amy")}${mail("Amy")}<div class="t">Here.</div>`,
    );
    expect(bodies(items)).toEqual(["Where?", "Here."]);
  });

  it("is none where the page gives none, or the same words come again and again", () => {
    expect(bodies(page(head("Nils"), head("Amy")))).toBeNull();
    const label = (name: string) => `${head(name)}<div class="text">Message was read by the team</div>`;
    expect(bodies(page(label("Nils"), label("Amy"), label("Nils"), label("Amy")))).toBeNull();
    expect(guessBodies([], [])).toEqual([]);
  });

  it("is no bar of actions that is called contextual", () => {
    const bar = '<div class="contextual"><a>Quote</a> <a>Copy link to it</a></div>';
    expect(
      said(
        guessBodies(
          page(`${bar}<div class="wiki">Where is my parcel? It should be here.</div>`, `${bar}<div class="wiki">On its way.</div>`),
          [],
        )[0] ?? null,
      ),
    ).toEqual(["Where is my parcel? It should be here.", "On its way."]);
  });

  it("is no bar of links and buttons, though it is longer than what is said, and each has a number", () => {
    const bar = (n: number) => `<div class="bar"><a>Quote</a> <a>Edit</a> <span><a>Copy link</a> <a>Delete</a></span> <a>#${n}</a></div>`;
    const items = page(`${bar(1)}<div class="wiki"><p>Where?</p></div>`, `${bar(2)}<div class="wiki"><p>Here.</p></div>`);
    expect(said(guessBodies(items, [])[0] ?? null)).toEqual(["Where?", "Here."]);
  });

  it("may stand deeper inside, where a box holds more than the text", () => {
    const bubble = (text: string) => `<div class="bubble"><div class="said">${text}</div><div class="marks"><i>✓</i></div></div>`;
    const items = page(bubble("Where is my parcel? It should be here."), bubble("On its way, and it comes tomorrow."));
    expect(guessBodies(items, []).map((bodies) => bodies[0]?.target?.className)).toEqual(["bubble", "said"]);
  });
});
