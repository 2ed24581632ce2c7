import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { SourceNet } from "../../lib/sources/source.ts";
import { web } from "../../lib/sources/web.ts";
import { sitePage, startWebsite, type Website } from "../emulators/website.ts";
import { plainNet } from "./plain-net.ts";
import { settingsOf, walkOver } from "./walk-over.ts";

let site: Website;
const settings = (path: string, more: Record<string, string> = {}) => settingsOf("web", { address: `${site.url}${path}`, ...more }, "none");
const walk = (path: string, more: Record<string, string> = {}, since: string | null = null, net = plainNet()) =>
  walkOver(web, settings(path, more), net, { since });
const ids = ({ items }: Awaited<ReturnType<typeof walk>>) => items.map(({ id }) => id);
const failed = ({ failures }: Awaited<ReturnType<typeof walk>>) => failures.map(({ item, code }) => `${item} ${code}`);

const answering =
  (text: (path: string) => string, asked: string[]): SourceNet["get"] =>
  async (url) => {
    const { pathname } = new URL(url);
    asked.push(pathname);
    return { status: 200, url, text: text(pathname), json: () => null, header: () => null, unchanged: false };
  };

beforeEach(async () => {
  site = await startWebsite();
});
afterEach(() => site.stop());

describe("a site with sitemaps", () => {
  it("brings the pages below the address that was named, and names what it could not take", async () => {
    const walked = await walk("/help");
    expect(ids(walked)).toEqual(["/help", "/help/returns", "/help/sv/returer", "/help/warranty", "/help/old"]);
    expect(failed(walked)).toEqual([
      "/sitemap-shop.xml.gz source.packed",
      "/help/account source.login-wall",
      "/help/price-list source.not-a-page",
    ]);
  });

  it("brings each page whole, with its language, its translations, its date and its place", async () => {
    const { items } = await walk("/help");
    expect(items[2]).toEqual({
      id: "/help/sv/returer",
      kind: "article",
      title: "Returer",
      body: site.pages.get("/help/sv/returer")?.html,
      format: "page",
      summary: null,
      locale: "sv",
      brand: null,
      section: "help / sv",
      labels: [],
      group: "/help/returns",
      url: `${site.url}/help/sv/returer`,
      product: null,
      owner: null,
      updated: "2026-10-02",
      reviewed: null,
      tier: null,
      says: "web page",
    });
    expect(items[1]?.group).toBe("/help/returns");
    expect(items.find(({ id }) => id === "/help/warranty")?.says).toBe("web page, hidden from search engines");
  });

  it("reads what is included, not what is excluded, and never what the site's robots.txt forbids", async () => {
    expect(ids(await walk("/sitemap.xml", { exclude: "/help" }))).toEqual(["/", "/shop"]);
    expect(ids(await walk("/sitemap.xml", { include: "/private/ /shop$" }))).toEqual(["/shop"]);
    expect(site.requests).not.toContain("GET /private/notes");
  });

  it("reads exactly the pages that are named", async () => {
    const address = `${site.url}/shop ${site.url}/help/warranty`;
    expect(ids(await walkOver(web, settingsOf("web", { address }, "none"), plainNet()))).toEqual(["/shop", "/help/warranty"]);
  });

  it("says when there are more pages than the limit lets through", async () => {
    const walked = await walk("/sitemap.xml", { limit: "2" });
    expect(ids(walked)).toEqual(["/", "/shop"]);
    expect(failed(walked)).toContain("limit source.limit");
  });

  it("does not ask again for what the sitemap says has not changed, and asks for the rest with conditions", async () => {
    const net = plainNet();
    const { mark } = await walk("/help", {}, null, net);
    site.clock.now += 86_400_000;
    const page = site.pages.get("/help/returns");
    if (page) Object.assign(page, { lastmod: "2026-11-17T08:00:00Z", html: sitePage("Returns", "<p>Now 60 days.</p>") });
    const warranty = site.pages.get("/help/warranty");
    if (warranty) warranty.lastmod = "";
    site.requests.length = 0;
    const changes = await walk("/help", {}, mark, net);
    expect(ids(changes)).toEqual(["/help/returns"]);
    expect(changes.unchanged).toEqual(["/help", "/help/sv/returer", "/help/warranty", "/help/old"]);
    const asked = site.requests.filter((line) => line.includes("/help/"));
    expect(asked).toEqual(["GET /help/returns", "GET /help/warranty", "GET /help/account", "GET /help/price-list"]);
    expect(changes.gone).toEqual([]);
  });

  it("follows a page that was taken away", async () => {
    const { mark } = await walk("/help");
    site.pages.delete("/help/old");
    expect((await walk("/help", {}, mark)).gone).toEqual(["/help/old"]);
  });

  it("names a page that is listed and not there, and one that may not be seen", async () => {
    site.next(
      { status: 404, on: "/help/old" },
      { status: 403, on: "/help/warranty" },
      { status: 418, on: "/help/returns" },
      { status: 500, on: "/help/sv/returer" },
    );
    const walked = await walk("/help");
    expect(failed(walked)).toEqual(
      expect.arrayContaining([
        "/help/old source.gone",
        "/help/warranty source.forbidden",
        "/help/returns source.failed",
        "/help/sv/returer source.busy",
      ]),
    );
    expect(ids(walked)).toEqual(["/help"]);
  });
});

