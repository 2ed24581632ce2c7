import { baseLanguage } from "../language/base-language.ts";
import { fold } from "../language/normalise.ts";
import { sentences } from "../language/sentences.ts";
import { words } from "../language/words.ts";
import type { Article } from "./article.ts";
import { type PageText, pageText } from "./page-text.ts";

/** What a stranger's request came back with. `away`: it ended at another site. `html` is empty where the answer is no page. */
export interface StrangerAnswer {
  status: number;
  url: string;
  away: boolean;
  html: string;
}

export type LeakOutcome = "open" | "guarded" | "gone" | "unreachable";

/** Words that must stand in a row, and how many sentences must show such a row, before a page counts as the article. */
const run = 8;
const enough = 3;

const signIn =
  /\b(?:sign in|log ?in|log on|single sign-on|members only|access denied|not authorised|not authorized|logga in|behorighet saknas|anmelden|einloggen|zugriff verweigert)\b/;
const notFound =
  /\b(?:not found|404|no longer exists?|does not exist|doesn't exist|has been removed|hittades inte|finns inte|hittar inte|nicht gefunden|existiert nicht)\b/;

/**
 * Can the public read the article behind this answer? `open` only when the page really holds its text, or bears its title and
 * is neither a sign-in page nor a page that says it found nothing: both often answer 200.
 */
export function leakOutcome(answer: StrangerAnswer, article: Pick<Article, "title" | "body" | "locale">): LeakOutcome {
  if (answer.status === 404 || answer.status === 410) return "gone";
  if (answer.status === 401 || answer.status === 403 || answer.status === 407) return "guarded";
  if (answer.status < 200 || answer.status >= 300) return "unreachable";
  const page = pageText(answer.html);
  if (holdsText(page, article)) return "open";
  if (page.asksToSignIn || signIn.test(fold(page.headings)) || /(?:log-?in|sign-?in|sso|auth|unauthenticated)\b/i.test(path(answer.url)))
    return "guarded";
  if (notFound.test(fold(page.headings))) return "gone";
  if (bearsTitle(page, article.title)) return "open";
  // Sent off to another site that says nothing of the article: a stranger is not let in.
  return answer.away ? "guarded" : "unreachable";
}

function path(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : "";
}

function holdsText(page: PageText, { body, locale }: Pick<Article, "body" | "locale">): boolean {
  const given = ` ${plainWords(page.all)} `;
  const told = sentences(body, baseLanguage(locale))
    .map((s) => plainWords(s.text).split(" "))
    .filter((own) => own.length >= run);
  const seen = told.filter((own) => given.includes(` ${own.slice(0, run).join(" ")} `) || given.includes(` ${own.slice(-run).join(" ")} `));
  return told.length > 0 && seen.length >= Math.min(enough, told.length);
}

/** A title of one everyday word stands on many pages. */
function bearsTitle(page: PageText, title: string): boolean {
  const own = plainWords(title);
  return own.split(" ").length >= 2 && own.length >= 12 && page.headings.split("\n").some((h) => ` ${plainWords(h)} `.includes(` ${own} `));
}

function plainWords(text: string): string {
  return words(fold(text))
    .map((w) => w.text)
    .join(" ");
}
