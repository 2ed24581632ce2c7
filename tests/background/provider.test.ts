import "fake-indexeddb/auto";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { onThisDevice, type ProviderSettings } from "../../lib/provider-settings.ts";
import { type Emulator, startAnthropic } from "../emulators/anthropic.ts";
import { type OidcServer, startOidc } from "../emulators/oidc.ts";
import { type ChatEmulator, startOpenai } from "../emulators/openai.ts";
import { codeOf, never, request } from "../providers/world.ts";

const world = vi.hoisted(() => ({ session: {} as Record<string, unknown>, managed: {} as Record<string, unknown>, granted: true }));

vi.mock("wxt/browser", async () => {
  const { memoryArea: area } = await import("../storage/places.ts");
  return {
    browser: {
      storage: { session: area(world.session), managed: area(world.managed), local: area() },
      permissions: { contains: async () => world.granted },
      runtime: { getPlatformInfo: async () => ({}) },
      identity: {
        getRedirectURL: () => "https://footnote.chromiumapp.example/",
        launchWebAuthFlow: async ({ url }: { url: string }) =>
          (await fetch(url, { redirect: "manual" })).headers.get("location") ?? undefined,
      },
    },
  };
});
vi.mock("../../lib/background/engine.ts", () => ({ engine: { warm: async () => {} } }));

const { providerHandlers } = await import("../../lib/background/handlers/provider.ts");
const { allowedHosts, currentProvider, destination } = await import("../../lib/background/provider.ts");
const { storage } = await import("../../lib/background/storage.ts");
const { allowEgress } = await import("../../lib/egress.ts");

const aws = { accessKeyId: "ASIAFOOTNOTETEST0001", secretAccessKey: "a-secret/of+forty=characters", sessionToken: "token/of+session=" };
const ends = { at: Number.MAX_SAFE_INTEGER };
let messages: Emulator;
let strips: Emulator;
let bedrock: Emulator;
let chat: ChatEmulator;
let oidc: OidcServer;
let company: Emulator;
beforeAll(async () => {
  allowEgress(allowedHosts);
  oidc = await startOidc();
  [messages, strips, chat] = await Promise.all([startAnthropic(), startAnthropic({ strips: true }), startOpenai()]);
  const known = {
    ...aws,
    region: "eu-north-1",
    now: Date.now,
    get ends() {
      return ends.at;
    },
  };
  bedrock = await startAnthropic({ bedrock: known });
  company = await startAnthropic({ key: "no-static-key", holds: (a) => oidc.holdsAccess(a) || oidc.holdsExchanged(a), geo: "us" });
});
afterAll(() => Promise.all([messages, strips, bedrock, chat, oidc, company].map((s) => s.stop())));
beforeEach(async () => {
  world.granted = true;
  for (const key of Object.keys(world.session)) if (key !== "provider-manners") delete world.session[key];
  await storage.vault.forget();
});

const sender = { origin: "chrome-extension://footnote", tab: null, document: null, url: "" };
const call = <N extends keyof typeof providerHandlers>(name: N, data: Parameters<(typeof providerHandlers)[N]>[0]) =>
  providerHandlers[name](data as never, sender) as ReturnType<(typeof providerHandlers)[N]>;
const save = (over: Partial<ProviderSettings>) => call("provider.save", { ...onThisDevice, ...over });
const test = async () => {
  const { ok, problem, model } = await call("provider.test", {});
  return ok ? model : problem?.code;
};
const draft = async () => (await currentProvider())?.draft(request, { signal: never, onText: () => {} });
const signIn = (over: Partial<Extract<ProviderSettings["auth"], { kind: "oidc" }>> = {}): ProviderSettings["auth"] => ({
  kind: "oidc",
  issuer: oidc.issuer,
  clientId: oidc.client,
  scopes: ["openid"],
  token: "access",
  exchange: null,
  ...over,
});

