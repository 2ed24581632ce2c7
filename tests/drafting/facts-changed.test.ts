import { describe, expect, it } from "vitest";
import { factsChanged } from "../../lib/drafting/facts-changed.ts";
import { fromModel, returns } from "./world.ts";

const draft = fromModel(
  [returns],
  [
    ["You can return most items within 30 days of delivery.", [0, 0]],
    [" Return postage costs £3.95.", [0, 2]],
  ],
);
const sent = (from: string | RegExp, to: string) => draft.text.replace(from, to);

describe("factsChanged", () => {
  it.each([
    ["the text as it was", draft.text],
    ["another greeting and a line more", `${sent("Hi Hannah,", "Dear Hannah,")}\n\nHave a nice day!`],
    ["a polished word", sent("You can return most items", "You can return nearly most items")],
    ["other line ends and spaces", draft.text.replace(/\n\n/g, "\n").replace(/ Return/, "  Return")],
    ["the same value in another spelling", sent("£3.95", "GBP 3.95")],
  ])("counts nothing for %s", (_, text) => expect(factsChanged(draft, text)).toBe(0));

  it("counts a changed value with its sentence", () => {
    expect(factsChanged(draft, sent("30 days", "60 days"))).toBe(2);
  });

  it("counts a sentence that was turned round or taken out", () => {
    expect(factsChanged(draft, sent("You can return", "You cannot return"))).toBe(1);
    expect(factsChanged(draft, sent(" Return postage costs £3.95.", ""))).toBe(2);
  });
});
