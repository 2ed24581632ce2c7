import type { InsertResult } from "../content-messages.ts";
import type { TicketRef } from "../conversation.ts";
import { editorOf, isNoReply } from "../helpdesks/composer.ts";
import { first } from "../helpdesks/first.ts";
import type { Helpdesk } from "../helpdesks/helpdesk.ts";
import { insert, readEditor } from "../helpdesks/insert.ts";

/** How long a composer may take to appear or to become a rich editor, ms. */
const patience = 8000;

/** Puts a reply into this ticket's composer, on this page or by going to the reply's own page first. */
export async function insertReply(
  helpdesk: Helpdesk,
  ticket: TicketRef,
  isOpen: () => boolean,
  text: string,
  mode: "ask" | "append" | "replace",
): Promise<InsertResult> {
  const started = performance.now();
  const result = (outcome: InsertResult["outcome"], readBack: string | null = null, copied = false): InsertResult => ({
    outcome,
    readBack,
    copied,
    ms: performance.now() - started,
  });
  if (!isOpen()) return result("elsewhere");
  const { composer } = helpdesk;
  let editor = editorOf(composer, document);
  if (!editor && composer.page) {
    if (isNoReply(composer, document)) return result("note-composer");
    const address = composer.page(ticket.id, new URL(location.href));
    // After the answer has left: leaving the page would cut it off.
    if (address !== null && !onComposerPage(address)) setTimeout(() => location.assign(address), 0);
    if (address === null || !onComposerPage(address)) return result("navigating");
  }
  if (!editor && composer.opener) first(document, composer.opener)?.click();
  editor = await composerIn(helpdesk);
  if (!editor) return result("no-composer");
  if (!isOpen()) return result("elsewhere");
  if (isNoReply(composer, document)) return result("note-composer");
  let written = await write(helpdesk, editor, isOpen, text, mode);
  // The page made its composer anew meanwhile.
  const anew = written === "refused" && !editor.isConnected && isOpen() ? usable(editorOf(composer, document)) : null;
  if (anew) {
    if (isNoReply(composer, document)) return result("note-composer");
    editor = anew;
    written = await write(helpdesk, editor, isOpen, text, mode);
  }
  if (!isOpen()) return result("elsewhere");
  if (written === "typed") return result("typed", readEditor(editor).trim());
  return result(written, readEditor(editor), written === "refused" && (await copy(text)));
}

/** Writes into this composer as long as it is the open ticket's, and never over what was typed unasked. */
async function write(
  { composer }: Helpdesk,
  editor: HTMLElement,
  isOpen: () => boolean,
  text: string,
  mode: "ask" | "append" | "replace",
): Promise<"typed" | "inserted" | "refused"> {
  const free = () => mode !== "ask" || readEditor(editor).trim() === "";
  if (!free()) return "typed";
  const inserted = await insert(editor, text, mode === "append" ? "append" : "replace", composer.kind, () => isOpen() && free());
  return inserted ? "inserted" : "refused";
}

/** Is this the page at that address? What is sent back to itself may have lost its query; a query that says otherwise is another page's. */
function onComposerPage(address: string): boolean {
  const [here, there] = [new URL(location.href), new URL(address, location.origin)];
  const says = ({ search, hash }: URL) => new URLSearchParams(`${search.slice(1)}&${hash.slice(1)}`);
  const now = says(here);
  return here.pathname === there.pathname && [...says(there)].every(([name, value]) => (now.get(name) ?? value) === value);
}

/** The composer once it stands; waits on the page's own changes, not on a clock. */
async function composerIn({ composer }: Helpdesk): Promise<HTMLElement | null> {
  const find = () => (composer.waitFor && !composer.waitFor(document) ? null : usable(editorOf(composer, document)));
  const found = find();
  if (found) return found;
  return new Promise((resolve) => {
    const end = (value: HTMLElement | null) => {
      observer.disconnect();
      clearTimeout(timer);
      removeEventListener("load", look, true);
      resolve(value);
    };
    const look = () => {
      const editor = find();
      if (editor) end(editor);
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true });
    // A framed editor is ready when its own document has loaded.
    addEventListener("load", look, true);
    const timer = setTimeout(() => end(find() ?? editorOf(composer, document)), patience);
  });
}

function usable(editor: HTMLElement | null): HTMLElement | null {
  if (editor?.tagName !== "IFRAME") return editor;
  const inner = (editor as HTMLIFrameElement).contentDocument;
  return inner?.readyState === "complete" && inner.body?.isContentEditable ? editor : null;
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No permission or no focus: the sidebar then offers its own copy button.
    return false;
  }
}
