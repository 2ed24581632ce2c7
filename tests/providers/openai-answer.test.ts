import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paidInVain } from "../../lib/paid-in-vain.ts";
import { streamedAnswer, wholeAnswer } from "../../lib/providers/openai-answer.ts";
import { codeOf } from "./world.ts";

const event = (data: unknown) => `data: ${typeof data === "string" ? data : JSON.stringify(data)}\n\n`;
const words = (content: unknown, finish: unknown = null) =>
  event({ id: "c1", model: "m", choices: [{ delta: { content }, finish_reason: finish }] });
const stop = words("", "stop");

/** A stream of these bytes, in parts of a length. */
function stream(text: string, size = 1 << 20): Response {
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  return new Response(
    new ReadableStream<Uint8Array>({
      pull(controller) {
        if (at >= bytes.length) return controller.close();
        controller.enqueue(bytes.slice(at, at + size));
        at += size;
      },
    }),
  );
}
const read = (text: string, size?: number) => streamedAnswer(stream(text, size), () => undefined);
const whole = (body: unknown) => wholeAnswer(new Response(typeof body === "string" ? body : JSON.stringify(body)));
const choice = { message: { content: "Hi." }, finish_reason: "stop" };

describe("a streamed answer", () => {
  it("is the same wherever its bytes are parted, also within a letter", async () => {
    const text =
      words("Grüße, ") +
      words("Åsa 👋🏽") +
      event({ choices: [], usage: { prompt_tokens: 9, completion_tokens: 4 } }) +
      stop +
      event("[DONE]");
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 60 }), async (size) => {
        const seen: string[] = [];
        const answer = await streamedAnswer(stream(text, size), (so) => seen.push(so));
        expect(answer).toEqual({ text: "Grüße, Åsa 👋🏽", model: "m", id: "c1", usage: { input: 9, output: 4, cached: 0, written: 0 } });
        expect(seen).toEqual(["Grüße, ", "Grüße, Åsa 👋🏽"]);
      }),
      { numRuns: 30 },
    );
  });

  it.each<[string, string, string]>([
    ["that ends before the model did", words("Hi"), "provider.cut"],
    ["that says done and no reason", words("Hi") + event("[DONE]"), "provider.cut"],
    ["that is cut between empty reasons", words("Hi", "") + words(" there", ""), "provider.cut"],
    ["without a word", "", "provider.cut"],
    ["that breaks off with an error", words("Hi") + event({ error: { message: "x" } }), "provider.cut"],
    ["that was too long", words("Hi", "length"), "provider.invalid"],
    ["that a filter ended", words("Hi", "content_filter"), "provider.refused"],
    ["that refuses", event({ choices: [{ delta: { refusal: "No." } }] }), "provider.refused"],
    ["that is no JSON", event("<html>"), "provider.invalid"],
    ["that is cut within an event", `${words("Hi")}data: {"choices":[{"del`, "provider.invalid"],
    ["of null", event("null"), "provider.invalid"],
  ])("%s is none", async (_, text, code) => {
    expect(await codeOf(read(text))).toBe(code);
  });

  it("without a body was cut", async () => {
    expect(await codeOf(streamedAnswer(new Response(null), () => undefined))).toBe("provider.cut");
  });

  it("reads over what is of no known form", async () => {
    const odd = [{ choices: null }, { choices: {} }, { choices: [null] }, { choices: [7] }, { choices: [{ delta: null }] }, {}, []];
    const parts = words([{ type: "text", text: "Hi" }, null, { text: 7 }]) + words({ a: 1 }) + words(7);
    expect((await read(odd.map(event).join("") + parts + stop)).text).toBe("Hi");
  });

  it("ends with the reason that came, whatever is said after it", async () => {
    expect((await read(words("Hi", "stop") + words("", null) + event({ choices: [], usage: null }))).text).toBe("Hi");
  });

  it("stops reading when whoever shows it fails", async () => {
    let cancelled = false;
    const body = new ReadableStream<Uint8Array>({
      pull: (c) => c.enqueue(new TextEncoder().encode(words("Hi"))),
      cancel: () => {
        cancelled = true;
      },
    });
    const shown = () => {
      throw new Error("closed");
    };
    await expect(streamedAnswer(new Response(body), shown)).rejects.toThrow("closed");
    expect(cancelled).toBe(true);
  });
});

describe("what an answer took", () => {
  const took = async (usage: unknown) => (await whole({ choices: [choice], usage })).usage;

  it.each<[string, unknown, number[]]>([
    [
      "is told apart by what came from a cache",
      { prompt_tokens: 9, completion_tokens: 4, prompt_tokens_details: { cached_tokens: 5 } },
      [4, 4, 5],
    ],
    ["is none below nothing", { prompt_tokens: 3, completion_tokens: -4, prompt_tokens_details: { cached_tokens: 5 } }, [0, 0, 5]],
    [
      "is nothing where it is no number",
      { prompt_tokens: "12", completion_tokens: "7", prompt_tokens_details: { cached_tokens: {} } },
      [0, 0, 0],
    ],
    ["may leave out its details", { prompt_tokens: 3, prompt_tokens_details: null }, [3, 0, 0]],
  ])("%s", async (_, usage, [input, output, cached]) => {
    expect(await took(usage)).toEqual({ input, output, cached, written: 0 });
  });

  it.each([null, undefined, 0, ""])("is not told by %j", async (usage) => {
    expect(await took(usage)).toBeNull();
  });

  it("is remembered where the answer is of no use", async () => {
    const error = await whole({
      model: "m",
      choices: [{ ...choice, finish_reason: "length" }],
      usage: { prompt_tokens: 9, completion_tokens: 4 },
    }).catch((e: unknown) => e);
    expect(paidInVain(error)).toEqual({ model: "m", usage: { input: 9, output: 4, cached: 0, written: 0 } });
  });
});

describe("an answer that came whole", () => {
  it.each<[string, unknown, string]>([
    ["nothing", "", "provider.invalid"],
    ["half of one", '{"choices":[{"mess', "provider.invalid"],
    ["null", null, "provider.invalid"],
    ["no choice", { choices: [] }, "provider.invalid"],
    ["a refusal", { choices: [{ ...choice, message: { content: null, refusal: "No." } }] }, "provider.refused"],
    ["no reason", { choices: [{ message: { content: "Hi" } }] }, "provider.cut"],
  ])("as %s is none", async (_, body, code) => {
    expect(await codeOf(whole(body))).toBe(code);
  });

  it("may be without words", async () => {
    expect((await whole({ choices: [{ finish_reason: "stop", message: null }] })).text).toBe("");
    expect((await whole({ choices: [{ finish_reason: "stop", message: { content: null } }] })).text).toBe("");
  });

  it("keeps a name of the request that is one", async () => {
    const id = async (told: unknown) => (await whole({ id: told, choices: [choice] })).id;
    expect(await id("x".repeat(500))).toHaveLength(100);
    for (const odd of ["", 7, null, {}]) expect(await id(odd)).toBeNull();
  });
});
