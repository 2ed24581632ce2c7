import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as all from "snowball-stemmers";
import { describe, expect, it } from "vitest";
import { algorithms } from "../../lib/language/stems.ts";
import { fewStemmers } from "../../scripts/few-stemmers.ts";

const script = readFileSync(createRequire(import.meta.url).resolve("snowball-stemmers"), "utf8");
const used = Object.values(algorithms);
const words =
  "running cancellations kvittots beställningarna Rückzahlungen häusern faktureringen tilauksesta bestellingen remboursés".split(" ");

/** The script as the module that it is. */
function loaded(code: string): typeof all {
  const module: Partial<typeof all> = {};
  new Function("exports", code)(module);
  return module as typeof all;
}

describe("few stemmers", () => {
  const few = fewStemmers(script, used);

  it("stem as those of the whole library", () => {
    const library = loaded(few);
    for (const name of used) {
      const stems = (of: typeof all) => words.map((word) => of.newStemmer(name).stem(word));
      expect(stems(library), name).toEqual(stems(all));
    }
  });

  it("leave out what nobody uses", () => {
    expect(few.length).toBeLessThan(script.length / 2);
    expect(() => loaded(few).newStemmer("turkish")).toThrow();
  });

  it("are refused where the library is written in another way", () => {
    expect(() => fewStemmers("var swedish = 1;", used)).toThrow("swedish");
  });
});
