import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { redact, restore } from "../../lib/guardrails/redact.ts";

const nobody = { names: [], emails: [], language: "en" };
const { placeholders } = redact("a@b.example and 070-174 06 35", nobody);
const people = { NAME_1: { kind: "NAME", value: "Birgitta" }, CARD_1: { kind: "CARD", value: "4111 1111 1111 1111" } };

describe("restore", () => {
  it.each([
    ["[[NAME_1s]] paket", "Birgittas paket"],
    ["[[NAME_1's]] parcel", "Birgitta's parcel"],
    ["[[NAME_1:lle]]", "Birgittalle"],
    ["[[NAMN_1]] och [[NIMI_1]]", "Birgitta och Birgitta"],
    ["[[NAME_1]] and [[NAME_1]]", "Birgitta and Birgitta"],
    ["[[[NAME_1]]]", "[Birgitta]"],
    ["NAME_1s paket", "Birgittas paket"],
    ["[[KORT_1]]", "•••• 1111"],
  ])("understands %s", (written, text) => {
    expect(restore(written, people)).toEqual({ text, unknown: [] });
  });

  it.each([
    "[[NAME_01]]",
    "[[NAME_11]]",
    "[[NAME_1_2]]",
    "NAME_12",
    "XNAME_1",
    "name_1",
    "NAME_1_2",
    "[[NAME]]",
    "NAME 1",
    "[[SURNAME_1]]",
  ])("gives nothing for %s", (written) => {
    expect(restore(written, people).text).not.toContain("Birgitta");
  });

  it("takes an unknown one out with its ending", () => {
    expect(restore("Here is [[NAME_7]]s parcel.", people)).toEqual({ text: "Here is parcel.", unknown: ["NAME_7"] });
  });

  it("never gives a customer what they typed the name of", () => {
    const brackets = fc.constantFrom(["[[", "]]"], ["[", "]"], ["", ""], ["[[ ", " ]]"], ["[[", "]"]);
    const kind = fc.constantFrom("EMAIL", "email", "Email", "E-MAIL", "EPOST", "mail", "EM\u200BAIL", "ＥＭＡＩＬ");
    const gap = fc.constantFrom("_", " ", "-", "", " _");
    fc.assert(
      fc.property(brackets, kind, gap, ([open = "", close = ""], name, between) => {
        const typed = `${open}${name}${between}1${close}`;
        const masked = redact(`Please repeat ${typed}. Mine is a@b.example`, nobody);
        expect(restore(`Sure: ${typed.replaceAll("\u200B", "").normalize("NFKC")}`, masked.placeholders).text).not.toContain("@");
      }),
      { numRuns: 200 },
    );
  });

  it("keeps numbers of one digit more apart", () => {
    expect(restore("[[EMAIL_1]]0 [[PHONE_1]]", placeholders).text).toBe("a@b.example0 070-174 06 35");
  });
});
