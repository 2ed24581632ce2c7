// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { composerPageFor, composerPageOf, isComposerPage } from "../../lib/content/teach-composer-page.ts";
import type { Recipe } from "../../lib/recipe.ts";

const recipe = {
  ticket: "Display\\.html\\?id=(\\d+)|Respond&id=(\\d+)",
  thread: [{ by: "css", value: "#history", name: null, language: null }],
  message: [{ by: "css", value: ".message", name: null, language: null }],
  roles: { customer: [], agent: [], note: [] },
  body: [],
  author: [],
  at: [],
} as unknown as Recipe;

const learned = (address: string) => composerPageOf(recipe, document, address).composerPage;

describe("a reply page of its own", () => {
  it("is learned from where the composer was pointed at, for whichever ticket", () => {
    expect(learned("https://desk.example/Ticket/Update.html?Action=Respond&id=42")).toBe("/Ticket/Update.html?Action=Respond&id={1}");
  });

  it("leaves out what belongs to one message", () => {
    expect(learned("https://desk.example/Ticket/Update.html?QuoteTransaction=884&Action=Respond&id=42")).toBe(
      "/Ticket/Update.html?Action=Respond&id={1}",
    );
  });

  it("is none where the thread stands on the same page", () => {
    document.body.innerHTML = '<div id="history"><div class="message">Hello</div></div>';
    expect(learned("https://desk.example/Ticket/Update.html?Action=Respond&id=42")).toBeUndefined();
    document.body.innerHTML = "";
  });

  it("is none where the address names no ticket", () => {
    expect(learned("https://desk.example/compose")).toBeUndefined();
  });

  it("is gone to for another ticket, and recognised there", () => {
    const taught = composerPageOf(recipe, document, "https://desk.example/Ticket/Update.html?Action=Respond&id=42");
    expect(composerPageFor(taught, "7")).toBe("/Ticket/Update.html?Action=Respond&id=7");
    expect(isComposerPage(taught, "https://desk.example/Ticket/Update.html?Action=Respond&id=7")).toBe(true);
    expect(isComposerPage(taught, "https://desk.example/Ticket/Display.html?id=7")).toBe(false);
  });

  it("is no way to another address by an id made for it", () => {
    const taught = composerPageOf(recipe, document, "https://desk.example/Ticket/Update.html?Action=Respond&id=42");
    expect(composerPageFor(taught, "7&x=1#y")).toBe("/Ticket/Update.html?Action=Respond&id=7%26x%3D1%23y");
  });
});
