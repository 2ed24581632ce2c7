import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FootnoteError } from "../../lib/errors.ts";
import type { HostGroup } from "../../lib/providers/host-group.ts";
import { connectionError, openaiError, type Refused, refusedBy } from "../../lib/providers/openai-errors.ts";

const refusal = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  refusedBy(new Response(typeof body === "string" ? body : JSON.stringify(body), { status, headers }));
const codeOf = async (status: number, body: unknown, group: HostGroup = "unknown") => openaiError(await refusal(status, body), group).code;

describe("a refusal", () => {
  it.each<[string, unknown, Partial<Refused>]>([
    ["as OpenAI says it", { error: { code: "c", param: "p", message: "m" } }, { code: "c", param: "p", message: "m", own: true }],
    ["by its type where it has no code", { error: { code: null, type: "t" } }, { code: "t", message: "", own: true }],
    ["whose code is a number", { error: { code: 404, type: "t", message: "m" } }, { code: "t", message: "m", own: true }],
    ["in a list of one", [{ error: { code: 404, message: "m" } }], { code: "", message: "m", own: true }],
    ["without a wrapping", { code: "c", message: "m" }, { code: "c", message: "m", own: true }],
    ["in one sentence", { error: "m" }, { code: "", message: "m", own: true }],
    ["as a detail", { detail: "m" }, { message: "m", own: true }],
    ["as a list of details", { detail: [{ msg: "m" }] }, { message: "", own: true }],
    ["as null", null, { code: "", message: "", own: false }],
    ["as an empty list", [], { code: "", message: "", own: false }],
    ["as a page", "<html>no</html>", { code: "", message: "", own: false }],
    ["as nothing", "", { code: "", message: "", own: false }],
  ])("is read %s", async (_, body, read) => {
    expect(await refusal(400, body)).toMatchObject(read);
  });

  it("is read where its line breaks", async () => {
    const body = new ReadableStream({ start: (c) => c.error(new TypeError("network error")) });
    expect(await refusedBy(new Response(body, { status: 503 }))).toMatchObject({ status: 503, own: false });
  });

  it("tells how long to wait in seconds only, and by which name the server knows the request", async () => {
    const told = async (after: string) =>
      openaiError(await refusal(429, {}, { "retry-after": after, "x-request-id": "r1" }), "openai").detail;
    expect(await told("7")).toEqual({ request: "r1", retryAfter: "7" });
    for (const odd of ["0", "-3", "soon", "Infinity", "Wed, 21 Oct 2026 07:28:00 GMT"]) expect(await told(odd)).toEqual({ request: "r1" });
  });
});

describe("a refusal in our words", () => {
  it.each<[string, number, unknown, string]>([
    ["a quota that is used up", 429, { error: { code: "insufficient_quota" } }, "provider.quota"],
    ["a filter", 400, { error: { code: "content_filter" } }, "provider.refused"],
    [
      "a window that is too small",
      400,
      { error: { message: "This model's maximum context length is 8192 tokens." } },
      "provider.too-large",
    ],
    ["a prompt that is too long", 400, { error: { message: "prompt is too long: 9 > 8" } }, "provider.too-large"],
    ["a model of no account", 404, { error: { code: "model_not_found" } }, "provider.model-unknown"],
    ["a model in words", 404, { error: "model 'x' not found" }, "provider.model-unknown"],
    ["a model in a list", 404, [{ error: { code: 404, message: "models/x is not found" } }], "provider.model-unknown"],
    ["another address", 404, "<html>", "provider.address"],
    ["a server that took too long", 504, { error: { message: "The upstream took too long to answer." } }, "provider.timeout"],
    ["a status of nobody", 599, "", "provider.failed"],
    ["a teapot", 418, "", "provider.invalid"],
  ])("%s", async (_, status, body, code) => {
    expect(await codeOf(status, body)).toBe(code);
  });

  it("takes a bare 403 for the extension's origin only on servers that nobody knows", async () => {
    expect(await codeOf(403, "", "local")).toBe("provider.origin");
    expect(await codeOf(403, "", "unknown")).toBe("provider.origin");
    expect(await codeOf(403, "", "openai")).toBe("provider.forbidden");
    expect(await codeOf(403, { error: { message: "no" } }, "local")).toBe("provider.forbidden");
  });

  it("never carries a word of the server's message", () => {
    fc.assert(
      fc.property(fc.integer({ min: 400, max: 599 }), fc.string({ minLength: 8 }), (status, message) => {
        const secret = `customer-${message}`;
        const error = openaiError(
          { status, code: "", param: "", message: secret, own: true, retryAfter: Number.NaN, request: null },
          "unknown",
        );
        return (
          error instanceof FootnoteError &&
          error.code.startsWith("provider.") &&
          !JSON.stringify([error.message, error.detail]).includes(secret)
        );
      }),
    );
  });
});

describe("a request that never became an answer", () => {
  const live = new AbortController().signal;
  const gone = AbortSignal.abort();
  const down = new TypeError("Failed to fetch");

  it.each<[string, Parameters<typeof connectionError>[1], string]>([
    ["was ended by the person", { signal: gone, group: "openai", begun: true }, "aborted"],
    ["was cut", { signal: live, group: "local", begun: true }, "provider.cut"],
    ["found no server on this computer", { signal: live, group: "local", begun: false }, "provider.local"],
    ["found no network", { signal: live, group: "unknown", begun: false }, "provider.offline"],
  ])("%s", (_, at, code) => {
    expect(connectionError(down, at).code).toBe(code);
    expect(connectionError("thrown words", at).code).toBe(code);
  });

  it("keeps a reason of ours, also one that lies beneath", () => {
    const ours = new FootnoteError("provider.zone");
    expect(connectionError(ours, { signal: gone, group: "openai", begun: true })).toBe(ours);
    expect(connectionError(new TypeError("x", { cause: ours }), { signal: live, group: "openai", begun: true })).toBe(ours);
  });
});
