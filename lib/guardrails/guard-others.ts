import { fold } from "../language/normalise.ts";
import { findReferences } from "../language/references.ts";
import { found, type GuardText } from "./guard-text.ts";
import type { GuardFinding, GuardWorld } from "./guard-world.ts";
import { findCards } from "./identifiers/card.ts";
import { findEmails } from "./identifiers/email.ts";
import { findIbans } from "./identifiers/iban.ts";
import { findNordicNumbers } from "./identifiers/nordic-number.ts";
import { findOtherNumbers } from "./identifiers/other-number.ts";
import { findPhones } from "./identifiers/phone.ts";
import { plainView } from "./identifiers/plain-view.ts";
import { findSwedishNumbers } from "./identifiers/swedish-number.ts";
import { linesWith } from "./lines-with.ts";
import { onceFor } from "./once-for.ts";

/** Something that belongs to one person, order or case. `value` is equal for the same one however it is written. */
export type Identifier = { value: string; from: number; to: number };

/**
 * Each with the digits that what it finds has at least: a line with fewer need not be searched. What firms have, such as a giro
 * or a VAT number, belongs to nobody in particular.
 */
const finders: { find: (text: string) => { from: number; to: number }[]; digits: number }[] = [
  { find: findEmails, digits: 0 },
  { find: findIbans, digits: 2 },
  { find: findCards, digits: 12 },
  { find: findSwedishNumbers, digits: 10 },
  { find: findNordicNumbers, digits: 9 },
  { find: findOtherNumbers, digits: 8 },
  { find: findPhones, digits: 7 },
  { find: findNumbers, digits: 3 },
];

function digitsIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if ((text.charCodeAt(at) - 48) >>> 0 < 10) count++;
  return count;
}

// A product has such a number too, unless it is a long one or the word before tells whose it is.
const NUMBER = /\d{3,}(?:-\d{3,})+|\d{7,14}/g;
const YEARS = /^(?:19|20)\d{2}-(?:19|20)\d{2}$/;
/** What beside a number makes it part of something else. */
const beforeIt = /[\p{L}\p{N}.,/#+-]$/u;
// The shop's own address of an order; what stands in other paths may be any page's.
const inAddress =
  /(?:orders?|order-?id|best(?:a|ä)llning(?:ar)?|bestellung(?:en)?|invoices?|faktur(?:a|or)|rechnung(?:en)?|tickets?|cases?|arenden?|track(?:ing)?|shipments?|returns?)\/$/iu;
const behindIt = /^(?:[\p{L}\p{N}-]|[.,]\d)/u;

/** Order, invoice and case numbers. */
function findNumbers(text: string): { from: number; to: number }[] {
  const plain = Array.from(text.matchAll(NUMBER), (m) => ({ from: m.index, to: m.index + m[0].length, text: m[0] })).filter(
    (m) =>
      !YEARS.test(m.text) &&
      (!beforeIt.test(text.slice(Math.max(0, m.from - 2), m.from)) || inAddress.test(text.slice(Math.max(0, m.from - 20), m.from))) &&
      !behindIt.test(text.slice(m.to, m.to + 2)),
  );
  const written = findReferences(text).filter((r) => /^#/.test(r.text) || !/\D/.test(r.text) || r.text.replace(/\D/g, "").length > 4);
  return [...plain, ...written.filter((r) => !plain.some((p) => p.from <= r.from && r.from < p.to))];
}

function canonical(written: string): string {
  if (/@|[[(] ?at ?[\])]/i.test(written))
    return fold(written)
      .replace(/[[(] ?at ?[\])]/, "@")
      .replace(/[[(] ?dot ?[\])]/g, ".")
      .replace(/\s/g, "");
  const letters = fold(written).replace(/[^\p{L}\p{N}]/gu, "");
  // A phone number is written with a country code or without.
  return /^\d{8,}$/.test(letters) ? letters.slice(-8) : letters;
}

const WORTH = /[0-9@\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF20\uD835]|[[(] ?at ?[\])]/g;

/** Mail addresses, phone numbers, cards, accounts, personal ids, and order and case numbers of a text; no street addresses, which take too long to find. */
export function identifiers(text: string): Identifier[] {
  // None of them is without a digit or the sign of a mail address.
  return linesWith(text, WORTH).flatMap((line) => {
    const view = plainView(line.text);
    const digits = digitsIn(view.text);
    const spans = finders.flatMap((finder) => (digits < finder.digits ? [] : finder.find(view.text)));
    return spans.flatMap(({ from, to }) => {
      const value = canonical(view.text.slice(from, to));
      return value.length < 4 ? [] : [{ value, from: line.from + view.at(from), to: line.from + view.at(to - 1) + 1 }];
    });
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
