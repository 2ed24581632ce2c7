import { describe, expect, it } from "vitest";
import { installOf } from "../../lib/audit/chain.ts";
import { openDb } from "../../lib/storage/db.ts";
import { keysTable } from "../../lib/storage/keys.ts";
import { newPlace, storageAt } from "./places.ts";

describe("an install's signing key", () => {
  it("is one, however many ask for it at the same moment", async () => {
    const place = newPlace();
    const [one, other] = [storageAt(place).keys, storageAt(place).keys];
    const found = await Promise.all([one.find(), other.find(), one.find(), other.publicKey()]);
    expect(new Set(found.map((key) => key.publicKey)).size).toBe(1);
  });

  it("is the same after a new start, and known by what everybody may know of it", async () => {
    const place = newPlace();
    const first = await storageAt(place).keys.publicKey();
    expect(await storageAt(place).keys.publicKey()).toEqual(first);
    expect(first.install).toBe(installOf(first.publicKey));
  });

  it("is another in another install", async () => {
    const [one, other] = await Promise.all([storageAt(newPlace()).keys.publicKey(), storageAt(newPlace()).keys.publicKey()]);
    expect(one.install).not.toBe(other.install);
  });

  it("never leaves it", async () => {
    const { keys } = storageAt(newPlace());
    const { privateKey } = await keys.find();
    expect(privateKey.extractable).toBe(false);
    await expect(crypto.subtle.exportKey("pkcs8", privateKey)).rejects.toThrow();
    expect(Object.keys(await keys.publicKey())).toEqual(["install", "publicKey"]);
  });

  it("is asked for again where the disk failed once", async () => {
    const db = openDb(newPlace());
    const keys = keysTable(db);
    db.close();
    await expect(keys.find()).rejects.toMatchObject({ code: "log.failed" });
    await db.open();
    expect((await keys.find()).install).not.toBe("");
  });
});
