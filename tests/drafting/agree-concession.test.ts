import { describe, expect, it } from "vitest";
import { concedes, eased, freesDuty } from "../../lib/drafting/agree-concession.ts";
import { reading } from "../../lib/drafting/reading.ts";

const asked = (ask: typeof eased) => (language: string, rule: string, said: string) =>
  ask(reading(said, language), [reading(rule, language)]);

describe("you needn't", () => {
  it.each([
    ["en", "Enclose the receipt.", "You don't need to enclose the receipt.", true],
    ["en", "Enclose the receipt.", "There is no need to enclose the receipt.", true],
    ["en", "The receipt is optional.", "You don't need to enclose the receipt.", false],
    ["en", "The label is free.", "You don't have to pay for the label.", false],
    ["en", "Enclose the receipt.", "Enclose the receipt.", false],
    ["sv", "Bifoga kvittot.", "Du behöver inte bifoga kvittot.", true],
    ["sv", "Kvittot är frivilligt.", "Du slipper bifoga kvittot.", false],
    ["de", "Legen Sie den Beleg bei.", "Sie müssen den Beleg nicht beilegen.", true],
    ["de", "Ein Beleg ist nicht nötig.", "Sie brauchen keinen Beleg.", false],
  ])("in %s: %s → %s", (language, rule, said, told) => {
    expect(asked(eased)(language, rule, said)).toBe(told);
  });
});

describe("nobody needs to, of what must be", () => {
  it.each([
    ["en", "You must enclose the receipt.", "You don't need to enclose the receipt.", true],
    ["en", "You must enclose the receipt.", "Make sure the receipt isn't lost.", false],
    ["en", "You may enclose the receipt.", "You don't need to enclose the receipt.", false],
    ["sv", "Du måste bifoga kvittot.", "Du måste inte bifoga kvittot.", true],
    ["de", "Sie müssen den Beleg beilegen.", "Sie müssen den Beleg nicht beilegen.", true],
  ])("in %s: %s → %s", (language, rule, said, told) => {
    expect(asked(freesDuty)(language, rule, said)).toBe(told);
  });
});

describe("even then", () => {
  it.each([
    ["en", "Opened bags cannot be returned.", "Even opened bags, once used, can still be returned.", true],
    ["en", "Returns are possible only with a receipt.", "You can return it even without a receipt.", true],
    ["en", "Only members get the discount.", "This is not limited to members.", true],
    ["en", "You may return it for 30 days.", "There is still time, 30 days in all.", false],
    ["en", "You may return it even when it is opened.", "Even when opened, it can be returned.", false],
    ["sv", "En öppnad påse kan inte returneras.", "Påsen kan returneras även om den är öppnad.", true],
    ["de", "Geöffnete Beutel nehmen wir nicht zurück.", "Auch wenn der Beutel geöffnet ist, nehmen wir ihn zurück.", true],
  ])("in %s: %s → %s", (language, rule, said, told) => {
    expect(asked(concedes)(language, rule, said)).toBe(told);
  });

  it("is not told without a source or without words", () => {
    for (const ask of [eased, concedes, freesDuty]) expect(ask(reading("", "en"), [reading("", "en")])).toBe(false);
    expect(concedes(reading("Even then it can be returned.", "en"), [])).toBe(false);
    expect(freesDuty(reading("You don't need to pay.", "en"), [])).toBe(false);
  });
});
