// @vitest-environment happy-dom
import { expect, it } from "vitest";
import { bare } from "../../../lib/helpdesks/teach/seen-message.ts";

it("a message of which nothing is known is all text, and by nobody", () => {
  const element = document.createElement("li");
  expect(bare(element)).toEqual({ element, body: element, author: null, at: null, who: null });
});
