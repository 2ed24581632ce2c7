import * as z from "zod/mini";
import { toProblem } from "../errors.ts";
import { hostTime, standing } from "./answers.ts";
import { pulled } from "./item.ts";
import { allows, readRobots } from "./robots.ts";
import { readSitemap } from "./sitemap.ts";
import type { Pulled, PullFrom, Source, SourceNet } from "./source.ts";
import { type Looked, lookAt } from "./web-page.ts";
import { isWithin, pathOn, type Scope, scopeOf } from "./web-scope.ts";

/**
 * Pages of a web site: those that its sitemaps list, else those that its links lead to, or exactly the ones that are named.
 * Stays on the site, and does as its robots.txt asks.
 */
export const web: Source = {
  id: "web",
  name: "Web pages",
  auths: ["none", "session"],
  asks: [
    { key: "address", kind: "text", required: true, example: "https://www.tarnwick.example/help", choices: [] },
    { key: "include", kind: "text", required: false, example: "/help/ /guides/*", choices: [] },
    { key: "exclude", kind: "text", required: false, example: "/help/archive/", choices: [] },
    { key: "limit", kind: "text", required: false, example: "2000", choices: [] },
  ],
  macros: false,
  rate: 2,
  origins: (answers) => [scopeOf(answers).origin],
  authorization: null,
  oauth: null,
  async pull(from, net) {
    const scope = scopeOf(from.settings.answers);
    const at = standing(from.cursor, Standing) ?? (await begin(scope, net));
    return at.maps.length > 0 ? pullMap(at, scope, net) : pullPages(from, at, scope, net);
  },
};

/** Paths that a walk asks for at once, between two marks of how far it has come. */
const atOnce = 20;
/** As many links lead from the start to a page at most: a calendar's next month is always one further. */
const deepest = 6;
const mapsDeep = 3;
const mostMaps = 2_000;
/** Characters of pages that are brought at once: they pass through the browser's messages. */
const largestPage = 16 * 1024 * 1024;

const Standing = z.object({
  /** When the walk began, by the site's own clock. */
  at: z.nullable(z.number()),
  rules: z.array(z.object({ allow: z.boolean(), pattern: z.string() })),
  /** Sitemaps to read: path, how deep in indexes, and whether anybody said that it is there. */
  maps: z.array(z.tuple([z.string(), z.number(), z.boolean()])),
  /** Sitemaps that were met: one that leads back to itself is read once. */
  met: z._default(z.array(z.string()), []),
  /** Pages to look at: path, when it changed as the sitemap says, links from the start. */
  queue: z.array(z.tuple([z.string(), z.nullable(z.string()), z.number()])),
  seen: z.array(z.string()),
  /** Items that are there, and what something was wrong with: that is looked at again whatever its sitemap says. */
  ids: z.array(z.string()),
  troubled: z.array(z.string()),
  crawl: z.boolean(),
  /** There are more pages than the limit lets through. */
  over: z.boolean(),
});
type Standing = z.infer<typeof Standing>;
/** What the walk before has met, so that the next can tell what is no longer there. */
const Mark = z.object({ at: z.number(), ids: z.array(z.string()), troubled: z.array(z.string()) });

async function begin(scope: Scope, net: SourceNet): Promise<Standing> {
  const { text, at } = await robotsOf(scope.origin, net);
  const { rules, sitemaps } = readRobots(text, "footnote");
  const start: Standing = {
    at,
    rules,
    maps: scope.maps.map((path) => [path, 0, true]),
    met: scope.maps,
    queue: [],
    seen: [],
    ids: [],
    troubled: [],
    crawl: false,
    over: false,
  };
  const one = scope.pages.length === 1 && scope.maps.length === 0;
  if (!one)
    return queued(
      start,
      scope.pages.map((path) => [path, null, 0]),
      scope,
    );
  const named = sitemaps.flatMap((url) => pathOn(scope.origin, url) ?? []);
  return named.length > 0 ? mapped(start, named, 0) : { ...start, maps: [["/sitemap.xml", 0, false]], met: ["/sitemap.xml"] };
}

/** A site without a robots.txt, or one that does not show it, asks for nothing (RFC 9309). */
async function robotsOf(origin: string, net: SourceNet): Promise<{ text: string; at: number | null }> {
  try {
    const answer = await net.get(`${origin}/robots.txt`, { accept: "text/plain" });
    return { text: /^\s*</.test(answer.text) ? "" : answer.text, at: hostTime(answer) };
  } catch (error) {
    if (isMissing(error)) return { text: "", at: null };
    throw error;
  }
}

const isMissing = (error: unknown) =>
  ["source.gone", "source.forbidden", "source.signed-out", "source.failed", "source.redirected"].includes(toProblem(error).code);

/** Adds sitemaps that are new to the walk. */
function mapped(at: Standing, paths: string[], depth: number): Standing {
  const met = new Set(at.met);
  const fresh = paths.filter((path) => !met.has(path) && met.add(path)).slice(0, Math.max(0, mostMaps - at.met.length));
  return { ...at, met: [...at.met, ...fresh], maps: [...at.maps, ...fresh.map((path): Standing["maps"][number] => [path, depth, true])] };
}

/** Adds pages that are to be read and are new to the walk, as far as the limit goes. */
function queued(at: Standing, pages: Standing["queue"], scope: Scope): Standing {
  const seen = new Set(at.seen);
  const fresh = pages.filter(([path]) => isWithin(path, scope, at.rules) && !seen.has(path) && seen.add(path));
  const room = Math.max(0, scope.limit - at.seen.length);
  const taken = fresh.slice(0, room);
  const over = at.over || taken.length < fresh.length;
  return { ...at, over, seen: [...at.seen, ...taken.map(([path]) => path)], queue: [...at.queue, ...taken] };
}

