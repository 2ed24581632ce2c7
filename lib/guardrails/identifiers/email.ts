import { type Span, spans } from "./span.ts";
import { findSpokenEmails } from "./spoken-email.ts";

const MAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}_%+-][\p{L}\p{N}._%+'-]{0,63} ?(?:@|[[(] ?at ?[\])]) ?[\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:(?:\.| ?[[(] ?dot ?[\])] ?)[\p{L}\p{N}-]{1,63}){1,6}/giu;

/** E-mail addresses; those with "(at)" or in words too. */
export function findEmails(text: string): Span[] {
  return [...written(text), ...findSpokenEmails(text)];
}

function written(text: string): Span[] {
  if (!/@|[[(] ?at ?[\])]/i.test(text)) return [];
  return spans("EMAIL", text, MAIL, (value) => !/ @|@ /.test(value));
}
