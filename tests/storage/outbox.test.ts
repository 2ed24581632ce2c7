import { describe, expect, it } from "vitest";
import { newPlace, storageAt } from "./places.ts";
import { ticket } from "./samples.ts";

const at = "2026-11-20T09:00:00.000Z";
const tag = { ticket, suggestion: "s1", what: "tag", value: "AI_Used", at } as const;
const read = (rows: { what: string; value: string }[]) => rows.map((row) => `${row.what} ${row.value}`);

describe("what must still be written into a helpdesk", () => {
  it("is asked for once, also by two tabs at the same moment", async () => {
    const place = newPlace();
    const [one, other] = [storageAt(place).outbox, storageAt(place).outbox];
    const keys = await Promise.all([one.save(tag), other.save(tag), one.save(tag)]);
    expect(new Set(keys.map((row) => row.key)).size).toBe(1);
    expect(await other.page()).toHaveLength(1);
  });

  it("is not mistaken for another suggestion's, another ticket's or another desk's", async () => {
    const { outbox } = storageAt(newPlace());
    await outbox.save(tag);
    await outbox.save({ ...tag, suggestion: "s2" });
    await outbox.save({ ...tag, ticket: { ...ticket, id: "9" } });
    await outbox.save({ ...tag, ticket: { ...ticket, origin: "https://other.example" } });
    expect(await outbox.page()).toHaveLength(4);
    expect(await outbox.find(ticket)).toHaveLength(2);
  });

  it("keeps several notes of a hand-over, but one of a suggestion", async () => {
    const { outbox } = storageAt(newPlace());
    for (const value of ["First", "Second"]) {
      await outbox.save({ ...tag, what: "note", value });
      await outbox.save({ ...tag, what: "note", value, suggestion: null });
    }
    expect(read(await outbox.find(ticket)).toSorted()).toEqual(["note First", "note First", "note Second"]);
  });

  it("is written in the order in which it was asked for, and the ticket moved last", async () => {
    const { outbox } = storageAt(newPlace());
    await outbox.save({ ...tag, what: "route", value: "Queue" });
    await outbox.save(tag);
    await outbox.save({ ...tag, what: "note", value: "Note" });
    await outbox.save({ ...tag, value: "Earlier", at: "2026-11-20T08:00:00.000Z" });
    expect(read(await outbox.page())).toEqual(["tag Earlier", "note Note", "tag AI_Used", "route Queue"]);
  });

  it("counts its tries and says how the last one failed, also after a new start", async () => {
    const place = newPlace();
    const { key } = await storageAt(place).outbox.save(tag);
    await storageAt(place).outbox.failed(key, "helpdesk.signed-out");
    await storageAt(place).outbox.failed(key, "helpdesk.rate-limit");
    expect(await storageAt(place).outbox.page()).toMatchObject([{ tries: 2, code: "helpdesk.rate-limit", ...tag }]);
  });

  it("does not come back when a try fails after it was written", async () => {
    const { outbox } = storageAt(newPlace());
    const { key } = await outbox.save(tag);
    await Promise.all([outbox.remove(key), outbox.failed(key, "helpdesk.signed-out")]);
    await outbox.failed(key, "helpdesk.signed-out");
    expect(await outbox.page()).toEqual([]);
  });

  it("may be asked for again once it was written", async () => {
    const { outbox } = storageAt(newPlace());
    const { key } = await outbox.save(tag);
    await outbox.remove(key);
    expect(await outbox.save(tag)).toMatchObject({ key, tries: 0, code: null });
  });
});
