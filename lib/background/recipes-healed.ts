import * as z from "zod/mini";
import { forget, recallAll, remember } from "../storage/session-memory.ts";

/** By part, which of its locators finds it now; 0 is the best, -1: none. */
const Healed = z.record(z.string(), z.number());

const key = (origin: string) => `healed:${origin}`;
const known = new Map<string, z.infer<typeof Healed>>();
let recalled: Promise<void> | null = null;

/** Brings back what pages had told before the worker was stopped. */
export function recallHealed(): Promise<void> {
  // Once per life of the worker: from then on everything passes through here.
  recalled ??= recallAllHealed().catch((error) => {
    recalled = null;
    throw error;
  });
  return recalled;
}

async function recallAllHealed(): Promise<void> {
  for (const [name, value] of Object.entries(await recallAll("healed:"))) {
    const origin = name.slice("healed:".length);
    const read = Healed.safeParse(value);
    if (read.success) known.set(origin, read.data);
  }
}

/** A part of the page taught at this origin is found otherwise than it was; true when that is news. */
export async function noteHealed(origin: string, part: string, used: number): Promise<boolean> {
  await recallHealed();
  const before = known.get(origin) ?? {};
  if (before[part] === used || (used === 0 && !(part in before))) return false;
  const { [part]: _, ...others } = before;
  const now = used === 0 ? others : { ...before, [part]: used };
  known.set(origin, now);
  await remember(key(origin), now);
  return true;
}

/** Parts of that page that are not found by their best description. */
export function healedAt(origin: string): { part: string; used: number }[] {
  return Object.entries(known.get(origin) ?? {}).map(([part, used]) => ({ part, used }));
}

/** The page was taught anew, or no longer is. */
export async function forgetHealed(origin: string): Promise<void> {
  await recallHealed();
  known.delete(origin);
  await forget([key(origin)]);
}
