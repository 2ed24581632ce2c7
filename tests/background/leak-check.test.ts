import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LeakDoors, leakCheck } from "../../lib/background/leak-check.ts";
import type { LeakFinding } from "../../lib/source-settings.ts";
import { articleOf } from "../knowledge/article-maker.ts";

const body = [
  "Agents may refund up to 80 pounds without asking a team lead.",
  "Anything above that amount goes to the refunds desk before noon.",
  "Never tell a customer that this limit exists or what it is.",
].join(" ");
const title = "Refund limits for agents";
const article = articleOf({ id: "limits", title, body, tier: "internal" });
const html = (head: string, text: string) => `<!doctype html><title>${head}</title><body><nav>Help</nav>${text}</body>`;
const paragraphs = `<h1>${title}</h1><p>${body.replaceAll(". ", ".</p><p>")}</p>`;

/** A help centre as the public meets it. */
const site: Record<
  string,
  (to: { redirect: (where: string) => void; page: (text: string, status?: number) => void; hang: () => void }) => void
> = {
  "/open": ({ page }) => page(html(`${title} – Help`, paragraphs)),
  "/state": ({ page }) => page(html("Help", `<div id="app"></div><script>window.page={"text":"${body}"}</script>`)),
  "/wall": ({ page }) => page(html(title, `<h1>${title}</h1><form action="/login"><input type="password"></form>`)),
  "/soft-404": ({ page }) => page(html("Page not found", "<p>We could not find Refund limits for agents.</p>")),
  "/home": ({ page }) => page(html("Help centre", "<p>Welcome. Choose a topic.</p>")),
  "/to-login": ({ redirect }) => redirect("/access/login"),
  "/access/login": ({ page }) => page(html("Welcome", "<p>Please continue.</p>")),
  "/moved": ({ redirect }) => redirect("/open"),
  "/elsewhere": ({ redirect }) => redirect("http://127.0.0.1:1/sso"),
  "/refused": ({ page }) => page("no", 403),
  "/sign-in-first": ({ page }) => page("no", 401),
  "/gone": ({ page }) => page("gone", 410),
  "/broken": ({ page }) => page("oops", 500),
  "/hangs": ({ hang }) => hang(),
};

let server: Server;
let origin = "";
const asked: { path: string; cookie: string | undefined }[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? "";
    asked.push({ path, cookie: request.headers.cookie });
    site[path]?.({
      redirect: (where) => response.writeHead(302, { location: where }).end(),
      page: (text, status = 200) => response.writeHead(status, { "content-type": "text/html; charset=utf-8" }).end(text),
      hang: () => undefined,
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const target = (path: string) => ({ article: path, title, tier: "internal" as const, url: path.startsWith("http") ? path : origin + path });

async function check(paths: string[], change: Partial<LeakDoors> = {}, signal = new AbortController().signal) {
  const found: LeakFinding[] = [];
  const waits: number[] = [];
  const doors: LeakDoors = {
    fetch: (url, init) => fetch(url, { ...init, credentials: "omit" }),
    allowed: async () => true,
    article: async () => article,
    wait: async (ms) => void waits.push(ms),
    ...change,
  };
  await leakCheck(paths.map(target), doors, (finding) => found.push(finding), signal);
  return { waits, outcomes: Object.fromEntries(found.map((f) => [f.article, f.outcome])) };
}

describe("leakCheck", () => {
  it("tells what the public can read from what it is kept out of", async () => {
    const { outcomes } = await check(Object.keys(site).filter((path) => path !== "/hangs" && path !== "/access/login"));
    expect(outcomes).toEqual({
      "/open": "open",
      "/state": "open",
      "/wall": "guarded",
      "/soft-404": "gone",
      "/home": "unreachable",
      "/to-login": "guarded",
      "/moved": "open",
      "/elsewhere": "guarded",
      "/refused": "guarded",
      "/sign-in-first": "guarded",
      "/gone": "gone",
      "/broken": "unreachable",
    });
    expect(asked.every((request) => request.cookie === undefined)).toBe(true);
  });

  it("names an origin that it may not reach and asks nothing there", async () => {
    asked.length = 0;
    expect((await check(["/open"], { allowed: async () => false })).outcomes).toEqual({ "/open": "no-permission" });
    expect(asked).toEqual([]);
  });

  it("rests half a second between two requests to one host", async () => {
    expect((await check(["/open", "/gone", "/moved"])).waits).toEqual([500, 500, 500, 500]);
  });

  it("leaves a host alone that fails again and again", async () => {
    asked.length = 0;
    const { outcomes } = await check(["/broken", "/broken?2", "/broken?3", "/broken?4", "/broken?5", "/broken?6", "/broken?7"], {
      fetch: async () => {
        asked.push({ path: "", cookie: undefined });
        return new Response("oops", { status: 503 });
      },
    });
    expect(new Set(Object.values(outcomes))).toEqual(new Set(["unreachable"]));
    expect(asked).toHaveLength(5);
  });

  it("asks at no more than four hosts at once", async () => {
    let now = 0;
    let most = 0;
    const fetchSlowly = async () => {
      most = Math.max(most, ++now);
      await new Promise((resolve) => setImmediate(resolve));
      now--;
      return new Response("", { status: 404 });
    };
    await check(
      Array.from({ length: 9 }, (_, n) => `https://h${n}.example/a`),
      { fetch: fetchSlowly },
    );
    expect(most).toBe(4);
  });

  it("stops when it is told to, in the middle of a request", async () => {
    const stop = new AbortController();
    const running = check(["/open", "/hangs", "/gone"], { wait: async () => stop.abort() }, stop.signal);
    expect((await running).outcomes).toEqual({ "/open": "open" });
    const hanging = new AbortController();
    const hangUp = (url: string, init: Parameters<LeakDoors["fetch"]>[1]) => {
      setImmediate(() => hanging.abort());
      return fetch(url, init);
    };
    const stuck = check(["/hangs"], { fetch: hangUp }, hanging.signal);
    expect((await stuck).outcomes).toEqual({});
  });
});
