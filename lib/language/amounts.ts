import { NUMBER, plainNumber } from "./number-text.ts";
import { collect, type Value } from "./value.ts";

const crowns: Record<string, string> = { sv: "SEK", da: "DKK", nb: "NOK" };

const names: [RegExp, string][] = [
  [/^(?:€|eur|euros?)$/, "EUR"],
  [/^(?:£|gbp|pounds?|pund)$/, "GBP"],
  [/^(?:\$|us\$|usd|dollars?|dollar)$/, "USD"],
  [/^(?:sek|:-|svenska kronor)$/, "SEK"],
  [/^(?:nok|norske kroner)$/, "NOK"],
  [/^(?:dkk|danske kroner)$/, "DKK"],
  [/^(?:chf|franken)$/, "CHF"],
];

const BEFORE = String.raw`(?:€|£|US\$|\$|(?<!\p{L})(?:EUR|GBP|USD|SEK|NOK|DKK|CHF|kr\.?))`;
const AFTER = String.raw`(?:€|£|\$|:-|(?:EUR|euros?|GBP|USD|SEK|NOK|DKK|CHF|pounds?|pund|dollars?|svenska kronor|norske kroner|danske kroner|kronorna|kronor|kroner|krona|krone|Franken|kr)(?![\p{L}\p{N}]))`;

const CURRENCY_FIRST = new RegExp(String.raw`(${BEFORE})[ \u00A0\u202F]?(${NUMBER})`, "giu");
const CURRENCY_LAST = new RegExp(String.raw`(?<![\p{L}\p{N}.,])(${NUMBER})[ \u00A0\u202F]?(${AFTER})`, "giu");
const PERCENT = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,])(${NUMBER})[ \u00A0\u202F]?(?:%|(?:percent|per cent|procent|prosent|Prozent)(?![\p{L}]))`,
  "giu",
);

function code(written: string, language: string): string {
  const name = written.toLowerCase().replace(/\.$/, "");
  // Crowns of a text in another language are taken for Swedish ones.
  return names.find(([pattern]) => pattern.test(name))?.[1] ?? crowns[language] ?? "SEK";
}

/** Amounts of money as `SEK 1249`. */
export function findAmounts(text: string, language: string): Value[] {
  return [
    ...collect(text, "amount", CURRENCY_FIRST, (m) => `${code(m[1] ?? "", language)} ${plainNumber(m[2] ?? "", language, true)}`),
    ...collect(text, "amount", CURRENCY_LAST, (m) => `${code(m[2] ?? "", language)} ${plainNumber(m[1] ?? "", language, true)}`),
  ];
}

/** Percentages as `12.5%`. */
export function findPercents(text: string, language: string): Value[] {
  return collect(text, "percent", PERCENT, (m) => `${plainNumber(m[1] ?? "", language, false)}%`);
}
