import { describe, expect, it } from "vitest";
import { FootnoteError } from "../../lib/errors.ts";
import { optionalPart } from "../../lib/sources/optional-part.ts";

const throwing = (code: string) => optionalPart("macros", () => Promise.reject(new FootnoteError(code)));

describe("a part that not everybody has", () => {
  it("is named where it is refused or not there", async () => {
    expect(await throwing("source.forbidden")).toEqual({
      part: null,
      failures: [{ item: "macros", url: null, code: "source.forbidden", detail: {} }],
    });
    expect((await throwing("source.gone")).part).toBeNull();
  });

  it("stops the walk where anything else goes wrong", async () => {
    await expect(throwing("source.busy")).rejects.toMatchObject({ code: "source.busy" });
    await expect(throwing("source.signed-out")).rejects.toMatchObject({ code: "source.signed-out" });
  });
});
