import { describe, expect, it } from "vitest";
import { type NetDoors, sourceNet } from "../../../lib/background/sources/net.ts";
import type { Way } from "../../../lib/egress.ts";
import type { FootnoteError } from "../../../lib/errors.ts";
import type { ValidatorRow } from "../../../lib/storage/db.ts";
import { clock } from "./world.ts";

interface Sent {
  url: string;
  headers: Record<string, string>;
  way: Way;
  at: number;
}
type Step = Response | Error | ((sent: Sent) => Response | Error);

/** A net over answers in a row; time passes only where it is waited for. */
function netOver(steps: Step[], parts: Partial<NetDoors> = {}) {
  const sent: Sent[] = [];
  const time = { now: clock };
  const stop = new AbortController();
  const kept = new Map<string, ValidatorRow>();
  const net = sourceNet({
    source: "s",
    origins: ["https://help.example"],
    auth: "none",
    rate: 5,
    signal: stop.signal,
    paused: () => false,
    fetch: async (url, init, way) => {
      const one = { url, headers: init.headers as Record<string, string>, way, at: time.now - clock };
      sent.push(one);
      const step = steps[sent.length - 1] ?? new Error("no more answers");
      const answer = typeof step === "function" ? step(one) : step;
      if (answer instanceof Error) throw answer;
      return answer;
    },
    now: () => time.now,
    wait: async (ms) => {
      time.now += ms;
    },
    credentials: async () => ({}),
    renew: async () => false,
    validator: async (url) => kept.get(url) ?? null,
    ...parts,
  });
  return { net, sent, time, stop, kept };
}
const page = "https://help.example/page";
const offline = new TypeError("Failed to fetch");
const problem = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    ({ code, detail }: FootnoteError) => [code, ...Object.values(detail)].join(" "),
  );
const status = (code: number, headers: Record<string, string> = {}) => new Response("body", { status: code, headers });
/** An answer as the browser gives it after it has followed redirects. */
const from = (url: string, response: Response): Response => Object.defineProperty(response, "url", { value: url });

describe("the way out of a source", () => {
  it("gives text, JSON and headers", async () => {
    const { net } = netOver([new Response('{"a":1}', { headers: { "x-total": "7" } })]);
    const answer = await net.get(page);
    expect([answer.status, answer.url, answer.text, answer.json(), answer.header("X-Total"), answer.unchanged]).toEqual([
      200,
      page,
      '{"a":1}',
      { a: 1 },
      "7",
      false,
    ]);
  });

  it("says that an answer is no JSON", async () => {
    const { net } = netOver([new Response("<html>")]);
    const answer = await net.get(page);
    expect(() => answer.json()).toThrow(expect.objectContaining({ code: "source.shape" }));
  });

  it.each([
    [401, "source.signed-out"],
    [403, "source.forbidden"],
    [404, "source.gone"],
    [410, "source.gone"],
    [400, "source.failed 400"],
  ])("tells a %i apart", async (code, expected) => {
    const { net, sent } = netOver([status(code)]);
    expect(await problem(net.get(page))).toBe(expected);
    expect(sent).toHaveLength(1);
  });

  it("asks nowhere but at the source's own origins", async () => {
    const { net, sent } = netOver([]);
    for (const url of ["https://evil.example/", "http://help.example/", "https://help.example:8443/", "https://help.example@evil.example/"])
      expect(await problem(net.get(url))).toContain("egress.refused");
    expect(await problem(net.get("no address"))).toBe("egress.refused no address");
    expect(sent).toEqual([]);
  });
});

