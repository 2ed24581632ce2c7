import { finder } from "@medv/finder";
import { computeAccessibleName, getRole } from "dom-accessibility-api";
import type { Locator } from "../../recipe.ts";
import { flat, isVisible, locate } from "./find.ts";
import { lookOf } from "./look.ts";
import { type Basis, lasting, ownSelectors, stateSelectors } from "./own-selectors.ts";
import { attributeKind, isStableClass, isStableId } from "./stable.ts";

/** A locator, how many elements it finds, how many of them can be seen, and how far it may be relied on, 0 to 1. */
export interface Scored {
  locator: Locator;
  count: number;
  visible: number;
  score: number;
}

interface Candidate {
  locator: Locator;
  basis: Basis;
}

const most = 5;
const farthest = 8;

/**
 * Three to five ways to find an element again, best first, each of another kind so that no single change breaks them all. Fewer where
 * a page says nothing of it. With `state`, they hold only while it is in its present state (a switch set to internal notes).
 */
export function locatorsFor(element: Element, scope: ParentNode, options: { state?: boolean } = {}): Scored[] {
  const root = element.getRootNode();
  const outer = root.nodeType === 11 ? (root as ShadowRoot).host : undefined;
  const here: ParentNode = outer ? (root as ShadowRoot) : scope;
  const inside = candidates(element, here, options.state === true);
  const all = outer ? throughHost(outer, scope, inside) : inside;
  return best(all, element, scope);
}

/** The best of each basis that finds this element and no other; ways by place only when nothing else is left. */
function best(all: Candidate[], element: Element, scope: ParentNode): Scored[] {
  const found = new Map<Basis, Scored>();
  for (const { locator, basis } of all) {
    if (found.has(basis)) continue;
    const seen = locate(scope, locator);
    if (seen.length !== 1 || seen[0] !== element) continue;
    found.set(basis, { locator, count: 1, visible: 1, score: lasting[basis] });
  }
  const kept = [...found].filter(([basis]) => basis !== "place" || found.size === 1).map(([, scored]) => scored);
  const look = kept.filter((s) => s.locator.by === "look");
  const named = kept.filter((s) => s.locator.by !== "look").sort((a, b) => b.score - a.score);
  return [...named.slice(0, most), ...look];
}

function candidates(element: Element, scope: ParentNode, state: boolean): Candidate[] {
  const own = state ? stateSelectors(element) : ownSelectors(element);
  const ours = own.filter((o) => o.basis !== "words" || controls.test(getRole(element) ?? ""));
  const scoped = ours.map(({ css, basis }) => ({ css: unique(element, css, scope), basis }));
  const list = [...scoped, ...(state ? [] : combined(element, own, scope))].flatMap(({ css, basis }) =>
    css === null ? [] : [{ locator: locatorOf(css, basis, element), basis }],
  );
  return state ? list : [...list, ...named(element), ...byFinder(element, scope), ...byShape(element), ...looking(element, scope)];
}

/** By how it looks among the controls beside an editor, whatever it is called. */
function looking(element: Element, scope: ParentNode): Candidate[] {
  const look = lookOf(element, scope, isVisible);
  return look === null ? [] : [{ locator: { by: "look", value: look, name: null, language: null }, basis: "look" }];
}

const marks = ["> tr", "> li", "> article", "> div > time", "time", "img", "svg", "p", "> div > div", "textarea", "button"];

/** By what it is made of and what its neighbours are not: it lasts when all names change. */
function byShape(element: Element): Candidate[] {
  const shape = (value: string): Candidate => ({ locator: { by: "css", value, name: null, language: null }, basis: "shape" });
  const tag = element.tagName.toLowerCase();
  const near = [...(element.parentElement?.children ?? [])].filter((e) => e !== element && e.tagName === element.tagName);
  const others = [...new Set(near.flatMap((e) => [...e.classList]))]
    .filter((name) => !element.classList.contains(name))
    .map((name) => `:not(.${CSS.escape(name)})`);
  const lone = near.every((e) => e.classList.length > element.classList.length) ? others.slice(0, 4).join("") : "";
  const unlike = [...element.classList].slice(0, 1).map((name) => shape(`${tag}.${CSS.escape(name)}${lone}`));
  const list = near.length > 0 && lone !== "" ? unlike : [];
  let path = element.hasAttribute("contenteditable") ? `${tag}[contenteditable]` : tag;
  for (let above = element.parentElement, i = 0; above && i < 5 && above.tagName !== "HTML"; above = above.parentElement, i++) {
    const holds = marks.map((mark) => (element.querySelector(`:scope ${mark}`) ? `:has(${mark})` : `:not(:has(${mark}))`));
    list.push(...["", ...holds, ...holds.slice(1).map((h, at) => holds[at] + h)].map((mark) => shape(path + mark)));
    path = `${above.tagName.toLowerCase()} > ${path}`;
  }
  return list;
}

