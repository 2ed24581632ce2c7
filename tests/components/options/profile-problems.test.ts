import { describe, expect, it } from "vitest";
import { changedFields } from "../../../components/options/profiles/changed-fields.ts";
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

  it("counts each changed field once and each tone by itself", () => {
    expect(changedFields(good, { ...good, name: "X", tone: { ...good.tone, warm: 5, formal: 1 } })).toEqual([
      "name",
      "tone.formal",
      "tone.warm",
    ]);
    expect(changedFields(good, structuredClone(good))).toEqual([]);
  });
});
