import { CONNECTING, LABELS, ORIGINAL, TELLING, WROTE } from "./header-words.ts";

// A line longer than this is no header; patterns only ever see so much.
const LONGEST = 300;
/** Mail programs break the line over up to so many. */
const MOST_LINES = 3;

const BRACKETED = /[<([]\s?(?:mailto:)?[^<>()[\]\s@]{1,80}@[^<>()[\]\s@]{1,80}(?:<mailto:[^<>\s]{1,120}>)?\s?[>)\]]/giu;
const ADDRESS = /[^\s<>@]{1,80}@[^\s<>@]{1,80}/gu;
const DATE =
  /\d{4}[년年]\s?\d{1,2}[월月]\s?\d{1,2}[일日]?(?:\s?\(?[\p{Lo}]{1,3}\)?)?|\d{1,4}[-./]\s?\d{1,2}[-./]\s?\d{1,4}\.?|\d{4}\.? \p{L}{3,14}\.? \d{1,2}\.?|\p{L}{3,14}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2} thg \d{1,2},? \d{4}|(?<![\d:.])\d{1,2}(?:\.|er|º|ª)?[- ](?:de |d['’])?\p{L}{2,14}\.?(?:,?[- ](?:de |del )?\d{2,4}(?!\d|[:.]\d\d))?/gu;
const TIME = /\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?\s?m\.?(?!\p{L}))?|[+-]\d{4}(?!\d)|(?:gmt|utc)[+-]?[\d:]{0,5}/giu;
const ENDS = /[:：]\s{0,2}$/u;

/** A line above a quote. `certain`: it can be nothing else, so what follows is a quote even where no line is marked. */
export interface ReplyHeader {
  lines: number;
  certain: boolean;
}

/** The "On …, … wrote:" that begins here; null if there is none. */
export function replyHeader(lines: string[], at: number): ReplyHeader | null {
  let joined = "";
  for (let more = 0; more < MOST_LINES; more++) {
    const line = lines[at + more] ?? "";
    if (line.trim() === "" || line.length > LONGEST) return null;
    if (more === 1 && !opens(joined, line)) return null;
    // "wr=" + "ote:" is a line broken by quoted-printable.
    joined = joined.endsWith("=") ? `${joined.slice(0, -1)}${line.trim()}` : `${joined} ${line.trim()}`.trim();
    const found = judged(joined);
    if (found !== "none") return { lines: more + 1, certain: found === "certain" };
  }
  return null;
}

/** True for a first line of several: it holds a date or an address and begins as these lines do, or a name whose address comes next. */
function opens(first: string, second: string): boolean {
  if (first.search(BRACKETED) >= 0) return true;
  if (second.trimStart().startsWith("<") && strangeWords(first.replace(WROTE(), " ")) === 0) return true;
  const [word = ""] = /[\p{L}]+|\d/u.exec(first) ?? [];
  const begins = /\d/.test(word) ? first.search(DATE) === 0 : CONNECTING().has(word.toLowerCase());
  return begins && (first.search(DATE) >= 0 || first.search(TIME) >= 0 || first.search(ADDRESS) >= 0);
}

/** How sure it is that this line stands above a quote: date, name, address and "wrote" are all that it says. */
function judged(line: string): "certain" | "possible" | "none" {
  const text = line.replace(/^[\s*>"-]{1,6}|[\s*-]{1,6}$/gu, "");
  const wrote = WROTE().exec(text);
  const colon = ENDS.test(text);
  if (!colon && !(wrote && wrote.index + wrote[0].length >= text.length - 1)) return "none";
  const bracketed = text.search(BRACKETED) >= 0;
  const address = bracketed || text.search(ADDRESS) >= 0;
  const bare = text.replace(BRACKETED, " ").replace(ADDRESS, " ");
  const dated = bare.search(DATE) >= 0;
  const rest = bare.replace(DATE, " ");
  const timed = rest.search(TIME) >= 0;
  if (!wrote && !(bracketed && dated && timed)) return "none";
  if (!address && !dated && !timed) return "none";
  const left = rest
    .replace(TIME, " ")
    .replace(WROTE(), " ")
    .replace(/"[^"]{0,80}"/gu, " ");
  return rated(left, { bracketed, address, exact: dated && timed });
}

/** How many words are written small and are none that mail programs put there. */
function strangeWords(text: string): number {
  return (text.match(/[\p{L}'’]+/gu) ?? []).filter((word) => /^\p{Ll}/u.test(word) && !CONNECTING().has(word)).length;
}

/** Names are written large; small words that no mail program puts there belong to a sentence. */
function rated(left: string, { bracketed, address, exact }: { bracketed: boolean; address: boolean; exact: boolean }) {
  const words = left.match(/[\p{L}'’]+/gu) ?? [];
  const strange = strangeWords(left);
  if (words.length > 16 || strange > 3 || TELLING().test(left)) return "none";
  if (bracketed) return strange <= 2 ? "certain" : "possible";
  if (address) return strange <= 1 ? "certain" : "possible";
  return exact && strange === 0 ? "certain" : "possible";
}

/** True for "-----Original Message-----" and its kin. */
export function isOriginalMarker(line: string): boolean {
  return line.length < 120 && ORIGINAL().test(line);
}

/**
 * True where a block From/Sent/To/Subject begins: a sender, and below it an address and a label more, or a date and a subject.
 * "From: Malmö, To: Lund, Date: 3 May" is a customer's journey and none.
 */
export function isHeaderBlock(lines: string[], at: number): boolean {
  const first = lines[at] ?? "";
  if (first.length > LONGEST || !LABELS().sender.test(first)) return false;
  const below = lines.slice(at + 1, at + 8).map((line) => line.slice(0, LONGEST * 4));
  const has = (label: RegExp) => below.some((line) => label.test(line));
  const found = [LABELS().date, LABELS().subject, LABELS().other].filter(has).length;
  const named = [first, ...below.slice(0, 3)].some((line) => line.slice(0, LONGEST).search(ADDRESS) >= 0);
  return (named && found >= 1) || (has(LABELS().date) && has(LABELS().subject));
}
