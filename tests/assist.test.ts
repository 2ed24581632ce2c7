import { describe, expect, it } from "vitest";
import type { Ask } from "../lib/ask.ts";
import { check, recordSend, rehearse, reportError, suggest, use } from "../lib/assist.ts";
import { openTurn } from "../lib/conversation.ts";
import type { Doors } from "../lib/doors.ts";
import type { Draft } from "../lib/drafting/draft.ts";
import { openItems } from "../lib/drafting/ready.ts";
import { FootnoteError } from "../lib/errors.ts";
import { detectLanguage } from "../lib/language/detect.ts";
import type { Provider } from "../lib/providers/provider.ts";
import { retrieve } from "../lib/retrieve.ts";
import { fakeDoors, sampleAsk } from "./assist-world.ts";
import { asConversation, type SampleConversation, sampleConversations } from "./sample-world.ts";

const sample = (name: string): SampleConversation => {
  const found = sampleConversations.find((s) => s.name.includes(name));
  if (!found) throw new Error(`no sample conversation ${name}`);
  return found.sample;
};

function askFor(from: SampleConversation, change: Partial<Ask> = {}): Ask {
  const turn = openTurn(asConversation(from)).map((m) => m.text);
  return sampleAsk(from, detectLanguage(turn.join("\n")) ?? from.expect.language, change);
}

const quiet = { stage: () => undefined, text: () => undefined };
const never = new AbortController().signal;
const run = (ask: Ask, doors: Doors) => suggest("s1", ask, retrieve(ask, doors), doors, quiet, never);
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (e: FootnoteError) => e.code,
  );

describe("a suggestion", () => {
  it.each(sampleConversations)("of $name says nothing that must not be said and rests on sayable sources", async ({ sample: from }) => {
    const ask = askFor(from, { accepted: true });
    const { draft } = await run(ask, fakeDoors().doors);
    for (const word of from.expect.mustNotContain ?? []) expect(draft.text).not.toContain(word);
    const sayable = ask.authenticated ? ["public", "authenticated"] : ["public"];
    expect(draft.sources.every((s) => sayable.includes(s.passage.tier))).toBe(true);
  });

  it.each(
    sampleConversations.filter(
      ({ sample: s }) => s.expect.risk === "green" && s.expect.answerableFrom.length > 0 && s.expect.language !== "de",
    ),
  )("of $name is answered from an article that answers it", async ({ sample: from }) => {
    const { draft } = await run(askFor(from), fakeDoors().doors);
    expect(draft.outcome).toBe("answer");
    const used = draft.sources.filter((s) => s.used).map((s) => s.passage.article);
    expect(used.some((u) => from.expect.answerableFrom.includes(u))).toBe(true);
  });

  it("is logged before it can be inserted, with its texts apart from the line", async () => {
    const { doors, log } = fakeDoors();
    const { draft, entry } = await run(askFor(sample("return-window")), doors);
    expect(entry.seq).toBe(1);
    expect(log[0]?.happening.kind).toBe("suggestion");
    expect(log[0]?.texts["draft"]).toBe(draft.text);
    expect(JSON.stringify(log[0]?.happening)).not.toContain(draft.text.slice(0, 30));
  });

  it("does not exist when the log can't be written", async () => {
    const { doors } = fakeDoors({
      append: async () => {
        throw new FootnoteError("log.full");
      },
    });
    expect(await codeOf(run(askFor(sample("return-window")), doors))).toBe("log.full");
  });

  it("is refused on a red conversation until the agent takes it over", async () => {
    expect(await codeOf(run(askFor(sample("order-i-did-not-place")), fakeDoors().doors))).toBe("draft.escalated");
    expect(await codeOf(run(askFor(sample("order-i-did-not-place"), { accepted: true }), fakeDoors().doors))).toBe("done");
  });
});

