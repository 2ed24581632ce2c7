// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { nameless } from "../../lib/content/teach-nameless.ts";
import type { Locator } from "../../lib/recipe.ts";
import { deskPage, message, taughtOf, threeKinds } from "../helpdesks/teach/taught-page.ts";

const page = deskPage(threeKinds);
const recipe = taughtOf(page);
const css = (value: string): Locator => ({ by: "css", value, name: null, language: "en" });
const role = (name: string): Locator => ({ by: "role", value: "textbox", name, language: "en" });
const left = (composer: Locator[], document = page) => nameless({ ...recipe, composer }, document).composer;

describe("a recipe's controls", () => {
  it.each([
    css('textarea[aria-label="Reply to Nils Ek"]'),
    css('textarea[placeholder="Write to nils …"]'),
    role("Reply as AMY"),
    role("Svara Nils Ek"),
  ])("go by nobody's name: $value $name", (locator) => {
    expect(left([locator, css("textarea")])).toEqual([css("textarea")]);
  });

  it("go by the product's own words, whatever people are called", () => {
    const own = [role("Reply"), css('textarea[aria-label="Nilsson’s desk"]'), css("[data-nils]"), css(".amy")];
    expect(left(own)).toEqual(own);
  });

  it("stay as they are where nobody is named", () => {
    const none = deskPage(message("customer", "", "Hello") + message("agent", "", "Hi"));
    expect(left([role("Reply to Nils")], none)).toEqual([role("Reply to Nils")]);
  });

  it("take a name with marks in it as it stands", () => {
    const odd = deskPage(message("customer", "A.* (Ek) [x]", "Hello") + message("agent", "Amy", "Hi"));
    expect(left([role("Reply to all")], odd)).toEqual([role("Reply to all")]);
  });
});
