import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CompanyAuth } from "../../lib/background/provider-sign-in.ts";
import { companyTokens, type TokenDoors } from "../../lib/background/provider-tokens.ts";
import { FootnoteError } from "../../lib/errors.ts";
import { openProviderSecrets, type ProviderSecrets } from "../../lib/storage/provider-secrets.ts";
import { type OidcServer, startOidc } from "../emulators/oidc.ts";
import { memoryArea } from "../storage/places.ts";

const start = Date.now();
const time = { now: start };
const origin = "https://llm.company.example";
const redirect = "https://footnote.chromiumapp.example/";
let server: OidcServer;
let secrets: ProviderSecrets;
let opened: { url: URL; silently: boolean }[];
beforeEach(async () => {
  time.now = start;
  server = await startOidc({ now: () => time.now });
  secrets = openProviderSecrets(memoryArea());
  opened = [];
});
afterEach(() => server.stop());

/** The browser's window: it follows what the sign-in page says until it is back at our address. */
const doors = (over: Partial<TokenDoors> = {}): TokenDoors => ({
  redirect,
  open: async (url, silently = false) => {
    opened.push({ url: new URL(url), silently });
    return (await fetch(url, { redirect: "manual" })).headers.get("location") ?? undefined;
  },
  fetch: (url, init) => fetch(url, init),
  exchange: (url, init) => fetch(url, init),
  now: () => time.now,
  secrets,
  ...over,
});
const auth = (over: Partial<CompanyAuth> = {}): CompanyAuth => ({
  kind: "oidc",
  issuer: server.issuer,
  clientId: server.client,
  scopes: ["openid", "llm"],
  token: "access",
  exchange: null,
  ...over,
});
const tokens = (over: Partial<CompanyAuth> = {}, ways: Partial<TokenDoors> = {}) => companyTokens(auth(over), origin, doors(ways));
const wif = () => ({ token: "id" as const, exchange: server.exchange });
const anything = { url: origin, method: "POST", body: "" };
const shown = async (of: ReturnType<typeof tokens>) => (await of.headers(anything))["authorization"] ?? "";
const problem = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    ({ code, detail }: FootnoteError) => [code, ...Object.values(detail)].join(" "),
  );

describe("signing in at the company's issuer", () => {
  it("never opens a page for passwords in plain text", async () => {
    const plain = await startOidc({ now: () => time.now });
    const fetchPlain: TokenDoors["fetch"] = async (url, init) => {
      const response = await fetch(url, init);
      const said = { ...((await response.json()) as object), authorization_endpoint: "http://id.example/authorize" };
      return Response.json(said);
    };
    expect(await problem(tokens({ issuer: plain.issuer }, { fetch: fetchPlain }).signIn())).toBe("provider.sign-in-failed issuer");
    expect(opened).toEqual([]);
    await plain.stop();
  });

  it("gives a token that lasts for an hour, and says whose it is", async () => {
    await tokens().signIn();
    expect(server.holdsAccess(await shown(tokens()))).toBe(true);
    expect(await tokens().access()).toEqual({
      state: "ready",
      expires: new Date(time.now + 3_600_000).toISOString(),
      who: "agent@company.example",
    });
  });

  it("proves with PKCE, state and nonce that the answer is to its own question", async () => {
    await tokens().signIn();
    const asked = Object.fromEntries(opened[0]?.url.searchParams ?? []);
    expect(asked).toMatchObject({ response_type: "code", code_challenge_method: "S256", scope: "openid llm", redirect_uri: redirect });
    expect([asked["state"]?.length, asked["nonce"]?.length].every((n) => (n ?? 0) > 30)).toBe(true);
    expect(server.asked.at(-1)).not.toHaveProperty("client_secret");
  });

  it("asks for an ID token where that is what is shown", async () => {
    await tokens({ token: "id", scopes: [] }).signIn();
    expect((await shown(tokens({ token: "id", scopes: [] }))).split(".")).toHaveLength(3);
  });

  it("says how it failed", async () => {
    server.next("deny");
    expect(await problem(tokens().signIn())).toBe("provider.sign-in-refused access_denied");
    server.next("wrong-nonce");
    expect(await problem(tokens().signIn())).toBe("provider.sign-in-failed answer");
    const closed = () => Promise.reject(new Error("The user did not approve access."));
    expect(await problem(tokens({}, { open: closed }).signIn())).toBe("provider.sign-in-closed");
    expect(await problem(tokens({}, { open: async () => "https://evil.example/?code=1" }).signIn())).toBe(
      "provider.sign-in-failed redirect",
    );
    expect(await problem(tokens({ issuer: "nowhere" }).signIn())).toBe("provider.sign-in-failed issuer");
    expect(await problem(tokens({ clientId: "another" }).signIn())).toContain("provider.sign-in-");
  });

  it("believes no issuer that names itself otherwise", async () => {
    server.next("wrong-issuer");
    expect(await problem(tokens().signIn())).toBe("provider.sign-in-failed issuer");
    expect(opened).toEqual([]);
  });
});