describe("a site without", () => {
  beforeEach(() => {
    site.sitemap.on = false;
  });

  it("is read by its links: each page once, by the address that it names its own", async () => {
    const walked = await walk("/help");
    expect(ids(walked).sort()).toEqual(["/help", "/help/returns", "/help/sv/returer", "/help/warranty"]);
    expect(failed(walked)).toContain("/help/gone source.gone");
    expect(site.requests.filter((line) => /private|\.pdf/.test(line))).toEqual([]);
  });

  it("takes a page that leads to a login page for a failure", async () => {
    const walked = await walk("/help", { include: "/help /members/" });
    expect(failed(walked)).toContain("/members/orders source.login-wall");
  });

  it("comes to an end where links do not", async () => {
    const walked = await walk("/");
    expect(ids(walked).filter((id) => id.startsWith("/calendar/")).length).toBeLessThan(10);
    expect(ids(walked)).toContain("/help/warranty");
  });

  it("asks for nothing where robots.txt cannot be had, and does nothing while it is out of order", async () => {
    site.robots.text = null;
    expect(ids(await walk("/help", { include: "/help /private/" }))).toContain("/private/notes");
    site.next({ status: 503, on: "/robots.txt" });
    await expect(walk("/help")).rejects.toMatchObject({ code: "source.busy" });
  });
});

describe("a walk", () => {
  it("goes on from any cursor to the same end", async () => {
    for (let n = 0; n < 45; n++)
      site.pages.set(`/help/more/${n}`, { html: sitePage(`More ${n}`, `<p>Text ${n}.</p>`), lastmod: "2026-10-04" });
    const whole = await walk("/help");
    expect(whole.cursors.length).toBeGreaterThan(3);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.cursors.length - 1 }), async (at) => {
        const rest = await walkOver(web, settings("/help"), plainNet(), { cursor: whole.cursors[at] ?? null });
        expect(rest.items).toEqual(whole.items.slice(whole.items.length - rest.items.length));
        expect(rest.mark).toBe(whole.mark);
      }),
      { numRuns: 5 },
    );
  });

  it("waits with the site when it is busy", async () => {
    site.next({ status: 429, retryAfter: 9, on: "/help/returns" });
    await expect(walk("/help")).rejects.toMatchObject({ code: "source.busy", detail: { status: "429", wait: "9" } });
  });
});

describe("what it asks", () => {
  it("takes addresses of one site only", () => {
    expect(web.origins({ address: "https://a.example/x, https://a.example/y" })).toEqual(["https://a.example"]);
    expect(() => web.origins({ address: "https://a.example https://b.example" })).toThrow(
      expect.objectContaining({ code: "source.address" }),
    );
    expect(() => web.origins({ address: "" })).toThrow(expect.objectContaining({ code: "source.address" }));
  });

  it("reads a sitemap that leads back to itself once", async () => {
    const asked: string[] = [];
    const loop = `<sitemapindex>${"<sitemap><loc>/sitemap.xml</loc></sitemap><sitemap><loc>/b.xml</loc></sitemap>".repeat(50)}</sitemapindex>`;
    const net = { ...plainNet(), get: answering((path) => (path.endsWith(".xml") ? loop : ""), asked) };
    await walk("/", {}, null, net);
    expect(asked).toEqual(["/robots.txt", "/sitemap.xml", "/b.xml", "/"]);
  });

  it("takes nothing for gone when the session has ended and every page is a door", async () => {
    const door = '<html><form><input type="password"></form></html>';
    const net = { ...plainNet(), get: answering((path) => (path === "/robots.txt" ? "" : door), []) };
    const walked = await walkOver(web, settingsOf("web", { address: `${site.url}/a, ${site.url}/b` }, "session"), net);
    expect(failed(walked)).toEqual(["/a source.signed-out", "/b source.signed-out"]);
  });
});
