import type { HiddenPiece } from "../guardrails/hidden-text.ts";
import { takeUnseen } from "../unseen.ts";

/** What came out of an HTML body. */
export interface BodyText {
  text: string;
  quotes: number;
  signatures: number;
  /** Text that a person can't see and a program would read: out of `text`. */
  hidden: HiddenPiece[];
}

// Mail programs mark quotes and signatures structurally, whatever the language. Seen in their mails, 2026-11.
const quoted = "blockquote[type=cite], .gmail_quote, .gmail_attr, blockquote.protonmail_quote, .yahoo_quoted, .moz-cite-prefix";
/** Outlook on the web puts the older mail behind these, not inside them. */
const quotedAfter = "#appendonsend, #divRplyFwdMsg";
const signed = ".gmail_signature, [data-smartmail=gmail_signature], .moz-signature, #Signature, .protonmail_signature_block";
const unread = "script, style, head, title, noscript, template, svg, iframe, object, [aria-hidden=true]";
/** What stands for one space and is none yet. */
const spaces = /[^\S\u00a0 ][^\S\u00a0]*| [^\S\u00a0]+/g;
const keepsSpaces = /white-space\s*:\s*(?:pre|break-spaces)/i;
const blocks = new Set([
  "P",
  "DIV",
  "LI",
  "TR",
  "H1",
  "H2",
  "H3",
  "H4",
  "H5",
  "H6",
  "BLOCKQUOTE",
  "PRE",
  "SECTION",
  "ARTICLE",
  "TABLE",
  "UL",
  "OL",
  "HR",
  "ADDRESS",
]);

/** An HTML body as plain text: only what a person sees, quotes and signatures out where their markup says so. */
export function htmlToText(html: string): BodyText {
  return textOf(new DOMParser().parseFromString(html, "text/html").documentElement);
}

/** Like `htmlToText`, of an element in a page; the element itself is not changed. */
export function elementToText(element: Element): BodyText {
  return textOf(element.cloneNode(true) as Element);
}

/** Takes the copy apart. */
function textOf(copy: Element): BodyText {
  const unseen = takeUnseen(copy);
  // Each mark is seen on its element alone, so one walk finds them all.
  const marked = [...copy.querySelectorAll(`${unread}, [hidden], ${signed}, ${quoted}, ${quotedAfter}`)];
  for (const gone of marked) if (gone.matches(unread)) gone.remove();
  for (const gone of marked) {
    if (!gone.matches("[hidden]") || !copy.contains(gone)) continue;
    unseen.push({ kind: "not-shown", text: (gone.textContent ?? "").trim(), parent: null });
    gone.remove();
  }
  const hidden = unseen.filter(({ text }) => text !== "").map(({ kind, text }) => ({ kind, text }));
  const signatures = removeAll(copy, marked, signed, (element) => element.remove());
  const quotes = removeQuotes(copy, marked);
  return { text: tidy(flatten(copy)), quotes, signatures, hidden };
}

function removeAll(root: Element, marked: Element[], selector: string, remove: (element: Element) => void): number {
  let count = 0;
  for (const element of marked) {
    if (!element.matches(selector) || !root.contains(element)) continue;
    if ((element.textContent ?? "").trim() !== "" && !element.matches(".gmail_attr, .moz-cite-prefix")) count++;
    remove(element);
  }
  return count;
}

/** Takes out the quotes, and how many they were. A mail that is nothing but a quote (a forward) is read whole. */
function removeQuotes(root: Element, marked: Element[]): number {
  const back: (() => void)[] = [];
  const remove = (node: ChildNode) => {
    const { parentNode, nextSibling } = node;
    back.push(() => parentNode?.insertBefore(node, nextSibling));
    node.remove();
  };
  const count = removeAll(root, marked, quoted, remove) + removeAfter(root, marked, remove);
  if (count === 0 || (root.textContent ?? "").trim() !== "") return count;
  for (const put of back.reverse()) put();
  return 0;
}

/** Takes out the marker and everything that follows it. */
function removeAfter(root: Element, marked: Element[], remove: (node: ChildNode) => void): number {
  const marker = marked.find((element) => element.matches(quotedAfter) && root.contains(element));
  if (!marker) return 0;
  let gone = "";
  for (let node: Element | null = marker; node && node !== root; node = node.parentElement) {
    while (node.nextSibling) {
      gone += node.nextSibling.textContent ?? "";
      remove(node.nextSibling);
    }
  }
  gone += marker.textContent ?? "";
  remove(marker);
  return gone.trim() === "" ? 0 : 1;
}

function flatten(node: Element, above = false): string {
  const { tagName } = node;
  if (tagName === "BR") return "\n";
  if (tagName === "IMG") return "";
  const style = node.getAttribute("style");
  const keeps = above || tagName === "PRE" || (style !== null && keepsSpaces.test(style));
  let inner = "";
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) inner += keeps ? (child.nodeValue ?? "") : (child.nodeValue ?? "").replace(spaces, " ");
    else if (child.nodeType === 1) inner += flatten(child as Element, keeps);
  }
  if (tagName === "LI") return `\n- ${inner.trim()}\n`;
  if (tagName === "TD" || tagName === "TH") return `${inner.trim()} `;
  if (tagName === "P" || tagName === "UL" || tagName === "OL" || tagName === "TABLE") return `\n\n${inner}\n\n`;
  return blocks.has(tagName) ? `\n${inner}\n` : inner;
}

/** Line by line: a pattern that looks for spaces before a line's end would try anew at each of them. */
function tidy(text: string): string {
  return text
    .replace(/\u00a0/g, " ")
    .split("\n")
    .map(trimmed)
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/ {2,}/g, " ")
    .trim();
}

/** A line without the spaces and tabs around it; no other space goes. */
function trimmed(line: string): string {
  let start = 0;
  let end = line.length;
  while (start < end && isSpace(line, start)) start++;
  while (end > start && isSpace(line, end - 1)) end--;
  return line.slice(start, end);
}

const isSpace = (line: string, at: number) => line[at] === " " || line[at] === "\t";
