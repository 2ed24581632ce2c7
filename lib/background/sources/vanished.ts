import { FootnoteError } from "../../errors.ts";

/** Fewer than this may go without a question. */
const few = 20;
const many = 5;

/**
 * Throws `source.vanished` (detail: `before`, `missing`) when most of what a source had would go at once: rather its host
 * is half broken, or our rights there are, than that a team has thrown its knowledge away.
 */
export function refuseVanished({ before, missing }: { before: number; missing: number }): void {
  const kept = before - missing;
  const most = missing >= few && kept < before / 2;
  const all = kept <= 0 && before >= many;
  if (most || all) throw new FootnoteError("source.vanished", { detail: { before: String(before), missing: String(missing) } });
}
