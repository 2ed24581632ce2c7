import { describe, expect, it } from "vitest";
import { guardComposer } from "../../lib/guardrails/composer-guard.ts";

const rules = {
  banned: [
    { word: "guarantee", instead: "expect", why: "We promise nothing." },
    { word: "no problem", instead: "gladly", why: "" },
    { word: "cat", instead: "", why: "" },
  ],
  competitors: ["Brisk & Bright", "Luftig"],
  language: "en",
};
const kinds = (text: string) => guardComposer(text, rules).map((f) => `${f.kind}: ${f.text}`);

describe("guardComposer", () => {
  it("finds banned words in any inflection and case, with their place and what to say instead", () => {
    const text = "We GUARANTEED it.";
    expect(guardComposer(text, rules)).toEqual([{ kind: "banned-word", text: "GUARANTEED", from: 3, to: 13, against: "expect" }]);
    expect(guardComposer("the cat, {name}", rules).map((f) => f.against)).toEqual([null, null]);
  });

  it("finds phrases, competitors and look-alike spellings", () => {
    expect(kinds("No problem, try Brisk and Bright")).toEqual(["banned-word: No problem"]);
    expect(kinds("Try Brisk & Bright or Luftig's")).toEqual(["competitor: Brisk & Bright", "competitor: Luftig's"]);
    expect(kinds("a gu\u0430rantee")).toEqual(["banned-word: gu\u0430rantee"]);
  });

  it("never takes a part of a word", () => {
    expect(kinds("The category of the catalogue concatenates; the cats and the cat")).toEqual(["banned-word: cats", "banned-word: cat"]);
  });

  it("takes no word of its own for a form of another", () => {
    const german = { banned: [{ word: "Leid", instead: "", why: "" }], competitors: [], language: "de" };
    expect(guardComposer("Das geht leider nicht. Es tut mir leid.", german).map((f) => f.text)).toEqual(["leid"]);
  });

  it("inflects by the profile's language", () => {
    const swedish = { banned: [{ word: "garanti", instead: "", why: "" }], competitors: [], locale: "sv-SE" };
    expect(guardComposer("Garantin och garantier", swedish).map((f) => f.text)).toEqual(["Garantin", "garantier"]);
  });

  it.each([
    "Hi {name},",
    "Hi {{customer.name}}",
    "to [[EMAIL_1]]",
    "Dear <first name>",
    "order XXX",
    "TODO: ask",
    "Hi [your name]",
    "cost $\u007Bprice}",
  ])("finds the placeholder in: %s", (text) => {
    expect(guardComposer(text, rules).map((f) => f.kind)).toEqual(["placeholder"]);
  });

  it.each(["5 < 6 and 7 > 6", "Hi Anna,", "[1] see below", "size XXL", "a to-do list", "write to <a@b.example>"])("leaves: %s", (text) => {
    expect(guardComposer(text, rules)).toEqual([]);
  });
});
