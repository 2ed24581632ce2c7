const blocks = new Set(
  "P DIV SECTION ARTICLE MAIN HEADER ASIDE BLOCKQUOTE PRE FIGURE FIGCAPTION ADDRESS DL DT DD DETAILS SUMMARY HR CENTER BODY".split(" "),
);

/** A tree in which everything can be seen (`visiblePart`) as Markdown subset. `base` completes relative links. */
export function htmlToMarkdown(root: Element, base: string | null): string {
  return inside(root, base)
    .replace(/[^\S\n]*\n[^\S\n]*/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function inside(parent: Node, base: string | null): string {
  return [...parent.childNodes].map((node) => written(node, base)).join("");
}

function written(node: Node, base: string | null): string {
  if (node.nodeType === 3) return (node.nodeValue ?? "").replace(/\s+/g, " ");
  if (node.nodeType !== 1) return "";
  const element = node as Element;
  const tag = element.tagName.toUpperCase();
  if (tag === "BR") return "\n";
  if (/^H[1-6]$/.test(tag)) return heading(Number(tag[1]), oneLine(inside(element, base)));
  if (tag === "UL" || tag === "OL") return `\n\n${items(element, tag === "OL", base)}\n\n`;
  if (tag === "TABLE") return `\n\n${rows(element, base)}\n\n`;
  if (tag === "PRE") return `\n\n${(element.textContent ?? "").replace(/[^\S\n]+/g, " ").trim()}\n\n`;
  if (tag === "A") return link(element, base);
  return blocks.has(tag) ? `\n\n${inside(element, base)}\n\n` : inside(element, base);
}

function heading(level: number, text: string): string {
  return text === "" ? "" : `\n\n${"#".repeat(level)} ${text}\n\n`;
}

function items(list: Element, numbered: boolean, base: string | null): string {
  const first = Number.parseInt(list.getAttribute("start") ?? "1", 10) || 1;
  const own = [...list.children].filter((child) => child.tagName.toUpperCase() === "LI");
  return own.map((item, at) => listItem(item, numbered ? `${at + first}.` : "-", base)).join("\n");
}

/** A step's own text on one line; a list inside it follows as further steps, a table as rows. */
function listItem(item: Element, marker: string, base: string | null): string {
  const inner = [...item.childNodes].filter((child) => /^(?:UL|OL|TABLE)$/i.test(child.nodeName));
  const own = [...item.childNodes]
    .filter((child) => !inner.includes(child))
    .map((child) => written(child, base))
    .join("");
  return [`${marker} ${oneLine(own)}`, ...inner.map((list) => written(list, base).trim())].join("\n");
}

/** Its own rows; a table that only lays a page out (one cell a row, or tables in its cells) is no table. */
function rows(table: Element, base: string | null): string {
  const own = [...table.querySelectorAll("tr")].filter((row) => row.closest("table") === table);
  const cells = own.map((row) => [...row.children]);
  const lays = table.querySelector("table") !== null || cells.every((row) => row.length < 2);
  if (lays) return cells.map((row) => row.map((cell) => inside(cell, base)).join("\n\n")).join("\n\n");
  return cells.map((row) => `| ${row.map((cell) => oneLine(inside(cell, base)).replaceAll("|", "/")).join(" | ")} |`).join("\n");
}

function link(anchor: Element, base: string | null): string {
  const text = inside(anchor, base);
  const label = oneLine(text);
  const address = absolute(anchor.getAttribute("href") ?? "", base);
  if (label === "") return "";
  if (address === null || label === address || label.includes("\n")) return text;
  return `${label} (${address})`;
}

function absolute(href: string, base: string | null): string | null {
  if (/^https?:\/\//i.test(href)) return href;
  // A jump within the page leads nowhere from an answer.
  if (base === null || href === "" || href.startsWith("#") || /^[a-z][a-z0-9+.-]*:/i.test(href)) return null;
  return URL.canParse(href, base) ? new URL(href, base).href : null;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