describe("every kind of provider is opened by its settings alone", () => {
  it("this device: no model, and nothing to prove", async () => {
    await save({});
    expect(await currentProvider()).toBeNull();
    expect(await destination()).toBeNull();
    expect((await call("provider.read", {})).access).toEqual({ state: "ready", expires: null, who: null });
  });

  it("Anthropic with a key", async () => {
    await save({ kind: "anthropic", baseUrl: messages.url, model: "claude-sonnet-5-5" });
    expect((await call("provider.read", {})).access.state).toBe("missing");
    expect(await test()).toBe("provider.no-key");
    await call("key.save", { key: messages.key, passphrase: null });
    expect((await call("provider.read", {})).access.state).toBe("ready");
    expect(await test()).toBe("claude-sonnet-5-5");
    expect((await draft())?.outcome).toBe("answer");
  });

  it("a gateway whose manners are remembered beyond the worker", async () => {
    await save({ kind: "gateway", baseUrl: strips.url, model: "claude-sonnet-5-5" });
    await call("key.save", { key: strips.key, passphrase: null });
    expect((await draft())?.segments.some((s) => s.cites.length > 0)).toBe(true);
    expect(JSON.stringify(world.session["provider-manners"])).toContain('"citations":"json"');
    expect((await currentProvider())?.capabilities.citations).toBe("json");
  });

  it("Bedrock with session credentials, until AWS takes them no more", async () => {
    await save({ kind: "bedrock", baseUrl: bedrock.url, model: "eu.anthropic.claude-sonnet-5-5-v1:0", auth: { kind: "aws-session" } });
    expect(await test()).toBe("provider.aws-region");
    await save({
      kind: "bedrock",
      baseUrl: bedrock.url,
      model: "eu.anthropic.claude-sonnet-5-5-v1:0",
      auth: { kind: "aws-session" },
      awsRegion: "eu-north-1",
    });
    expect(await test()).toBe("provider.no-aws");
    expect(await call("provider.aws", aws)).toEqual({ state: "ready", expires: null, who: "ASIA…0001" });
    expect(await test()).toBe("eu.anthropic.claude-sonnet-5-5-v1:0");
    ends.at = 0;
    expect(await test()).toBe("provider.expired");
    expect((await call("provider.read", {})).access.state).toBe("expired");
    ends.at = Number.MAX_SAFE_INTEGER;
    expect((await call("provider.aws", aws)).state).toBe("ready");
    expect(JSON.stringify(await call("provider.read", {}))).not.toContain(aws.secretAccessKey);
    await call("provider.sign-out", {});
    expect(await test()).toBe("provider.no-aws");
  });

  it("chat completions, with a key or without one", async () => {
    await save({ kind: "openai", baseUrl: chat.url, model: "gpt-test" });
    expect((await call("provider.read", {})).access.state).toBe("ready");
    expect(await test()).toBe("provider.unauthorized");
    await call("key.save", { key: chat.key ?? "", passphrase: null });
    expect(await test()).toBe("gpt-test");
    expect((await draft())?.segments.some((s) => s.cites.length > 0)).toBe(true);
    expect(await destination()).toMatchObject({ provider: "openai", name: new URL(chat.url).host, notReady: null });
  });

  it("a company's sign-in, shown as it is", async () => {
    await save({ kind: "gateway", baseUrl: company.url, model: "claude-haiku-5-5", auth: signIn() });
    expect((await call("provider.read", {})).access.state).toBe("signed-out");
    expect(await test()).toBe("provider.signed-out");
    expect(await destination()).toMatchObject({ notReady: "provider.signed-out" });
    expect(await call("provider.sign-in", {})).toMatchObject({ state: "ready", who: "agent@company.example", expires: expect.any(String) });
    expect(await test()).toBe("claude-haiku-5-5");
    expect((await call("provider.sign-out", {})).state).toBe("signed-out");
    expect(await test()).toBe("provider.signed-out");
  });

  it("a company's sign-in, exchanged for the provider's own token, tried once more after a 401", async () => {
    await save({
      kind: "anthropic",
      baseUrl: company.url,
      model: "claude-haiku-5-5",
      auth: signIn({ token: "id", exchange: oidc.exchange }),
    });
    await call("provider.sign-in", {});
    expect(await test()).toBe("claude-haiku-5-5");
    oidc.end("exchanged");
    expect(await test()).toBe("claude-haiku-5-5");
    expect([...(await allowedHosts())]).toContain(new URL(oidc.exchange.url).host);
  });
});

