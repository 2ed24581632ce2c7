// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { nesting } from "../../../lib/helpdesks/teach/nesting.ts";
import { oneInEach } from "../../../lib/helpdesks/teach/one-in-each.ts";

const locators = (...values: string[]) => values.map((value) => ({ by: "css" as const, value, name: null, language: null }));
const read = (messages: string[], values: string[], every = true) => {
  document.body.innerHTML = messages.map((m) => `<article>${m}</article>`).join("");
  const all = [...document.querySelectorAll("article")];
  const { elements, used } = oneInEach(all, nesting(all), locators(...values), every);
  return { texts: elements.map((e) => e?.textContent), used };
};

describe("one part of each message", () => {
  it("is found by the first way that finds one in each", () => {
    expect(read(["<p>a</p>", "<p>b</p>"], [".gone", "p"])).toEqual({ texts: ["a", "b"], used: 1 });
    expect(read(["<p>a</p>", "<p>b</p><p>c</p>"], ["p"])).toEqual({ texts: [], used: -1 });
  });

  it("is found through new boxes", () => {
    const messages = ['<div><div class="t">a</div></div>', '<div class="t">b</div>'];
    expect(read(messages, [":scope > div:not(:has(*))"])).toEqual({ texts: ["a", "b"], used: 0 });
  });

  it("is not a mark of the page that some of them show beside it", () => {
    const messages = ['<div class="m">Seen</div><div class="t">a</div>', '<div class="t">b</div>'];
    expect(read(messages, [":scope > div"]).texts).toEqual(["a", "b"]);
  });

  it("is not a mark that all of them show, though it alone is called the same everywhere", () => {
    const marked = (name: string, text: string) => `<div class="m">Seen</div><div class="${name}">${text}</div>`;
    expect(read([marked("t", "a"), marked("t own", "b")], [":scope > div"]).texts).toEqual(["a", "b"]);
  });

  it("is not guessed where marks differ from message to message", () => {
    const marked = (name: string, mark: string, text: string) => `<div class="m">${mark}</div><div class="${name}">${text}</div>`;
    expect(read([marked("t", "Seen 9:00", "a"), marked("t own", "Seen 9:05", "b")], [":scope > div"]).used).toBe(-1);
  });

  it("is found by another way in those that have a new box around it, where not every message need have one", () => {
    const [plain, boxed] = ['<span class="by">by <b>Amy</b></span>', '<span class="by">by <div><b>Nils</b></div></span>'];
    expect(read([plain, boxed, plain], [".by > b", "b"], false)).toEqual({ texts: ["Amy", "Nils", "Amy"], used: 1 });
  });

  it("is not what looks like it at another place, or stands where only some have one", () => {
    const [named, bold, none] = ['<span class="by"><b>Amy</b></span>', "<p><b>Urgent</b></p>", "<p>Thanks</p>"];
    expect(read([named, bold], [".by > b", "b"], false).texts).toEqual(["Amy", undefined]);
    expect(read([named, none], [".by > b", "b"], false)).toEqual({ texts: ["Amy", undefined], used: 0 });
  });

  it("is told from a mark by a class that one of them has beside others", () => {
    const marked = (name: string, text: string) => `<div class="${name}">${text}</div>`;
    const messages = [marked("t", "a"), marked("t own", "b"), `<div class="m">Seen</div>${marked("t", "c")}`];
    expect(read(messages, [":scope > div"]).texts).toEqual(["a", "b", "c"]);
  });
});
