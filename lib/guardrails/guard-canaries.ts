const mark = /(?<![\p{L}\p{N}])canary[-_:][\p{L}\p{N}][\p{L}\p{N}-]{3,39}/giu;

/** Marks that a lead puts into internal articles to see whether they ever get out: words such as `canary-7f3a9`. */
export function articleCanaries(text: string): string[] {
  return [...new Set(text.match(mark) ?? [])];
}
