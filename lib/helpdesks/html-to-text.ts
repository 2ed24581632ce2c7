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
const quoted = ["blockquote[type=cite]", ".gmail_quote", ".gmail_attr", "blockquote.protonmail_quote", ".yahoo_quoted", ".moz-cite-prefix"];
/** Outlook on the web puts the older mail behind these, not inside them. */
const quotedAfter = "#appendonsend, #divRplyFwdMsg";
const signed = [".gmail_signature", "[data-smartmail=gmail_signature]", ".moz-signature", "#Signature", ".protonmail_signature_block"];
const unread = "script, style, head, title, noscript, template, svg, iframe, object, [aria-hidden=true]";
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
  for (const gone of copy.querySelectorAll(unread)) gone.remove();
  for (const gone of copy.querySelectorAll("[hidden]")) {
    if (!copy.contains(gone)) continue;
    unseen.push({ kind: "not-shown", text: (gone.textContent ?? "").trim(), parent: null });
    gone.remove();
  }
  const hidden = unseen.filter(({ text }) => text !== "").map(({ kind, text }) => ({ kind, text }));
  const signatures = removeAll(copy, signed);
  const quotes = keepSomething(copy, () => removeAll(copy, quoted) + removeAfter(copy));
  return { text: tidy(flatten(copy)), quotes, signatures, hidden };
}

function removeAll(root: Element, selectors: string[]): number {
  let count = 0;
  for (const element of root.querySelectorAll(selectors.join(","))) {
    if (!root.contains(element)) continue;
    if ((element.textContent ?? "").trim() !== "" && !element.matches(".gmail_attr, .moz-cite-prefix")) count++;
    element.remove();
  }
  return count;
}

/** Takes out the marker and everything that follows it. */
function removeAfter(root: Element): number {
  const marker = root.querySelector(quotedAfter);
  if (!marker) return 0;
  let gone = "";
  for (let node: Element | null = marker; node && node !== root; node = node.parentElement) {
    while (node.nextSibling) {
      gone += node.nextSibling.textContent ?? "";
      node.nextSibling.remove();
    }
  }
  gone += marker.textContent ?? "";
  marker.remove();
  return gone.trim() === "" ? 0 : 1;
}

/** A mail that is nothing but a quote (a forward) is read whole. */
function keepSomething(root: Element, remove: () => number): number {
  if (!root.querySelector(`${quoted.join(",")}, ${quotedAfter}`)) return 0;
  const before = root.cloneNode(true);
  const count = remove();
  if (count === 0 || (root.textContent ?? "").trim() !== "") return count;
  root.replaceChildren(...before.childNodes);
  return 0;
}

function flatten(node: Node, kept = false): string {
  if (node.nodeType === 3) return kept ? (node.nodeValue ?? "") : (node.nodeValue ?? "").replace(/[^\S\u00a0]+/g, " ");
  if (node.nodeType !== 1) return "";
  const { tagName } = node as Element;
  if (tagName === "BR") return "\n";
  if (tagName === "IMG") return "";
  const keeps = kept || tagName === "PRE" || /white-space\s*:\s*(?:pre|break-spaces)/i.test((node as Element).getAttribute("style") ?? "");
  let inner = "";
  for (const child of node.childNodes) inner += flatten(child, keeps);
  if (tagName === "LI") return `\n- ${inner.trim()}\n`;
  if (tagName === "TD" || tagName === "TH") return `${inner.trim()} `;
  if (tagName === "P" || tagName === "UL" || tagName === "OL" || tagName === "TABLE") return `\n\n${inner}\n\n`;
  return blocks.has(tagName) ? `\n${inner}\n` : inner;
}

function tidy(text: string): string {
  return text
    .replace(/\u00a0/g, " ")
    .replace(/[ \t]*\n[ \t]*/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/ {2,}/g, " ")
    .trim();
}
