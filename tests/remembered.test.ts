import { describe, expect, it, vi } from "vitest";
import { remembered } from "../lib/remembered.ts";

describe("a function that remembers", () => {
  it("works out once what a text comes to, nothing too", () => {
    const make = vi.fn((text: string) => (text === "" ? null : text.length));
    const length = remembered(make);
    expect(["abc", "", "abc", ""].map(length)).toEqual([3, null, 3, null]);
    expect(make).toHaveBeenCalledTimes(2);
  });

  it("keeps no long text and not very many", () => {
    const make = vi.fn((text: string) => text.length);
    const length = remembered(make);
    for (let i = 0; i < 2; i++) length("a".repeat(10_000));
    expect(make).toHaveBeenCalledTimes(2);
    for (let i = 0; i < 5000; i++) length(String(i));
    expect(length("0")).toBe(1);
    expect(make).toHaveBeenCalledTimes(5003);
  });
});
