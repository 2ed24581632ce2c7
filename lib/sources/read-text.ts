import type { Article } from "../knowledge/article.ts";
import { detectLanguage } from "../language/detect.ts";
import { normalise } from "../language/normalise.ts";
import { flagsOf } from "./flags.ts";

/** The most of one article's text that is kept, in characters. */
export const longest = 1024 * 1024;

/** A text as it was read, in the Markdown subset. `otherwise` names it when neither a title nor a heading does. */
export interface ReadText {
  title: string | null;
  otherwise: string;
  body: string;
  /** As its source names it; told from the text where that is no language. */
  locale: string | null;
  hidden: string[];
}

/** An article's text, normalised once and for all, with its title, its language and what a lead must know about it. */
export function readText({
  title,
  otherwise,
  body: whole,
  locale,
  hidden,
}: ReadText): Pick<Article, "title" | "body" | "locale" | "flags"> {
  // Half as much again, because normalising takes characters away.
  const raw = whole.slice(0, longest * 1.5);
  const body = normalise(raw);
  const kept = body.length > longest ? shortened(body) : body;
  const heading = /^#{1,6} (.+)$/m.exec(kept.slice(0, 20_000))?.[1];
  const name = oneLine(title ?? "") || oneLine(heading ?? "") || oneLine(otherwise);
  const language = known(locale) ?? detectLanguage(`${name}\n${kept.slice(0, 8000)}`) ?? "en";
  const cut = kept.length < body.length || raw.length < whole.length;
  const flags = flagsOf({ title: name, body: kept, locale: language, raw: `${title ?? ""}\n${raw}`, hidden, shortened: cut });
  return { title: name, body: kept, locale: language, flags };
}

/** Cut where a paragraph or line ends. */
function shortened(body: string): string {
  const part = body.slice(0, longest);
  const end = Math.max(part.lastIndexOf("\n\n"), part.lastIndexOf("\n", longest - 1), part.lastIndexOf(" ", longest - 1));
  // Half a character is none.
  return part
    .slice(0, end > longest / 2 ? end : longest - 1)
    .replace(/[\ud800-\udbff]$/, "")
    .trimEnd();
}

function oneLine(text: string): string {
  const line = normalise(text.slice(0, 2000)).replaceAll("\n", " ");
  return line.length > 300
    ? `${line
        .slice(0, 299)
        .replace(/[\ud800-\udbff]$/, "")
        .trimEnd()}…`
    : line;
}

/** `sv_se` as `sv-SE`; null for what is no language tag, such as `Swedish`. */
function known(locale: string | null): string | null {
  const tag = (locale ?? "").trim().replaceAll("_", "-");
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    // Looks like a tag and is none, such as `en-x1`.
    return null;
  }
}
