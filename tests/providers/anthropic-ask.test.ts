import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { orderRequest } from "../../lib/drafting/order-request.ts";
import { wordingRequest } from "../../lib/drafting/wording-request.ts";
import type { FootnoteError } from "../../lib/errors.ts";
import { passages } from "../../lib/knowledge/passages.ts";
import { anthropic } from "../../lib/providers/anthropic.ts";
import { bearer } from "../../lib/providers/auth.ts";
import { article } from "../drafting/world.ts";
import { type Emulator, type Scenario, startAnthropic } from "../emulators/anthropic.ts";

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startAnthropic();
});
afterAll(() => emulator.stop());
beforeEach(() => {
  emulator.requests.length = 0;
});

const never = new AbortController().signal;
const models = ["claude-sonnet-5-5", "claude-haiku-5-5", "claude-opus-5-5"];
const provider = (model = "claude-sonnet-5-5") => anthropic({ baseUrl: emulator.url, model, auth: bearer(emulator.key), fetch });
const wording = wordingRequest({
  stage: "translation",
  questions: ["Wie lange dauert der normale Versand innerhalb von England?"],
  conversation: null,
  language: "en",
  boundary: "0123abcd",
});
const found = [
  article("returns", "Return an item", "You can return most items within 30 days."),
  article("delivery", "Delivery", "Standard delivery takes three working days within England."),
].flatMap((a) => passages(a));
const order = orderRequest({ questions: ["How long does standard delivery take?"], passages: found, boundary: "0123abcd" });
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "answered",
    (e: FootnoteError) => e.code,
  );

describe("a small question over the Messages API", () => {
  it.each(models)("is one that %s accepts, and comes back as data with what it cost", async (model) => {
    const answer = await provider(model).ask(wording, never);
    expect(answer.value).toEqual({ wordings: [expect.stringMatching(/delivery/)] });
    expect(answer.model).toBe(model);
    expect(answer.usage.input).toBeGreaterThan(0);
    expect(answer.ms).toBeGreaterThanOrEqual(0);
  });

  it("asks for structured output and never for citations or tools with it", async () => {
    await provider().ask(order, never);
    const sent = emulator.requests[0] ?? {};
    expect(sent).toMatchObject({ output_config: { format: { type: "json_schema" } } });
    expect(sent).not.toHaveProperty("tools");
    expect(JSON.stringify(sent)).not.toContain("search_result");
  });

  it("brings the passages' marks in the model's order", async () => {
    expect((await provider().ask(order, never)).value).toEqual({ order: ["p2", "p1"] });
  });

  it.each<[string, Scenario]>([
    ["provider.invalid", { kind: "say", answer: { kind: "text", segments: [{ text: "Gladly! Here it is." }] } }],
    ["provider.invalid", { kind: "stop", reason: "max_tokens" }],
    ["provider.refused", { kind: "stop", reason: "refusal" }],
    ["provider.rate-limited", { kind: "status", status: 429 }],
    ["provider.overloaded", { kind: "status", status: 529 }],
  ])("fails with %s when the answer is no answer", async (code, scenario) => {
    emulator.next(scenario);
    expect(await codeOf(provider().ask(wording, never))).toBe(code);
  });

  it("ends with its signal", async () => {
    const control = new AbortController();
    control.abort();
    expect(await codeOf(provider().ask(wording, control.signal))).toBe("aborted");
  });
});

describe("the emulator refuses structured output that the API would not take", () => {
  it.each([
    [
      "a limit in the schema",
      { ...order, schema: { ...order.schema, properties: { order: { type: "array", maxItems: 3, items: { type: "string" } } } } },
    ],
    ["an object that leaves other fields open", { ...order, schema: { type: "object", properties: {} } }],
    ["a root that is no object", { ...order, schema: { type: "array", items: { type: "string" } } }],
  ])("%s", async (_, request) => {
    expect(await codeOf(provider().ask(request, never))).toBe("provider.invalid");
  });
});
