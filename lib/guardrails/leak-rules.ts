import type { LeakSpan } from "./leak-span.ts";
import type { LeakPart, LeakText } from "./leak-text.ts";

/** How much of an internal sentence must be said: so many meanings, so many of them in no allowed text, so large a share of it. */
const few = { shared: 2, own: 2, share: 0.6 };
const half = { shared: 3, own: 2, share: 0.5 };
const most = { shared: 3, own: 1, share: 0.7 };
const all = { shared: 2, own: 1, share: 1 };
const nearlyAll = { shared: 4, own: 0, share: 0.6 };

/** Sentences of `own`, and each with the next, since a rule may be told in two. */
function sayings(own: LeakText): LeakPart[] {
  const whole = own.parts.filter((p) => p.whole);
  const pairs = whole.slice(1).map((second, at): LeakPart => {
    const first = whole[at] as LeakPart;
    return { from: first.from, to: second.to, means: new Set([...first.means, ...second.means]), whole: false };
  });
  return [...own.parts, ...pairs];
}

/** Is it meant in a text, or does a word there begin alike? Stems of one word may differ by an ending. */
function isMeant(meaning: string, text: LeakText): boolean {
  if (text.means.has(meaning)) return true;
  if (meaning.startsWith("#") || meaning.length < 5) return false;
  const begin = meaning.slice(0, Math.max(5, meaning.length - 2));
  return [...text.folded].some((word) => word.startsWith(begin));
}

function tells(said: LeakPart, rule: LeakPart, allowed: LeakText[]): boolean {
  const shared = [...rule.means].filter((m) => said.means.has(m));
  const own = shared.filter((m) => !allowed.some((text) => isMeant(m, text)));
  const says = (much: typeof few) =>
    shared.length >= much.shared && own.length >= much.own && shared.length / rule.means.size >= much.share;
  if (says(few) || says(half)) return true;
  if (![most, all, nearlyAll].some(says)) return false;
  // Known words in a new order: no allowed sentence says most of it.
  const open = Math.max(0, ...allowed.flatMap((text) => text.parts.map((p) => shared.filter((m) => p.means.has(m)).length)));
  return own.length > 0 ? open < shared.length : open <= shared.length / 2;
}

/** Sentences of `own` that tell an internal rule in other words, which no allowed text tells. */
export function leakRules(own: LeakText, internal: LeakText, allowed: LeakText[]): LeakSpan[] {
  const found = sayings(own).filter((said) => internal.parts.some((rule) => tells(said, rule, allowed)));
  // The shortest saying that tells it is shown.
  return found
    .filter(
      (said) =>
        !found.some(
          (other) => other !== said && other.from >= said.from && other.to <= said.to && other.to - other.from < said.to - said.from,
        ),
    )
    .map(({ from, to }) => ({ from, to }));
}
