import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { passageText } from "../../lib/knowledge/passage.ts";
import { passages } from "../../lib/knowledge/passages.ts";
import { normalise } from "../../lib/language/normalise.ts";
import { articleOf } from "./article-maker.ts";

const cut = (body: string, locale = "en") => passages(articleOf({ body, locale }));
const texts = (body: string, locale = "en") => cut(body, locale).map(passageText);
const filler = (n: number) =>
  Array.from({ length: n }, (_, i) => `Sentence number ${i} tells one more plain thing about parcels here.`).join(" ");

describe("passages", () => {
  it("keeps each heading with the text under it and leaves the marks out", () => {
    const found = cut("Intro here.\n\n## Shipping\n\nWe ship on weekdays.\n\n### Abroad\n\nTen days.");
    expect(found.map((p) => [p.heading, passageText(p)])).toEqual([
      [null, "Intro here."],
      ["Shipping", "We ship on weekdays."],
      ["Abroad", "Ten days."],
    ]);
    expect(found.map((p) => p.id)).toEqual(["a@1#0", "a@1#1", "a@1#2"]);
  });

  it("knows the headings above a heading", () => {
    const found = cut("# A title\n\n## Returns\n\nText one.\n\n### Abroad\n\nText two.\n\n## Delivery\n\nText three.");
    expect(found.map((p) => [p.above, p.heading])).toEqual([
      [[], "Returns"],
      [["Returns"], "Abroad"],
      [[], "Delivery"],
    ]);
  });

  it("cuts a list without end at its items and a table at its rows, but not before a condition", () => {
    const items = Array.from({ length: 120 }, (_, i) => `- Item ${i} has a few plain words about it.\n- Unless it is item ${i} again.`);
    const found = texts(items.join("\n"));
    expect(found.length).toBeGreaterThan(3);
    expect(found.every((t) => !t.startsWith("Unless"))).toBe(true);
    const table = ["| Country | Days |", "|---|---|", ...Array.from({ length: 200 }, (_, i) => `| Country ${i} | ${i} days |`)].join("\n");
    expect(texts(table).length).toBeGreaterThan(3);
  });

  it("cuts an enormous paragraph without punctuation", () => {
    const found = texts(`${"word ".repeat(200_000)}`.trim());
    expect(found.length).toBeGreaterThan(700);
    expect(Math.max(...found.map((t) => t.split(/\s+/).length))).toBeLessThanOrEqual(250);
    expect(Math.max(...texts("x".repeat(100_000)).map((t) => t.length))).toBeLessThanOrEqual(2500);
  });

  it("does not repeat the title as a heading", () => {
    expect(cut("# A title\n\nText.")[0]?.heading).toBeNull();
  });

  it("cuts a long section at about 150 words", () => {
    const sizes = texts(filler(60)).map((t) => t.split(/\s+/).length);
    expect(sizes.length).toBeGreaterThan(3);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(200);
  });

  it("never cuts between a rule and its condition", () => {
    for (let n = 10; n < 25; n++) {
      const body = `${filler(n)} You may return it within 30 days. Unless it was made to order. However, faulty goods are always taken back. ${filler(5)}`;
      const whole = texts(body).find((t) => t.includes("within 30 days"));
      expect(whole).toContain("Unless it was made to order.");
      expect(whole).toContain("always taken back.");
    }
  });

  it("keeps a Swedish and a German condition with its rule", () => {
    for (let n = 10; n < 25; n++) {
      expect(
        texts(`${filler(n)} Du får pengarna tillbaka. Dock inte för frakten. ${filler(5)}`, "sv").find((t) => t.includes("tillbaka.")),
      ).toContain("Dock inte");
      expect(
        texts(`${filler(n)} Sie erhalten Ihr Geld zurück. Es sei denn, die Ware ist benutzt. ${filler(5)}`, "de").find((t) =>
          t.includes("zurück."),
        ),
      ).toContain("Es sei denn");
    }
  });

  it("keeps a list of steps whole, with the sentence that opens it", () => {
    const steps = Array.from({ length: 40 }, (_, i) => `${i + 1}. Press the button that is called number ${i} and wait.`).join("\n");
    const found = cut(`${filler(14)} Do this:\n\n${steps}\n\nDone.`).find((p) => passageText(p).includes("number 39"));
    expect(found?.blocks.filter((b) => b.kind === "step")).toHaveLength(40);
    expect(found?.blocks.find((b) => b.kind === "step")?.text).toBe("Press the button that is called number 0 and wait.");
    expect(found?.blocks.some((b) => b.text.endsWith("Do this:"))).toBe(true);
  });

  it("takes a table by rows and leaves its dividing line out", () => {
    const [found] = cut("| Country | Days |\n| --- | ---: |\n| Norway | 5 |");
    expect(found?.blocks.map((b) => [b.kind, b.text])).toEqual([
      ["row", "| Country | Days |"],
      ["row", "| Norway | 5 |"],
    ]);
  });

  it("yields nothing for an empty article or one taken out of AI use", () => {
    expect(cut("")).toEqual([]);
    expect(passages(articleOf({ body: "Text.", quarantined: "reported" }))).toEqual([]);
  });

  it("has blocks whose offsets give exactly their text, in order, for any body", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "## Head\n",
        "- item one\n",
        "1. step\n",
        "| a | b |\n",
        "|---|---|\n",
        "\n\n",
        "\n",
        "Unless so. ",
        "E.g. 3.5 kg. ",
        "- \n",
        "> quote\n",
        "Ja, kl. 12.30. ",
      ),
      fc.string({ unit: "grapheme", maxLength: 30 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const body = normalise(pieces.join(""));
        const blocks = cut(body).flatMap((p) => p.blocks);
        let end = 0;
        for (const block of blocks) {
          expect(body.slice(block.from, block.to)).toBe(block.text);
          expect(block.text.trim()).not.toBe("");
          expect(block.from).toBeGreaterThanOrEqual(end);
          end = block.to;
        }
      }),
    );
  });

  it.each(["- a\n", "If a. "])("cuts an article that says %j a hundred and fifty thousand times", (part) => {
    expect(passages(articleOf({ body: part.repeat(150_000).trim() })).length).toBeGreaterThan(100);
  });
});
