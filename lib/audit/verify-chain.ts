import { beforeFirst, canonicalText, installOf, saltedHash, sha256Hex, signedBytes } from "./chain.ts";
import { Entry, type Line, type TextRow } from "./entry.ts";
import type { Verification } from "./verification.ts";

type Why = NonNullable<Verification["why"]>;
interface Flaw {
  at: number;
  why: Why;
}

/** What a ticket's internal note, or an earlier export, says the log was: line `seq` begins with these 16 hex digits. */
export interface Anchor {
  seq: number;
  head16: string;
}

export interface ChainProof {
  /** Does this signature fit these bytes under this public key? (`verifySignature` of lib/storage/signing.ts) */
  verifySignature: (publicKey: string, signature: string, bytes: Uint8Array<ArrayBuffer>) => Promise<boolean>;
  /** Where the log itself says it ends; leave it out for an export. */
  head?: { seq: number; hash: string } | null;
  anchors?: Anchor[];
}

/** Signatures checked at a time: enough to keep the browser's own threads busy. */
const atOnce = 64;

/**
 * Verifies one install's lines, oldest first and from the first on, with the texts that are still there.
 * Names the earliest line that is wrong. A log cut off at its end can only be told from `head` or `anchors`.
 */
export async function verifyChain(lines: Line[], texts: TextRow[], proof: ChainProof): Promise<Verification> {
  const read = readLines(lines, textsByLine(texts));
  const flaws = [read.flaw, strayText(lines, texts), await wrongSignature(lines, read, proof), wrongEnd(lines, proof)].filter(
    (f) => f !== null,
  );
  const worst = flaws.reduce<Flaw | null>((first, flaw) => (first === null || flaw.at < first.at ? flaw : first), null);
  const head = lines.at(-1)?.hash ?? null;
  return { ok: worst === null, lines: lines.length, head, badAt: worst?.at ?? null, why: worst?.why ?? null, erased: read.erased };
}

interface Reading {
  /** Lines that are whole in themselves; the chain says nothing about those after them. */
  whole: number;
  publicKey: string;
  erased: number;
  flaw: Flaw | null;
}

function readLines(lines: Line[], texts: Map<string, TextRow[]>): Reading {
  const reading: Reading = { whole: 0, publicKey: "", erased: 0, flaw: null };
  let before: Line | null = null;
  for (const line of lines) {
    const entry = readEntry(line);
    const why = sha256Hex(line.text) !== line.hash ? "hash" : entry === null ? "schema" : wrongWith(line, entry, before);
    // The place in the chain, not what the line says of itself: a missing line has no number of its own.
    if (entry === null || why !== null) return { ...reading, flaw: { at: reading.whole + 1, why: why ?? "schema" } };
    if (entry.happening.kind === "genesis") reading.publicKey = entry.happening.publicKey;
    const kept = texts.get(rowKey(line)) ?? [];
    if (!kept.every((row) => entry.texts[row.name] === saltedHash(row.salt, row.text)))
      return { ...reading, flaw: { at: line.seq, why: "text" } };
    reading.erased += Object.keys(entry.texts).length - kept.length;
    reading.whole++;
    before = line;
  }
  return reading;
}

function readEntry(line: Line): Entry | null {
  try {
    const value: unknown = JSON.parse(line.text);
    const entry = Entry.safeParse(value);
    // The kept text must be the canonical one: otherwise two texts could pass for the same entry.
    return entry.success && canonicalText(value) === line.text ? entry.data : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function wrongWith(line: Line, entry: Entry, before: Line | null): Why | null {
  if (entry.seq !== line.seq || entry.install !== line.install || (before && before.install !== line.install)) return "chain";
  if (line.seq !== (before?.seq ?? 0) + 1) return "gap";
  if (entry.prev !== (before?.hash ?? beforeFirst)) return "chain";
  const genesis = entry.happening.kind === "genesis" ? entry.happening : null;
  if ((genesis !== null) !== (before === null)) return "chain";
  if (genesis && installOf(genesis.publicKey) !== entry.install) return "signature";
  return null;
}

async function wrongSignature(lines: Line[], { whole, publicKey }: Reading, { verifySignature }: ChainProof): Promise<Flaw | null> {
  for (let from = 0; from < whole; from += atOnce) {
    const some = lines.slice(from, Math.min(from + atOnce, whole));
    const fits = await Promise.all(some.map((l) => verifySignature(publicKey, l.signature, signedBytes(l.install, l.seq, l.hash))));
    const bad = some[fits.indexOf(false)];
    if (bad) return { at: bad.seq, why: "signature" };
  }
  return null;
}

function wrongEnd(lines: Line[], { head, anchors = [] }: ChainProof): Flaw | null {
  const known = [...anchors, ...(head ? [{ seq: head.seq, head16: head.hash }] : [])].sort((a, b) => a.seq - b.seq);
  const last = lines.length;
  for (const { seq, head16 } of known) {
    const line = lines[seq - 1];
    if (!line) return { at: Math.min(seq, last + 1), why: "head" };
    if (!line.hash.startsWith(head16)) return { at: seq, why: "head" };
  }
  return head && head.seq < last ? { at: head.seq + 1, why: "head" } : null;
}

/** A text that no line knows was put there afterwards. */
function strayText(lines: Line[], texts: TextRow[]): Flaw | null {
  const known = new Set(lines.map(rowKey));
  const stray = texts.filter((row) => !known.has(rowKey(row))).sort((a, b) => a.seq - b.seq)[0];
  return stray ? { at: stray.seq, why: "text" } : null;
}

function textsByLine(texts: TextRow[]): Map<string, TextRow[]> {
  const byLine = new Map<string, TextRow[]>();
  for (const row of texts) byLine.set(rowKey(row), [...(byLine.get(rowKey(row)) ?? []), row]);
  return byLine;
}

function rowKey(row: { install: string; seq: number }): string {
  return `${row.install} ${row.seq}`;
}
