import { afterAll, beforeAll, expect, it } from "vitest";
import { suggest } from "../../lib/assist.ts";
import { anthropic } from "../../lib/providers/anthropic.ts";
import { bearer } from "../../lib/providers/auth.ts";
import { retrieve } from "../../lib/retrieve.ts";
import { askAbout, fakeDoors } from "../assist-world.ts";
import { type Emulator, startAnthropic } from "../emulators/anthropic.ts";
import { returns } from "./world.ts";

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startAnthropic();
});
afterAll(() => emulator.stop());

/** All that stands before a request's last cache mark, as it is sent. */
function prefix(request: Record<string, unknown>): string {
  const all = JSON.stringify([request["tools"], request["system"], request["messages"]]);
  return all.slice(0, all.lastIndexOf('"cache_control"'));
}

it("two tickets of one profile share all that stands before the last cache mark, byte for byte, and the second reads it", async () => {
  const provider = anthropic({ baseUrl: emulator.url, model: "claude-sonnet-5-5", auth: bearer(emulator.key), fetch });
  const texts = ["How many days do I have to return an item?", "I am Ada. What does return postage cost for order 7731-2204?"];
  let n = 0;
  const costs = [];
  for (const text of texts) {
    const day = ++n;
    const fake = fakeDoors(
      {
        provider: async () => provider,
        now: () => new Date(`2026-11-2${day}T10:00:00Z`),
        randomHex: (digits) => String(day).repeat(digits),
      },
      [returns],
    );
    const ask = askAbout(text, { instruction: `wish ${day}` });
    const { draft } = await suggest(
      `s${day}`,
      ask,
      retrieve(ask, fake.doors),
      fake.doors,
      { stage: () => undefined, text: () => undefined },
      new AbortController().signal,
    );
    costs.push(draft.cost);
  }
  const [one = {}, two = {}] = emulator.requests;
  expect(prefix(one).length).toBeGreaterThan(3000);
  expect(prefix(two)).toBe(prefix(one));
  expect(costs[0]?.written).toBeGreaterThan(0);
  expect(costs[1]?.cached).toBe(costs[0]?.written);
});
