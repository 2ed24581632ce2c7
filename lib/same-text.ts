/** Texts are the same when they differ in spacing alone. */
export function sameText(a: string, b: string): boolean {
  const flat = (s: string) => s.replace(/[\s\u00a0\u200b\ufeff]+/g, " ").trim();
  return flat(a) === flat(b);
}
