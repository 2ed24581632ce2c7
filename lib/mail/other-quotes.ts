import EmailReplyParser from "email-reply-parser";
import type { Stripped } from "./quotes.ts";

// The library knows headers of more languages, but its patterns are slow on hostile text: it sees short mails only.
const MOST_CHARACTERS = 8_000;
const MOST_LINES = 200;
const LONGEST_LINE = 600;

/** Takes out a quote at the end that only email-reply-parser knows (Polish, Russian, Chinese, Japanese, Korean headers). */
export function otherQuotes(lines: string[]): Stripped {
  const text = lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  const short = text.split("\n");
  const fits = text.length <= MOST_CHARACTERS && short.length <= MOST_LINES && short.every((line) => line.length <= LONGEST_LINE);
  if (!fits || text === "") return { lines, count: 0 };
  const fragments = new EmailReplyParser().read(text).getFragments();
  let end = fragments.length;
  while (end > 0 && fragments[end - 1]?.isQuoted()) end--;
  if (end === fragments.length || end === 0) return { lines, count: 0 };
  const kept = fragments.slice(0, end).map((fragment) => fragment.getContent());
  return { lines: kept.join("\n").split("\n"), count: 1 };
}
