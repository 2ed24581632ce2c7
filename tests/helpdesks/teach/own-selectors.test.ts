// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { lasting, ownSelectors, stateSelectors } from "../../../lib/helpdesks/teach/own-selectors.ts";

function element(html: string): Element {
  document.body.innerHTML = html;
  return document.body.firstElementChild as Element;
}
const css = (html: string) => ownSelectors(element(html)).map((o) => o.css);

describe("what an element says of itself", () => {
  it("is told with what lasts longest first, and each way finds it", () => {
    const e = element('<div data-testid="reply-box" data-kind="answer" id="replies" class="reply box css-1x2y3z" role="log"></div>');
    const ways = ownSelectors(e);
    expect(ways[0]).toEqual({ css: '[data-testid="reply-box"]', basis: "test" });
    expect(ways.map((w) => lasting[w.basis])).toEqual(ways.map((w) => lasting[w.basis]).toSorted((a, b) => b - a));
    for (const way of ways) expect(document.querySelector(way.css)).toBe(e);
    expect(ways.at(-1)?.basis).toBe("made-up");
  });

  it("is nothing where it says nothing", () => {
    expect(css("<div></div>")).toEqual([]);
    expect(css('<p style="color: red" title="Nils Ek"></p>')).toEqual([]);
  });

  it("is its tag where few elements have it, and a made-up element's own name", () => {
    expect(css("<textarea></textarea>")).toEqual(["textarea"]);
    expect(css("<reply-area></reply-area>")).toEqual(["reply-area"]);
    expect(css("<input>")).toEqual(['input[type="text"]']);
  });

  it("survives quotes, marks and colons in its own names", () => {
    const e = element(`<button aria-label="Say 'hello'" class="md:reply reply#1" id="send.reply">x</button>`);
    for (const way of ownSelectors(e)) expect(document.querySelector(way.css)).toBe(e);
    e.setAttribute("aria-label", 'Say "hello"');
    expect(ownSelectors(e).map((w) => w.css)).toContain('button[aria-label="Say \\"hello\\""]');
  });

  it("holds nobody's name or address, and no number of a ticket", () => {
    const said = css('<a href="/users/7" title="Nils Ek" data-user="nils" data-ticket-id="1182" class="user">Nils Ek</a>').join();
    for (const word of ["Nils", "nils", "1182", "/users"]) expect(said).not.toContain(word);
    expect(said).toContain("[data-ticket-id]");
  });
});

describe("the state that an element is in", () => {
  it.each([
    ['<button class="to-note" aria-pressed="true">Note</button>', "aria-pressed", "false"],
    ['<div class="composer" data-mode="note"></div>', "data-mode", "reply"],
    ['<a class="note-tab active">Note</a>', "class", "note-tab"],
  ])("is told, and no longer when it changes: %s", (html, name, value) => {
    const e = element(html);
    const ways = stateSelectors(e).map((o) => o.css);
    expect(ways).not.toEqual([]);
    expect(ways.every((way) => e.matches(way))).toBe(true);
    e.setAttribute(name, value);
    expect(ways.some((way) => e.matches(way))).toBe(false);
  });

  it("is what a list is set to", () => {
    const e = element(
      '<select name="kind"><option value="public">Public</option><option value="private" selected>Private</option></select>',
    );
    const ways = stateSelectors(e).map((o) => o.css);
    expect(ways[0]).toContain('option[value="private"]');
  });

  it("is not told where nothing shows one", () => {
    expect(stateSelectors(element('<button class="send">Send</button>'))).toEqual([]);
    expect(stateSelectors(element('<label class="to-note"><input type="checkbox"> Note</label>'))).not.toContainEqual(
      expect.objectContaining({ css: expect.stringContaining(":checked") }),
    );
  });
});
