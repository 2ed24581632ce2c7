// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { isNameLike, isPersonal, nameIn } from "../../../lib/helpdesks/teach/name-like.ts";

function element(html: string): Element {
  document.body.innerHTML = html;
  return document.body.firstElementChild as Element;
}

describe("what may be somebody's name", () => {
  it.each(["Nils Ek", "Bo", "李雷", "نورا حسن", "Nils #2", "Åsa-Karin O’Neill", "nils.ek@mail.example", "Team B 2"])("is %s", (text) => {
    expect(isNameLike(element(`<b>${text}</b>`))).toBe(true);
  });

  it.each(["10:05", "Tue 10.05", "21h15", "2026-11-03", "3/11/2026", "3.11.", "3 days ago", "för 2 timmar sedan", ""])(
    "is no time and not nothing: %s",
    (text) => {
      expect(isNameLike(element(`<b>${text}</b>`))).toBe(false);
    },
  );

  it("is no button, no time and no sentence", () => {
    expect(isNameLike(element("<button>Reply</button>"))).toBe(false);
    expect(isNameLike(element("<time>yesterday</time>"))).toBe(false);
    expect(isNameLike(element(`<b>${"very ".repeat(20)}</b>`))).toBe(false);
  });
});

describe("what is written as people's names are", () => {
  it.each(["Nils Ek", "Åsa-Karin O’Neill", "Jan van Dijk", "nils.ek@mail.example", "Nils Ek <nils.ek@mail.example>"])("is %s", (text) => {
    expect(isPersonal(text)).toBe(true);
  });

  it.each(["nils", "TO:", "Comment #1", "added a", "Reply to this comment", "2 of 3", ""])("is not %s", (text) => {
    expect(isPersonal(text)).toBe(false);
  });

  it("goes without the address behind it", () => {
    expect(["Nils Ek <nils@mail.example>", "Nils Ek nils@mail.example", "Nils Ek"].map(nameIn)).toEqual(["Nils Ek", "Nils Ek", "Nils Ek"]);
  });
});
