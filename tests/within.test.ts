import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { within } from "../lib/within.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const never = () => new Promise<never>(() => undefined);
const free = () => new AbortController().signal;

describe("a time limit", () => {
  it("gives what came in time, and leaves no timer behind", async () => {
    expect(await within(1000, free(), async () => "answer")).toBe("answer");
    expect(vi.getTimerCount()).toBe(0);
  });

  it("leaves behind who does not listen, and tells who does", async () => {
    const told: boolean[] = [];
    const waiting = within(1000, free(), (limited) => {
      limited.addEventListener("abort", () => told.push(true));
      return never();
    });
    const ended = expect(waiting).rejects.toMatchObject({ code: "provider.timeout" });
    await vi.advanceTimersByTimeAsync(999);
    expect(told).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    await ended;
    expect(told).toEqual([true]);
  });

  it("lets a failure through as it is, and leaves no timer behind", async () => {
    await expect(within(1000, free(), () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
    expect(vi.getTimerCount()).toBe(0);
  });

  it("passes on that it is no longer wanted", async () => {
    const leaving = new AbortController();
    const waiting = within(
      1000,
      leaving.signal,
      (limited) => new Promise((_, reject) => limited.addEventListener("abort", () => reject(new Error("left")))),
    );
    const ended = expect(waiting).rejects.toThrow("left");
    leaving.abort();
    await ended;
    expect(vi.getTimerCount()).toBe(0);
  });
});
