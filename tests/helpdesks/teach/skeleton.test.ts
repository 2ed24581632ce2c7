// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { alike, bySkeleton, linesOf, skeletonOf, wraps } from "../../../lib/helpdesks/teach/skeleton.ts";

const item = (text = "Text", names = ["m", "h", "t"]) =>
  `<article class="${names[0]}"><header class="${names[1]}"><img><span>Name</span></header><section class="${names[2]}">${text}</section></article>`;
const page = (...items: string[]) => {
  document.body.innerHTML = `<main><div id="thread">${items.join("")}</div></main>`;
  return [...document.querySelectorAll("article")];
};
const learned = (items: Element[]) =>
  skeletonOf(
    items,
    items.map((i) => i.querySelector("section") ?? i),
  );

describe("what every message is made of", () => {
  it("is paths of tags that all share, without what stands in somebody's text", () => {
    const skeleton = learned(page(item(), item("<table><tr><td>Mail</td></tr></table>"), item()));
    expect(skeleton).toEqual({ tag: "article", paths: ["/header", "/header/img", "/header/span", "/section"] });
  });

  it("is not told from one message, from next to nothing, or where one stands in another", () => {
    expect(learned(page(item()))).toBeNull();
    expect(learned([])).toBeNull();
    expect(learned(page("<article>a</article>", "<article>b</article>"))).toBeNull();
    const [outer, inner] = page(item(), item()) as Element[] as [Element, Element];
    outer.append(inner);
    expect(learned([outer, inner])).toBeNull();
  });

  it("finds the messages again when every name is new and boxes are around them", () => {
    const skeleton = learned(page(item(), item()));
    page(`<div>${item("Text", ["x1", "x2", "x3"])}</div>`, `<div>${item("Text", ["x1", "x2", "x3"])}</div>`);
    const again = skeleton && bySkeleton(document, skeleton);
    expect(again?.found).toEqual([...document.querySelectorAll("article")]);
    expect(again?.thread).toBe(document.querySelector("main"));
  });

  it("finds the messages beside a line about the ticket that is almost alike, where such lines were seen before", () => {
    const line = "<article><header><img><span>Name</span></header><i>Status changed</i></article>";
    const items = page(item(), item(), line);
    const [skeleton, lines] = [learned(items.slice(0, 2)), linesOf(document.body, items.slice(0, 2))];
    if (!skeleton || !lines) throw new Error("nothing was learned");
    const messages = page(line, item(), item()).slice(1);
    expect(bySkeleton(document, skeleton)).toBeNull();
    expect(bySkeleton(document, skeleton, lines)?.found).toEqual(messages);
    expect(alike(document.body, skeleton, lines)).toEqual(messages);
  });

  it("finds none where there are two lists, one message only, or something almost alike beside them", () => {
    const skeleton = learned(page(item(), item()));
    if (!skeleton) throw new Error("nothing was learned");
    document.body.innerHTML = `<main id="a">${item()}${item()}</main><aside class="b">${item()}${item()}</aside>`;
    expect(bySkeleton(document, skeleton)).toBeNull();
    page(item());
    expect(bySkeleton(document, skeleton)).toBeNull();
    page(item(), item(), item().replace("<img>", ""));
    expect(bySkeleton(document, skeleton)).toBeNull();
    document.body.innerHTML = "";
    expect(bySkeleton(document, skeleton)).toBeNull();
  });
});

it("a box that only wraps has no name but a number and says nothing", () => {
  const box = (html: string) => {
    document.body.innerHTML = html;
    return wraps(document.body.firstElementChild as Element);
  };
  expect(['<div id="x7" style="top: 0"><p>a</p></div>', "<div></div>"].map(box)).toEqual([true, true]);
  expect(['<div class="m"></div>', "<div>Hello <b>you</b></div>", "<section></section>"].map(box)).toEqual([false, false, false]);
});
