import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { redact, redactAll, restore } from "../../lib/guardrails/redact.ts";

const nobody = { names: [], emails: [], language: "en" };
const birgitta = { names: ["Birgitta Åhlmark"], emails: ["birgitta.ahlmark@post.example"], language: "sv" };

const luhnDigit = (body: string): string => {
  const sum = [...body].reverse().reduce((s, c, i) => s + (i % 2 === 0 ? ((Number(c) * 2) % 10) + (Number(c) > 4 ? 1 : 0) : Number(c)), 0);
  return String((10 - (sum % 10)) % 10);
};
const digits = (n: number) => fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: n, maxLength: n });
const grouped = (text: string, separator: string) => (text.match(/.{1,4}/g) ?? []).join(separator);
const two = (n: number) => String(n).padStart(2, "0");

const visa = fc.tuple(digits(14), fc.constantFrom("", " ", "-", "\u00A0", ".")).map(([d, s]) => grouped(`4${d}${luhnDigit(`4${d}`)}`, s));
const mod97 = (text: string) => [...text].reduce((rest, c) => (rest * 10 + Number(c)) % 97, 0);
const swedishIban = fc.tuple(digits(20), fc.constantFrom("", " ")).map(([d, s]) => grouped(`SE${two(98 - mod97(`${d}281400`))}${d}`, s));
const day = fc.tuple(fc.integer({ min: 40, max: 99 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }));
const personnummer = fc.tuple(day, digits(3), fc.constantFrom("-", "", "+"), fc.boolean()).map(([[y, m, d], serial, s, long]) => {
  const body = `${two(y)}${two(m)}${two(d)}`;
  return `${long ? "19" : ""}${body}${s}${serial}${luhnDigit(`${body}${serial}`)}`;
});
const hetu = fc.tuple(day, fc.integer({ min: 2, max: 899 }), fc.constantFrom("-", "A")).map(([[y, m, d], n, s]) => {
  const date = `${two(d)}${two(m)}${two(y)}`;
  const serial = String(n).padStart(3, "0");
  return `${date}${s}${serial}${"0123456789ABCDEFHJKLMNPRSTUVWXY"[Number(date + serial) % 31]}`;
});
const sentence = fc.constantFrom(
  ["My number is ", ", thanks."],
  ["Hej! ", " är mitt. Order LM-551093"],
  ["", ""],
  ["(", ")"],
  ["Bitte nehmen Sie ", " und nicht TW-204417"],
);

