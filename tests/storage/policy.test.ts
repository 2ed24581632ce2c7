import { describe, expect, it } from "vitest";
import { readPolicy } from "../../lib/storage/policy.ts";
import { memoryArea } from "./places.ts";

const none = {
  teamFileAddress: null,
  teamFile: null,
  role: null,
  forbidRememberedKeys: false,
  off: null,
  complianceAddress: null,
  broken: [],
};

describe("managed policy", () => {
  it("sets nothing where no administrator has", async () => {
    expect(await readPolicy(memoryArea())).toEqual(none);
    expect(await readPolicy({ get: () => Promise.reject(new Error("Managed storage manifest not found")) })).toEqual(none);
  });

  it("is read as it is set", async () => {
    const set = { teamFileAddress: "https://a.example/team.json", role: "lead", forbidRememberedKeys: true };
    expect(await readPolicy(memoryArea(set))).toEqual({ ...none, ...set });
  });

  it("counts as the strictest it could mean where it makes no sense, and is named", async () => {
    expect(await readPolicy(memoryArea({ role: "boss", forbidRememberedKeys: "yes" }))).toEqual({
      ...none,
      role: "agent",
      forbidRememberedKeys: true,
      broken: ["role", "forbidRememberedKeys"],
    });
  });

  it("says where AI is stopped", async () => {
    const set = { off: { brands: ["Nordvik"], reason: "Audit", by: "IT" } };
    expect((await readPolicy(memoryArea(set))).off).toEqual({
      ...{ all: false, brands: ["Nordvik"], profiles: [], sources: [], models: false },
      ...{ reason: "Audit", by: "IT", since: null },
    });
  });

  it("stops everything where the switch can't be read", async () => {
    for (const off of [true, "all", { brand: ["Nordvik"] }, { brands: "Nordvik" }]) {
      const read = await readPolicy(memoryArea({ off }));
      expect(read.off).toMatchObject({ all: true, models: true });
      expect(read.broken).toEqual(["off"]);
    }
  });

  it("does not hide another failure", async () => {
    await expect(readPolicy({ get: () => Promise.reject(new Error("disk")) })).rejects.toThrow("disk");
  });
});
