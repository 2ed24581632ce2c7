import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { credentialsOf } from "../../../lib/background/sources/credentials.ts";
import { type OAuthDoors, refreshed, signIn } from "../../../lib/background/sources/oauth.ts";
import type { FootnoteError } from "../../../lib/errors.ts";
import type { Source } from "../../../lib/sources/source.ts";
import { openSourceSecrets } from "../../../lib/storage/source-secrets.ts";
import { type OAuthServer, startOAuth } from "../../emulators/oauth.ts";
import { memoryArea } from "../../storage/places.ts";
import { clock, scripted, settings } from "./world.ts";

const redirect = "https://footnote.chromiumapp.example/";
const time = { now: clock };
let server: OAuthServer;
beforeAll(async () => {
  server = await startOAuth({ now: () => time.now });
});
afterAll(() => server.stop());

const place = () => ({ authorize: `${server.url}/authorize`, token: `${server.url}/token`, client: server.client, scope: "hc:read" });

/** The browser's window: it follows what the sign-in page says until it is back at our address. */
function doors(parts: Partial<OAuthDoors> = {}): OAuthDoors {
  return {
    redirect,
    open: async (url) => (await fetch(url, { redirect: "manual" })).headers.get("location") ?? undefined,
    fetch: (url, init) => fetch(url, init),
    now: () => time.now,
    ...parts,
  };
}
const problem = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    ({ code, detail }: FootnoteError) => [code, ...Object.values(detail)].join(" "),
  );

describe("signing in", () => {
  it("proves with PKCE that the code is its own, and keeps what it gets", async () => {
    const got = await signIn(place(), doors());
    expect(server.holds(`Bearer ${got.token}`)).toBe(true);
    expect(got).toMatchObject({ refresh: expect.any(String), expires: clock + 3_600_000 });
    expect(server.asked.at(-1)).toMatchObject({ grant_type: "authorization_code", code_verifier: expect.stringMatching(/^[\w-]{43}$/) });
    expect(server.asked.at(-1)).not.toHaveProperty("client_secret");
  });

  it("asks for a code with a challenge, a state and the scope", async () => {
    let asked = new URL("https://none.example");
    const open: OAuthDoors["open"] = (url) => {
      asked = new URL(url);
      return doors().open(url);
    };
    await signIn(place(), doors({ open }));
    expect(Object.fromEntries(asked.searchParams)).toMatchObject({
      response_type: "code",
      client_id: "footnote",
      redirect_uri: redirect,
      scope: "hc:read",
      code_challenge_method: "S256",
    });
    expect(asked.searchParams.get("state")?.length).toBeGreaterThan(30);
  });

  it("says that the window was closed", async () => {
    const closed = () => Promise.reject(new Error("The user did not approve access."));
    expect(await problem(signIn(place(), doors({ open: closed })))).toBe("source.sign-in-closed");
    expect(await problem(signIn(place(), doors({ open: async () => undefined })))).toBe("source.sign-in-closed");
  });

  it("says that the page would not open", async () => {
    const broken = () => Promise.reject(new Error("Authorization page could not be loaded."));
    expect(await problem(signIn(place(), doors({ open: broken })))).toBe("source.sign-in-failed page");
  });

  it("says that it was refused", async () => {
    server.next("deny");
    expect(await problem(signIn(place(), doors()))).toBe("source.sign-in-refused access_denied");
  });

  it("takes no answer to another question", async () => {
    server.next("wrong-state");
    expect(await problem(signIn(place(), doors()))).toBe("source.sign-in-failed answer");
    expect(await problem(signIn(place(), doors({ open: async () => "https://evil.example/?code=1" })))).toBe(
      "source.sign-in-failed redirect",
    );
  });

  it("takes no code that it cannot prove to be its own", async () => {
    const stolen = await doors().open(
      `${server.url}/authorize?${new URLSearchParams({
        response_type: "code",
        client_id: "footnote",
        redirect_uri: redirect,
        code_challenge: "A".repeat(43),
        code_challenge_method: "S256",
      })}`,
    );
    const code = new URL(stolen ?? "").searchParams.get("code") ?? "";
    const open: OAuthDoors["open"] = async (url) => {
      const back = new URL((await doors().open(url)) ?? "");
      back.searchParams.set("code", code);
      return back.href;
    };
    expect(await problem(signIn(place(), doors({ open })))).toBe("source.sign-in-refused invalid_grant");
  });
});

