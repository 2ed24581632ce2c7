/** The kinds of personal data that a placeholder may name. */
export const placeholderKinds = [
  "CARD",
  "IBAN",
  "NATIONAL_ID",
  "ORG_NUMBER",
  "VAT",
  "BANKGIRO",
  "PLUSGIRO",
  "EMAIL",
  "PHONE",
  "IP",
  "ADDRESS",
  "BIRTH_DATE",
  "SECRET",
  "NAME",
] as const;

/** Kinds that never go back into a reply: only their last four characters do. */
export const neverRestored: ReadonlySet<string> = new Set(["CARD", "IBAN", "NATIONAL_ID"]);
