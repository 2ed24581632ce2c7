import { describe, expect, it } from "vitest";
import { type Exchange, exchanged } from "../../lib/background/provider-exchange.ts";
import { FootnoteError } from "../../lib/errors.ts";

const now = 1_700_000_000_000;
const plain: Exchange = { url: "https://llm.example/token", rule: "", organization: "", serviceAccount: "", workspace: "" };

/** What comes of an exchange that is answered so, and what was sent. */
function trial(answer: () => Response | Promise<Response>, exchange: Exchange = plain, assertion = "an.id.token") {
  const sent: { url: string; init: RequestInit }[] = [];
  const fetch = async (url: unknown, init?: RequestInit) => {
    sent.push({ url: String(url), init: init ?? {} });
    return answer();
  };
  return { sent, done: exchanged(exchange, assertion, { fetch: fetch as typeof globalThis.fetch, now: () => now }) };
}
const json = (body: unknown, status = 200) => Response.json(body, { status });
const problem = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (error: FootnoteError) => [error.code, ...Object.values(error.detail ?? {})].join(" "),
  );

/** An answer whose line breaks before its end. */
function torn(): Response {
  let begun = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (begun) controller.error(new TypeError("network error"));
      else controller.enqueue(new TextEncoder().encode('{"access_token":"t'));
      begun = true;
    },
  });
  return new Response(body);
}

describe("the question", () => {
  it("is a form without a rule, whose token comes through as it is", async () => {
    const { sent, done } = trial(() => json({ access_token: "t", expires_in: 60 }), plain, "a+b/c=&å");
    await done;
    const form = new URLSearchParams(String(sent[0]?.init.body));
    expect(sent[0]?.url).toBe(plain.url);
    expect([...form.entries()]).toEqual([
      ["grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer"],
      ["assertion", "a+b/c=&å"],
    ]);
  });

  it("is JSON with a rule, and names only what was entered", async () => {
    const { sent, done } = trial(() => json({ access_token: "t" }), { ...plain, rule: "r1", organization: "o1" });
    await done;
    expect(JSON.parse(String(sent[0]?.init.body))).toEqual({
      grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer",
      assertion: "an.id.token",
      federation_rule_id: "r1",
      organization_id: "o1",
    });
  });
});

describe("the token", () => {
  it.each([
    ["seconds", 60, 60],
    ["seconds as text, as some servers write them", "3599", 3599],
    ["nothing", undefined, 300],
    ["null", null, 300],
    ["no number", "soon", 300],
    ["more than a day", 1e306, 86_400],
  ])("lasts as %s says", async (_, told, seconds) => {
    const { done } = trial(() => json({ access_token: "t", ...(told === undefined ? {} : { expires_in: told }) }));
    expect(await done).toEqual({ token: "t", ends: now + seconds * 1000 });
  });
});

describe("an answer without a token", () => {
  it.each<[string, Response, string]>([
    ["a page", new Response("<html>Sign in</html>"), "provider.exchange-refused answer"],
    ["nothing", new Response(""), "provider.exchange-refused answer"],
    ["null", json(null), "provider.exchange-refused answer"],
    ["a list", json([]), "provider.exchange-refused answer"],
    ["a number for a token", json({ access_token: 7 }), "provider.exchange-refused answer"],
    ["an empty token", json({ access_token: "" }), "provider.exchange-refused answer"],
    [
      "a refusal by the standard",
      json({ error: "invalid_grant", error_description: "of Ann" }, 400),
      "provider.exchange-refused invalid_grant",
    ],
    [
      "a refusal in an object",
      json({ error: { type: "authentication_error", message: "of Ann" } }, 401),
      "provider.exchange-refused authentication_error",
    ],
    ["a refusal in words", json({ error: "The token of Ann is over" }, 403), "provider.exchange-refused unknown"],
    ["a refusal that says nothing", new Response(null, { status: 403 }), "provider.exchange-refused unknown"],
    ["a refusal that is null", json(null, 400), "provider.exchange-refused unknown"],
    ["too many questions", json({ error: "slow_down" }, 429), "provider.failed"],
    ["a fault of its own", new Response("<h1>Bad gateway</h1>", { status: 502 }), "provider.failed"],
  ])("%s is told in our words", async (_, response, told) => {
    expect(await problem(trial(() => response).done)).toBe(told);
  });

  it("is no answer where the line was down or broke in the middle of it", async () => {
    expect(await problem(trial(() => Promise.reject(new TypeError("Failed to fetch"))).done)).toBe("provider.offline");
    expect(await problem(trial(torn).done)).toBe("provider.offline");
  });

  it("keeps the reason of a way out that is shut", async () => {
    expect(await problem(trial(() => Promise.reject(new FootnoteError("egress.blocked"))).done)).toBe("egress.blocked");
  });
});
