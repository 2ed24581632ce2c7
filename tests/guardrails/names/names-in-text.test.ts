import { describe, expect, it } from "vitest";
import { findNamesInText } from "../../../lib/guardrails/names/names-in-text.ts";
import { redact, redactAll } from "../../../lib/guardrails/redact.ts";

const namesIn = (text: string, language = "en") => findNamesInText(text, language).map(({ from, to }) => text.slice(from, to));
const nobody = { names: [], emails: [], language: "en" };

describe("findNamesInText", () => {
  it.each([
    ["en", "Hi, this is Marjorie Pickard.", ["Marjorie Pickard"]],
    ["sv", "Hej, jag heter Torbjörn Ahlqvist.", ["Torbjörn Ahlqvist"]],
    ["de", "Mein Name ist Friederike Oltmanns und ich warte.", ["Friederike Oltmanns"]],
    ["fi", "Nimeni on Päivi Rautiainen.", ["Päivi Rautiainen"]],
    ["da", "Hej, mit navn er Mette Skovgaard.", ["Mette Skovgaard"]],
    ["en", "My maiden name is Ybarra.", ["Ybarra"]],
    ["en", "Ask Mrs. Meagan Wallace or Ella H. Snider.", ["Meagan Wallace", "Ella H. Snider"]],
    ["nl", "Made out to Willem van der Meulen.", ["Willem van der Meulen"]],
    ["en", "That is Priya's lamp, and Anna's too.", ["Priya", "Anna"]],
    ["sv", "Annas paket och Kristoffers lampa", ["Anna", "Kristoffer"]],
    ["en", "Thanks a lot,\nImogen Fairweather", ["Imogen Fairweather"]],
    ["sv", "Jag kommer inte in på mitt konto. /Åsa Öberg", ["Åsa Öberg"]],
    ["en", "karin lindström and her brother", ["karin lindström"]],
    ["en", "Marrero and Murphy said so.", ["Marrero", "Murphy"]],
  ])("in %s finds the people of %s", (language, text, names) => {
    expect(namesIn(text, language)).toEqual(names);
  });

  it.each([
    ["en", "Will May be the month of delivery? I hope so."],
    ["en", "The Samsung Galaxy S24 does not pair with Google Chrome on Windows 11."],
    ["en", "Summer Sale, Gift Card, Return Label and Premium Plus."],
    ["en", "We moved from Oslo to Trinity Street in Cambridge."],
    ["en", "- Create Payment\n- Test Payment\n- Customer Name: required"],
    ["sv", "Finns det någon kundtjänst i Göteborg? Mvh"],
    ["sv", "Antal, Belopp och Planen står i Kontoplanen."],
    ["de", "Die Waschmaschine ist kaputt, der Kundenservice in Hamburg antwortet nicht."],
    ["en", "IRIS and SIREN are codes, VAT and IRA too."],
  ])("in %s leaves %s", (language, text) => {
    expect(namesIn(text, language)).toEqual([]);
  });
});

describe("names in free text", () => {
  it("stay unless they are asked for", () => {
    const text = "My name is Marjorie Pickard.";
    expect(redact(text, nobody).text).toBe(text);
    expect(redact(text, nobody, { names: true }).text).toBe("My name is [[NAME_1]].");
  });

  it("are masked in every text of a ticket once one tells that they are people", () => {
    const { texts } = redactAll(["I talked to Mr. Featherstonehaugh.", "Featherstonehaugh promised it."], nobody, { names: true });
    expect(texts).toEqual(["I talked to Mr. [[NAME_1]].", "[[NAME_1]] promised it."]);
  });
});
