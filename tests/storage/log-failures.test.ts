import { IDBDatabase, IDBObjectStore } from "fake-indexeddb";
import { afterEach, describe, expect, it } from "vitest";
import { newPlace, storageAt } from "./places.ts";
import { context } from "./samples.ts";

const checked = { kind: "identity.checked" } as const;
const storeCalls = ["get", "getAll", "put", "add", "delete", "openCursor"] as const;
const whole = { store: { ...pick(IDBObjectStore.prototype) }, transaction: IDBDatabase.prototype.transaction };

function pick(from: IDBObjectStore) {
  return Object.fromEntries(storeCalls.map((name) => [name, from[name]]));
}

type Failure = "throws" | "quota" | "aborts";

/** Lets the `nth` call to the database fail: at once, for want of room, or by ending its transaction after it went well. */
function failNth(nth: number, how: Failure): { calls: () => number } {
  let calls = 0;
  const fail = () => {
    throw new DOMException("injected", how === "quota" ? "QuotaExceededError" : "UnknownError");
  };
  for (const name of storeCalls) {
    const original = whole.store[name] as (...args: unknown[]) => IDBRequest;
    Object.assign(IDBObjectStore.prototype, {
      [name](this: IDBObjectStore, ...args: unknown[]) {
        const now = ++calls === nth;
        if (now && how !== "aborts") fail();
        const request = original.apply(this, args);
        if (now) request.addEventListener("success", () => this.transaction.abort());
        return request;
      },
    });
  }
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...args) {
    if (++calls === nth) fail();
    return whole.transaction.apply(this, args);
  };
  return { calls: () => calls };
}

function heal(): void {
  Object.assign(IDBObjectStore.prototype, whole.store);
  IDBDatabase.prototype.transaction = whole.transaction;
}

afterEach(heal);

/** Runs one append with the nth call failing: what came of it, and whether the sweep is over. */
async function tryNth(nth: number, how: Failure, before: number) {
  const place = newPlace();
  const first = storageAt(place);
  for (let i = 0; i < before; i++) await first.log.append(checked, context, { draft: "before" });
  first.close();
  const stored = before === 0 ? 0 : before + 1;
  const under = storageAt(place);
  await under.log.count();
  const injected = failNth(nth, how);
  const outcome = await under.log.append(checked, context, { draft: "one", sent: "two" }).then(
    (a) => a.seq,
    (error: { code: string }) => error.code,
  );
  const over = injected.calls() < nth;
  heal();
  under.close();
  const after = storageAt(place);
  const { rows, total } = await after.log.page({ before: null, limit: 1, ticket: null });
  return { outcome, over, stored, total, texts: rows[0]?.texts.length ?? 0, after: after.log };
}

describe("an append with the nth call to the disk failing", () => {
  for (const how of ["throws", "quota", "aborts"] as const) {
    for (const before of [0, 2]) {
      it(`stores all or nothing when a call ${how === "quota" ? "finds no room" : how} (${before} entries before)`, async () => {
        let failures = 0;
        for (let nth = 1; ; nth++) {
          const { outcome, over, stored, total, texts, after } = await tryNth(nth, how, before);
          expect(await after.verify()).toMatchObject({ ok: true, erased: 0 });
          if (typeof outcome === "number") expect([total, texts]).toEqual([outcome, 2]);
          else {
            failures++;
            expect(total).toBe(stored);
            expect(outcome).toBe(how === "quota" ? "log.full" : "log.failed");
          }
          expect((await after.append(checked, context, {})).seq).toBe(Math.max(total, 1) + 1);
          if (over) break;
        }
        expect(failures).toBeGreaterThanOrEqual(5);
      });
    }
  }
});

describe("erasing with the nth call to the disk failing", () => {
  it("deletes the texts and says so, or does neither", async () => {
    for (let nth = 1; ; nth++) {
      const { log } = storageAt(newPlace());
      const { seq } = await log.append(checked, context, { draft: "one", sent: "two" });
      const injected = failNth(nth, "aborts");
      const outcome = await log.erase([seq], context).then(
        () => "erased",
        () => "failed",
      );
      const over = injected.calls() < nth;
      heal();
      const { rows, total } = await log.page({ before: null, limit: 9, ticket: null });
      const texts = rows.flatMap((row) => row.texts).length;
      expect([total, texts]).toEqual(outcome === "erased" ? [3, 0] : [2, 2]);
      expect(await log.verify()).toMatchObject({ ok: true });
      if (over) break;
    }
  });
});
