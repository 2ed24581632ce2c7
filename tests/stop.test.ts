import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftStops, everythingOff, modelStop, Off, offOf, type Stop, sourceStop, stopsOf } from "../lib/stop.ts";

const off = (parts: Partial<Off>): Off => Off.parse(parts);
const profile = { id: "p1", name: "Kundservice", brand: "Nordvik" };
const about = { brand: "Tarnwick", profile };
const scopes = (stops: Stop[]) => stops.map((s) => `${s.origin} ${s.scope} ${s.name}`.trim());

describe("switches of three origins", () => {
  it("add up: what any of them stops is stopped", () => {
    const stops = [
      ...stopsOf(off({ models: true }), "policy"),
      ...stopsOf(off({ brands: ["Nordvik"] }), "team"),
      ...stopsOf(off({ profiles: ["p1"], sources: ["kb"] }), "local"),
    ];
    expect(scopes(draftStops(stops, about))).toEqual(["team brand Nordvik", "local profile p1"]);
    expect(modelStop(stops)?.origin).toBe("policy");
    expect(sourceStop(stops, "kb")?.origin).toBe("local");
    expect(sourceStop(stops, "other")).toBeNull();
  });

  it("stop nothing where none is off", () => {
    const stops = [...stopsOf(null, "team"), ...stopsOf(off({}), "policy")];
    expect(stops).toEqual([]);
    expect(offOf(stops)).toBeNull();
  });

  it("say who, why and since for each", () => {
    const [stop] = stopsOf(off({ all: true, reason: "Wrong prices", by: "Vera", since: "2026-11-22T09:00:00Z" }), "team");
    expect(stop).toEqual({ scope: "all", name: "", origin: "team", reason: "Wrong prices", by: "Vera", since: "2026-11-22T09:00:00Z" });
  });

  it("stop everything when everything is off", () => {
    const stops = stopsOf(everythingOff, "policy");
    expect(draftStops(stops, { brand: null, profile: null })[0]?.scope).toBe("all");
    expect(modelStop(stops)?.scope).toBe("all");
  });

  it("meet the ticket's brand and the profile's, by id or name, whatever the case", () => {
    for (const parts of [{ brands: ["tarnwick"] }, { brands: ["NORDVIK "] }, { profiles: ["kundservice"] }, { profiles: ["P1"] }])
      expect(draftStops(stopsOf(off(parts), "local"), about)).toHaveLength(1);
    expect(draftStops(stopsOf(off({ brands: ["Fjord"], profiles: ["p2"] }), "local"), about)).toEqual([]);
  });

  it("leave drafts alone when only models or a source are off", () => {
    expect(draftStops(stopsOf(off({ models: true, sources: ["kb"] }), "local"), about)).toEqual([]);
  });
});

describe("switches in a file", () => {
  it("refuse a misspelt switch rather than overlook it", () => {
    expect(Off.safeParse({ brand: ["Nordvik"] }).success).toBe(false);
    expect(Off.safeParse({ brands: [" "] }).success).toBe(false);
    expect(Off.safeParse({ all: "yes" }).success).toBe(false);
  });

  it("stop the same after they were written down together", () => {
    const names = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 3 });
    const one = fc.record({ all: fc.boolean(), models: fc.boolean(), brands: names, profiles: names, sources: names });
    fc.assert(
      fc.property(one, one, fc.constantFrom("a", "b", "d"), (x, y, name) => {
        const both = [...stopsOf(off(x), "team"), ...stopsOf(off(y), "local")];
        const written = stopsOf(offOf(both), "team");
        const where = { brand: name, profile: { id: name, name, brand: name } };
        expect(draftStops(written, where).length > 0).toBe(draftStops(both, where).length > 0);
        expect(modelStop(written) === null).toBe(modelStop(both) === null);
        expect(sourceStop(written, name) === null).toBe(sourceStop(both, name) === null);
      }),
    );
  });
});
