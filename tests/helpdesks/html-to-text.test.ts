// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { elementToText, htmlToText } from "../../lib/helpdesks/html-to-text.ts";

const text = (html: string) => htmlToText(html).text;

describe("a message's HTML as text", () => {
  it("keeps paragraphs, breaks, lists and table cells apart", () => {
    expect(text("<p>Hello,</p><p>one<br>two</p><ul><li>a</li><li>b</li></ul>")).toBe("Hello,\n\none\ntwo\n\n- a\n\n- b");
    expect(text("<table><tr><td>Edge</td><td>fails</td></tr></table>")).toBe("Edge fails");
  });

  it("keeps the lines of preformatted text", () => {
    expect(text("<pre>one\n  two</pre>")).toBe("one\ntwo");
    expect(text(`<div style="white-space: pre-wrap">one\ntwo</div>`)).toBe("one\ntwo");
  });

  it("runs no script and loads no picture", () => {
    expect(text(`<p>Hi</p><script>document.title = "x"</script><img src="http://127.0.0.1:9/p.gif" alt="pixel"><style>p{}</style>`)).toBe(
      "Hi",
    );
  });

  it("takes out quotes and signatures that the markup names", () => {
    const mail = `<div>Thanks!</div><div class="gmail_signature">Maria, CEO</div><div class="gmail_quote"><div class="gmail_attr">On Tue wrote:</div><blockquote>Older</blockquote></div>`;
    expect(htmlToText(mail)).toEqual({ text: "Thanks!", quotes: 1, signatures: 1, hidden: [] });
  });

  it("takes out what Outlook on the web puts behind its marker", () => {
    const mail = `<div><div>New question?</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Support</div><div>Older text</div></div>`;
    expect(htmlToText(mail)).toMatchObject({ text: "New question?", quotes: 1 });
  });

  it("keeps answers between quoted parts", () => {
    expect(text(`<blockquote type="cite">When?</blockquote><p>Friday.</p><blockquote type="cite">Where?</blockquote><p>Lund.</p>`)).toBe(
      "Friday.\n\nLund.",
    );
  });

  it("reads a mail whole that is nothing but a quote", () => {
    expect(htmlToText(`<div class="gmail_quote">Forwarded question</div>`)).toMatchObject({ text: "Forwarded question", quotes: 0 });
  });

  it("takes no long time for very many spaces", () => {
    expect(text(`<pre>a${" ".repeat(150_000)}b</pre>`)).toBe("a b");
    expect(text(`<p>a${"\u00a0".repeat(150_000)}b</p>`)).toBe("a b");
  });

  it("puts everything back in its place where nothing but quotes and their marks is there", () => {
    const mail = `<div class="gmail_attr">On Tue:</div><blockquote type="cite">One</blockquote><p></p><div id="appendonsend"></div><p>Two</p>`;
    expect(htmlToText(mail)).toMatchObject({ text: "On Tue:\n\nOne\n\nTwo", quotes: 0 });
  });

  it("does not change the element it reads", () => {
    const element = document.createElement("div");
    element.innerHTML = `<p>Hi</p><p style="display:none">x</p>`;
    elementToText(element);
    expect(element.querySelectorAll("p")).toHaveLength(2);
  });
});

describe("text that nobody sees", () => {
  const unseen = [
    `<p style="display:none">secret</p>`,
    `<p style="DISPLAY : NONE !important">secret</p>`,
    `<p style="visibility:hidden">secret</p>`,
    `<p style="opacity:0">secret</p>`,
    `<p style="font-size:1px">secret</p>`,
    `<p style="font-size:0">secret</p>`,
    `<p style="font-size:0.05em">secret</p>`,
    `<p style="color:#fff">secret</p>`,
    `<p style="color:#fefefe">secret</p>`,
    `<p style="color:white;background:#fff">secret</p>`,
    `<p style="color:rgba(0,0,0,0)">secret</p>`,
    `<font color="#ffffff">secret</font>`,
    `<div style="background:#000"><p style="color:black">secret</p></div>`,
    `<div style="color:#ffffff"><p>secret</p></div>`,
    `<p style="max-height:0;overflow:hidden">secret</p>`,
    `<p style="position:absolute;left:-9999px">secret</p>`,
    `<p style="mso-hide:all">secret</p>`,
    `<style>.x { display: none }</style><p class="x">secret</p>`,
    `<p hidden>secret</p>`,
  ];
  it.each(unseen)("drops %s", (html) => {
    expect(text(`<p>Hello</p>${html}`)).toBe("Hello");
  });

  const seen = [
    `<p style="font-size:1em">seen</p>`,
    `<p style="font-size:1.2rem">seen</p>`,
    `<p style="font-size:0.9em">seen</p>`,
    `<p style="font-size:100%">seen</p>`,
    `<td style="font-size:0"><div style="font-size:13px">seen</div></td>`,
    `<div style="background:#123456"><span style="color:#fff">seen</span></div>`,
    `<table bgcolor="#000000"><tr><td style="color:white">seen</td></tr></table>`,
    `<p style="line-height:0">seen</p>`,
    `<p style="opacity:0.5">seen</p>`,
    `<p style="background:url(x.png);color:#fff">seen</p>`,
    `<style>@media (max-width:480px) { .x { display: none } }</style><p class="x">seen</p>`,
  ];
  it.each(seen)("keeps %s", (html) => {
    expect(text(html)).toBe("seen");
  });

  it("tells the pieces that went, and how they were hidden", () => {
    const html = `<p>Hi</p><p style="display:none">a</p><p style="font-size:1px">b</p><p hidden>c<i hidden>d</i></p><p style="display:none"> </p>`;
    expect(htmlToText(html).hidden).toEqual([
      { kind: "not-shown", text: "a" },
      { kind: "tiny", text: "b" },
      { kind: "not-shown", text: "cd" },
    ]);
  });
});
