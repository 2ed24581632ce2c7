import fc from "fast-check";
import { expect, it } from "vitest";
import { tokenCount } from "../lib/token-count.ts";

it("is a number that can be added up, whatever was told", () => {
  fc.assert(
    fc.property(fc.anything(), (told) => {
      const count = tokenCount(told);
      return Number.isFinite(count) && count >= 0 && (count === 0 || count === told);
    }),
  );
  for (const odd of ["7", -1, Number.NaN, Number.POSITIVE_INFINITY, null, undefined, {}]) expect(tokenCount(odd)).toBe(0);
  expect(tokenCount(7)).toBe(7);
});
