import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linesWith } from "../../lib/guardrails/lines-with.ts";

describe("linesWith", () => {
  it("finds each line that holds the pattern, once and where it stands", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "7", "@", " ", "\n", "\r"), { maxLength: 60 }), (letters) => {
        const text = letters.join("");
        const found = linesWith(text, /[7@]/g);
        expect(found.map((l) => l.text)).toEqual(text.split("\n").filter((line) => /[7@]/.test(line)));
        for (const line of found) expect(text.startsWith(line.text, line.from)).toBe(true);
        expect(linesWith(text, /[7@]/g)).toEqual(found);
      }),
    );
  });
});
