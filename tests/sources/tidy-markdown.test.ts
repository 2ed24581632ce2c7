import { describe, expect, it } from "vitest";
import { tidyMarkdown } from "../../lib/sources/tidy-markdown.ts";

describe("tidyMarkdown", () => {
  it("joins wrapped lines into paragraphs, but not over a line break of Markdown's own", () => {
    const text = "One\n  two\n> three\n\nfour  \nfive\\\nsix\n# Head\nseven\n- item\n  goes on\n| a |\nb";
    expect(tidyMarkdown(text, { wrapped: true })).toBe("One two three\n\nfour  \nfive\nsix\n# Head\nseven\n- item goes on\n| a |\nb");
  });

  it("is done at once with a paragraph of half a million lines", () => {
    expect(tidyMarkdown("a\n".repeat(500_000), { wrapped: true })).toHaveLength(1_000_000);
  });
});
