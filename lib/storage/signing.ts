const algorithm = { name: "ECDSA", namedCurve: "P-256" };
const signature = { name: "ECDSA", hash: "SHA-256" };

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

const imported = new Map<string, Promise<CryptoKey>>();

/** Does the signature fit? A key or signature that is none does not fit; nothing is thrown for it. */
export async function verifySignature(publicKey: string, signed: string, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  try {
    return await crypto.subtle.verify(signature, await importedKey(publicKey), fromBase64(signed), bytes);
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
  return crypto.subtle.importKey("spki", fromBase64(publicKey), algorithm, true, ["verify"]);
}

/** Bytes as base64. */
export function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

/** Base64 as bytes. Throws a DOMException for what is none. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
}
