import { FootnoteError } from "../errors.ts";
import type { Page } from "./helpdesk.ts";
import { change, commentsOf } from "./zendesk-api.ts";

/**
 * Takes words out of a comment for good, by Zendesk's own redaction (documented for the Agent Workspace): the words go back in `<redact>`
 * within the comment's own HTML. Throws `helpdesk.zendesk.redact.` and `unknown` where the API has no such comment, as in a chat that goes
 * on, or `refused` when the words are still there afterwards.
 */
export async function redact(page: Page, message: string, text: string): Promise<void> {
  const marked = markWords(await bodyOf(page, message), text);
  if (marked === null) return;
  const body = { ticket_id: Number(page.ticket), html_body: marked };
  await change(page, "PUT", `/api/v2/comment_redactions/${encodeURIComponent(message)}`, body);
  if (markWords(await bodyOf(page, message), text) !== null) throw new FootnoteError("helpdesk.zendesk.redact.refused");
}

async function bodyOf(page: Page, message: string): Promise<string> {
  const { comments } = await commentsOf(page);
  const comment = comments.find((c) => String(c.id) === message);
  if (!comment) throw new FootnoteError("helpdesk.zendesk.redact.unknown");
  return comment.html_body ?? "";
}

/** The HTML with every occurrence of the words in `<redact>`, across tags too; null where they don't occur. */
export function markWords(html: string, words: string): string | null {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  const nodes = textNodes(body);
  const whole = nodes.map((n) => n.data).join("");
  const pattern = words
    .trim()
    .split(/\s+/)
    .map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    // A line's break stands between two texts and is no character of either.
    .join("\\s*");
  const hits = pattern === "" ? [] : [...whole.matchAll(new RegExp(pattern, "gi"))].map((m) => [m.index, m.index + m[0].length] as const);
  if (hits.length === 0) return null;
  let start = whole.length;
  // From the end, so that the places in front stay where they are.
  for (const node of nodes.reverse()) {
    start -= node.data.length;
    const end = start + node.data.length;
    for (const [from, to] of [...hits].reverse())
      if (from < end && to > start) wrap(node, Math.max(from, start) - start, Math.min(to, end) - start);
  }
  return body.innerHTML;
}

function wrap(node: Text, from: number, to: number): void {
  const part = node.splitText(from);
  part.splitText(to - from);
  const mark = node.ownerDocument.createElement("redact");
  part.replaceWith(mark);
  mark.append(part);
}

function textNodes(root: Node): Text[] {
  return [...root.childNodes].flatMap((n) => (n.nodeType === 3 ? [n as Text] : textNodes(n)));
}
