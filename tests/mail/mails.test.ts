import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stripMail } from "../../lib/mail.ts";
import { composedMails } from "./composed-mails.ts";
import { mailsOfLanguages } from "./mails-of-languages.ts";
import { ownWords } from "./own-words.ts";

const strip = (raw: string) => stripMail(raw, { html: false }).text;

describe("mail in many languages", () => {
  it.each(Object.keys(mailsOfLanguages))("leaves the writer's words alone in %s", (language) => {
    const wrong = composedMails().filter((mail) => mail.language === language && strip(mail.raw) !== mail.expected);
    expect(wrong).toEqual([]);
  });
  it.each(ownWords)("keeps every word of %j", (raw) => expect(strip(raw)).toBe(raw));
  it("never loses a sentence that stands above a quote, between quotes or below one", () => {
    const sentence = fc.constantFrom(
      "The lamp is broken.",
      "Kan jag få en ny?",
      "On Monday somebody called.",
      "Bitte rufen Sie zurück!",
      "J'attends depuis 3 jours",
    );
    const header = fc.constantFrom(...Object.values(mailsOfLanguages).flatMap((mails) => mails.headers));
    fc.assert(
      fc.property(fc.tuple(sentence, sentence, sentence), header, ([above, between, below], line) => {
        const raw = `${above}\n\n${line}\n\n> older\n> words\n\n${between}\n\n> more\n\n${below}`;
        expect(strip(raw)).toBe(`${above}\n\n${between}\n\n${below}`);
      }),
    );
  });
});
