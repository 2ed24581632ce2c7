import { flat } from "./find.ts";
import { writtenTimes } from "./written-time.ts";

/** Clock times and dates as pages write them, in any of the languages that write numbers so. */
export const clock = /\b\d{1,2}[:.h]\d\d\b|\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[/.]\s?\d{1,2}[/.]?(?:\s?\d{2,4})?\b/;

/** May it be somebody's name, and no time? */
export function isNameLike(element: Element): boolean {
  const text = flat(element.textContent);
  if (text === "" || text.length > 80 || element.tagName === "TIME" || element.tagName === "BUTTON") return false;
  return !clock.test(text) && Object.keys(writtenTimes(element)).length === 0;
}

/** Two to six words with capitals, as names are written, or an address. */
const personal = /^(?:\p{Lu}[\p{L}'’.-]*(?:\s(?:\p{Lu}[\p{L}'’.-]*|van|von|via|de|da|af|der)){1,5}|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)$/u;

/** A name without the address behind it. */
export const nameIn = (text: string) => text.replace(/\s?<?[\w.+-]+@[\w-]+(?:\.[\w-]+)+>?$/, "");

/** Is it written as people's names are? */
export const isPersonal = (text: string) => personal.test(nameIn(text) || text);
