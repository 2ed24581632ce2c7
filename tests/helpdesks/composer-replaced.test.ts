// @vitest-environment happy-dom
import "../components/fake-browser.ts";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { insertReply } from "../../lib/content/insert-reply.ts";
import { editorOf } from "../../lib/helpdesks/composer.ts";
import { readEditor } from "../../lib/helpdesks/insert.ts";
import { adapterOf } from "./fixture-page.ts";
import { full, sentences } from "./full-desks.ts";

describe.each(Object.keys(full))("the composer in %s, while a reply is put into it", (id) => {
  const { reply, toNote } = full[id] as { reply: string; toNote: (document: Document) => void };
  const folder = join(import.meta.dirname, "../fixtures/helpdesks", id);
  const { address, ticket } = JSON.parse(readFileSync(join(folder, `api${reply}.json`), "utf8")) as { address: string; ticket: string };
  const ref = { helpdesk: id, origin: new URL(address).origin, id: ticket };
  const { happyDOM } = window as unknown as { happyDOM: { setURL: (url: string) => void } };
  const stop = { abort: new AbortController() };

  beforeEach(() => {
    happyDOM.setURL(address);
    const html = readFileSync(join(folder, `page${reply}.html`), "utf8");
    const shown = new DOMParser().parseFromString(html, "text/html");
    document.body.replaceWith(document.importNode(shown.body, true));
    stop.abort = new AbortController();
    const put = (target: EventTarget | null, text: string) => {
      const editor = (target as Element | null)?.closest<HTMLElement>("[contenteditable]");
      if (editor) editor.innerText = text;
    };
    // What the editors themselves do with a paste, and the browser with a command.
    document.addEventListener("paste", (event) => put(event.target, (event as ClipboardEvent).clipboardData?.getData("text/plain") ?? ""), {
      signal: stop.abort.signal,
    });
    Object.assign(document, {
      execCommand: (_: string, __: boolean, html: string) => {
        put(document.activeElement, new DOMParser().parseFromString(html, "text/html").body.textContent ?? "");
        return true;
      },
    });
  });
  afterEach(() => stop.abort.abort());

  const meanwhile = async (act: (editor: HTMLElement) => void) => {
    const helpdesk = await adapterOf(id);
    const editor = editorOf(helpdesk.composer, document) as HTMLElement;
    const result = insertReply(helpdesk, ref, () => true, "Thank you.", "ask");
    act(editor);
    return { helpdesk, editor, result: await result };
  };

  it("takes it where nothing happens", async () => {
    expect((await meanwhile(() => undefined)).result).toMatchObject({ outcome: "inserted", readBack: "Thank you." });
  });

  it("is made anew: the new one takes it, and the old one holds nothing", async () => {
    const { helpdesk, editor, result } = await meanwhile((old) => old.replaceWith(old.cloneNode(true)));
    expect(result).toMatchObject({ outcome: "inserted" });
    expect(readEditor(editorOf(helpdesk.composer, document) as HTMLElement)).toBe("Thank you.");
    expect(readEditor(editor).trim()).toBe("");
  });

  it("is made anew as a note's: nothing is written, and it is said", async () => {
    const { helpdesk, result } = await meanwhile((old) => {
      old.replaceWith(old.cloneNode(true));
      toNote(document);
    });
    expect(["note-composer", "no-composer"]).toContain(result.outcome);
    const now = editorOf(helpdesk.composer, document);
    expect(now === null ? "" : readEditor(now).trim()).toBe("");
    expect(sentences(`insert.${result.outcome}`)).toHaveLength(4);
  });
});
