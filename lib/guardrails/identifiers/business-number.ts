import { cueBefore } from "./span.ts";

const CUE =
  /(?<!\p{L})(?:\p{L}*order\p{L}*|tracking|parcel|paket\p{L}*|package|shipment|sku|art(?:icle|ikel)?\.? ?(?:nr|nummer|no|number)?|artik(?:el|lar)\p{L}*|articles|item|ärende\p{L}*|case|ticket|invoice|\p{L}*faktura\p{L}*|\p{L}*rechnung\p{L}*|bestell\p{L}*|auftrag\p{L}*|kollinummer|kolli|sendung\p{L}*|serial\p{L}*|serie\p{L}*|s\/n|ref\p{L}*|kund(?:nr|nummer|numret|ennummer)|customer (?:no|number|id)|account|konto\p{L}*|ocr|booking|bokning\p{L}*|buchung\p{L}*|vorgang\p{L}*|member\p{L}*|medlem\p{L}*|imei|isbn|ean|gtin|model\p{L}*|id|iban|bankgiro|plusgiro|version|build|zip|postcode|post(?:nummer|nr)|plz|no\. ?of|meter|reads?|reading|mätar\p{L}*|zähler\p{L}*|tilaus\p{L}*|lasku\p{L}*|bestilling\p{L}*|ordre\p{L}*|sporing\p{L}*|pris\p{L}*|price|amount|belopp\p{L}*|betrag|summa?|kr|sek|eur|usd|nok|dkk)(?!\p{L})[^\d\n]{0,16}$/iu;

/** Tells whether a word right before a number says that it is the business's own: an order, a parcel, an article, an amount. */
export function isBusinessNumber(text: string, from: number): boolean {
  return cueBefore(text, from, CUE, 32);
}
