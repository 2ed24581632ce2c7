import { isHeaderBlock, isOriginalMarker, replyHeaderLength } from "./reply-headers.ts";

export type Stripped = { lines: string[]; count: number };

const QUOTED = /^\s{0,4}>/;
const RULE = /^\s{0,4}[_-]{5,}\s{0,4}$/;

// A writer who answers inside an unmarked quote says so; then nothing below may be lost.
const ANSWERS_INSIDE =
  /(?:answers?|repl(?:y|ies)|respon(?:se|ses|ded|d)|comments?|svar|kommentar(?:er|e)?|antwort(?:en)?|answered|svarat|kommenterat)[^.\n]{0,40}(?:below|inline|in[- ]line|in red|in blue|nedan|i rött|inne i|unten|im text|in rot|nedenfor)/i;

// What a writer forwards is what they want to show.
const FORWARDED =
  /^\W{0,20}(?:begin )?(?:forwarded message|vidarebefordrat (?:meddelande|brev)|weitergeleitete nachricht|videresendt (?:besked|melding)|message transféré|doorgestuurd bericht)\W{0,20}$/i;

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

/** Takes out quoted lines, reply headers and everything an unmarked quote holds; lines written between quotes stay. `settled`: what is left that looks quoted is meant. */
export function withoutQuotes(lines: string[]): Stripped & { settled: boolean } {
  const kept: string[] = [];
  let count = 0;
  let at = 0;
  let inside = false;
  while (at < lines.length) {
    const line = lines[at] ?? "";
    if (FORWARDED.test(line.slice(0, 200)) && !isOriginalMarker(line))
      return { lines: [...kept, ...lines.slice(at)], count, settled: true };
    if (QUOTED.test(line)) {
      at = endOfRun(lines, at);
      count++;
      continue;
    }
    const header = replyHeaderLength(lines, at);
    const body = header > 0 ? nextFilled(lines, at + header) : at;
    if (header > 0 && QUOTED.test(lines[body] ?? "")) {
      at = endOfRun(lines, body);
      count++;
      continue;
    }
    if (!inside && (header > 0 || startsHistory(lines, at))) {
      inside = ANSWERS_INSIDE.test(kept.slice(-60).join("\n").slice(-4000));
      if (!inside) return { lines: kept, count: count + 1, settled: false };
    }
    kept.push(line);
    at++;
  }
  return { lines: kept, count, settled: inside };
}
