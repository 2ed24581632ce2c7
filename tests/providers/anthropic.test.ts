import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { FootnoteError } from "../../lib/errors.ts";
import { anthropic } from "../../lib/providers/anthropic.ts";
import { bearer } from "../../lib/providers/auth.ts";
import { type Emulator, startAnthropic } from "../emulators/anthropic.ts";
import { codeOf, request } from "./world.ts";

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startAnthropic();
});
afterAll(() => emulator.stop());
beforeEach(() => {
  emulator.requests.length = 0;
});

const model = (over: Partial<Parameters<typeof anthropic>[0]> = {}) =>
  anthropic({ baseUrl: emulator.url, model: "claude-sonnet-5-5", auth: bearer(emulator.key), fetch, ...over });
const draft = (provider = model(), signal = new AbortController().signal) => provider.draft(request, { signal, onText: () => undefined });

describe("a draft over the Messages API", () => {
  it("comes back in segments whose citations name our own blocks", async () => {
    const raw = await draft();
    expect(raw.outcome).toBe("answer");
    const cited = raw.segments.flatMap((s) => s.cites);
    expect(cited).toContainEqual({
      source: 0,
      fromBlock: 0,
      toBlock: 1,
      quote: "You can return unused lamps within thirty days of delivery.",
    });
  });

  it("streams its text as it grows", async () => {
    const seen: string[] = [];
    await model().draft(request, { signal: new AbortController().signal, onText: (t) => seen.push(t) });
    expect(seen.length).toBeGreaterThan(3);
    expect(seen.every((t, i) => i === 0 || t.startsWith(seen[i - 1] as string))).toBe(true);
  });

  it("sends one source block per sentence, no customer text in the system prompt, and at most four breakpoints", async () => {
    await draft();
    const sent = emulator.requests[0] as { system: { text: string }[]; messages: { content: { type: string; content?: unknown[] }[] }[] };
    expect(JSON.stringify(sent.system)).not.toContain("unused lamps");
    expect(sent.messages[0]?.content.filter((c) => c.type === "search_result").map((c) => c.content?.length)).toEqual([2, 1]);
  });

  it("says that the sources hold no answer when the model calls that tool", async () => {
    emulator.next({ kind: "say", answer: { kind: "tool", name: "no_answer", input: { reason: "none", missing: ["price"] } } });
    expect(await draft()).toMatchObject({ outcome: "none", missing: ["price"], segments: [] });
  });

  it("asks the customer when the model calls that tool", async () => {
    emulator.next({
      kind: "say",
      answer: { kind: "tool", name: "ask_customer", input: { questions: ["Which lamp?"], reason: "unclear" } },
    });
    expect(await draft()).toMatchObject({ outcome: "ask", questions: ["Which lamp?"] });
  });

  it("drops a citation of a source that was not sent", async () => {
    const cite = { source: "kb:other@1#0", title: "Other", index: 0, from: 0, to: 1, text: "Invented." };
    emulator.next({ kind: "say", answer: { kind: "text", segments: [{ text: "Invented.", cite }] } });
    expect((await draft()).segments[0]?.cites).toEqual([]);
  });

  it.each([
    [400, "provider.invalid"],
    [401, "provider.unauthorized"],
    [402, "provider.billing"],
    [403, "provider.forbidden"],
    [413, "provider.too-large"],
    [429, "provider.rate-limited"],
    [500, "provider.failed"],
    [529, "provider.overloaded"],
  ])("turns status %i into %s and does not retry by itself", async (status, code) => {
    emulator.next({ kind: "status", status });
    expect(await codeOf(draft())).toBe(code);
    expect(emulator.requests).toHaveLength(1);
  });

  it("passes on how long to wait", async () => {
    emulator.next({ kind: "status", status: 429, retryAfter: 7 });
    const error = await draft().catch((e: FootnoteError) => e);
    expect((error as FootnoteError).detail["retryAfter"]).toBe("7");
  });

  it("knows an organisation that forbids calls from browsers, whose next step is a gateway", async () => {
    emulator.next({ kind: "status", status: 401, message: "CORS requests are not allowed for this Organization because of its settings" });
    expect(await codeOf(draft())).toBe("provider.cors");
  });

  it("knows a wrong key, an unknown model and no network", async () => {
    expect(await codeOf(draft(model({ auth: bearer("wrong-key-1") })))).toBe("provider.unauthorized");
    expect(await codeOf(draft(model({ model: "claude-unknown" })))).toBe("provider.model-unknown");
    expect(await codeOf(draft(model({ baseUrl: "http://127.0.0.1:9" })))).toBe("provider.offline");
  });

  it("knows a stream that was cut, one that ended in an error, a refusal and an answer that is too long", async () => {
    emulator.next(
      { kind: "cut", after: 4 },
      { kind: "error-event", after: 4 },
      { kind: "stop", reason: "refusal" },
      { kind: "stop", reason: "max_tokens" },
    );
    expect(await codeOf(draft())).toBe("provider.cut");
    expect(await codeOf(draft())).toBe("provider.overloaded");
    expect(await codeOf(draft())).toBe("provider.refused");
    expect(await codeOf(draft())).toBe("provider.invalid");
  });

  it("stops when the agent does", async () => {
    emulator.next({ kind: "slow", ms: 30 });
    const stop = new AbortController();
    const work = model().draft(request, { signal: stop.signal, onText: () => stop.abort() });
    expect(await codeOf(work)).toBe("aborted");
  });

  it("asks to be answered in the United States where that is declared, and passes on where it was", async () => {
    expect((await draft(model({ zone: "us" }))).region).toBe("us");
    expect(emulator.requests.at(-1)).toMatchObject({ inference_geo: "us" });
    expect((await draft()).region).toBeNull();
    expect(emulator.requests.at(-1)).not.toHaveProperty("inference_geo");
  });

  it("tells what was written to the cache and what came from it", async () => {
    const long = "A rule of the product that is long enough to be worth keeping. ".repeat(80);
    const cached = { ...request, system: [`${long} ${Math.random()}`, "The profile."] as [string, string] };
    const take = async () => (await model().draft(cached, { signal: new AbortController().signal, onText: () => undefined })).usage;
    const [first, second] = [await take(), await take()];
    expect([first.written, first.cached]).toEqual([second.cached, second.written]);
    expect(first.written).toBeGreaterThan(1000);
  });

  it("knows an address that has another page", async () => {
    const page: typeof fetch = async () => new Response("<!doctype html>", { status: 404, headers: { "content-type": "text/html" } });
    expect(await codeOf(draft(model({ fetch: page })))).toBe("provider.address");
  });

  it("gives up on a server that falls silent in the middle", async () => {
    emulator.next({ kind: "slow", ms: 60 });
    expect(await codeOf(draft(model({ patience: 20 })))).toBe("provider.timeout");
  });

  it("keeps what the way out said when it let nothing out", async () => {
    const shut: typeof fetch = () => Promise.reject(new FootnoteError("egress.refused"));
    expect(await codeOf(draft(model({ fetch: shut })))).toBe("egress.refused");
  });

  it("is proved by one cheap call", async () => {
    expect(await model().test(new AbortController().signal)).toMatchObject({ model: "claude-sonnet-5-5" });
  });
});

