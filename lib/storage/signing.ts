import { toBase64 } from "../base64.ts";
import { p256 as algorithm, sha256 as signature } from "../verify-signature.ts";

/** A new P-256 key pair whose private half no script can read; the public half as base64 SPKI. */
export async function newKeyPair(): Promise<{ privateKey: CryptoKey; publicKey: string }> {
  const pair = await crypto.subtle.generateKey(algorithm, false, ["sign", "verify"]);
  // A public key can always be exported.
  const spki = await crypto.subtle.exportKey("spki", pair.publicKey);
  return { privateKey: pair.privateKey, publicKey: toBase64(new Uint8Array(spki)) };
}

/** ECDSA P-256 with SHA-256 over the bytes: 64 bytes (r, s) in base64. */
export async function sign(privateKey: CryptoKey, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return toBase64(new Uint8Array(await crypto.subtle.sign(signature, privateKey, bytes)));
}
