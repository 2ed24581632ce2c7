import { describe, expect, it } from "vitest";
import { readHead } from "../../lib/sources/page-head.ts";

const at = "https://a.example/help/page?x=1";

describe("what a page says of itself", () => {
  it("is read from its head, however it is written", () => {
    const head = readHead(
      `<!DOCTYPE html><HTML lang=sv><head><base href="/help/"><title>Retur &amp; byte
      </title><LINK REL='canonical' href=page><link rel="alternate" hreflang="en" href="https://a.example/en/page">
      <meta content="NOINDEX, follow" name="Robots"><meta property="article:modified_time" content="2026-10-02T08:00:00Z"></head>
      <body><a href="more#part">More</a> <a href='/x?a=1&amp;b=2'>X</a><a href="mailto:a@b.example">Mail</a><a rel="nofollow" href="/no">No</a><a name=top>Top</a></body></HTML>`,
      at,
    );
    expect(head).toEqual({
      title: "Retur & byte",
      lang: "sv",
      canonical: "https://a.example/help/page",
      alternates: [{ locale: "en", url: "https://a.example/en/page" }],
      noindex: true,
      nofollow: false,
      changed: "2026-10-02T08:00:00Z",
      login: false,
      links: ["https://a.example/help/more", "https://a.example/x?a=1&b=2"],
    });
  });

  it("is not what stands in a comment or in a script", () => {
    const head = readHead(
      `<!-- <a href="/a">a</a> --><script>var s = '<a href="/b">b</a><input type="password">'</script><a title="1 > 0" href="/c">c</a>`,
      at,
    );
    expect(head.links).toEqual(["https://a.example/c"]);
    expect(head.login).toBe(false);
  });

  it("tells a password field", () => {
    expect(readHead('<form><input name=u><input TYPE="Password"></form>', at).login).toBe(true);
  });

  it.each(["", "<", "<a href=", '<a href="x', "<title>", "<html lang>"])("survives %j", (html) => {
    expect(readHead(html, at).canonical).toBeNull();
  });

  it.each(["<!--", "<script>", "<a ", "<meta ", "<link '", "<html ", '<a href="', "<title>", "<a b='", "<", "a=", "<input "])(
    "is read at once, however often %j begins without an end",
    (part) => {
      expect(readHead(`<title>T</title>${part.repeat(200_000)}`, at).title).toBe("T");
      expect(readHead(`<title>T</title><a ${"x".repeat(900_000)}>`, at).title).toBe("T");
    },
  );
});
