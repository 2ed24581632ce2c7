import { describe, expect, it } from "vitest";
import { FootnoteError } from "../../lib/errors.ts";
import { refusedWrite } from "../../lib/helpdesks/refused-write.ts";

describe("a write that failed", () => {
  it("is named after what was to be written, where the helpdesk refused just that", () => {
    const failure = new FootnoteError("helpdesk.zendesk.refused", { detail: { status: "422" } });
    expect(refusedWrite("zendesk", "tag", failure)).toMatchObject({
      code: "helpdesk.zendesk.tag.refused",
      detail: { status: "422" },
      cause: failure,
    });
    expect(refusedWrite("zendesk", "note", failure)).toMatchObject({ code: "helpdesk.zendesk.note.refused" });
  });

  it("keeps its name where the ticket changed meanwhile, where somebody is signed out, and where it is another desk's", () => {
    for (const failure of [
      new FootnoteError("helpdesk.zendesk.refused", { detail: { status: "409" } }),
      new FootnoteError("helpdesk.signed-out"),
      new FootnoteError("helpdesk.freshdesk.refused"),
      new TypeError("Failed to fetch"),
    ])
      expect(refusedWrite("zendesk", "tag", failure)).toBe(failure);
  });
});
