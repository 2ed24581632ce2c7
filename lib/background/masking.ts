import type { Masking } from "../guardrails/masking.ts";
import { maskingFor } from "../guardrails/own-masking.ts";
import { storage } from "./storage.ts";

/** How texts are masked here: the team's decisions and this person's own. */
export async function currentMasking(): Promise<Masking> {
  const [team, own] = await Promise.all([storage.settings.masking(), storage.settings.ownMasking()]);
  return maskingFor(team, own);
}
