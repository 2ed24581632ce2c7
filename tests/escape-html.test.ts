import { expect, it } from "vitest";
import { escapeHtml } from "../lib/escape-html.ts";

it("text stays text in HTML, and what is escaped already is escaped again", () => {
  expect(escapeHtml(`a < b > c & "d"`)).toBe(`a &lt; b &gt; c &amp; "d"`);
  expect(escapeHtml("&lt;")).toBe("&amp;lt;");
});