describe("a sign-in that is held", () => {
  const source = { ...scripted(() => []), oauth: place, authorization: null } as unknown as Source;
  const origins = ["https://help.example"];
  const held = async () => {
    const area = memoryArea();
    const secrets = openSourceSecrets(area);
    const got = await signIn(place(), doors());
    await secrets.save("s", { origins, ...got });
    const { fetch, now } = doors();
    return { credentials: credentialsOf(settings({ auth: "oauth" }), source, origins, { secrets, fetch, now }), secrets, area };
  };

  it("lets requests in, and is renewed before it ends", async () => {
    const { credentials } = await held();
    const first = (await credentials.headers())["authorization"];
    expect(server.holds(first ?? "")).toBe(true);
    expect((await credentials.headers())["authorization"]).toBe(first);
    time.now += 3_590_000;
    const second = (await credentials.headers())["authorization"];
    expect(second).not.toBe(first);
    expect(server.holds(second ?? "")).toBe(true);
  });

  it("is renewed after a 401, again and again", async () => {
    const { credentials } = await held();
    for (let n = 0; n < 3; n++) {
      server.end("access");
      expect(server.holds((await credentials.headers())["authorization"] ?? "")).toBe(false);
      expect(await credentials.renew()).toBe(true);
      expect(server.holds((await credentials.headers())["authorization"] ?? "")).toBe(true);
    }
  });

  it("is renewed once for requests that fail side by side", async () => {
    const { credentials } = await held();
    server.end("access");
    expect(await Promise.all([credentials.renew(), credentials.renew(), credentials.renew()])).toEqual([true, true, true]);
    expect(server.holds((await credentials.headers())["authorization"] ?? "")).toBe(true);
  });

  it("that has ended asks for another", async () => {
    const { credentials } = await held();
    server.end("sign-ins");
    expect(await problem(credentials.renew())).toBe("source.signed-out");
    time.now += 3_600_001;
    expect(await problem(credentials.headers())).toBe("source.signed-out");
  });

  it("does not take a network that is away for its end", async () => {
    const away = () => Promise.reject(new TypeError("Failed to fetch"));
    expect(await problem(refreshed(place(), "r", { fetch: away, now: () => clock }))).toBe(`source.offline ${new URL(server.url).host}`);
  });

  it("lies in this session's memory alone, and goes to no origin but those it was given for", async () => {
    const { secrets, area } = await held();
    expect(Object.keys(area.values)).toEqual(["source-secret:s"]);
    expect(await secrets.find("s", origins)).not.toBeNull();
    expect(await secrets.find("s", ["https://help.example", "https://evil.example"])).toBeNull();
    expect(await secrets.find("other", origins)).toBeNull();
    await secrets.forget("s");
    expect(area.values).toEqual({});
  });
});

describe("a token that the lead entered", () => {
  it("goes along as its kind wants it, and is missed when it is not there", async () => {
    const secrets = openSourceSecrets(memoryArea());
    const authorization = (token: string, answers: Record<string, string>) => ({ authorization: `Basic ${answers["address"]}:${token}` });
    const source = { ...scripted(() => []), oauth: null, authorization } as unknown as Source;
    const given = { secrets, fetch: doors().fetch, now: () => clock };
    const credentials = credentialsOf(settings({ auth: "token" }), source, ["https://help.example"], given);
    expect(await problem(credentials.headers())).toBe("source.signed-out");
    await secrets.save("s", { origins: ["https://help.example"], token: "t", refresh: null, expires: null });
    expect(await credentials.headers()).toEqual({ authorization: "Basic https://help.example:t" });
    expect(await credentials.renew()).toBe(false);
  });
});
