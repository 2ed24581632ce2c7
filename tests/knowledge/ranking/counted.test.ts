import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brought } from "../../../lib/knowledge/ranking/brought.ts";
import { concepts } from "../../../lib/knowledge/ranking/concepts.ts";
import { counted } from "../../../lib/knowledge/ranking/counted.ts";
import { openOf, queryOf } from "./index-maker.ts";

const word = fc.constantFrom("faktura", "fakturor", "fakturaavgift", "avgift", "retur", "returer", "frakt", "order", "pris", "zeppelin");
const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));

describe("counted", () => {
  it("counts the articles and passages that a concept is brought to", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 6 }), text, (articles, asked) => {
        const open = openOf(
          articles.map(([title, body], n): [string, string, string] => [`${n}`, title, `${body}.\n\n## ${title}\n\n${body}.`]),
          "sv",
        );
        for (const { found } of concepts(queryOf(asked), open.prepared, "sv")) {
          const { df, places } = brought(open.prepared, found);
          expect(counted(open.prepared, found)).toEqual({ df, places });
        }
      }),
    );
  });
});
