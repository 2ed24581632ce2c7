import { findPersonal } from "./find-personal.ts";
import { neverRestored } from "./placeholder-kinds.ts";

/** A text whose cards, accounts, national numbers and secrets show their last four characters at most: for what is copied into another place. */
export function maskHard(text: string, language: string): string {
  let out = "";
  let at = 0;
  for (const { kind, from, to } of findPersonal(text, { names: [], emails: [], language })) {
    if (!neverRestored.has(kind) && kind !== "SECRET") continue;
    const last = kind === "SECRET" ? "" : text.slice(from, to).replace(/\s/g, "").slice(-4);
    out += `${text.slice(at, from)}••••${last}`;
    at = to;
  }
  return out + text.slice(at);
}
