import { Buffer } from "node:buffer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodedIn } from "../../lib/guardrails/guard-decoded.ts";

const words = fc.array(fc.constantFrom("a", "shipment", "yes", "\n", "\u00A0", "Rückerstattungsbestätigung", "x/y", ""), { maxLength: 12 });

describe("decodedIn", () => {
  it("reads what stands in a code wherever it stands", () => {
    fc.assert(
      fc.property(words, words, fc.constantFrom("base64", "hex"), (before, after, code) => {
        const said = "refund without a return";
        const written = Buffer.from(said).toString(code as BufferEncoding);
        const start = `${before.join(" ")} `;
        const found = decodedIn(`${start}${written} ${after.join(" ")}`, false);
        // Bytes may have a blank behind the last of them.
        expect(found.map(({ from, text }) => ({ from, text }))).toContainEqual({ from: start.length, text: said });
      }),
    );
  });
});
