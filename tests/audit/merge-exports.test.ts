import { beforeAll, describe, expect, it } from "vitest";
import type { Line } from "../../lib/audit/entry.ts";
import { buildExport, type LogExport } from "../../lib/audit/export.ts";
import { mergeExports } from "../../lib/audit/merge-exports.ts";
import { chainOf, type Link, newSigner, type Signer, verifySignature } from "./chain-of.ts";

let maya: Signer;
let tom: Signer;
const link = (rule: string): Link => ({ happening: { kind: "risk.accepted", rules: [rule] }, texts: { draft: rule } });

async function exportOf(signer: Signer, links: Link[]): Promise<LogExport> {
  return buildExport({
    install: signer.install,
    publicKey: signer.publicKey,
    exported: "2026-11-21T10:00:00.000Z",
    ...(await chainOf(signer, links)),
  });
}

beforeAll(async () => {
  [maya, tom] = await Promise.all([newSigner(), newSigner()]);
});

describe("several agents' exports", () => {
  it("are verified one by one and shown together, oldest first", async () => {
    const merged = await mergeExports([await exportOf(maya, [link("a"), link("b")]), await exportOf(tom, [link("c")])], {
      verifySignature,
    });
    expect(merged.chains.map((c) => [c.install, c.verification.ok])).toEqual([
      [maya.install, true],
      [tom.install, true],
    ]);
    expect(merged.rows.map((r) => r.line.seq)).toEqual([1, 1, 2, 2, 3]);
    expect(merged.rows.filter((r) => r.texts.length === 1)).toHaveLength(3);
  });

  it("keep a good chain good beside a broken one", async () => {
    const broken = await exportOf(tom, [link("c")]);
    broken.lines[1] = { ...(broken.lines[1] as Line), text: "{}" };
    const merged = await mergeExports([await exportOf(maya, [link("a")]), broken], { verifySignature });
    expect(merged.chains.map((c) => c.verification.why)).toEqual([null, "hash"]);
  });

  it("of one install, an early and a late one, count as one log", async () => {
    const merged = await mergeExports([await exportOf(maya, [link("a")]), await exportOf(maya, [link("a"), link("b")])], {
      verifySignature,
    });
    expect(merged.chains).toMatchObject([{ exports: 2, verification: { ok: true, lines: 3 } }]);
    expect(merged.rows).toHaveLength(3);
  });

  it("show a log rewritten between two exports, though each is whole in itself", async () => {
    const merged = await mergeExports([await exportOf(maya, [link("a")]), await exportOf(maya, [link("A"), link("b")])], {
      verifySignature,
    });
    expect(merged.chains[0]?.verification).toMatchObject({ ok: false, why: "head", badAt: 2 });
  });

  it("must agree with the notes in the tickets", async () => {
    const log = await exportOf(maya, [link("a")]);
    const merged = await mergeExports([log], { verifySignature, anchors: { [maya.install]: [{ seq: 9, head16: "7f3a09c25b1dc91e" }] } });
    expect(merged.chains[0]?.verification).toMatchObject({ ok: false, why: "head" });
  });

  it("cannot pass under another install's name", async () => {
    const merged = await mergeExports([{ ...(await exportOf(maya, [link("a")])), install: tom.install }], { verifySignature });
    expect(merged.chains[0]?.verification.ok).toBe(false);
  });
});
