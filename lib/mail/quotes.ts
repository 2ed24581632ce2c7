import { ANSWERS_INSIDE, FORWARDED } from "./header-words.ts";
import { isHeaderBlock, isOriginalMarker, replyHeader } from "./reply-headers.ts";

export type Stripped = { lines: string[]; count: number };

// ">= 5 kg" is no quote.
const QUOTED = /^\s{0,4}>(?!=)/;
const RULE = /^\s{0,4}[_-]{5,}\s{0,4}$/;

const blank = (line: string | undefined) => line === undefined || line.trim() === "";

/** The next line that is not empty, at most a few lines on. */
function nextFilled(lines: string[], from: number): number {
  let at = from;
  while (at < Math.min(lines.length, from + 6) && blank(lines[at])) at++;
  return at;
}

/** The first line after a run of `>` lines; empty lines inside it belong to it. */
function endOfRun(lines: string[], from: number): number {
  let end = from;
  for (let at = from; at < lines.length; at++) {
    if (QUOTED.test(lines[at] ?? "")) end = at + 1;
    else if (!blank(lines[at])) break;
  }
  return end;
}

/** True where everything below is the thread so far: a marker, or a header block with or without a rule above it. */
function startsHistory(lines: string[], at: number): boolean {
  const line = lines[at] ?? "";
  if (isOriginalMarker(line)) return true;
  if (!RULE.test(line.slice(0, 200))) return isHeaderBlock(lines, at);
  const next = nextFilled(lines, at + 1);
  return next <= at + 4 && isHeaderBlock(lines, next);
}

/** True where the writer says that what comes below is theirs, or is what they want to show: "I got this:". */
function isAnnounced(kept: string[]): boolean {
  const last = kept.findLast((line) => !blank(line)) ?? "";
  return /[:：]\s{0,4}$/.test(last.slice(-20)) || ANSWERS_INSIDE().test(kept.join("\n").slice(-4000));
}

/** Takes out quoted lines, reply headers and everything an unmarked quote holds; lines written between quotes stay. */
export function withoutQuotes(lines: string[]): Stripped {
  const kept: string[] = [];
  let count = 0;
  let at = 0;
  let inside = false;
  while (at < lines.length) {
    const line = lines[at] ?? "";
    if (FORWARDED().test(line.slice(0, 200)) && !isOriginalMarker(line)) return { lines: [...kept, ...lines.slice(at)], count };
    if (QUOTED.test(line)) {
      at = endOfRun(lines, at);
      count++;
      continue;
    }
    const header = replyHeader(lines, at);
    const body = header ? nextFilled(lines, at + header.lines) : at;
    if (header && QUOTED.test(lines[body] ?? "")) {
      at = endOfRun(lines, body);
      count++;
      continue;
    }
    if (!inside && (header?.certain || startsHistory(lines, at))) {
      inside = isAnnounced(kept.slice(-60));
      if (!inside) return { lines: kept, count: count + 1 };
    }
    kept.push(line);
    at++;
  }
  return { lines: kept, count };
}
