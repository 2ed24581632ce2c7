// @vitest-environment happy-dom
import { expect, it } from "vitest";
import { bare, nameOf } from "../../../lib/helpdesks/teach/seen-message.ts";

it("a message of which nothing is known is all text, and by nobody", () => {
  const element = document.createElement("li");
  expect(bare(element)).toEqual({ element, body: element, author: null, at: null, who: null });
});

it("its author's name is one however it is written, and none where it has no author", () => {
  const author = document.createElement("b");
  author.textContent = " Nils   EK ";
  expect([nameOf({ author }), nameOf({ author: null }), nameOf(undefined)]).toEqual(["nils ek", "", ""]);
});
