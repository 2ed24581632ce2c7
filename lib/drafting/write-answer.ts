import type { Passage } from "../knowledge/passage.ts";
import type { Answer } from "./answer-question.ts";
import { blockText } from "./block-text.ts";
import type { RawDraft } from "./request.ts";
import type { Unit } from "./units.ts";

export type Segment = RawDraft["segments"][number];

/** An answer as segments, word for word and each cited by its block: sentences as a paragraph, lists as lines. */
export function answerSegments(answer: Answer, source: number, stepsLine: string): Segment[] {
  const { passage, units } = answer;
  return units.flatMap((unit, i) => {
    const between =
      i === 0
        ? ""
        : unit.kind === "sentence" && units[i - 1]?.kind === "sentence"
          ? " "
          : unit.kind === "row" && units[i - 1]?.kind === "row"
            ? "\n"
            : "\n\n";
    const own =
      unit.kind === "list"
        ? list(passage, unit, source, stepsLine)
        : unit.blocks.map((b) =>
            cited(passage, b, source, unit.kind === "row" && units.filter((u) => u.kind === "row").length > 1 ? "- " : ""),
          );
    return between === "" ? own : [plainSegment(between), ...own];
  });
}

function list(passage: Passage, unit: Unit, source: number, stepsLine: string): Segment[] {
  const lead = unit.lead !== null ? [cited(passage, unit.lead, source, "")] : [opening(passage, unit, source, stepsLine)];
  const items = unit.blocks.flatMap((b, n) => [
    ...(n > 0 || lead.length > 0 ? [plainSegment("\n")] : []),
    cited(passage, b, source, unit.numbered ? `${n + 1}. ` : "- "),
  ]);
  return [...lead, ...items];
}

/** Things to have ("A photo …") stand under the article's own heading, things to do under the profile's line. */
function opening(passage: Passage, unit: Unit, source: number, stepsLine: string): Segment {
  const first = unit.blocks[0] ?? 0;
  const things = unit.blocks.every((b) =>
    /^(?:an?|the|your|en|ett|din|ditt|dina|ein|eine|der|die|das|ihre?|deine?)\s/i.test(blockText(passage, b)),
  );
  if (!things || passage.heading === null) return plainSegment(stepsLine);
  return { ...cited(passage, first, source, ""), text: `${passage.heading.replace(/[:.?!\s]+$/, "")}:` };
}

function cited(passage: Passage, block: number, source: number, marker: string): Segment {
  const quote = passage.blocks[block]?.text ?? "";
  return { text: marker + blockText(passage, block), cites: [{ source, fromBlock: block, toBlock: block + 1, quote }] };
}

function plainSegment(text: string): Segment {
  return { text, cites: [] };
}

/** Paragraphs, some already segments, as one run with an empty line between; empty ones fall away. */
export function together(parts: (string | Segment[])[]): Segment[] {
  const filled = parts.map((p) => (typeof p === "string" ? (p === "" ? [] : [plainSegment(p)]) : p)).filter((p) => p.length > 0);
  return filled.flatMap((p, i) => (i === 0 ? p : [plainSegment("\n\n"), ...p]));
}
