import { describe, expect, it } from "vitest";
import { frameOf } from "../../lib/drafting/courtesy.ts";
import { templateSets, templatesFor, voice } from "../../lib/drafting/templates.ts";
import { hasPromise } from "../../lib/language/cues.ts";
import { article, onDevice } from "./world.ts";

const every = Object.entries(templateSets).flatMap(([language, sets]) =>
  sets.flatMap((set) =>
    Object.values(set).flatMap((line) =>
      typeof line === "string" ? [] : Object.values(line).map((text) => [language, String(text)] as const),
    ),
  ),
);

const lamp = article("lamp", "Reset the lamp", "Hold the power button for 5 seconds to reset the lamp.");
const written = (tone: Partial<{ formal: number; warm: number; thorough: number; expert: number }>, negative = false) =>
  onDevice([lamp], "How do I reset the lamp?", {
    profile: { tone: { formal: 3, warm: 3, thorough: 3, expert: 2, ...tone } },
    negative,
  }).text;

describe("the drafter's own lines", () => {
  it.each(every)("promise nothing: %s %s", (language, text) => expect(hasPromise(text.replace(/\{\w+\}/g, "x"), language)).toBe(false));

  it.each(every)("are known again as its own: %s %s", (language, text) => {
    expect(frameOf(text.replace(/\{\w+\}/g, "the lamp"), language)).not.toBeNull();
  });

  it("say Sie or du in German as the profile is formal", () => {
    expect(voice(templatesFor("de", 4).closing, { formal: 4, warm: 2, thorough: 3 })).toContain("wenden Sie sich");
    expect(voice(templatesFor("de", 2).closing, { formal: 2, warm: 2, thorough: 3 })).toContain("Antworte einfach");
  });
});

describe("a profile's tone", () => {
  it("changes the words", () => {
    const texts = [written({ formal: 5 }), written({ warm: 5 }), written({}), written({ formal: 1 }), written({ thorough: 1 })];
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.every((t) => t.includes("Hold the power button for 5 seconds"))).toBe(true);
  });

  it("makes a brief profile's reply shorter and a thorough one's longer", () => {
    expect(written({ thorough: 1 }).length).toBeLessThan(written({}).length);
    expect(written({ thorough: 5 }).length).toBeGreaterThan(written({}).length);
  });

  it("regrets only where the customer is upset, and then without cheer", () => {
    expect(written({ warm: 5 })).not.toContain("sorry");
    expect(written({ warm: 5 }, true)).toContain("I'm sorry for the trouble");
    expect(written({ warm: 5 }, true)).not.toContain("so much");
  });
});
