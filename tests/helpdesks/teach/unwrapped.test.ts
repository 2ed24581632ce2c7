// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { unboxed, unwrapped } from "../../../lib/helpdesks/teach/unwrapped.ts";

const page = (html: string) => {
  document.body.innerHTML = `<article>${html}</article>`;
  return document.querySelector("article") as Element;
};
const texts = (found: Element[]) => found.map((e) => e.textContent);

describe("a path of tags through boxes that only wrap", () => {
  it("finds what stands at its end, however many boxes were put around", () => {
    const message = page('<div style="display: contents"><div class="h"><div><b>Nils</b></div></div></div><div class="t">Where?</div>');
    expect(texts(unwrapped(message, ":scope > div"))).toEqual(["Nils", "Where?"]);
    expect(texts(unwrapped(message, ":scope > div > b"))).toEqual(["Nils"]);
  });

  it("keeps to the conditions behind it", () => {
    const message = page('<div class="h"><time>9:00</time></div><div class="t">Where?</div>');
    expect(texts(unwrapped(message, ":scope > div:not(:has(time))"))).toEqual(["Where?"]);
  });

  it("is one of several ways", () => {
    const message = page('<div style="display: contents"><div class="h"><b>Nils</b></div></div><p class="who">Amy</p>');
    expect(texts(unwrapped(message, ":scope > div > b, .who"))).toEqual(["Nils", "Amy"]);
  });

  it("finds nothing by any other selector", () => {
    expect(unwrapped(page('<div class="t">Where?</div>'), ".t")).toEqual([]);
  });
});

describe("a box that only wraps", () => {
  it("stands for the one thing in it", () => {
    const message = page('<div><div style="display: contents"><p>Where?</p></div></div>');
    expect(unboxed(message.firstElementChild as Element).tagName).toBe("P");
  });

  it("stays where it holds several things, a name or a word of its own", () => {
    for (const html of ["<div><p>a</p><p>b</p></div>", '<div class="t"><p>a</p></div>', "<div>Hi <p>a</p></div>"]) {
      const box = page(html).firstElementChild as Element;
      expect(unboxed(box)).toBe(box);
    }
  });
});
