import { randomFrom } from "../../tests/bench/random-from.ts";

const beside: Record<string, string> = {
  q: "wa",
  w: "qes",
  e: "wrd",
  r: "etf",
  t: "ryg",
  y: "tuh",
  u: "yij",
  i: "uok",
  o: "ipl",
  p: "ol",
  a: "sqz",
  s: "adw",
  d: "sfe",
  f: "dgr",
  g: "fht",
  h: "gjy",
  j: "hku",
  k: "jli",
  l: "ko",
  z: "xa",
  x: "zcs",
  c: "xvd",
  v: "cbf",
  b: "vng",
  n: "bmh",
  m: "nj",
};
const shortest = 5;
const slips = 2;

/** Makes texts as they are written in haste: a letter left out, doubled, swapped with the next or taken from the key beside it, in two words. */
export function slipMaker(seed: number): (text: string) => string {
  const random = randomFrom(seed);
  const below = (n: number) => Math.floor(random() * n);
  const slip = (text: string): string => {
    const long = [...text.matchAll(/\p{L}+/gu)].filter(([word]) => word.length >= shortest);
    const word = long[below(long.length)];
    if (!word) return text;
    const at = word.index + 1 + below(word[0].length - 1);
    const letter = text.charAt(at).toLowerCase();
    const keys = beside[letter] ?? letter;
    const last = at + 1 === word.index + word[0].length;
    const made = ["", letter + letter, last ? letter : text.charAt(at + 1) + letter, keys.charAt(below(keys.length))];
    const which = below(made.length);
    return text.slice(0, at) + made[which] + text.slice(at + (which === 2 && !last ? 2 : 1));
  };
  return (text) => Array.from({ length: slips }).reduce<string>((hasty) => slip(hasty), text);
}
