// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { findOne, locate } from "../../../lib/helpdesks/teach/find.ts";
import { locatorsFor } from "../../../lib/helpdesks/teach/locators.ts";

const pageWith = (html: string) => {
  document.documentElement.lang = "en";
  document.body.innerHTML = html;
  return document;
};
const of = (selector: string) => locatorsFor(document.querySelector(selector) as Element, document);

describe("ways to find an element again", () => {
  it("are several, the best first, and each finds it and no other", () => {
    pageWith('<div><button data-testid="send-reply" class="send-button" id="send">Send</button><button>Later</button></div>');
    const ways = of("#send");
    expect(ways.length).toBeGreaterThanOrEqual(3);
    expect(ways[0]?.locator.value).toBe('[data-testid="send-reply"]');
    expect(ways.map((w) => w.score)).toEqual(ways.map((w) => w.score).toSorted((a, b) => b - a));
    for (const { locator } of ways) expect(locate(document, locator)).toEqual([document.querySelector("#send")]);
  });

  it("keep the page's language with their words", () => {
    pageWith("<button>Send</button><button>Later</button>");
    expect(of("button").map((w) => w.locator)).toContainEqual({ by: "role", value: "button", name: "Send", language: "en" });
  });

  it("use no name that a tool made up before any other", () => {
    pageWith('<textarea id="cke-a8f3e2" class="css-1x2y3z" name="reply"></textarea><textarea></textarea>');
    const ways = of("textarea").map((w) => w.locator.value);
    expect(ways[0]).toBe('[name="reply"]');
    expect(ways.join()).not.toContain("a8f3e2");
  });

  it("look into open shadow roots", () => {
    pageWith("<reply-area></reply-area>");
    const root = document.querySelector("reply-area")?.attachShadow({ mode: "open" });
    if (root) root.innerHTML = '<div role="textbox" contenteditable="true" class="pad"></div>';
    const pad = root?.querySelector(".pad") as Element;
    expect(locatorsFor(pad, document)[0]?.locator.value).toContain(" >>> ");
    expect(
      findOne(
        document,
        locatorsFor(pad, document).map((w) => w.locator),
      ).element,
    ).toBe(pad);
  });

  it("hold only while a switch is set as it was", () => {
    pageWith('<button class="to-note" aria-pressed="true">Note</button>');
    const [way] = locatorsFor(document.querySelector("button") as Element, document, { state: true });
    expect(locate(document, way?.locator ?? { by: "css", value: "none", name: null, language: null })).toHaveLength(1);
    document.querySelector("button")?.setAttribute("aria-pressed", "false");
    expect(locate(document, way?.locator ?? { by: "css", value: "none", name: null, language: null })).toHaveLength(0);
  });

  it.each([
    ['<input type="checkbox" name="private" checked>', "input"],
    ['<label class="to-note"><input type="checkbox" checked> Note</label>', "label"],
  ])("hold only while a box is ticked: %s", (html, tag) => {
    pageWith(html);
    const ways = locatorsFor(document.querySelector(tag) as Element, document, { state: true });
    const found = () => ways.filter((way) => locate(document, way.locator).length > 0).length;
    expect([ways.length > 0, found()]).toEqual([true, ways.length]);
    (document.querySelector("input") as HTMLInputElement).checked = false;
    expect(found()).toBe(0);
  });

  it("are passed over for the next one where one finds nothing or several", () => {
    pageWith('<a class="x"></a><a class="x"></a><textarea name="reply"></textarea>');
    const css = (value: string) => ({ by: "css" as const, value, name: null, language: null });
    expect(findOne(document, [css("#gone"), css(".x"), css("[[broken"), css("[name=reply]")]).used).toBe(3);
    expect(findOne(document, [css(".x")]).element).toBeNull();
  });
});
