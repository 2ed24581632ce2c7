import type { OpenSegment } from "./open-segment.ts";
import { type SegmentBuilder, segmentBuilder } from "./segment-builder.ts";

/** One segment of the articles of several that `holds` says are still in force. No text is taken apart again. */
export function mergeSegments(segments: readonly OpenSegment[], holds: (segment: OpenSegment, article: number) => boolean): SegmentBuilder {
  const builder = segmentBuilder(segments[0]?.language ?? "");
  for (const segment of segments) {
    const words = Array.from({ length: segment.words }, (_, n) => segment.word(n));
    for (let article = 0; article < segment.articles; article++) {
      if (!holds(segment, article)) continue;
      const [from, to] = [segment.firstPassage[article] as number, segment.firstPassage[article + 1] as number];
      const passages = Array.from({ length: to - from }, (_, i) => ({
        passage: segment.passage(from + i),
        words: Array.from(segment.bodyWords(from + i), (n) => words[n] as string),
      }));
      builder.add(segment.head(article), passages);
    }
  }
  return builder;
}
