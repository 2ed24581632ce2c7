import { findAddresses } from "./identifiers/address.ts";
import { findBirthDates } from "./identifiers/birth-date.ts";
import { findCards } from "./identifiers/card.ts";
import { findEmails } from "./identifiers/email.ts";
import { findGiros } from "./identifiers/giro.ts";
import { findIbans } from "./identifiers/iban.ts";
import { findIps } from "./identifiers/ip.ts";
import { findKnownNames } from "./identifiers/known-name.ts";
import { findNordicNumbers } from "./identifiers/nordic-number.ts";
import { findOtherNumbers } from "./identifiers/other-number.ts";
import { findPhones } from "./identifiers/phone.ts";
import { plainView } from "./identifiers/plain-view.ts";
import { findSecrets } from "./identifiers/secret.ts";
import type { Span } from "./identifiers/span.ts";
import { findSwedishNumbers } from "./identifiers/swedish-number.ts";
import { findVatNumbers } from "./identifiers/vat.ts";
import { findOwn, isException, type Masking, plainMasking } from "./masking.ts";
import { findNamesInText } from "./names/names-in-text.ts";

/** The ticket's own people, and the language they write in. */
export type Known = {
  names: string[];
  emails: string[];
  language: string;
  /** Names found in the ticket's other texts; only looked for where names in free text are masked. */
  people?: ReadonlySet<string>;
};

function findKnownEmails(text: string, emails: string[]): Span[] {
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return [];
  const found: Span[] = [];
  for (const email of emails.map((e) => e.trim().toLowerCase()).filter((e) => e.length > 2)) {
    for (let at = lower.indexOf(email); at >= 0; at = lower.indexOf(email, at + email.length))
      found.push({ kind: "EMAIL", from: at, to: at + email.length });
  }
  return found;
}

/** The surest first: where two overlap, the earlier one in this list stands. */
const finders: ((text: string, known: Known, masking: Masking) => Span[])[] = [
  findSecrets,
  findEmails,
  (text, known) => findKnownEmails(text, known.emails),
  findIbans,
  findCards,
  findSwedishNumbers,
  findNordicNumbers,
  findVatNumbers,
  findGiros,
  (text, _, masking) => findOwn(text, masking),
  findIps,
  findBirthDates,
  findPhones,
  findOtherNumbers,
  findAddresses,
  (text, known, masking) => (masking.names ? findNamesInText(text, known.language, known.people) : []),
  (text, known) => findKnownNames(text, known.names, known.language),
];

/** Drops what overlaps an earlier and therefore surer find. */
function settle(found: Span[], length: number): Span[] {
  const taken = new Uint8Array(length);
  const kept = found.filter(({ from, to }) => {
    if (taken.subarray(from, to).includes(1)) return false;
    taken.fill(1, from, to);
    return true;
  });
  return kept.sort((a, b) => a.from - b.from);
}

/** Everything personal in a text, in order, none overlapping; offsets into the text as given. `masking` is what the team decided beyond that. */
export function findPersonal(text: string, known: Known, masking: Masking = plainMasking): Span[] {
  const view = plainView(text);
  const found = settle(
    finders.flatMap((find) => find(view.text, known, masking)),
    view.text.length,
  );
  return found.flatMap(({ kind, from, to }) => {
    if (isException(kind, view.text.slice(from, to), masking.exceptions)) return [];
    return [{ kind, from: view.at(from), to: view.at(to - 1) + lastLength(text, view.at(to - 1)) }];
  });
}

function lastLength(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
