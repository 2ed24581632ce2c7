import { findPersonal } from "./find-personal.ts";
import { type Masking, plainMasking, type Remembered } from "./masking.ts";
import { checkPattern, findPattern, type OwnPattern } from "./own-patterns.ts";
import { neverRestored } from "./placeholder-kinds.ts";

/** Why an entry is not remembered: too short to mean one thing, a placeholder, a card, account or national id, or a bad pattern. */
type EntryFault = "short" | "placeholder" | "never" | "pattern";

/** Is this value a card, an account number or a national id, which nobody unmasks? */
function alwaysMasked(value: string): boolean {
  return findPersonal(value, { names: [], emails: [], language: "en" }).some(({ kind }) => neverRestored.has(kind));
}

/** Judges an exception or an addition before it is remembered; null when it may be. */
export function entryFault(list: "exceptions" | "additions", { text, how }: Remembered): EntryFault | null {
  if (how === "pattern") return patternTakesTooMuch(text) || (list === "exceptions" && freesWholeKind(text)) ? "pattern" : null;
  if (text.replace(/[^\p{L}\p{N}]/gu, "").length < 2) return "short";
  if (/\[\[|\]\]/.test(text)) return "placeholder";
  return list === "exceptions" && alwaysMasked(text) ? "never" : null;
}

/** A remembered pattern has no examples of its own: only its writing and its appetite can be judged. */
function patternTakesTooMuch(pattern: string): boolean {
  return checkPattern({ name: "-", pattern, match: [], noMatch: [] }).some(({ kind }) => kind !== "untested");
}

/** Values of one kind that have nothing in common but their kind. */
const unlike = [
  ["anna.lind@post.example", "k1@firma.test", "info@sub.another.example"],
  ["070-174 06 35", "+46 8 123 456 78", "(415) 555-0134"],
  ["Storgatan 5", "14 Hexley Parade", "Lindenstraße 8"],
];

/** A pattern may free a company's own addresses and numbers, not everybody's. */
function freesWholeKind(pattern: string): boolean {
  const frees = (value: string) => findPattern(value, pattern).some(({ from, to }) => from === 0 && to === value.length);
  return unlike.some((values) => values.every(frees));
}

/** What keeps a team's masking from being saved: a pattern that fails its own tests, two of one name, or an entry at fault. */
export function maskingFault(masking: Masking): { pattern: OwnPattern } | { entry: Remembered; fault: EntryFault } | null {
  const { patterns, exceptions, additions } = { ...plainMasking, ...masking };
  const bad = patterns.find((own, i) => checkPattern(own).length > 0 || patterns.findIndex((p) => p.name === own.name) !== i);
  if (bad) return { pattern: bad };
  for (const [list, entries] of [["exceptions", exceptions] as const, ["additions", additions] as const]) {
    for (const entry of entries) {
      const fault = entryFault(list, entry);
      if (fault) return { entry, fault };
    }
  }
  return null;
}
