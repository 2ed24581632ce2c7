// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from "vitest";
import { hearTyping, isInEditor } from "../../lib/content/editor-events.ts";
import type { Composer } from "../../lib/helpdesks/helpdesk.ts";

const composer: Composer = { editor: ["#editor"], send: ["#send"], isPublic: () => true };
let stop = new AbortController();
afterEach(() => stop.abort());

/** An editor whose text lives in a document of its own. */
function framed(): { editor: HTMLElement; inner: EventTarget } {
  document.body.innerHTML = "<div id=editor></div>";
  const editor = document.querySelector("#editor") as HTMLElement;
  // No document of happy-dom's: its events reach the window, which a frame's never do.
  const inner = Object.assign(new EventTarget(), { contains: () => true });
  Object.defineProperties(editor, { tagName: { value: "IFRAME" }, contentDocument: { value: inner } });
  return { editor, inner };
}

describe("what is typed", () => {
  it("is heard in a framed editor once the focus is in it, and only once a stroke", () => {
    stop = new AbortController();
    const { editor, inner } = framed();
    const heard: string[] = [];
    hearTyping(
      composer,
      { input: () => heard.push("input"), key: (event) => heard.push(`${event.key} ${isInEditor(editor, event)}`) },
      stop.signal,
    );
    inner.dispatchEvent(new InputEvent("input", { bubbles: true }));
    expect(heard).toEqual([]);
    dispatchEvent(new Event("blur"));
    dispatchEvent(new Event("blur"));
    inner.dispatchEvent(new InputEvent("input", { bubbles: true }));
    inner.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", ctrlKey: true, bubbles: true }));
    expect(heard).toEqual(["input", "Enter true"]);
  });

  it("is heard no more when the page is left", () => {
    stop = new AbortController();
    const { inner } = framed();
    let heard = 0;
    hearTyping(composer, { input: () => heard++, key: () => undefined }, stop.signal);
    dispatchEvent(new Event("blur"));
    stop.abort();
    inner.dispatchEvent(new InputEvent("input", { bubbles: true }));
    expect(heard).toBe(0);
  });
});
