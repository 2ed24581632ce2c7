import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Ask } from "../lib/ask.ts";
import { suggest } from "../lib/assist.ts";
import type { Happening } from "../lib/audit/entry.ts";
import { openTurn } from "../lib/conversation.ts";
import type { Doors } from "../lib/doors.ts";
import { chooseProfile } from "../lib/drafting/choose-profile.ts";
import { chosen } from "../lib/drafting/chosen.ts";
import { FootnoteError } from "../lib/errors.ts";
import { defaultRules } from "../lib/guardrails/default-rules.ts";
import { plainMasking } from "../lib/guardrails/masking.ts";
import { screen } from "../lib/guardrails/screen.ts";
import type { Wording } from "../lib/knowledge/passage.ts";
import { detectLanguage } from "../lib/language/detect.ts";
import { anthropic } from "../lib/providers/anthropic.ts";
import { bearer } from "../lib/providers/auth.ts";
import type { Provider } from "../lib/providers/provider.ts";
import { retrieve } from "../lib/retrieve.ts";
import { plainTerms } from "./assist-world.ts";
import { type Emulator, startAnthropic } from "./emulators/anthropic.ts";
import { asConversation, sampleConversations, sampleProfiles, sampleSearch } from "./sample-world.ts";

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startAnthropic();
});
afterAll(() => emulator.stop());
beforeEach(() => {
  emulator.requests.length = 0;
});

const never = new AbortController().signal;
const quiet = { stage: () => undefined, text: () => undefined };
const model = (): Provider => anthropic({ baseUrl: emulator.url, model: "claude-sonnet-5-5", auth: bearer(emulator.key), fetch });

function askFor(name: string, change: Partial<Ask> = {}): Ask {
  const from = sampleConversations.find((s) => s.name.includes(name))?.sample;
  if (!from) throw new Error(`no sample conversation ${name}`);
  const conversation = asConversation(from);
  const turn = openTurn(conversation).map((m) => m.text);
  const language = detectLanguage(turn.join("\n")) ?? from.expect.language;
  const profile = chooseProfile(sampleProfiles, { brand: from.brand, queue: from.queue, language })?.profile;
  if (!profile) throw new Error("no profile");
  const screening = screen(conversation, defaultRules, language);
  const authenticated = profile.authenticatedChannels.includes(from.channel);
  const rest = { accepted: true, drafter: "model" as const, instruction: "", refine: null, text: null, current: null };
  return { conversation, language, profile, screening, masking: plainMasking, authenticated, ...rest, ...change };
}

function doorsWith(stages: { translate: boolean; rerank: boolean }, provider: Provider = model()) {
  const log: Happening[] = [];
  const wordings: Wording[][] = [];
  const doors: Doors = {
    search: async (conversation, filter, also) => {
      wordings.push(also);
      return sampleSearch(conversation, filter, also);
    },
    stages: async () => ({ ...stages, language: stages.translate ? "en" : null }),
    provider: async () => provider,
    terms: async () => plainTerms,
    calibrations: async () => () => null,
    checkBudget: async () => undefined,
    recordCost: async () => undefined,
    append: async (happening) => ({ seq: log.push(happening), head: "ab".repeat(32) }),
    keepRevisions: async () => undefined,
    insert: async () => ({ outcome: "inserted", readBack: null, copied: false, ms: 1 }),
    quarantine: async (ids) => ids,
    writeBack: async () => undefined,
    version: () => "1.0.0",
    now: () => new Date("2026-11-22T10:00:00Z"),
    newId: () => "id",
    randomHex: (n) => "0123456789abcdef".slice(0, n),
    wait: async () => undefined,
  };
  return { doors, log, wordings };
}

const run = async (ask: Ask, given: ReturnType<typeof doorsWith>, signal = never) => {
  const found = retrieve(ask, given.doors);
  return { ...(await suggest("s1", ask, found, given.doors, quiet, signal)), before: await found };
};
/** Answers with the first block of an article, whatever was asked. */
const citing = (article: string): Provider => ({
  ...model(),
  draft: async ({ passages }) => {
    const source = passages.findIndex((p) => p.id.startsWith(article));
    const text = passages[source]?.blocks[0]?.text ?? "";
    const none = { questions: [], missing: [], model: "m", region: null, requestId: null, usage: { input: 0, output: 0, cached: 0 } };
    return { outcome: "answer", segments: [{ text, cites: [{ source, fromBlock: 0, toBlock: 1, quote: text }] }], ...none };
  },
});
const small = () => emulator.requests.filter((r) => r["stream"] !== true);

