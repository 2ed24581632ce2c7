import type { Locator } from "../../recipe.ts";
import { filled, locate } from "./find.ts";
import type { Scored } from "./locators.ts";
import { outermost } from "./nesting.ts";
import { type Basis, lasting, ownSelectors } from "./own-selectors.ts";

/** A message and the element in it that is meant; null where this message has none. */
export interface Example {
  item: Element;
  target: Element | null;
}

const css = (value: string): Locator => ({ by: "css", value, name: null, language: null });

/** What stands in an item itself, and not in an item inside it. */
export function ownElements(item: Element, items: readonly Element[]): Element[] {
  const inner = items.filter((i) => i !== item && item.contains(i));
  return [...item.querySelectorAll("*")].filter((e) => !inner.some((i) => i.contains(e)));
}

/**
 * Ways to find the same part in each message: each finds exactly what is meant in all of them. None goes by place among siblings;
 * where nothing else is left, they go by the path of tags, or by what a neighbour holds and this part does not. What `keep` refuses is
 * passed over.
 */
export function relativeLocators(
  examples: readonly Example[],
  may: (value: string) => boolean = () => true,
  keep: (found: Element) => boolean = () => true,
): Scored[] {
  const targets = examples.flatMap((e) => (e.target ? [e.target] : []));
  const [first] = targets;
  const item = examples.find((e) => e.target === first)?.item;
  if (!first || !item) return [];
  const foundIn = finder(examples, keep);
  const fits = (value: string) => examples.every((e) => finds(foundIn(e.item, value), e.target));
  const found = new Map<string, Scored>();
  for (const { value, basis } of [...ways(first, item), ...toPerson(first)]) {
    // A path from the top and a way that doesn't mind a box in between are two.
    const kind = value.startsWith(":scope") ? `${basis} by path` : basis;
    if (found.has(kind) || !may(value) || !fits(value)) continue;
    found.set(kind, { locator: css(value), count: targets.length, visible: targets.length, score: lasting[basis] });
  }
  return [...found.values()].sort((a, b) => b.score - a.score).slice(0, 5);
}

/**
 * One way of two or three, where what is meant goes by several names: each finds it in some of the messages, and nothing else in the
 * others. Each message must have it.
 */
export function eitherLocator(
  examples: readonly Example[],
  may: (value: string) => boolean = () => true,
  keep: (found: Element) => boolean = () => true,
): Scored[] {
  const foundIn = finder(examples, keep);
  const parts: { value: string; basis: Basis }[] = [];
  let left = examples;
  for (let i = 0; i < 3 && left.length > 0; i++) {
    const [one] = left;
    if (!one?.target) return [];
    const partly = ({ value }: { value: string }) =>
      may(value) &&
      examples.every((e) => {
        const seen = foundIn(e.item, value);
        return finds(seen, e.target) || (e !== one && seen.length === 0);
      });
    const part = [...ways(one.target, one.item), ...byPlace(one.target, one.item)].find(partly);
    if (!part) return [];
    parts.push(part);
    left = left.filter((e) => foundIn(e.item, part.value).length === 0);
  }
  if (left.length > 0 || parts.length === 0) return [];
  const score = Math.min(...parts.map((p) => lasting[p.basis]));
  return [{ locator: css(parts.map((p) => p.value).join(", ")), count: examples.length, visible: examples.length, score }];
}

/** What a selector finds in an item itself, and not in an item inside it. */
function finder(examples: readonly Example[], keep: (found: Element) => boolean) {
  const items = examples.map((e) => e.item);
  const inner = new Map(items.map((one) => [one, items.filter((i) => i !== one && one.contains(i))]));
  return (item: Element, value: string) =>
    filled(outermost(locate(item, css(value)).filter((e) => keep(e) && !inner.get(item)?.some((i) => i.contains(e)))));
}

const finds = (seen: readonly Element[], target: Element | null) => (target ? seen.length === 1 && seen[0] === target : seen.length === 0);

function ways(target: Element, item: Element): { value: string; basis: Basis }[] {
  const own = ownSelectors(target).filter((o) => o.basis !== "words" && o.basis !== "id");
  const list: { value: string; basis: Basis }[] = own.map((o) => ({ value: o.css, basis: o.basis }));
  const tag = target.tagName.toLowerCase();
  const timed = [...target.attributes].filter((a) => /^(?:title|datetime|data-[a-z-]*(?:time|date|at))/.test(a.name));
  list.push(...timed.map((a) => ({ value: `${tag}[${a.name}]`, basis: "attribute" as const })));
  for (let above = target.parentElement; above && above !== item; above = above.parentElement) {
    const holders = ownSelectors(above).filter((o) => o.basis === "test" || o.basis === "attribute" || o.basis === "class");
    for (const holder of holders) {
      list.push(...own.map((o) => ({ value: `${holder.css} ${o.css}`, basis: weaker(holder.basis, o.basis) })));
      list.push({ value: `${holder.css} > ${tag}`, basis: holder.basis });
    }
  }
  return [...list, ...paths(target, item)];
}

/** The path of tags, and which of its siblings it is: a column of a table, or what stands first in a line. */
function byPlace(target: Element, item: Element): { value: string; basis: Basis }[] {
  const nth = [...(target.parentElement?.children ?? [])].indexOf(target) + 1;
  return target === item ? [] : [{ value: `${pathFrom(item, target)}:nth-child(${nth})`, basis: "place" }];
}

/** A link to a page about a person, by the address up to which person: that holds for several people, or it is none. */
function toPerson(target: Element): { value: string; basis: Basis }[] {
  const [address = ""] = /^[^#\d]*/.exec(target.getAttribute("href") ?? "") ?? [];
  const word = aboutPerson.exec(address);
  if (!word || !/^[\w./?=&-]+$/.test(address)) return [];
  return [{ value: `a[href^="${address.slice(0, word.index + word[0].length + 1)}"]`, basis: "attribute" }];
}

/** An address of a page about somebody. */
export const aboutPerson = /(?:^|[/_.?&-])(?:user|contact|customer|people|person|profile|member|agent|author|staff)s?(?=[/_.?=&-]|$)/i;

const weaker = (a: Basis, b: Basis): Basis => (lasting[a] < lasting[b] ? a : b);

const marks = ["time", "img", "a", "button", "p", "> p", "span", "b", "strong", "+ time", "+ span", "+ i", "+ a"];

/** The path of tags from an item down to what stands in it. */
function pathFrom(item: Element, target: Element): string {
  const steps: string[] = [];
  for (let e: Element | null = target; e && e !== item; e = e.parentElement) steps.unshift(e.tagName.toLowerCase());
  return `:scope > ${steps.join(" > ")}`;
}

/** Along the tags from the message down, and along what this part holds or does not hold where a sibling does. */
function paths(target: Element, item: Element): { value: string; basis: Basis }[] {
  const path = pathFrom(item, target);
  const does = (mark: string) => target.matches(`:has(${mark})`);
  const holds = marks.filter(does).map((mark) => `:has(${mark})`);
  const lacks = marks.filter((mark) => !does(mark)).map((mark) => `:not(:has(${mark}))`);
  const tag = target === item ? "*" : target.tagName.toLowerCase();
  if (!target.hasAttribute("title")) lacks.push(":not([title])");
  const tries = [tag, path, ...[...holds, ...lacks].flatMap((mark) => [`${tag}${mark}`, `${path}${mark}`])];
  return tries.map((value) => ({ value, basis: "kind" as const }));
}
