import { type HiddenKind, hiddenBy, type StyleFacts } from "./guardrails/hidden-text.ts";

// Text that a person can't see but a program would read is how instructions are smuggled into a ticket. Mail programs write
// some of the same styles for honest reasons (a size of 0 around sized cells, white on a dark banner), so size and colours
// are followed down the tree, as a browser does.

interface Look {
  /** Font size in px; null where it is the reader's own. */
  size: number | null;
  color: Colour | null;
  /** Null: unknown, such as a picture. */
  background: Colour | null;
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
  const open = [{ element: root, above: { size: null, color: null, background: white } as Look, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { element, above, depth } = next;
    const style = declarations(element);
    const goneBy = hiddenBy({ ...ofElement(style), size: null, color: null, background: null });
    if (goneBy && !wholePage.test(element.tagName)) {
      const parent = element.parentElement;
      take(dropWhole(element), goneBy, parent);
      continue;
    }
    const look = {
      size: sizeOf(style, above.size),
      color: colourOf(element, style, above),
      background: backgroundOf(element, style, above),
    };
    const unreadableBy = hiddenBy({ ...look, shown: true, opacity: null, away: false });
    if (unreadableBy) for (const text of dropOwnText(element)) take(text, unreadableBy, element);
    const children = [...element.children].reverse();
    if (depth >= deepest) lift(element);
    for (const child of children) open.push({ element: child, above: look, depth: Math.min(depth + 1, deepest) });
  }
  return gone;
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
function ofElement(style: Map<string, string>): Pick<StyleFacts, "shown" | "opacity" | "away"> {
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

function sizeOf(style: Map<string, string>, above: number | null): number | null {
  const [, number, unit = "px"] = /^(\d*\.?\d+)(px|pt|rem|em|%)?$/.exec(style.get("font-size") ?? "") ?? [];
  if (number === undefined) return above;
  const absolute = px[unit];
  if (absolute !== undefined) return Number(number) * absolute;
  return ((above ?? 16) * Number(number)) / (unit === "%" ? 100 : 1);
}

function colourOf(element: Element, style: Map<string, string>, above: Look): Colour | null {
  const own = style.get("color") ?? (element.tagName === "FONT" ? element.getAttribute("color") : null);
  return own ? colour(own) : above.color;
}

function backgroundOf(element: Element, style: Map<string, string>, above: Look): Colour | null {
  const own = style.get("background-color") ?? style.get("background") ?? element.getAttribute("bgcolor");
  if (!own || own === "none") return above.background;
  const found = colour(own);
  return found && found[3] < 0.05 ? above.background : found;
}

/** A colour as numbers; null for those that are not read here, which then count as visible. */
function colour(text: string): Colour | null {
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

function declarations(element: Element): Map<string, string> {
  const found = new Map<string, string>();
  for (const part of (element.getAttribute("style") ?? "").split(";")) {
    const colon = part.indexOf(":");
    if (colon < 0) continue;
    const value = part
      .slice(colon + 1)
      .replace(/!\s*important/i, "")
      .trim()
      .toLowerCase();
    found.set(part.slice(0, colon).trim().toLowerCase(), value);
  }
  return found;
}

/** A body's own style sheets, written into its elements; what holds for some screens only is left out. */
function applySheets(root: Element): void {
  const sheets = [...root.querySelectorAll("style")].map((s) => s.textContent ?? "").join("\n");
  const plain = sheets.replace(/\/\*[\s\S]*?\*\//g, "").replace(/@[^{;]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, "");
  for (const [, selector = "", body = ""] of plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    for (const element of matching(root, selector.trim())) element.setAttribute("style", `${body};${element.getAttribute("style") ?? ""}`);
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
