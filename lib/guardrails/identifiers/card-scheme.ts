/** The schemes' first digits and lengths: Visa, Mastercard, American Express, Diners, JCB, Discover, UnionPay, Maestro. */
export const cardScheme =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|2(?:2[2-9]|[3-6]\d|7[01])\d{13}|2720\d{12}|3[47]\d{13}|3(?:0[0-59]|[689]\d)\d{11}|35\d{14}|6\d{15,18}|5[0678]\d{11,17})$/;

/** A word that announces a card number, with nothing but words and signs up to the end. */
export const cardWords =
  /(?:cards?|kort(?:et|nummer|numret)?|(?:kredit)?karten?(?:nummer)?|kreditkort|visa|mastercard|amex|cc|debit|credit)(?![\p{L}\p{N}])[^\d]*$/iu;
