// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { locate } from "../../../lib/helpdesks/teach/find.ts";
import { messageSets } from "../../../lib/helpdesks/teach/items.ts";
import { holders, messageLocators } from "../../../lib/helpdesks/teach/message-locators.ts";
import { bare } from "../../../lib/helpdesks/teach/seen-message.ts";

function learn(html: string, narrow: string | null = null) {
  document.body.innerHTML = `<div><main>${html}</main></div>`;
  const thread = document.querySelector("main") as Element;
  const at = (css: string) => thread.querySelector(css) as Element;
  const sets = messageSets(thread, { customer: at("[data-kind=in]"), agent: at("[data-kind=out]") });
  const { all, signs, explained } = sets[0] as (typeof sets)[number];
  const messages = all.filter((e) => narrow === null || e.matches(narrow)).map(bare);
  return { thread, all, found: messageLocators(sets, all, { messages, body: [], signs, explained, narrow }, thread) };
}
const item = (kind: string) => `<section class="entry" data-kind="${kind}"><header><b>Name</b></header><p>Text</p></section>`;

describe("ways to all messages", () => {
  it("find every one and nothing else, each by another kind of name", () => {
    const { thread, all, found } = learn(`<section class="banner">New</section>${item("in")}${item("out")}${item("in")}`);
    expect(found[0]?.locator.value).toBe(".entry");
    expect(found.length).toBeGreaterThan(1);
    for (const { locator } of found) expect(locate(thread, locator)).toEqual(all);
  });

  it("include one by what messages are made of, for the day when their names are gone", () => {
    const { found } = learn(item("in") + item("out"));
    expect(found.some(({ locator }) => locator.value.includes(":has(") && !locator.value.includes("entry"))).toBe(true);
  });

  it("leave out what is narrowed away", () => {
    const line = '<section class="entry" data-kind="event"><i>Assigned</i></section>';
    const { thread, found } = learn(item("in") + line + item("out"), ":has(header)");
    expect(found.length).toBeGreaterThan(0);
    for (const { locator } of found) expect(locate(thread, locator).map((e) => e.getAttribute("data-kind"))).toEqual(["in", "out"]);
  });

  it("are worth less where signs leave messages unexplained", () => {
    const good = learn(item("in") + item("out")).found[0]?.score ?? 0;
    expect(learn(item("in") + item("out") + item("robot")).found[0]?.score).toBeLessThan(good);
  });
});

describe("ways to the thread by what it holds", () => {
  it("find it alone", () => {
    const { thread, found } = learn(item("in") + item("out"));
    const ways = holders(found, thread, document);
    expect(ways.length).toBeGreaterThan(0);
    for (const { locator } of ways) expect(locate(document, locator)).toEqual([thread]);
  });

  it("are none where another place holds such messages", () => {
    const { thread, found } = learn(item("in") + item("out"));
    document.body.insertAdjacentHTML("beforeend", `<main>${item("in")}</main>`);
    expect(holders(found, thread, document)).toEqual([]);
    expect(holders([], thread, document)).toEqual([]);
  });
});
