import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordChanges } from "../../../components/ui/word-changes.ts";

describe("wordChanges", () => {
  it("reads neighbouring changes as one", () => {
    const changes = wordChanges("within 2 working days of the return scan.", "within 2 working days once your parcel is scanned. Enjoy!");
    expect(changes.filter((change) => change.kind === "out")).toHaveLength(1);
  });

  it("adds up to both texts", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ab ,.]{0,30}$/), fc.stringMatching(/^[ab ,.]{0,30}$/), (before, after) => {
        const changes = wordChanges(before, after);
        const of = (left: "in" | "out") =>
          changes
            .filter((change) => change.kind !== left)
            .map((change) => change.text)
            .join("");
        expect([of("in"), of("out")]).toEqual([before, after]);
      }),
    );
  });
});
