import { beforeAll, describe, expect, it } from "vitest";
import { canonicalText } from "../../lib/audit/chain.ts";
import { Entry, type Happening, type SearchStage } from "../../lib/audit/entry.ts";
import { metrics, stageGains } from "../../lib/audit/metrics.ts";
import { chainOf, newSigner, type Signer } from "./chain-of.ts";

let signer: Signer;
beforeAll(async () => {
  signer = await newSigner();
});

async function entries(links: { happening: Happening; ticket?: string }[]): Promise<Entry[]> {
  return (await chainOf(signer, links)).lines.map((l) => JSON.parse(l.text) as Entry);
}

const opened = (ticket: string) => ({
  ticket,
  happening: { kind: "ticket.opened", messages: 1, characters: 10, risk: "green", rules: [] } as Happening,
});
const sent = (suggestion: string | null, use: "none" | "unchanged" | "edited" | "discarded", kept: number | null) => ({
  happening: { kind: "sent", suggestion, characters: 10, kept, use, confirmed: true } as Happening,
});

describe("metrics", () => {
  it("count a ticket once, however often it is opened", async () => {
    expect(metrics(await entries([opened("1"), opened("1"), opened("2")])).opened).toBe(2);
  });

  it("say nothing about shares below twenty outcomes", async () => {
    const few = metrics(await entries(Array.from({ length: 19 }, (_, i) => sent(`s${i}`, "edited", 0.5))));
    expect(few.edited).toEqual({ value: null, n: 19 });
    expect(few.kept).toEqual({ value: null, n: 19 });
    expect(few.counts.edited).toBe(19);
  });

  it("give shares and the median with their n from twenty on", async () => {
    const log = [
      ...Array.from({ length: 10 }, (_, i) => sent(`u${i}`, "unchanged", 1)),
      ...Array.from({ length: 12 }, (_, i) => sent(`e${i}`, "edited", 0.5)),
      ...Array.from({ length: 3 }, (_, i) => sent(`d${i}`, "discarded", 0)),
      ...Array.from({ length: 4 }, () => sent(null, "none", null)),
    ];
    const seen = metrics(await entries(log));
    expect(seen).toMatchObject({
      sent: 29,
      unchanged: { value: 0.4, n: 25 },
      edited: { value: 0.48, n: 25 },
      discarded: { value: 0.12, n: 25 },
      kept: { value: 0.5, n: 22 },
    });
  });

  it("take the last send seen for a suggestion", async () => {
    expect(metrics(await entries([sent("a", "unchanged", 1), sent("a", "edited", 0.7)])).counts).toEqual({
      unchanged: 0,
      edited: 1,
      discarded: 0,
    });
  });

  it("are all nothing for an empty log", () => {
    expect(metrics([])).toMatchObject({ opened: 0, suggestions: 0, sent: 0, kept: { value: null, n: 0 } });
  });
});

describe("what the stages of the search brought", () => {
  const suggestion = (searched?: SearchStage[]) => ({
    happening: {
      kind: "suggestion",
      suggestion: "s",
      drafter: "anthropic",
      model: "m",
      region: null,
      requestId: null,
      outcome: "answer",
      risk: "green",
      profile: { id: "p", revision: 1 },
      sources: [],
      classes: [],
      confidence: { value: 0.8, band: "check", calibrated: false, n: 0, method: "grounded-v1" },
      sentBytes: 10,
      redacted: {},
      ...(searched ? { searched } : {}),
    } as Happening,
  });
  const stage = (change: Partial<SearchStage> = {}): SearchStage => ({
    stage: "translation",
    model: "m",
    ms: 400,
    gained: 2,
    used: 1,
    ...change,
  });

  it("is counted over the drafts in which each ran", async () => {
    const log = await entries([
      suggestion(),
      suggestion([stage(), stage({ stage: "rerank", gained: 0, used: 0, ms: 900 })]),
      suggestion([stage({ used: 0, ms: 600 })]),
      suggestion([stage({ gained: 0, used: 0, ms: 4000, failed: "provider.timeout" })]),
    ]);
    expect(stageGains(log)).toEqual([
      { stage: "translation", n: 3, failed: 1, gained: 2, used: 1, ms: 500 },
      { stage: "rerank", n: 1, failed: 0, gained: 0, used: 0, ms: 900 },
    ]);
  });

  it("is nothing where none ran", async () => {
    expect(stageGains(await entries([suggestion(), suggestion()]))).toEqual([]);
  });

  it("stands in new lines only: a line without it is read back as it was hashed", async () => {
    for (const line of (await chainOf(signer, [suggestion(), suggestion([stage()])])).lines)
      expect(canonicalText(Entry.parse(JSON.parse(line.text)))).toBe(line.text);
  });
});