describe("the stages of the search that a model takes part in", () => {
  it("are off: a model is asked for the draft alone", async () => {
    const { draft } = await run(askFor("german-customer"), doorsWith({ translate: false, rerank: false }));
    expect(emulator.requests).toHaveLength(1);
    expect(draft.searched).toEqual([]);
  });

  it("never run for a draft of this device", async () => {
    const given = doorsWith({ translate: true, rerank: true });
    await run(askFor("german-customer", { drafter: "device" }), given);
    expect(emulator.requests).toEqual([]);
    expect(given.log[0]).not.toHaveProperty("searched");
  });

  it("word the questions in the knowledge's language and search with that beside them", async () => {
    const given = doorsWith({ translate: true, rerank: false });
    const { draft, before } = await run(askFor("german-customer"), given);
    expect(given.wordings.at(-1)).toEqual([expect.objectContaining({ language: "en", by: "translation" })]);
    const had = chosen(before.sayable).map((p) => p.id);
    const gained = draft.sources.filter((s) => !had.includes(s.passage.id));
    expect(draft.searched).toEqual([
      {
        stage: "translation",
        model: "claude-sonnet-5-5",
        ms: expect.any(Number),
        gained: gained.length,
        text: expect.stringMatching(/delivery/),
      },
    ]);
    expect(gained.map((s) => s.passage.article)).toContain("tarnwick/delivery.en");
  });

  it("leave a question alone that stands in the knowledge's language and is well answered", async () => {
    await run(askFor("parcel-not-moving"), doorsWith({ translate: true, rerank: false }));
    expect(small()).toEqual([]);
  });

  it("put the best ten in the model's order, which only names what was found", async () => {
    const reversed: Provider = {
      ...model(),
      ask: async (request) => {
        const marks = JSON.stringify(request.schema).match(/p\d+/g) ?? [];
        return { value: { order: ["p99", ...marks.toReversed()] }, model: "m", usage: { input: 1, output: 1, cached: 0 }, ms: 5 };
      },
    };
    const { draft, before } = await run(askFor("three-questions"), doorsWith({ translate: false, rerank: true }, reversed));
    const found = [...before.sayable.questions.flatMap((q) => q.hits), ...before.sayable.hits].map((h) => h.passage.id);
    expect(draft.sources.every((s) => found.includes(s.passage.id))).toBe(true);
    const had = chosen(before.sayable).map((p) => p.id);
    const gained = draft.sources.filter((s) => !had.includes(s.passage.id)).length;
    expect(draft.searched).toMatchObject([{ stage: "rerank", model: "m", ms: 5, gained }]);
  });

  it("stand in the log without a word of the customer, and count as sent", async () => {
    const plain = doorsWith({ translate: false, rerank: false });
    await run(askFor("german-customer"), plain);
    const given = doorsWith({ translate: true, rerank: true }, citing("tarnwick/delivery.en"));
    const { draft } = await run(askFor("german-customer"), given);
    const [without, withThem] = [plain.log[0], given.log[0]];
    if (without?.kind !== "suggestion" || withThem?.kind !== "suggestion") throw new Error("no suggestion");
    expect(without).not.toHaveProperty("searched");
    expect(withThem.searched?.map((s) => s.stage)).toEqual(["translation", "rerank"]);
    expect(withThem.sentBytes).toBeGreaterThan(without.sentBytes + 500);
    expect(JSON.stringify(withThem)).not.toContain(draft.searched[0]?.text.slice(0, 20));
    expect(withThem.searched?.map((s) => s.used)).toEqual([1, 0]);
  });

  it("send nothing personal, no internal article and no note", async () => {
    for (const { name, sample } of sampleConversations) {
      emulator.requests.length = 0;
      await run(askFor(name), doorsWith({ translate: true, rerank: true }));
      const sent = JSON.stringify(small());
      const digits = sent.replace(/[\s-]/g, "");
      expect(digits).not.toContain("4111111111111111");
      expect(digits).not.toContain("198112289874");
      expect(sent).not.toContain(sample.customer.email);
      expect(sent).not.toContain(sample.customer.name);
      expect(sent).not.toMatch(/Queue-[A-Z]/);
    }
  });
});

describe("a stage that fails", () => {
  const failing = (code: string): Provider => ({
    ...model(),
    ask: async () => {
      throw new FootnoteError(code);
    },
  });
  const both = { translate: true, rerank: true };

  it.each(["provider.overloaded", "provider.rate-limited", "provider.unauthorized", "provider.invalid"])(
    "with %s leaves the search and the draft as they were, and says so",
    async (code) => {
      const without = await run(askFor("german-customer"), doorsWith({ translate: false, rerank: false }));
      const { draft } = await run(askFor("german-customer"), doorsWith(both, failing(code)));
      expect(draft.sources.map((s) => s.passage.id)).toEqual(without.draft.sources.map((s) => s.passage.id));
      expect(draft.searched[0]).toMatchObject({ stage: "translation", gained: 0, text: "", failed: code });
      expect(draft.drafter).toBe("anthropic");
    },
  );

  it.each([null, "ja", { wordings: [] }, { wordings: [42] }, { order: ["p1"] }])("by saying %j is passed over", async (value) => {
    const talking: Provider = { ...model(), ask: async () => ({ value, model: "m", usage: { input: 0, output: 0, cached: 0 }, ms: 1 }) };
    const { draft } = await run(askFor("german-customer"), doorsWith({ translate: true, rerank: false }, talking));
    expect(draft.searched).toMatchObject([{ stage: "translation", failed: "provider.invalid" }]);
  });

  it("by saying nothing for four seconds is left behind", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    let limited: AbortSignal | undefined;
    const silent: Provider = {
      ...model(),
      ask: (_, signal) => {
        limited = signal;
        return new Promise(() => undefined);
      },
      draft: async (request, options) => {
        vi.useRealTimers();
        return model().draft(request, options);
      },
    };
    const drafted = run(askFor("german-customer"), doorsWith({ translate: true, rerank: false }, silent));
    await vi.waitUntil(() => limited !== undefined);
    await vi.advanceTimersByTimeAsync(4000);
    expect((await drafted).draft.searched).toMatchObject([{ failed: "provider.timeout" }]);
    expect(limited?.aborted).toBe(true);
  });

  it("because the agent left ends the draft", async () => {
    const control = new AbortController();
    const leaving: Provider = {
      ...model(),
      ask: async () => {
        control.abort();
        throw new FootnoteError("aborted");
      },
    };
    await expect(run(askFor("german-customer"), doorsWith(both, leaving), control.signal)).rejects.toThrow();
  });
});
