import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { suggest } from "../../lib/assist.ts";
import { orderRequest } from "../../lib/drafting/order-request.ts";
import { verifyRequest } from "../../lib/drafting/verify-request.ts";
import type { FootnoteError } from "../../lib/errors.ts";
import { anthropic } from "../../lib/providers/anthropic.ts";
import { bearer, noAuth } from "../../lib/providers/auth.ts";
import { gateway } from "../../lib/providers/gateway.ts";
import { mannersIn } from "../../lib/providers/manners.ts";
import { openai } from "../../lib/providers/openai.ts";
import type { Provider } from "../../lib/providers/provider.ts";
import { retrieve } from "../../lib/retrieve.ts";
import { fakeDoors, sampleAsk } from "../assist-world.ts";
import { startAnthropic } from "../emulators/anthropic.ts";
import { type ChatEmulator, type ChatScenario, type PlayedChat, startOpenai } from "../emulators/openai.ts";
import { sampleConversations } from "../sample-world.ts";
import { codeOf, never, request } from "./world.ts";

let emulator: ChatEmulator;
const others: ChatEmulator[] = [];
beforeAll(async () => {
  emulator = await startOpenai();
});
afterAll(() => emulator.stop());
afterEach(async () => {
  emulator.requests.length = 0;
  await Promise.all(others.splice(0).map((o) => o.stop()));
});
const another = async (played: PlayedChat) => {
  const server = await startOpenai(played);
  others.push(server);
  return server;
};

const model = (over: Partial<Parameters<typeof openai>[0]> = {}) =>
  openai({
    baseUrl: emulator.url,
    model: "gpt-test",
    auth: bearer(emulator.key ?? ""),
    fetch,
    manners: mannersIn(),
    name: "OpenAI",
    ...over,
  });
const draft = (provider = model(), signal = never) => provider.draft(request, { signal, onText: () => undefined });
const small = {
  purpose: "verify" as const,
  system: "Judge.",
  parts: ["1. A lamp."],
  schema: { type: "object", properties: {} },
  maxTokens: 50,
};

