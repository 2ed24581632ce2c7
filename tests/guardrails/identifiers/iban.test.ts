import { describe, expect, it } from "vitest";
import { findIbans } from "../../../lib/guardrails/identifiers/iban.ts";

const found = (text: string) => findIbans(text).map(({ from, to }) => text.slice(from, to));

describe("findIbans", () => {
  it.each([
    "DE89 3704 0044 0532 0130 00",
    "DE89\n3704\n0044\n0532\n0130\n00",
    "DE89 | 3704 | 0044 | 0532 | 0130 | 00",
    "DE89 3704 0044\r\n> 0532 0130 00",
    "GB82\tWEST\t1234\t5698\t7654\t32",
    "DE89.3704.0044.0532.0130.00",
  ])("finds %j", (iban) => {
    expect(found(`Konto ${iban}, tack`)).toEqual([iban]);
  });

  it.each([
    "DE8\n93704 0044 0532 0130 00",
    "DE89 37\n04 0044 0532 0130 00",
    "DE89\n\n\n\n\n\n\n\n\n3704 0044 0532 0130 00",
    "DE88\n3704\n0044\n0532\n0130\n00",
  ])("leaves %j", (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each(["DE89\n", "DE89 ", "DE", "AA00\n\n", "SE45 5000 "])("reads %j again and again without stopping", (unit) => {
    expect(found(unit.repeat(10_000))).toEqual([]);
  });
});
