/** The two letters of a language tag: "sv-SE" is "sv"; every Norwegian is "nb". */
export function baseLanguage(tag: string): string {
  const base = tag.toLowerCase().split(/[-_]/)[0] ?? "";
  return base === "no" || base === "nn" ? "nb" : base;
}
