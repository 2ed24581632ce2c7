import { describe, expect, it } from "vitest";
import { conditionLeftOut, conditionsOf, exceptionLeftOut, saidIn } from "../../lib/drafting/agree-conditions.ts";
import { reading } from "../../lib/drafting/reading.ts";

/** Asks of one sentence over one rule, with the whole reply and what the customer wrote. */
const asked =
  (ask: typeof conditionLeftOut) =>
  (language: string, rule: string, said: string, { reply = said, messages = [] as string[] } = {}) =>
    ask(reading(said, language), [reading(rule, language)], saidIn(reply, language, messages));
const condition = asked(conditionLeftOut);
const exception = asked(exceptionLeftOut);

describe("a condition that is left out", () => {
  it.each([
    ["en", "You can return shoes if the box is unopened.", "You can return shoes."],
    ["en", "Returns are possible only with the original receipt.", "Returns are possible."],
    ["sv", "Du kan returnera skor om förpackningen är oöppnad.", "Du kan returnera skor."],
    ["de", "Sie können Schuhe zurückgeben, wenn die Verpackung ungeöffnet ist.", "Sie können Schuhe zurückgeben."],
  ])("in %s is told: %s → %s", (language, rule, said) => {
    expect(condition(language, rule, said)).toBe(true);
  });

  it.each([
    ["en", "You can return shoes if the box is unopened.", "You can return shoes if the box is unopened."],
    ["en", "You can return shoes.", "You can return shoes."],
    ["en", "You can return shoes if the box is unopened.", "Thank you for writing."],
    ["sv", "Du kan returnera skor om förpackningen är oöppnad.", "Är förpackningen oöppnad kan du returnera skorna."],
    [
      "de",
      "Sie können Schuhe zurückgeben, wenn die Verpackung ungeöffnet ist.",
      "Ist die Verpackung ungeöffnet, können Sie Schuhe zurückgeben.",
    ],
  ])("in %s is not told: %s → %s", (language, rule, said) => {
    expect(condition(language, rule, said)).toBe(false);
  });

  it("is not told where another sentence of the reply has it", () => {
    const [rule, said] = ["You can return shoes if the box is unopened.", "You can return shoes."];
    expect(condition("en", rule, said, { reply: `${said} The box must be unopened.` })).toBe(false);
  });

  it("is not told of a bound that the customer's own case keeps", () => {
    const [rule, said] = ["Children under 6 travel free.", "Children travel free."];
    expect(condition("en", rule, said)).toBe(true);
    expect(condition("en", rule, said, { messages: ["My daughter is 4 years old."] })).toBe(false);
    expect(condition("en", rule, said, { messages: ["My daughter is 9 years old."] })).toBe(true);
  });
});

describe("an exception that is left out", () => {
  it.each([
    ["en", "The bowl can go into the dishwasher, but the motor unit must not be washed.", "The bowl can go into the dishwasher.", true],
    [
      "en",
      "The bowl can go into the dishwasher, but the motor unit must not be washed.",
      "The bowl can go into the dishwasher, the motor unit must not.",
      false,
    ],
    ["en", "The bowl can go into the dishwasher.", "The bowl can go into the dishwasher.", false],
    ["en", "The motor unit must not be washed.", "The motor unit stays dry.", false],
  ])("in %s: %s → %s", (language, rule, said, told) => {
    expect(exception(language, rule, said)).toBe(told);
  });
});

describe("the conditions of a text", () => {
  it("are its words up to the next comma, with their values", () => {
    const [first, ...others] = conditionsOf(reading("If the box is unopened within 30 days, delivery is free.", "en"));
    expect(others).toEqual([]);
    expect(first?.words.map((w) => w.text)).toContain("unopened");
    expect(first?.words.map((w) => w.text)).not.toContain("delivery");
    expect(first?.facts).toHaveLength(1);
  });

  it("are none in a text without any, or without words", () => {
    for (const text of ["Delivery is free.", "Just bring your receipt.", "", "…", "👋🏽"])
      expect(conditionsOf(reading(text, "en"))).toEqual([]);
  });
});

it("reads a reply's numbers also where they are words", () => {
  expect(saidIn("You have two weeks and three tries.", "en", []).keys).toContain("3");
  expect(saidIn("", "sv", [""]).conditional).toBe(false);
});
