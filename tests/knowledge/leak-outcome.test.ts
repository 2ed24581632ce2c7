import { describe, expect, it } from "vitest";
import { leakOutcome } from "../../lib/knowledge/leak-outcome.ts";
import { articleOf } from "./article-maker.ts";

const article = articleOf({ title: "Refunds", body: "Refunds above the small limit go to the desk on the second floor. Ask first." });
const answer = (html: string, change: object = {}) =>
  leakOutcome({ status: 200, url: "https://help.example/a", away: false, html, ...change }, article);

describe("leakOutcome", () => {
  it("does not take a one-word title for the article", () => {
    expect(answer("<title>Refunds</title><p>Choose a topic</p>")).toBe("unreachable");
  });

  it("knows the text again with other tags, case, entities and white space", () => {
    expect(answer("<p>REFUNDS above the <b>small&nbsp;limit</b> go&#32;to\n the desk on the second floor</p>")).toBe("open");
  });

  it("finds the text behind a page that also offers to sign in", () => {
    expect(answer('<p>Refunds above the small limit go to the desk</p><form action="/login"><input type="password"></form>')).toBe("open");
  });

  it("takes a page at another site that says nothing of it for a closed door", () => {
    expect(answer("<p>Choose your account</p>", { away: true })).toBe("guarded");
  });

  it("reads sign-in pages in other languages", () => {
    expect(answer("<title>Logga in</title>")).toBe("guarded");
    expect(answer("<h1>Sidan hittades inte</h1>")).toBe("gone");
  });

  it.each(["<!--", "<", "<style ", "<form ", "<input ", "<h1>"])("judges at once, however often %j begins without an end", (part) => {
    const answer = { status: 200, url: "https://a.example/x", away: false, html: part.repeat(200_000) };
    expect(leakOutcome(answer, { title: "Return an item", body: "Print the label.", locale: "en" })).toBe("unreachable");
  });
});
