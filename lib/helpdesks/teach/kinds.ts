import type { Recipe } from "../../recipe.ts";
import { flat, isVisible, saidBy } from "./find.ts";
import { clock } from "./name-like.ts";
import type { SeenMessage, Who } from "./seen-message.ts";
import { wraps } from "./skeleton.ts";
import { writtenTimes } from "./written-time.ts";

// When a new release names everything anew, what was alike is still alike: the kinds of messages stand, and only their names are to be found.

type Kinds = NonNullable<Recipe["kinds"]>;

/** Too short to tell who somebody is, long enough to know a colleague again (FNV-1a, folded to 16 bits). */
export function shortHash(name: string): number {
  let value = 0x811c9dc5;
  for (const c of flat(name).toLowerCase()) value = Math.imul(value ^ (c.codePointAt(0) ?? 0), 0x01000193);
  return ((value >>> 16) ^ value) & 0xffff;
}

/** Is it one of the agents who were known when the page was taught? */
export const isKnownAgent = (staff: readonly number[] = [], name = "") => flat(name) !== "" && staff.includes(shortHash(name));

/** What a message shows in these places: names of classes, and labels where a place begins with `~`. */
export function marksOf({ element, body, author, at }: SeenMessage, places: readonly string[]): string[] {
  const core = coreOf(element);
  const outside = [core, ...core.querySelectorAll("*")].filter((e) => (e === core || e === body || !body.contains(e)) && isVisible(e));
  const paths = outside.map((e) => pathTo(e, core));
  // Names and times stand where labels may stand, and say nothing of a kind.
  const head = (e: Element) => [author, at].some((h) => h?.contains(e)) || Object.keys(writtenTimes(e)).length > 0;
  const found = places.flatMap((place, i) => {
    const there = outside.filter((_, n) => paths[n] === place.replace("~", ""));
    return there.flatMap((e) => {
      const text = saidBy(e);
      if (place.startsWith("~")) return text !== "" && text.length <= 60 && !head(e) && !clock.test(text) ? [`${i}~${text}`] : [];
      return [...e.classList].map((name) => `${i}.${name}`);
    });
  });
  return [...new Set(found)];
}

/** Tags from a message down, boxes that only wrap left out; empty for the message itself. */
export function pathTo(element: Element, from: Element): string {
  const steps: string[] = [];
  for (let e: Element | null = element; e && e !== from; e = e.parentElement)
    if (e === element || !wraps(e)) steps.unshift(e.tagName.toLowerCase());
  return steps.join(" > ");
}

/** A box that says nothing of itself and holds one thing only stands for that. */
export function coreOf(element: Element): Element {
  const [only, other] = element.children;
  return only && !other && element.classList.length === 0 && flat(only.textContent) === flat(element.textContent) ? coreOf(only) : element;
}

/**
 * Which kind each message is of, by what is alike in them: the groups must lie to each other as the taught kinds do, each must hold a
 * message that something else tells (`hints`: the kinds it may be of; null: nothing is known), and only one way of naming them may be left. Null else.
 */
export function byKinds(messages: readonly SeenMessage[], kinds: Kinds, hints: readonly (readonly Who[] | null)[]): Who[] | null {
  const marks = messages.map((m) => marksOf(m, kinds.places));
  const keys = marks.map((list) => [...list].sort().join("\n"));
  const groups = [...new Set(keys)].map((key) => ({ key, marks: new Set(marks[keys.indexOf(key)]) }));
  const may = groups.map(({ key }) => {
    const told = hints.flatMap((hint, i) => (keys[i] === key && hint ? [hint] : []));
    return told.length === 0 ? [] : told.reduce((a, b) => a.filter((who) => b.includes(who)));
  });
  if (groups.length > kinds.variants.length || may.some((who) => who.length === 0)) return null;
  const present = new Set(marks.flat());
  const variants = kinds.variants.map((v) => ({ who: v.who, marks: new Set(v.marks) }));
  const fits = (chosen: readonly number[], next: number) => {
    const g = groups[chosen.length]?.marks ?? new Set();
    const v = variants[next];
    if (!v || chosen.includes(next) || !may[chosen.length]?.includes(v.who) || g.size !== v.marks.size) return false;
    if ([...v.marks].some((name) => present.has(name) && !g.has(name))) return false;
    return chosen.every(
      (other, i) => g.intersection(groups[i]?.marks ?? g).size === v.marks.intersection(variants[other]?.marks ?? v.marks).size,
    );
  };
  let ways: number[][] = [[]];
  for (const _ of groups) ways = ways.flatMap((way) => [...variants.keys()].filter((v) => fits(way, v)).map((v) => [...way, v]));
  const named = new Set(ways.map((way) => way.map((v) => variants[v]?.who).join()));
  const [way] = ways;
  if (!way || named.size !== 1 || lacksNote(way, variants)) return null;
  return keys.map((key) => variants[way[groups.findIndex((g) => g.key === key)] ?? -1]?.who ?? "note");
}

/** Where an answer only lacks what a note has, and no note is to be seen, the note's mark may be what went. */
function lacksNote(way: readonly number[], variants: readonly { who: Who; marks: ReadonlySet<string> }[]): boolean {
  const notes = variants.filter((v) => v.who === "note");
  if (notes.length === 0 || way.some((v) => variants[v]?.who === "note")) return false;
  return way.some((v) => variants[v]?.who === "agent" && notes.some((n) => variants[v]?.marks.isSubsetOf(n.marks)));
}
