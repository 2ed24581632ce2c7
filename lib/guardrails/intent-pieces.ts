/** Characters of the longest text that is read as one; messages are mostly shorter. */
const whole = 320;
const mostPieces = 40;

const END = /(?<=[.!?…])\s+|\n+/u;

/** A text in pieces of a few sentences each, so that one sentence about a theft is not lost in a long letter. */
export function intentPieces(text: string): string[] {
  if (text.length <= whole) return text.trim() === "" ? [] : [text];
  const pieces: string[] = [];
  let current = "";
  for (const sentence of text.slice(0, whole * mostPieces).split(END)) {
    if (current !== "" && current.length + sentence.length > whole) {
      pieces.push(current);
      current = "";
    }
    for (let from = 0; from < sentence.length; from += whole) {
      const part = sentence.slice(from, from + whole);
      if (current !== "" && part.length === whole) {
        pieces.push(current);
        current = "";
      }
      current = current === "" ? part : `${current} ${part}`;
    }
  }
  if (current.trim() !== "") pieces.push(current);
  return pieces;
}
