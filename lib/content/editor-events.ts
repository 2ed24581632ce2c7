import { editorOf } from "../helpdesks/composer.ts";
import type { Composer } from "../helpdesks/helpdesk.ts";

/**
 * Hears what is typed, in the page and in an editor that lives in a frame of its own (CKEditor 4, TinyMCE): what happens in there never
 * reaches the page. The frame is known once the focus has gone into it.
 */
export function hearTyping(
  composer: Composer,
  heard: { input: () => void; key: (event: KeyboardEvent) => void },
  signal: AbortSignal,
): void {
  const known = new WeakSet<EventTarget>();
  const hear = (place: EventTarget) => {
    if (known.has(place)) return;
    known.add(place);
    place.addEventListener("input", heard.input, { capture: true, signal });
    place.addEventListener("keydown", (event) => heard.key(event as KeyboardEvent), { capture: true, signal });
  };
  hear(window);
  const look = () => {
    const editor = editorOf(composer, document);
    const inner = editor?.tagName === "IFRAME" ? (editor as HTMLIFrameElement).contentDocument : null;
    if (inner) hear(inner);
  };
  addEventListener("blur", look, { signal });
}

/** Did this happen in the editor, or in the document that it holds? */
export function isInEditor(editor: HTMLElement, { target }: Event): boolean {
  return editor.contains(target as Node) || (editor as Partial<HTMLIFrameElement>).contentDocument?.contains(target as Node) === true;
}