describe("a rehearsed draft", () => {
  it("is the one that would be written, with the name and confidence of now", async () => {
    const ask = askFor(sample("return-window"));
    const { doors } = fakeDoors({ calibrations: async () => () => ({ method: "platt", n: 300, error: 0.01, apply: () => 0.2 }) });
    const found = await retrieve(ask, doors);
    const plain = await suggest("s1", ask, Promise.resolve(found), doors, quiet, never);
    const rehearsed = await suggest("s1", ask, Promise.resolve(found), doors, quiet, never, rehearse(ask, found, new Date(0)));
    expect(rehearsed).toEqual({ ...plain, entry: rehearsed.entry });
    expect(rehearsed.draft.confidence.calibrated).toBe(true);
  });

  it.each<[string, (ask: Ask) => Ask]>([
    ["another instruction", (ask) => ({ ...ask, instruction: "The parcel left today." })],
    ["an agent who takes the ticket over", (ask) => ({ ...ask, accepted: true })],
    ["another profile", (ask) => ({ ...ask, profile: { ...ask.profile, signature: "Somebody else" } })],
  ])("is not used for %s", async (_, change) => {
    const ask = askFor(sample("return-window"));
    const { doors } = fakeDoors();
    const found = await retrieve(ask, doors);
    const rehearsal = rehearse(ask, found, new Date(0));
    const stale = { ...rehearsal, draft: { ...rehearsal.draft, text: "Rehearsed." } };
    const { draft } = await suggest("s1", change(ask), Promise.resolve(found), doors, quiet, never, stale);
    expect(draft.text).not.toBe("Rehearsed.");
  });

  it("is not used once the knowledge was searched anew", async () => {
    const ask = askFor(sample("return-window"));
    const { doors } = fakeDoors();
    const rehearsal = rehearse(ask, await retrieve(ask, doors), new Date(0));
    const stale = { ...rehearsal, draft: { ...rehearsal.draft, text: "Rehearsed." } };
    const { draft } = await suggest("s1", ask, retrieve(ask, doors), doors, quiet, never, stale);
    expect(draft.text).not.toBe("Rehearsed.");
  });
});

describe("a model that is asked", () => {
  const failing = (code: string, calls: string[]): Provider => ({
    id: "anthropic",
    name: "Anthropic",
    capabilities: { citations: "native", structured: true, effort: true, caching: true, streaming: true, contextTokens: 1000 },
    draft: async () => {
      calls.push(code);
      throw new FootnoteError(code);
    },
    ask: async () => {
      throw new FootnoteError("provider.failed");
    },
    test: async () => ({ model: "m" }),
  });

  it.each(["provider.rate-limited", "provider.overloaded", "provider.cut"])(
    "is asked twice on %s, then this device writes and says why",
    async (code) => {
      const calls: string[] = [];
      const { doors } = fakeDoors({ provider: async () => failing(code, calls) });
      const result = await run(askFor(sample("return-window"), { drafter: "model" }), doors);
      expect(calls).toHaveLength(2);
      expect(result).toMatchObject({ degraded: code, draft: { drafter: "device" } });
    },
  );

  it.each(["provider.unauthorized", "provider.billing", "provider.forbidden", "provider.cors", "provider.refused"])(
    "is asked once on %s, and the agent decides",
    async (code) => {
      const calls: string[] = [];
      const { doors } = fakeDoors({ provider: async () => failing(code, calls) });
      expect(await codeOf(run(askFor(sample("return-window"), { drafter: "model" }), doors))).toBe(code);
      expect(calls).toHaveLength(1);
    },
  );

  it("never gets personal data, internal articles or notes", async () => {
    let sent = "";
    const spy: Provider = {
      ...failing("", []),
      draft: async (request) => {
        sent = JSON.stringify(request);
        return {
          outcome: "none",
          segments: [],
          questions: [],
          missing: [],
          model: "m",
          region: null,
          requestId: null,
          usage: { input: 0, output: 0, cached: 0 },
        };
      },
    };
    for (const { sample: from } of sampleConversations) {
      await run(askFor(from, { drafter: "model", accepted: true }), fakeDoors({ provider: async () => spy }).doors);
      const digits = sent.replace(/[\s-]/g, "");
      expect(digits).not.toContain("4111111111111111");
      expect(digits).not.toContain("198112289874");
      expect(sent).not.toContain(from.customer.email);
      expect(sent).not.toMatch(/Queue-[A-Z]/);
    }
  });
});

