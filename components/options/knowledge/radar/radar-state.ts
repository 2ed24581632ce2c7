import { signal } from "@preact/signals";
import { send } from "../../../../lib/bus.ts";
import { type Problem, toProblem } from "../../../../lib/errors.ts";
import type { Radar } from "../../../../lib/knowledge/radar.ts";

/** What the radar found when it was last read; null until it was. */
export const radar = signal<Radar | null>(null);

/** Why the radar could not be read. */
export const radarProblem = signal<Problem | null>(null);

/** Reads the radar again; what it found before stays on screen until the answer is here. */
export async function readRadar(): Promise<void> {
  try {
    radar.value = await send("radar.read", {});
    radarProblem.value = null;
  } catch (error) {
    radarProblem.value = toProblem(error);
  }
}
