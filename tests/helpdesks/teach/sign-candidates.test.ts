// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import type { SeenMessage } from "../../../lib/helpdesks/teach/seen-message.ts";
import { candidates, plain, without } from "../../../lib/helpdesks/teach/sign-candidates.ts";

function thread(html: string): SeenMessage[] {
  document.body.innerHTML = `<main>${html}</main>`;
  return [...document.querySelectorAll("article")].map((element) => ({
    element,
    body: element.querySelector("p") ?? element,
    author: element.querySelector(".name"),
    at: null,
    who: null,
  }));
}
const signs = (html: string, at = 0) => {
  const all = thread(html);
  const one = all[at] as SeenMessage;
  return candidates(
    one,
    all.filter((m) => m !== one),
  );
};
const values = (html: string) => signs(html).flatMap(({ sign }) => ("value" in sign && sign.kind !== "side" ? [sign.value] : []));
const weightOf = (html: string, value: string) => signs(html).find(({ sign }) => "value" in sign && sign.value === value)?.weight;

describe("what may tell the kind of a message", () => {
  it("is data before words of a class, before what a tool made up", () => {
    const html = '<article data-kind="customer" class="incoming css-1x2y3z"><p>Hi</p></article>';
    expect([weightOf(html, '[data-kind="customer"]'), weightOf(html, ".incoming"), weightOf(html, ".css-1x2y3z")]).toEqual([3, 2, 1]);
  });

  it("is a label in the page's language", () => {
    for (const label of ["Internal note", "Intern anteckning", "Interne Notiz", "Kund", "(private)"])
      expect(values(`<article><i>${label}</i><p>Hi</p></article>`)).toContain(label);
  });

  it("is a label in brackets behind other words", () => {
    expect(values("<article><a>Comment #3 (Private)</a><p>Hi</p></article>")).toContain("(Private)");
    expect(values("<article><a>Parcel #3 (Nils Ek)</a><p>Hi (private)</p></article>").join()).not.toMatch(/Nils|private/);
  });

  it("is any words in a place for labels, and elsewhere none that may be a name", () => {
    expect(values('<article><i class="badge">Billing team</i><p>Hi</p></article>')).toContain("Billing team");
    expect(values("<article><i>Nils Ek</i><p>Hi</p></article>")).not.toContain("Nils Ek");
  });

  it("is nothing that the writer wrote", () => {
    const found = values('<article><p>Hi <i data-kind="agent" class="staff">Agent</i></p></article>');
    expect(found.join()).not.toMatch(/agent|staff/i);
  });

  it("holds no name of a person, and is not lost to a name of two letters that is a part of it", () => {
    expect(values('<article class="by-amy" data-kind="agent"><b class="name">Amy</b><p>Hi</p></article>').join()).not.toContain("amy");
    expect(values('<article data-kind="internal"><b class="name">Al</b><p>Hi</p></article>')).toContain('[data-kind="internal"]');
    expect(values('<article class="al note-box"><b class="name">Al</b><p>Hi</p></article>').join()).not.toMatch(/\.al\b/);
  });

  it("is no place in the list and no state of the moment", () => {
    expect(values('<article class="odd first unread"><p>Hi</p></article>')).toEqual([]);
  });

  it("is whose house an address belongs to, but not that of a mail for everybody", () => {
    const mail = (address: string) => values(`<article><a href="mailto:${address}">Mail</a><p>Hi</p></article>`);
    expect(mail("amy@parcels.example")).toEqual(['a[href*="@parcels.example" i]']);
    expect(mail("nils@gmail.com")).toEqual([]);
  });

  it("is an icon by its drawing or its file, and a list of people by its address", () => {
    expect(values('<article><svg><use href="/icons.svg#lock"></use></svg><p>Hi</p></article>')).toContain('use[href$="#lock"]');
    expect(values('<article><a href="/agents/7">A</a><p>Hi</p></article>')).toContain('a[href^="/agents/"]');
  });

  it("is what a message stands in with its own kind only", () => {
    const html = '<div class="from-customer"><article><p>Hi</p></article></div><div class="from-agent"><article><p>Yes</p></article></div>';
    expect(values(html)).toContain(".from-customer *");
    expect(values('<div class="list"><article><p>Hi</p></article><article><p>Yes</p></article></div>')).not.toContain(".list *");
  });

  it("is at least the side on which it stands, in the page's direction", () => {
    expect(signs("<article><p>Hi</p></article>").map((s) => s.sign)).toEqual([
      { kind: "side", value: "left", direction: "ltr" },
      { kind: "side", value: "right", direction: "ltr" },
    ]);
  });
});

describe("an answer that lacks only what a note has", () => {
  it("is told by lacking its attribute", () => {
    const [answer, note] = thread('<article data-by="agent"></article><article data-by="agent" data-internal></article>') as [
      SeenMessage,
      SeenMessage,
    ];
    expect(without(answer, [note]).map((c) => c.sign)).toEqual([{ kind: "css", value: '[data-by="agent"]:not([data-internal])' }]);
    expect(without(note, [answer])).toEqual([]);
  });

  it("is told by lacking its classes, wherever they stand", () => {
    const html = '<article class="message"><p>Yes</p></article><article class="message"><i class="lock-icon"></i><p>No</p></article>';
    const [answer, note] = thread(html) as [SeenMessage, SeenMessage];
    const found = plain(answer, candidates(answer, [note]), note, candidates(note, [answer]));
    expect(found.map((c) => c.sign)).toEqual([{ kind: "css", value: ".message:not(:has(.lock-icon))" }]);
  });

  it("is not told where the note has nothing more", () => {
    const [answer, note] = thread('<article class="message"></article><article class="message"></article>') as [SeenMessage, SeenMessage];
    expect(plain(answer, candidates(answer, [note]), note, candidates(note, [answer]))).toEqual([]);
  });
});
