import { describe, expect, it } from "vitest";
import type { Entry, Happening } from "../../lib/audit/entry.ts";
import { noOutcomes, type Outcomes, outcomesOf, withEntries } from "../../lib/audit/outcomes.ts";
import { suggestionLine } from "./suggestion-line.ts";

type Of<K extends Happening["kind"]> = Extract<Happening, { kind: K }>;

const sent = (id: string | null, changes: Partial<Of<"sent">> = {}): Happening => ({
  kind: "sent",
  suggestion: id,
  characters: 10,
  kept: 1,
  use: "unchanged",
  confirmed: true,
  factsChanged: 0,
  ...changes,
});
const reported = (id: string, about = "wrong"): Happening => ({ kind: "reported", suggestion: id, about, quarantined: [] });

const judged = (id: string, verdict: "right" | "wrong", about: Of<"verdict">["about"] = null): Happening => ({
  kind: "verdict",
  suggestion: id,
  verdict,
  about,
});

function read(happenings: Happening[], before: Outcomes = noOutcomes("i")): Outcomes {
  const entries = happenings.map((happening, i) => ({ seq: before.seq + i + 1, happening }) as Entry);
  return withEntries(before, entries);
}

const labels = (happenings: Happening[]) => outcomesOf(read(happenings), "p1", "device").map((o) => o.label);

