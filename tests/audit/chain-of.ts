import { webcrypto } from "node:crypto";
import { beforeFirst, installOf, saltedHash, sealLine, signedBytes } from "../../lib/audit/chain.ts";
import type { Entry, Happening, Line, TextRow } from "../../lib/audit/entry.ts";

const algorithm = { name: "ECDSA", namedCurve: "P-256" };
const signing = { name: "ECDSA", hash: "SHA-256" };

export interface Signer {
  install: string;
  publicKey: string;
  sign(seq: number, hash: string): Promise<string>;
}

/** A key pair as an install has it. */
export async function newSigner(): Promise<Signer> {
  const pair = await webcrypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
  const publicKey = Buffer.from(await webcrypto.subtle.exportKey("spki", pair.publicKey)).toString("base64");
  const install = installOf(publicKey);
  const sign = async (seq: number, hash: string) =>
    Buffer.from(await webcrypto.subtle.sign(signing, pair.privateKey, signedBytes(install, seq, hash))).toString("base64");
  return { install, publicKey, sign };
}

/** An independent check of a signature, as a reviewer without Footnote would write it. */
export async function verifySignature(publicKey: string, signature: string, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const key = await webcrypto.subtle.importKey("spki", Buffer.from(publicKey, "base64"), algorithm, true, ["verify"]);
  return webcrypto.subtle.verify(signing, key, Buffer.from(signature, "base64"), bytes);
}

export interface Link {
  happening: Happening;
  texts?: Record<string, string>;
  ticket?: string;
}

/** A signed chain: a genesis line, then one line per link. */
export async function chainOf(signer: Signer, links: Link[]): Promise<{ lines: Line[]; texts: TextRow[] }> {
  const lines: Line[] = [];
  const texts: TextRow[] = [];
  const genesis: Link = { happening: { kind: "genesis", publicKey: signer.publicKey, previousInstall: null } };
  for (const link of [genesis, ...links]) {
    const seq = lines.length + 1;
    const rows = Object.entries(link.texts ?? {}).map(([name, text]) => ({ install: signer.install, seq, name, salt: `0${seq}`, text }));
    texts.push(...rows);
    lines.push(await signed(signer, entryOf(signer, seq, lines.at(-1)?.hash ?? beforeFirst, link, rows)));
  }
  return { lines, texts };
}

/** The line of an entry, signed. */
export async function signed(signer: Signer, entry: Entry): Promise<Line> {
  const { text, hash } = sealLine({ entry });
  return { install: entry.install, seq: entry.seq, text, hash, signature: await signer.sign(entry.seq, hash) };
}

function entryOf(signer: Signer, seq: number, prev: string, link: Link, rows: TextRow[]): Entry {
  return {
    v: 1,
    install: signer.install,
    seq,
    prev,
    at: new Date(Date.UTC(2026, 10, 20, 9, 0, seq)).toISOString(),
    agent: "a1",
    ticket: link.ticket ? { helpdesk: "sandbox", origin: "http://127.0.0.1", id: link.ticket } : null,
    brand: null,
    channel: null,
    happening: link.happening,
    texts: Object.fromEntries(rows.map((r) => [r.name, saltedHash(r.salt, r.text)])),
  };
}
