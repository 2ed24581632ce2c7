import { describe, expect, it } from "vitest";
import { lockStorage } from "../../lib/storage/area.ts";
import { openDb } from "../../lib/storage/db.ts";
import { openStorage } from "../../lib/storage/storage.ts";
import { memoryArea, newPlace } from "./places.ts";

const baseUrl = "https://api.example.com/v1";
const key = "sk-test-0123456789";
const passphrase = "correct horse";

function vaultAt(place = newPlace(), managed: Record<string, unknown> = {}) {
  const session = memoryArea();
  const { vault } = openStorage({ areas: { session, managed: memoryArea(managed) }, locks: null, place });
  return { vault, session, place };
}

describe("the vault", () => {
  it("holds a key for this browser session and nowhere else", async () => {
    const { vault, place } = vaultAt();
    expect(await vault.save({ key, passphrase: null, baseUrl })).toEqual({ held: true, remembered: false, mayRemember: true });
    expect(await vault.find(baseUrl)).toBe(key);
    expect(await openDb(place).settings.toArray()).toEqual([]);
    expect(await vaultAt(place).vault.status()).toMatchObject({ held: false, remembered: false });
  });

  it("gives the key to no other origin than the one it was given for", async () => {
    const { vault } = vaultAt();
    await vault.save({ key, passphrase: null, baseUrl });
    expect(await vault.find("https://api.example.com/other")).toBe(key);
    for (const other of ["https://api.example.com.evil.test", "http://api.example.com", "https://api.example.com:8443", "", "no address"])
      expect(await vault.find(other)).toBeNull();
  });

  it("remembers a key under a passphrase: the disk holds neither", async () => {
    const { vault, place } = vaultAt();
    await vault.save({ key, passphrase, baseUrl });
    const [row] = await openDb(place).settings.toArray();
    expect(row?.value).toMatchObject({ kdf: "PBKDF2-SHA256", iterations: 600_000 });
    expect(JSON.stringify(row)).not.toMatch(new RegExp(`${key}|${passphrase}|${btoa(key)}`));
    const later = vaultAt(place).vault;
    expect(await later.status()).toMatchObject({ held: false, remembered: true });
    await expect(later.unlock("wrong horse")).rejects.toMatchObject({ code: "vault.wrong-passphrase" });
    expect(await later.find(baseUrl)).toBeNull();
    expect(await later.unlock(passphrase)).toMatchObject({ held: true });
    expect(await later.find(baseUrl)).toBe(key);
  });

  it("forgets an older key that was remembered when a new one is only held", async () => {
    const { vault } = vaultAt();
    await vault.save({ key: "old-key-000", passphrase, baseUrl });
    expect(await vault.save({ key, passphrase: null, baseUrl })).toMatchObject({ held: true, remembered: false });
    await expect(vault.unlock(passphrase)).rejects.toMatchObject({ code: "vault.empty" });
  });

  it("forgets everything when told to", async () => {
    const { vault, session, place } = vaultAt();
    await vault.save({ key, passphrase, baseUrl });
    expect(await vault.forget()).toEqual({ held: false, remembered: false, mayRemember: true });
    expect([session.values, await openDb(place).settings.toArray()]).toEqual([{}, []]);
  });

  it("does not remember where policy forbids it", async () => {
    const { vault } = vaultAt(newPlace(), { forbidRememberedKeys: true });
    await expect(vault.save({ key, passphrase, baseUrl })).rejects.toMatchObject({ code: "vault.forbidden" });
    expect(await vault.save({ key, passphrase: null, baseUrl })).toEqual({ held: true, remembered: false, mayRemember: false });
    await expect(vault.unlock(passphrase)).rejects.toMatchObject({ code: "vault.forbidden" });
  });
});

describe("the storage areas", () => {
  it("are shut to content scripts, where the browser has a lock for them", async () => {
    const [session, local] = [memoryArea(), memoryArea()];
    await lockStorage({ session, local });
    expect([session.levels, local.levels]).toEqual([["TRUSTED_CONTEXTS"], ["TRUSTED_CONTEXTS"]]);
    const { setAccessLevel: _, ...firefox } = memoryArea();
    await lockStorage({ session: firefox, local });
  });
});
