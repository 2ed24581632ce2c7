/** A text with the stretches that were marked in it, as the measuring sets give them. */
export interface MarkedText {
  text: string;
  spans: { type: string; start: number; end: number }[];
}

/** Reads sentences with `«TYPE value»`, or `«value»` where `type` is given; `\\n` is a line's end. */
export function markedTexts(source: string, type: string | null): MarkedText[] {
  return source
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const spans: MarkedText["spans"] = [];
      let text = "";
      for (const piece of line.replaceAll("\\n", "\n").split(/(«[^»]*»)/)) {
        if (!piece.startsWith("«")) {
          text += piece;
          continue;
        }
        const inner = piece.slice(1, -1);
        const cut = type ? 0 : inner.indexOf(" ") + 1;
        const value = inner.slice(cut);
        spans.push({ type: type ?? inner.slice(0, cut - 1), start: text.length, end: text.length + value.length });
        text += value;
      }
      return { text, spans };
    });
}
