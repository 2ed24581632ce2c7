import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";
import type { Entry } from "./entry.ts";

/** What the first line of a chain points to. */
export const beforeFirst = "0".repeat(64);

/** SHA-256 of the UTF-8 bytes, 64 lower-case hex digits. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** How a line knows a text. The salt is hex, so that the first bar ends it. */
export function saltedHash(salt: string, text: string): string {
  return sha256Hex(`footnote-text-v1|${salt}|${text}`);
}

/** RFC 8785 JSON: one text for one value, whoever writes it. Lone surrogates, which JSON cannot carry, become U+FFFD. */
export function canonicalText(value: unknown): string {
  const text = canonicalize(wellFormed(value));
  if (text === undefined) throw new TypeError("nothing to write down");
  return text;
}

/** The entry as the exact text that is hashed and kept, with its hash. */
export function sealLine({ entry }: { entry: Entry }): { text: string; hash: string } {
  const text = canonicalText(entry);
  return { text, hash: sha256Hex(text) };
}

/** The bytes a line's signature stands for: a signature made for anything else never fits. */
export function signedBytes(install: string, seq: number, hash: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(utf8ToBytes(`footnote-log-v1|${install}|${seq}|${hash}`));
}

/** An install's id follows from its public key, so that nobody can put another key under the same id. */
export function installOf(publicKey: string): string {
  return sha256Hex(`footnote-install-v1|${publicKey}`).slice(0, 32);
}

function wellFormed(value: unknown): unknown {
  if (typeof value === "string") return value.toWellFormed();
  if (Array.isArray(value)) return value.map(wellFormed);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, v]) => [key.toWellFormed(), wellFormed(v)]));
}
