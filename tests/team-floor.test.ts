import { describe, expect, it } from "vitest";
import { withFloor } from "../lib/team-floor.ts";
import { rule } from "./storage/samples.ts";

const floor = [rule("fraud", { words: { en: ["fraud"], sv: ["bedrägeri"] }, intents: ["fraud"], tags: ["stop"], notify: true })];
const only = (own: Parameters<typeof rule>[1], least = floor) => withFloor([rule("fraud", own)], least)[0];

describe("rules above the team's floor", () => {
  it("have back every red rule that is missing, after their own", () => {
    expect(withFloor([rule("own")], floor).map((r) => r.id)).toEqual(["own", "fraud"]);
    expect(withFloor([], floor)).toEqual(floor);
  });

  it("are their own where the floor asks for nothing red", () => {
    const amber = [rule("tone", { risk: "amber" })];
    expect(withFloor([rule("tone", { on: false, risk: "green" })], amber)).toEqual([rule("tone", { on: false, risk: "green" })]);
    expect(withFloor([rule("own")], [])).toEqual([rule("own")]);
  });

  it("stay on and red, whatever a team file says", () => {
    expect(only({ on: false, risk: "green" })).toMatchObject({ on: true, risk: "red" });
  });

  it("lose none of their words, intents and tags, and may have more", () => {
    expect(only({ words: { en: ["scam"], de: ["betrug"] }, intents: ["legal"], tags: ["ours"] })).toMatchObject({
      words: { en: ["scam", "fraud"], sv: ["bedrägeri"], de: ["betrug"] },
      intents: ["legal", "fraud"],
      tags: ["ours", "stop"],
      notify: true,
    });
  });

  it("hold at least where the floor holds", () => {
    expect(only({ brands: ["Fjord"], channels: ["email"], languages: ["sv"] })).toMatchObject({ brands: [], channels: [], languages: [] });
    const narrow = [rule("fraud", { brands: ["Fjord"], channels: ["email"] })];
    expect(only({ brands: ["Tarn"], channels: [] }, narrow)).toMatchObject({ brands: ["Tarn", "Fjord"], channels: [] });
  });

  it("do not wait for anger where the floor does not", () => {
    expect(only({ veryNegative: true })?.veryNegative).toBe(false);
    expect(only({ veryNegative: true }, [rule("fraud", { veryNegative: true })])?.veryNegative).toBe(true);
  });

  it("keep their own queue and holding lines, and take the floor's where they have none", () => {
    const least = [rule("fraud", { queue: "Safety", holding: { en: "We are looking into it.", sv: "Vi undersöker det." } })];
    expect(only({ queue: null, holding: { en: "One moment." } }, least)).toMatchObject({
      queue: "Safety",
      holding: { en: "One moment.", sv: "Vi undersöker det." },
    });
    expect(only({ queue: "Ours" }, least)?.queue).toBe("Ours");
  });

  it("are the same after a second time", () => {
    const once = withFloor([rule("fraud", { on: false, words: { en: ["scam"] } }), rule("own")], floor);
    expect(withFloor(once, floor)).toEqual(once);
  });
});
