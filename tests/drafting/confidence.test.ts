import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calibrate } from "../../lib/drafting/calibrate.ts";
import { confidence } from "../../lib/drafting/confidence.ts";
import type { Draft } from "../../lib/drafting/draft.ts";
import { article, conversation, found, fromModel, onDevice, profile, returns } from "./world.ts";

const asked = "What does return postage cost?";

/** A model's quotation of the postage, which the search says answers with this probability. */
function quotedAt(answers: number, said = "Return postage costs £3.95."): Draft {
  const about = conversation(asked);
  const { questions, hits } = found([returns], about);
  const known = (all: typeof hits) => all.map((h) => ({ ...h, answers }));
  const search = { questions: questions.map((q) => ({ ...q, hits: known(q.hits) })), hits: known(hits) };
  return fromModel([returns], [[said, [0, 2]]], { conversation: about, search });
}

const again = (draft: Draft, changes: Partial<Parameters<typeof confidence>[0]>, calibration = calibrate([])) =>
  confidence({ ...draft, thresholds: profile().thresholds, verified: false, now: draft.at, ...changes }, calibration);

describe("confidence", () => {
  it("of a device draft that quotes what was surely found is high, uncapped, uncalibrated, with three reasons", () => {
    const draft = onDevice([returns], asked);
    expect(draft.confidence).toMatchObject({ cap: null, calibrated: false, n: 0, method: "grounded-v2", error: null });
    expect(draft.confidence.reasons.map((r) => r.code)).toEqual(["questions-answered", "likely-sources", "quoted-sentences"]);
    const sure = again(draft, { sources: draft.sources.map((s) => ({ ...s, answers: 0.99 })) });
    expect(sure).toMatchObject({ band: "high", cap: null });
  });

  it("of a device draft that does not only quote is at most 0.85 until outcomes are known", () => {
    const draft = quotedAt(0.99);
    const sentences = draft.sentences.map((s) => (s.class === "quoted" ? { ...s, class: "supported" as const } : s));
    const device = again(draft, { sentences, drafter: "device" });
    expect(device).toMatchObject({ value: 0.85, cap: "on-device" });
    expect(device.raw).toBeGreaterThan(0.85);
    expect(again(draft, { sentences, drafter: "device" }, calibrate(outcomesRight(200))).value).toBeGreaterThan(0.85);
  });

  it("rises with the probability that the search gives", () => {
    expect(quotedAt(0.9).sources[0]?.answers).toBe(0.9);
    expect(quotedAt(0.9).confidence.value).toBeGreaterThan(quotedAt(0.2).confidence.value);
  });

  it("says nothing surer than 0.8 where the search knows no probability", () => {
    expect(quotedAt(0).sources[0]).not.toHaveProperty("answers");
    expect(quotedAt(0).confidence.value).toBeLessThanOrEqual(0.8);
  });

  it("falls with the weakest statement, with an open question and with another opinion", () => {
    const draft = quotedAt(0.9);
    const { raw } = draft.confidence;
    const twice = draft.questions.flatMap((q) => [q, { text: "And when?", answered: false }]);
    const amber = draft.sentences.map((s) => (s.class === "quoted" ? { ...s, class: "cited" as const } : s));
    const choice = { id: "c1", sentence: "s1", from: 0, to: 1, options: [], chosen: null };
    for (const worse of [{ questions: twice }, { sentences: amber }, { choices: [choice] }])
      expect(again(draft, worse).raw).toBeLessThan(raw ?? 0);
  });

  it("trusts a model that rests on sources more than the drafter on this device, which can't say that none answers", () => {
    const draft = quotedAt(0.5);
    expect(draft.confidence.raw).toBeGreaterThan(again(draft, { drafter: "device" }).raw ?? 1);
  });

  it("gives unlikely sources as the first reason", () => {
    const [first] = again(quotedAt(0.1), { drafter: "device" }).reasons;
    expect(first).toMatchObject({ code: "likely-sources", of: 100, good: false });
    expect(first?.count).toBeLessThan(40);
  });

  it("says when another article says otherwise", () => {
    const other = article("faq", "Common questions", "You can return most items within 28 days of delivery.");
    const draft = fromModel([returns, other], [["You can return most items within 30 days of delivery.", [0, 0]]]);
    expect(draft.confidence.value).toBeLessThanOrEqual(0.65);
    expect(draft.confidence.reasons[0]).toMatchObject({ code: "sources-disagree", good: false });
  });

  it("is capped by a stale source", () => {
    const months = { reviewed: "2024-02-05", updated: "2024-02-05" };
    const old = article("old", "Parts", "Spare parts are delivered within 4 working days.", months);
    const draft = fromModel([old], [["Spare parts are delivered within 4 working days.", [0, 0]]]);
    expect(draft.confidence.value).toBeLessThanOrEqual(0.7);
    expect(draft.confidence.reasons.map((r) => r.code)).toContain("oldest-source-months");
  });

  it("never exceeds what must not be overlooked, whatever outcomes say", () => {
    const caps = [
      ["internal-text", 0.2],
      ["other-customer", 0.2],
      ["value-not-found", 0.4],
      ["name-not-found", 0.4],
      ["link", 0.4],
      ["other-brand", 0.4],
      ["promise", 0.4],
      ["placeholder", 0.55],
      ["mixed-languages", 0.6],
    ] as const;
    const probability = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(probability, fc.constantFrom(...caps), fc.boolean(), (answers, [kind, most], known) => {
        const draft = quotedAt(0.9);
        const finding = { id: "f1", kind, sentence: null, text: "", against: null, blocks: true, answerable: false };
        const sources = draft.sources.map((s) => ({ ...s, answers }));
        const judged = again(draft, { findings: [finding], sources }, calibrate(known ? outcomesRight(600) : []));
        expect(judged.value).toBeLessThanOrEqual(most);
        expect(judged.cap === null || judged.value === most).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it("follows what became of earlier drafts, and says how many, by which way and how far off", () => {
    const draft = quotedAt(0.9);
    const wrong = calibrate(outcomesRight(60).map((o) => ({ ...o, label: 0 as const })));
    const judged = again(draft, {}, wrong);
    expect(judged).toMatchObject({ calibrated: true, n: 60, method: "grounded-v2+platt" });
    expect(judged.error).toBeGreaterThanOrEqual(0);
    expect(judged.value).toBeLessThan(draft.confidence.value);
    expect(judged.raw).toBe(draft.confidence.raw);
    expect(again(draft, {}, calibrate(outcomesRight(49)))).toMatchObject({ calibrated: false, n: 49, value: draft.confidence.value });
  });

  it("of no draft is none", () => {
    expect(again(quotedAt(0.9), { outcome: "none" })).toMatchObject({ value: 0, band: "none" });
  });
});

function outcomesRight(count: number) {
  return Array.from({ length: count }, (_, i) => ({ raw: 0.5 + (i % 50) / 100, label: 1 as const, weight: 1 }));
}