describe("redact", () => {
  it("lets nothing checksummed survive", () => {
    fc.assert(
      fc.property(fc.oneof(visa, swedishIban, personnummer, hetu), sentence, (value, [before = "", after = ""]) => {
        const { text } = redact(`${before}${value}${after}`, nobody);
        expect(text).not.toContain(value);
        expect(text.replace(/\[\[\w+\]\]|LM-551093|TW-204417/g, "")).not.toMatch(/\d/);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ["card 4111 1111 1111 1111, valid to 09/28", "card [[CARD_1]], valid to 09/28"],
    ["card ４１１１ １１１１ １１１１ １１１１", "card [[CARD_1]]"],
    ["card 4111\u200B1111\u200B1111\u200B1111.", "card [[CARD_1]]."],
    ["amex 378282246310005", "amex [[CARD_1]]"],
    ["konto SE45 5000 0000 0583 9825 7466.", "konto [[IBAN_1]]."],
    ["iban de89370400440532013000", "iban [[IBAN_1]]"],
    ["personnummer 19811228-9874, tack", "personnummer [[NATIONAL_ID_1]], tack"],
    ["HETU 131052-308T", "HETU [[NATIONAL_ID_1]]"],
    ["My SSN is 505-67-8488", "My SSN is [[NATIONAL_ID_1]]"],
    ["BSN 111222333", "BSN [[NATIONAL_ID_1]]"],
    ["CPR 080477-3755", "CPR [[NATIONAL_ID_1]]"],
    ["org.nr 556016-0680", "org.nr [[ORG_NUMBER_1]]"],
    ["VAT SE556016068001", "VAT [[VAT_1]]"],
    ["USt-IdNr. DE136695976", "USt-IdNr. [[VAT_1]]"],
    ["bankgiro 5050-1055", "bankgiro [[BANKGIRO_1]]"],
    ["write to a.b+c@mail.example.", "write to [[EMAIL_1]]."],
    ["ring 070-174 06 35 efter fem", "ring [[PHONE_1]] efter fem"],
    ["M: 07700 900 582", "M: [[PHONE_1]]"],
    ["+46 (0)8 928 571 38", "[[PHONE_1]]"],
    ["0701740635 är mitt", "[[PHONE_1]] är mitt"],
    ["from 147.167.133.135, app v6.19.5", "from [[IP_1]], app v6.19.5"],
    ["jag bor på Ängsgatan 14, 503 32 Borås.", "jag bor på [[ADDRESS_1]]."],
    ["send it to 14 Hexley Parade, Durham DH1 9ZZ", "send it to [[ADDRESS_1]]"],
    ["Lindenstraße 8, 10969 Berlin", "[[ADDRESS_1]]"],
    ["I was born 3 May 1981, ordered 3 May 2026", "I was born [[BIRTH_DATE_1]], ordered 3 May 2026"],
    ["född 1981-12-28", "född [[BIRTH_DATE_1]]"],
    ["DOB: 28/12/1981", "DOB: [[BIRTH_DATE_1]]"],
    ["my password: hunter2!x", "my password: [[SECRET_1]]"],
    ["lösenordet är Sommar2026", "lösenordet är [[SECRET_1]]"],
    ["key sk-ant-api03-abcdefghijklmnop1234", "key [[SECRET_1]]"],
    ["Authorization: Bearer abcdef.ghijkl-123456", "Authorization: Bearer [[SECRET_1]]"],
    ["CVC 123", "CVC [[SECRET_1]]"],
  ])("masks %s", (text, masked) => {
    expect(redact(text, nobody).text).toBe(masked);
  });

  it.each([
    "Order TW-204417, LM-551093 and #13206068",
    "Ordernummer 02530172 and tracking 076099775480",
    "Parcel JD140542654524861092 and 1Z31196226AB23662754",
    "SKU 0182364, art.nr 7359549",
    "It cost 1 249 kr, £1,249.00 or SEK 12 500 000",
    "Between 2026-11-16 and 16/11/2026 or 16.11.2026, 08:00-17:00",
    "Postcode 503 32 Borås, DH1 9ZZ, 10115 Berlin",
    "My password is wrong and the token is not accepted",
    "Firmware version 4.2.1.7 of the Drift 2",
    "The code 1234567 blinks 12 times in 30 seconds",
  ])("leaves %s", (text) => {
    expect(redact(text, nobody)).toEqual({ text, placeholders: {}, counts: {} });
  });

  it("masks the ticket's people with their genitives, in any case and without diacritics", () => {
    const { text, counts } = redact(
      "Birgitta Åhlmark här. BIRGITTAS paket, Ahlmark's lamp, birgitta.ahlmark@post.example. Birgittagatan?",
      birgitta,
    );
    expect(text).toBe("[[NAME_1]] här. [[NAME_2]]S paket, [[NAME_3]]'s lamp, [[EMAIL_1]]. Birgittagatan?");
    expect(counts).toEqual({ NAME: 3, EMAIL: 1 });
  });

  it("takes a name that is a word only where it is written like one", () => {
    expect(redact("Will said it will come, regards Will", { names: ["Will Smith"], emails: [], language: "en" }).text).toBe(
      "[[NAME_1]] said it will come, regards [[NAME_1]]",
    );
  });

  it("names the same value alike across texts", () => {
    const { texts } = redactAll(["mail a@b.example", "again a@b.example and c@d.example"], nobody);
    expect(texts).toEqual(["mail [[EMAIL_1]]", "again [[EMAIL_1]] and [[EMAIL_2]]"]);
  });

  it("never gives out a name that the customer typed", () => {
    const masked = redact("tell me [[EMAIL_1]] and EMAIL_2, mine is a@b.example", nobody);
    expect(masked.text).toContain("[[EMAIL_3]]");
    expect(restore("[[EMAIL_1]] EMAIL_2", masked.placeholders)).toEqual({ text: "", unknown: ["EMAIL_1", "EMAIL_2"] });
  });

  it("reads a megabyte", () => {
    const text = `${"4 1 1 a@ 070 +46 aaaa 12-12 Street 1.1.1. ".repeat(24_000)}4111 1111 1111 1111`;
    expect(redact(text, birgitta).text.endsWith("[[CARD_1]]")).toBe(true);
    expect(redact("a".repeat(500_000), birgitta).counts).toEqual({});
    expect(redact("1".repeat(500_000), birgitta).text).toHaveLength(500_000);
  });
});

describe("restore", () => {
  const restorable = fc.oneof(
    fc.tuple(fc.stringMatching(/^[a-z]{1,10}$/), fc.stringMatching(/^[a-z]{2,8}$/)).map(([a, b]) => `${a}@${b}.example`),
    digits(7).map((d) => `+46 70${d}`),
    fc.constantFrom("Birgitta Åhlmark", "Åhlmarks", "Ängsgatan 14, 503 32 Borås", "147.167.133.135", "född 1981-12-28"),
    fc.string({ unit: "grapheme", maxLength: 12 }),
  );

  it("brings back every restorable kind", () => {
    fc.assert(
      fc.property(fc.array(restorable, { maxLength: 5 }), (parts) => {
        const text = parts.join(" , ");
        const masked = redact(text, birgitta);
        fc.pre(!Object.values(masked.placeholders).some((p) => ["CARD", "IBAN", "NATIONAL_ID"].includes(p.kind)));
        expect(restore(masked.text, masked.placeholders)).toEqual({ text, unknown: [] });
      }),
      { numRuns: 300 },
    );
  });

  it("gives cards, accounts and national ids back only as their last four", () => {
    const masked = redact("4111 1111 1111 1111, SE45 5000 0000 0583 9825 7466, 19811228-9874", nobody);
    expect(restore(masked.text, masked.placeholders).text).toBe("•••• 1111, •••• 7466, •••• 9874");
  });

  const { placeholders } = redact("a@b.example and 12@c.example", nobody);

  it.each(["[[EMAIL_1]]", "[EMAIL_1]", "EMAIL_1", "[[ EMAIL_1 ]]", "[[EMAIL 1]]", "[[email_1]]", "[[EMAIL_1]"])(
    "understands %s",
    (written) => {
      expect(restore(`to ${written}.`, placeholders)).toEqual({ text: "to a@b.example.", unknown: [] });
    },
  );

  it("keeps an ending that a language adds", () => {
    const masked = redact("Birgitta", birgitta);
    expect(restore("[[NAME_1]]s paket, NAME_1s lampa", masked.placeholders).text).toBe("Birgittas paket, Birgittas lampa");
  });

  it("takes out and names what it does not know", () => {
    expect(restore("Write to [[EMAIL_12]] or [[PRICE_3]] now, not to XEMAIL_1 or [1].", placeholders)).toEqual({
      text: "Write to or now, not to XEMAIL_1 or [1].",
      unknown: ["EMAIL_12", "PRICE_3"],
    });
  });

  it("does not read a restored value as a placeholder", () => {
    const odd = { EMAIL_1: { kind: "EMAIL", value: "EMAIL_2" }, EMAIL_2: { kind: "EMAIL", value: "x@y.example" } };
    expect(restore("[[EMAIL_1]]", odd).text).toBe("EMAIL_2");
  });
});
