import type { Frame, Page } from "playwright-core";
import type { Seen } from "./watch-button.ts";

interface Notes {
  benchNotes: { pressed: number[]; seen: Seen[] };
}

/** The last press in a frame, ms since 1970. */
export async function lastPress(frame: Frame | Page): Promise<number> {
  const at = await frame.evaluate(() => (globalThis as unknown as Notes).benchNotes.pressed.at(-1));
  if (at === undefined) throw new Error("No press was noted.");
  return at;
}

/** When the footer's button first said this after `since`; waits for it. */
export async function firstSeen(frame: Frame, label: string, since: number, mayBeShut: boolean): Promise<number> {
  const found = await frame.waitForFunction(
    ([text, from, shut]) =>
      (globalThis as unknown as Notes).benchNotes.seen.find((s) => s.at >= from && s.label.startsWith(text) && (shut || !s.shut))?.at,
    [label, since, mayBeShut] as const,
  );
  return (await found.jsonValue()) as number;
}
