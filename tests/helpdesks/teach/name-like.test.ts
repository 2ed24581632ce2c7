// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { isNameLike } from "../../../lib/helpdesks/teach/name-like.ts";

function element(html: string): Element {
  document.body.innerHTML = html;
  return document.body.firstElementChild as Element;
}

describe("what may be somebody's name", () => {
  it.each(["Nils Ek", "Bo", "李雷", "نورا حسن", "Nils #2", "Åsa-Karin O’Neill", "nils.ek@mail.example", "Team B 2"])("is %s", (text) => {
    expect(isNameLike(element(`<b>${text}</b>`))).toBe(true);
  });

  it.each(["10:05", "Tue 10.05", "21h15", "2026-11-03", "3/11/2026", "3.11.", ""])("is no time and not nothing: %s", (text) => {
    expect(isNameLike(element(`<b>${text}</b>`))).toBe(false);
  });

  it("is no button, no time and no sentence", () => {
    expect(isNameLike(element("<button>Reply</button>"))).toBe(false);
    expect(isNameLike(element("<time>yesterday</time>"))).toBe(false);
    expect(isNameLike(element(`<b>${"very ".repeat(20)}</b>`))).toBe(false);
  });
});
