import type { Radar } from "../knowledge/radar.ts";
import { engine } from "./engine.ts";
import { storage } from "./storage.ts";

/** Contradictions that are settled are remembered up to this many, the newest ones. */
const mostSettled = 5000;

let held: { state: string; radar: Promise<Radar> } | null = null;

/** What the radar finds in the knowledge as it is today, without what a lead has settled; looked for once per state of it. */
export async function readRadar(): Promise<Radar> {
  const now = new Date().toISOString();
  const state = `${await storage.articles.revision()} ${now.slice(0, 10)}`;
  if (held?.state !== state) {
    const radar = engine.radar(now);
    held = { state, radar };
    radar.catch(() => {
      held = null;
    });
  }
  const [radar, settled] = await Promise.all([held.radar, storage.settings.settled()]);
  return { ...radar, contradictions: radar.contradictions.filter((c) => !settled.includes(c.id)) };
}

/** Takes a contradiction off the list for good: the same two values in the same two articles do not come back. */
export async function settle(id: string): Promise<void> {
  await storage.together(async () => {
    const settled = await storage.settings.settled();
    if (!settled.includes(id)) await storage.settings.saveSettled([...settled, id].slice(-mostSettled));
  });
}
