// @vitest-environment happy-dom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { htmlToText } from "../../lib/helpdesks/html-to-text.ts";
import { editorKind, readEditor, toHtml } from "../../lib/helpdesks/insert.ts";
import { sameText } from "../../lib/same-text.ts";

// The insertion itself needs a real browser: tests/e2e/insert.spec.ts.

function element(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body.firstElementChild as HTMLElement;
}

describe("the kind of an editor", () => {
  it.each([
    ["<textarea></textarea>", "textarea"],
    ["<iframe></iframe>", "ckeditor4"],
    ["<div data-slate-editor></div>", "beforeinput"],
    ['<div class="ck ck-editor__editable"></div>', "paste"],
    ['<div class="ProseMirror"></div>', "paste"],
    ['<div class="public-DraftEditor-content"></div>', "paste"],
    ["<div data-lexical-editor></div>", "paste"],
    ['<div class="ql-editor"></div>', "paste"],
    ["<div contenteditable></div>", "html"],
  ])("of %s is %s", (html, kind) => {
    expect(editorKind(element(html))).toBe(kind);
  });
});

describe("what an editor holds", () => {
  it("is nothing while only a placeholder stands in it", () => {
    const frame = element("<iframe></iframe>") as HTMLIFrameElement;
    const body = document.createElement("body");
    body.className = "cke_editable placeholder";
    body.textContent = "Type your message here";
    Object.defineProperty(frame, "contentDocument", { value: { body } });
    expect(readEditor(frame)).toBe("");
    body.className = "cke_editable";
    expect(readEditor(frame)).toBe("Type your message here");
  });
});

describe("text as HTML", () => {
  it("makes paragraphs and breaks and escapes the rest", () => {
    expect(toHtml("Hi <b> & co,\n\none\ntwo")).toBe("<p>Hi &lt;b&gt; &amp; co,</p><p>one<br>two</p>");
  });

  it("reads back as the same text, whatever stands in it", () => {
    const line = fc.string({ minLength: 1, unit: fc.constantFrom(..."abcåö <>&\"'/;#0".split("")) }).filter((s) => s.trim() !== "");
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) =>
        sameText(htmlToText(toHtml(lines.join("\n\n"))).text, lines.join("\n\n")),
      ),
    );
  });
});
