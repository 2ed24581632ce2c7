import { type HiddenKind, hiddenBy, type StyleFacts } from "./guardrails/hidden-text.ts";
import { remembered } from "./language/remembered.ts";
import { rulesOf } from "./sheet-rules.ts";

// Text that a person can't see but a program would read is how instructions are smuggled into a ticket. Mail programs write
// some of the same styles for honest reasons (a size of 0 around sized cells, white on a dark banner), so size and colours
// are followed down the tree, as a browser does.

interface Look {
  /** Font size in px; null where it is the reader's own. */
  size: number | null;
  color: Colour | null;
  /** Null: unknown, such as a picture. */
  background: Colour | null;
  /** By what an element's own text is hidden that looks like this. */
  unreadableBy: HiddenKind | null;
}
/** What an element's own style says, whatever it stands in. */
interface Style {
  said: ReadonlyMap<string, string>;
  /** By what the element is hidden with all that is in it. */
  goneBy: HiddenKind | null;
}
type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const white: Colour = [255, 255, 255, 1];
const names: Record<string, Colour> = {
  white,
  black: [0, 0, 0, 1],
  transparent: [0, 0, 0, 0],
  snow: [255, 250, 250, 1],
  ivory: [255, 255, 240, 1],
};
const usual: Look = { size: null, color: null, background: white, unreadableBy: null };
const zero = /^0+(?:\.0+)?(?:px|pt|em|rem|%)?$/;
const px: Record<string, number> = { px: 1, pt: 4 / 3, rem: 16 };

/** Deeper than anybody writes a page; what lies below is lifted up, so that a walk over the tree is never too deep. */
const deepest = 150;
const noText = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TITLE|SVG|IFRAME|OBJECT)$/i;
/** Scripts show these when the page has loaded. */
const wholePage = /^(?:HTML|BODY)$/i;

/** Text that went, and the element that it stood in. */
export interface UnseenPiece {
  text: string;
  kind: HiddenKind;
  parent: Element | null;
}

