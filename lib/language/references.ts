import { collect, type Value } from "./value.ts";

const CODE = /(?<![\p{L}\p{N}/.-])[A-Z]{1,5}\d{0,4}(?:-\d{1,5})?-\d{3,}(?:-[A-Z0-9]+)*(?![\p{L}\p{N}])/gu;
const SPACED = /(?<![\p{L}\p{N}/.-])([A-Z]{2,5}) ?\d{4,12}(?![\p{L}\p{N}]|[.,]\d)/gu;
const HASH = /(?<![\p{L}\p{N}&/])#\d{3,12}(?![\p{L}\p{N}])/gu;

const DIGITS = /(?<![\p{L}\p{N}#-])\d{4,12}(?![\p{L}\p{N}]|[.,]\d|[ \u00A0]?(?:kr|SEK|EUR|€|%))/giu;
/** What makes digits behind it a reference; looked at backwards from each number, as few texts hold many. */
const CUE =
  /(?:order|invoice|case|ticket|reference|ref|booking|customer|tracking|ärende|faktura|kund|beställning|bokning|referens|kollinummer|Bestell|Bestellung|Rechnung|Auftrag|Kunden|Vorgang|Sendung|ordre|bestilling|sag|sak|kunde)(?:s|en|n|ens)?[ -]?(?:number|no|nr|nummer|id|numret)?[.:]{0,2}[ \u00A0]{0,2}(?:is |är |ist |er )?$/iu;
const longestCue = 40;

const currencies = new Set(["SEK", "EUR", "USD", "GBP", "NOK", "DKK", "CHF", "US", "KR"]);

const bare = (match: RegExpExecArray) => match[0].toUpperCase().replace(/[^A-Z0-9]/g, "");

/** Order, invoice and case numbers as letters and digits only. */
export function findReferences(text: string): Value[] {
  // None has fewer digits in a row.
  if (!/\d{3}/.test(text)) return [];
  return [
    ...collect(text, "reference", CODE, bare),
    ...collect(text, "reference", SPACED, (m) => (currencies.has(m[1] ?? "") ? null : bare(m))),
    ...collect(text, "reference", HASH, bare),
    ...collect(text, "reference", DIGITS, (m) => (CUE.test(text.slice(Math.max(0, m.index - longestCue), m.index)) ? bare(m) : null)),
  ];
}