/** Two kinds together, where one alone finds others too: a textbox that can be edited. */
function combined(element: Element, own: { css: string; basis: Basis }[], scope: ParentNode) {
  const kinds = own.filter((o) => o.basis === "kind").map((o) => o.css);
  const tag = element.tagName.toLowerCase();
  const parts = [...new Set(kinds)].filter((css) => css.startsWith("["));
  return parts.length < 2 ? [] : [{ css: unique(element, `${tag}${parts.slice(0, 3).join("")}`, scope), basis: "kind" as const }];
}

/** The selector itself where it is the only one to be seen, else behind the nearest ancestor that makes it so; null: none does. */
function unique(element: Element, css: string, scope: ParentNode): string | null {
  const one = (selector: string) => {
    const [found, second] = locate(scope, { by: "css", value: selector, name: null, language: null });
    return found === element && !second;
  };
  if (one(css)) return css;
  let above = element.parentElement;
  for (let i = 0; above && i < farthest && above !== scope; i++, above = above.parentElement) {
    for (const { css: holder, basis } of ownSelectors(above)) {
      if (basis === "words" || basis === "made-up") continue;
      if (one(`${holder} ${css}`)) return `${holder} ${css}`;
    }
  }
  return null;
}

const words: ReadonlySet<Basis> = new Set(["words", "role", "text"]);

function locatorOf(value: string, basis: Basis, element: Element): Locator {
  return { by: "css", value, name: null, language: words.has(basis) ? languageOf(element) : null };
}

function languageOf(element: Element): string | null {
  const near = element.closest("[lang]") ?? element.ownerDocument.documentElement;
  return near.getAttribute("lang") || null;
}

/** What is called something by the product. Any other name or text may be a customer's, and a recipe holds none of that. */
const controls = /^(?:button|link|tab|menuitem|textbox|combobox|radio|checkbox|switch|option)$/;

/** By its role and name, and by its text: what a person goes by. */
function named(element: Element): Candidate[] {
  const language = languageOf(element);
  const role = getRole(element);
  if (!controls.test(role ?? "")) return [];
  const name = flat(computeAccessibleName(element));
  const text = flat(element.textContent);
  const list: Candidate[] = [];
  const short = (s: string) => s !== "" && s.length <= 60 && !/[\d@]/.test(s);
  if (role && short(name)) list.push({ locator: { by: "role", value: role, name, language }, basis: "role" });
  if (short(text) && /^(?:button|link|tab|menuitem)$/.test(role ?? ""))
    list.push({ locator: { by: "text", value: text, name: null, language }, basis: "text" });
  return list;
}

/** The library's own path: it goes by several ancestors at once. Counting siblings is no way to know an element. */
function byFinder(element: Element, scope: ParentNode): Candidate[] {
  const root = scope.nodeType === 9 ? (scope as Document).body : scope;
  if (root.nodeType !== 1 || !(root as Element).contains(element) || root === element) return [];
  try {
    const css = finder(element, {
      root: root as Element,
      className: isStableClass,
      idName: isStableId,
      attr: (name, value) => attributeKind(name, value) === "test" || attributeKind(name, value) === "attribute",
      timeoutMs: 150,
      maxNumberOfPathChecks: 2000,
    });
    const basis = css.includes(":nth-") ? "place" : css.includes(".") ? "class" : "kind";
    return [{ locator: { by: "css", value: css, name: null, language: null }, basis }];
  } catch {
    // It found none within its time.
    return [];
  }
}

/** Inside an open shadow root: the host's ways, and from there the element's. */
function throughHost(host: Element, scope: ParentNode, inside: Candidate[]): Candidate[] {
  const ways = locatorsFor(host, scope).filter((s) => s.locator.by === "css");
  return inside.flatMap(({ locator, basis }) => {
    if (locator.by !== "css") return [{ locator, basis }];
    return ways.map((way) => {
      const language = way.locator.language ?? locator.language;
      return { locator: { ...locator, value: `${way.locator.value} >>> ${locator.value}`, language }, basis };
    });
  });
}
