import type { Locator } from "../../recipe.ts";
import { byLook } from "./look.ts";

// What finds elements in a taught page: it runs in the page, so it is kept small.

/** Tags that are of a role without saying so. */
const tagged: Record<string, string> = {
  button: "button,input[type=submit],input[type=button],summary",
  textbox: "textarea,input:not([type]),input[type=text],[contenteditable=true],[contenteditable='']",
  link: "a[href]",
  heading: "h1,h2,h3,h4,h5,h6",
};
const controls = `${tagged["button"]},a,label,[role=button],[role=tab],[role=menuitem]`;

export const flat = (text: string | null | undefined) => (text ?? "").replace(/\s+/g, " ").trim();

/** What an element itself says, without what stands in it. */
export const saidBy = (e: Element) =>
  flat(
    [...e.childNodes]
      .filter((n) => n.nodeType === 3)
      .map((n) => n.textContent)
      .join(" "),
  );

/** Of several, those that say something: a mail of two kinds leaves an empty place for the one that is not shown. */
export const filled = (list: readonly Element[]) => (list.length < 2 ? list : list.filter((e) => flat(e.textContent) !== ""));

/** Can a person see it, as far as styles say? A wrapper without a box of its own is seen when what it stands in is. */
export function isVisible(element: Element): boolean {
  if (!element.checkVisibility) return !element.closest("[hidden]");
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  const { parentElement } = element;
  return getComputedStyle(element).display === "contents" && parentElement !== null && isVisible(parentElement);
}

/** Visible elements of the first locator that finds any, in the page's order; `used` is its index, -1 when none does. */
export function findAll(root: ParentNode, locators: readonly Locator[]): { elements: Element[]; used: number } {
  for (const [used, locator] of locators.entries()) {
    const elements = locate(root, locator);
    if (elements.length > 0) return { elements, used };
  }
  return { elements: [], used: -1 };
}

/** The element of the first locator that finds exactly one that can be seen: where there are two, none is guessed. */
export function findOne(root: ParentNode, locators: readonly Locator[]): { element: Element | null; used: number } {
  for (const [used, locator] of locators.entries()) {
    const [element, second] = locate(root, locator);
    if (element && !second) return { element, used };
  }
  return { element: null, used: -1 };
}

/** Every visible element that one locator finds; none for a selector that this browser doesn't know. */
export function locate(root: ParentNode, { by, value, name }: Locator): Element[] {
  if (by === "css") return select(root, value).filter(isVisible);
  if (by === "look") return byLook(root, value, isVisible);
  if (by === "role" && !/^[a-z-]+$/.test(value)) return [];
  const wanted = flat(by === "role" ? name : value).toLowerCase();
  const css = by === "role" ? [`[role="${value}"]`, tagged[value]].filter(Boolean).join(",") : controls;
  const ofRole = (e: Element) => by === "text" || (e.getAttribute("role") ?? value) === value;
  return everywhere(root, css).filter((e) => ofRole(e) && nameOf(e, by).toLowerCase() === wanted && isVisible(e));
}

/** By a selector whose ` >>> ` steps into open shadow roots; one in front steps into the root's own. */
export function select(root: ParentNode, selector: string): Element[] {
  if (selector.trim() === "") return [];
  try {
    return selector.split(">>>").reduce<Element[]>((hosts, step, i) => {
      if (i === 0) return step.trim() === "" ? [root as Element] : [...root.querySelectorAll(step)];
      return hosts.flatMap((host) => [...(host.shadowRoot?.querySelectorAll(step) ?? [])]);
    }, []);
  } catch {
    // A selector of another browser's, or of a recipe written by hand: it finds nothing here.
    return [];
  }
}

/** Also in open shadow roots, however deep. */
function everywhere(root: ParentNode, css: string): Element[] {
  const found = [...root.querySelectorAll(css)];
  for (const { shadowRoot } of root.querySelectorAll("*")) if (shadowRoot) found.push(...everywhere(shadowRoot, css));
  return found;
}

/** What a control is called: enough of the accessible name to find again what was taught by the whole of it. */
function nameOf(element: Element, by: Locator["by"]): string {
  const own = element.textContent || ((element as HTMLInputElement).type === "hidden" ? "" : element.getAttribute("value"));
  if (by === "text") return flat(own);
  const label = element.getAttribute("aria-labelledby")?.split(/\s+/) ?? [];
  const said = label.map((id) => (element.getRootNode() as Document).getElementById?.(id)?.textContent ?? "").join(" ");
  const field = (element as HTMLInputElement).labels?.[0]?.textContent;
  const editable = /^(?:TEXTAREA|INPUT)$/.test(element.tagName) || element.hasAttribute("contenteditable");
  const names = [said, element.getAttribute("aria-label"), field, editable && (element as HTMLInputElement).type !== "submit" ? "" : own];
  return names.map(flat).find(Boolean) ?? flat(element.getAttribute("title") ?? element.getAttribute("placeholder"));
}
