import type { Recipe } from "../../recipe.ts";
import { isVisible, saidBy } from "./find.ts";

// What every message is made of, whatever its parts are called: paths of tags, without boxes that say nothing of themselves.

type Skeleton = NonNullable<Recipe["skeleton"]>;

const deepest = 5;
const skipped = /^(?:P|BR|A|B|I|EM|STRONG|U|UL|OL|LI|BLOCKQUOTE|PRE|IMG|PATH|SCRIPT|STYLE)$/i;

/** A box that only wraps: it has no name but a number, and no word of its own. */
export const wraps = (e: Element) =>
  e.tagName === "DIV" && [...e.attributes].every((a) => /^(?:style|id)$/.test(a.name)) && saidBy(e) === "";

function pathsOf(element: Element, before = "", depth = 0): string[] {
  if (depth >= deepest) return [];
  const seen = new Map<string, number>();
  return [...element.children].flatMap((child) => {
    if (wraps(child)) return pathsOf(child, before, depth);
    const tag = child.tagName.toLowerCase();
    const again = (seen.get(tag) ?? 0) + 1;
    seen.set(tag, again);
    // The cells of a row are alike but for their number.
    const path = `${before}/${tag}${tag === "td" && again > 1 ? again : ""}`;
    return [path, ...pathsOf(child, path, depth + 1)];
  });
}

/** What all of these have in common; null where that is next to nothing. */
export function skeletonOf(messages: readonly Element[], bodies: readonly Element[]): Skeleton | null {
  const [first] = messages;
  if (!first || messages.length < 2 || messages.some((m) => m.tagName !== first.tagName || messages.some((o) => o !== m && o.contains(m))))
    return null;
  const own = messages.map((m, i) => {
    const inBody = new Set(bodies[i] && bodies[i] !== m ? below(m, bodies[i]) : []);
    return new Set(pathsOf(m).filter((path) => !inBody.has(path)));
  });
  const shared = [...(own[0] ?? [])].filter((path) => own.every((set) => set.has(path)) && path.length <= 120);
  const paths = shared
    .filter(
      (path) =>
        path
          .split("/")
          .slice(1)
          .every((tag) => !skipped.test(tag)) || /\/(?:img|a|b|strong)$/.test(path),
    )
    .slice(0, 24);
  return paths.length < 2 || first.tagName.length > 40 ? null : { tag: first.tagName.toLowerCase(), paths };
}

/** Paths that only a text has. */
function below(message: Element, body: Element): string[] {
  const outside = message.cloneNode(true) as Element;
  const at = [...message.querySelectorAll("*")].indexOf(body);
  const copy = [...outside.querySelectorAll("*")][at];
  copy?.replaceChildren();
  const kept = new Set(pathsOf(outside));
  return pathsOf(message).filter((path) => !kept.has(path));
}

/**
 * What lines about the ticket are made of that stand among the messages and name somebody: none of them holds a text where messages do.
 * Null where there are none, or where a message might pass for one.
 */
export function linesOf(thread: Element, messages: readonly Element[]): string[] | null {
  const rows = [...new Set(messages.flatMap((m) => [...(m.parentElement?.children ?? [])]))].filter(
    (e) => thread.contains(e) && isVisible(e) && !messages.some((m) => m.contains(e) || e.contains(m)),
  );
  const paths = [...new Set(rows.flatMap((e) => pathsOf(e)))];
  const short = paths.length > 0 && paths.length <= 24 && paths.every((path) => path.length <= 120);
  return short && !messages.some((m) => isLine(m, paths)) ? paths : null;
}

/** Is it made of nothing but what lines about the ticket are made of? */
export const isLine = (element: Element, lines: readonly string[]) => pathsOf(element).every((path) => lines.includes(path));

/**
 * The one list of such elements in a page, and what it stands in: null where there are none, or several lists, or where something beside
 * them is almost alike and may be a message too.
 */
export function bySkeleton(
  document: ParentNode,
  skeleton: Skeleton,
  lines: readonly string[] = [],
): { thread: Element; found: Element[] } | null {
  const { found, near } = madeSo(document, skeleton, lines);
  let around = found.map(holderOf);
  // Each may be the only thing in a box of its own.
  for (let up = 0; up < 3 && new Set(around).size === found.length && around.length > 1; up++) around = around.map((e) => e && holderOf(e));
  const [thread] = around;
  if (!thread || new Set(around).size > 1 || found.length < 2) return null;
  return near.some((e) => thread.contains(e) && e !== thread) ? null : { thread, found };
}

/** All that is made so in a thread; none where something else is almost, and is no line about the ticket. */
export function alike(thread: Element, skeleton: Skeleton, lines: readonly string[] = []): Element[] {
  const { found, near } = madeSo(thread, skeleton, lines);
  return near.length > 0 ? [] : found;
}

/** Is it made of all that messages are made of? */
export function isMadeSo(element: Element, { paths }: Skeleton): boolean {
  const has = new Set(pathsOf(element));
  return paths.every((path) => has.has(path));
}

/** The innermost elements that are made so, and those beside them that are almost. */
function madeSo(root: ParentNode, { tag, paths }: Skeleton, lines: readonly string[]): { found: Element[]; near: Element[] } {
  const all = [...root.querySelectorAll(tag)].filter((e) => !wraps(e) && isVisible(e));
  const share = all.map((e) => {
    const has = new Set(pathsOf(e));
    return paths.filter((path) => has.has(path)).length / paths.length;
  });
  const full = all.filter((_, i) => share[i] === 1);
  const found = full.filter((e) => !full.some((o) => o !== e && e.contains(o)));
  const apart = (e: Element) => !found.some((f) => e.contains(f) || f.contains(e));
  const near = all.filter((e, i) => (share[i] ?? 0) > 0.7 && apart(e) && !isLine(e, lines));
  return { found, near };
}

function holderOf(element: Element): Element | null {
  let around = element.parentElement;
  while (around && wraps(around) && around.parentElement) around = around.parentElement;
  return around;
}
