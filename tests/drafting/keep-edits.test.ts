import { describe, expect, it } from "vitest";
import { keepEdits } from "../../lib/drafting/keep-edits.ts";
import { raw } from "./world.ts";

const own = { text: "Please keep the box.", cites: [], after: "You can return most items within 30 days of delivery." };
const textOf = ({ raw: draft }: ReturnType<typeof keepEdits>) => draft.segments.map((s) => s.text).join("");
const draft = (...texts: string[]) =>
  raw(texts.flatMap((t, i): [string, [number, number]?][] => [...(i > 0 ? [[" "] as [string]] : []), [t, [0, 0]]]));

describe("keepEdits", () => {
  it("leaves a text alone that has the sentence word for word", () => {
    const same = draft("You can return most items.", "Please keep the box.");
    expect(keepEdits(same, [own], "warmer", "en").raw.segments).toEqual(same.segments);
  });

  it("puts a sentence back behind the one that it followed", () => {
    const kept = keepEdits(
      draft("Most items can be returned within 30 days of delivery.", "Return postage costs £3.95."),
      [own],
      "warmer",
      "en",
    );
    expect(textOf(kept)).toBe("Most items can be returned within 30 days of delivery. Please keep the box. Return postage costs £3.95.");
  });

  it("puts it at the end where nothing tells its place", () => {
    expect(textOf(keepEdits(draft("Postage is £3.95."), [own], "shorter", "en"))).toBe("Postage is £3.95. Please keep the box.");
  });

  it("puts it in the place of one that says something else in much the same words", () => {
    expect(textOf(keepEdits(draft("Postage is £3.95.", "Please keep the receipt."), [own], "simpler", "en"))).toBe(
      "Postage is £3.95. Please keep the box.",
    );
    const never = { ...own, text: "You cannot return sale items." };
    expect(textOf(keepEdits(draft("You can return sale items."), [never], "warmer", "en"))).toBe("You cannot return sale items.");
  });

  it("accepts that a longer sentence has taken it in", () => {
    const merged = "Please keep the box and the label, and use them for sending all of it back to our warehouse later on.";
    expect(textOf(keepEdits(draft(merged), [own], "warmer", "en"))).toBe(merged);
  });

  it("keeps the citations of what stands around it", () => {
    const { segments } = keepEdits(draft("Postage is £3.95.", "Please keep the receipt."), [own], "warmer", "en").raw;
    expect(segments.find((s) => s.text === "Postage is £3.95.")?.cites).toHaveLength(1);
    expect(segments.find((s) => s.text === own.text)?.cites).toEqual([]);
  });

  it("names what lost its values in another language, and puts nothing back there", () => {
    const dated = { ...own, text: "Ring us before 4 May on 020 7946 0018." };
    const { lost, raw: same } = keepEdits(draft("Du kan returnera varan."), [dated, own], "translate", "sv");
    expect(lost).toEqual([dated.text]);
    expect(same.segments).toHaveLength(1);
  });

  it("keeps them in a reply that asks the customer, as in an answer", () => {
    const asks = { ...draft("Which lamp is it?", "Please keep the box."), outcome: "ask" as const };
    expect(keepEdits(asks, [own], "warmer", "en")).toEqual({ raw: asks, lost: [] });
    const other = { ...draft("Which lamp is it?"), outcome: "ask" as const };
    expect(textOf(keepEdits(other, [own], "warmer", "en"))).toContain(own.text);
  });

  it("names all where the model gave no text", () => {
    expect(keepEdits({ ...draft("x"), outcome: "none" }, [own], "warmer", "en").lost).toEqual([own.text]);
  });
});
