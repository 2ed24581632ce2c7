import { describe, expect, it } from "vitest";
import { bothFree, saysCharged, saysFree, tellsFree } from "../../lib/drafting/agree-cost.ts";
import { reading } from "../../lib/drafting/reading.ts";

const with2 = (ask: typeof saysFree) => (language: string, rule: string, said: string) =>
  ask(reading(said, language), [reading(rule, language)]);

it.each([
  ["en", "Returns are free.", true],
  ["en", "There is no delivery charge.", true],
  ["en", "You are free to choose.", false],
  ["en", "Returns cost £3.", false],
  ["sv", "Returer är kostnadsfria.", true],
  ["sv", "Det kostar ingenting.", true],
  ["sv", "Du får välja fritt.", false],
  ["de", "Die Rückgabe ist gebührenfrei.", true],
  ["de", "Das kostet Sie nichts.", true],
  ["de", "Sie haben freie Wahl.", false],
  ["fr", "C'est gratuit.", false],
  ["en", "", false],
])("in %s hears whether something is free: %s", (language, text, free) => {
  expect(tellsFree(text, language)).toBe(free);
});

describe("free of what is charged", () => {
  it.each([
    ["en", "Return postage costs £3.95.", "You can return it for free.", true],
    ["en", "Return postage is charged.", "You don't pay return postage.", true],
    ["en", "Return postage costs £3.95.", "Return postage is £3.95.", false],
    ["en", "Returns are free, express costs £3.95.", "Returns are free.", false],
    ["en", "Returns take 5 days.", "Returns are free.", false],
    ["sv", "Returfrakten kostar 49 kr.", "Returfrakten är gratis.", true],
    ["sv", "Returfrakten är gratis.", "Returfrakten är kostnadsfri.", false],
    ["de", "Der Rückversand kostet 4 Euro.", "Der Rückversand ist kostenlos.", true],
    ["de", "Der Rückversand kostet 4 Euro.", "Der Rückversand kostet 4 Euro.", false],
  ])("in %s: %s → %s", (language, rule, said, told) => {
    expect(with2(saysFree)(language, rule, said)).toBe(told);
  });

  it("is not told without a source", () => {
    expect(saysFree(reading("Returns are free.", "en"), [])).toBe(false);
  });
});

describe("charged of what is free", () => {
  it.each([
    ["en", "Returns are free.", "You pay for the return.", true],
    ["en", "Returns are free.", "You don't pay for the return.", false],
    ["en", "Returns are free, express costs £5.", "You pay for express.", false],
    ["sv", "Returer är gratis.", "Du betalar för returen.", true],
    ["de", "Die Rückgabe ist kostenlos.", "Die Rückgabe ist kostenpflichtig.", true],
    ["de", "Die Rückgabe ist kostenlos.", "Die Rückgabe ist gratis.", false],
  ])("in %s: %s → %s", (language, rule, said, told) => {
    expect(with2(saysCharged)(language, rule, said)).toBe(told);
  });
});

describe("free in both", () => {
  it.each([
    ["en", "Returns are free.", "Returns cost you nothing.", true],
    ["en", "Returns are free.", "Returns are free for everyone, always.", false],
    ["en", "Returns cost £3.", "Returns are free.", false],
    ["en", "Returns are free.", "Returns take a week.", false],
    ["sv", "Returer är kostnadsfria varje månad.", "Varje månad är returen gratis.", true],
    ["de", "Die Rückgabe ist kostenlos.", "Die Rückgabe ist gratis.", true],
  ])("in %s: %s → %s", (language, rule, said, told) => {
    expect(with2(bothFree)(language, rule, said)).toBe(told);
  });
});
