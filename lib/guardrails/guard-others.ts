import { fold } from "../language/normalise.ts";
import { findReferences } from "../language/references.ts";
import { found, type GuardText } from "./guard-text.ts";
import type { GuardFinding, GuardWorld } from "./guard-world.ts";
import { findAddresses } from "./identifiers/address.ts";
import { findCards } from "./identifiers/card.ts";
import { findEmails } from "./identifiers/email.ts";
import { findIbans } from "./identifiers/iban.ts";
import { findNordicNumbers } from "./identifiers/nordic-number.ts";
import { findOtherNumbers } from "./identifiers/other-number.ts";
import { findPhones } from "./identifiers/phone.ts";
import { plainView } from "./identifiers/plain-view.ts";
import { findSwedishNumbers } from "./identifiers/swedish-number.ts";
import { onceFor } from "./once-for.ts";

/** Something that belongs to one person, order or case. `value` is equal for the same one however it is written. */
export type Identifier = { value: string; from: number; to: number };

// What firms have, such as a giro or a VAT number, belongs to nobody in particular.
const finders = [
  findEmails,
  findIbans,
  findCards,
  findSwedishNumbers,
  findNordicNumbers,
  findOtherNumbers,
  findPhones,
  findNumbers,
  findAddresses,
];

// A product has such a number too, unless it is a long one or the word before tells whose it is.
const PARTED = /(?<![\p{L}\p{N}.,/#-])\d{3,}(?:-\d{3,})+(?![\p{L}\p{N}-])/gu;
const LONG = /(?<![\p{L}\p{N}.,/#+-])\d{7,14}(?![\p{L}\p{N}-]|[.,]\d)/gu;
const YEARS = /^(?:19|20)\d{2}-(?:19|20)\d{2}$/;

/** Order, invoice and case numbers. */
function findNumbers(text: string): { from: number; to: number }[] {
  const written = findReferences(text).filter((r) => /^#/.test(r.text) || !/\D/.test(r.text) || r.text.replace(/\D/g, "").length > 4);
  const plain = [...text.matchAll(PARTED), ...text.matchAll(LONG)].filter((m) => !YEARS.test(m[0]));
  const parted = plain.map((m) => ({ from: m.index, to: m.index + m[0].length }));
  return [...parted, ...written.filter((r) => !parted.some((p) => p.from <= r.from && r.from < p.to))];
}

function canonical(written: string): string {
  if (/@|[[(] ?at ?[\])]/i.test(written))
    return fold(written)
      .replace(/[[(] ?at ?[\])]/, "@")
      .replace(/\s/g, "");
  const letters = fold(written).replace(/[^\p{L}\p{N}]/gu, "");
  // A phone number is written with a country code or without.
  return /^\d{8,}$/.test(letters) ? letters.slice(-8) : letters;
}

/** Mail addresses, phone numbers, cards, accounts, personal ids, addresses, and order and case numbers of a text. */
export function identifiers(text: string): Identifier[] {
  const view = plainView(text);
  const spans = finders.flatMap((find) => find(view.text));
  return spans.flatMap(({ from, to }) => {
    const value = canonical(view.text.slice(from, to));
    return value.length < 4 ? [] : [{ value, from: view.at(from), to: view.at(to - 1) + 1 }];
  });
}

/** The hashes of a text's identifiers, each once: what `GuardWorld.others` and `own` are made of. */
export function identifierHashes(text: string, hash: (value: string) => string): string[] {
  return [...new Set(identifiers(text).map((i) => hash(i.value)))];
}

const valuesOf = onceFor((texts: readonly string[]) => new Set(texts.flatMap((text) => identifiers(text).map((i) => i.value))));

/** What was seen in another customer's conversation and does not belong to this one. Hard. */
export function ofOthers(text: GuardText, world: GuardWorld): GuardFinding[] {
  if (world.others.size === 0) return [];
  const theirs = identifiers(text.text).filter(({ value }) => {
    const hash = world.hash(value);
    return world.others.has(hash) && !world.own.has(hash);
  });
  if (theirs.length === 0) return [];
  const own = [valuesOf(world.said), valuesOf(world.open)];
  const kept = theirs.filter(({ value }) => !own.some((values) => values.has(value)));
  const first = kept.filter((a, i) => !kept.some((b, k) => k < i && a.from < b.to && b.from < a.to));
  return first.map((place) => found(text, "other-customer", "hard", place));
}

/** The identifiers of one conversation, by the customer it is with. */
export type Seen = { customer: string; hashes: readonly string[] };

/** How many customers must share an identifier before it is nobody's: our own phone number stands in many messages. */
const everybodys = 3;

/** What was seen with other customers than this one, without what several of them share. */
export function seenWithOthers(seen: readonly Seen[], customer: string): Set<string> {
  const holders = new Map<string, Set<string>>();
  for (const { customer: holder, hashes } of seen) {
    for (const hash of hashes) holders.set(hash, (holders.get(hash) ?? new Set()).add(holder));
  }
  return new Set([...holders].filter(([, who]) => !who.has(customer) && who.size < everybodys).map(([hash]) => hash));
}
