import { findLinks } from "../language/links.ts";
import { phrases, phrasesIn } from "./guard-phrases.ts";
import { allowedLetters, found, type GuardText } from "./guard-text.ts";
import { letterEnd } from "./guard-view.ts";
import type { GuardFinding, GuardWorld } from "./guard-world.ts";
import { linesWith } from "./lines-with.ts";
import { onceFor } from "./once-for.ts";

type Place = { from: number; to: number };

/** Host and path of an address, without scheme, `www.`, query and closing slash; lower case. */
function linkKey(link: string): string {
  return link
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, "")
    .replace(/^www\./, "")
    .replace(/[?#].*$/s, "")
    .replace(/\/+$/, "");
}

/** What stands in every address. */
const ADDRESS = /\.[^\s\d.,]|:\/\//g;
const dots = [" dot ", " punkt ", " prick "];

const closedOf = onceFor((links: readonly string[]) => {
  const keys = links.map(linkKey).filter((key) => key.length > 3);
  return { keys: new Set(keys), phrases: phrases([...keys, ...dots.flatMap((dot) => keys.map((key) => key.replaceAll(".", dot)))], 9) };
});

/** Itself and all above it; a page's number stands for the page, whatever title follows it. */
function above(key: string): string[] {
  const parts = key.split("/");
  return parts.flatMap((part, i) => {
    const before = parts.slice(0, i);
    const number = /^(\d{3,})-/.exec(part)?.[1];
    return [[...before, part].join("/"), ...(number ? [[...before, number].join("/")] : [])];
  });
}

function decoded(link: string): string {
  try {
    return decodeURIComponent(link);
  } catch {
    // A lone "%" is no escape: the address is what stands there.
    return link;
  }
}

/** The path as a server reads it: "a//b" is "a/b", and "a/x/../b" too. */
function straight(key: string): string {
  const parts: string[] = [];
  for (const part of key.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}

/** All addresses that a link leads to or carries on to ("…?url=https%3A%2F%2F…"). */
function keysIn(canonical: string): string[] {
  return [...new Set([canonical, decoded(canonical)])].flatMap((link) =>
    link.split(/(?=https?:\/\/)/i).flatMap((part) => above(straight(linkKey(part)))),
  );
}

/** Addresses taken apart ("wiki [dot] acme [dot] example"), of which a sign tells that they are meant. */
function isMeant(written: string): boolean {
  return /[./:[\](){}]|(?<!\p{L})(?:dot|punkt|prick)(?!\p{L})/iu.test(written);
}

/** Addresses of internal pages. Hard. */
export function internalLinks(text: GuardText, world: GuardWorld): GuardFinding[] {
  if (world.links.length === 0) return [];
  const closed = closedOf(world.links);
  const lines = linesWith(text.text, ADDRESS);
  const links = lines.flatMap((line) => findLinks(line.text).map((l) => ({ ...l, from: line.from + l.from, to: line.from + l.to })));
  const written = links.filter((link) => keysIn(link.canonical).some((key) => closed.keys.has(key)));
  const apart = phrasesIn(text, closed.phrases, true).flatMap(({ from, to }): Place[] => {
    const place = { from: text.view.from[from] as number, to: letterEnd(text.view, to - 1) };
    return isMeant(text.text.slice(place.from, place.to)) ? [place] : [];
  });
  const hits = [...written, ...apart.filter((a) => !written.some((w) => w.from < a.to && a.from < w.to))];
  if (hits.length === 0) return [];
  const allowed = allowedLetters(world);
  const letters = (place: Place) =>
    text.text
      .slice(place.from, place.to)
      .toLowerCase()
      .replace(/^https?:\/\//, "")
      .replace(/[^\p{L}\p{N}]/gu, "");
  return hits
    .filter((hit) => !allowed.some((open) => open.includes(letters(hit))))
    .map(({ from, to }) => found(text, "internal-link", "hard", { from, to }));
}
