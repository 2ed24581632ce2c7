import type { Line, TextRow } from "./entry.ts";
import { entryOf, type LogExport, type LogRow } from "./export.ts";
import type { Verification } from "./verification.ts";
import { type Anchor, type ChainProof, verifyChain } from "./verify-chain.ts";

/** One install's log as its exports tell it. */
export interface MergedChain {
  install: string;
  verification: Verification;
  exports: number;
  /** Times of the first and the last entry. */
  from: string | null;
  to: string | null;
}

export interface MergedLog {
  chains: MergedChain[];
  /** All rows of all installs, oldest first. */
  rows: LogRow[];
}

/**
 * Verifies each install's chain and puts all rows together. Several exports of one install count as one log:
 * the longest is taken and must hold where every other one ended, so that a rewritten or cut log shows.
 */
export async function mergeExports(
  exports: LogExport[],
  proof: Pick<ChainProof, "verifySignature"> & { anchors?: Record<string, Anchor[]> },
): Promise<MergedLog> {
  const installs = [...new Set(exports.map((e) => e.install))];
  const merged = await Promise.all(
    installs.map((install) =>
      mergeOne(
        exports.filter((e) => e.install === install),
        proof.verifySignature,
        proof.anchors?.[install] ?? [],
      ),
    ),
  );
  const rows = merged.flatMap((m) => m.rows).sort((a, b) => compare(a.at, b.at));
  return { chains: merged.map((m) => m.chain), rows: rows.map((r) => r.row) };
}

async function mergeOne(exports: LogExport[], verifySignature: ChainProof["verifySignature"], given: Anchor[]) {
  const longest = exports.reduce((a, b) => (b.lines.length > a.lines.length ? b : a));
  const ends = exports.filter((e) => e !== longest).flatMap((e) => e.lines.slice(-1));
  const anchors = [...given, ...ends.map((l) => ({ seq: l.seq, head16: l.hash }))];
  const verification = await verifyChain(longest.lines, longest.texts, { verifySignature, anchors });
  const foreign = longest.lines.find((l) => l.install !== longest.install);
  const rows = rowsOf(longest);
  const chain: MergedChain = {
    install: longest.install,
    verification: foreign && verification.ok ? { ...verification, ok: false, badAt: foreign.seq, why: "chain" } : verification,
    exports: exports.length,
    from: rows[0]?.at ?? null,
    to: rows.at(-1)?.at ?? null,
  };
  return { chain, rows };
}

function rowsOf({ lines, texts }: LogExport): { at: string; row: LogRow }[] {
  const byLine = Map.groupBy(texts, (t) => t.seq);
  return lines.map((line) => ({ at: timeOf(line), row: { line, texts: (byLine.get(line.seq) ?? []) as TextRow[] } }));
}

function timeOf(line: Line): string {
  return entryOf(line)?.at ?? "";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
