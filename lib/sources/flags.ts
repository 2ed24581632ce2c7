import { findInjection } from "../guardrails/injection.ts";
import type { Article, Flag } from "../knowledge/article.ts";
import { baseLanguage } from "../language/base-language.ts";
import { detectLanguage } from "../language/detect.ts";

/** Several in a row carry a message; one or two come from word processors. An emoji of a region's flag is spelled in tags. */
const invisibleRun = /(?<!\u{1F3F4})(?<![\u{E0020}-\u{E007F}])[\u200B-\u200D\u2060-\u2064\uFEFF\u{E0000}-\u{E007F}]{4,}/u;

/** Danish and Norwegian are told apart by little. */
const near = new Set(["da", "nb", "nn", "no"]);

/** What a flag is told by: `raw` is the text before it was normalised, `hidden` what a reader would not see of it. */
export interface Flagged extends Pick<Article, "title" | "body" | "locale"> {
  raw: string;
  hidden: string[];
  shortened: boolean;
}

/** What a lead must know about an article's text. */
export function flagsOf({ title, body, locale, raw, hidden, shortened }: Flagged): Flag[] {
  const flags: Flag[] = [];
  const speaks = (text: string) => findInjection(text).length > 0;
  if (speaks(`${title}\n${body}`) || hidden.some(speaks)) flags.push("instructions");
  if (invisibleRun.test(raw) || hidden.some((text) => says(text) || speaks(text))) flags.push("hidden-text");
  if (mixes(body, baseLanguage(locale))) flags.push("mixed-languages");
  if (shortened) flags.push("shortened");
  return flags;
}

/** More than the name of an icon. */
function says(text: string): boolean {
  return (text.match(/\p{L}+/gu) ?? []).length >= 3;
}

/** Is a long paragraph, or several lines in a row, in another language? */
function mixes(body: string, language: string): boolean {
  return body.split("\n\n").some((paragraph) => {
    if (paragraph.length < 150) return false;
    const told = detectLanguage(paragraph);
    return told !== null && told !== language && !(near.has(told) && near.has(language));
  });
}
