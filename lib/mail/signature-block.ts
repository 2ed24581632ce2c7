const PARTICLE = "i\\.\\s?A\\.|i\\.\\s?V\\.|gez\\.|av|af|von|van|de|der|den|la|el|und|och|og|en|et|y|e|and|&|di|da|do|dos|AB|GmbH|Ltd";
const PART = `(?:\\p{Lu}[\\p{L}'’.-]{0,30}|\\p{Lo}{1,12}|${PARTICLE})`;
const NAME = new RegExp(`^[\\s/–*-]{0,4}${PART}(?:[ ,&|·•/-]{1,3}${PART}){0,6}[.,]?\\s{0,4}$`, "u");

// Ways to reach somebody: an address, a site, a telephone number, a labelled line, a street with its number.
const REACH =
  /[^\s@]@[^\s@]|^\s{0,3}@\w|https?:\/\/|(?:^|\s)www\.|(?:\+|\(0|\b0)[\d\s()/.-]{6,}|^[\s*]{0,3}(?:tel|tfn|tlf|phone|mobile?|mob|fax|e-?mail|e-?post|mejl|web|adress|adresse|telefon|telefoon|puh|téléphone|teléfono|cell|direct|office|org\.?\s?n[ro]|vat|kvk|ust)[\p{L} .-]{0,12}[:.]/iu;

// A number the desk needs, a postscript or a question keeps its place in the message.
const MATTERS =
  /[?？]|^\s{0,4}p\.?\s?s\b|(?:order|beställ|best\.|kund|customer|invoice|faktura|case|ticket|ärende|rechnung|auftrag|bestell|vorgang|ref|ordre|serial|account|tracking|konto|tilaus|lasku|asiakas|bestelling|klant|factuur|commande|facture|pedido|factura|cliente|ordine|fattura|encomenda|fatura|zamówieni|faktur|klient|objednávk|saksnummer|bestilling|sag)[\p{L} .:#º°-]{0,20}\d/iu;

const MOST_LINES = 12;
const LONGEST = 90;

/** True for a person's or company's name: words written large, and little words between. */
export function isName(line: string): boolean {
  return NAME.test(line.slice(0, LONGEST));
}

/** True for a way to reach somebody. */
export function isReach(line: string): boolean {
  return line.length <= LONGEST && REACH.test(line);
}

/** True for what a desk must read wherever it stands: a question, a postscript, a number of its own. */
export function matters(line: string): boolean {
  return MATTERS.test(line);
}

/** Sentences have words written small in a row, or an exclamation; names, titles and addresses hardly. */
function isProse(line: string): boolean {
  if (line.trim().split(/\s+/).length > 12 || /!\s*$/.test(line)) return true;
  const small = line.match(/(?<=^|[\s,])\p{Ll}{2,}(?=[\s,.]|$)/gu) ?? [];
  return small.length >= 3 || /(?:^|\s)\p{Ll}{2,}\s\p{Ll}{2,}\s(?:\p{Ll}|\d|\+)/u.test(line);
}

/** A street with its number, a postal code with its town. */
const isPlace = (line: string) =>
  /^[\s\p{L}.,'’-]{2,40}\d{1,5}\s?\p{L}?[\s,.]|^[\s\p{L}.,'’-]{2,40}\d{1,5}\s?\p{L}?$|^\s{0,4}(?:\p{Lu}{1,2}-?)?\d[\d ]{2,6}\s\p{Lu}/u.test(
    line,
  );

/** True where these filled lines can be names, an address and ways to reach someone, and nothing a desk must read. */
export function isBlock(lines: string[]): boolean {
  if (lines.length > MOST_LINES || lines.some((line) => line.length > LONGEST || matters(line) || isProse(line))) return false;
  return lines.some(isReach) || lines.every((line) => isName(line) || isPlace(line));
}
