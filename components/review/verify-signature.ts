const algorithm = { name: "ECDSA", namedCurve: "P-256" };

/** Does this ECDSA P-256 signature (base64) fit these bytes under this public key (base64 SPKI)? What cannot be read does not fit. */
export async function verifySignature(publicKey: string, signature: string, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey("spki", fromBase64(publicKey), algorithm, false, ["verify"]);
    return await crypto.subtle.verify({ name: "ECDSA", hash: "SHA-256" }, key, fromBase64(signature), bytes);
  } catch (error) {
    // A key or signature in a file can be anything: what is none does not fit.
    if (error instanceof DOMException || error instanceof TypeError) return false;
    throw error;
  }
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
}
