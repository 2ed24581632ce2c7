import * as z from "zod/mini";
import { FootnoteError, toProblem } from "../errors.ts";
import { rows, said } from "./answers.ts";
import { basic } from "./basic.ts";
import { ArticleRow, articleOf, CollectionRow, Shelf, type SiteAccess, shelfOf } from "./help-scout-rows.ts";
import { listed } from "./item.ts";
import { optionalPart } from "./optional-part.ts";
import type { Pulled, Source, SourceNet } from "./source.ts";
import { parts, type StepTaken, takeStep } from "./steps.ts";

/**
 * Help Scout Docs: the published articles of its collections. Written from the vendor's reference (Docs API v1: Sites and
 * their restrictions, Collections, Categories, Articles), as it stood in 2026. Saved replies belong to another API, whose sign-in asks for a secret
 * that an extension cannot keep. Its lists tell no removals, so every walk is over everything.
 */
export const helpScout: Source = {
  id: "help-scout",
  name: "Help Scout Docs",
  auths: ["token"],
  asks: [{ key: "collections", kind: "text", required: false, example: "Orders, Returns", choices: [] }],
  macros: false,
  rate: 3,
  origins: () => [host],
  // An API key goes as the name; the password is any letter.
  authorization: (token) => basic(`${token.trim()}:X`),
  oauth: null,
  pull: (from, net) => {
    const begin = (): Step[] => [{ of: "collections", page: 1, found: false }];
    return takeStep(from, Step, begin, (step) => take(step, from.settings.answers, net));
  },
};

const host = "https://docsapi.helpscout.net";
const api = `${host}/v1`;

const Step = z.discriminatedUnion("of", [
  /** `found`: one that the lead named. */
  z.object({ of: z.literal("collections"), page: z.number(), found: z.boolean() }),
  z.object({ of: z.literal("articles"), shelf: Shelf, page: z.number() }),
  /** A list holds no texts: they come one by one. */
  z.object({ of: z.literal("texts"), shelf: Shelf, ids: z.array(z.string()) }),
]);
type Step = z.infer<typeof Step>;
type Taken = StepTaken<Step>;

const Page = z.object({ page: z.number(), pages: z.number(), items: z.array(z.unknown()) });
const Site = z.object({ id: z.string(), status: z.optional(z.nullable(z.string())), hasPublicSite: z.optional(z.nullable(z.boolean())) });
const Category = z.object({ id: z.string(), name: z.string() });
const Ref = z.object({ id: z.string(), status: z.string() });

function take(step: Step, answers: Record<string, string>, net: SourceNet): Promise<Taken> {
  if (step.of === "collections") return takeCollections(step, answers, net);
  return step.of === "articles" ? takeList(step, net) : takeTexts(step.shelf, step.ids, net);
}

async function page(name: string, path: string, number: number, net: SourceNet): Promise<z.infer<typeof Page>> {
  const joined = path.includes("?") ? "&" : "?";
  const answer = await net.get(`${api}/${path}${joined}page=${number}&pageSize=100`);
  return said(answer, z.object({ [name]: Page }), name)[name] as z.infer<typeof Page>;
}

async function takeCollections(
  step: Extract<Step, { of: "collections" }>,
  answers: Record<string, string>,
  net: SourceNet,
): Promise<Taken> {
  const list = await page("collections", "collections", step.page, net);
  const { rows: collections, failures } = rows(list.items, CollectionRow, "collection");
  const wanted = listed(answers["collections"]);
  const chosen = collections.filter(({ name }) => wanted.length === 0 || wanted.includes(name.trim().toLowerCase()));
  const ended = list.items.length === 0 || step.page >= list.pages;
  const found = step.found || chosen.length > 0;
  if (wanted.length > 0 && ended && !found) throw new FootnoteError("source.collection");
  const access = await accessOf(new Set(chosen.map(({ siteId }) => siteId)), net);
  const shelves = chosen.map((row): Step => ({ of: "articles", shelf: shelfOf(row, access.get(row.siteId) ?? "closed"), page: 1 }));
  return { told: { failures }, more: [...shelves, ...(ended ? [] : [{ ...step, page: step.page + 1, found }])] };
}

/** Who can reach each of these sites. One that is not in the list is closed. */
async function accessOf(wanted: ReadonlySet<string>, net: SourceNet): Promise<Map<string, SiteAccess>> {
  const sites = rows((await page("sites", "sites", 1, net)).items, Site, "site").rows;
  const access = new Map<string, SiteAccess>();
  for (const { id, status, hasPublicSite } of sites.filter((site) => wanted.has(site.id))) {
    const open = status === "active" && hasPublicSite !== false;
    access.set(id, open ? await restrictionOf(id, net) : "closed");
  }
  return access;
}

async function restrictionOf(site: string, net: SourceNet): Promise<SiteAccess> {
  const { part } = await optionalPart("restrictions", () => net.get(`${api}/sites/${encodeURIComponent(site)}/restricted`));
  if (part === null) return "unknown";
  return said(part, z.object({ enabled: z.boolean() }), "restriction").enabled ? "restricted" : "open";
}

async function takeList(step: Extract<Step, { of: "articles" }>, net: SourceNet): Promise<Taken> {
  const list = await page("articles", `collections/${encodeURIComponent(step.shelf.id)}/articles?status=published`, step.page, net);
  const { rows: refs, failures } = rows(list.items, Ref, "article", (id) => `article-${id}`);
  const ids = refs.filter(({ status }) => status === "published").map(({ id }) => id);
  const texts = parts(ids, 10).map((some): Step => ({ of: "texts", shelf: step.shelf, ids: some }));
  const ended = list.items.length === 0 || step.page >= list.pages;
  return { told: { failures }, more: [...texts, ...(ended ? [] : [{ ...step, page: step.page + 1 }])] };
}

async function takeTexts(shelf: Shelf, ids: string[], net: SourceNet): Promise<Taken> {
  const categories = rows(
    (await page("categories", `collections/${encodeURIComponent(shelf.id)}/categories`, 1, net)).items,
    Category,
    "category",
  );
  const names = new Map(categories.rows.map(({ id, name }) => [id, name]));
  const told: Pick<Pulled, "items" | "gone" | "failures"> = { items: [], gone: [], failures: [] };
  for (const id of ids) {
    const { article } = await text(id, net);
    const row = ArticleRow.safeParse(article);
    if (article === null) told.gone.push(`article-${id}`);
    else if (!row.success) told.failures.push({ item: `article-${id}`, url: null, code: "source.row", detail: { what: "article" } });
    else if (row.data.status === "published") told.items.push(articleOf(row.data, shelf, names));
    else told.gone.push(`article-${id}`);
  }
  return { told, more: [] };
}

/** One article; null where it was taken away since the list was read. */
async function text(id: string, net: SourceNet): Promise<{ article: unknown }> {
  try {
    return said(await net.get(`${api}/articles/${encodeURIComponent(id)}`), z.object({ article: z.unknown() }), "article");
  } catch (error) {
    if (toProblem(error).code === "source.gone") return { article: null };
    throw error;
  }
}
