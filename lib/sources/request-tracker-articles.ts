import * as z from "zod/mini";
import { escapeHtml } from "../escape-html.ts";
import type { Tier } from "../knowledge/article.ts";
import type { SourceItem } from "../source-item.ts";
import { base } from "./address.ts";
import { hostTime, rows, said, standing } from "./answers.ts";
import { day, item, listed, pulled } from "./item.ts";
import type { Pulled, PullFrom, Source, SourceNet } from "./source.ts";

/**
 * Request Tracker's Articles, over its REST 2 (5.0.3, seen 2026-11 on the distribution's package). It tells nobody's rights
 * but the reader's own, so the lead says what each class is for. What is deleted there is disabled and can be asked for.
 */
export const requestTrackerArticles: Source = {
  id: "request-tracker-articles",
  name: "Request Tracker Articles",
  auths: ["session", "token"],
  asks: [
    { key: "address", kind: "address", required: true, example: "https://rt.ostrel.example", choices: [] },
    { key: "public", kind: "text", required: false, example: "Help centre", choices: [] },
    { key: "authenticated", kind: "text", required: false, example: "Customer portal", choices: [] },
    { key: "internal", kind: "text", required: false, example: "Team notes", choices: [] },
    { key: "fields", kind: "text", required: false, example: "Content", choices: [] },
  ],
  macros: false,
  rate: 4,
  origins: (answers) => [new URL(siteOf(answers)).origin],
  authorization: (token) => ({ Authorization: `token ${token.trim()}` }),
  oauth: null,
  async pull(from, net) {
    const at = standing(from.cursor, Standing) ?? { page: 1, mark: null };
    return pullPage(from, at, net);
  },
};

/** It may stand below a path, which goes before that of the page that the lead has copied the address from. */
function siteOf(answers: Record<string, string>): string {
  return base(answers["address"]).replace(
    /\/(?:Articles|Ticket|Search|REST|SelfService|NoAuth|Admin|Prefs|Dashboards|User|index\.html)(?:\/.*)?$/,
    "",
  );
}

const Standing = z.object({ page: z.number(), mark: z.nullable(z.string()) });
/** A long text may be held again in a second transaction; the seconds of two machines need not agree. */
const overlap = 60_000;

const number = z.union([z.string(), z.number()]);
const Person = z.object({ Name: z.optional(z.string()), RealName: z.optional(z.nullable(z.string())) });
const Row = z.object({
  id: number,
  Name: z.string(),
  Summary: z.optional(z.nullable(z.string())),
  Disabled: number,
  LastUpdated: z.optional(z.nullable(z.string())),
  Class: z.object({ Name: z.string(), Disabled: z.optional(number) }),
  Creator: z.optional(z.nullable(Person)),
  CustomFields: z._default(z.array(z.object({ id: number, name: z.string(), values: z.array(z.nullable(z.string())) })), []),
});
type Row = z.infer<typeof Row>;
const Listing = z.object({
  items: z.array(z.unknown()),
  total: z.optional(z.nullable(number)),
  next_page: z.optional(z.nullable(z.string())),
});

const query =
  "per_page=100&orderby=id&find_disabled_rows=1&fields=Name,Summary,Disabled,LastUpdated,Class,Creator,CustomFields" +
  "&fields[Class]=Name,Disabled&fields[Creator]=Name,RealName";

async function pullPage(from: PullFrom, at: z.infer<typeof Standing>, net: SourceNet): Promise<Pulled> {
  const { answers } = from.settings;
  const site = siteOf(answers);
  const wanted = from.since ? [{ field: "LastUpdated", operator: ">=", value: from.since }] : [{ field: "id", operator: ">", value: "0" }];
  const answer = await net.post(`${site}/REST/2.0/articles?${query}&page=${at.page}`, wanted);
  const list = said(answer, Listing, "articles");
  const mark = at.mark ?? markOf(hostTime(answer));
  const { rows: articles, failures } = rows(list.items, Row, "article", (id) => id);
  const there = articles.filter((article) => !isOff(article.Disabled) && !isOff(article.Class.Disabled));
  const items = there.map((article) => itemOf(article, site, answers));
  const more = list.items.length > 0 && Boolean(list.next_page);
  return pulled({
    items,
    gone: articles.filter((article) => !there.includes(article)).map((article) => `${article.id}`),
    failures,
    next: more ? JSON.stringify({ page: at.page + 1, mark }) : null,
    total: Number(list.total ?? Number.NaN) || null,
    mark: more ? null : mark,
  });
}

function itemOf(article: Row, site: string, answers: Record<string, string>): SourceItem {
  const name = article.Class.Name;
  return item({
    id: `${article.id}`,
    kind: "article",
    title: article.Name,
    ...textOf(article, listed(answers["fields"])),
    summary: article.Summary?.trim() || null,
    section: name,
    url: `${site}/Articles/Article/Display.html?id=${article.id}`,
    owner: article.Creator?.RealName || article.Creator?.Name || null,
    updated: day(article.LastUpdated),
    tier: tierOf(name, answers),
    says: `class: ${name}`,
  });
}

/** The custom fields that hold its text, as the lead lists them or in the order in which they were made; with several, each under its name. */
function textOf({ CustomFields: fields }: Row, wanted: string[]): Pick<SourceItem, "body" | "format"> {
  const place = (field: Row["CustomFields"][number]) => wanted.indexOf(field.name.toLowerCase());
  const texts = fields
    .filter((field) => wanted.length === 0 || place(field) >= 0)
    // It gives them in another order at every look.
    .sort((a, b) => place(a) - place(b) || Number(a.id) - Number(b.id))
    .map(({ name, values }) => ({ name, text: values.filter((value) => value?.trim()).join("\n\n") }))
    .filter(({ text }) => text !== "");
  const html = texts.some(({ text }) => /<(?:p|br|div|h[1-6]|ul|ol|li|table|span|strong|a)\b[^>]*>/i.test(text));
  if (texts.length < 2) return { body: texts[0]?.text ?? "", format: html ? "html" : "text" };
  const lines = (text: string) => (/<[a-z]/i.test(text) ? text : `<p>${escapeHtml(text).replaceAll(/\n{2,}/g, "</p><p>")}</p>`);
  return { body: texts.map(({ name, text }) => `<h2>${escapeHtml(name)}</h2>\n${lines(text)}`).join("\n"), format: "html" };
}

/** The strictest of the lists that name the class; null for a class that none names. */
function tierOf(name: string, answers: Record<string, string>): Tier | null {
  const tiers: Tier[] = ["internal", "authenticated", "public"];
  return tiers.find((tier) => listed(answers[tier]).includes(name.toLowerCase())) ?? null;
}

/** Its own way to write a time, in UTC; null makes the next walk one over everything. */
function markOf(at: number | null): string | null {
  return at === null ? null : new Date(at - overlap).toISOString().slice(0, 19).replace("T", " ");
}

const isOff = (disabled: string | number | undefined) => `${disabled ?? 0}` !== "0";
