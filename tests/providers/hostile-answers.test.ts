import { describe, expect, it } from "vitest";
import { paidInVain } from "../../lib/paid-in-vain.ts";
import { bearer } from "../../lib/providers/auth.ts";
import { gateway } from "../../lib/providers/gateway.ts";
import { hostGroup } from "../../lib/providers/host-group.ts";
import { mannersIn } from "../../lib/providers/manners.ts";
import { openai } from "../../lib/providers/openai.ts";
import type { Provider } from "../../lib/providers/provider.ts";
import { codeOf, never, request } from "./world.ts";

// What a server may answer that is broken, or means ill: nothing of it gets further than an error in words.

const small = { purpose: "verify" as const, system: "", parts: ["x"], schema: { type: "object" }, maxTokens: 50 };
const answering = (body: unknown): typeof globalThis.fetch => {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const type = typeof body === "string" ? "text/html" : "application/json";
  return async () => new Response(text, { headers: { "content-type": type } });
};
const place = (body: unknown) => ({
  baseUrl: "https://llm.example/v1",
  model: "house",
  auth: bearer("a-key"),
  fetch: answering(body),
  manners: mannersIn(),
  name: "x",
});
const message = { id: "m", model: "house", stop_reason: "end_turn", content: [{ type: "text", text: '{"claims":[]}' }] };
const usage = { prompt_tokens: 5, completion_tokens: 5 };
const choice = { message: { content: '{"claims":[]}' }, finish_reason: "stop" };

describe("a gateway", () => {
  it("may leave out what a small answer took", async () => {
    expect((await gateway(place(message)).ask(small, never)).value).toEqual({ claims: [] });
  });

  it.each([
    ["a page", "<html>Sign in</html>"],
    ["nothing of an answer", {}],
    ["null", null],
    ["a list", []],
  ])("that answers with %s is at another address", async (_, body) => {
    const provider = gateway(place(body));
    expect(await codeOf(provider.test(never))).toBe("provider.address");
    expect(await codeOf(provider.ask(small, never))).toBe("provider.address");
  });

  it("does not choose under which name its answer is kept", async () => {
    const named = (model: unknown) => gateway(place({ ...message, model, usage: { input_tokens: 1, output_tokens: 1 } })).ask(small, never);
    for (const name of ["<b>click here</b>", "x".repeat(5000), "two\nlines", 7, null]) expect((await named(name)).model).toBe("house");
    expect((await named("claude-sonnet-5-5")).model).toBe("claude-sonnet-5-5");
  });
});

describe("a server of chat completions", () => {
  const asked = (body: unknown) => openai(place(body)).ask(small, never);

  it.each([
    ["choices that are no list", { choices: {}, usage }],
    ["a choice that is nothing", { choices: [null], usage }],
    ["words that are no text", { choices: [{ ...choice, message: { content: { a: 1 } } }], usage }],
    ["a number", 7],
  ])("that answers with %s is refused in words", async (_, body) => {
    expect(await codeOf(asked(body))).toBe("provider.invalid");
  });

  it("may send its words in parts", async () => {
    expect((await asked({ choices: [{ ...choice, message: { content: [{ type: "text", text: '{"a":1}' }] } }], usage })).value).toEqual({
      a: 1,
    });
  });

  it("does not choose under which name its answer is kept", async () => {
    for (const model of ["<b>click here</b>", "x".repeat(5000), 7])
      expect((await asked({ model, choices: [choice], usage })).model).toBe("house");
  });

  it("adds nothing to objects by its keys", async () => {
    const { value } = await asked({ choices: [{ ...choice, message: { content: '{"__proto__":{"evil":1}}' } }], usage });
    expect((value as { evil?: number }).evil ?? ({} as { evil?: number }).evil).toBeUndefined();
  });

  it("is told what it took where its answer was cut", async () => {
    const cut = 'data: {"model":"house","choices":[{"delta":{"content":"{\\"outcome\\""}}]}\n\n';
    const server: Provider = openai({
      ...place(""),
      fetch: async () => new Response(cut, { headers: { "content-type": "text/event-stream" } }),
    });
    const error = await server.draft(request, { signal: never, onText: () => undefined }).catch((e: unknown) => e);
    expect(error).toMatchObject({ code: "provider.cut" });
    expect(paidInVain(error)?.usage.input).toBeGreaterThan(100);
    expect(paidInVain(error)?.usage.output).toBeGreaterThan(2);
  });
});

describe("an address", () => {
  it("is the same service with a dot behind its name", () => {
    expect(hostGroup({ kind: "gateway", baseUrl: "https://api.anthropic.com./v1" })).toBe("anthropic");
    expect(hostGroup({ kind: "gateway", baseUrl: "https://x.services.ai.azure.com./anthropic" })).toBe("foundry");
  });
});