/** Reads one sitemap. */
async function pullMap(at: Standing, scope: Scope, net: SourceNet): Promise<Pulled> {
  const [[path, depth, named] = ["", 0, false], ...maps] = at.maps;
  const failed = (code: string) => ({ item: path, url: `${scope.origin}${path}`, code, detail: {} });
  const rest = (more: Standing, failures: Pulled["failures"] = []) => pulled({ failures, next: JSON.stringify(goOn(more, scope)) });
  if (/\.gz(?:\?|$)/i.test(path)) return rest({ ...at, maps }, [failed("source.packed")]);
  try {
    const answer = await net.get(`${scope.origin}${path}`, { accept: "application/xml" });
    const map = readSitemap(answer.text);
    const time = at.at ?? hostTime(answer);
    if (!map) return rest({ ...at, maps, at: time }, named ? [failed("source.sitemap")] : []);
    const further = map.maps.flatMap((url) => pathOn(scope.origin, url) ?? []).filter((url) => depth < mapsDeep && allows(at.rules, url));
    const next = mapped({ ...at, at: time, maps }, further, depth + 1);
    const pages = map.pages.flatMap(({ url, changed }): Standing["queue"] => {
      const page = pathOn(scope.origin, url);
      return page === null ? [] : [[page, changed, 0]];
    });
    return rest(queued(next, pages, scope));
  } catch (error) {
    if (!isMissing(error)) throw error;
    return rest({ ...at, maps }, named ? [failed(toProblem(error).code)] : []);
  }
}

/** After the last sitemap: where none has listed a page, the links from the start lead on. */
function goOn(at: Standing, scope: Scope): Standing {
  if (at.maps.length > 0 || at.queue.length > 0 || at.crawl) return at;
  return queued(
    { ...at, crawl: true },
    scope.pages.map((path) => [path, null, 0]),
    scope,
  );
}

async function pullPages({ since, settings }: PullFrom, from: Standing, scope: Scope, net: SourceNet): Promise<Pulled> {
  const before = standing(since, Mark);
  const page = pulled({ total: from.crawl ? null : from.seen.length });
  let at: Standing = from;
  let size = 0;
  for (let n = 0; n < atOnce && at.queue.length > 0 && size < largestPage; n++) {
    const [[path, changed, depth] = ["", null, 0], ...queue] = at.queue;
    at = { ...at, queue };
    if (before && isSame(path, changed, before)) {
      page.unchanged.push(path);
      at.ids.push(path);
      continue;
    }
    const looked = await lookAt(path, changed, { origin: scope.origin, conditional: !at.crawl && !before?.troubled.includes(path) }, net);
    size += looked.item?.body.length ?? 0;
    at = take(settings.auth === "session" ? notLetIn(looked) : looked, path, depth, at, scope, page);
  }
  if (at.queue.length > 0) return { ...page, next: JSON.stringify(at) };
  if (at.over) page.failures.push({ item: "limit", url: null, code: "source.limit", detail: { limit: `${scope.limit}` } });
  const there = new Set([...at.ids, ...at.troubled]);
  if (before) page.gone.push(...[...before.ids, ...before.troubled].filter((id) => !there.has(id)));
  return { ...page, mark: at.at === null ? null : JSON.stringify({ at: at.at, ids: at.ids, troubled: at.troubled }) };
}

/** Who comes with a session that has ended is shown the door everywhere: that says nothing of what is behind it. */
function notLetIn(looked: Looked): Looked {
  const { failure } = looked;
  return failure?.code === "source.login-wall" ? { ...looked, failure: { ...failure, code: "source.signed-out" } } : looked;
}

/** Puts what a look has brought into the page, and what it leads to into the queue. */
function take(looked: Looked, path: string, depth: number, at: Standing, scope: Scope, page: Pulled): Standing {
  const { head, failure } = looked;
  if (failure) page.failures.push(failure);
  if (failure && !["source.gone", "source.forbidden"].includes(failure.code)) at.troubled.push(path);
  if (looked.unchanged) page.unchanged.push(path);
  if (looked.unchanged) at.ids.push(path);
  if (!head || !looked.item) return at;
  // It led on to a page that the walk meets, or has met, by its own address.
  if (looked.at !== path && (at.seen.includes(looked.at) || !isWithin(looked.at, scope, at.rules))) return at;
  const known: Standing = looked.at === path ? at : { ...at, seen: [...at.seen, looked.at] };
  const further = at.crawl && !head.nofollow && depth < deepest ? head.links.flatMap((url) => pathOn(scope.origin, url) ?? []) : [];
  const linked = queued(
    known,
    further.filter(isPage).map((link) => [link, null, depth + 1]),
    scope,
  );
  const canonical = at.crawl && head.canonical ? pathOn(scope.origin, head.canonical) : null;
  if (canonical !== null && canonical !== looked.at && isWithin(canonical, scope, at.rules))
    return queued(linked, [[canonical, null, depth]], scope);
  page.items.push(looked.item);
  linked.ids.push(looked.at);
  return linked;
}

const isPage = (path: string) =>
  !/\.(?:pdf|jpe?g|png|gif|svg|webp|avif|ico|css|m?js|json|xml|zip|t?gz|mp[34]|webm|docx?|xlsx?|pptx?|woff2?)(?:\?|$)/i.test(path);

/** Has the page not changed since it was met, as its sitemap says? A date without a time is over when its day is. */
function isSame(path: string, changed: string | null, before: z.infer<typeof Mark>): boolean {
  const time = Date.parse(changed ?? "") + (/T/.test(changed ?? "") ? 0 : 86_400_000);
  return time < before.at && before.ids.includes(path);
}
