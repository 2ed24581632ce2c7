import { describe, expect, it } from "vitest";
import { parse } from "../../lib/drafting/parse.ts";
import { passages } from "../../lib/knowledge/passages.ts";
import { article, raw, returns } from "./world.ts";

const all = [returns, article("care", "Care", "Wash it at 30 degrees.")].flatMap((a) => passages(a));
const care = all.length - 1;

describe("parse", () => {
  it("gives each sentence the references of the segments it overlaps", () => {
    const parsed = parse(
      raw(
        [
          ["Wash it ", [care, 0]],
          ["at 30 degrees. And ", undefined],
          ["send it back in 30 days.", [0, 0]],
        ],
        all,
      ),
      all,
      "en",
    );
    expect(parsed.sentences.map((s) => s.citations.map((c) => c.source))).toEqual([[1], [2]]);
  });

  it("numbers footnotes by first use, and unused sources after them", () => {
    const parsed = parse(
      raw(
        [
          ["Wash it at 30 degrees.", [care, 0]],
          [" You can return most items.", [0, 0]],
        ],
        all,
      ),
      all,
      "en",
    );
    expect(parsed.sources.map((s) => [s.number, s.passage.article, s.used]).slice(0, 2)).toEqual([
      [1, "care", true],
      [2, "returns", true],
    ]);
    expect(parsed.sources.slice(2).every((s) => !s.used)).toBe(true);
  });

  it("drops a reference with other words than ours, and one to a source that was not given", () => {
    const wrong = raw([["Wash it at 90 degrees.", [care, 0]]], all);
    const forged = {
      ...wrong,
      segments: wrong.segments.map((s) => ({
        ...s,
        cites: [
          { source: care, fromBlock: 0, toBlock: 1, quote: "Wash it at 90 degrees." },
          { source: 99, fromBlock: 0, toBlock: 1, quote: "" },
        ],
      })),
    };
    const parsed = parse(forged, all, "en");
    expect(parsed.sentences[0]?.citations).toEqual([]);
    expect(parsed.dropped.map((d) => d.why)).toEqual(["other-words", "unknown-source"]);
  });

  it("keeps offsets exact after leading space is trimmed", () => {
    const parsed = parse(raw([["\n\n  Wash it at 30 degrees.", [care, 0]]], all), all, "en");
    expect(parsed.sentences[0]).toMatchObject({ from: 0, to: parsed.text.length });
    expect(parsed.sentences[0]?.citations).toHaveLength(1);
  });
});
