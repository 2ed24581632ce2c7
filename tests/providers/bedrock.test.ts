import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { bearer } from "../../lib/providers/auth.ts";
import { awsErrorCode } from "../../lib/providers/aws-errors.ts";
import { type AwsSession, awsSignature } from "../../lib/providers/aws-signature.ts";
import { bedrock } from "../../lib/providers/bedrock.ts";
import { type Emulator, startAnthropic } from "../emulators/anthropic.ts";
import { codeOf, never, request } from "./world.ts";

const start = Date.UTC(2026, 10, 22, 9);
const time = { now: start };
const session: AwsSession = {
  accessKeyId: "ASIAFOOTNOTETEST0001",
  secretAccessKey: "a-secret/of+forty=characters",
  sessionToken: "token/of+session=",
};
let emulator: Emulator;
beforeAll(async () => {
  emulator = await startAnthropic({ bedrock: { ...session, region: "eu-north-1", ends: start + 3_600_000, now: () => time.now } });
});
afterAll(() => emulator.stop());
beforeEach(() => {
  time.now = start;
  emulator.requests.length = 0;
});

const signed = (over: Partial<AwsSession> = {}, region = "eu-north-1", now = () => time.now) =>
  awsSignature({ session: async () => ({ ...session, ...over }), region, now });
const model = (auth = signed(), over: Partial<Parameters<typeof bedrock>[0]> = {}) =>
  bedrock({ baseUrl: `${emulator.url}/anthropic`, model: "eu.anthropic.claude-sonnet-5-5-v1:0", auth, fetch, ...over });
const draft = (provider = model()) => provider.draft(request, { signal: never, onText: () => undefined });

describe("Bedrock", () => {
  it("lets in a request that is signed with a session's credentials, and cites", async () => {
    const raw = await draft();
    expect(raw.segments.flatMap((s) => s.cites).length).toBeGreaterThan(0);
    expect(raw).toMatchObject({ model: "eu.anthropic.claude-sonnet-5-5-v1:0", region: null });
  });

  it("lets in its API key as a bearer", async () => {
    expect((await draft(model(bearer(emulator.key)))).outcome).toBe("answer");
    expect(await codeOf(draft(model(bearer("another-key"))))).toBe("provider.forbidden");
  });

  it("takes an address that was pasted with the call's path", async () => {
    expect((await draft(model(signed(), { baseUrl: `${emulator.url}/anthropic/v1/messages` }))).outcome).toBe("answer");
  });

  it("is asked as the model behind its long name wants to be, and for no long cache", async () => {
    await draft();
    expect(emulator.requests[0]).toMatchObject({ thinking: { type: "between_tools" }, output_config: { effort: "low" } });
    expect(JSON.stringify(emulator.requests[0])).toContain('"cache_control":{"type":"ephemeral"}');
    expect(emulator.requests[0]).not.toHaveProperty("inference_geo");
  });

  it.each([
    ["provider.unauthorized", signed({ secretAccessKey: "another/secret+of=forty-letters" })],
    ["provider.unauthorized", signed({ accessKeyId: "ASIAFOOTNOTETEST0002" })],
    ["provider.unauthorized", signed({ sessionToken: "another" })],
    ["provider.unauthorized", signed({}, "us-east-1")],
    ["provider.clock", signed({}, "eu-north-1", () => start - 600_000)],
    ["provider.clock", signed({}, "eu-north-1", () => start + 600_000)],
  ])("refuses with %s", async (code, auth) => {
    expect(await codeOf(draft(model(auth)))).toBe(code);
    expect(await codeOf(model(auth).test(never))).toBe(code);
  });

  it.each([
    ["https://bedrock-runtime.eu-north-1.amazonaws.com/anthropic/v1/messages", "eu-north-1/bedrock/aws4_request"],
    ["https://bedrock-mantle.eu-north-1.api.aws/anthropic/v1/messages", "eu-north-1/bedrock-mantle/aws4_request"],
    ["https://aws-external-anthropic.eu-north-1.api.aws/v1/messages", "eu-north-1/aws-external-anthropic/aws4_request"],
  ])("signs for the service behind %s", async (url, scope) => {
    const { authorization } = await signed().headers({ url, method: "POST", body: "{}" });
    expect(authorization).toContain(scope);
  });

  it("says that a session has ended", async () => {
    time.now = start + 3_600_001;
    expect(await codeOf(draft())).toBe("provider.expired");
  });

  it("answers small questions, by another model too", async () => {
    const small = {
      purpose: "verify" as const,
      system: "Judge.",
      parts: ["1."],
      schema: { type: "object", additionalProperties: false, properties: {} },
      maxTokens: 9,
    };
    const answer = await model().ask({ ...small, model: "anthropic.claude-haiku-5-5" }, never);
    expect(answer.model).toBe("anthropic.claude-haiku-5-5");
  });
});

describe("what AWS says", () => {
  it.each([
    ["ValidationException", "The provided model identifier is invalid.", 400, "provider.model-unknown"],
    ["ResourceNotFoundException", "", 404, "provider.model-unknown"],
    ["ThrottlingException", "", 429, "provider.rate-limited"],
    ["ServiceQuotaExceededException", "", 400, "provider.quota"],
    ["ModelTimeoutException", "", 408, "provider.timeout"],
    ["ServiceUnavailableException", "", 503, "provider.overloaded"],
    ["InternalServerException", "", 500, "provider.failed"],
    ["RequestTimeTooSkewed", "", 403, "provider.clock"],
    ["ValidationException", "Malformed input", 400, null],
  ])("%s %s is %s", (name, message, status, code) => {
    expect(awsErrorCode(status, `${name}:http://x/`, message)).toBe(code);
  });

  it("tells a clock and an ended session by their words where nobody names the error, and nothing else", () => {
    expect(awsErrorCode(403, null, "Signature expired: 20261122T080000Z is now earlier than 20261122T085500Z")).toBe("provider.clock");
    expect(awsErrorCode(401, null, "The security token included in the request is expired")).toBe("provider.expired");
    expect(awsErrorCode(403, null, "Access denied")).toBeNull();
  });
});
