// A line longer than this is no header; patterns only ever see so much.
const LONGEST = 300;

// First word of the header and its verb, per language: en sv/da/nb de nl fr es it pt fi.
const OPENINGS =
  /^[\s*"-]{0,6}(?:on|den|am|op|le|el|il|in data|em|no dia|a|pe|ma|ti|ke|to|la|su|mån|tis|ons|tors|fre|lör|sön|man|tirs|lør|søn|tir|tor|lø|sø|\d{1,4}[-./: ]|[\p{L}"'][^:]{0,80}<[^<>\s]{3,80}@[^<>\s]{3,80}>|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},?\s)/iu;
const VERBS =
  /(?:wrote|skrev|schrieb|schreef|a écrit|écrit|escribió|ha scritto|scritto|escreveu|kirjoitti|writes|skriver|schreibt)(?=[^\p{L}]|$)/iu;
const ENDS = /(?:[:：]|(?:wrote|skrev|schrieb|schreef|écrit|escribió|scritto|escreveu|kirjoitti))[\s*-]{0,4}$/iu;

// "On Monday your driver wrote:" is a sentence: a header names an address, or a date with digits and little else.
const ADDRESS = /[^\s<>@]@[^\s<>@]/;
const DATED =
  /\d{1,4}[-./ ]{1,2}(?:\d{1,2}|\p{L}{3,10})[-./ ,]{1,3}(?:(?:de|kl|at|um|om) )?\d{2,4}|\p{L}{3,10}\.? \d{1,2},? \d{4}|\d{1,2}[:.]\d{2}/u;

const ORIGINAL =
  /^[\s>*]{0,4}[-_*=]{2,20}\s{0,3}(?:original(?:t)? (?:message|appointment|meddelande)|ursprungligt meddelande|originalmeddelande|ursprüngliche nachricht|original[- ]?nachricht|oprindelig(?:t)? (?:meddelelse|besked|e-?mail)|opprinnelig (?:melding|e-?post)|alkuperäinen viesti|oorspronkelijk(?:e)? bericht|message d['’]origine|message original|mensaje original|messaggio originale|mensagem original|reply message|antwort|reply above this line)\s{0,3}[-_*=]{0,20}\s{0,4}$/iu;

// The labels of mail programs; the first of a block must be a sender's.
const SENDER = /^[\s*]{0,4}(?:from|från|von|fra|lähettäjä|van|de|da|expéditeur|mittente|remitente)[*\s\u00A0]{0,3}:/iu;
const OTHER =
  /^[\s*]{0,4}(?:sent|date|to|cc|subject|reply-to|importance|attachments|skickat|datum|till|kopia|ämne|gesendet|an|betreff|sendt|dato|til|emne|lähetetty|päivämäärä|vastaanottaja|päiväys|kenelle|aihe|verzonden|aan|onderwerp|envoyé(?: le)?|à|objet|enviado(?: el| em)?|enviada(?: em)?|para|asunto|fecha|inviato|data|oggetto|a|assunto)[*\s\u00A0]{0,3}:/iu;

/** How many lines from here are the "On …, … wrote:" of a reply; 0 if none. Mail programs break it over up to three. */
export function replyHeaderLength(lines: string[], at: number): number {
  const first = lines[at] ?? "";
  if (first.length > LONGEST || !OPENINGS.test(first)) return 0;
  let joined = "";
  for (let more = 0; more < 3; more++) {
    const line = lines[at + more] ?? "";
    if (line.trim() === "" || line.length > LONGEST) return 0;
    // "wr=" + "ote:" is a line broken by quoted-printable.
    joined = joined.endsWith("=") ? `${joined.slice(0, -1)}${line.trim()}` : `${joined} ${line.trim()}`;
    if (joined.length > LONGEST * 2) return 0;
    if (VERBS.test(joined) && ENDS.test(joined) && (ADDRESS.test(joined) || DATED.test(joined))) return more + 1;
  }
  return 0;
}

/** True for "-----Original Message-----" and its kin. */
export function isOriginalMarker(line: string): boolean {
  return line.length < 120 && ORIGINAL.test(line);
}

/** True where a block From/Sent/To/Subject begins: a sender and two more labels within eight lines. */
export function isHeaderBlock(lines: string[], at: number): boolean {
  const first = lines[at] ?? "";
  if (first.length > LONGEST || !SENDER.test(first)) return false;
  let labels = 0;
  for (const line of lines.slice(at + 1, at + 8)) if (line.length <= LONGEST * 4 && OTHER.test(line)) labels++;
  return labels >= 2 || (labels >= 1 && ADDRESS.test(first));
}
