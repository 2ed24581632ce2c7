import { isDisclaimer } from "./disclaimers.ts";
import type { Stripped } from "./quotes.ts";
import { isBlock, isName, isReach, matters } from "./signature-block.ts";
import { CLOSING, isDeviceLine, THANKS } from "./signature-words.ts";

const SEPARATOR = /^\s{0,4}(?:--|—|–|__|-{2,4}|_{2,40}|={2,40}|\+{2,4})\s{0,4}$/;
const SLASH_NAME = /^\s{0,4}[/–—-]{1,2}\s{0,2}\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20})?\.?\s{0,4}$/u;

const LONGEST = 90;
// "Send it to the address below": what the text points at is part of it.
const POINTS_AT =
  /(?<!\p{L})(?:below|signature|beneath|nedan(?:för|stående)?|signatur(?:en)?|underskrift(?:en)?|unten|untenstehend\p{L}*|nedenfor|nedenstående|hieronder|onderstaand\p{L}*|handtekening|ci-dessous|ci-après|abajo|firma|di seguito|qui sotto|abaixo|assinatura|alla|allekirjoituksessa|poniżej|podpisie|níže|ниже|нижче|aşağıda\p{L}*|alább)(?!\p{L})/iu;
// Words that are just as well a brand, a hotel or the start of a name.
const AMBIGUOUS = /^\W{0,3}(?:best|lg|vg|vh|br|lp|dbh|cheers|yours|hälsar)(?![^\s,.!–-])/iu;

/** A signature stands within so many lines of the end. */
const LAST_LINES = 40;

const blank = (line: string) => line.trim() === "";

/** True for a closing whose name, if any, stands beside it or below; `above` is the line before it. */
function isClosing(line: string, above: string, below: string[]): boolean {
  if (AMBIGUOUS.test(line) && !/(?:^|[.!?)…])\s*$/.test(above)) return false;
  const closing = CLOSING().exec(line);
  if (!closing) return false;
  const beside = (closing[1] ?? "").trim();
  const warm = THANKS().test(line);
  // "mvh anna": people sign as small as they write.
  const small = !warm && below.length === 0 && /^\p{Ll}{2,15}$/u.test(beside);
  if (beside !== "" && !small && !isName(beside)) return false;
  if (!warm) return true;
  return beside === "" ? isName(below[0] ?? "") : below.length === 0;
}

/** True for a line that parts a signature from the text. A drawn line also parts one matter from the next: then somebody is named below. */
function isSeparator(line: string, below: string[]): boolean {
  if (!SEPARATOR.test(line)) return false;
  return below.some((next) => isReach(next) || (line.trim().length <= 2 && isName(next)));
}

/** The first line of a closing or separator with name and address that runs to the end; -1 if there is none. */
function closingAt(lines: string[]): number {
  for (let at = Math.max(0, lines.length - LAST_LINES); at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (line.length > LONGEST) continue;
    const below = lines.slice(at + 1).filter((next) => !blank(next));
    if ((isSeparator(line, below) || isClosing(line, lines[at - 1] ?? "", below)) && isBlock(below))
      return announced(lines, at, below) ? -1 : at;
  }
  return -1;
}

/** True where the text above says that something comes: "My details:", "the address below". */
function announced(lines: string[], at: number, below: string[]): boolean {
  const above = dropEnd(lines.slice(0, at));
  if (/[:：]\s*$/.test(above.at(-1) ?? "")) return true;
  return !below.every(isName) && POINTS_AT.test(above.join("\n").slice(-4000));
}

/** True for a name after a slash or a dash that is no item of a list. */
function isSlashName(lines: string[]): boolean {
  const last = lines.at(-1)?.slice(0, LONGEST) ?? "";
  return lines.length > 1 && SLASH_NAME.test(last) && (last.trim().startsWith("/") || blank(lines.at(-2) ?? ""));
}

function dropEnd(lines: string[]): string[] {
  let end = lines.length;
  while (end > 0 && blank(lines[end - 1] ?? "")) end--;
  return lines.slice(0, end);
}

/** Lines without disclaimers: paragraphs of the last part that speak the language of lawyers. */
function withoutDisclaimers(lines: string[]): Stripped {
  let kept = lines;
  let count = 0;
  for (;;) {
    let start = kept.length;
    while (start > 0 && !blank(kept[start - 1] ?? "")) start--;
    if (start === 0 || !isDisclaimer(kept.slice(start).join(" "))) return { lines: kept, count };
    kept = dropEnd(kept.slice(0, start));
    count = 1;
  }
}

/** Lines without the one that names a device or a mail program. */
function withoutDevice(lines: string[]): Stripped {
  const last = lines.at(-1) ?? "";
  // A line that begins small is the end of a sentence that a mail program broke.
  if (last.length > LONGEST || /^\s*\p{Ll}(?!P)/u.test(last) || !isDeviceLine(last) || matters(last)) return { lines, count: 0 };
  const kept = dropEnd(lines.slice(0, -1));
  return { lines: SEPARATOR.test(kept.at(-1)?.slice(0, LONGEST) ?? "") ? dropEnd(kept.slice(0, -1)) : kept, count: 1 };
}

function signed(lines: string[]): Stripped {
  const legal = withoutDisclaimers(dropEnd(lines));
  const device = withoutDevice(legal.lines);
  const kept = device.lines;
  const count = legal.count + device.count;
  const at = closingAt(kept);
  if (at > 0) return { lines: dropEnd(kept.slice(0, at)), count: count + 1 };
  if (isSlashName(kept)) return { lines: dropEnd(kept.slice(0, -1)), count: count + 1 };
  return { lines: kept, count };
}

/**
 * Takes out, from the end: disclaimers, the device line, a closing with its block, a name after a slash. In doubt a line stays,
 * and so does everything below a single word: what is signed "Hello" says who it is and little else.
 */
export function withoutSignatures(lines: string[]): Stripped {
  const found = signed(lines);
  const words = found.lines.join(" ").match(/[\p{L}\p{N}]+/gu) ?? [];
  const spaced = !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]/u.test(words[0] ?? "");
  return words.length <= 1 && spaced ? { lines, count: 0 } : found;
}
