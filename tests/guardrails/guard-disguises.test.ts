import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unleeted } from "../../lib/guardrails/guard-disguises.ts";

const isLetter = (letter: string | undefined) => letter !== undefined && (/[a-z]/i.test(letter) || letter.charCodeAt(0) > 0xbf);

describe("unleeted", () => {
  it("reads a text otherwise where four digits or signs or more stand within its words", () => {
    const letter = fc.constantFrom(..."aZ4!€$ß1 -Д".split(""), "\n");
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 40 }), (letters) => {
        const within = letters.filter((sign, i) => /[\d@$!|€]/.test(sign) && isLetter(letters[i - 1]) && isLetter(letters[i + 1]));
        const readings = unleeted(letters.join(""));
        expect(readings.length > 0).toBe(within.length >= 4);
        for (const read of readings) expect(read).toHaveLength(letters.length);
      }),
    );
  });
});