describe("use", () => {
  const ready = async () => {
    const fake = fakeDoors();
    const { draft, entry } = await run(askFor(sample("return-window")), fake.doors);
    const done: Draft = {
      ...draft,
      values: draft.values.map((v) => ({ ...v, verified: true })),
      sentences: draft.sentences.map((s) => ({ ...s, opened: true })),
      choices: draft.choices.map((c) => ({ ...c, chosen: c.options[0]?.source ?? null })),
    };
    return { ...fake, draft: done, entry };
  };

  it("inserts a draft with nothing open, and logs it", async () => {
    const { doors, log, inserted, draft, entry } = await ready();
    expect(openItems(draft)).toEqual([]);
    expect((await use(draft, entry, "ask", doors)).outcome).toBe("inserted");
    expect(inserted).toEqual([draft.text]);
    expect(log.at(-1)?.happening).toMatchObject({ kind: "inserted", chosen: 1 });
  });

  it("does nothing without a log entry", async () => {
    const { doors, inserted, draft } = await ready();
    expect(await codeOf(use(draft, null, "ask", doors))).toBe("insert.no-log");
    expect(inserted).toEqual([]);
  });

  it("does nothing while the sources disagree and nobody chose", async () => {
    const { doors, inserted, draft, entry } = await ready();
    const undecided = { ...draft, choices: draft.choices.map((c) => ({ ...c, chosen: null })) };
    expect(openItems(undecided)).toEqual(draft.choices.map((c) => c.id));
    expect(await codeOf(use(undecided, entry, "ask", doors))).toBe("insert.open-items");
    expect(inserted).toEqual([]);
  });

  it("does nothing while a sentence has no proof", async () => {
    const { doors, inserted, draft, entry } = await ready();
    const ask = askFor(sample("return-window"));
    const edited = check(draft, `${draft.text}\n\nYou will also get £75 back tomorrow.`, ask, "2026-11-22T10:00:00Z");
    expect(edited.findings.some((f) => f.blocks)).toBe(true);
    expect(await codeOf(use(edited, entry, "ask", doors))).toBe("insert.open-items");
    expect(inserted).toEqual([]);
  });
});

describe("a send", () => {
  const inserted = { draft: "s1", text: "You can return it within 60 days. The parcel is free." };

  it.each([
    ["unchanged", "You can return it within 60 days.\nThe parcel is free."],
    ["edited", "You can return it within 60 days. The parcel is free of charge for you."],
    ["discarded", "Please call us tomorrow morning instead, we have something else in mind."],
  ])("is told to be %s", async (how, text) => {
    expect((await recordSend({ text, confirmed: true }, inserted, fakeDoors().doors)).use).toBe(how);
  });

  it("counts a fact that the agent changed in the sidebar, before it was inserted", async () => {
    const { draft } = await run(askFor(sample("return-window")), fakeDoors().doors);
    const text = draft.text.replace(/\b\d+(?= days\b)/, "14");
    expect(text).not.toBe(draft.text);
    const { doors, log } = fakeDoors();
    await recordSend({ text, confirmed: true }, { draft: draft.id, text }, doors, draft);
    expect(log[0]?.happening).toMatchObject({ kind: "sent", use: "unchanged" });
    expect(log[0]?.happening).not.toMatchObject({ factsChanged: 0 });
  });

  it("without a suggestion is logged by its length alone", async () => {
    const { doors, log } = fakeDoors();
    await recordSend({ text: "Hello there", confirmed: true }, null, doors);
    expect(log[0]?.happening).toMatchObject({ kind: "sent", use: "none", characters: 11, suggestion: null });
    expect(log[0]?.texts).toEqual({});
  });
});

describe("a reported error", () => {
  it("is logged, tags the ticket, and takes the cited articles out of use where the rule says so", async () => {
    const taken: string[] = [];
    const fake = fakeDoors({
      quarantine: async (ids) => {
        taken.push(...ids);
        return ids;
      },
    });
    const { draft } = await run(askFor(sample("return-window")), fake.doors);
    await reportError({ draft, about: "outdated", comment: "Old price", quarantine: true }, fake.doors);
    expect(taken.length).toBeGreaterThan(0);
    expect(fake.jobs).toEqual([{ what: "tag", value: "AI_Error_Reported", suggestion: "s1" }]);
    expect(fake.log.at(-1)?.happening).toMatchObject({ kind: "reported", quarantined: taken });
  });
});
