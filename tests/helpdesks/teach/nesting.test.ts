// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { holder, nesting, outermost } from "../../../lib/helpdesks/teach/nesting.ts";

document.body.innerHTML = '<main><li id="a"><p id="text"></p><div><li id="b"><li id="c"></li></li></div></li><li id="d"></li></main>';
// A parser closes an <li> before the next one: these are put into each other by hand.
const [a, b, c, d] = ["a", "b", "c", "d"].map((id) => document.getElementById(id) as Element) as [Element, Element, Element, Element];
a.append(b);
b.append(c);

describe("answers that stand inside what they answer", () => {
  it("know what they stand in, the nearest", () => {
    expect([...nesting([a, b, c, d]).values()]).toEqual([null, a, b, null]);
    expect([...nesting([a, c]).values()]).toEqual([null, a]);
    expect(nesting([]).size).toBe(0);
  });

  it("hold what is theirs, and not what is an answer's", () => {
    const all = new Set([a, b, c, d]);
    expect(holder(c, all)).toBe(c);
    expect(holder(document.getElementById("text"), all)).toBe(a);
    expect(holder(document.querySelector("main"), all)).toBeNull();
    expect(holder(null, all)).toBeNull();
  });

  it("are left out where only the outermost count", () => {
    expect(outermost([a, b, c, d])).toEqual([a, d]);
    expect(outermost([])).toEqual([]);
  });
});
