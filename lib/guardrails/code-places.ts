type Place = { from: number; to: number };

/** Fenced blocks, backticks and the marks of HTML and of forums for code. */
const CODE =
  /(?<fence>```|~~~)[\s\S]{0,5000}?\k<fence>|`{1,2}[^`\n]{1,300}`{1,2}|<(?<mark>code|pre|kbd|samp)(?:\s[^<>]{0,100})?>[\s\S]{0,5000}?<\/\k<mark>>|\[code\][\s\S]{0,5000}?\[\/code\]/giu;
const QUOTED =
  /"[^"\n]{1,200}"|“[^“”\n]{1,200}”|”[^”\n]{1,200}”|„[^„“”\n]{1,200}[“”]|«[^«»\n]{1,200}»|»[^«»\n]{1,200}«|(?<![\p{L}\p{N}])'[^'\n]{1,200}'(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])‘[^‘’\n]{1,200}’(?![\p{L}\p{N}])/gu;

const placesOf = (text: string, pattern: RegExp): Place[] =>
  Array.from(text.matchAll(pattern), (match) => ({ from: match.index, to: match.index + match[0].length }));

/** Where a text is marked as code: between backticks, in fences, in marks of HTML. */
export const codePlaces = (text: string): Place[] => placesOf(text, CODE);

/** Where a text stands between quotation marks, within a line. */
export const quotedPlaces = (text: string): Place[] => placesOf(text, QUOTED);
