import { isHeaderBlock, isOriginalMarker, replyHeaderLength } from "./reply-headers.ts";

export type Stripped = { lines: string[]; count: number };

const QUOTED = /^\s{0,4}>/;
const RULE = /^\s{0,4}[_-]{5,}\s{0,4}$/;

// A writer who answers inside an unmarked quote says so; then nothing below may be lost.
const ANSWERS_INSIDE =
  /(?:answers?|repl(?:y|ies)|respon(?:se|ses|ded|d)|comments?|svar|kommentar(?:er|e)?|antwort(?:en)?|answered|svarat|kommenterat)[^.\n]{0,40}(?:below|inline|in[- ]line|in red|in blue|nedan|i rött|inne i|unten|im text|in rot|nedenfor|nedenfor)/i;

// What a writer forwards is what they want to show.
const FORWARDED = /^\W{0,20}(?:begin )?(?:forwarded message|vidarebefordrat (?:meddelande|brev)|weitergeleitete nachricht|videresendt (?:besked|melding)|message transféré|doorgestuurd bericht)\W{0,20}$/i;

const blank = (line: string | undefined) => line === undefined || line.trim() === "";

/** The next line that is not empty, or the end. */
function nextFilled(lines: string[], from: number): number {
  let at = from;
  while (at < lines.length && blank(lines[at])) at++;
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

/** Takes out quoted lines, reply headers and everything an unmarked quote holds; lines written between quotes stay. */
export function withoutQuotes(lines: string[]): Stripped {
  const kept: string[] = [];
  let count = 0;
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? "";
    if (FORWARDED.test(line.slice(0, 200)) && !isOriginalMarker(line)) return { lines: [...kept, ...lines.slice(at)], count };
    if (QUOTED.test(line)) {
      at = endOfRun(lines, at);
      count++;
      continue;
    }
    const header = replyHeaderLength(lines, at);
    const body = nextFilled(lines, at + header);
    if (header > 0 && QUOTED.test(lines[body] ?? "")) {
      at = endOfRun(lines, body);
      count++;
      continue;
    }
    const rule = RULE.test(line.slice(0, 200)) ? 1 : 0;
    const starts = header > 0 || isOriginalMarker(line) || isHeaderBlock(lines, rule ? nextFilled(lines, at + 1) : at);
    if (starts && !ANSWERS_INSIDE.test(kept.join("\n").slice(-4000))) return { lines: kept, count: count + 1 };
    kept.push(line);
    at++;
  }
  return { lines: kept, count };
}
