import { words } from "../language/words.ts";

/** Words in common, in any order, as shares (0 to 1): of the longer text, and of the first one. */
export function sharedWords(a: string, b: string): { ofLonger: number; ofFirst: number } {
  const own = bag(a);
  const left = bag(b);
  const longer = Math.max(own.length, left.length);
  if (longer === 0 || own.length === 0) return { ofLonger: 0, ofFirst: 0 };
  const hits = own.filter((w) => {
    const at = left.indexOf(w);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  return { ofLonger: hits / longer, ofFirst: hits / own.length };
}

function bag(text: string): string[] {
  return words(text).map((w) => w.text.toLowerCase());
}
