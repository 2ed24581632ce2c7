import * as z from "zod/mini";
import { onSite } from "./address.ts";
import { said } from "./answers.ts";
import type { FrontStep } from "./front-steps.ts";
import { day, item, path } from "./item.ts";
import { optionalPart } from "./optional-part.ts";
import type { Pulled, SourceNet } from "./source.ts";
import { parts, type StepTaken } from "./steps.ts";

type Of<K extends FrontStep["of"]> = Extract<FrontStep, { of: K }>;
type Place = Of<"pages">["places"][number];

const text = z.optional(z.nullable(z.string()));
const Category = z.object({ name: text, title: text, content: z.optional(z.unknown()) });
/** The reference shows an article in no example: any of these fields may hold its text. */
const Article = z.object({
  name: text,
  title: text,
  content_url: text,
  content: z.optional(z.unknown()),
  html: text,
  html_content: text,
  body: text,
  updated_at: z.optional(z.nullable(z.union([z.number(), z.string()]))),
});

/** The home page or one category of a public knowledge base, and where it leads; at the end the articles, each once. */
export async function takePlace(step: Of<"site">, site: string, net: SourceNet): Promise<StepTaken<FrontStep>> {
  const [place, ...rest] = step.queue;
  if (place === undefined) {
    const pages = parts(step.articles, 10).map((places) => ({ of: "pages" as const, locale: step.locale, places }));
    return { told: {}, more: pages };
  }
  const home = place.path.endsWith("/home.json");
  const ask = () => net.get(`${site}${place.path}`);
  const { part, failures } = home ? { part: await ask(), failures: [] } : await optionalPart(place.path, ask);
  const node = part ? said(part, Category, "category") : null;
  const trail = home ? [] : [...place.trail, node?.name ?? node?.title ?? ""];
  const links = node ? linksIn(node.content, site).filter((link) => link.startsWith(`/${encodeURIComponent(step.locale)}/`)) : [];
  const found = [...new Set(links)].map((link) => ({ path: link, trail }));
  const below = found.filter((one) => !isArticle(one) && !step.seen.includes(one.path));
  const seen = [...step.seen, ...below.map((one) => one.path)];
  return {
    told: { failures },
    more: [{ ...step, queue: [...rest, ...below], seen, articles: merged(step.articles, found.filter(isArticle)) }],
  };
}

const isArticle = ({ path }: Place) => /\/articles\/\d+\.json$/.test(path);

/** The home page names articles that stand in a category too: the deepest place is an article's own. */
function merged(known: Place[], found: Place[]): Place[] {
  const all = new Map(known.map((place) => [place.path, place]));
  for (const place of found) {
    if ((all.get(place.path)?.trail.length ?? -1) < place.trail.length) all.set(place.path, place);
  }
  return [...all.values()];
}

/** Articles of a public knowledge base, with their texts. */
export async function takePages(step: Of<"pages">, site: string, net: SourceNet): Promise<Partial<Pulled>> {
  const told: Pick<Pulled, "items" | "failures"> = { items: [], failures: [] };
  for (const place of step.places) {
    const id = `article-${/(\d+)\.json$/.exec(place.path)?.[1]}/${step.locale}`;
    const { part, failures } = await optionalPart(id, () => net.get(`${site}${place.path}`));
    told.failures.push(...failures);
    if (part === null) continue;
    const row = Article.safeParse(said(part, z.unknown(), "article"));
    const found = row.success ? itemOf(row.data, id, place, { site, locale: step.locale }) : null;
    if (found) told.items.push(found);
    else told.failures.push({ item: id, url: `${site}${place.path}`, code: "source.row", detail: { what: "article" } });
  }
  return told;
}

/** Null for one without a text. */
function itemOf(row: z.infer<typeof Article>, id: string, place: Place, { site, locale }: { site: string; locale: string }) {
  const texts = [row.content, row.html, row.html_content, row.body].filter((value): value is string => typeof value === "string");
  const body = texts.find((value) => value.trim() !== "") ?? texts[0];
  if (body === undefined) return null;
  return item({
    id,
    kind: "article",
    title: row.title ?? row.name ?? "",
    body,
    format: "html",
    locale,
    section: path(...place.trail),
    group: id.replace(/\/.*$/, ""),
    url: onSite(site, row.content_url ?? place.path.replace(/\.json$/, "")),
    updated: day(row.updated_at),
    tier: "public",
    says: "public knowledge base",
  });
}

/** The addresses of articles and categories anywhere in a page's content: sections may hold them at any depth. */
function linksIn(content: unknown, site: string): string[] {
  if (Array.isArray(content)) return content.flatMap((part) => linksIn(part, site));
  if (typeof content !== "object" || content === null) return [];
  const { json_content_url: link, ...rest } = content as Record<string, unknown>;
  const own = typeof link === "string" ? onSite(site, link)?.slice(new URL(site).origin.length) : null;
  // Without its name at the end an address is the same one everywhere.
  const short = own ? /^\/[^/]+\/(?:articles|categories)\/\d+/.exec(own)?.[0] : null;
  return [
    ...(short ? [`${short}.json`] : []),
    ...linksIn(
      Object.values(rest).filter((value) => typeof value === "object"),
      site,
    ),
  ];
}
