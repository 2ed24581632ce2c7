/** What each Latin letter and mark is to a word: such text is read by this table, several times as fast as by the pattern. */
const kinds = new Uint8Array(0x1_0000);
const [letter, number, joint, apostrophe] = [1, 2, 3, 4];
const latin = Array.from({ length: 0x250 }, (_, code) => String.fromCharCode(code)).join("");
for (const { index } of latin.matchAll(/\p{L}/gu)) kinds[index] = letter;
for (const { index } of latin.matchAll(/\p{N}/gu)) kinds[index] = number;
for (const char of ".,:") kinds[char.charCodeAt(0)] = joint;
kinds[0x27] = apostrophe;
kinds[0x2019] = apostrophe;

/** Anything but Latin letters, common punctuation (– — ‘ ’ “ ” • …) and €: marks that join letters, other scripts, emoji. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they part words as any other mark does
const FOREIGN = /[^\u0000-\u024F\u2010-\u2027\u20AC]/;

function kindAt(text: string, at: number): number {
  return at < text.length ? (kinds[text.charCodeAt(at)] as number) : 0;
}

/**
 * Visits the words and numbers of a text in order, as `words` defines them: a number keeps its decimals, a word its inner
 * apostrophe. False, without a visit, when the text holds letters that need the pattern.
 */
export function scanWords(text: string, visit: (from: number, to: number) => void): boolean {
  if (FOREIGN.test(text)) return false;
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind !== letter && kind !== number) {
      at++;
      continue;
    }
    const from = at;
    at = kind === number ? numberEnd(text, at) : wordEnd(text, at);
    visit(from, at);
  }
  return true;
}

function numberEnd(text: string, from: number): number {
  let at = from + 1;
  while (kindAt(text, at) === number) at++;
  while (kindAt(text, at) === joint && kindAt(text, at + 1) === number) {
    at += 2;
    while (kindAt(text, at) === number) at++;
  }
  while (kindAt(text, at) === letter) at++;
  return at;
}

function wordEnd(text: string, from: number): number {
  let at = from + 1;
  for (let kind = kindAt(text, at); kind === letter || kind === number; kind = kindAt(text, at)) at++;
  while (kindAt(text, at) === apostrophe && kindAt(text, at + 1) === letter) {
    at += 2;
    while (kindAt(text, at) === letter) at++;
  }
  return at;
}

/** How many runs of letters and numbers there are; null when the text holds letters that need the pattern. */
export function countRuns(text: string): number | null {
  if (FOREIGN.test(text)) return null;
  let runs = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const kind = kindAt(text, at);
    const part = kind === letter || kind === number;
    if (part && !inside) runs++;
    inside = part;
  }
  return runs;
}
