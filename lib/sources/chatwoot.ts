import * as z from "zod/mini";
import { FootnoteError } from "../errors.ts";
import { address } from "./address.ts";
import { rows, said, standing } from "./answers.ts";
import { ArticleRow, type Place, placed } from "./chatwoot-articles.ts";
import { item, listed, pulled } from "./item.ts";
import type { Pulled, PullFrom, Source, SourceNet } from "./source.ts";

/**
 * Chatwoot: the articles of its portals with the account's canned responses (by an access token), or one portal as the public
 * sees it. Written from its source (controllers and views of portals, articles and canned responses, 2022 to 2026). Its lists
 * cannot be asked for changes, so every walk is over everything.
 */
export const chatwoot: Source = {
  id: "chatwoot",
  name: "Chatwoot",
  // Its sign-in lives in headers that only its own page can read: a session does not carry over.
  auths: ["token", "none"],
  asks: [
    { key: "address", kind: "address", required: true, example: "https://app.chatwoot.com", choices: [] },
    { key: "account", kind: "text", required: false, example: "1", choices: [] },
    { key: "portal", kind: "text", required: false, example: "tarnwick-help", choices: [] },
    { key: "locales", kind: "text", required: false, example: "en, sv", choices: [] },
    { key: "unpublished", kind: "choice", required: false, example: "", choices: ["skip", "internal"] },
    { key: "macros", kind: "choice", required: false, example: "", choices: ["yes", "no"] },
  ],
  macros: true,
  rate: 2,
  origins: (answers) => [siteOf(answers)],
  authorization: (token) => ({ api_access_token: token.trim() }),
  oauth: null,
  async pull(from, net) {
    const at = standing(from.cursor, Standing) ?? (await begin(from, net));
    return at.at < at.places.length ? pullArticles(from, at, net) : pullReplies(from, net);
  },
};

/** It stands at the root of its host, wherever on it the lead has copied the address from. */
const siteOf = (answers: Record<string, string>) => address(answers["address"]).origin;

const Standing = z.object({
  /** Portals, or the languages of the one portal that the public sees. */
  places: z.array(z.object({ portal: z.string(), name: z.string(), locale: z.nullable(z.string()), open: z.boolean() })),
  at: z.number(),
  page: z.number(),
  /** The first article of the place's first page: older versions give that page for every number. */
  first: z.nullable(z.number()),
});
type Standing = z.infer<typeof Standing>;

const PortalRow = z.object({ slug: z.string(), name: z.string(), archived: z.optional(z.nullable(z.boolean())) });
const Listing = z.object({ payload: z.array(z.unknown()), meta: z.optional(z.object({ articles_count: z.optional(z.number()) })) });
const Reply = z.object({ id: z.number(), short_code: z.string(), content: z.string() });

async function begin({ settings: { auth, answers } }: PullFrom, net: SourceNet): Promise<Standing> {
  const wanted = listed(answers["portal"]);
  const begun = { at: 0, page: 1, first: null };
  if (auth === "none") {
    const [portal] = wanted;
    if (portal === undefined) throw new FootnoteError("source.portal");
    const locales = listed(answers["locales"]);
    const places = (locales.length > 0 ? locales : ["en"]).map((locale) => ({ portal, name: portal, locale, open: true }));
    return { ...begun, places };
  }
  const list = said(await net.get(`${api(answers)}/portals`), Listing, "portals");
  const { rows: portals } = rows(list.payload, PortalRow, "portal");
  const chosen = portals.filter(({ slug }) => wanted.length === 0 || wanted.includes(slug.toLowerCase()));
  if (wanted.length > 0 && chosen.length === 0) throw new FootnoteError("source.portal");
  return { ...begun, places: chosen.map(({ slug, name, archived }) => ({ portal: slug, name, locale: null, open: archived !== true })) };
}

async function pullArticles({ settings }: PullFrom, at: Standing, net: SourceNet): Promise<Pulled> {
  const place = at.places[at.at] as Place;
  const site = siteOf(settings.answers);
  const portal = encodeURIComponent(place.portal);
  const url = place.locale
    ? `${site}/hc/${portal}/${encodeURIComponent(place.locale)}/articles.json?page=${at.page}&per_page=100`
    : `${api(settings.answers)}/portals/${portal}/articles?page=${at.page}`;
  const list = said(await net.get(url), Listing, "articles");
  const { rows: articles, failures } = rows(list.payload, ArticleRow, "article");
  const first = articles[0]?.id ?? null;
  const again = at.page > 1 && first !== null && first === at.first;
  const ended = list.payload.length === 0 || again;
  const going: Standing = ended ? { ...at, at: at.at + 1, page: 1, first: null } : { ...at, page: at.page + 1, first: at.first ?? first };
  const told = again
    ? pulled({})
    : pulled({ ...placed(articles, place, { site, unpublished: settings.answers["unpublished"] }), failures });
  const replies = settings.auth !== "none" && settings.answers["macros"] !== "no";
  const done = going.at >= going.places.length && !replies;
  const total = at.places.length === 1 ? (list.meta?.articles_count ?? null) : null;
  return { ...told, total, next: done ? null : JSON.stringify(going) };
}

async function pullReplies({ settings }: PullFrom, net: SourceNet): Promise<Pulled> {
  if (settings.auth === "none" || settings.answers["macros"] === "no") return pulled({});
  const list = said(await net.get(`${api(settings.answers)}/canned_responses`), z.array(z.unknown()), "canned_responses");
  const { rows: replies, failures } = rows(list, Reply, "canned response", (id) => `reply-${id}`);
  const items = replies.map(({ id, short_code, content }) =>
    // A canned response is text that agents send to customers as it is.
    item({
      id: `reply-${id}`,
      kind: "macro",
      title: short_code,
      body: content,
      format: "markdown",
      tier: "public",
      says: "canned response",
    }),
  );
  return pulled({ items, failures });
}

function api(answers: Record<string, string>): string {
  const account = answers["account"]?.trim() ?? "";
  if (!/^\d+$/.test(account)) throw new FootnoteError("source.account");
  return `${siteOf(answers)}/api/v1/accounts/${account}`;
}
