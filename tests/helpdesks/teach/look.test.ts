// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { byLook, lookOf } from "../../../lib/helpdesks/teach/look.ts";

const shown = () => true;
const form = (buttons: string) => {
  document.body.innerHTML = `<button class="far">Search</button><div><textarea></textarea><p>${buttons}</p></div>`;
};
const [send, draft] = ['<button type="submit" class="btn go">Send</button>', '<button class="btn">Save draft</button>'];
const learned = () => {
  form(send + draft);
  return lookOf(document.querySelector(".go") as Element, document, shown) ?? "";
};
const found = (look: string) => byLook(document, look, shown).map((e) => e.textContent);

describe("a control by its look", () => {
  it("is found under other names, in another language and another order", () => {
    const look = learned();
    form('<button class="x1">Vornel</button><button type="submit" class="x1 x2">Miltas</button>');
    expect(found(look)).toEqual(["Miltas"]);
  });

  it("is not guessed where two look the same", () => {
    const look = learned();
    form('<button type="submit" class="x1 x2">Vornel</button><button type="submit" class="x1 x3">Miltas</button>');
    expect(found(look)).toEqual([]);
  });

  it("is the one of two that is called after sending, in any language", () => {
    const look = learned();
    form('<button type="submit" class="x1 x2">Skicka</button><button type="submit" class="x1 x3">Vornel</button>');
    expect(found(look)).toEqual(["Skicka"]);
  });

  it("is found in a shadow root, where the editor stands at its top", () => {
    document.body.innerHTML = "<reply-box></reply-box>";
    const shadow = (document.body.firstElementChild as Element).attachShadow({ mode: "open" });
    shadow.innerHTML = `<textarea></textarea>${send}${draft}`;
    const look = lookOf(shadow.querySelector(".go") as Element, document, shown) ?? "";
    shadow.innerHTML = '<textarea></textarea><button class="x1">Vornel</button><button type="submit" class="x1 x2">Miltas</button>';
    expect(found(look)).toEqual(["Miltas"]);
  });

  it("is never one that is called a note or a draft", () => {
    const look = learned();
    form('<button type="submit" class="x1 x2">Intern anteckning</button><button class="x1">Vornel</button>');
    expect(found(look)).toEqual([]);
  });

  it("is none far from an editor", () => {
    form(send);
    expect(lookOf(document.querySelector(".far") as Element, document, shown)).toBeNull();
  });
});
