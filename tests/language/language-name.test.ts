import { expect, it } from "vitest";
import { languageName } from "../../lib/language/language-name.ts";

it.each([
  ["sv", "en", "Swedish"],
  ["en-GB", "sv-SE", "engelska"],
  ["sv", "de", "Schwedisch"],
])("names %s in %s", (code, language, expected) => expect(languageName(code, language)).toBe(expected));
