import { fold } from "../language/normalise.ts";

const calendar =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$|^(?:i|i'm|i'll|ok|pm|am|vat|kr|sek|eur|gbp|usd|id|faq|pdf|url|ai|kb|mb|gb|tb|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)$/;

/**
 * The names in a text, folded: words with a capital in the middle of a sentence, with the number after them (`drift 2`), and
 * words made of letters and digits. German writes every noun so and has only the latter; so have titles that capitalise all.
 */
export function namesIn(text: string, language: string, brand: string | null, title: boolean): Set<string> {
  const brands = new Set((brand ?? "").split(/\s+/).map(fold));
  const found = new Set<string>();
  const tokens = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)];
  const capitals = tokens.filter((t) => /^\p{Lu}/u.test(t[0])).length;
  const plain = language === "de" || (title && tokens.length > 2 && capitals > tokens.length * 0.7);
  tokens.forEach((token, at) => {
    const word = token[0];
    const before = text.slice(0, token.index).trimEnd();
    const opens = before === "" || /[.!?:|("“”*]$/.test(before);
    const next = tokens[at + 1];
    const numbered = next && /^\d{1,3}$/.test(next[0]) && next.index === token.index + word.length + 1 ? ` ${next[0]}` : "";
    if (/\p{L}\d|\d\p{L}/u.test(word) && !/^\d+(?:st|nd|rd|th|kr|x|h|a|e|gb|mb|cm|mm|kg|ml|m|l|g|w|v|db|pm|am)$/i.test(word))
      found.add(fold(word));
    else if (/^\p{Lu}/u.test(word) && !plain && !opens && !calendar.test(fold(word)) && !brands.has(fold(word).replace(/'s$/, "")))
      found.add(fold(word).replace(/'s$/, "") + numbered);
  });
  return found;
}
