import { flat } from "./find.ts";

/** Clock times and dates as pages write them, in any of the languages that write numbers so. */
export const clock = /\b\d{1,2}[:.h]\d\d\b|\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[/.]\s?\d{1,2}[/.]?(?:\s?\d{2,4})?\b/;

/** May it be somebody's name, and no time? */
export function isNameLike(element: Element): boolean {
  const text = flat(element.textContent);
  return text !== "" && text.length <= 80 && !clock.test(text) && element.tagName !== "TIME" && element.tagName !== "BUTTON";
}
