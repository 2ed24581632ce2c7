import { findLinks } from "../language/links.ts";
import type { LeakSpan } from "./leak-span.ts";
import type { LeakText } from "./leak-text.ts";

const MAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;
const HOST = /(?<![\p{L}\p{N}@./-])(?:[\p{L}\p{N}-]{2,63}\.){1,4}\p{L}{2,12}(?![\p{L}\p{N}@-])/gu;
const PHONE = /(?<![\p{L}\p{N}.,])(?:\+|\(?0)[\d \u00A0()/-]{6,20}\d(?!\p{N})/gu;
const CODE =
  /(?<![\p{L}\p{N}])(?=[\p{L}\p{N}_-]{2,64}(?![\p{L}\p{N}_-]))(?=[\p{L}_-]{0,63}\p{N})(?=[\p{N}_-]{0,63}\p{L})[\p{L}\p{N}]+(?:[-_][\p{L}\p{N}]+)*|(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]*(?:[-_]\p{Lu}[\p{L}\p{N}]*)+(?![\p{L}\p{N}])/gu;
/** "12th", "20k", "30-day" and "5-star" are numbers, no codes. */
const COUNTED = /^\d+(?:-?(?:st|nd|rd|th|e|k|m|h|tkr|[\p{Ll}]{2,}))?$/u;
/** How an address is spelled out. */
const joints = new Set(["at", "dot", "punkt", "prick", "snabel", "snabela", "a", "pa", "hos", "ad", "att"]);

const bare = (written: string) => written.replace(/[^\p{L}\p{N}]/gu, "");

/** The place of `wanted` in the words, one after the other; joints of a spelled-out address may stand between. */
function places(text: LeakText, wanted: string[]): LeakSpan[] {
  const found: LeakSpan[] = [];
  if (!wanted.every((part) => text.folded.has(part))) return found;
  text.words.forEach((word, start) => {
    let at = start;
    for (const [n, part] of wanted.entries()) {
      while (n > 0 && text.words[at]?.folded !== part && joints.has(text.words[at]?.folded ?? "")) at++;
      if (text.words[at]?.folded !== part) return;
      at++;
    }
    found.push({ from: word.from, to: text.words[at - 1]?.to ?? word.to });
  });
  return found;
}

/** The words in a row that are a code once hyphens and spaces are out: "prb 2207" is PRB-2207. */
function spelled(text: LeakText, code: string): LeakSpan[] {
  if (!text.squeezed.includes(code)) return [];
  return text.words.flatMap((word, start): LeakSpan[] => {
    let joined = "";
    for (let at = start; at < start + 5 && at < text.words.length; at++) {
      joined += text.words[at]?.folded ?? "";
      if (joined === code) return [{ from: word.from, to: text.words[at]?.to ?? word.to }];
      if (!code.startsWith(joined)) return [];
    }
    return [];
  });
}

/** The last digits of a phone number, which every way of writing it ends with. */
const tail = (written: string) => written.replace(/\D/g, "").slice(-7);

interface Contacts {
  addresses: string[][];
  codes: string[];
  links: string[];
  phones: string[];
}

const read = new WeakMap<LeakText, Contacts>();

function contacts(text: LeakText): Contacts {
  const ready = read.get(text);
  if (ready) return ready;
  const partsOf = (written: string) => text.words.filter((w) => inside(w.from, written)).map((w) => w.folded);
  const inside = (from: number, written: string) => {
    const at = text.plain.indexOf(written);
    return from >= at && from < at + written.length;
  };
  const written = [...text.plain.matchAll(MAIL), ...text.plain.matchAll(HOST)].map((m) => m[0]);
  const made = {
    addresses: written.map((w) => partsOf(w).filter((p) => p !== "www")).filter((parts) => parts.length > 1),
    codes: Array.from(text.plain.matchAll(CODE), (m) => m[0])
      .filter((code) => !COUNTED.test(code) && (code.length > 3 || /\p{Lu}/u.test(code)))
      .map((code) =>
        text.words
          .filter((w) => inside(w.from, code))
          .map((w) => w.folded)
          .join(""),
      )
      .filter((code) => bare(code).length > 1),
    links: findLinks(text.plain).map((l) => l.canonical),
    phones: Array.from(text.plain.matchAll(PHONE), (m) => tail(m[0])),
  };
  read.set(text, made);
  return made;
}

/** Addresses, phone numbers, links and codes of `internal` that `own` tells, however they are spelled, and no allowed text holds. */
export function leakContacts(own: LeakText, internal: LeakText, allowed: LeakText[]): LeakSpan[] {
  const closed = contacts(internal);
  const addresses = closed.addresses.filter((parts) => !allowed.some((text) => places(text, parts).length > 0));
  const codes = closed.codes.filter((code) => !allowed.some((text) => spelled(text, code).length > 0));
  const openLinks = new Set(allowed.flatMap((text) => contacts(text).links));
  const openPhones = new Set(allowed.flatMap((text) => contacts(text).phones));
  const phones = Array.from(own.plain.matchAll(PHONE)).filter((m) => closed.phones.includes(tail(m[0])) && !openPhones.has(tail(m[0])));
  return [
    ...addresses.flatMap((parts) => places(own, parts)),
    ...codes.flatMap((code) => spelled(own, code)),
    ...findLinks(own.plain).filter((l) => closed.links.includes(l.canonical) && !openLinks.has(l.canonical)),
    ...phones.map((m) => ({ from: m.index, to: m.index + m[0].length })),
  ].map(({ from, to }) => ({ from, to }));
}
