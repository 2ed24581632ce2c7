import { describe, expect, it } from "vitest";
import { article, conversation, found, fromModel, onDevice, returns } from "./world.ts";

describe("confidence", () => {
  it("is never above 0.85 for a device draft, uncalibrated, with three reasons", () => {
    const { confidence } = onDevice([returns], "What does return postage cost?");
    expect(confidence).toMatchObject({ value: 0.85, band: "check", cap: "on-device", calibrated: false, n: 0, method: "grounded-v1" });
    expect(confidence.reasons.map((r) => r.code)).toEqual(["questions-answered", "quoted-sentences", "oldest-source-months"]);
  });

  it("is high for a model's draft that quotes all it says", () => {
    const about = conversation("What does return postage cost?");
    const draft = fromModel([returns], [["Return postage costs £3.95.", [0, 2]]], { conversation: about, search: found([returns], about) });
    expect(draft.confidence.band).toBe("high");
  });

  it("knows how likely the search answers, where the search says so", () => {
    const about = conversation("What does return postage cost?");
    const likely = (answers: number) => {
      const { questions, hits } = found([returns], about);
      const known = (all: typeof hits) => all.map((h) => ({ ...h, answers }));
      const search = { questions: questions.map((q) => ({ ...q, hits: known(q.hits) })), hits: known(hits) };
      return fromModel([returns], [["Return postage costs £3.95.", [0, 2]]], { conversation: about, search });
    };
    expect(likely(0.9).questions[0]?.answers).toBe(0.9);
    expect(likely(0.9).confidence.value).toBeGreaterThan(likely(0.2).confidence.value);
    expect(likely(0).questions[0]).not.toHaveProperty("answers");
  });

  it("says when another article says otherwise", () => {
    const other = article("faq", "Common questions", "You can return most items within 28 days of delivery.");
    const draft = fromModel([returns, other], [["You can return most items within 30 days of delivery.", [0, 0]]]);
    expect(draft.confidence.cap).toBe("sources-disagree");
    expect(draft.confidence.reasons[0]).toMatchObject({ code: "sources-disagree", good: false });
  });

  it("is capped by a stale source", () => {
    const old = article("old", "Parts", "Spare parts are delivered within 4 working days.", {
      reviewed: "2024-02-05",
      updated: "2024-02-05",
    });
    const draft = fromModel([old], [["Spare parts are delivered within 4 working days.", [0, 0]]]);
    expect(draft.confidence.value).toBeLessThanOrEqual(0.7);
    expect(draft.confidence.reasons.map((r) => r.code)).toContain("oldest-source-months");
  });
});
