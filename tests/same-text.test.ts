import { describe, expect, it } from "vitest";
import { sameText } from "../lib/same-text.ts";

describe("two texts", () => {
  it("are the same when only their spacing differs", () => {
    expect(sameText("Hi Ann,\n\nthanks.", " Hi Ann,\u00a0 thanks.\u200b ")).toBe(true);
  });

  it("are not the same when a character differs", () => {
    expect(sameText("within 30 days", "within 38 days")).toBe(false);
  });
});