describe("a test of the connection", () => {
  it("says when a sign-in is not taken, where a key would be called wrong", async () => {
    await save({ kind: "anthropic", baseUrl: messages.url, model: "claude-haiku-5-5", auth: signIn() });
    await call("provider.sign-in", {});
    expect(await test()).toBe("provider.not-accepted");
  });

  it("says when it is the browser that does not allow the address yet", async () => {
    await save({ kind: "openai", baseUrl: "http://127.0.0.1:9/v1", model: "m" });
    expect(await test()).toBe("provider.local");
    expect(await codeOf(draft())).toBe("provider.offline");
    world.granted = false;
    expect(await test()).toBe("provider.no-permission");
  });

  it("says that a remembered key is locked", async () => {
    await save({ kind: "anthropic", baseUrl: messages.url, model: "claude-haiku-5-5" });
    await call("key.save", { key: messages.key, passphrase: "long enough" });
    for (const key of Object.keys(world.session)) delete world.session[key];
    expect(await test()).toBe("provider.locked");
    await call("key.unlock", { passphrase: "long enough" });
    expect(await test()).toBe("claude-haiku-5-5");
  });

  it("takes no credentials of AWS that never end", async () => {
    await save({ kind: "bedrock", baseUrl: bedrock.url, model: "m", auth: { kind: "aws-session" }, awsRegion: "eu-north-1" });
    for (const bad of [
      { ...aws, sessionToken: " " },
      { ...aws, accessKeyId: "AKIAFOOTNOTETEST0001" },
    ])
      expect(await codeOf(call("provider.aws", bad))).toBe("provider.aws-long-lived");
  });
});

describe("EU only", () => {
  it("shuts every door while the zone is not declared as EU: drafts, small asks, tests, the sign-in and its exchange", async () => {
    const settings = {
      kind: "gateway",
      baseUrl: company.url,
      model: "claude-haiku-5-5",
      auth: signIn({ token: "id", exchange: oidc.exchange }),
    } as const;
    await save(settings);
    await call("provider.sign-in", {});
    const before = [company.requests.length, oidc.asked.length];
    const provider = await currentProvider();
    await save({ ...settings, euOnly: true, zone: "global" });
    expect(await test()).toBe("provider.zone");
    expect(await codeOf(currentProvider())).toBe("provider.zone");
    expect(await codeOf(call("provider.sign-in", {}))).toBe("provider.zone");
    expect([...(await allowedHosts())]).toEqual([]);
    expect(await destination()).toMatchObject({ notReady: "provider.zone" });
    // A door that was opened before is shut by the way out itself.
    expect(await codeOf(Promise.resolve(provider?.test(never)))).toBe("egress.refused");
    expect([company.requests.length, oidc.asked.length]).toEqual(before);
  });

  it("is refused for Anthropic's own service, whatever is declared", async () => {
    await save({ kind: "anthropic", baseUrl: messages.url, model: "claude-haiku-5-5", euOnly: true, zone: "eu" });
    expect(await test()).toBe("provider.no-eu");
  });

  it("is checked again on each answer", async () => {
    await save({ kind: "gateway", baseUrl: company.url, model: "claude-haiku-5-5", auth: signIn(), euOnly: true, zone: "eu" });
    await call("provider.sign-in", {});
    expect(await test()).toBe("provider.region");
    expect((await draft())?.region).toBe("us");
  });
});
