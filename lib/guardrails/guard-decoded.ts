type Escapes = { parts: RegExp; one: RegExp };

/** A stretch of a text that is written in a code, and what it says. */
export type Decoded = { from: number; to: number; text: string };

const BASE64 = /(?<![A-Za-z0-9+/_=-])[A-Za-z0-9+/_-]{24,}={0,2}(?:\s{1,2}[A-Za-z0-9+/_-]{16,}={0,2})*/gu;
const HEX = /(?<![\p{L}\p{N}])(?:(?:0x|\\x)?[\da-f]{2}[\s,:;]?){16,}(?![\p{L}\p{N}])/giu;
/** Escapes stand among plain letters: what parts one stretch of them from the next, and an escape. */
const PERCENT: Escapes = { parts: /\s|%(?![\da-f]{2})/giu, one: /%/gu };
const ESCAPES: Escapes = { parts: /\s|\\(?!u\{?[\da-f]{2})/giu, one: /\\/gu };
const fewestEscapes = 4;
const BINARY = /(?<![\p{L}\p{N}])(?:[01]{8}\s?){16,}(?![\p{L}\p{N}])/gu;

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const decoder = new TextDecoder("utf-8", { fatal: true });

function fromBytes(bytes: number[]): string | null {
  try {
    return decoder.decode(Uint8Array.from(bytes));
  } catch {
    // Bytes that are no text say nothing.
    return null;
  }
}

function fromBase64(written: string): string | null {
  const bytes: number[] = [];
  let [bits, count] = [0, 0];
  for (const letter of written.replace(/[\s=]/g, "").replaceAll("-", "+").replaceAll("_", "/")) {
    bits = ((bits << 6) | alphabet.indexOf(letter)) & 0xffffff;
    count += 6;
    if (count >= 8) {
      count -= 8;
      bytes.push((bits >>> count) & 0xff);
    }
  }
  return fromBytes(bytes);
}

const pairs = (written: string, base: number, size: number) =>
  fromBytes((written.replace(/0x|\\x|[\s,:;]/gi, "").match(new RegExp(`.{${size}}`, "g")) ?? []).map((p) => Number.parseInt(p, base)));

function fromPercent(written: string): string | null {
  try {
    return decodeURIComponent(written);
  } catch {
    // Not UTF-8: says nothing.
    return null;
  }
}

const fromEscapes = (written: string) =>
  written.replace(/\\u\{?([\da-f]{2,5})\}?/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));

type Read = (written: string) => string | null;
const readers: Record<string, [RegExp | Escapes, Read]> = {
  base64: [BASE64, fromBase64],
  hex: [HEX, (written) => pairs(written, 16, 2)],
  binary: [BINARY, (written) => pairs(written, 2, 8)],
  percent: [PERCENT, fromPercent],
  escapes: [ESCAPES, fromEscapes],
};

const [shortestPart, shortestCode] = [16, 24];

const isBlank = (code: number) => code === 32 || code === 10 || code === 160;

/** Stretches of a text without a blank, long enough to be a part of a code. */
function unbroken(text: string): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (let from = 0; from + shortestPart <= text.length; ) {
    // From the last letter of a shortest part backwards: a blank there spares the look at those before it.
    let last = from + shortestPart - 1;
    while (last >= from && !isBlank(text.charCodeAt(last))) last--;
    if (last >= from) {
      from = last + 1;
      continue;
    }
    let to = from + shortestPart;
    while (to < text.length && !isBlank(text.charCodeAt(to))) to++;
    found.push({ from, to });
    from = to + 1;
  }
  return found;
}

/** What is written without blanks at such length, some of it over several lines, may be in a code. */
function longParts(text: string): { text: string; from: number }[] {
  const parts: { from: number; to: number; longest: number }[] = [];
  for (const { from, to } of unbroken(text)) {
    const last = parts.at(-1);
    if (last && from - last.to <= 2) Object.assign(last, { to, longest: Math.max(last.longest, to - from) });
    else parts.push({ from, to, longest: to - from });
  }
  return parts.filter((p) => p.longest >= shortestCode).map((p) => ({ text: text.slice(p.from, p.to), from: p.from }));
}

/** Stretches with escapes enough in them. Linear: an expression that takes the letters before an escape too is not. */
function escaped(text: string, { parts, one }: Escapes): { text: string; from: number }[] {
  const found: { text: string; from: number }[] = [];
  const ends = [...Array.from(text.matchAll(parts), (m) => ({ at: m.index, next: m.index + m[0].length })), { at: text.length, next: 0 }];
  let from = 0;
  for (const { at, next } of ends) {
    const stretch = text.slice(from, at);
    if ((stretch.match(one)?.length ?? 0) >= fewestEscapes) found.push({ text: stretch, from });
    from = next;
  }
  return found;
}

function decoded(text: string, name: string): Decoded[] {
  const [pattern, read] = readers[name] as [RegExp | Escapes, Read];
  const written =
    pattern instanceof RegExp ? Array.from(text.matchAll(pattern), (m) => ({ text: m[0], from: m.index })) : escaped(text, pattern);
  return written.flatMap((w) => {
    const said = read(w.text);
    return said === null ? [] : [{ from: w.from, to: w.from + w.text.length, text: said }];
  });
}

/**
 * What stands in a text as Base64, hexadecimal or binary bytes, percent or Unicode escapes, where it is text. `inPieces`:
 * somewhere its words are all of two letters or so.
 */
export function decodedIn(text: string, inPieces: boolean): Decoded[] {
  // No letter's byte is without a 0 before a 1.
  const bits = text.includes("01") && /[01]{8}/.test(text);
  const apart = [...(inPieces ? ["hex"] : []), ...(bits ? ["binary"] : [])].flatMap((name) => decoded(text, name));
  const within = longParts(text).flatMap((part) =>
    ["base64", "percent", "escapes", ...(inPieces ? [] : ["hex"])].flatMap((name) =>
      decoded(part.text, name).map((d) => ({ ...d, from: d.from + part.from, to: d.to + part.from })),
    ),
  );
  return [...apart, ...within];
}
