import { describe, expect, it } from "vitest";
import { storageToHtml } from "../../lib/sources/storage-format.ts";

describe("Confluence's storage format", () => {
  it.each([
    ["<p>Plain &amp; simple</p>", "<p>Plain &amp; simple</p>"],
    [
      '<ac:structured-macro ac:name="info"><ac:parameter ac:name="title">Hint</ac:parameter><ac:rich-text-body><p>Lamps only.</p></ac:rich-text-body></ac:structured-macro>',
      "<p>Lamps only.</p>",
    ],
    [
      '<ac:structured-macro ac:name="code"><ac:parameter ac:name="language">js</ac:parameter><ac:plain-text-body><![CDATA[if (a < b) go("x");]]></ac:plain-text-body></ac:structured-macro>',
      '<pre>if (a &lt; b) go("x");</pre>',
    ],
    ['<p>See <ac:link><ri:page ri:content-title="Returns &amp; refunds" /></ac:link>.</p>', "<p>See Returns &amp; refunds.</p>"],
    [
      '<p>See <ac:link><ri:page ri:content-title="Returns" /><ac:plain-text-link-body><![CDATA[this page]]></ac:plain-text-link-body></ac:link>.</p>',
      "<p>See this page.</p>",
    ],
    [
      "<ac:task-list><ac:task><ac:task-id>7</ac:task-id><ac:task-status>incomplete</ac:task-status><ac:task-body>Weigh it</ac:task-body></ac:task></ac:task-list>",
      "<ul><li>Weigh it</li></ul>",
    ],
    ['<p>Look: <ac:image ac:width="20"><ri:attachment ri:filename="lamp.png" /></ac:image>here</p>', "<p>Look: here</p>"],
    [
      '<ac:adf-extension><ac:adf-node type="panel"><ac:adf-attribute key="panel-type">note</ac:adf-attribute><ac:adf-content><p>Once.</p></ac:adf-content></ac:adf-node><ac:adf-fallback><p>Once.</p></ac:adf-fallback></ac:adf-extension>',
      "<p>Once.</p>",
    ],
  ])("%s", (storage, html) => expect(storageToHtml(storage)).toBe(html));

  it("does not hang on what never ends", () => {
    expect(storageToHtml("<ac:parameter>".repeat(5_000))).toBe("");
    expect(storageToHtml("<![CDATA[".repeat(5_000))).toContain("CDATA");
  });
});
