import { minorsSigns, safetySigns, selfHarmSigns, takeoverSigns } from "./intent-care.ts";
import { legalSigns } from "./intent-legal.ts";
import { medicalSigns } from "./intent-medical.ts";
import { type SignReader, signReader } from "./intent-signs.ts";
import type { Intent } from "./policy.ts";

/** The intents that are told by signs. */
export const toldBySigns: readonly (readonly [Intent, SignReader])[] = [
  ["legal", signReader(legalSigns)],
  ["medical", signReader(medicalSigns)],
  ["self-harm", signReader(selfHarmSigns)],
  ["minors", signReader(minorsSigns)],
  ["safety", signReader(safetySigns)],
  ["account-takeover", signReader(takeoverSigns)],
];