describe("a sign-in's token", () => {
  it("is none before the sign-in", async () => {
    expect(await problem(shown(tokens()))).toBe("provider.signed-out");
    expect(await tokens().access()).toEqual({ state: "signed-out", expires: null, who: null });
    expect(await tokens().renew()).toBe(false);
  });

  it("belongs to the provider and the sign-in that it was given for", async () => {
    await tokens().signIn();
    const elsewhere = companyTokens(auth(), "https://evil.example", doors());
    expect(await problem(shown(elsewhere))).toBe("provider.signed-out");
    expect(await problem(shown(tokens({ scopes: ["openid", "all"] })))).toBe("provider.signed-out");
    expect(await problem(shown(tokens({ exchange: server.exchange })))).toBe("provider.signed-out");
  });

  it("is renewed before it ends, once for all who ask", async () => {
    await tokens().signIn();
    const first = await shown(tokens());
    time.now += 3_599_000;
    const [one, two] = await Promise.all([shown(tokens()), shown(tokens())]);
    expect(one).toBe(two);
    expect(one).not.toBe(first);
    expect(server.asked.filter((a) => a["grant_type"] === "refresh_token")).toHaveLength(1);
    expect(opened).toHaveLength(1);
  });

  it("is asked for silently where there is no refresh token", async () => {
    server.refreshes(false);
    await tokens().signIn();
    time.now += 3_600_001;
    expect(server.holdsAccess(await shown(tokens()))).toBe(true);
    expect(opened.map((o) => o.silently)).toEqual([false, true]);
    expect(opened[1]?.url.searchParams.get("prompt")).toBe("none");
  });

  it("has ended when nobody is signed in any more", async () => {
    server.refreshes(false);
    await tokens().signIn();
    server.end("session");
    time.now += 3_600_001;
    expect((await tokens().access()).state).toBe("expired");
    expect(await problem(shown(tokens()))).toBe("provider.expired");
    expect((await tokens().access()).state).toBe("expired");
  });

  it("is renewed after the provider refused it, and is over when that is not possible", async () => {
    await tokens().signIn();
    server.end("access");
    expect(await tokens().renew()).toBe(true);
    expect(server.holdsAccess(await shown(tokens()))).toBe(true);
    server.end("refresh");
    server.end("session");
    expect(await tokens().renew()).toBe(false);
    expect((await tokens().access()).state).toBe("expired");
    expect(await problem(shown(tokens()))).toBe("provider.expired");
    await tokens().signIn();
    expect((await tokens().access()).state).toBe("ready");
  });

  it("outlives an issuer that is sick", async () => {
    await tokens().signIn();
    time.now += 3_600_001;
    server.next("sick");
    expect(await problem(shown(tokens()))).toBe("provider.overloaded");
    expect(server.holdsAccess(await shown(tokens()))).toBe(true);
    const offline = () => Promise.reject(new TypeError("Failed to fetch"));
    time.now += 3_600_001;
    expect(await problem(shown(tokens({}, { fetch: offline })))).toBe("provider.offline");
    expect((await tokens().access()).state).toBe("ready");
  });
});

describe("a sign-in that is exchanged for the provider's own token", () => {
  it("shows only the provider's token, and keeps it while it lasts", async () => {
    await tokens(wif()).signIn();
    const first = await shown(tokens(wif()));
    expect(server.holdsExchanged(first)).toBe(true);
    expect(await shown(tokens(wif()))).toBe(first);
    expect(server.asked.filter((a) => "assertion" in a)).toHaveLength(1);
    expect((await tokens(wif()).headers(anything))["anthropic-beta"]).toBe("oauth-2025-04-20");
  });

  it("exchanges again when it ends or was refused", async () => {
    await tokens(wif()).signIn();
    const first = await shown(tokens(wif()));
    time.now += 560_000;
    const second = await shown(tokens(wif()));
    expect(second).not.toBe(first);
    expect(await tokens(wif()).renew()).toBe(true);
    expect(await shown(tokens(wif()))).not.toBe(second);
  });

  it("renews the sign-in first where that has ended too", async () => {
    await tokens(wif()).signIn();
    time.now += 3_600_001;
    expect(server.holdsExchanged(await shown(tokens(wif())))).toBe(true);
    expect(server.asked.map((a) => a["grant_type"])).toContain("refresh_token");
  });

  it("asks as the standard says where there is no rule", async () => {
    const standard = { token: "id" as const, exchange: { ...server.exchange, rule: "" } };
    await tokens(standard).signIn();
    expect(server.holdsExchanged(await shown(tokens(standard)))).toBe(true);
    expect(await tokens(standard).headers(anything)).not.toHaveProperty("anthropic-beta");
  });

  it("says that it was refused, with the provider's word for it", async () => {
    const wrong = { ...wif(), exchange: { ...server.exchange, rule: "fdrl_other" } };
    await tokens(wrong).signIn();
    expect(await problem(shown(tokens(wrong)))).toBe("provider.exchange-refused invalid_request");
    const access = { ...wif(), token: "access" as const };
    await tokens(access).signIn();
    expect(await problem(shown(tokens(access)))).toBe("provider.exchange-refused invalid_grant");
  });

  it("goes out by the door that the allow-list guards, and by no other", async () => {
    const shut = () => Promise.reject(new FootnoteError("egress.refused"));
    await tokens(wif()).signIn();
    expect(await problem(shown(tokens(wif(), { exchange: shut })))).toBe("egress.refused");
    expect(server.asked.filter((a) => "assertion" in a)).toHaveLength(0);
  });
});
