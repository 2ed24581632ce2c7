import { describe, expect, it } from "vitest";
import { runsIn, shingles } from "../../lib/guardrails/guard-shingles.ts";
import { closedRunsTable } from "../../lib/storage/closed-runs.ts";
import { openDb } from "../../lib/storage/db.ts";
import { newPlace, storageAt } from "./places.ts";

const secret = "Agents may approve a refund without a return up to sixty pounds for each order, and nobody tells the customer.";
const knowledge = {
  revision: 7,
  internal: shingles([secret]),
  signedIn: shingles(["Members pay half of the price for all of the filters they order."]),
  canaries: ["PRB-2207"],
  links: ["wiki.tarnwick.example/loss"],
};

describe("what may not be told", () => {
  it("is read back run by run after a new start", async () => {
    const place = newPlace();
    await storageAt(place).closed.save(knowledge);
    const found = await storageAt(place).closed.find();
    expect(found).toEqual(knowledge);
    expect(runsIn(found?.internal ?? shingles([]))).toBe(runsIn(knowledge.internal));
  });

  it("is nothing before it was worked out: nobody may take that for an empty list", async () => {
    expect(await storageAt(newPlace()).closed.find()).toBeNull();
  });

  it("is worked out anew where what is stored is damaged or of another version", async () => {
    const place = newPlace();
    await storageAt(place).closed.save(knowledge);
    await openDb(place).closed.update("closed", { internal: new Uint8Array([1, 2, 3]) });
    expect(await storageAt(place).closed.find()).toBeNull();
  });

  it("is the last that was saved", async () => {
    const { closed } = storageAt(newPlace());
    await closed.save(knowledge);
    await closed.save({ ...knowledge, revision: 8, internal: shingles([]), canaries: [] });
    expect(await closed.find()).toMatchObject({ revision: 8, canaries: [] });
  });

  it("keeps no word of an internal article on the disk", async () => {
    const db = openDb(newPlace());
    await closedRunsTable(db).save({ ...knowledge, canaries: [], links: [] });
    const bytes = (await db.closed.get("closed"))?.internal ?? new Uint8Array();
    expect(bytes.length).toBeGreaterThan(0);
    for (const word of ["refund", "sixty", "customer"]) expect(Buffer.from(bytes).toString("latin1")).not.toContain(word);
  });
});
