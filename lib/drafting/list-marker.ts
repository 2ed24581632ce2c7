const marker = /^\s*(?:[-*•·–]|\(?\d{1,3}[.)])\s+/;

/** How many characters of a sentence are its list marker ("1. ", "- "). */
export function markerLength(sentence: string): number {
  return marker.exec(sentence)?.[0].length ?? 0;
}

/** The sentence without its list marker. */
export function withoutMarker(sentence: string): string {
  return sentence.slice(markerLength(sentence));
}
