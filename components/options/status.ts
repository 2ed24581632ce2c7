import { signal } from "@preact/signals";
import { type Reply, send } from "../../lib/bus.ts";
import { type Problem, toProblem } from "../../lib/errors.ts";
import type { messages } from "../../lib/messages.ts";

export type Status = Reply<typeof messages, "status.read">;

/** Role, team file, vault and counts, as every desk page shows them; null until the background has answered. */
export const status = signal<Status | null>(null);

/** Why the status could not be read. */
export const statusProblem = signal<Problem | null>(null);

/** Reads the status again; call it after whatever changes it. */
export async function readStatus(): Promise<void> {
  try {
    status.value = await send("status.read", {});
    statusProblem.value = null;
  } catch (error) {
    statusProblem.value = toProblem(error);
  }
}
