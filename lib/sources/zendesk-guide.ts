import * as z from "zod/mini";
import { FootnoteError, toProblem } from "../errors.ts";
import { address } from "./address.ts";
import { hostTime, rows, said, standing } from "./answers.ts";
import { basic } from "./basic.ts";
import { pulled } from "./item.ts";
import { nextPath, Paged } from "./paged.ts";
import type { Pulled, PullFrom, Source, SourceNet } from "./source.ts";
import { ArticleRow, articleId, articlesOf, Sideloads } from "./zendesk-articles.ts";
import { MacroRow, macroOf } from "./zendesk-macros.ts";
import { segmentsOf } from "./zendesk-segments.ts";

/**
 * Zendesk Guide: the articles of one brand's help centre in all their translations, and the account's macros. Written from
 * the vendor's API reference (Help Center: Articles, User Segments, Locales; Incremental article exports; Ticketing: Macros;
 * Pagination; OAuth), as it stood in 2026.
 */
export const zendeskGuide: Source = {
  id: "zendesk-guide",
  name: "Zendesk Guide",
  auths: ["session", "oauth", "token"],
  asks: [
    { key: "address", kind: "address", required: true, example: "https://ostrel.zendesk.com", choices: [] },
    { key: "macros", kind: "choice", required: false, example: "", choices: ["yes", "no"] },
    { key: "client", kind: "text", required: false, example: "footnote", choices: [] },
  ],
  macros: true,
  rate: 2,
  origins: (answers) => [siteOf(answers)],
  authorization: (token) => authorization(token.trim()),
  oauth: (answers) => {
    const site = siteOf(answers);
    const client = answers["client"]?.trim() ?? "";
    if (client === "") throw new FootnoteError("source.client");
    return { authorize: `${site}/oauth/authorizations/new`, token: `${site}/oauth/tokens`, client, scope: "hc:read macros:read" };
  },
  async pull(from, net) {
    const site = siteOf(from.settings.answers);
    const at = standing(from.cursor, Standing) ?? (await begin(from, site, net));
    return at.of === "articles" ? pullArticles(from, at, site, net) : pullMacros(from, at, site, net);
  },
};

/** What the account held when a walk began, by its own clock; the next walk sees by it whether something was taken away. */
const Mark = z.object({ at: z.number(), articles: z.number(), macros: z.nullable(z.number()) });
const Standing = z.object({
  of: z.enum(["articles", "macros"]),
  path: z.string(),
  mark: z.nullable(Mark),
  total: z.nullable(z.number()),
  locales: z.array(z.string()),
  /** Made since the walk before: of articles, of macros. */
  fresh: z.tuple([z.number(), z.number()]),
});
type Standing = z.infer<typeof Standing>;

/** Its API is at the root of the host, wherever on it the lead has copied the address from. */
const siteOf = (answers: Record<string, string>) => address(answers["address"]).origin;

const help = "/api/v2/help_center";
const firstMacros = "/api/v2/macros/active.json?page[size]=100";
const sideloads = "include=translations,sections,categories,users";
const allArticles = `${help}/articles.json?${sideloads}&sort_by=created_at&sort_order=asc&page[size]=100`;

const Counted = z.object({ count: z.number() });
const Locales = z.object({ locales: z.array(z.string()) });
const ArticlePage = z.object({ articles: z.array(z.unknown()), ...Sideloads, ...Paged });
const MacroPage = z.object({ macros: z.array(z.unknown()), ...Paged });

const Me = z.object({ user: z.object({ id: z.nullable(z.number()), role: z.optional(z.string()) }) });

async function begin({ settings, since }: PullFrom, site: string, net: SourceNet): Promise<Standing> {
  if (settings.auth === "session") await refuseStrangers(site, net);
  const counted = await net.get(`${site}${help}/articles.json?per_page=1`);
  const articles = said(counted, Counted, "articles").count;
  const macros = settings.answers["macros"] === "no" ? null : await macroCount(site, net);
  const at = hostTime(counted);
  const { locales } = said(await net.get(`${site}${help}/locales.json`), Locales, "locales");
  const before = standing(since, Mark);
  return {
    of: "articles",
    path: before ? `${help}/incremental/articles.json?start_time=${Math.floor(before.at / 1000)}&${sideloads}` : allArticles,
    mark: at === null ? null : { at, articles, macros },
    // With several languages nobody says how many texts there are.
    total: before || locales.length > 1 ? null : articles + (macros ?? 0),
    locales,
    fresh: [0, 0],
  };
}