describe("outcomes", () => {
  it.each<[string, Happening, (0 | 1)[]]>([
    ["sent as it was", sent("a"), [1]],
    ["sent as it was, before changed facts were counted", sent("a", { factsChanged: undefined }), [1]],
    ["sent with other words and the same facts", sent("a", { use: "edited", kept: 0.5 }), [1]],
    ["sent with another fact", sent("a", { use: "edited", kept: 0.97, factsChanged: 1 }), [0]],
    ["thrown away", sent("a", { use: "discarded", kept: 0.1 }), [0]],
    ["reported", reported("a"), [0]],
    ["reported for its tone", reported("a", "tone"), []],
    ["edited, and nobody knows whether in its facts", sent("a", { use: "edited", kept: 0.97, factsChanged: undefined }), []],
    ["perhaps sent", sent("a", { confirmed: false }), []],
    ["not used", sent(null, { use: "none", kept: null }), []],
  ])("a draft that was %s", (_, happening, expected) => expect(labels([suggestionLine("a"), happening])).toEqual(expected));

  it("goes by the last send, and by a report whatever is sent later", () => {
    expect(labels([suggestionLine("a"), sent("a"), sent("a", { use: "edited", factsChanged: 2 })])).toEqual([0]);
    expect(labels([suggestionLine("a"), reported("a"), sent("a")])).toEqual([0]);
  });

  it.each<[string, Happening[], [0 | 1, number][]]>([
    ["wrong after it was sent unchanged", [sent("a"), judged("a", "wrong", "wrong")], [[0, 3]]],
    ["wrong before it was sent unchanged", [judged("a", "wrong", "outdated"), sent("a")], [[0, 3]]],
    ["right after its facts were changed", [sent("a", { use: "edited", factsChanged: 2 }), judged("a", "right")], [[1, 3]]],
    ["right after it was reported", [reported("a"), judged("a", "right")], [[1, 3]]],
    ["right though nobody sent it", [judged("a", "right")], [[1, 3]]],
    ["wrong, and right on second thoughts", [judged("a", "wrong"), sent("a"), judged("a", "right")], [[1, 3]]],
    ["right, and wrong on second thoughts", [judged("a", "right"), judged("a", "wrong", "other")], [[0, 3]]],
    ["wrong in its tone alone", [judged("a", "wrong", "tone")], []],
    ["wrong in its tone alone, and sent", [sent("a"), judged("a", "wrong", "tone")], [[1, 1]]],
    ["wrong, and on second thoughts in its tone alone", [sent("a"), judged("a", "wrong"), judged("a", "wrong", "tone")], [[1, 1]]],
  ])("a draft that a reviewer called %s", (_, happenings, expected) => {
    const known = outcomesOf(read([suggestionLine("a"), ...happenings]), "p1", "device");
    expect(known.map((o) => [o.label, o.weight])).toEqual(expected);
  });

  it("pass over a verdict on a draft of another install", () => {
    expect(labels([suggestionLine("a"), judged("b", "wrong")])).toEqual([]);
  });

  it("keeps profiles, drafters and methods apart", () => {
    const older = { value: 0.8, band: "check", calibrated: false, n: 0, method: "grounded-v1" } as const;
    const corrected = { value: 0.7, band: "check", calibrated: true, n: 60, method: "grounded-v2+platt" } as const;
    const drafts = [
      suggestionLine("a"),
      suggestionLine("b", { drafter: "anthropic" }),
      suggestionLine("c", { profile: { id: "p2", revision: 1 } }),
      suggestionLine("d", { confidence: older }),
      suggestionLine("e", { rawConfidence: undefined }),
      suggestionLine("f", { outcome: "ask" }),
      suggestionLine("g", { confidence: corrected, rawConfidence: 0.9 }),
    ];
    const known = read([...drafts, ...["a", "b", "c", "d", "e", "f", "g"].map((id) => sent(id))]);
    expect(outcomesOf(known, "p1", "device").map((o) => o.raw)).toEqual([0.8, 0.9]);
    expect(outcomesOf(known, "p1", "anthropic")).toHaveLength(1);
    expect(outcomesOf(known, "p2", "device")).toHaveLength(1);
  });

  it("lets no single ticket speak for all: of one ticket the newest three count", () => {
    const ticket = { helpdesk: "sandbox", origin: "https://desk.example", id: "7" };
    const happenings = Array.from({ length: 60 }, (_, i) => [suggestionLine(`s${i}`, { rawConfidence: i / 100 }), sent(`s${i}`)]).flat();
    const of = (id: (i: number) => string) =>
      withEntries(
        noOutcomes("i"),
        happenings.map((happening, i) => ({ seq: i + 1, happening, ticket: { ...ticket, id: id(i) } }) as Entry),
      );
    const one = of(() => "7");
    expect(outcomesOf(one, "p1", "device").map((o) => o.raw)).toEqual([0.57, 0.58, 0.59]);
    expect(
      outcomesOf(
        of((i) => String(Math.floor(i / 2))),
        "p1",
        "device",
      ),
    ).toHaveLength(60);
  });

  it("counts what was judged before what was only sent", () => {
    const drafts = Array.from({ length: 6 }, (_, i) => [suggestionLine(`s${i}`, { rawConfidence: i / 100 }), sent(`s${i}`)]).flat();
    const ticket = { helpdesk: "sandbox", origin: "https://desk.example", id: "7" };
    const entries = [...drafts, judged("s0", "wrong")].map((happening, i) => ({ seq: i + 1, happening, ticket }) as Entry);
    const known = outcomesOf(withEntries(noOutcomes("i"), entries), "p1", "device");
    expect(known.map((o) => [o.raw, o.label, o.weight])).toEqual([
      [0, 0, 3],
      [0.04, 1, 1],
      [0.05, 1, 1],
    ]);
  });

  it("is the same read at once or bit by bit", () => {
    const all = [
      suggestionLine("a"),
      judged("a", "wrong"),
      suggestionLine("b"),
      sent("a"),
      reported("b"),
      suggestionLine("c"),
      sent("c", { use: "discarded" }),
    ];
    const bits = all.reduce((known, happening) => read([happening], known), noOutcomes("i"));
    expect(bits).toEqual(read(all));
    expect(bits.seq).toBe(7);
  });

  it("forgets the oldest of very many", () => {
    const many = Array.from({ length: 3100 }, (_, i) => suggestionLine(`s${i}`));
    const known = read(many);
    expect(known.drafts).toHaveLength(3000);
    expect(known.drafts[0]?.id).toBe("s100");
  });
});
