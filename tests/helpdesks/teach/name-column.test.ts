// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { shortHash } from "../../../lib/helpdesks/teach/kinds.ts";
import { columnOf } from "../../../lib/helpdesks/teach/name-column.ts";

function thread(...messages: string[]): Element[] {
  document.body.innerHTML = `<ol>${messages.map((m) => `<li>${m}</li>`).join("")}</ol>`;
  return [...document.querySelectorAll("li")];
}
const staff = [shortHash("Amy Sutcliffe")];
const names = (messages: Element[]) => columnOf(messages, staff)?.map((e) => e.textContent) ?? null;

describe("names where no taught way finds them", () => {
  it("are the short texts at one place of which one is a known agent's", () => {
    const page = thread(
      '<div class="x1"><b class="x2">Nils Ek</b><i>Stockholm</i></div><p>Where is it?</p>',
      '<div class="x1"><b class="x2">Amy Sutcliffe</b><i>London</i></div><p>On its way.</p>',
    );
    expect(names(page)).toEqual(["Nils Ek", "Amy Sutcliffe"]);
  });

  it("are people of one word too, whatever it begins with", () => {
    expect(names(thread("<b>Anders</b><p>Where?</p>", "<b>Amy Sutcliffe</b><p>Here.</p>"))).toEqual(["Anders", "Amy Sutcliffe"]);
    expect(names(thread("<b>نورا</b><p>أين؟</p>", "<b>Amy Sutcliffe</b><p>Here.</p>"))).toEqual(["نورا", "Amy Sutcliffe"]);
  });

  it("are not told where no agent is known, or two places name one", () => {
    expect(names(thread("<b>Nils</b><p>Where?</p>", "<b>Ida</b><p>Here.</p>"))).toBeNull();
    const twice = "<b>Amy Sutcliffe</b><i>Amy Sutcliffe</i>";
    expect(names(thread("<b>Nils</b><i>Nils</i>", twice))).toBeNull();
    expect(columnOf([], staff)).toBeNull();
  });

  it("are not told where a message has none, or two at the place", () => {
    expect(names(thread("<p>Where?</p>", "<b>Amy Sutcliffe</b><p>Here.</p>"))).toBeNull();
    expect(names(thread("<b>Nils</b><b>Ida</b>", "<b>Amy Sutcliffe</b>"))).toBeNull();
  });
});
