import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kept } from "../../lib/drafting/similarity.ts";

describe("kept", () => {
  it("is all of an unchanged draft, whatever its line breaks", () => expect(kept("Hi Tom,\n\nit is free.", "Hi Tom, it is free.")).toBe(1));
  it("is nothing of a draft that was thrown away", () => expect(kept("Your parcel is late", "We moved offices")).toBe(0));
  it("counts the words that still stand", () => expect(kept("one two three four", "one two five four")).toBeCloseTo(0.75));
  it("does not mind what was added", () => expect(kept("one two", "zero one two three")).toBe(1));
  it("stays between 0 and 1", () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => kept(a, b) >= 0 && kept(a, b) <= 1));
  });
});
