import * as z from "zod/mini";
import { fromBase64, toBase64 } from "../base64.ts";
import { FootnoteError } from "../errors.ts";

/** A secret that only its passphrase opens; all binary fields are base64. */
export const Wrapped = z.object({
  v: z.literal(1),
  kdf: z.literal("PBKDF2-SHA256"),
  iterations: z.number().check(z.minimum(600_000), z.maximum(10_000_000)),
  salt: z.string(),
  iv: z.string(),
  data: z.string(),
});
export type Wrapped = z.infer<typeof Wrapped>;

const rounds = 600_000;

/** Wraps a secret under a passphrase: PBKDF2-SHA256, then AES-256-GCM. Takes about a third of a second. */
export async function wrapSecret(secret: string, passphrase: string): Promise<Wrapped> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await deriveKey(passphrase, salt, rounds);
  const data = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, new TextEncoder().encode(secret));
  return { v: 1, kdf: "PBKDF2-SHA256", iterations: rounds, salt: toBase64(salt), iv: toBase64(iv), data: toBase64(new Uint8Array(data)) };
}

/** Opens it again. Throws `vault.wrong-passphrase`. */
export async function unwrapSecret(wrapped: Wrapped, passphrase: string): Promise<string> {
  try {
    const key = await deriveKey(passphrase, fromBase64(wrapped.salt), wrapped.iterations);
    const data = await crypto.subtle.decrypt({ name: "AES-GCM", iv: fromBase64(wrapped.iv) }, key, fromBase64(wrapped.data));
    return new TextDecoder().decode(data);
  } catch (cause) {
    throw new FootnoteError("vault.wrong-passphrase", { cause });
  }
}

async function deriveKey(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  // NFC: the same passphrase typed on another keyboard gives the same bytes.
  const words = await crypto.subtle.importKey("raw", new TextEncoder().encode(passphrase.normalize("NFC")), "PBKDF2", false, ["deriveKey"]);
  return crypto.subtle.deriveKey({ name: "PBKDF2", hash: "SHA-256", salt, iterations }, words, { name: "AES-GCM", length: 256 }, false, [
    "encrypt",
    "decrypt",
  ]);
}
