import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { waitFor } from "../../lib/background/wait-for.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("a wait", () => {
  it("ends when its time is up, and then listens no longer", async () => {
    const leaving = new AbortController();
    const stopped = vi.spyOn(leaving.signal, "removeEventListener");
    const waiting = waitFor(500, leaving.signal);
    await vi.advanceTimersByTimeAsync(500);
    await expect(waiting).resolves.toBeUndefined();
    expect(stopped).toHaveBeenCalledTimes(1);
  });

  it("ends at once when it is no longer wanted, with no timer left", async () => {
    const leaving = new AbortController();
    const ended = expect(waitFor(500, leaving.signal)).rejects.toMatchObject({ code: "aborted" });
    leaving.abort();
    await ended;
    expect(vi.getTimerCount()).toBe(0);
  });

  it("does not begin when it is not wanted any more", async () => {
    await expect(waitFor(500, AbortSignal.abort())).rejects.toMatchObject({ code: "aborted" });
    expect(vi.getTimerCount()).toBe(0);
  });
});
