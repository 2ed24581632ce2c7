import { describe, expect, it } from "vitest";
import { findPersonal } from "../../../lib/guardrails/find-personal.ts";

const nobody = { names: [], emails: [], language: "sv" };
const found = (text: string) =>
  findPersonal(text, nobody).flatMap(({ kind, from, to }) => (kind === "NATIONAL_ID" ? [text.slice(from, to)] : []));

describe("findSwedishNumbers", () => {
  it.each([
    ["811228 9874", "811228 9874"],
    ["Jag heter Anna, 811228 9874.", "811228 9874"],
    ["Mitt nummer är 811228  9874 tack", "811228  9874"],
    ["701063 2391 är samordningsnumret", "701063 2391"],
    ["Personnummer 040229 0008", "040229 0008"],
    ["81 12 28-9874", "81 12 28-9874"],
    ["81-12-28-9874", "81-12-28-9874"],
    ["19811228 9874", "19811228 9874"],
  ])("finds in %s the number of a person", (text, number) => {
    expect(found(text)).toEqual([number]);
  });

  it.each([
    "Order 811228 9874",
    "Ordernummer: 811228 9874",
    "Var är paket 811228 9874?",
    "Kollinummer 811228 9874",
    "Referens 811228 9874",
    "OCR 811228 9874",
    "Ring mig på 811228 9874",
    "070112 2391",
    "811228 9875",
    "811328 9873",
    "1234 811228 9874",
    "811228 9874 4471",
  ])("leaves: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});
