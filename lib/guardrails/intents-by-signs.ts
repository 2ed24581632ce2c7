import { minorsSigns, safetySigns, selfHarmSigns, takeoverSigns } from "./intent-care.ts";
import { kindPlaces } from "./intent-kinds.ts";
import { legalSigns } from "./intent-legal.ts";
import { medicalSigns } from "./intent-medical.ts";
import { moneySigns } from "./intent-money.ts";
import { type SignReader, type Signs, signReader } from "./intent-signs.ts";
import type { Intent } from "./policy.ts";

/** The intents that are told by signs alone. */
export const toldBySigns: readonly (readonly [Intent, SignReader])[] = [
  ["self-harm", signReader(selfHarmSigns)],
  ["minors", signReader(minorsSigns)],
  ["safety", signReader(safetySigns)],
  ["account-takeover", signReader(takeoverSigns)],
];

/** Signs that are one thing among others that the weights know. */
const weighed: readonly (readonly ["legal" | "medical" | "money", Signs, SignReader])[] = [
  ["legal", legalSigns, signReader(legalSigns)],
  ["medical", medicalSigns, signReader(medicalSigns)],
  ["money", moneySigns, signReader(moneySigns)],
];

// "threatSv" and "threatDe" are the same sign as "threat".
const plainName = (name: string) => name.replace(/(?:Sv|De)$/u, "");
const named = weighed.flatMap(([intent, signs]) => [...new Set(Object.keys(signs.groups).map((name) => `${intent} ${plainName(name)}`))]);
const places = new Map(named.map((name, place) => [name, place]));

/** How many signs and kinds of words the weights know. */
export const weighedSigns = named.length + kindPlaces;

/** What the weighed signs say of a folded piece of text: by intent how likely, and the places of the signs that were met and of its kinds of words. */
export function readSigns(piece: string, kinds: readonly number[]): { legal: number; medical: number; met: number[] } {
  const met = new Set<number>();
  const found = { legal: 0, medical: 0, money: 0 };
  for (const [intent, , read] of weighed) {
    const reading = read(piece);
    found[intent] = reading.score;
    for (const name of reading.met) met.add(places.get(`${intent} ${plainName(name)}`) ?? 0);
  }
  return { legal: found.legal, medical: found.medical, met: [...met, ...kinds.map((kind) => named.length + kind)] };
}
