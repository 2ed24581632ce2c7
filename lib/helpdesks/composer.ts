import { all } from "./first.ts";
import type { Composer } from "./helpdesk.ts";

/** The editor of the open ticket's reply: the best that a person can see. Null while none stands. */
export function editorOf(composer: Composer, document: Document): HTMLElement | null {
  if (composer.find) return composer.find(document);
  for (const selector of composer.editor) {
    const seen = all(document, [selector]).find(isSeen);
    if (seen) return seen;
  }
  return null;
}

/** Is the composer set to something else than a reply to the customer? What it sends may still reach them. */
export function isNoReply(composer: Composer, document: Document): boolean {
  return composer.isPublic(document) === false || composer.noReply?.(document) === true;
}

/** Desks keep other tickets' editors in the page, hidden in their own ways. */
export const isSeen = (element: Element): boolean => element.checkVisibility?.() !== false;

/** Is what was pressed (or lies under the pointer) a control that sends the reply? */
export function isSendControl(composer: Composer, event: Event): boolean {
  // Inside an open shadow root the event's own target is the root's host.
  const target = event.composedPath().find((node): node is Element => (node as Node).nodeType === 1);
  if (!target) return false;
  return composer.sends ? composer.sends(target) : target.closest(composer.send.join(",")) !== null;
}

/** Does this submit send the reply? */
export function isSendForm(composer: Composer, { target }: Event): boolean {
  return !composer.sends && (target as Element | null)?.querySelector?.(composer.send.join(",")) != null;
}

/** Does this key, pressed in the editor, send the reply? */
export function isSendKey(composer: Composer, event: KeyboardEvent): boolean {
  if (event.key !== "Enter" || event.isComposing) return false;
  if (event.ctrlKey || event.metaKey) return true;
  return !event.shiftKey && !event.altKey && composer.enterSends?.(document) === true;
}
