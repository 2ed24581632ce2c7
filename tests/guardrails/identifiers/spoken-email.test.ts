import { describe, expect, it } from "vitest";
import { findPersonal } from "../../../lib/guardrails/find-personal.ts";

const nobody = { names: [], emails: [], language: "en" };
const found = (text: string) =>
  findPersonal(text, nobody).flatMap(({ kind, from, to }) => (kind === "EMAIL" ? [text.slice(from, to)] : []));

describe("findSpokenEmails", () => {
  it.each([
    ["john at example dot com", "john at example dot com"],
    ["It's john.doe AT example DOT com.", "john.doe AT example DOT com"],
    ["john (at) example (dot) com", "john (at) example (dot) com"],
    ["kim [at] firma [dot] no", "kim [at] firma [dot] no"],
    ["kim{at}firma{dot}no", "kim{at}firma{dot}no"],
    ["kim <at> firma <dot> no", "kim <at> firma <dot> no"],
    ["mail john at example dot com please", "john at example dot com"],
    ["john dot doe at example dot co dot uk", "john dot doe at example dot co dot uk"],
    ["My email is john.doe at example.com", "john.doe at example.com"],
    ["reach me: john.doe at gmail.com", "john.doe at gmail.com"],
    ["anna snabel-a firma punkt se", "anna snabel-a firma punkt se"],
    ["Min mejl är anna snabela gmail punkt com", "anna snabela gmail punkt com"],
    ["anna.lind(snabel-a)firma.se", "anna.lind(snabel-a)firma.se"],
    ["Skriv till anna at firma punkt se", "anna at firma punkt se"],
    ["anna(a)firma.se", "anna(a)firma.se"],
    ["maria@firma punkt se", "maria@firma punkt se"],
    ["Meine Mail: max ät web punkt de", "max ät web punkt de"],
    ["Meine Adresse: max Klammeraffe firma Punkt de", "max Klammeraffe firma Punkt de"],
    ["kim krøllalfa firma punktum no", "kim krøllalfa firma punktum no"],
    ["matti ät-merkki firma piste fi", "matti ät-merkki firma piste fi"],
    ["jean arobase exemple point fr", "jean arobase exemple point fr"],
  ])("finds in %s the address", (text, address) => {
    expect(found(text)).toEqual([address]);
  });

  it.each([
    "I ordered at zalando dot com last week",
    "I bought it at zalando dot com",
    "look at this dot com site",
    "The prices at zalando dot com are higher",
    "Prices at zalando dot com went up",
    "Meet me at example.com",
    "I shop at zalando.se every week",
    "See the email updates at example.com",
    "My account at gmail.com is gone",
    "email us at example.com",
    "Write to customer service at zalando.com",
    "Skriv snabel-a i stället för punkt, det vill säga @",
    "Tecknet heter snabel-a på svenska.",
    "Read pages 1 to 10. At this point in time it works",
    "Choose (a) amazon.com or (b) ebay.com",
    "He was at work. Com is a port.",
    "I work at booking dot com",
    "Order 12 at example dot com",
    "Item A4 and 471 at example dot com",
    "Kan jag logga in på klarna punkt com?",
    "Klicka på den röda punkten. Se bilden",
  ])("leaves: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each(["a at ", "a dot ", "a.", "a snabel-a ", "a at b dot ", "at at ", "a(a)", "a@b dot "])(
    "reads %j again and again without stopping",
    (unit) => {
      expect(found(unit.repeat(3000))).toBeInstanceOf(Array);
    },
  );
});
