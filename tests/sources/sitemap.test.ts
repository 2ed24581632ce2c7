import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSitemap } from "../../lib/sources/sitemap.ts";

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

describe("a sitemap", () => {
  it("lists pages with the time of their change, entities and CDATA understood", () => {
    const xml = `\uFEFF<?xml version="1.0" encoding="UTF-8"?>
      <!-- <url><loc>https://a.example/hidden</loc></url> -->
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
        <url><image:image><image:loc>https://a.example/x.png</image:loc></image:image><loc> https://a.example/?a=1&amp;b=%C3%A5&#38;c </loc><lastmod>2026-10-01</lastmod></url>
        <url><loc><![CDATA[https://a.example/?a=1&b=2]]></loc></url>
        <url><lastmod>2026-10-01</lastmod></url>
      </urlset>`;
    expect(readSitemap(xml)).toEqual({
      pages: [
        { url: "https://a.example/?a=1&b=%C3%A5&c", changed: "2026-10-01" },
        { url: "https://a.example/?a=1&b=2", changed: null },
      ],
      maps: [],
    });
  });

  it("may stand under a prefix", () => {
    const xml =
      "<sm:urlset xmlns:sm='http://www.sitemaps.org/schemas/sitemap/0.9'><sm:url><sm:loc>https://a.example/</sm:loc></sm:url></sm:urlset>";
    expect(readSitemap(xml)?.pages).toEqual([{ url: "https://a.example/", changed: null }]);
  });

  it("may be an index of others, or a plain list", () => {
    expect(readSitemap("<sitemapindex><sitemap><loc>https://a.example/1.xml</loc></sitemap></sitemapindex>")?.maps).toEqual([
      "https://a.example/1.xml",
    ]);
    expect(readSitemap("https://a.example/1\r\nhttps://a.example/2\n")?.pages).toHaveLength(2);
  });

  it.each(["", "<html><body>Not found</body></html>", "hello"])("is not what %j is", (text) => expect(readSitemap(text)).toBeNull());

  it("gives back every address that was written into it", () => {
    fc.assert(
      fc.property(fc.array(fc.webUrl({ withQueryParameters: true })), (urls) => {
        const xml = `<urlset>${urls.map((url) => `<url><loc>${escaped(url)}</loc></url>`).join("\n")}</urlset>`;
        expect(readSitemap(xml)?.pages.map(({ url }) => url)).toEqual(urls);
      }),
    );
  });

  it.each(["<!--", "<url>", "<url ", "<url><loc>", "<loc>", "</url "])(
    "is read at once, however often %j begins without an end",
    (part) => {
      expect(readSitemap(`<urlset>${part.repeat(300_000)}`)?.pages).toEqual([]);
    },
  );

  it("reads an entry in which something begins over and over", () => {
    expect(readSitemap(`<urlset><url>${"<loc>".repeat(300_000)}</url></urlset>`)?.pages).toEqual([]);
  });
});
