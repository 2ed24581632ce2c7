import { type Asked, type Loopback, type Reply, serveLoopback } from "./loopback.ts";

// A loopback web site with a help section: sitemaps (sitemaps.org, protocol 0.9), a robots.txt (RFC 9309), conditional requests
// (RFC 9110), languages (rel=alternate with hreflang), and what goes wrong on real sites: a members' area that leads to a login
// page, a page that is only a login form, broken links, packed sitemaps, a calendar that never ends.
// On its own: node tests/emulators/website.ts

export interface SitePage {
  html: string;
  /** When it changed, as the sitemap says; null: not listed there. */
  lastmod: string | null;
  headers?: Record<string, string>;
}

export interface Website extends Loopback {
  pages: Map<string, SitePage>;
  robots: { text: string | null };
  sitemap: { on: boolean };
  clock: { now: number };
}

/** A page of the site, with a menu that links to others and whatever stands in its head. */
export function sitePage(title: string, text: string, { head = "", lang = "en", links = [] as string[] } = {}): string {
  const menu = links.map((href) => `<li><a href="${href}">More</a></li>`).join("");
  return `<!doctype html><html lang="${lang}"><head><title>${title}</title>${head}</head><body><nav><ul>${menu}</ul></nav><main><h1>${title}</h1>${text}</main><footer>Tarnwick Ltd</footer></body></html>`;
}

/** Starts one with some help pages of the sample world. */
export async function startWebsite(): Promise<Website> {
  const pages = new Map<string, SitePage>(Object.entries(samplePages()));
  const robots: Website["robots"] = { text: "User-agent: *\nDisallow: /private/\n\nSitemap: /sitemap.xml\n" };
  const sitemap = { on: true };
  const clock = { now: Date.parse("2026-11-16T09:00:00Z") };
  const server = await serveLoopback(
    (asked) => answer({ pages, robots, sitemap }, asked),
    () => clock.now,
  );
  return Object.assign(server, { pages, robots, sitemap, clock });
}

function answer({ pages, robots, sitemap }: Pick<Website, "pages" | "robots" | "sitemap">, { url }: Asked): Reply {
  const path = `${url.pathname}${url.search}`;
  const xml = { "content-type": "application/xml" };
  if (path === "/robots.txt") return robots.text === null ? missing : { body: robots.text, headers: { "content-type": "text/plain" } };
  if (sitemap.on && path === "/sitemap.xml") return { body: mapIndex(url.origin), headers: xml };
  if (sitemap.on && path === "/sitemap-help.xml") return { body: mapOf(url.origin, pages), headers: xml };
  if (path.startsWith("/calendar/")) return { body: sitePage("Calendar", "<p>Nothing here.</p>", { links: [nextMonth(path)] }) };
  if (path.startsWith("/members/")) return { status: 302, headers: { location: `/login?then=${encodeURIComponent(path)}` } };
  if (path.startsWith("/login")) return { body: sitePage("Sign in", form) };
  const page = pages.get(path);
  return page ? { body: page.html, headers: page.headers ?? {} } : missing;
}

const missing: Reply = { status: 404, body: "<h1>Not found</h1>" };
const form = '<form><input name="user"><input type="password" name="word"><button>Sign in</button></form>';

const mapIndex = (origin: string) =>
  `<?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>${origin}/sitemap-help.xml</loc></sitemap>` +
  `<sitemap><loc>${origin}/sitemap-shop.xml.gz</loc></sitemap><sitemap><loc>https://elsewhere.example/sitemap.xml</loc></sitemap></sitemapindex>`;

function mapOf(origin: string, pages: Map<string, SitePage>): string {
  const listed = [...pages].filter(([, page]) => page.lastmod !== null);
  const rows = listed.map(
    ([path, { lastmod }]) =>
      `<url><loc>${origin}${path.replaceAll("&", "&amp;")}</loc>${lastmod ? `<lastmod>${lastmod}</lastmod>` : ""}</url>`,
  );
  return `<?xml version="1.0"?><!-- made each night --><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${rows.join("")}</urlset>`;
}

function nextMonth(path: string): string {
  const [year = 2026, month = 1] = path.split("/").slice(2).map(Number);
  return month === 12 ? `/calendar/${year + 1}/1` : `/calendar/${year}/${month + 1}`;
}

function samplePages(): Record<string, SitePage> {
  const languages = '<link rel="alternate" hreflang="en" href="/help/returns"><link rel="alternate" hreflang="sv" href="/help/sv/returer">';
  return {
    "/": { html: sitePage("Tarnwick", "<p>Lamps and air.</p>", { links: ["/help", "/shop", "/calendar/2026/11"] }), lastmod: "2026-10-01" },
    "/shop": { html: sitePage("Shop", "<p>Dew costs GBP 129.</p>", { links: ["/"] }), lastmod: "2026-10-01" },
    "/help": {
      html: sitePage("Help", "<p>What can we do for you?</p>", {
        links: [
          "/help/returns?from=menu",
          "/help/warranty",
          "/help/sv/returer",
          "/private/notes",
          "/members/orders",
          "/help/guide.pdf",
          "/help/gone",
          "/calendar/2026/11",
        ],
      }),
      lastmod: "2026-10-01T08:00:00+00:00",
    },
    "/help/returns": {
      html: sitePage("Returns", "<p>You can return a lamp within 45 days of delivery.</p>", { head: languages }),
      lastmod: "2026-10-02",
    },
    "/help/returns?from=menu": {
      html: sitePage("Returns", "<p>You can return a lamp within 45 days of delivery.</p>", {
        head: '<link rel="canonical" href="/help/returns">',
      }),
      lastmod: null,
    },
    "/help/sv/returer": {
      html: sitePage("Returer", "<p>Du kan lämna tillbaka en lampa inom 45 dagar.</p>", { lang: "sv", head: languages }),
      lastmod: "2026-10-02",
    },
    "/help/warranty": {
      html: sitePage("Warranty", "<p>The warranty lasts 3 years.</p>", { head: '<meta name="robots" content="noindex">' }),
      lastmod: "2026-10-03",
    },
    "/help/account": { html: sitePage("Account", form), lastmod: "2026-10-03" },
    "/help/old": { html: sitePage("Old", "<p>Old.</p>"), lastmod: "2026-10-03" },
    "/help/price-list": { html: "%PDF-1.7", lastmod: "2026-10-03", headers: { "content-type": "application/pdf" } },
    "/private/notes": { html: sitePage("Notes", "<p>Not for robots.</p>"), lastmod: "2026-10-03" },
  };
}

if (import.meta.main) console.log((await startWebsite()).url);
