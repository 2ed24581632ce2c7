import { escapeHtml } from "../escape-html.ts";
import { sameText } from "../same-text.ts";
import type { EditorKind } from "./helpdesk.ts";

// Measured per editor, not tried blindly: a wrong first try corrupts Draft.js, and execCommand answers true in CKEditor 5
// while it does nothing. Whatever a rung answers, the editor is read back.

const slate = "[data-slate-editor]";
const tinymce = ".mce-content-body";
const draft = ".public-DraftEditor-content";
const pasting = ".ck-editor__editable, .ProseMirror, .public-DraftEditor-content, [data-lexical-editor], .ql-editor";

/** How an editor wants to be written into. */
export function editorKind(editor: Element): EditorKind {
  if (/^(TEXTAREA|INPUT)$/.test(editor.tagName)) return "textarea";
  // TinyMCE and CKEditor 4 both live in a frame; TinyMCE's undo only knows what came in as a paste.
  if (editor.tagName === "IFRAME") return editable(editor as HTMLElement).matches(tinymce) ? "paste" : "ckeditor4";
  if (editor.matches(slate)) return "beforeinput";
  // Quill 1 keeps its instance on the container and ignores a synthetic paste.
  if (editor.matches(".ql-editor") && "__quill" in (editor.parentElement ?? {})) return "html";
  return editor.matches(pasting) ? "paste" : "html";
}

/** The element that holds the text: a framed editor's body, else the editor itself. */
function editable(editor: HTMLElement): HTMLElement {
  const inner = editor.tagName === "IFRAME" ? (editor as HTMLIFrameElement).contentDocument?.body : null;
  return inner ?? editor;
}

/** What the editor holds now, as plain text. */
export function readEditor(editor: HTMLElement): string {
  const element = editable(editor);
  if ("value" in element && typeof element.value === "string") return element.value;
  // CKEditor 4 writes its placeholder into the text and marks it by a class (RT 5.0.3); its own data is empty then.
  if (element.tagName === "BODY" && element.classList.contains("placeholder")) return "";
  return element.innerText ?? element.textContent ?? "";
}

/** The text as HTML: a paragraph per empty line, a break per line, everything escaped. */
export function toHtml(text: string): string {
  return text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${escapeHtml(paragraph).replace(/\n/g, "<br>")}</p>`)
    .join("");
}

/**
 * Writes a text into the editor, in place of what is there or after it, in the way of its kind. True when it reads back. `still` is asked
 * in the turn in which it is written: where the page has moved on by then, nothing is.
 */
export async function insert(
  editor: HTMLElement,
  given: string,
  mode: "append" | "replace",
  kind: EditorKind = editorKind(editor),
  still: () => boolean = () => true,
): Promise<boolean> {
  const text = given.trim();
  const before = readEditor(editor).trim();
  const expected = mode === "append" && before !== "" ? `${before}\n\n${text}` : text;
  const element = editable(editor);
  element.focus();
  await frame();
  const here = () => editor.isConnected && still();
  if (kind === "textarea") {
    if (!here()) return false;
    writeValue(element as HTMLTextAreaElement, expected);
  } else {
    const after = mode === "append" && before !== "";
    select(element, after ? "end" : "all");
    await frame();
    if (!here()) return false;
    // Commands write where the selection is, which the page may have moved meanwhile.
    if (!holdsSelection(element)) select(element, after ? "end" : "all");
    write(element, kind, text, after);
  }
  await settle(editor, expected);
  return sameText(readEditor(editor), expected);
}

/** `after`: behind text that stands there, as a paragraph of its own. */
function write(element: HTMLElement, kind: EditorKind, text: string, after: boolean): void {
  if (kind === "paste") paste(element, text, after);
  else if (kind === "beforeinput") replaceBy(element, text, after);
  else {
    // execCommand keeps the editor's own undo; a frame's body belongs to its own document.
    if (after) element.ownerDocument.execCommand("insertParagraph");
    element.ownerDocument.execCommand("insertHTML", false, toHtml(text));
  }
}

/** React and others watch the native setter and the events, and setRangeText keeps the caret. */
function writeValue(field: HTMLTextAreaElement, value: string): void {
  field.setSelectionRange(0, field.value.length);
  // Undo works only through execCommand; where that does nothing, the value is set.
  if (!field.ownerDocument.execCommand("insertText", false, value) || field.value !== value)
    field.setRangeText(value, 0, field.value.length, "end");
  field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertText" }));
  field.dispatchEvent(new Event("change", { bubbles: true }));
}

/** Editors join the first block that comes in with the block of the caret: behind text, an empty block in front takes that. */
function fill(element: HTMLElement, data: DataTransfer, text: string, after: boolean): void {
  data.setData("text/plain", after ? `\n\n${text}` : text);
  // Draft.js drops the empty block of HTML, and keeps the empty line of text.
  if (!element.matches(draft)) data.setData("text/html", after ? `<p></p>${toHtml(text)}` : toHtml(text));
}

function paste(element: HTMLElement, text: string, after: boolean): void {
  const data = new DataTransfer();
  const event = new ClipboardEvent("paste", { bubbles: true, cancelable: true, clipboardData: data });
  // Set on the event's own data: Firefox gives the event another object than the one it was made with.
  fill(element, event.clipboardData ?? data, text, after);
  element.dispatchEvent(event);
}

function replaceBy(element: HTMLElement, text: string, after: boolean): void {
  const dataTransfer = new DataTransfer();
  fill(element, dataTransfer, text, after);
  element.dispatchEvent(
    new InputEvent("beforeinput", { bubbles: true, cancelable: true, inputType: "insertReplacementText", dataTransfer }),
  );
}

function select(element: HTMLElement, what: "all" | "end"): void {
  const { ownerDocument } = element;
  const selection = ownerDocument.getSelection();
  const range = ownerDocument.createRange();
  range.selectNodeContents(element);
  if (what === "end") range.collapse(false);
  selection?.removeAllRanges();
  selection?.addRange(range);
  // Editors with a model follow the document's selection by its event.
  ownerDocument.dispatchEvent(new Event("selectionchange"));
}

function holdsSelection(element: HTMLElement): boolean {
  const selection = element.ownerDocument.getSelection();
  // In a shadow root the document's selection is the root's host, and editors there follow their own.
  return element.getRootNode() !== element.ownerDocument || element.contains(selection?.anchorNode ?? null);
}

/** The next frame, or soon where frames don't come: a tab in the background paints none. */
function frame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 50);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Waits until the editor shows the text, as it may take a few frames, but not for ever. */
async function settle(editor: HTMLElement, expected: string): Promise<void> {
  for (let i = 0; i < 20; i++) {
    if (sameText(readEditor(editor), expected)) return;
    await frame();
  }
}
