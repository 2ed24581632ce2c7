import * as z from "zod/mini";
import { onSite } from "./address.ts";
import { said } from "./answers.ts";
import type { Shelf } from "./front-rows.ts";
import { day, item, path } from "./item.ts";
import { optionalPart } from "./optional-part.ts";
import type { Pulled, SourceNet } from "./source.ts";

const text = z.optional(z.nullable(z.string()));
const time = z.optional(z.nullable(z.number()));
const Article = z.object({
  id: z.string(),
  name: z.string(),
  status: z.string(),
  content: z.nullable(z.string()),
  locale: text,
  keywords: z.optional(z.nullable(z.array(z.unknown()))),
  last_edited_at: time,
  updated_at: time,
});
const Category = z.object({
  name: text,
  is_hidden: z.optional(z.nullable(z.boolean())),
  _links: z.optional(z.nullable(z.object({ related: z.optional(z.nullable(z.object({ parent_category: text }))) }))),
});

interface Ref {
  id: string;
  locales: string[];
  category: string | null;
}
type Told = Pick<Pulled, "items" | "gone" | "failures">;

/** These articles in every language, with their texts. What is not published is gone. */
export async function takeArticles(refs: Ref[], shelf: Shelf, api: string, net: SourceNet): Promise<Told> {
  const told: Told = { items: [], gone: [], failures: [] };
  const known = new Map<string, Trail>();
  for (const ref of refs) {
    const trail = await trailOf(ref.category, api, net, known);
    for (const locale of ref.locales.length > 0 ? ref.locales : [null]) await takeText(ref, locale, { shelf, trail, api, net }, told);
  }
  return told;
}

interface At {
  shelf: Shelf;
  trail: Trail;
  api: string;
  net: SourceNet;
}

async function takeText(ref: Ref, locale: string | null, { shelf, trail, api, net }: At, told: Told): Promise<void> {
  const id = `article-${ref.id}${locale ? `/${locale}` : ""}`;
  const place = `${api}/knowledge_base_articles/${encodeURIComponent(ref.id)}${locale ? `/locales/${encodeURIComponent(locale)}` : ""}/content`;
  const { part: answer } = await optionalPart(id, () => net.get(place));
  const row = answer ? Article.safeParse(said(answer, z.unknown(), "article")) : null;
  if (row === null || (row.success && row.data.status !== "published")) told.gone.push(id);
  else if (!row.success) told.failures.push({ item: id, url: null, code: "source.row", detail: { what: "article" } });
  else
    told.items.push(
      item({
        id,
        kind: "article",
        title: row.data.name,
        body: row.data.content ?? "",
        format: "html",
        locale: row.data.locale ?? locale,
        section: path(shelf.name, ...trail.names),
        labels: (row.data.keywords ?? []).filter((word) => typeof word === "string"),
        group: `article-${ref.id}`,
        updated: day(row.data.last_edited_at ?? row.data.updated_at),
        tier: shelf.open && trail.open ? "public" : "internal",
        says: trail.open ? shelf.says : `${shelf.says}, category: ${trail.why}`,
      }),
    );
}

/** The categories that an article lies in, outermost first. `open`: none of them is hidden. */
interface Trail {
  names: string[];
  open: boolean;
  why: string;
}

/** A hidden category is left out of every list, but not locked: what lies in one is not meant for everyone. One that cannot be seen counts as hidden. */
async function trailOf(link: string | null, api: string, net: SourceNet, known: Map<string, Trail>, depth = 0): Promise<Trail> {
  const url = link ? onSite(api, link)?.replace(/\/+$/, "") : null;
  if (!url) return { names: [], open: true, why: "" };
  const before = known.get(url);
  if (before) return before;
  const answer = depth < 20 ? (await optionalPart("category", () => net.get(`${url.replace(/\/content$/, "")}/content`))).part : null;
  const trail = answer
    ? await readTrail(said(answer, Category, "category"), api, net, known, depth)
    : { names: [], open: false, why: "not visible" };
  known.set(url, trail);
  return trail;
}

async function readTrail(
  row: z.infer<typeof Category>,
  api: string,
  net: SourceNet,
  known: Map<string, Trail>,
  depth: number,
): Promise<Trail> {
  const parent = await trailOf(row._links?.related?.parent_category ?? null, api, net, known, depth + 1);
  const names = [...parent.names, row.name ?? ""];
  // Not said to be shown is not shown.
  return row.is_hidden === false ? { ...parent, names } : { names, open: false, why: "hidden" };
}
