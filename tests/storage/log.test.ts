import { describe, expect, it } from "vitest";
import type { Entry, Happening, Line } from "../../lib/audit/entry.ts";
import { verifyChain } from "../../lib/audit/verify-chain.ts";
import { openDb } from "../../lib/storage/db.ts";
import { verifySignature as ours } from "../../lib/verify-signature.ts";
import { verifySignature } from "../audit/chain-of.ts";
import { memoryLocks, newPlace, storageAt } from "./places.ts";
import { context, ticket } from "./samples.ts";

const checked = { kind: "identity.checked" } as const;
const accepted = (name: string): Happening => ({ kind: "risk.accepted", rules: [name] });
const entryOf = (line: Line) => JSON.parse(line.text) as Entry;

describe("the log", () => {
  it("begins with the public key and goes on with what happened", async () => {
    const { log, keys } = storageAt(newPlace());
    const { seq, head } = await log.append(checked, context, { draft: "Hej Åsa" });
    const { rows, total } = await log.page({ before: null, limit: 10, ticket: null });
    expect(seq).toBe(2);
    expect(total).toBe(2);
    expect(rows.map((r) => entryOf(r.line).happening)).toEqual([
      checked,
      { kind: "genesis", publicKey: (await keys.publicKey()).publicKey, previousInstall: null },
    ]);
    expect(rows[0]).toMatchObject({ line: { seq: 2, hash: head }, texts: [{ name: "draft", text: "Hej Åsa" }] });
  });

  it("holds no text in its lines", async () => {
    const { log } = storageAt(newPlace());
    await log.append(checked, context, { customer: "where is my parcel?", draft: "Sorry about that" });
    const { lines } = await log.exportLog({ texts: false, at: context.at });
    expect(JSON.stringify(lines)).not.toMatch(/parcel|Sorry/);
  });

  it("is whole after many entries, also for a checker that is not ours", async () => {
    const { log } = storageAt(newPlace());
    for (let i = 0; i < 30; i++) await log.append(accepted(`rule ${i}`), context, { draft: `Draft ${i}` });
    expect(await log.verify()).toMatchObject({ ok: true, lines: 31, erased: 0 });
    const file = await log.exportLog({ texts: true, at: context.at });
    expect(await verifyChain(file.lines, file.texts, { verifySignature })).toMatchObject({ ok: true, lines: 31 });
  });

  it("is read page by page, of one ticket or of all, newest first", async () => {
    const { log } = storageAt(newPlace());
    for (let i = 0; i < 6; i++)
      await log.append(accepted(String(i)), { ...context, ticket: { ...ticket, id: i % 2 ? "odd" : "even" } }, {});
    const seqs = async (before: number | null, limit: number, id: string | null) => {
      const { rows, total } = await log.page({ before, limit, ticket: id ? { ...ticket, id } : null });
      return [rows.map((r) => r.line.seq), total];
    };
    expect(await seqs(null, 3, null)).toEqual([[7, 6, 5], 7]);
    expect(await seqs(5, 3, null)).toEqual([[4, 3, 2], 7]);
    expect(await seqs(null, 2, "odd")).toEqual([[7, 5], 3]);
    expect(await seqs(5, 2, "odd")).toEqual([[3], 3]);
  });

  it("is read on after a line, oldest first, so many at a time", async () => {
    const { log } = storageAt(newPlace());
    for (let i = 0; i < 5; i++) await log.append(accepted(String(i)), context, {});
    const seqs = async (seq: number, limit: number) => (await log.after(seq, limit)).map((line) => line.seq);
    expect(await seqs(0, 3)).toEqual([1, 2, 3]);
    expect(await seqs(3, 10)).toEqual([4, 5, 6]);
    expect(await seqs(6, 10)).toEqual([]);
  });

  it("stays whole when texts are erased, and says that they were", async () => {
    const { log } = storageAt(newPlace());
    const { seq } = await log.append(checked, context, { draft: "one", sent: "two" });
    await log.append(checked, context, { draft: "three" });
    await log.erase([seq, seq], context);
    const { rows } = await log.page({ before: null, limit: 10, ticket: null });
    expect(entryOf((rows[0] as (typeof rows)[0]).line).happening).toEqual({ kind: "erased", seqs: [seq] });
    expect(rows.flatMap((r) => r.texts.map((t) => t.text))).toEqual(["three"]);
    expect(await log.verify()).toMatchObject({ ok: true, erased: 2 });
  });

  it("survives a restart and goes on with the same key", async () => {
    const place = newPlace();
    const first = storageAt(place);
    await first.log.append(checked, context, {});
    first.close();
    const second = storageAt(place);
    expect((await second.log.append(checked, context, {})).seq).toBe(3);
    expect(await second.keys.publicKey()).toEqual(await first.keys.publicKey());
    expect(await second.log.verify()).toMatchObject({ ok: true, lines: 3 });
  });

  it("has a private key that no script can read", async () => {
    const { privateKey } = await storageAt(newPlace()).keys.find();
    expect(privateKey.extractable).toBe(false);
    await expect(crypto.subtle.exportKey("pkcs8", privateKey)).rejects.toThrow();
  });

  it("shows what was done to it behind its back", async () => {
    const place = newPlace();
    const { log, keys } = storageAt(place);
    for (let i = 0; i < 5; i++) await log.append(accepted(String(i)), context, { draft: `Draft ${i}` });
    const { install } = await keys.find();
    const db = openDb(place);
    await db.texts.where("[install+seq]").equals([install, 4]).modify({ text: "Nicer" });
    expect(await log.verify()).toMatchObject({ ok: false, why: "text", badAt: 4 });
    await db.texts.clear();
    await db.log.delete([install, 6]);
    expect(await log.verify()).toMatchObject({ ok: false, why: "head", badAt: 6 });
    await db.head.put({ install, seq: 5, hash: ((await db.log.get([install, 5])) as Line).hash });
    expect(await log.verify()).toMatchObject({ ok: true });
    expect(await log.verify([{ seq: 6, head16: "0123456789abcdef" }])).toMatchObject({ ok: false, why: "head", badAt: 6 });
  });

  it("takes half a surrogate pair in a text without breaking", async () => {
    const { log } = storageAt(newPlace());
    await log.append(accepted("\ud83d"), context, { draft: "\ud83d cut" });
    expect(await log.verify()).toMatchObject({ ok: true });
  });

  it("refuses what is no entry and stores nothing of it", async () => {
    const { log } = storageAt(newPlace());
    await expect(log.append({ kind: "nonsense" } as never, context, { draft: "x" })).rejects.toMatchObject({ code: "log.failed" });
    expect(await log.count()).toBe(0);
  });
});