/**
 * Who is not signed in is answered as the public is: the walk would find all else gone. Throws `source.signed-out`, and
 * `source.forbidden` for a customer.
 */
async function refuseStrangers(site: string, net: SourceNet): Promise<void> {
  const { user } = said(await net.get(`${site}/api/v2/users/me.json`), Me, "users/me");
  if (user.id === null) throw new FootnoteError("source.signed-out");
  if (user.role === "end-user") throw new FootnoteError("source.forbidden");
}

/** Null where these credentials may not see macros; the walk over them then says so. */
async function macroCount(site: string, net: SourceNet): Promise<number | null> {
  try {
    return said(await net.get(`${site}/api/v2/macros/active.json?per_page=1`), Counted, "macros").count;
  } catch (error) {
    if (toProblem(error).code === "source.forbidden") return null;
    throw error;
  }
}

async function pullArticles({ settings, since }: PullFrom, at: Standing, site: string, net: SourceNet): Promise<Pulled> {
  const segments = await segmentsOf(site, net);
  const page = said(await net.get(`${site}${at.path}`), ArticlePage, "articles");
  // Afterwards, each time: a session may end in the middle of a walk, and what is no longer shown would count as gone.
  if (settings.auth === "session") await refuseStrangers(site, net);
  const { rows: articles, failures } = rows(page.articles, ArticleRow, "article", articleId);
  const { items, gone } = articlesOf(articles, page, segments, at.locales);
  const fresh = at.fresh[0] + articles.filter((article) => isFresh(article.created_at, since, at)).length;
  const more = page.articles.length > 0 ? nextPath(page, site, at.path) : null;
  const told = { items, gone: since === null ? [] : gone, failures, total: at.total };
  const going: Standing = { ...at, path: more ?? firstMacros, of: more ? "articles" : "macros", fresh: [fresh, at.fresh[1]] };
  if (more === null && settings.answers["macros"] === "no") return pulled({ ...told, mark: markOf(going, since) });
  return pulled({ ...told, next: JSON.stringify(going) });
}

async function pullMacros({ since }: PullFrom, at: Standing, site: string, net: SourceNet): Promise<Pulled> {
  const page = await macroPage(at, site, net);
  if (!page) {
    const failure = { item: "macros", url: null, code: "source.forbidden", detail: {} };
    return pulled({ failures: [failure], total: at.total, mark: markOf(at, since) });
  }
  const { rows: macros, failures } = rows(page.macros, MacroRow, "macro");
  const replies = macros.map((macro) => ({ id: `macro-${macro.id}`, reply: macroOf(macro) }));
  const fresh = at.fresh[1] + macros.filter((macro) => isFresh(macro.created_at, since, at)).length;
  const path = nextPath(page, site, at.path);
  const going: Standing = { ...at, path: path ?? at.path, fresh: [at.fresh[0], fresh] };
  return pulled({
    items: replies.flatMap(({ reply }) => reply ?? []),
    gone: since === null ? [] : replies.filter(({ reply }) => reply === null).map(({ id }) => id),
    failures,
    total: at.total,
    next: path === null ? null : JSON.stringify(going),
    mark: path === null ? markOf(going, since) : null,
  });
}

async function macroPage(at: Standing, site: string, net: SourceNet): Promise<z.infer<typeof MacroPage> | null> {
  try {
    return said(await net.get(`${site}${at.path}`), MacroPage, "macros");
  } catch (error) {
    if (toProblem(error).code === "source.forbidden") return null;
    throw error;
  }
}

function isFresh(created: string | undefined, since: string | null, { mark }: Standing): boolean {
  const before = standing(since, Mark);
  const at = Date.parse(created ?? "");
  return before !== null && at >= before.at && (mark === null || at < mark.at);
}

/**
 * Changes are listed, removals are not: where there are not as many as the walk before left and were made since, something was
 * taken away, and the next walk is over everything.
 */
function markOf({ mark, fresh }: Standing, since: string | null): string | null {
  const before = standing(since, Mark);
  if (mark === null) return null;
  const expected = before && [before.articles + fresh[0], before.macros === null ? null : before.macros + fresh[1]];
  if (expected && (expected[0] !== mark.articles || expected[1] !== mark.macros)) return null;
  return JSON.stringify(mark);
}

/** An API token goes with the address of its user, as `name@example.com/token:…`; anything else is an OAuth access token. */
function authorization(token: string): Record<string, string> {
  return /^[^\s/]+@[^\s/]+\/token:\S+$/.test(token) ? basic(token) : { Authorization: `Bearer ${token}` };
}
