// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { markWords } from "../../lib/helpdesks/zendesk-redact.ts";

describe("marking words for Zendesk's redaction", () => {
  it("marks every occurrence and leaves the rest as it is", () => {
    expect(markWords('<div class="zd-comment"><p>4242 4242 &amp; again 4242 4242.</p></div>', "4242 4242")).toBe(
      '<div class="zd-comment"><p><redact>4242 4242</redact> &amp; again <redact>4242 4242</redact>.</p></div>',
    );
  });

  it("follows them across tags, hard spaces and line breaks", () => {
    expect(markWords("<p>Card 4242&nbsp;<b>42</b>42, thanks</p>", "4242 4242")).toBe(
      "<p>Card <redact>4242&nbsp;</redact><b><redact>42</redact></b><redact>42</redact>, thanks</p>",
    );
    expect(markWords("4242<br>4242", "4242 4242")).toBe("<redact>4242</redact><br><redact>4242</redact>");
  });

  it("takes signs of patterns as they are, and says when there is nothing to mark", () => {
    expect(markWords("<p>a.b (c)</p>", "a.b (c)")).toBe("<p><redact>a.b (c)</redact></p>");
    expect(markWords("<p>axb</p>", "a.b")).toBeNull();
    expect([markWords("", "x"), markWords("<p>x</p>", " ")]).toEqual([null, null]);
  });
});
