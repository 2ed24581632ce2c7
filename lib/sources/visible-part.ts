import { takeUnseen } from "../unseen.ts";

/** Nothing in these is the article's text. */
const noText =
  "script, style, nav, noscript, template, iframe, svg, form, button, select, input, textarea, footer, object, embed, head, math, canvas, video, audio, dialog, [role=navigation], [role=dialog], [role=alertdialog]";

/** The article in a page, and the pieces of text in it that a reader would not see. */
export interface VisiblePart {
  root: Element | null;
  hidden: string[];
}

/**
 * The part of a page that holds its article, without scripts, menus and whatever a reader can't see, which is a usual hiding
 * place for instructions to machines. Changes the page.
 */
export function visiblePart(page: Document): VisiblePart {
  if (!page.documentElement) return { root: null, hidden: [] };
  const pieces = [...takeUnseen(page.documentElement), ...takeHidden(page)];
  for (const element of page.querySelectorAll(noText)) if (element !== page.head) element.remove();
  const root = mainPart(page);
  const hidden = pieces.filter(({ parent }) => root !== null && parent !== null && root.contains(parent)).map(({ text }) => text);
  return { root, hidden };
}

/** One article, or the main part, or everything: a page with several articles lists them. */
function mainPart(page: Document): Element | null {
  const articles = page.querySelectorAll("article");
  const [only] = articles;
  if (only && articles.length === 1) return only;
  return page.querySelector("main, [role=main]") ?? page.body;
}

/** Hidden by attribute. What a button of the page opens is there for its readers. */
function takeHidden(page: Document) {
  const opened = new Set(
    [...page.querySelectorAll("[aria-controls]")].flatMap((b) => (b.getAttribute("aria-controls") ?? "").split(/\s+/)),
  );
  const found = [...page.querySelectorAll("[hidden], [aria-hidden=true]")].filter(
    (element) => element.getAttribute("hidden") !== "until-found" && !(element.id && opened.has(element.id)),
  );
  return found.map((element) => {
    const piece = { kind: "not-shown" as const, text: (element.textContent ?? "").trim(), parent: element.parentElement };
    element.remove();
    return piece;
  });
}
