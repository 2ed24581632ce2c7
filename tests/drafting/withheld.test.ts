import { describe, expect, it } from "vitest";
import type { Draft } from "../../lib/drafting/draft.ts";
import { shownBand, withheld } from "../../lib/drafting/withheld.ts";
import { fromModel, returns } from "./world.ts";

const draft = fromModel([returns], [["You can return most items within 30 days of delivery.", [0, 0]]]);
const marked = fromModel([returns], [["You can return most items within 30 days of delivery.", [0, 0]], [" Gift wrap costs £77."]]);
const bare = fromModel([returns], [["Gift wrap costs £77."]]);
const sure = (of: Draft, value: number, calibrated = true): Draft => ({
  ...of,
  confidence: { ...of.confidence, value, calibrated, band: value < 0.45 ? "none" : "low" },
});

describe("withheld", () => {
  it.each<[string, Draft, boolean]>([
    ["an answer above what the profile offers", sure(draft, 0.5), false],
    ["an answer below it", sure(draft, 0.4), true],
    ["one below it whose words are marked: they are shown", sure(marked, 0.4), false],
    ["one below it that has no proof at all", sure(bare, 0.4), true],
    ["one below it while nothing is calibrated", sure(draft, 0.4, false), false],
    ["one that is clearly beside the question, calibrated or not", sure(draft, 0.05, false), true],
    ["a question to the customer", { ...sure(draft, 0.05), outcome: "ask" }, false],
  ])("%s", (_, of, expected) => expect(withheld(of, 0.45)).toBe(expected));

  it("keeps the word for no draft for an answer that is not offered", () => {
    expect(shownBand(sure(draft, 0.4, false), 0.45).band).toBe("low");
    expect(shownBand(sure(draft, 0.4), 0.45).band).toBe("none");
    expect(shownBand(sure(draft, 0.95), 0.45)).toEqual(sure(draft, 0.95).confidence);
  });
});