/** Removes what a person can't see from a detached copy; the pieces of text that went. However deep the tree was, it is some 150 elements deep afterwards. */
export function takeUnseen(root: Element): UnseenPiece[] {
  applySheets(root);
  const gone: UnseenPiece[] = [];
  const take = (text: string, kind: HiddenKind, parent: Element | null) => text !== "" && gone.push({ text, kind, parent });
  const open = [{ element: root, above: usual, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { element, above, depth } = next;
    const style = styleSaid(element.getAttribute("style") ?? "");
    if (style.goneBy && !wholePage.test(element.tagName)) {
      const parent = element.parentElement;
      take(dropWhole(element), style.goneBy, parent);
      continue;
    }
    const look = lookOf(element, style, above);
    if (look.unreadableBy) for (const text of dropOwnText(element)) take(text, look.unreadableBy, element);
    // The last one first: what was put in last is looked at next.
    for (let child = element.lastElementChild; child; child = child.previousElementSibling)
      open.push({ element: child, above: look, depth: Math.min(depth + 1, deepest) });
    if (depth >= deepest) lift(element);
  }
  return gone;
}

/** How an element looks within one that looks like `above`. */
function lookOf(element: Element, style: Style, above: Look): Look {
  const size = sizeOf(style, above.size);
  const color = colourOf(element, style, above);
  const background = backgroundOf(element, style, above);
  if (size === above.size && color === above.color && background === above.background) return above;
  return { size, color, background, unreadableBy: hiddenBy({ size, color, background, shown: true, opacity: null, away: false }) };
}

function lift(element: Element): void {
  if (noText.test(element.tagName)) element.remove();
  else element.replaceWith(" ", ...element.childNodes, " ");
}

function dropOwnText(element: Element): string[] {
  if (noText.test(element.tagName)) return [];
  const texts = [...element.childNodes].filter((node) => node.nodeType === 3 && (node.nodeValue ?? "").trim() !== "");
  for (const text of texts) element.removeChild(text);
  return texts.map((text) => (text.nodeValue ?? "").trim());
}

function dropWhole(element: Element): string {
  const text = noText.test(element.tagName) ? "" : (element.textContent ?? "").trim();
  element.replaceChildren();
  element.remove();
  return text;
}

/** What hides an element with all that is in it. */
function ofElement(style: ReadonlyMap<string, string>): Pick<StyleFacts, "shown" | "opacity" | "away"> {
  const is = (name: string, value: string) => style.get(name) === value;
  const clipped =
    is("overflow", "hidden") && ["height", "max-height", "width", "max-width"].some((name) => zero.test(style.get(name) ?? ""));
  const moved = ["left", "top", "right", "text-indent"].some((name) => /^-\d{3,}/.test(style.get(name) ?? ""));
  return {
    shown: !is("display", "none") && !is("visibility", "hidden") && !is("visibility", "collapse") && !is("mso-hide", "all"),
    opacity: zero.test(style.get("opacity") ?? "") ? 0 : null,
    away: clipped || moved || /^rect\(\s*0[^1-9]*\)$/.test(style.get("clip") ?? ""),
  };
}

function sizeOf({ said }: Style, above: number | null): number | null {
  const size = said.get("font-size");
  if (size === undefined) return above;
  const [, number, unit = "px"] = /^(\d*\.?\d+)(px|pt|rem|em|%)?$/.exec(size) ?? [];
  if (number === undefined) return above;
  const absolute = px[unit];
  if (absolute !== undefined) return Number(number) * absolute;
  return ((above ?? 16) * Number(number)) / (unit === "%" ? 100 : 1);
}

function colourOf(element: Element, { said }: Style, above: Look): Colour | null {
  const own = said.get("color") ?? (element.tagName === "FONT" ? element.getAttribute("color") : null);
  return own ? colour(own) : above.color;
}

function backgroundOf(element: Element, { said }: Style, above: Look): Colour | null {
  const own = said.get("background-color") ?? said.get("background") ?? element.getAttribute("bgcolor");
  if (!own || own === "none") return above.background;
  const found = colour(own);
  return found && found[3] < 0.05 ? above.background : found;
}

/** A colour as numbers; null for those that are not read here, which then count as visible. */
const colour = remembered(colourOfText, 500, 500);

function colourOfText(text: string): Colour | null {
  const value = text.trim().toLowerCase();
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/.exec(value)?.[1];
  if (hex) {
    const [r = 0, g = 0, b = 0] = (hex.length === 3 ? [...hex].map((c) => c + c) : (hex.match(/../g) ?? [])).map((c) =>
      Number.parseInt(c, 16),
    );
    return [r, g, b, 1];
  }
  const [, list] = /^rgba?\(([^)]*)\)$/.exec(value) ?? [];
  if (!list) return names[value] ?? null;
  const [r = 0, g = 0, b = 0, a = 1] = list
    .split(/[\s,/]+/)
    .filter(Boolean)
    .map(Number);
  return [r, g, b, a];
}

/** What a style attribute says; mails say the same few things over and over. */
const styleSaid = remembered(styleOfText, 500, 500);

function styleOfText(text: string): Style {
  const said = new Map<string, string>();
  for (const part of text.split(";")) {
    const colon = part.indexOf(":");
    if (colon < 0) continue;
    const value = part
      .slice(colon + 1)
      .replace(/!\s*important/i, "")
      .trim()
      .toLowerCase();
    said.set(part.slice(0, colon).trim().toLowerCase(), value);
  }
  return { said, goneBy: hiddenBy({ ...ofElement(said), size: null, color: null, background: null }) };
}

/** A body's own style sheets, written into its elements; what holds for some screens only is left out. */
function applySheets(root: Element): void {
  const styles = root.querySelectorAll("style");
  if (styles.length === 0) return;
  const sheets = [...styles].map((s) => s.textContent ?? "").join("\n");
  for (const { selector, body } of rulesOf(sheets)) {
    for (const element of matching(root, selector)) element.setAttribute("style", `${body};${element.getAttribute("style") ?? ""}`);
  }
}

function matching(root: Element, selector: string): Element[] {
  try {
    return [...root.querySelectorAll(selector)];
  } catch {
    // A selector of some mail program's own: it selects nothing in a browser either.
    return [];
  }
}
