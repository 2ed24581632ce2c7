import { expect, it } from "vitest";
import { strictest } from "../../lib/sources/strictest.ts";

it("the strictest wins, whatever the order", () => {
  expect(strictest("public", "internal", "authenticated")).toBe("internal");
  expect(strictest("authenticated", "public")).toBe("authenticated");
  expect(strictest("public")).toBe("public");
});
