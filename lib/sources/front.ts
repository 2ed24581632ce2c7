import * as z from "zod/mini";
import { address, onSite } from "./address.ts";
import { rows, said } from "./answers.ts";
import { takeArticles } from "./front-articles.ts";
import { shelfOf, TemplateRow, templateOf } from "./front-rows.ts";
import { takePages, takePlace } from "./front-site.ts";
import { FrontStep } from "./front-steps.ts";
import { codes } from "./item.ts";
import { optionalPart } from "./optional-part.ts";
import type { PullFrom, Source, SourceNet } from "./source.ts";
import { parts, type StepTaken, takeStep } from "./steps.ts";

/**
 * Front: the articles of its knowledge bases and its message templates (by an API token), or one public knowledge base as
 * everyone sees it. Written from the vendor's references (Core API: Knowledge bases, Message templates; Knowledge base public
 * API), as they stood in 2026. Its lists tell no removals, so every walk is over everything.
 */
export const front: Source = {
  id: "front",
  name: "Front knowledge base",
  auths: ["token", "none"],
  asks: [
    { key: "address", kind: "address", required: false, example: "https://help.ostrel.example", choices: [] },
    { key: "locales", kind: "text", required: false, example: "en, sv", choices: [] },
    { key: "macros", kind: "choice", required: false, example: "", choices: ["yes", "no"] },
  ],
  macros: true,
  rate: 1,
  origins: (answers) => (answers["address"]?.trim() ? [api, address(answers["address"]).origin] : [api]),
  authorization: (token) => ({ Authorization: `Bearer ${token.trim()}` }),
  oauth: null,
  pull: (from, net) =>
    takeStep(
      from,
      FrontStep,
      () => begin(from),
      (step) => take(step, from, net),
    ),
};

const api = "https://api2.frontapp.com";

type Taken = StepTaken<FrontStep>;

const Listing = z.object({
  _results: z.array(z.unknown()),
  _pagination: z.optional(z.nullable(z.object({ next: z.optional(z.nullable(z.string())) }))),
});
const Base = z.object({ id: z.string(), type: z.string() });
const BaseContent = z.object({ name: z.optional(z.nullable(z.string())), status: z.optional(z.nullable(z.string())) });
const Ref = z.object({
  id: z.string(),
  locales: z.optional(z.nullable(z.array(z.string()))),
  _links: z.optional(z.nullable(z.object({ related: z.optional(z.nullable(z.object({ category: z.optional(z.nullable(z.string())) }))) }))),
});

function begin({ settings: { auth, answers } }: PullFrom): FrontStep[] {
  if (auth === "none") {
    const locales = codes(answers["locales"]);
    return (locales.length > 0 ? locales : ["en"]).map((locale) => {
      const home = `/${encodeURIComponent(locale)}/home.json`;
      return { of: "site", locale, queue: [{ path: home, trail: [] }], seen: [home], articles: [] };
    });
  }
  const templates: FrontStep[] = answers["macros"] === "no" ? [] : [{ of: "templates", path: "/message_templates" }];
  return [{ of: "bases", path: "/knowledge_bases" }, ...templates];
}

async function take(step: FrontStep, { settings }: PullFrom, net: SourceNet): Promise<Taken> {
  if (step.of === "bases") return takeBases(step, net);
  if (step.of === "list") return takeList(step, net);
  if (step.of === "articles") return { told: await takeArticles(step.refs, step.shelf, api, net), more: [] };
  if (step.of === "templates") return takeTemplates(step, net);
  const site = address(settings.answers["address"]).origin;
  return step.of === "site" ? takePlace(step, site, net) : { told: await takePages(step, site, net), more: [] };
}

/** Its next page may be named at the company's own host. */
function nextOf<S extends FrontStep & { path: string }>(step: S, list: z.infer<typeof Listing>): S[] {
  const link = list._pagination?.next;
  const path = link ? onSite(api, link)?.slice(api.length) : null;
  return path && path !== step.path && list._results.length > 0 ? [{ ...step, path }] : [];
}

async function takeBases(step: Extract<FrontStep, { of: "bases" }>, net: SourceNet): Promise<Taken> {
  const list = said(await net.get(`${api}${step.path}`), Listing, "knowledge_bases");
  const { rows: bases, failures } = rows(list._results, Base, "knowledge base");
  const shelves: FrontStep[] = [];
  for (const { id, type } of bases) {
    const content = said(await net.get(`${api}/knowledge_bases/${encodeURIComponent(id)}/content`), BaseContent, "knowledge_base");
    const shelf = shelfOf({ id, type, name: content.name ?? null, status: content.status ?? null });
    shelves.push({ of: "list", shelf, path: `/knowledge_bases/${encodeURIComponent(id)}/articles?limit=100` });
  }
  return { told: { failures }, more: [...shelves, ...nextOf(step, list)] };
}

async function takeList(step: Extract<FrontStep, { of: "list" }>, net: SourceNet): Promise<Taken> {
  const list = said(await net.get(`${api}${step.path}`), Listing, "articles");
  const { rows: found, failures } = rows(list._results, Ref, "article", (id) => `article-${id}`);
  const refs = found.map(({ id, locales, _links }) => ({ id, locales: locales ?? [], category: _links?.related?.category ?? null }));
  const texts = parts(refs, 10).map((some): FrontStep => ({ of: "articles", shelf: step.shelf, refs: some }));
  return { told: { failures }, more: [...texts, ...nextOf(step, list)] };
}

async function takeTemplates(step: Extract<FrontStep, { of: "templates" }>, net: SourceNet): Promise<Taken> {
  const { part, failures } = await optionalPart("message-templates", () => net.get(`${api}${step.path}`));
  if (part === null) return { told: { failures }, more: [] };
  const list = said(part, Listing, "message_templates");
  const found = rows(list._results, TemplateRow, "message template", (id) => `template-${id}`);
  return { told: { items: found.rows.map(templateOf), failures: found.failures }, more: nextOf(step, list) };
}
