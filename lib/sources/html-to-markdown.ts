/** Nothing in these is the article's text. */
const dropped = new Set([
  "SCRIPT",
  "STYLE",
  "NAV",
  "NOSCRIPT",
  "TEMPLATE",
  "IFRAME",
  "SVG",
  "FORM",
  "BUTTON",
  "SELECT",
  "INPUT",
  "TEXTAREA",
  "FOOTER",
  "OBJECT",
  "HEAD",
  "MATH",
  "CANVAS",
  "VIDEO",
  "AUDIO",
  "DIALOG",
]);
const blocks = new Set([
  "P",
  "DIV",
  "SECTION",
  "ARTICLE",
  "MAIN",
  "HEADER",
  "ASIDE",
  "BLOCKQUOTE",
  "PRE",
  "FIGURE",
  "FIGCAPTION",
  "ADDRESS",
  "DL",
  "DT",
  "DD",
  "DETAILS",
  "SUMMARY",
  "HR",
  "CENTER",
  "BODY",
]);
const hiddenStyle = /(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0(?![.\d])|opacity\s*:\s*0(?![.\d]))/i;

/** The article in a page as Markdown subset: what a reader would not see (scripts, menus, hidden parts) is left out. */
export function htmlToMarkdown(page: Document): string {
  const root = page.querySelector("article") ?? page.querySelector("main") ?? page.body;
  return root
    ? inside(root)
        .replace(/[^\S\n]*\n[^\S\n]*/g, "\n")
        .replace(/\n{3,}/g, "\n\n")
        .trim()
    : "";
}

/** Would a reader see this element? Text hidden in a page is a usual hiding place for instructions to machines. */
function seen(element: Element): boolean {
  if (dropped.has(element.tagName.toUpperCase())) return false;
  if (element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true") return false;
  if (element.getAttribute("role") === "navigation") return false;
  return !hiddenStyle.test(element.getAttribute("style") ?? "");
}

function inside(parent: Node): string {
  return [...parent.childNodes].map(written).join("");
}

function written(node: Node): string {
  if (node.nodeType === 3) return (node.textContent ?? "").replace(/\s+/g, " ");
  if (node.nodeType !== 1) return "";
  const element = node as Element;
  const tag = element.tagName.toUpperCase();
  if (!seen(element)) return "";
  if (tag === "BR") return "\n";
  if (/^H[1-6]$/.test(tag)) return `\n\n${"#".repeat(Number(tag[1]))} ${oneLine(inside(element))}\n\n`;
  if (tag === "UL" || tag === "OL") return `\n\n${items(element, tag === "OL")}\n\n`;
  if (tag === "TABLE") return `\n\n${rows(element)}\n\n`;
  if (tag === "A") return link(element);
  return blocks.has(tag) ? `\n\n${inside(element)}\n\n` : inside(element);
}

function items(list: Element, numbered: boolean): string {
  const own = [...list.children].filter((child) => child.tagName.toUpperCase() === "LI" && seen(child));
  return own.map((item, at) => listItem(item, numbered ? `${at + 1}.` : "-")).join("\n");
}

/** A step's own text on one line; a list inside it follows as further steps. */
function listItem(item: Element, marker: string): string {
  const inner = [...item.childNodes].filter((child) => /^(?:UL|OL)$/i.test(child.nodeName));
  const own = [...item.childNodes]
    .filter((child) => !inner.includes(child))
    .map(written)
    .join("");
  return [`${marker} ${oneLine(own)}`, ...inner.map((list) => written(list).trim())].join("\n");
}

function rows(table: Element): string {
  const own = [...table.querySelectorAll("tr")].filter(seen);
  return own
    .map(
      (row) =>
        `| ${[...row.children]
          .filter(seen)
          .map((cell) => oneLine(inside(cell)).replaceAll("|", "/"))
          .join(" | ")} |`,
    )
    .join("\n");
}

function link(anchor: Element): string {
  const label = oneLine(inside(anchor));
  const address = anchor.getAttribute("href") ?? "";
  if (label === "" || label === address || !/^https?:\/\//i.test(address)) return label === "" ? "" : inside(anchor);
  return `${label} (${address})`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
