import { fromBase64 } from "./base64.ts";

/** The log's keys and signatures: ECDSA over P-256 with SHA-256. */
export const p256 = { name: "ECDSA", namedCurve: "P-256" };
export const sha256 = { name: "ECDSA", hash: "SHA-256" };

const imported = new Map<string, Promise<CryptoKey>>();

/** Does the signature fit? A key or signature that is none does not fit; nothing is thrown for it. */
export async function verifySignature(publicKey: string, signed: string, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  try {
    return await crypto.subtle.verify(sha256, await importedKey(publicKey), fromBase64(signed), bytes);
  } catch (error) {
    // What no key or base64 is comes out of a file that a person chose: it is wrong, not an accident.
    if (error instanceof DOMException || error instanceof TypeError || error instanceof SyntaxError) return false;
    throw error;
  }
}

function importedKey(publicKey: string): Promise<CryptoKey> {
  let key = imported.get(publicKey);
  if (!key) {
    key = importKey(publicKey);
    imported.set(publicKey, key);
  }
  return key;
}

async function importKey(publicKey: string): Promise<CryptoKey> {
  return crypto.subtle.importKey("spki", fromBase64(publicKey), p256, true, ["verify"]);
}
