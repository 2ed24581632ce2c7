// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { editorOf, isSendControl, isSendKey } from "../../lib/helpdesks/composer.ts";
import type { Composer } from "../../lib/helpdesks/helpdesk.ts";

const composer: Composer = { editor: [".editor", "textarea"], send: [".send"], isPublic: () => true };
const key = (init: KeyboardEventInit) => new KeyboardEvent("keydown", { key: "Enter", ...init });

describe("the composer", () => {
  it("is the first editor that a person can see", () => {
    document.body.innerHTML = "<div class=editor id=hidden></div><div class=editor id=seen></div>";
    (document.querySelector("#hidden") as HTMLElement).checkVisibility = () => false;
    (document.querySelector("#seen") as HTMLElement).checkVisibility = () => true;
    expect(editorOf(composer, document)?.id).toBe("seen");
  });

  it("is found behind an open shadow root", () => {
    document.body.innerHTML = "<x-inbox></x-inbox>";
    const root = (document.querySelector("x-inbox") as HTMLElement).attachShadow({ mode: "open" });
    root.innerHTML = "<div class=editor id=inner></div>";
    expect(editorOf({ ...composer, editor: ["x-inbox >>> .editor"] }, document)?.id).toBe("inner");
  });

  it("is sent by a control, also from inside a shadow root", () => {
    document.body.innerHTML = "<x-inbox></x-inbox>";
    const root = (document.querySelector("x-inbox") as HTMLElement).attachShadow({ mode: "open" });
    root.innerHTML = "<button class=send><b>Send</b></button>";
    let seen = false;
    document.addEventListener("click", (event) => (seen = isSendControl(composer, event)), { capture: true, once: true });
    (root.querySelector("b") as HTMLElement).dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }));
    expect(seen).toBe(true);
  });

  it("is sent by Enter alone only where the desk says so, and never while a word is being composed", () => {
    expect(isSendKey(composer, key({ ctrlKey: true }))).toBe(true);
    expect(isSendKey(composer, key({}))).toBe(false);
    const chat = { ...composer, enterSends: () => true };
    expect(isSendKey(chat, key({}))).toBe(true);
    expect(isSendKey(chat, key({ shiftKey: true }))).toBe(false);
    expect(isSendKey(chat, key({ isComposing: true }))).toBe(false);
  });
});