describe("a polite rate", () => {
  it("keeps so many requests a second, however they are asked", async () => {
    const { net, time } = netOver(Array.from({ length: 6 }, () => () => new Response("")));
    await Promise.all(Array.from({ length: 6 }, () => net.get(page)));
    expect(time.now - clock).toBe(1000);
  });

  it("does not wait for hours after the clock was set back", async () => {
    const { net, time } = netOver([new Response(""), new Response("")]);
    await net.get(page);
    time.now -= 3_600_000;
    await net.get(page);
    expect(time.now).toBeLessThan(clock - 3_599_000);
  });

  it("sits out a short wait and leaves a long one to the walk, ten minutes at most", async () => {
    const short = netOver([status(429, { "retry-after": "5" }), new Response("ok")]);
    expect((await short.net.get(page)).text).toBe("ok");
    expect(short.sent[1]?.at).toBeGreaterThanOrEqual(5000);
    expect(await problem(netOver([status(429, { "retry-after": "120" })]).net.get(page))).toBe("source.busy 429 120");
    expect(await problem(netOver([status(503, { "retry-after": "86400" })]).net.get(page))).toBe("source.busy 503 600");
    const date = new Date(clock + 60_000).toUTCString();
    expect(await problem(netOver([status(429, { "retry-after": date })]).net.get(page))).toBe("source.busy 429 60");
  });

  it("tries three times more, further and further apart", async () => {
    const { net, sent } = netOver(Array.from({ length: 9 }, () => () => status(502)));
    expect(await problem(net.get(page))).toBe("source.busy 502");
    expect(sent.map((s) => s.at)).toEqual([0, 1000, 4000, 13_000]);
    const mended = netOver([offline, status(500), new Response("ok")]);
    expect((await mended.net.get(page)).text).toBe("ok");
  });

  it("says that the host can't be reached", async () => {
    const { net } = netOver([offline, offline, offline, offline, offline]);
    expect(await problem(net.get(page))).toBe("source.offline help.example");
  });
});

describe("conditional requests", () => {
  it("send what the host gave, and keep it only once the page is stored", async () => {
    const { net, sent, kept } = netOver([
      () => new Response("text", { headers: { etag: '"1"', "last-modified": "Fri, 20 Nov 2026 09:00:00 GMT" } }),
      () => new Response(null, { status: 304 }),
    ]);
    await net.get(page, { conditional: true });
    const { fresh } = net.settle();
    expect(fresh).toEqual([{ source: "s", url: page, etag: '"1"', modified: "Fri, 20 Nov 2026 09:00:00 GMT" }]);
    expect(net.settle()).toEqual({ fresh: [], unchanged: [] });
    for (const row of fresh) kept.set(row.url, row);
    const answer = await net.get(page, { conditional: true });
    expect(answer.unchanged).toBe(true);
    expect(sent[1]?.headers).toMatchObject({ "if-none-match": '"1"', "if-modified-since": "Fri, 20 Nov 2026 09:00:00 GMT" });
    expect(net.settle()).toEqual({ fresh: [], unchanged: [page] });
  });

  it("are not made where nobody asked for them", async () => {
    const { net, sent, kept } = netOver([() => new Response("text", { headers: { etag: '"1"' } })]);
    kept.set(page, { source: "s", url: page, etag: '"0"', modified: null });
    await net.get(page);
    expect(sent[0]?.headers["if-none-match"]).toBeUndefined();
    expect(net.settle().fresh).toEqual([]);
  });
});

describe("redirects", () => {
  it("are followed within the source's own origins", async () => {
    const { net, sent } = netOver([from("https://help.example/en/page", new Response("text"))]);
    expect(await net.get(page)).toMatchObject({ url: "https://help.example/en/page", text: "text" });
    expect(sent[0]?.way).toEqual({ session: false, redirect: "follow" });
  });

  it("to another host yield nothing of what stands there", async () => {
    const { net } = netOver([from("https://evil.example/page", new Response("text"))]);
    expect(await problem(net.get(page))).toBe("source.redirected evil.example");
  });

  it("are not followed with a token", async () => {
    const { net, sent } = netOver([status(302, { location: "https://evil.example/" })], {
      auth: "token",
      credentials: async () => ({ authorization: "Bearer t" }),
    });
    expect(await problem(net.get(page))).toBe("source.redirected ");
    expect(sent).toHaveLength(1);
    expect(sent[0]?.way.redirect).toBe("manual");
  });

  it("with the agent's session mean that it has ended", async () => {
    const away = netOver([from("https://login.example/", new Response("sign in"))], { auth: "session" });
    expect(await problem(away.net.get(page))).toBe("source.signed-out");
    expect(away.sent[0]?.way.session).toBe(true);
    const hidden = netOver([offline, offline, offline, offline, status(302)], { auth: "session" });
    expect(await problem(hidden.net.get(page))).toBe("source.signed-out");
    expect(hidden.sent.at(-1)?.way.redirect).toBe("manual");
  });

  it("are not followed after a post", async () => {
    const { net } = netOver([status(302)]);
    expect(await problem(net.post(page, { q: 1 }))).toBe("source.redirected ");
  });
});

