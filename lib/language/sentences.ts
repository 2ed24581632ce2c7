import { abbreviations } from "./abbreviations.ts";
import { baseLanguage } from "./base-language.ts";

type Span = { from: number; to: number };

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(/^[a-z]{2,3}$/.test(language) ? language : "en", { granularity: "sentence" });
  segmenters.set(language, made);
  return made;
}

/** Lines of the text; a line break always ends a sentence. */
function lineSpans(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && text[at] !== "\n" && text[at] !== "\r" && text[at] !== "\u2028" && text[at] !== "\u2029") continue;
    if (at > from) spans.push({ from, to: at });
    from = at + 1;
  }
  return spans;
}

/** The last written token of what stands before a boundary, without opening brackets and quotes. */
function lastToken(before: string): string {
  const tail = before.trimEnd().slice(-40);
  return tail.slice(Math.max(tail.lastIndexOf(" "), tail.lastIndexOf("\u00A0"), tail.lastIndexOf("\t")) + 1).replace(/^["'“”„(«[]+/u, "");
}

/** Tells whether the segmenter broke where no sentence ends. */
function isFalseBreak(before: string, after: string, language: string): boolean {
  const head = before.trimEnd();
  // Without a space there is no end, but in the middle of an address; "Hello!Where" is two sentences.
  if (head.length === before.length && !/^[\p{Lu}"'“„(]/u.test(after)) return true;
  if (!head.endsWith(".")) return /^\p{Ll}/u.test(after) && /[!?…]["'”»)]*$/u.test(head) === false;
  const token = lastToken(head).toLowerCase();
  const spaced = `${lastToken(head.slice(0, -token.length))} ${token}`.toLowerCase();
  const ahead = `${token} ${/^\S*/.exec(after)?.[0] ?? ""}`.toLowerCase();
  const list = abbreviations(language);
  // An abbreviation that often stands last ("etc.", "osv.") ends the sentence before a capital letter.
  if (list.final.has(token)) return !/^["'“„(]?\p{Lu}/u.test(after);
  if (list.inner.has(token) || list.inner.has(spaced) || list.inner.has(ahead)) return true;
  if (list.numbered.has(token)) return /^[\p{N}#]/u.test(after);
  if (/^\p{Lu}\.$/u.test(lastToken(head)) && /^\p{Lu}/u.test(after)) return head.length > 2;
  // A list marker ("1.") at the start of a line belongs to its item; a German ordinal to its month.
  if (/^\p{N}{1,3}\.$/u.test(head)) return true;
  if (/^\p{N}{1,2}\.$/u.test(token)) return ordinalGoesOn(after, language);
  return /^\p{Ll}/u.test(after);
}

function ordinalGoesOn(after: string, language: string): boolean {
  if (/^\p{Ll}|^\p{N}/u.test(after)) return true;
  return (
    language === "de" &&
    /^(?:Jan|Feb|März|Mrz|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Stock|Etage|Rate|Mahnung|Kalendertag|Werktag|Tag)/u.test(after)
  );
}

/** A bullet alone is no sentence: it joins what follows. */
function isMarker(piece: string): boolean {
  return /^\s*(?:[-*•·–]|\(?\p{N}{1,3}[.)]|\(?\p{L}\))\s*$/u.test(piece);
}

function trimmed(text: string, span: Span): Span | null {
  const piece = text.slice(span.from, span.to);
  const from = span.from + (piece.length - piece.trimStart().length);
  const to = span.from + piece.trimEnd().length;
  return to > from ? { from, to } : null;
}

// A line with an end only where it ends; asking the segmenter costs more than all the rest.
const ONE = /^[^\p{Sentence_Terminal}\u0085\u2028\u2029]*(?:\p{Sentence_Terminal}+[)\]"'”’»]*\s*)?$/u;

function pieces(text: string, line: Span, language: string): Span[] {
  const whole = text.slice(line.from, line.to);
  if (ONE.test(whole)) return [line];
  const found: Span[] = [];
  for (const segment of segmenter(language).segment(whole)) {
    const from = line.from + segment.index;
    const to = from + segment.segment.length;
    const last = found.at(-1);
    const before = last ? text.slice(last.from, last.to) : "";
    if (last && (isMarker(before) || isFalseBreak(before, segment.segment, language))) last.to = to;
    else found.push({ from, to });
  }
  return found;
}

/** The sentences of a text with exact offsets into it; a line break ends one, an abbreviation or a decimal does not. */
export function sentences(text: string, language: string): { from: number; to: number; text: string }[] {
  const base = baseLanguage(language);
  return lineSpans(text)
    .flatMap((line) => pieces(text, line, base))
    .flatMap((span) => trimmed(text, span) ?? [])
    .map(({ from, to }) => ({ from, to, text: text.slice(from, to) }));
}
