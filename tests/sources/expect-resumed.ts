import { expect } from "vitest";
import type { Walked } from "./walk-over.ts";

/** A walk that died at any of its cursors brings, from there on, what the whole walk brought after it. */
export async function expectResumed(walk: (cursor: string | null) => Promise<Walked>): Promise<void> {
  const whole = await walk(null);
  expect(whole.cursors.length).toBeGreaterThan(0);
  expect(new Set(whole.cursors).size).toBe(whole.cursors.length);
  for (const cursor of whole.cursors) {
    const rest = await walk(cursor);
    expect(rest.items).toEqual(whole.items.slice(whole.items.length - rest.items.length));
    expect(rest.mark).toBe(whole.mark);
  }
}
