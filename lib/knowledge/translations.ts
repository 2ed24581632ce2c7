import { baseLanguage } from "../language/base-language.ts";
import { type ClaimValue, claimValues, differ } from "./claim-values.ts";
import { type Found, type RadarEntry, type Telling, tellingsOf } from "./contradictions.ts";

interface Line {
  telling: Telling;
  values: ClaimValue[];
}

/** How much of two versions must agree, value by value, before a difference counts as a mistake and not as another text. */
const least = 0.6;
const leastLines = 2;

/**
 * Values that differ between language versions of one article. Sentences are matched by their order, kind and values; a
 * difference counts only between neighbours that match and in versions that otherwise say the same.
 */
export function translationClashes(versions: RadarEntry[]): Found[] {
  return versions.flatMap((one, at) =>
    versions.slice(at + 1).flatMap((other) => (sameArticle(one, other) ? clashesOf(linesOf(one), linesOf(other)) : [])),
  );
}

function sameArticle({ article: a }: RadarEntry, { article: b }: RadarEntry): boolean {
  const otherMarket = a.brand !== null && b.brand !== null && a.brand !== b.brand;
  return a.id !== b.id && !otherMarket && baseLanguage(a.locale) !== baseLanguage(b.locale) && a.kind === b.kind;
}

function linesOf(entry: RadarEntry): Line[] {
  return tellingsOf(entry).flatMap((telling) => {
    const values = claimValues(telling.text, baseLanguage(entry.article.locale));
    return values.length > 0 ? [{ telling, values }] : [];
  });
}

function clashesOf(a: Line[], b: Line[]): Found[] {
  const matched = align(a, b);
  const equal = matched.filter(([x, y]) => odd(x, y) === null).length;
  if (matched.length < leastLines || equal / Math.max(a.length, b.length) < least) return [];
  return matched.flatMap(([x, y]) => {
    const pair = odd(x, y);
    if (!pair) return [];
    const [one, other] = pair;
    return [
      {
        a: x.telling,
        b: y.telling,
        clash: { kind: one.kind, a: one, b: other, sure: Math.min(0.95, 0.6 + (0.4 * equal) / matched.length) },
      },
    ];
  });
}

/** The one value in which two lines of equal build differ; null where none or several do. */
function odd(a: Line, b: Line): [ClaimValue, ClaimValue] | null {
  const apart = a.values.flatMap((v, n): [ClaimValue, ClaimValue][] => {
    const w = b.values[n];
    return w && differ(v, w) !== "same" ? [[v, w]] : [];
  });
  const [only] = apart;
  // Another currency is another market's price.
  return only && apart.length === 1 && only[0].unit === only[1].unit && differ(...only) === "different" ? only : null;
}

/** Lines of equal build in the same order, as many as fit; those with equal values first. */
function align(a: Line[], b: Line[]): [Line, Line][] {
  const width = b.length + 1;
  const best = new Float64Array((a.length + 1) * width);
  const score = (x: Line, y: Line) => (sameBuild(x, y) ? 1 + 2 * equals(x, y) : 0);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const both = score(a[i] as Line, b[j] as Line);
      const taken = both > 0 ? both + (best[(i + 1) * width + j + 1] ?? 0) : 0;
      best[i * width + j] = Math.max(taken, best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
    }
  }
  const found: [Line, Line][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const here = best[i * width + j] ?? 0;
    if (here === (best[(i + 1) * width + j] ?? 0)) i++;
    else if (here === (best[i * width + j + 1] ?? 0)) j++;
    else found.push([a[i++] as Line, b[j++] as Line]);
  }
  return found;
}

function sameBuild(a: Line, b: Line): boolean {
  return (
    a.telling.block.kind === b.telling.block.kind &&
    a.values.length === b.values.length &&
    a.values.every((v, n) => v.kind === b.values[n]?.kind)
  );
}

function equals(a: Line, b: Line): number {
  return a.values.filter((v, n) => differ(v, b.values[n] as ClaimValue) === "same").length / a.values.length;
}