describe("credentials", () => {
  it("are renewed once after a 401", async () => {
    let token = "old";
    const parts: Partial<NetDoors> = {
      auth: "oauth",
      credentials: async () => ({ authorization: `Bearer ${token}` }),
      renew: async () => {
        token = "new";
        return true;
      },
    };
    const guarded = ({ headers }: Sent) => (headers["authorization"] === "Bearer new" ? new Response("in") : status(401));
    expect((await netOver([guarded, guarded], parts).net.get(page)).text).toBe("in");
    expect(await problem(netOver([status(401), status(401), status(401)], parts).net.get(page))).toBe("source.signed-out");
  });

  it("that are missing stop the request before it is sent", async () => {
    const { FootnoteError: OurError } = await import("../../../lib/errors.ts");
    const { net, sent } = netOver([], { auth: "token", credentials: () => Promise.reject(new OurError("source.signed-out")) });
    expect(await problem(net.get(page))).toBe("source.signed-out");
    expect(sent).toEqual([]);
  });
});

describe("an answer that is too large", () => {
  it("is refused by what it announces", async () => {
    const { net } = netOver([() => new Response("x", { headers: { "content-length": String(21 * 1024 * 1024) } })]);
    expect(await problem(net.get(page))).toBe("source.too-large 20");
  });

  it("is not read to its end", async () => {
    let given = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        given++;
        controller.enqueue(new Uint8Array(1024 * 1024));
      },
    });
    expect(await problem(netOver([new Response(endless)]).net.get(page))).toBe("source.too-large 20");
    expect(given).toBeLessThan(25);
  });

  it("that breaks off in the middle is asked for again", async () => {
    const broken = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.error(new TypeError("network")),
    });
    expect((await netOver([new Response(broken), new Response("whole")]).net.get(page)).text).toBe("whole");
  });
});

describe("the characters of an answer", () => {
  const bytes = (...all: number[]) => new Uint8Array(all);
  it.each([
    ["UTF-8", new TextEncoder().encode("Återköp"), "text/html"],
    ["what the header names", bytes(0xc5, 0x74, 0x65, 0x72, 0x6b, 0xf6, 0x70), "text/html; charset=iso-8859-1"],
    ["UTF-16 with its mark", bytes(0xff, 0xfe, ...[..."Återköp"].flatMap((c) => [c.charCodeAt(0), 0])), "text/plain"],
    ["a charset nobody knows, as UTF-8", new TextEncoder().encode("Återköp"), "text/html; charset=klingon"],
  ])("are read as %s", async (_, body, type) => {
    expect((await netOver([new Response(body, { headers: { "content-type": type } })]).net.get(page)).text).toBe("Återköp");
  });

  it("are read as an HTML page names them", async () => {
    const html = `<html><head><meta charset="windows-1252"></head><body>k\u00f6p`;
    const body = Uint8Array.from([...html].map((c) => c.charCodeAt(0)));
    expect((await netOver([new Response(body, { headers: { "content-type": "text/html" } })]).net.get(page)).text).toContain("köp");
  });
});

describe("a walk that is stopped", () => {
  it("sends nothing more once it is paused", async () => {
    let paused = false;
    const { net, sent } = netOver([() => new Response("1"), () => new Response("2")], { paused: () => paused });
    await net.get(page);
    paused = true;
    expect(await problem(net.get(page))).toBe("aborted");
    expect(sent).toHaveLength(1);
  });

  it("does not take its own end for a broken network", async () => {
    const { net, stop, sent } = netOver([
      () => {
        stop.abort();
        return new DOMException("stopped", "AbortError");
      },
    ]);
    expect(await problem(net.get(page))).toBe("aborted");
    expect(sent).toHaveLength(1);
  });
});
