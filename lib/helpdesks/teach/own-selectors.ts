import { attributeKind, isMadeUpClass, isPresence, isStableClass, isStableId, stemOf } from "./stable.ts";

/** What a locator rests on; one change of the page breaks all of one basis, so a list has several. */
export type Basis = "test" | "attribute" | "id" | "class" | "role" | "words" | "text" | "kind" | "shape" | "made-up" | "look" | "place";

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
  look: 0.3,
  place: 0.15,
};

/** A selector of one element by what it says of itself. */
export interface OwnSelector {
  css: string;
  basis: Basis;
}

const states = ["aria-pressed", "aria-selected", "aria-checked", "aria-current", "data-state", "data-mode", "data-active", "data-selected"];

/** How an element may be told by itself, best first. */
export function ownSelectors(element: Element): OwnSelector[] {
  const tag = element.tagName.toLowerCase();
  const found: OwnSelector[] = [];
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
  for (const stem of classes.flatMap((name) => stemOf(name) ?? []).slice(0, 2)) found.push({ css: `[class*="${stem}"]`, basis: "class" });
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

/** How an element may be told by itself and the state that it is in now; none where nothing shows a state. */
export function stateSelectors(element: Element): OwnSelector[] {
  const held = states.filter((name) => element.getAttribute(name)).map((name) => attribute(name, element.getAttribute(name) ?? ""));
  const classes = (words: RegExp) => [...element.classList].filter((name) => words.test(name)).map((name) => classSelector([name]));
  // What is called after notes may be so at all times: only where nothing better shows a state.
  const kinds = [[...chosen(element), ...held], classes(/active|selected|current/i), classes(/note|internal|private/i)];
  const marks = kinds.find((list) => list.length > 0) ?? [];
  const plain = ownSelectors(element).filter(({ basis }) => basis !== "kind" && basis !== "made-up");
  return marks.flatMap((mark) => plain.slice(0, 3).map(({ css, basis }) => ({ css: css.includes(mark) ? css : `${css}${mark}`, basis })));
}

/** More than this around a control is a form, and its state is another's. */
const fewest = 30;

/** What a list, a box to tick or a round one is set to: its state is no attribute. It may be hidden in what is drawn in its place. */
function chosen(element: Element): string[] {
  const inner = [...element.querySelectorAll<HTMLInputElement | HTMLSelectElement>("select, input[type=checkbox], input[type=radio]")];
  const own = element.matches("select, input") ? (element as HTMLInputElement | HTMLSelectElement) : null;
  const control = own ?? (inner.length === 1 && element.querySelectorAll("*").length <= fewest ? inner[0] : null);
  if (control?.tagName !== "SELECT") return (control as HTMLInputElement | null)?.checked ? [own ? ":checked" : ":has(input:checked)"] : [];
  const value = (control as HTMLSelectElement).selectedOptions[0]?.getAttribute("value") ?? "";
  return /^[a-z][\w-]{1,39}$/i.test(value) ? [`:has(option${attribute("value", value)}:checked)`] : [];
}

export function attribute(name: string, value: string): string {
  return value === "" ? `[${name}]` : `[${name}="${value.replace(/["\\]/g, "\\$&")}"]`;
}

export const classSelector = (names: readonly string[]) => names.map((name) => `.${CSS.escape(name)}`).join("");
