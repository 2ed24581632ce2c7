/**
 * What an unfilled place looks like: a mask of our own; a variable that a helpdesk fills, or a gap named after what belongs
 * there; a blank to be filled by hand; or only something in brackets, which may be code.
 */
export type PlaceholderShape = "mask" | "variable" | "blank" | "code";

const BLANK = /^(?:XX[\dX/.-]*|_+|TODO|TBD|FIXME|lorem ipsum)$/iu;
/** Signs in which nothing but a template has its variables. */
const TEMPLATE = /^(?:\{\{[^{}]*[\p{L}\p{N}][^{}]*\}\}|\{%|\{[!$]|#\{|\*\||\|\*|%%|%\(|<%|@@|#|__)/u;
/** What a reply to a customer has gaps for. */
const WANTED =
  /^(?:name|fname|lname|namn(?:et)?|(?:first|last|full|sur|user|nick|display|customer|client|agent|company|product|brand)names?|(?:för|efter|kund|företags|produkt)namn(?:et)?|(?:vor|nach|kunden|firmen|benutzer)name|customers?|clients?|ticket|requester|contact|recipient|sender|agent|assignee|order|invoice|tracking|shipment|parcel|booking|account|subscriber|e?mail|epost|phone|mobile|telefon|address|adress|adresse|date|datum|amount|belopp|betrag|price|pris|preis|total|balance|number|nummer|nr|company|företag|firma|brand|product|produkt|signature|signatur|underskrift|unterschrift|anrede|greeting|salutation|kund(?:en|ens|e|in)?|ärende|beställning|bestellung|bestellnummer|ordernummer|link|länk|url|your|insert|here|här|hier)$/iu;

/** The words of a name, however they are put together: "customer.firstName", "first_name". */
const wordsOf = (text: string) => text.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").match(/\p{L}+/gu) ?? [];

/** Tells what kind of place this is by how it is written. */
export function placeholderShape(written: string): PlaceholderShape {
  if (written.startsWith("[[")) return "mask";
  if (BLANK.test(written)) return "blank";
  if (written.startsWith("[") || TEMPLATE.test(written)) return "variable";
  return wordsOf(written).some((word) => WANTED.test(word)) ? "variable" : "code";
}
