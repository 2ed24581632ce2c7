import type { Fact } from "../language/facts.ts";

const relative =
  /(?<!\p{L})(?:next|following|first|last|end of|later|before|after|ahead|prior|within|from (?:the|when)|nästa|följande|första|sista|slutet|senare|före|innan|efter|inom|nächste[nrsm]?|folgende[nrsm]?|erste[nrsm]?|letzte[nrsm]?|ende|später|vor|nach|vorher|innerhalb|binnen)(?!\p{L})/iu;
const list = /(?:[\p{L}\p{N}-]+, ){1,10}[\p{L}\p{N}-]+,? (?:and|or|och|eller|samt|und|oder|sowie) [\p{L}\p{N}-]+/giu;
const most = 12;

/**
 * May the value be told by what a cited block has in another way: a number beside another unit or none ("40 of them"), the
 * count of a list ("four months" of four named ones), a clock time said without the part of the day, or a day that follows
 * from "the first day of next month"? It only tells that a person should look.
 */
export function countedFrom(value: Fact, theirs: readonly Fact[], texts: readonly string[]): boolean {
  if (value.kind === "date") return !theirs.some((f) => f.kind === "date") && texts.some((t) => relative.test(t));
  if (value.kind === "link" || value.kind === "reference" || value.kind === "amount") return false;
  if (value.make === "time") {
    const minute = Number(value.canonical.slice(2));
    return theirs.some((f) => f.make === "time" && Math.abs(Number(f.canonical.slice(2)) - minute) === 720);
  }
  const [part, ...rest] = value.parts;
  if (part === undefined || rest.length > 0) return false;
  const plain = new RegExp(`(?<![\\d.,])${part.replace(/\D/g, "\\$&")}(?![\\d]|[.,:]\\d)`, "u");
  const united = theirs.some((f) => f.make !== "number" && f.parts.includes(part));
  if (value.make === "number" ? united : !united && texts.some((t) => plain.test(t))) return true;
  const size = Number(part);
  if (!(size > 2 && size <= most) || (value.make !== "number" && !value.make.startsWith("duration"))) return false;
  return texts.some((t) =>
    Array.from(t.matchAll(list)).some(([found]) => (found.replace(/,(?= (?:and|or) )/u, "").match(/,/g)?.length ?? 0) + 2 === size),
  );
}