describe("a draft over chat completions", () => {
  it("comes back with quotes that were found in our own blocks", async () => {
    const raw = await draft();
    expect(raw).toMatchObject({ outcome: "answer", model: "gpt-test", region: null, requestId: expect.stringMatching(/^chatcmpl/) });
    expect(raw.segments.flatMap((s) => s.cites)).toContainEqual({
      source: 0,
      fromBlock: 0,
      toBlock: 1,
      quote: "You can return unused lamps within thirty days of delivery.",
    });
  });

  it("asks by a strict schema, keeps what is fixed first and puts no customer's words there", async () => {
    await draft();
    const [sent] = emulator.requests as { messages: { content: string }[]; response_format: { json_schema: { strict: boolean } } }[];
    expect(sent?.response_format.json_schema.strict).toBe(true);
    expect(sent?.messages[0]?.content.startsWith("Rules of the product.")).toBe(true);
    expect(sent?.messages[0]?.content).not.toContain("unused lamps");
    expect(sent?.messages[1]?.content).toContain("passage 2▸ Repairs\n- Repairs take two weeks.");
  });

  it("shows its text as it grows, never the JSON around it", async () => {
    const seen: string[] = [];
    await model().draft(request, { signal: never, onText: (t) => seen.push(t) });
    const shown = seen.filter((t) => t !== "");
    expect(shown.length).toBeGreaterThan(3);
    expect(shown.every((t, i) => i === 0 || t.startsWith(shown[i - 1] ?? ""))).toBe(true);
    expect(shown.join()).not.toMatch(/[{}"]/);
    expect(shown.at(-1)).toContain("thirty days of delivery.");
  });

  it("tells what it took, with what came from a cache apart", async () => {
    await draft();
    const { usage } = await draft();
    expect(usage).toMatchObject({ cached: 64, written: 0 });
    expect(usage.input).toBeGreaterThan(100);
    expect(usage.output).toBeGreaterThan(10);
  });

  it("estimates what it took where a server does not count", async () => {
    const server = await another({ counts: false });
    const { usage } = await draft(model({ baseUrl: server.url }));
    expect(usage.input).toBeGreaterThan(300);
    expect(usage.output).toBeGreaterThan(10);
  });

  it("works without a key where a server asks for none, and sends none then", async () => {
    const server = await another({ key: null });
    let sent = new Headers();
    const look: typeof fetch = (url, init) => {
      sent = new Headers(init?.headers);
      return fetch(url, init);
    };
    expect((await draft(model({ baseUrl: server.url, auth: noAuth, fetch: look }))).outcome).toBe("answer");
    expect(sent.has("authorization")).toBe(false);
  });

  it("takes the address of one call for the base address", async () => {
    expect((await draft(model({ baseUrl: `${emulator.url}/chat/completions/` }))).outcome).toBe("answer");
  });

  it.each([
    [["json_schema"], 2, { type: "json_object" }],
    [["json_schema", "json_object"], 3, undefined],
    [["max_tokens"], 2, { type: "json_schema" }],
    [["stream_options"], 2, { type: "json_schema" }],
    [["json_schema", "json_object", "max_tokens", "stream_options"], 5, undefined],
  ] as const)("asks a server that refuses %j otherwise, and remembers it", async (refuses, times, format) => {
    const server = await another({ refuses: [...refuses] });
    const kept: unknown[] = [];
    const manners = mannersIn({}, (all) => kept.push(structuredClone(all)));
    const provider = model({ baseUrl: server.url, manners });
    expect((await draft(provider)).outcome).toBe("answer");
    expect(server.came()).toBe(times);
    expect((await draft(provider)).outcome).toBe("answer");
    expect(server.came()).toBe(times + 1);
    expect(kept).toHaveLength(1);
    const last = server.requests.at(-1)?.["response_format"] as { type: string } | undefined;
    expect(last?.type).toBe(format?.type);
  });

  it.each([
    [400, "provider.invalid"],
    [401, "provider.unauthorized"],
    [402, "provider.billing"],
    [403, "provider.forbidden"],
    [413, "provider.too-large"],
    [429, "provider.rate-limited"],
    [500, "provider.failed"],
    [503, "provider.overloaded"],
  ])("turns status %i into %s and does not retry by itself", async (status, code) => {
    emulator.next({ kind: "status", status });
    expect(await codeOf(draft())).toBe(code);
    expect(emulator.requests).toHaveLength(1);
  });

  it.each<[string, ChatScenario]>([
    ["provider.quota", { kind: "status", status: 429, code: "insufficient_quota" }],
    ["provider.too-large", { kind: "status", status: 400, code: "context_length_exceeded" }],
    ["provider.refused", { kind: "status", status: 400, code: "content_filter" }],
    ["provider.model-unknown", { kind: "status", status: 404, message: 'model "lama" not found, try pulling it first' }],
    ["provider.address", { kind: "status", status: 404, page: true }],
    ["provider.failed", { kind: "status", status: 500, page: true }],
    ["provider.cut", { kind: "cut", after: 3 }],
    ["provider.cut", { kind: "end", after: 3 }],
    ["provider.cut", { kind: "error-event", after: 3 }],
    ["provider.refused", { kind: "stop", reason: "content_filter" }],
    ["provider.refused", { kind: "refuse" }],
    ["provider.invalid", { kind: "stop", reason: "length" }],
    ["provider.invalid", { kind: "say", text: "Gladly! You can return it." }],
    ["provider.invalid", { kind: "say", text: '{"outcome": "answer", "segments": [' }],
    ["provider.invalid", { kind: "say", text: '{"outcome": "answer", "segments": [{"text": " ", "cites": []}]}' }],
  ])("names %s", async (code, scenario) => {
    emulator.next(scenario);
    expect(await codeOf(draft())).toBe(code);
  });

  it("passes on how long to wait", async () => {
    emulator.next({ kind: "status", status: 429, retryAfter: 7 });
    expect(((await draft().catch((e) => e)) as FootnoteError).detail["retryAfter"]).toBe("7");
  });

  it("knows a wrong key, an unknown model, a wrong path and a server that is not there", async () => {
    expect(await codeOf(draft(model({ auth: bearer("wrong") })))).toBe("provider.unauthorized");
    expect(await codeOf(draft(model({ model: "gpt-none" })))).toBe("provider.model-unknown");
    expect(await codeOf(draft(model({ baseUrl: emulator.url.replace(/\/v1$/, "") })))).toBe("provider.address");
    expect(await codeOf(draft(model({ baseUrl: "http://127.0.0.1:9/v1" })))).toBe("provider.local");
    expect(await codeOf(draft(model({ baseUrl: "https://chat.invalid/v1" })))).toBe("provider.offline");
  });

  it("knows a local server that shuts out the extension's origin", async () => {
    const server = await another({ key: null, shutsOrigins: true });
    const asExtension: typeof fetch = (url, init) => {
      const headers = new Headers(init?.headers);
      headers.set("origin", "chrome-extension://footnote");
      return fetch(url, { ...init, headers });
    };
    expect(await codeOf(draft(model({ baseUrl: server.url, fetch: asExtension })))).toBe("provider.origin");
  });

  it("gives up on a server that says nothing, before its answer and in the middle of it", async () => {
    emulator.next({ kind: "silent" }, { kind: "slow", ms: 60 });
    expect(await codeOf(draft(model({ patience: 20 })))).toBe("provider.timeout");
    expect(await codeOf(draft(model({ patience: 20 })))).toBe("provider.timeout");
  });

  it("stops when the agent does", async () => {
    emulator.next({ kind: "slow", ms: 15 });
    const stop = new AbortController();
    expect(await codeOf(model().draft(request, { signal: stop.signal, onText: () => stop.abort() }))).toBe("aborted");
    const late = new AbortController();
    expect(await codeOf(model().draft(request, { signal: late.signal, onText: () => late.abort() }))).toBe("aborted");
  });
});

describe("a small question over chat completions", () => {
  it("is answered as data", async () => {
    const found = [{ ...request.passages[0], article: "a" }] as never[];
    const order = orderRequest({ questions: ["When does the refund arrive?"], passages: found, boundary: "0123abcd" });
    const answer = await model().ask(order, never);
    expect(answer.value).toEqual({ order: expect.any(Array) });
    expect(answer.usage.input).toBeGreaterThan(0);
  });

  it("may ask whether sentences follow from their sources", async () => {
    const passages = request.passages.map((p) => ({ ...p, heading: null }));
    const claims = [{ at: 0, text: "You can return unused lamps within thirty days of delivery.", cites: [0] }];
    const asked = verifyRequest({ claims, passages, questions: ["Can I return unused lamps?"], boundary: "0123abcd" });
    const { value } = await model().ask(asked, never);
    expect(value).toMatchObject({ claims: [{ verdict: "supported" }], injectionFollowed: false });
    expect(emulator.requests.at(-1)?.["response_format"]).toMatchObject({ json_schema: { name: "verify", strict: true } });
  });

  it("may go to a smaller model of the same server", async () => {
    expect((await model().ask({ ...small, model: "gpt-small" }, never)).model).toBe("gpt-small");
    expect(emulator.requests.at(-1)?.["model"]).toBe("gpt-small");
  });

  it("is not called strict where its schema is not", async () => {
    await model().ask(small, never);
    expect(emulator.requests.at(-1)?.["response_format"]).toMatchObject({ json_schema: { name: "verify", strict: false } });
  });

  it("carries the schema in words where a server knows no forms", async () => {
    const server = await another({ refuses: ["json_schema", "json_object"] });
    const answer = await model({ baseUrl: server.url }).ask(small, never);
    expect(answer.value).toEqual({});
    expect(JSON.stringify(server.requests.at(-1))).toContain("JSON schema, and nothing else");
  });

  it.each<[string, ChatScenario]>([
    ["provider.invalid", { kind: "say", text: "Gladly!" }],
    ["provider.invalid", { kind: "stop", reason: "length" }],
    ["provider.refused", { kind: "refuse" }],
  ])("fails with %s when the answer is no answer", async (code, scenario) => {
    emulator.next(scenario);
    expect(await codeOf(model().ask(small, never))).toBe(code);
  });

  it("reads JSON behind thoughts and in a fence", async () => {
    emulator.next({ kind: "say", text: '<think>{so}</think>\n```json\n{"a": 1}\n```' });
    expect((await model().ask(small, never)).value).toEqual({ a: 1 });
  });
});

describe("the draft path", () => {
  const from = sampleConversations.find((c) => c.name.includes("return-window"))?.sample;
  const quiet = { stage: () => undefined, text: () => undefined };

  it("makes the same draft of quotes as of citations, whoever answers", async () => {
    if (!from) throw new Error("no sample");
    const messages = await startAnthropic();
    const strips = await startAnthropic({ strips: true });
    const names = { model: "claude-sonnet-5-5", fetch, manners: mannersIn(), name: "x" };
    const providers: Provider[] = [
      anthropic({ ...names, baseUrl: messages.url, auth: bearer(messages.key) }),
      gateway({ ...names, baseUrl: strips.url, auth: bearer(strips.key) }),
      model(),
    ];
    const drafts = await Promise.all(
      providers.map(async (provider) => {
        const ask = sampleAsk(from, "en", { drafter: "model" });
        const { doors } = fakeDoors({ provider: async () => provider });
        return (await suggest("s1", ask, retrieve(ask, doors), doors, quiet, never)).draft;
      }),
    );
    await Promise.all([messages.stop(), strips.stop()]);
    const [first, ...others] = drafts.map((d) => ({
      text: d.text,
      sentences: d.sentences.map(({ class: kind, citations }) => [kind, citations]),
      used: d.sources.filter((s) => s.used).map((s) => s.passage.id),
    }));
    expect(first?.used.length).toBeGreaterThan(0);
    expect(others).toEqual([first, first]);
    expect(drafts.map((d) => d.drafter)).toEqual(["anthropic", "gateway", "openai"]);
  });
});

describe("a model that obeys whatever it reads", () => {
  it("gets out nothing that is not in the agreed form, and no citation that is not ours", async () => {
    emulator.next({ kind: "model", manner: "obeys" });
    const raw = await draft().catch((error: FootnoteError) => error.code);
    if (typeof raw === "string") expect(raw).toBe("provider.invalid");
    else for (const cite of raw.segments.flatMap((s) => s.cites)) expect(request.passages[cite.source]).toBeDefined();
  });
});

describe("the emulator", () => {
  const post = (body: unknown) =>
    fetch(`${emulator.url}/chat/completions`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${emulator.key}` },
      body: JSON.stringify(body),
    });
  const plain = { model: "gpt-test", messages: [{ role: "user", content: "hi" }] };
  const form = (schema: unknown, strict = true) => ({ type: "json_schema", json_schema: { name: "x", strict, schema } });

  it.each([
    ["an unknown field", { ...plain, top_k: 1 }],
    ["no messages", { ...plain, messages: [] }],
    ["content that is no text", { ...plain, messages: [{ role: "user", content: [{ type: "text" }] }] }],
    ["two limits", { ...plain, max_tokens: 1, max_completion_tokens: 1 }],
    ["a stream's options without a stream", { ...plain, stream_options: { include_usage: true } }],
    ["any JSON without the word", { ...plain, response_format: { type: "json_object" } }],
    ["an unknown form", { ...plain, response_format: { type: "xml" } }],
    [
      "a strict schema that leaves a field open",
      { ...plain, response_format: form({ type: "object", properties: { a: {} }, additionalProperties: false }) },
    ],
    ["a strict schema that allows other fields", { ...plain, response_format: form({ type: "object", properties: {}, required: [] }) }],
  ])("refuses %s", async (_, body) => {
    expect((await post(body)).status).toBe(400);
  });

  it("lists its models to whoever has the key", async () => {
    const list = async (key: string) => (await fetch(`${emulator.url}/models`, { headers: { authorization: `Bearer ${key}` } })).status;
    expect([await list(emulator.key ?? ""), await list("another")]).toEqual([200, 401]);
  });
});

describe("one cheap call", () => {
  it("proves key, address and model", async () => {
    expect(await model().test(never)).toEqual({ model: "gpt-test" });
    emulator.next({ kind: "stop", reason: "length" });
    expect(await model().test(never)).toEqual({ model: "gpt-test" });
    expect(await codeOf(model({ auth: bearer("wrong") }).test(never))).toBe("provider.unauthorized");
  });
});
