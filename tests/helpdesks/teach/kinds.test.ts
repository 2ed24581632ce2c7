// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { byKinds, coreOf, isKnownAgent, marksOf, pathTo, shortHash } from "../../../lib/helpdesks/teach/kinds.ts";
import { bare, type SeenMessage, type Who } from "../../../lib/helpdesks/teach/seen-message.ts";

function thread(...messages: string[]): SeenMessage[] {
  document.body.innerHTML = messages.join("");
  return [...document.body.children].map((element) => ({ ...bare(element), body: element.querySelector("p") ?? element }));
}
const item = (classes: string, label = "") => `<section class="${classes}"><i>${label}</i><p class="text">Text</p></section>`;

describe("a colleague is known again", () => {
  it("by a hash that is the same however the name is written", () => {
    expect(shortHash("Amy Sutcliffe")).toBe(shortHash("  amy\n SUTCLIFFE "));
    expect(shortHash("Amy Sutcliffe")).not.toBe(shortHash("Amy Sutcliff"));
    expect(shortHash("نورا حسن")).not.toBe(shortHash("李雷"));
  });

  it("by nothing that a name could be read out of", () => {
    for (const name of ["", "Bo", "Amy Sutcliffe", "x".repeat(500)]) {
      expect(shortHash(name)).toBeGreaterThanOrEqual(0);
      expect(shortHash(name)).toBeLessThanOrEqual(0xffff);
    }
  });
});

describe("what a message shows", () => {
  it("is its classes and labels in places, without what somebody wrote", () => {
    const [m] = thread('<section class="m note"><i>Internal</i><p class="text"><i class="mine">Hi</i></p></section>') as [SeenMessage];
    expect(marksOf(m, ["", "~i"])).toEqual(["0.m", "0.note", "1~Internal"]);
    expect(marksOf(m, ["p > i", "b"])).toEqual([]);
  });

  it("is no name and no time, which stand where a label may stand", () => {
    const [m] = thread("<section><i>Amy Sutcliffe</i><i>10:05</i><i>Internal</i><p>Text</p></section>") as [SeenMessage];
    const [author = null, at = null] = m.element.querySelectorAll("i");
    expect(marksOf({ ...m, author, at }, ["~i"])).toEqual(["0~Internal"]);
  });

  it("is looked for past boxes that only wrap", () => {
    document.body.innerHTML = '<section><div style="x"><div class="head"><i></i></div></div></section>';
    const at = (css: string) => document.querySelector(css) as Element;
    expect(pathTo(at("i"), at("section"))).toBe("div > i");
    expect(pathTo(at("section"), at("section"))).toBe("");
    document.body.innerHTML = '<div><article class="m">Text</article></div><div><b></b><i></i></div>';
    const [one, two] = [...document.body.children] as [Element, Element];
    expect([coreOf(one), coreOf(two)]).toEqual([at("article"), two]);
  });
});

describe("kinds of messages under new names", () => {
  const kinds = {
    places: [""],
    variants: [
      { who: "customer" as Who, marks: ["0.m", "0.in"] },
      { who: "agent" as Who, marks: ["0.m", "0.out"] },
      { who: "note" as Who, marks: ["0.m", "0.out", "0.inner"] },
    ],
  };

  it("are known by how they lie to each other, once something tells one of each", () => {
    const page = thread(item("a b"), item("a c"), item("a c d"), item("a b"));
    const hints: (Who[] | null)[] = [["customer"], ["agent", "note"], ["agent", "note"], null];
    expect(byKinds(page, kinds, hints)).toEqual(["customer", "agent", "note", "customer"]);
  });

  it("are not guessed where nothing tells one of a kind", () => {
    expect(byKinds(thread(item("a b"), item("a c")), kinds, [["customer"], null])).toBeNull();
    expect(byKinds(thread(item("a b"), item("a c")), kinds, [null, null])).toBeNull();
  });

  it("are not guessed where two ways of naming them are left", () => {
    const alike = { places: [""], variants: kinds.variants.slice(0, 2) };
    const either: Who[] = ["customer", "agent"];
    expect(byKinds(thread(item("a b"), item("a c")), alike, [either, either])).toBeNull();
  });

  it("are not guessed where there are more of them than were taught, or hints contradict each other", () => {
    const page = thread(item("a b"), item("a c"), item("a d"), item("a e"));
    expect(byKinds(page, kinds, [["customer"], ["agent"], ["agent"], ["agent"]])).toBeNull();
    expect(byKinds(thread(item("a b"), item("a b")), kinds, [["customer"], ["agent"]])).toBeNull();
  });

  it("take no answer for public where the mark of a note may be what went", () => {
    expect(byKinds(thread(item("a b"), item("a c")), kinds, [["customer"], ["agent"]])).toBeNull();
  });
});

it("a known agent is known in whatever case, and nobody without a name is one", () => {
  const staff = [shortHash("Amy Sutcliffe"), shortHash("")];
  expect(["amy  sutcliffe", "Nils Ek", "", undefined].map((name) => isKnownAgent(staff, name))).toEqual([true, false, false, false]);
  expect(isKnownAgent(undefined, "Amy Sutcliffe")).toBe(false);
});
