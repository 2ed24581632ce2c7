/** A stretch of a text that is written in a code, and what it says. */
export type Decoded = { from: number; to: number; text: string };

const BASE64 = /(?<![A-Za-z0-9+/_=-])[A-Za-z0-9+/_-]{24,}={0,2}(?:\s{1,2}[A-Za-z0-9+/_-]{16,}={0,2})*/gu;
const HEX = /(?<![\p{L}\p{N}])(?:(?:0x|\\x)?[\da-f]{2}[\s,:;]?){16,}(?![\p{L}\p{N}])/giu;
const PERCENT = /(?:[^\s%]*%[\da-f]{2}){4,}[^\s%]*/giu;
const ESCAPES = /(?:[^\s\\]*\\u\{?[\da-f]{2,5}\}?){4,}[^\s\\]*/giu;
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

/** With a quick look first: few texts hold any of them. */
const codes: [quick: RegExp, pattern: RegExp, read: (written: string) => string | null][] = [
  [/[A-Za-z0-9+/_-]{24}/, BASE64, fromBase64],
  [/(?:[\da-f]{2}[\s,:;]?(?:0x|\\x)?){15}/i, HEX, (written) => pairs(written, 16, 2)],
  [/[01]{8}\s?[01]{8}/, BINARY, (written) => pairs(written, 2, 8)],
  [/%[\da-f]{2}/i, PERCENT, fromPercent],
  [/\\u\{?[\da-f]{2}/i, ESCAPES, fromEscapes],
];

/** What stands in a text as Base64, hexadecimal or binary bytes, percent or Unicode escapes, where it is text. */
export function decodedIn(text: string): Decoded[] {
  return codes.flatMap(([quick, pattern, read]) =>
    Array.from(quick.test(text) ? text.matchAll(pattern) : []).flatMap((m) => {
      const said = read(m[0]);
      return said === null ? [] : [{ from: m.index, to: m.index + m[0].length, text: said }];
    }),
  );
}
