/** What may be a ticket's id in an address, the surest first. */
const kinds: readonly { whole: RegExp; source: string }[] = [
  { whole: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i, source: "[0-9a-fA-F-]{36}" },
  { whole: /^[A-Z][A-Z0-9_]+-\d+$/, source: "[A-Z][A-Z0-9_]+-\\d+" },
  { whole: /^[0-9a-f]{24}$/i, source: "[0-9a-fA-F]{24}" },
  { whole: /^\d+$/, source: "\\d+" },
  { whole: /^(?=.*\d)[A-Za-z0-9]{15,18}$/, source: "[A-Za-z0-9]{15,18}" },
  { whole: /^(?=.*\d)(?:[a-z]{2,6}_)?[A-Za-z0-9]{5,40}$/, source: "\\w+" },
];
/** Words that stand before a ticket's id rather than a folder's. */
const about = /ticket|conversation|case|issue|thread|browse|inbox|chat|message|samtal|arende|ärende/i;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

/**
 * A pattern over addresses whose group is the ticket's id: what differs between two of them, or the likeliest part of one. Null when
 * nothing in them looks like an id, or when more than the id differs so that none can be told.
 */
export function ticketPattern(addresses: string[]): string | null {
  const [first, second] = addresses.map(partsOf);
  if (!first) return null;
  const at = second ? differing(first, second) : likeliest(first);
  if (at < 0) return null;
  const kind = kindOf([first[at] ?? "", ...(second ? [second[at] ?? ""] : [])]);
  if (!kind) return null;
  // What stands before the id, back to a word; and what stands behind it, where the id alone could be longer.
  let from = at;
  while (from > 0 && !/[a-z]{3,}/i.test(first.slice(from, at).join(""))) from--;
  const before = first.slice(Math.max(from, 0), at).map((part, i) => (second && second[from + i] !== part ? "[^/?#&;=]+" : generic(part)));
  const inQuery = !second && first[at - 1] === "=" && from < at - 2 ? beforeInQuery(first, at) : null;
  return `${inQuery ?? before.join("")}(${kind.source})(?![\\w-])`;
}

/** A page and the id's name in its query, wherever that stands; and what is said just before it, such as what the page is for. */
function beforeInQuery(parts: string[], at: number): string | null {
  const query = parts.indexOf("?");
  if (query < 1 || query > at) return null;
  const anywhere = "(?:[^#]*[&;])?";
  const [name, value] = [parts[at - 6] ?? "", parts[at - 4] ?? ""];
  const said = at - 6 > query && parts[at - 5] === "=" && /^[a-z]{3,20}$/i.test(value);
  const beside = said ? `(?=${anywhere}${escaped(name)}=${value}(?![\\w-]))` : "";
  return `${generic(parts[query - 1] ?? "")}\\?${beside}${anywhere}${escaped(parts[at - 2] ?? "")}=`;
}

/** Path, query and hash cut at every mark that separates; odd places hold the marks. */
function partsOf(address: string): string[] {
  const { pathname, search, hash } = new URL(address);
  return `${pathname}${search}${hash}`.split(/([/?&;=#])/);
}

/** Numbers on the way are another inbox's or view's. */
const generic = (part: string) => (/^\d+$/.test(part) ? "\\d+" : escaped(part));

function kindOf(values: string[]): (typeof kinds)[number] | undefined {
  return kinds.find(({ whole }) => values.every((value) => whole.test(value)));
}

/** The last place where the two differ and both look like an id; -1 when they are not built alike. */
function differing(a: string[], b: string[]): number {
  const longest = Math.min(a.length, b.length);
  const places = [...Array(longest).keys()].filter((i) => a[i] !== b[i] && kindOf([a[i] ?? "", b[i] ?? ""]));
  const named = places.filter((i) => about.test(a[i - 2] ?? ""));
  return (named.length > 0 ? named : places).at(-1) ?? -1;
}

function likeliest(parts: string[]): number {
  const places = [...parts.keys()].filter((i) => kindOf([parts[i] ?? ""]));
  const named = places.filter((i) => about.test(parts[i - 2] ?? "") || /^id$|ticket/i.test(parts[i - 2] ?? ""));
  return (named.length > 0 ? named : places).at(-1) ?? -1;
}
