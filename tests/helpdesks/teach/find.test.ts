// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from "vitest";
import { filled, findAll, findOne, flat, locate, saidBy, select } from "../../../lib/helpdesks/teach/find.ts";
import type { Locator } from "../../../lib/recipe.ts";

const css = (value: string): Locator => ({ by: "css", value, name: null, language: null });
const role = (value: string, name: string | null): Locator => ({ by: "role", value, name, language: null });
const text = (value: string): Locator => ({ by: "text", value, name: null, language: null });
const ids = (list: readonly Element[]) => list.map((e) => e.id);

beforeEach(() => {
  document.body.innerHTML = `<button id="send">  Send\n reply </button><button id="later" aria-label="Send later">x</button>
    <a id="link" href="#">Send reply</a><label for="box">Your answer</label><textarea id="box"></textarea>
    <span id="hint">Subject</span><input id="subject" aria-labelledby="hint"><input id="go" type="submit" value="Skicka">
    <div id="pad" role="textbox" aria-label="پاسخ"></div><button id="gone" style="display: none">Send reply</button>`;
});

describe("an element is found", () => {
  it("by its role and what it is called, in whatever case and spacing", () => {
    expect(ids(locate(document, role("button", "send reply")))).toEqual(["send"]);
    expect(ids(locate(document, role("button", "Send later")))).toEqual(["later"]);
    expect(ids(locate(document, role("textbox", "Your answer")))).toEqual(["box"]);
    expect(ids(locate(document, role("textbox", "subject")))).toEqual(["subject"]);
    expect(ids(locate(document, role("textbox", "پاسخ")))).toEqual(["pad"]);
    expect(ids(locate(document, role("button", "skicka")))).toEqual(["go"]);
  });

  it("by its text, whatever it is", () => {
    expect(ids(locate(document, text("Send reply")))).toEqual(["send", "link"]);
  });

  it("only where it can be seen", () => {
    expect(ids(locate(document, css("button")))).toEqual(["send", "later"]);
  });

  it("in shadow roots, however deep, and only through those that are open", () => {
    const outer = document.body.appendChild(document.createElement("reply-area")).attachShadow({ mode: "open" });
    outer.innerHTML = "<inner-area></inner-area>";
    const inner = outer.querySelector("inner-area")?.attachShadow({ mode: "open" });
    if (inner) inner.innerHTML = '<button id="deep">Reply all</button>';
    expect(ids(select(document, "reply-area >>> inner-area >>> button"))).toEqual(["deep"]);
    expect(ids(locate(document, role("button", "Reply all")))).toEqual(["deep"]);
    expect(ids(select(inner?.host as Element, " >>> button"))).toEqual(["deep"]);
    document.body.appendChild(document.createElement("closed-area")).attachShadow({ mode: "closed" }).innerHTML = "<i></i>";
    expect(select(document, "closed-area >>> i")).toEqual([]);
  });

  it("never where a recipe says what no browser understands", () => {
    for (const way of [css("[[broken"), css(""), css(">>>"), role('but"ton', "Send"), text("")])
      expect(ids(locate(document, way))).toEqual([]);
  });
});

describe("of several ways", () => {
  it("the first that finds exactly one is taken, and none is guessed of two", () => {
    expect(findOne(document, [css("nav"), css("button"), css("textarea")])).toEqual({ element: document.getElementById("box"), used: 2 });
    expect(findOne(document, [css("button")])).toEqual({ element: null, used: -1 });
    expect(findOne(document, [])).toEqual({ element: null, used: -1 });
  });

  it("the first that finds any is taken where many are looked for", () => {
    expect(findAll(document, [css("nav"), css("button")])).toMatchObject({ used: 1, elements: [{ id: "send" }, { id: "later" }] });
    expect(findAll(document, [css("nav")])).toEqual({ elements: [], used: -1 });
  });
});

describe("what is said", () => {
  it("is read as a person sees it", () => {
    expect(flat("  a\n\t b  ")).toBe("a b");
    expect([flat(null), flat(undefined)]).toEqual(["", ""]);
  });

  it("is an element's own, without what stands in it", () => {
    document.body.innerHTML = "<p>Hello <b>Nils</b> there</p>";
    expect(saidBy(document.querySelector("p") as Element)).toBe("Hello there");
  });

  it("leaves out the empty half of a mail with two, but not an empty message", () => {
    document.body.innerHTML = "<p> </p><p>Hello</p>";
    const [empty, full] = [...document.querySelectorAll("p")] as Element[] as [Element, Element];
    expect(filled([empty, full])).toEqual([full]);
    expect(filled([empty])).toEqual([empty]);
  });
});
