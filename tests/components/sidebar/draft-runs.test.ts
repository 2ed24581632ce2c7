import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftRuns } from "../../../components/sidebar/draft-runs.ts";
import { checkDraft } from "../../gallery/views.ts";

const textOf = (paragraphs: ReturnType<typeof draftRuns>) =>
  paragraphs
    .map((pieces) =>
      pieces
        .flatMap((piece) => [...piece.head, ...piece.tail])
        .map((run) => run.text)
        .join(""),
    )
    .join("\n\n");

describe("draftRuns", () => {
  it("keeps every word of the draft", () => {
    expect(textOf(draftRuns(checkDraft))).toBe(checkDraft.text);
  });

  it("keeps the last word together with the mark", () => {
    const piece = draftRuns(checkDraft)
      .flat()
      .find((one) => one.sentence?.id === "s4");
    expect(piece?.tail.map((run) => run.text)).toEqual(["approval."]);
  });

  it("sets a value apart even where it crosses into the last word", () => {
    const piece = draftRuns(checkDraft)
      .flat()
      .find((one) => one.sentence?.id === "s3");
    expect(piece?.head.filter((run) => run.value).map((run) => run.text)).toEqual(["£189.00", "16 "]);
    expect(piece?.tail.map((run) => [run.text, run.value?.id ?? null])).toEqual([
      ["November", "v2"],
      [".", null],
    ]);
  });

  it("marks a sentence once, at its end, also when it runs over a paragraph", () => {
    const text = "One\n\ntwo.";
    const sentence = {
      id: "s",
      from: 0,
      to: text.length,
      class: "unsupported" as const,
      citations: [],
      because: null,
      opened: false,
      answeredFor: null,
    };
    expect(
      draftRuns({ text, sentences: [sentence], values: [] })
        .flat()
        .filter((piece) => piece.ends),
    ).toHaveLength(1);
  });

  it("loses no character whatever the text and however wrong the offsets", () => {
    const span = fc.tuple(fc.nat(60), fc.nat(60));
    fc.assert(
      fc.property(fc.stringMatching(/^[ab. \n]{0,50}$/), fc.array(span), fc.array(span), (text, spans, values) => {
        const sentences = spans.map(([from, size], index) => ({
          id: `s${index}`,
          from,
          to: from + size,
          class: "quoted" as const,
          citations: [],
          because: null,
          opened: false,
          answeredFor: null,
        }));
        const marked = values.map(([from, size], index) => ({
          id: `v${index}`,
          kind: "number" as const,
          text: "",
          from,
          to: from + size,
          provenance: "none" as const,
          quote: null,
          where: null,
          must: true,
          verified: false,
        }));
        const paragraphs = text.replaceAll(/\n[ \t]*\n\s*/g, "\n\n").replaceAll(/^\n\n|\n\n$/g, "");
        expect(textOf(draftRuns({ text, sentences, values: marked }))).toBe(paragraphs);
      }),
    );
  });
});
