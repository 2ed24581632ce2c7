import { describe, expect, it } from "vitest";
import { rowProse } from "../../../components/ui/row-prose.ts";

describe("rowProse", () => {
  it("shows a table's row without its bars", () =>
    expect(rowProse("| Drift Mini | £11 | Every 6 months |")).toBe("Drift Mini · £11 · Every 6 months"));
  it("leaves sentences alone", () => expect(rowProse("Choose A | B.\nThen send.")).toBe("Choose A | B.\nThen send."));
});
