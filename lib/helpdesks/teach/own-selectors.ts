import { attributeKind, isMadeUpClass, isPresence, isStableClass, isStableId } from "./stable.ts";

/** What a locator rests on; one change of the page breaks all of one basis, so a list has several. */
export type Basis = "test" | "attribute" | "id" | "class" | "role" | "words" | "text" | "kind" | "shape" | "made-up" | "place";

/** How well each lasts, 0 to 1. */
export const lasting: Record<Basis, number> = {
  test: 1,
  attribute: 0.9,
  id: 0.85,
  class: 0.75,
  role: 0.7,
  words: 0.65,
  text: 0.6,
  kind: 0.5,
  shape: 0.4,
  "made-up": 0.35,
  place: 0.15,
};

/** A selector of one element by what it says of itself. */
export interface OwnSelector {
  css: string;
  basis: Basis;
}

const states = ["aria-pressed", "aria-selected", "aria-checked", "aria-current", "data-state", "data-mode", "data-active", "data-selected"];

/** How an element may be told by itself, best first. With `state`, also by the state it is in now. */
export function ownSelectors(element: Element, state = false): OwnSelector[] {
  const tag = element.tagName.toLowerCase();
  const found: OwnSelector[] = state ? stateSelectors(element) : [];
  for (const { name, value } of element.attributes) {
    const kind = attributeKind(name, value);
    if (kind === "words") found.push({ css: `${tag}${attribute(name, value)}`, basis: "words" });
    else if (kind !== null) found.push({ css: attribute(name, value), basis: kind === "test" ? "test" : weightOf(name) });
    else if (isPresence(name)) found.push({ css: `[${name}]`, basis: "attribute" });
  }
  if (isStableId(element.id)) found.push({ css: `#${CSS.escape(element.id)}`, basis: "id" });
  const classes = [...element.classList];
  const stable = classes.filter(isStableClass).slice(0, 3);
  if (stable.length > 1) found.push({ css: classSelector(stable), basis: "class" });
  for (const name of stable) found.push({ css: classSelector([name]), basis: "class" });
  found.push(...kinds(element, tag));
  for (const name of classes.filter(isMadeUpClass).slice(0, 4))
    found.push({ css: classSelector([name]), basis: "made-up" }, { css: `${tag}${classSelector([name])}`, basis: "made-up" });
  return found.sort((a, b) => lasting[b.basis] - lasting[a.basis]);
}

/** Many elements share these; alone they tell a kind. */
const weightOf = (name: string): Basis => (/^(?:role|type|contenteditable|autocomplete|method|rows)$/.test(name) ? "kind" : "attribute");

function kinds(element: Element, tag: string): OwnSelector[] {
  if (tag === "input") return [{ css: `input[type="${element.getAttribute("type") ?? "text"}"]`, basis: "kind" }];
  if (tag === "button" && element.getAttribute("type") === "submit") return [{ css: 'button[type="submit"]', basis: "kind" }];
  return /^(?:textarea|iframe|article|main|h1|h2|time|address|blockquote|tbody|ol|[a-z]+-[a-z-]+)$/.test(tag)
    ? [{ css: tag, basis: "kind" }]
    : [];
}

function stateSelectors(element: Element): OwnSelector[] {
  const held = states.filter((name) => element.getAttribute(name));
  const classes = [...element.classList].filter((name) => /active|selected|current|note|internal|private/i.test(name));
  const marks = [...held.map((name) => attribute(name, element.getAttribute(name) ?? "")), ...classes.map((name) => classSelector([name]))];
  const plain = ownSelectors(element).filter(({ basis }) => basis !== "kind" && basis !== "made-up");
  return marks.flatMap((mark) => plain.slice(0, 3).map(({ css, basis }) => ({ css: css.includes(mark) ? css : `${css}${mark}`, basis })));
}

export function attribute(name: string, value: string): string {
  return value === "" ? `[${name}]` : `[${name}="${value.replace(/["\\]/g, "\\$&")}"]`;
}

export const classSelector = (names: readonly string[]) => names.map((name) => `.${CSS.escape(name)}`).join("");