describe("the emulator", () => {
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${emulator.url}/v1/messages`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "anthropic-version": "2026-10-21",
        authorization: `Bearer ${emulator.key}`,
        ...headers,
      },
      body: JSON.stringify(body),
    });
  const plain = { model: "claude-sonnet-5-5", max_tokens: 10, messages: [{ role: "user", content: "hi" }] };
  const source = { type: "search_result", source: "a", title: "A", content: [{ type: "text", text: "x" }], citations: { enabled: true } };

  it.each([
    ["sampling parameters", { ...plain, temperature: 1 }],
    ["a prefilled answer", { ...plain, messages: [...plain.messages, { role: "assistant", content: "{" }] }],
    ["forced tools", { ...plain, tool_choice: { type: "any" } }],
    ["disabled thinking", { ...plain, thinking: { type: "disabled" } }],
    ["an empty text block", { ...plain, messages: [{ role: "user", content: [{ type: "text", text: " " }] }] }],
    ["citations with a format", { ...plain, output_config: { format: {} }, messages: [{ role: "user", content: [source] }] }],
    ["mixed citation flags", { ...plain, messages: [{ role: "user", content: [source, { ...source, citations: { enabled: false } }] }] }],
    ["citations on user text", { ...plain, messages: [{ role: "user", content: [{ type: "text", text: "x", citations: [{}] }] }] }],
    [
      "five breakpoints",
      { ...plain, system: Array.from({ length: 5 }, () => ({ type: "text", text: "x", cache_control: { type: "ephemeral" } })) },
    ],
  ])("refuses %s", async (_, body) => {
    expect((await post(body)).status).toBe(400);
  });

  it("refuses a browser that does not say it is one", async () => {
    const response = await post(plain, { origin: "chrome-extension://x" });
    expect(response.status).toBe(401);
    expect(await response.text()).toContain("anthropic-dangerous-direct-browser-access");
  });
});
