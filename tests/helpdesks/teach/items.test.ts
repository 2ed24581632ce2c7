// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { messageSets, standAlone } from "../../../lib/helpdesks/teach/items.ts";
import type { Who } from "../../../lib/helpdesks/teach/seen-message.ts";

function sets(html: string, picks: Partial<Record<Who, string>>) {
  document.body.innerHTML = `<main>${html}</main>`;
  const at = (css: string) => document.querySelector(css) as Element;
  const picked = Object.fromEntries(Object.entries(picks).map(([who, css]) => [who, at(css)])) as Partial<Record<Who, Element>>;
  return messageSets(at("main"), picked);
}
const item = (kind: string, text = "Text") => `<article class="entry" data-kind="${kind}"><div class="text"><p>${text}</p></div></article>`;
const both = { customer: "[data-kind=in] p", agent: "[data-kind=out] p" };

describe("the set of messages around what was pointed at", () => {
  it("is the elements that are repeated, not their parts, whatever in them was pointed at", () => {
    const [best] = sets(item("in") + item("out") + item("in"), both);
    expect(best?.all).toEqual([...document.querySelectorAll("article")]);
    expect(best?.pointed.customer).toBe(document.querySelector("article"));
    expect([best?.explained, best?.signs.customer[0]]).toEqual([3, { kind: "css", value: '[data-kind="in"]' }]);
  });

  it("goes by what lasts, where several ways find the same", () => {
    const [best] = sets(
      item("in").replace("<article ", '<article data-testid="message" ') +
        item("out").replace("<article ", '<article data-testid="message" '),
      both,
    );
    expect(best?.css).toBe('[data-testid="message"]');
  });

  it("is none where one element holds both", () => {
    expect(sets("<article><p id=a>a</p><p id=b>b</p></article>", { customer: "#a", agent: "#b" })).toEqual([]);
  });

  it("is none on an empty page", () => {
    expect(sets("", {})).toEqual([]);
  });

  it("leaves out what cannot be seen", () => {
    const hidden = item("in").replace("<article ", '<article style="display: none" ');
    expect(sets(item("in") + item("out") + hidden, both)[0]?.all).toHaveLength(2);
  });

  it("is not every box of one look, though one box in another makes more of them", () => {
    const box = (kind: string, text: string) =>
      `<div class="flex entry-row" data-kind="${kind}"><div class="flex ${kind}-head"><i>x</i></div><div class="flex ${kind}-text"><p>${text}</p></div></div>`;
    const [best] = sets(box("in", "Where?") + box("out", "Here.") + box("in", "Thanks."), both);
    expect(best?.all).toEqual([...document.querySelectorAll(".entry-row")]);
  });

  it("learns a long thread from a few of it, those that were pointed at among them", () => {
    const long = Array.from({ length: 200 }, (_, i) => item(i % 2 === 0 ? "in" : "out", `Text ${i}`)).join("");
    const [best] = sets(long, { customer: "article:nth-child(151) p", agent: "article:nth-child(152) p" });
    expect(best?.all).toHaveLength(200);
    expect(best?.some.length).toBeLessThan(20);
    expect(best?.some).toContain(best?.pointed.customer);
    expect(best?.some).toContain(best?.pointed.agent);
  });
});

it("messages tell by themselves, or only by what they stand in", () => {
  const css = (value: string) => [{ kind: "css" as const, value }];
  expect(standAlone({ customer: css(".in"), agent: css(".out"), note: [] })).toBe(true);
  expect(standAlone({ customer: css(".in *"), agent: css(".out"), note: [] })).toBe(false);
  expect(standAlone({ customer: [...css(".in *"), ...css(".in")], agent: [], note: [] })).toBe(true);
});
