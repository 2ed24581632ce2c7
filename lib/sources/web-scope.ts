import { FootnoteError } from "../errors.ts";
import { address } from "./address.ts";
import { allows, fits, type Robots } from "./robots.ts";

/** What a lead's answers ask for, on one site; addresses are paths with their query. */
export interface Scope {
  origin: string;
  /** Sitemaps that were named. */
  maps: string[];
  /** Pages that were named. */
  pages: string[];
  include: string[];
  exclude: string[];
  limit: number;
}

const most = 20_000;

/** Reads the answers. Throws `source.address` for addresses that are none, or of more than one site. */
export function scopeOf(answers: Record<string, string>): Scope {
  const entered = (answers["address"] ?? "").split(/[\s,]+/).filter((one) => one !== "");
  const urls = (entered.length > 0 ? entered : [""]).map(address);
  const origin = urls[0]?.origin ?? "";
  const other = urls.find((url) => url.origin !== origin);
  if (other) throw new FootnoteError("source.address", { detail: { address: other.href.slice(0, 200) } });
  const paths = urls.map((url) => `${url.pathname}${url.search}`);
  const pages = paths.filter((path) => !isMap(path));
  const include = patterns(answers["include"]);
  const below = pages.length === 1 && paths.length === 1 ? belowOf(pages[0] ?? "/") : [];
  return {
    origin,
    maps: paths.filter(isMap),
    pages,
    include: include.length > 0 ? include : below,
    exclude: patterns(answers["exclude"]),
    limit: Math.min(most, Math.max(1, Number.parseInt(answers["limit"] ?? "", 10) || 2_000)),
  };
}

/** Is the path to be read: asked for, not excluded, and allowed by the site? */
export function isWithin(path: string, { include, exclude }: Scope, rules: Robots["rules"]): boolean {
  if (include.length > 0 && !include.some((pattern) => fits(pattern, path))) return false;
  return !exclude.some((pattern) => fits(pattern, path)) && allows(rules, path);
}

/** Longer ones lead nowhere: a walk keeps thousands of them. */
const longestPath = 2_000;

/** A whole address as a path of the site; null on another site. */
export function pathOn(origin: string, url: string): string | null {
  if (!URL.canParse(url, origin)) return null;
  const parsed = new URL(url, origin);
  const path = `${parsed.pathname}${parsed.search}`;
  return parsed.origin === origin && path.length <= longestPath ? path : null;
}

const isMap = (path: string) => /\.xml(?:\.gz)?(?:\?|$)|sitemap[^/]*\.txt(?:\?|$)/i.test(path);

/** Where one page is named, what stands below it is meant: `/help` is `/help/…` too, `/help/index.html` all of `/help/`. */
function belowOf(page: string): string[] {
  const path = page.replace(/\?.*$/, "");
  if (path.endsWith("/")) return [path];
  if (/\.[a-z0-9]+$/i.test(path)) return [path.replace(/[^/]*$/, "")];
  return [`${path}$`, `${path}/`, `${path}?`];
}

function patterns(answer: string | undefined): string[] {
  return (answer ?? "")
    .split(/[\s,]+/)
    .filter((pattern) => pattern !== "")
    .map((pattern) => (/^[/*]/.test(pattern) ? pattern : `/${pattern}`));
}
