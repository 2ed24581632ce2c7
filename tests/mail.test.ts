import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stripMail } from "../lib/mail.ts";

const strip = (raw: string) => stripMail(raw, { html: false });

describe("stripMail", () => {
  it.each([
    "On 3 Nov 2025, at 14:02, Shop <help@example.com> wrote:",
    "Den 3 nov. 2025 kl. 14:02 skrev Shop <help@example.com>:",
    "Am 03.11.2025 um 14:02 schrieb Shop <help@example.com>:",
    "Le 3 nov. 2025 à 14:02, Shop <help@example.com> a écrit :",
    "Op 3 nov. 2025 om 14:02 schreef Shop <help@example.com>:",
    "El 3 nov 2025, a las 14:02, Shop <help@example.com> escribió:",
    "Il giorno 3 nov 2025, alle ore 14:02, Shop <help@example.com> ha scritto:",
    "Em 3 de nov. de 2025, Shop <help@example.com> escreveu:",
    "-----Original Message-----",
    "-----Ursprungligt meddelande-----",
    "From: Shop <help@example.com>\nSent: Monday\nTo: me\nSubject: Re: lamp",
    "Från: Shop <help@example.com>\nSkickat: måndag\nTill: mig\nÄmne: Re: lampa",
    "Von: Shop <help@example.com>\nGesendet: Montag\nAn: mich\nBetreff: Re: Lampe",
  ])("takes out what follows %j", (header) => {
    expect(strip(`The lamp is broken.\n\n${header}\n\nWe are sorry to hear it.`)).toEqual({
      text: "The lamp is broken.",
      quotes: 1,
      signatures: 0,
    });
  });
  it("keeps what is written between quotes", () => {
    const raw = "On 3 Nov 2025, Shop <a@example.com> wrote:\n> Which lamp?\nThe red one.\n> > Old\n> Since when?\nSince Monday.";
    expect(strip(raw)).toEqual({ text: "The red one.\nSince Monday.", quotes: 2, signatures: 0 });
  });
  it("keeps everything of a writer who answers inside an unmarked quote", () => {
    const raw = "My answers below in red.\n\n-----Original Message-----\nWhich lamp?\nThe red one.";
    expect(strip(raw).text).toContain("The red one.");
  });
  it("keeps what was forwarded", () => {
    expect(
      strip("See this.\n\n---------- Forwarded message ---------\nFrom: A <a@example.com>\nDate: x\nSubject: y\n\nOrder 5").text,
    ).toContain("Order 5");
  });
  it.each([
    "Sent from my iPhone",
    "Skickat från min iPhone",
    "Von meinem iPhone gesendet",
    "-- \nAnna Berg\nExample AB\n08-123 45 67",
    "Best regards,\nAnna",
    "Med vänliga hälsningar\nAnna Berg\nStorgatan 1",
    "Mit freundlichen Grüßen\nJens Müller",
    "/Anna",
  ])("takes out the signature %j", (signature) =>
    expect(strip(`The lamp is broken.\n\n${signature}`)).toEqual({ text: "The lamp is broken.", quotes: 0, signatures: 1 }),
  );
  it.each([
    "On Monday your driver wrote:\nnobody home",
    "Best regards to the team, but where is my lamp?",
    "The lamp is broken.\n\nBest regards\nAnna\nOrder number: 48213",
    "The lamp is broken.\n\nMvh\nAnna\nPS. När öppnar ni?",
    "From: Malmö\nI want it sent to Lund.",
    "Thanks",
    "> only a quote",
  ])("keeps %j", (raw) => expect(strip(raw)).toEqual({ text: raw, quotes: 0, signatures: 0 }));
  it("takes out a disclaimer", () => {
    const raw =
      "The lamp is broken.\n\nThis e-mail is confidential and intended only for the addressee. If you got it by mistake, delete it.";
    expect(strip(raw)).toEqual({ text: "The lamp is broken.", quotes: 0, signatures: 1 });
  });
  it("never gives nothing for something, and plain prose as it is", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (raw) => strip(raw).text.length > 0));
  });
  it.each([" ", ">", "On ", "\n", "> a\nb\n", "_____\n", "From: a@b.c\n", "On 3 Nov 2025 at 12:00\n"])(
    "gets through a megabyte of %j",
    (piece) => {
      expect(strip(`Hello.${piece.repeat(2 ** 20 / piece.length)}`).text.startsWith("Hello.")).toBe(true);
    },
  );
});
