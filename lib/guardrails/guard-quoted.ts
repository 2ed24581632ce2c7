import { type GuardText, guardText, saidLetters } from "./guard-text.ts";
import { guardView, squeezedText } from "./guard-view.ts";
import type { GuardWorld } from "./guard-world.ts";

const MARKED = /^[ \t]*>/u;
/** The line above a quoted mail; from there on its lines need no mark. */
const HEADER =
  /(?:wrote|skrev|schrieb|kirjoitti|schreef|a écrit|escribió|ha scritto)[^\n]{0,80}:\s*$|^-{3,}[^\n]{0,60}-{3,}\s*$|^(?:from|från|von|fra|lähettäjä): \S/iu;
const isHeader = (line: string) => (line.trimEnd().endsWith(":") || /^(?:---|\p{Lu}\p{L}{2,8}: )/u.test(line)) && HEADER.test(line);

/** Is there a line that quotes, or one above a quoted mail? All of the latter hold a colon or three dashes. */
function quotes(text: string): boolean {
  if (text.includes(">") && /^[ \t]*>/mu.test(text)) return true;
  for (const sign of [":", "---"]) {
    for (let at = text.indexOf(sign); at >= 0; ) {
      const end = text.indexOf("\n", at);
      if (isHeader(text.slice(text.lastIndexOf("\n", at) + 1, end < 0 ? text.length : end))) return true;
      at = end < 0 ? -1 : text.indexOf(sign, end);
    }
  }
  return false;
}

/**
 * The text without what it quotes of the ticket, each place as it was: a customer's mail below the reply says nothing in our name.
 * Only what really stands in the ticket counts as quoted.
 */
export function withoutQuotes(text: GuardText, world: GuardWorld): GuardText {
  if (!quotes(text.text)) return text;
  const said = saidLetters(world);
  let below = false;
  const lines = text.text.split("\n").map((line) => {
    below ||= isHeader(line);
    if (!below && !MARKED.test(line)) return line;
    const letters = squeezedText(guardView(line));
    return said.some((words) => words.includes(letters)) ? " ".repeat(line.length) : line;
  });
  const bare = lines.join("\n");
  return bare === text.text ? text : guardText(bare);
}
