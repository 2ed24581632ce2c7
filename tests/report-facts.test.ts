import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { reportError, suggest } from "../lib/assist.ts";
import { Happening } from "../lib/audit/entry.ts";
import { chosen } from "../lib/drafting/chosen.ts";
import type { DraftRequest } from "../lib/drafting/request.ts";
import type { Provider } from "../lib/providers/provider.ts";
import { reportFacts } from "../lib/report-facts.ts";
import { retrieve } from "../lib/retrieve.ts";
import { fakeDoors, sampleAsk } from "./assist-world.ts";
import { sampleConversations } from "./sample-world.ts";

const quiet = { stage: () => undefined, text: () => undefined };
const never = new AbortController().signal;
const from = sampleConversations.find((s) => s.name.includes("return-window"))?.sample;

/** A model that quotes the first block that it was given. */
function quoting(seen: DraftRequest[]): Provider {
  return {
    id: "anthropic",
    name: "Anthropic",
    capabilities: { citations: "native", structured: true, effort: true, caching: true, streaming: true, contextTokens: 1000 },
    draft: async (request) => {
      seen.push(request);
      const quote = request.passages[0]?.blocks[0]?.text ?? "";
      return {
        ...{ outcome: "answer", questions: [], missing: [], model: "m-1", region: "eu-north-1", requestId: "req_1" },
        segments: [{ text: quote, cites: [{ source: 0, fromBlock: 0, toBlock: 1, quote }] }],
        usage: { input: 10, output: 5, cached: 0 },
      };
    },
    ask: async () => {
      throw new Error("not asked");
    },
    test: async () => ({ model: "m-1" }),
  };
}

async function draftedBy(provider: Provider | null) {
  if (!from) throw new Error("no sample");
  const ask = sampleAsk(from, "en", { drafter: provider ? "model" : "device" });
  const fake = fakeDoors({ provider: async () => provider });
  const found = await retrieve(ask, fake.doors);
  const { draft, entry } = await suggest("s1", ask, Promise.resolve(found), fake.doors, quiet, never);
  const logged = fake.log[0]?.happening;
  if (logged?.kind !== "suggestion") throw new Error("not logged");
  return { ask, fake, found, draft, entry, logged };
}

describe("what a draft's line says of its making", () => {
  it("holds the hash of the very request that was sent", async () => {
    const seen: DraftRequest[] = [];
    const { logged } = await draftedBy(quoting(seen));
    expect(logged.promptHash).toBe(
      createHash("sha256")
        .update(JSON.stringify(seen.at(-1)))
        .digest("hex"),
    );
    expect(logged).toMatchObject({ requestId: "req_1", version: "1.0.0", rules: [] });
  });

  it("has none where this device wrote", async () => {
    expect((await draftedBy(null)).logged.promptHash).toBeNull();
  });
});

describe("what a report keeps", () => {
  it("is all that is needed to find the cause, and no text", async () => {
    const { ask, found, draft, entry, logged } = await draftedBy(quoting([]));
    const facts = reportFacts({ draft, entry, logged, screening: ask.screening, version: "1.0.1" });
    expect(facts).toMatchObject({
      version: "1.0.1",
      draft: {
        line: { seq: entry.seq, hash: entry.head },
        version: "1.0.0",
        model: "m-1",
        requestId: "req_1",
        region: "eu-north-1",
        promptHash: logged.promptHash,
        profile: draft.profile,
        findings: draft.findings.map(({ kind, blocks }) => ({ kind, blocks })),
      },
    });
    const cited = facts.draft?.articles.filter((a) => a.cited).map((a) => a.id) ?? [];
    expect(cited).toEqual([...new Set(draft.sources.filter((s) => s.used).map((s) => s.passage.article))]);
    expect(cited).toContain(chosen(found.sayable)[0]?.article);
    expect(JSON.stringify(facts)).not.toContain(draft.text.slice(0, 20));
  });

  it("goes into the report's line, and the words of people beside it", async () => {
    const { ask, fake, draft, entry, logged } = await draftedBy(null);
    const facts = reportFacts({ draft, entry, logged, screening: ask.screening, version: "1.0.1" });
    await reportError({ draft, about: "wrong", comment: "Old price", quarantine: false, facts }, fake.doors);
    const line = fake.log.at(-1);
    expect(Happening.parse(line?.happening)).toMatchObject({ kind: "reported", facts });
    expect(JSON.stringify(line?.happening)).not.toContain("Old price");
    expect(line?.texts).toMatchObject({ comment: "Old price", draft: draft.text });
  });

  it("says what it can without a draft", () => {
    const facts = reportFacts({ draft: null, entry: null, logged: null, screening: null, version: "1.0.1" });
    expect(facts).toEqual({ version: "1.0.1", risk: null, rules: [], draft: null });
  });
});
