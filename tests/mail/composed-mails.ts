import { type MailsOfLanguage, mailsOfLanguages } from "./mails-of-languages.ts";

/** A mail and the words in it that its writer wrote. */
export interface ComposedMail {
  language: string;
  /** What stands around those words. */
  kind: string;
  raw: string;
  expected: string;
}

const expected = "The lamp that came on 3 May is broken. Could you send another one?";
const older = "We are sorry to hear that.\nWhich lamp is it?";
const marked = older.replace(/^/gm, "> ");

/** Every header, block, closing and device line of every language around the same words. */
export function composedMails(): ComposedMail[] {
  return Object.entries(mailsOfLanguages).flatMap(([language, mails]) =>
    signaturesOf(mails).flatMap((signature) => {
      const own = signature === "" ? expected : `${expected}\n\n${signature}`;
      return [{ kind: "none", raw: own }, ...quotedBelow(mails, own)].map((mail) => ({ ...mail, language, expected }));
    }),
  );
}

function signaturesOf({ closing, device }: MailsOfLanguage): string[] {
  const block = "Anna Berg\nExample AB\n+46 8 123 45 67";
  return ["", device, `${closing}\nAnna Berg`, `${closing}\n${block}\n\n${device}`, `-- \n${block}`];
}

function quotedBelow({ headers, original, block }: MailsOfLanguage, own: string): { kind: string; raw: string }[] {
  const bold = block.map((line) => line.replace(/^([^:]*?) ?: /, "*$1:* "));
  return [
    ...headers.flatMap((header) => [
      { kind: "gt-quote", raw: `${own}\n\n${header}\n\n${marked}` },
      { kind: "bare-quote", raw: `${own}\n\n${header}\n\n${older}` },
    ]),
    ...headers
      .filter((h) => h.includes("<"))
      .map((header) => ({ kind: "wrapped", raw: `${own}\n\n${header.replace(" <", "\n<")}\n${older}` })),
    { kind: "original-msg", raw: `${own}\n\n${original}\n${older}` },
    { kind: "outlook", raw: `${own}\n\n________________________________\n${block.join("\n")}\n\n${older}` },
    { kind: "outlook", raw: `${own}\n\n${bold.join("\n")}\n\n${older}` },
  ];
}
