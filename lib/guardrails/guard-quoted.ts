import { type GuardText, guardText, saidLetters } from "./guard-text.ts";
import { guardView, squeezedText } from "./guard-view.ts";
import type { GuardWorld } from "./guard-world.ts";

const MARKED = /^[ \t]*>/u;
/** The line above a quoted mail; from there on its lines need no mark. */
const HEADER =
  /(?:wrote|skrev|schrieb|kirjoitti|schreef|a écrit|escribió|ha scritto)[^\n]{0,80}:\s*$|^-{3,}[^\n]{0,60}-{3,}\s*$|^(?:from|från|von|fra|lähettäjä): \S/iu;
/** One of these stands in every text that quotes. */
const HINTS = ["\n>", "\n >", "wrote", "skrev", "schrieb", "kirjoitti", "schreef", "écrit", "escribió", "scritto", "---"];
const NAMED = /^(?:From|Från|Von|Fra|Lähettäjä): /mu;

const mayQuote = (text: string) => text.startsWith(">") || HINTS.some((hint) => text.includes(hint)) || NAMED.test(text);

const isHeader = (line: string) => (line.trimEnd().endsWith(":") || /^(?:---|\p{Lu}\p{L}{2,8}: )/u.test(line)) && HEADER.test(line);

/**
 * The text without what it quotes of the ticket, each place as it was: a customer's mail below the reply says nothing in our name.
 * Only what really stands in the ticket counts as quoted.
 */
export function withoutQuotes(text: GuardText, world: GuardWorld): GuardText {
  if (!mayQuote(text.text)) return text;
  const said = saidLetters(world);
  let below = false;
  const lines = text.text.split("\n").map((line) => {
    below ||= isHeader(line);
    if (!below && !MARKED.test(line)) return line;
    const letters = squeezedText(guardView(line));
    return said.some((words) => words.includes(letters)) ? " ".repeat(line.length) : line;
  });
  return guardText(lines.join("\n"));
}
