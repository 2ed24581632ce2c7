import { withoutQuotes } from "./mail/quotes.ts";
import { withoutSignatures } from "./mail/signatures.ts";

/**
 * The writer's own words of a plain-text mail, with the number of quoted parts and signatures taken out.
 * HTML must have been turned into text by the caller; `html` true throws a TypeError. If nothing of their own would remain, the raw text is kept.
 */
export function stripMail(raw: string, { html }: { html: boolean }): { text: string; quotes: number; signatures: number } {
  if (html) throw new TypeError("stripMail takes plain text");
  const lines = raw.replace(/\r\n?/g, "\n").split("\n");
  const quoted = withoutQuotes(lines);
  const signed = withoutSignatures(quoted.lines);
  const text = signed.lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  if (!/[\p{L}\p{N}\p{Emoji_Presentation}?!]/u.test(text)) return { text: raw, quotes: 0, signatures: 0 };
  return { text, quotes: quoted.count, signatures: signed.count };
}
