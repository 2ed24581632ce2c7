import { expect, it } from "vitest";
import { lazy } from "../../lib/language/lazy.ts";

it("makes a value when it is first asked for, and once, whatever it is", () => {
  let made = 0;
  const nothing = lazy(() => {
    made++;
    return null;
  });
  expect(made).toBe(0);
  expect([nothing(), nothing()]).toEqual([null, null]);
  expect(made).toBe(1);
});
