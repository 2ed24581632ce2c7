import { describe, expect, it } from "vitest";
import { changedFields } from "../../../components/options/profiles/changed-fields.ts";
import { checkFrom } from "../../../components/options/profiles/check-from.ts";
import { newProfile } from "../../../components/options/profiles/new-profile.ts";
import { profileProblems } from "../../../components/options/profiles/profile-problems.ts";

const good = { ...newProfile("a", "Nordvik", "sv"), name: "Kundservice" };

describe("a profile", () => {
  it("may be saved when it has a name, a brand and a language", () => {
    expect(profileProblems(good, [good])).toEqual({});
  });

  it("needs a name, a brand, a language and something to quote", () => {
    expect(Object.keys(profileProblems({ ...good, name: " ", brand: "", locale: "svenska språket", tiers: [] }, []))).toEqual([
      "name",
      "brand",
      "locale",
      "tiers",
    ]);
  });

  it("may not share its name with another profile of the brand", () => {
    expect(profileProblems({ ...good, id: "b", name: "kundservice" }, [good]).name).toBe("op_profile_name_taken");
    expect(profileProblems({ ...good, id: "b", brand: "Other" }, [good])).toEqual({});
  });

  it.each(["Hi[ {name}],", "Hej {name}!", "Hello from {brand}"])("accepts the greeting %s", (greeting) => {
    expect(profileProblems({ ...good, greeting }, [])).toEqual({});
  });

  it.each(["Hi[ {name},", "Hi {first}", "Hi {name", "Hi [{nme}]"])("refuses the greeting %s", (greeting) => {
    expect(profileProblems({ ...good, greeting }, []).greeting).toBe("op_profile_greeting_wrong");
  });

  it("offers a draft at or below the limit for High, and links only to addresses", () => {
    expect(Object.keys(profileProblems({ ...good, thresholds: { offer: 0.9, high: 0.8 }, links: ["nordvik.example"] }, []))).toEqual([
      "thresholds",
      "links",
    ]);
  });

  it("keeps its bands in order", () => {
    const wrong = (thresholds: typeof good.thresholds) => profileProblems({ ...good, thresholds }, []).thresholds;
    expect(wrong({ offer: 0.4, check: 0.6, high: 0.9 })).toBeUndefined();
    expect(wrong({ offer: 0.6, check: 0.6, high: 0.6 })).toBeUndefined();
    expect(wrong({ offer: 0.7, check: 0.6, high: 0.9 })).toBe("op_profile_thresholds_wrong");
    expect(wrong({ offer: 0.4, check: 0.95, high: 0.9 })).toBe("op_profile_thresholds_wrong");
  });

  it("has the product's own limit for Check where it states none, always between the other two", () => {
    expect(checkFrom({ offer: 0.45, high: 0.9 })).toBe(0.7);
    expect(checkFrom({ offer: 0.8, high: 0.9 })).toBe(0.8);
    expect(checkFrom({ offer: 0.2, high: 0.6 })).toBe(0.6);
    expect(checkFrom({ offer: 0.2, check: 0.5, high: 0.6 })).toBe(0.5);
  });

  it("counts each changed field once and each tone by itself", () => {
    expect(changedFields(good, { ...good, name: "X", tone: { ...good.tone, warm: 5, formal: 1 } })).toEqual([
      "name",
      "tone.formal",
      "tone.warm",
    ]);
    expect(changedFields(good, structuredClone(good))).toEqual([]);
  });
});
