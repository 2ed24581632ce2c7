import { describe, expect, it, vi } from "vitest";
import { withPatience } from "../../lib/providers/patience.ts";
import { codeOf } from "./world.ts";

/** A server that sends one piece each time it is read, for as long as somebody reads. */
const endless = (piece: Uint8Array, before: () => void = () => undefined): typeof globalThis.fetch => {
  return async () =>
    new Response(
      new ReadableStream({
        pull: (controller) => {
          before();
          controller.enqueue(piece);
        },
      }),
    );
};
const read = async (fetch: typeof globalThis.fetch) => (await fetch("https://llm.example")).text();

describe("an answer that never ends", () => {
  it("is given up when it is longer than any draft", async () => {
    expect(await codeOf(read(withPatience(endless(new Uint8Array(1_000_000)))))).toBe("provider.invalid");
  });

  it("is given up when it only drips", async () => {
    vi.useFakeTimers({ now: 0 });
    const drips = endless(new Uint8Array(1), () => vi.setSystemTime(Date.now() + 60_000));
    expect(await codeOf(read(withPatience(drips)))).toBe("provider.timeout");
    vi.useRealTimers();
  });
});
