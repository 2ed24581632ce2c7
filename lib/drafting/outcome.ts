/** What became of a draft: what was said before outcomes corrected it (0 to 1), whether it was right, and how much that counts. */
export interface Outcome {
  raw: number;
  label: 0 | 1;
  weight: number;
}
