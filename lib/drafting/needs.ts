import { type Conversation, publicMessages } from "../conversation.ts";
import { baseLanguage } from "../language/base-language.ts";
import { findValues } from "../language/values.ts";

interface Need {
  words: Record<string, string>;
  /** German with Sie. */
  polite: string;
  given: (conversation: Conversation, text: string, language: string) => boolean;
}

const says = (pattern: RegExp) => (_: Conversation, text: string) => pattern.test(text);
const hasKind =
  (...kinds: string[]) =>
  (_: Conversation, text: string, language: string) =>
    findValues(text, language).some((v) => kinds.includes(v.kind));
const need = (en: string, sv: string, du: string, polite: string, given: Need["given"]): Need => ({
  words: { en, sv, de: du },
  polite,
  given,
});

/** What an article may need from the customer, how it is asked for, and how to see that it is already there. */
const needs: Record<string, Need> = {
  order: need("your order number", "ditt ordernummer", "deine Bestellnummer", "Ihre Bestellnummer", hasKind("reference")),
  invoice: need("your invoice number", "ditt fakturanummer", "deine Rechnungsnummer", "Ihre Rechnungsnummer", hasKind("reference")),
  tracking: need("your tracking number", "ditt kollinummer", "deine Sendungsnummer", "Ihre Sendungsnummer", hasKind("reference")),
  email: need(
    "the e-mail address you ordered with",
    "e-postadressen du beställde med",
    "die E-Mail-Adresse deiner Bestellung",
    "die E-Mail-Adresse Ihrer Bestellung",
    (c, text) => c.customer.email !== null || /\S@\S/.test(text),
  ),
  name: need(
    "your full name",
    "ditt fullständiga namn",
    "deinen vollständigen Namen",
    "Ihren vollständigen Namen",
    (c) => c.customer.name !== null,
  ),
  phone: need("your phone number", "ditt telefonnummer", "deine Telefonnummer", "Ihre Telefonnummer", says(/\+?\d[\d\s()-]{7,}\d/)),
  photo: need(
    "a photo of it",
    "ett foto på det",
    "ein Foto davon",
    "ein Foto davon",
    (c) => c.receipt.attachments.length > 0 || c.messages.some((m) => m.role === "customer" && m.attachments.length > 0),
  ),
  date: need("the date of purchase", "köpdatumet", "das Kaufdatum", "das Kaufdatum", hasKind("date")),
  size: need("the size", "storleken", "die Größe", "die Größe", says(/\b(?:size|storlek|größe|str\.?)\s*[:=]?\s*\w+/i)),
  address: need(
    "your full delivery address",
    "din fullständiga leveransadress",
    "deine vollständige Lieferadresse",
    "Ihre vollständige Lieferadresse",
    says(/\b\d{3}\s?\d{2}\b|\b\d{5}\b|\b[A-Z]{1,2}\d[\dA-Z]?\s?\d[A-Z]{2}\b/),
  ),
  serial: need(
    "the serial number",
    "serienumret",
    "die Seriennummer",
    "die Seriennummer",
    says(/\b(?:serial|serienummer|serienumret|seriennummer|s\/n)\b.{0,25}\d/i),
  ),
  country: need(
    "the country you are in",
    "vilket land du bor i",
    "das Land, in dem du wohnst",
    "das Land, in dem Sie wohnen",
    says(
      /\b(?:country|land|landet|in (?:the )?(?:uk|united kingdom|england|scotland|wales|ireland|sweden|germany|austria))\b|(?<!\p{L})i (?:sverige|norge|danmark|finland|tyskland)(?!\p{L})|(?<!\p{L})(?:in|aus) (?:deutschland|österreich|der schweiz)(?!\p{L})/iu,
    ),
  ),
  model: need(
    "the product name or model",
    "produktens namn eller modell",
    "den Namen oder das Modell des Produkts",
    "den Namen oder das Modell des Produkts",
    says(/\b(?:model|modell|modellen)\s*[:=]?\s*[\p{Lu}\d]/u),
  ),
};

const alike: Record<string, string> = {
  "serial number": "serial",
  photos: "photo",
  bilder: "photo",
  bild: "photo",
  "order number": "order",
  serienummer: "serial",
  order_number: "order",
  "order-number": "order",
  ordernumber: "order",
  order_id: "order",
  ordernummer: "order",
  bestellnummer: "order",
  seriennummer: "serial",
  serienummret: "serial",
  foto: "photo",
  land: "country",
  produkt: "model",
  "e-post": "email",
  epost: "email",
  rechnungsnummer: "invoice",
  fakturanummer: "invoice",
  kollinummer: "tracking",
  sendungsnummer: "tracking",
  picture: "photo",
  image: "photo",
  purchase_date: "date",
  "purchase-date": "date",
  tracking_number: "tracking",
  "tracking-number": "tracking",
  product: "model",
  "e-mail": "email",
  invoice_number: "invoice",
  serial_number: "serial",
};

/** What these articles need that the customer has not given, as words to ask with; a fact we have no words for is named as the article does. */
export function missing(
  wanted: string[],
  conversation: Conversation,
  language: string,
  polite: boolean,
): { need: string; words: string }[] {
  const text = [conversation.subject, ...publicMessages(conversation).map((m) => m.text)].join("\n");
  const base = baseLanguage(language);
  const ids = [...new Set(wanted.map((w) => alike[w.toLowerCase()] ?? w.toLowerCase()))];
  return ids.flatMap((id) => {
    const known = needs[id];
    if (!known) return [{ need: id, words: id.replace(/[_-]+/g, " ") }];
    if (known.given(conversation, text, language)) return [];
    return [{ need: id, words: base === "de" && polite ? known.polite : (known.words[base] ?? known.words["en"] ?? id) }];
  });
}
