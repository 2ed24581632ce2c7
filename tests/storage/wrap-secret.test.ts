import { beforeAll, describe, expect, it } from "vitest";
import { unwrapSecret, Wrapped, wrapSecret } from "../../lib/storage/wrap-secret.ts";

// Each wrapping and unwrapping takes its time by design: they are few.
const secret = "sk-Å-👋🏽-\u0000-end";
const passphrase = "Caf\u00e9 au lait";
let wrapped: Wrapped;
beforeAll(async () => {
  wrapped = await wrapSecret(secret, passphrase);
});

const wrong = { code: "vault.wrong-passphrase" };

describe("a wrapped secret", () => {
  it("opens with its passphrase, also as another keyboard writes it", async () => {
    expect(await unwrapSecret(wrapped, "Cafe\u0301 au lait")).toBe(secret);
  });

  it("opens with no other", async () => {
    await expect(unwrapSecret(wrapped, "caf\u00e9 au lait")).rejects.toMatchObject(wrong);
  });

  it("holds neither of them, and is never wrapped the same way twice", async () => {
    const again = await wrapSecret(secret, passphrase);
    expect(Wrapped.safeParse(again).success).toBe(true);
    for (const field of ["salt", "iv", "data"] as const) expect(again[field]).not.toBe(wrapped[field]);
    expect(JSON.stringify(wrapped)).not.toContain(btoa("sk-"));
  });

  it("does not open where a letter of it was changed, or half of it is gone", async () => {
    const flipped = `${wrapped.data.startsWith("A") ? "B" : "A"}${wrapped.data.slice(1)}`;
    await expect(unwrapSecret({ ...wrapped, data: flipped }, passphrase)).rejects.toMatchObject(wrong);
    await expect(unwrapSecret({ ...wrapped, data: "" }, passphrase)).rejects.toMatchObject(wrong);
  });

  it.each(["salt", "iv", "data"] as const)("does not open where its %s is no base64", async (field) => {
    await expect(unwrapSecret({ ...wrapped, [field]: "no base64 at all!" }, passphrase)).rejects.toMatchObject(wrong);
  });
});

describe("what is read from the disk", () => {
  it.each([
    ["too few rounds", { iterations: 599_999 }],
    ["rounds without end", { iterations: 10_000_001 }],
    ["rounds that are no number", { iterations: "600000" }],
    ["another way of wrapping", { kdf: "PBKDF2-SHA1" }],
    ["another version", { v: 2 }],
    ["no salt", { salt: null }],
  ])("is refused with %s", (_, over) => {
    expect(Wrapped.safeParse({ ...wrapped, ...over }).success).toBe(false);
  });
});
