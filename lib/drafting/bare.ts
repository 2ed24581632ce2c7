import { normalise } from "../language/normalise.ts";

/** A sentence for comparing word by word: normalised, without list marker, outer quotes told apart only by kind, on one line. */
export function bare(text: string): string {
  return normalise(text.normalize("NFKC"))
    .replace(/\s+/g, " ")
    .replace(/^(?:[-*•·–]|\(?\d{1,3}[.)])\s+/, "")
    .replace(/[‘’ʼ´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑‒–—−]/g, "-")
    .replace(/[\s.:;]+$/, "")
    .trim();
}
