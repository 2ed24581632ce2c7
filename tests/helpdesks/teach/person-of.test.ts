import { describe, expect, it } from "vitest";
import { personOf } from "../../../lib/helpdesks/teach/person-of.ts";

describe("a sender", () => {
  it.each([
    ["Nils Ek <nils.ek@mail.example>", "Nils Ek", "nils.ek@mail.example"],
    ['"Nils Ek" (nils@mail.example)', "Nils Ek", "nils@mail.example"],
    ["nils@mail.example", null, "nils@mail.example"],
    ["amy (Amy Sutcliffe)", "amy (Amy Sutcliffe)", null],
    ["Anna-Karin Åhs", "Anna-Karin Åhs", null],
    ["", null, null],
  ])("%s has a name and an address", (text, name, email) => {
    expect(personOf(text)).toEqual({ name, email });
  });
});
