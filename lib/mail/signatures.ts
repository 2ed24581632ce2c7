import { isDisclaimer } from "./disclaimers.ts";
import type { Stripped } from "./quotes.ts";

const SEPARATOR = /^\s{0,4}(?:--|—|__|-{2,4}|_{2,40}|={2,40}|\+{2,4})\s{0,4}$/;

const DEVICE =
  /^\W{0,4}(?:sent (?:from|via|with) (?:my|outlook|yahoo|mail|gmail|proton|samsung|an? )|get outlook for|skickat från (?:min|mitt|outlook|yahoo|e-post|mail|samsung)|hämta outlook|skaffa outlook|von meinem? .{1,40} gesendet|von .{1,20}(?:iphone|ipad|handy|smartphone|samsung).{0,20} gesendet|gesendet (?:von|mit|über) (?:mein|outlook|yahoo|mail|gmx|der|meiner)|sendt fra (?:min|mitt|mit|outlook|yahoo|mail)|hent outlook|lähetetty |verzonden vanaf|verstuurd vanaf|envoyé (?:depuis|de mon|à partir)|télécharger outlook|enviado (?:desde|do meu|a partir|de meu|via)|inviato da(?:l| mio|lla)?|obter o outlook|obtener outlook|ottieni outlook|download outlook)/iu;

const CLOSING =
  /^\W{0,3}(?:(?:with )?(?:best|kind|warm|many|kindest|warmest)?\s?(?:regards|wishes)|kind regards and thanks|best|cheers|sincerely|yours (?:sincerely|faithfully|truly)|sincerely yours|many thanks|thanks(?: again| in advance| so much| a lot)?|thank you(?: very much| in advance| so much)?|thx|(?:med )?vänlig(?:a|e)? (?:hälsning(?:ar)?)|(?:med )?(?:bästa|varma|goda) hälsningar|hälsningar|mvh|vh|m\.v\.h\.|bästa hälsningar|ha det bra|tack(?: på förhand| så mycket)?|(?:mit )?(?:freundlichen?|besten?|herzlichen?|lieben?|vielen?|schönen?) gr(?:üße|üßen|uß|üsse|üssen|uss)|gr(?:uß|üße|üsse)|mfg|lg|vg|hochachtungsvoll|vielen dank|(?:besten|herzlichen) dank|danke|(?:med )?(?:venlig|vennlig|kærlig|beste?)e? hilsen(?:er)?|hilsen|dbh|(?:ystävällisin )?terveisin|(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|groet(?:en|jes)?|mvg|(?:bien )?cordialement|(?:bien )?à vous|salutations|bonne (?:journée|soirée)|(?:un )?(?:cordial )?saludos?|saludos cordiales|atentamente|(?:cordiali|distinti) saluti|saluti|(?:com os )?(?:melhores )?cumprimentos|atenciosamente|abraços?)(?=[\s,.!/–-]|$)[,.!\s–-]{0,4}(.{0,60})$/iu;

// Warm words stand alone only with a name after them; elsewhere they are part of the message.
const THANKS =
  /^\W{0,3}(?:many thanks|thanks|thank you|thx|best|tack|vielen dank|danke|besten dank|herzlichen dank|cheers|ha det bra|bonne|à vous)/iu;

const NAME =
  /^[\s/–*-]{0,4}(?:\p{Lu}[\p{L}'’.-]{0,30}|av|af|von|van|de|der|den|la|el|AB|GmbH|Ltd)(?:[ ,&]{1,3}(?:\p{Lu}[\p{L}'’.-]{0,30}|av|af|von|van|de|der|den|la|el|AB|GmbH|Ltd)){0,4}[.,!]?\s{0,4}$/u;
const SLASH_NAME = /^\s{0,4}[/–—-]{1,2}\s{0,2}\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20})?\.?\s{0,4}$/u;

// A number the desk needs, a postscript or a question keeps its place in the message.
const MATTERS =
  /\?|^\s{0,4}p\.?\s?s\b|(?:order|beställ|best\.|kund|customer|invoice|faktura|case|ticket|ärende|rechnung|auftrag|bestell|vorgang|ref|ordre|serial|account|tracking|konto)[\p{L} .:#-]{0,20}\d/iu;

const MOST_BLOCK = 12;
const LONGEST = 90;

const blank = (line: string) => line.trim() === "";

/** True where these lines can be a name, an address and ways to reach someone, and nothing a desk must read. */
function isBlock(lines: string[]): boolean {
  const filled = lines.filter((line) => !blank(line));
  if (filled.length > MOST_BLOCK) return false;
  return filled.every((line) => line.length <= LONGEST && !MATTERS.test(line) && !isProse(line));
}

/** Six words or more with an end are a sentence, not an address. */
function isProse(line: string): boolean {
  const count = line.trim().split(/\s+/).length;
  return count > 12 || (count >= 5 && /[.!]\s*$/.test(line) && /\s\p{Ll}+\s\p{Ll}+\s/u.test(line));
}

/** The first line of a closing with name and address that runs to the end; -1 if there is none. */
function closingAt(lines: string[]): number {
  const first = Math.max(0, lines.length - 40);
  for (let at = first; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (line.length > LONGEST) continue;
    const after = lines.slice(at + 1).filter((next) => !blank(next));
    if (SEPARATOR.test(line)) {
      if (after.length > 0 && isBlock(after)) return at;
      continue;
    }
    const closing = CLOSING.exec(line);
    if (!closing) continue;
    const rest = (closing[1] ?? "").trim();
    if (rest !== "" && !NAME.test(rest)) continue;
    if (THANKS.test(line) && !(rest === "" ? NAME.test(after[0] ?? "") : NAME.test(rest) && after.length === 0)) continue;
    if (isBlock(after)) return at;
  }
  return -1;
}

function dropEnd(lines: string[]): string[] {
  let end = lines.length;
  while (end > 0 && blank(lines[end - 1] ?? "")) end--;
  return lines.slice(0, end);
}

/** Lines without disclaimers: paragraphs of the last part that speak the language of lawyers. */
function withoutDisclaimers(lines: string[]): Stripped {
  let kept = lines;
  let count = 0;
  for (;;) {
    let start = kept.length;
    while (start > 0 && !blank(kept[start - 1] ?? "")) start--;
    if (start === 0 || !isDisclaimer(kept.slice(start).join(" "))) return { lines: kept, count };
    kept = dropEnd(kept.slice(0, start));
    count = 1;
  }
}

/** Takes out, from the end: disclaimers, the device line, a closing with its block, a name after a slash. In doubt a line stays. */
export function withoutSignatures(lines: string[]): Stripped {
  const legal = withoutDisclaimers(dropEnd(lines));
  let kept = legal.lines;
  let count = legal.count;
  for (const last of kept.slice(-1)) {
    if (last.length > LONGEST || !DEVICE.test(last) || MATTERS.test(last)) continue;
    kept = dropEnd(kept.slice(0, -1));
    count++;
    if (SEPARATOR.test(kept.at(-1)?.slice(0, LONGEST) ?? "")) kept = dropEnd(kept.slice(0, -1));
  }
  const at = closingAt(kept);
  if (at > 0) return { lines: dropEnd(kept.slice(0, at)), count: count + 1 };
  if (kept.length > 1 && SLASH_NAME.test(kept.at(-1)?.slice(0, LONGEST) ?? ""))
    return { lines: dropEnd(kept.slice(0, -1)), count: count + 1 };
  return { lines: kept, count };
}
