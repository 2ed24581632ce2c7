import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { FootnoteError } from "../../lib/errors.ts";
import { bearer } from "../../lib/providers/auth.ts";
import { gateway } from "../../lib/providers/gateway.ts";
import { mannersIn } from "../../lib/providers/manners.ts";
import { type Emulator, startAnthropic } from "../emulators/anthropic.ts";
import { codeOf, never, request } from "./world.ts";

let honest: Emulator;
let strips: Emulator;
beforeAll(async () => {
  honest = await startAnthropic();
  strips = await startAnthropic({ strips: true });
});
afterAll(() => Promise.all([honest.stop(), strips.stop()]));
beforeEach(() => {
  honest.requests.length = 0;
  strips.requests.length = 0;
});

const at = ({ url, key }: Emulator, over: Partial<Parameters<typeof gateway>[0]> = {}) =>
  gateway({ baseUrl: url, model: "claude-sonnet-5-5", auth: bearer(key), fetch, manners: mannersIn(), name: "gateway.example", ...over });
const draft = (provider: ReturnType<typeof gateway>, over: Partial<typeof request> = {}) =>
  provider.draft({ ...request, ...over }, { signal: never, onText: () => undefined });

describe("a gateway that speaks the Messages API", () => {
  it("cites by itself where it lets citations through", async () => {
    const raw = await draft(at(honest));
    expect(raw.segments.flatMap((s) => s.cites).length).toBeGreaterThan(0);
    expect(honest.requests).toHaveLength(1);
    expect(at(honest)).toMatchObject({ id: "gateway", name: "gateway.example", capabilities: { citations: "native" } });
  });

  it("is asked once more for quotes when it dropped the citations, and for quotes at once from then on", async () => {
    const manners = mannersIn();
    const first = await draft(at(strips, { manners }));
    expect(first.segments.flatMap((s) => s.cites)).toContainEqual(expect.objectContaining({ source: 0, fromBlock: 0 }));
    expect(strips.requests).toHaveLength(2);
    const second = await draft(at(strips, { manners }));
    expect(second.segments.flatMap((s) => s.cites).length).toBeGreaterThan(0);
    expect(strips.requests).toHaveLength(3);
    expect(at(strips, { manners }).capabilities.citations).toBe("json");
    expect(first.usage.input).toBeGreaterThan(second.usage.input);
  });

  it("asks before it sends the same once more, and sends nothing where it may not", async () => {
    const seen: number[] = [];
    const again = async ({ usage }: { usage: { input: number } }) => {
      seen.push(usage.input);
      throw new FootnoteError("budget.draft");
    };
    const work = at(strips).draft(request, { signal: never, onText: () => undefined, again });
    expect(await codeOf(work)).toBe("budget.draft");
    expect(seen).toEqual([expect.any(Number)]);
    expect(strips.requests).toHaveLength(1);
  });

  it("remembers it for that address and model alone", async () => {
    const manners = mannersIn();
    await draft(at(strips, { manners }));
    expect(at(strips, { manners, model: "claude-haiku-5-5" }).capabilities.citations).toBe("native");
    expect(at(honest, { manners }).capabilities.citations).toBe("native");
  });

  it("never sends sources, tools or citations with a form", async () => {
    await draft(at(strips));
    const asked = JSON.stringify(strips.requests[1]);
    expect(asked).not.toContain("search_result");
    expect(strips.requests[1]).not.toHaveProperty("tools");
    expect(strips.requests[1]).toHaveProperty("output_config.format.type", "json_schema");
  });

  it("is asked in words alone when it refuses the form", async () => {
    const manners = mannersIn({ [`${honest.url} claude-sonnet-5-5`]: { citations: "json" } });
    honest.next({ kind: "status", status: 400 });
    const raw = await draft(at(honest, { manners }));
    expect(raw.outcome).toBe("answer");
    expect(honest.requests[1]).not.toHaveProperty("output_config.format");
    await draft(at(honest, { manners }));
    expect(honest.requests).toHaveLength(3);
  });

  it.each([
    ["no source was given", { passages: [] }, [{ text: "You can return lamps here. Refunds reach your card soon." }]],
    ["it made one statement only", {}, [{ text: "You can return your lamp here. Which one is it then?" }]],
    ["it said nothing to be cited", {}, [{ text: "Thank you. Kind regards." }]],
  ])("is taken as it is when %s", async (_, over, segments) => {
    honest.next({ kind: "say", answer: { kind: "text", segments } });
    await draft(at(honest), over);
    expect(honest.requests).toHaveLength(1);
  });

  it("says how it failed in the second request too", async () => {
    const manners = mannersIn({ [`${honest.url} claude-sonnet-5-5`]: { citations: "json" } });
    honest.next({ kind: "stop", reason: "refusal" }, { kind: "stop", reason: "max_tokens" }, { kind: "status", status: 529 });
    expect(await codeOf(draft(at(honest, { manners })))).toBe("provider.refused");
    expect(await codeOf(draft(at(honest, { manners })))).toBe("provider.invalid");
    expect(await codeOf(draft(at(honest, { manners })))).toBe("provider.overloaded");
  });

  it("shows the reply and not its JSON while it is written", async () => {
    const seen: string[] = [];
    await at(strips).draft(request, { signal: never, onText: (t) => seen.push(t) });
    expect(seen.join()).not.toContain("{");
    expect(seen.at(-1)).toContain("thirty days");
  });
});