describe("two contexts at once", () => {
  for (const [name, locks] of [
    ["with the browser's locks", memoryLocks()],
    ["without them", null],
  ] as const) {
    it(`neither fork the log nor lose an entry ${name}`, async () => {
      const place = newPlace();
      const contexts = [storageAt(place, { locks }), storageAt(place, { locks })];
      const appended = await Promise.all(
        contexts.flatMap(({ log }, c) =>
          Array.from({ length: 40 }, (_, i) => log.append(accepted(`${c} ${i}`), context, { draft: `${c} ${i}` })),
        ),
      );
      expect(appended.map((a) => a.seq).sort((a, b) => a - b)).toEqual(Array.from({ length: 80 }, (_, i) => i + 2));
      const { lines, texts } = await storageAt(place).log.exportLog({ texts: true, at: context.at });
      for (const { seq, head } of appended) expect(lines[seq - 1]?.hash).toBe(head);
      expect(new Set(lines.map((l) => l.install)).size).toBe(1);
      expect(texts).toHaveLength(80);
      expect(await storageAt(place).log.verify()).toMatchObject({ ok: true, lines: 81, erased: 0 });
    });
  }
});

describe("a signature", () => {
  it("that is none does not fit, and throws nothing", async () => {
    const bytes = new TextEncoder().encode("x");
    expect(await ours("no key", "no signature", bytes)).toBe(false);
    const { publicKey } = await storageAt(newPlace()).keys.publicKey();
    expect(await ours(publicKey, "%%%", bytes)).toBe(false);
    expect(await ours(publicKey, "", bytes)).toBe(false);
  });
});
