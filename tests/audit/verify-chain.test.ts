import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Entry, Line, TextRow } from "../../lib/audit/entry.ts";
import { verifyChain } from "../../lib/audit/verify-chain.ts";
import { chainOf, type Link, newSigner, type Signer, signed, verifySignature } from "./chain-of.ts";

let signer: Signer;
let lines: Line[];
let texts: TextRow[];
const links: Link[] = Array.from({ length: 12 }, (_, i) => ({
  happening: { kind: "risk.accepted", rules: [`rule ${i}`] },
  texts: { draft: `Draft ${i}`, sent: `Sent ${i}` },
}));

beforeAll(async () => {
  signer = await newSigner();
  ({ lines, texts } = await chainOf(signer, links));
});

const verify = (l: Line[], t: TextRow[] = texts, rest: Partial<Parameters<typeof verifyChain>[2]> = {}) =>
  verifyChain(l, t, { verifySignature, ...rest });
const anchor = (seq: number) => ({ seq, head16: (lines[seq - 1] as Line).hash.slice(0, 16) });

/** Changes line `at` and lets every later line follow, signed by whoever forges it. */
async function rechain(by: Signer, at: number, change: (entry: Entry) => Entry): Promise<Line[]> {
  const forged = lines.slice(0, at - 1);
  for (const line of lines.slice(at - 1)) {
    const entry = JSON.parse(line.text) as Entry;
    const next = { ...(line.seq === at ? change(entry) : entry), prev: forged.at(-1)?.hash ?? entry.prev };
    forged.push(await signed(by, next));
  }
  return forged;
}

describe("a whole chain", () => {
  it("is whole, with its head and nothing erased", async () => {
    const head = lines.at(-1) as Line;
    expect(await verify(lines, texts, { head, anchors: [anchor(3), anchor(13)] })).toEqual({
      ok: true,
      lines: 13,
      head: head.hash,
      badAt: null,
      why: null,
      erased: 0,
    });
  });

  it("stays whole when texts are erased, and counts them", async () => {
    expect(await verify(lines, texts.slice(3))).toMatchObject({ ok: true, erased: 3 });
    expect(await verify(lines, [])).toMatchObject({ ok: true, erased: 24 });
  });

  it("is whole when nothing was ever written", async () => {
    expect(await verify([], [])).toMatchObject({ ok: true, lines: 0, head: null });
  });
});

describe("a tampered chain", () => {
  it("shows any changed character of any line, and where", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(12), fc.nat(400), fc.integer({ min: 1, max: 127 }), async (i, at, flip) => {
        const line = lines[i] as Line;
        const p = at % line.text.length;
        const text = line.text.slice(0, p) + String.fromCharCode(line.text.charCodeAt(p) ^ flip) + line.text.slice(p + 1);
        expect(await verify(lines.with(i, { ...line, text }))).toMatchObject({ ok: false, badAt: i + 1, why: "hash" });
      }),
    );
  });

  it("shows an edit with its hash made to fit", async () => {
    const forged = await signed(signer, { ...(JSON.parse((lines[4] as Line).text) as Entry), agent: "someone else" });
    expect(await verify(lines.with(4, forged))).toMatchObject({ ok: false, badAt: 6, why: "chain" });
  });

  it("shows an edit with all later lines chained again by anyone without the key", async () => {
    const stranger = await newSigner();
    expect(await verify(await rechain(stranger, 5, (e) => ({ ...e, agent: "x" })))).toMatchObject({
      ok: false,
      badAt: 5,
      why: "signature",
    });
  });

  it("shows an edit chained again with the key, against a ticket's note", async () => {
    const forged = await rechain(signer, 5, (e) => ({ ...e, agent: "x" }));
    expect(await verify(forged, texts)).toMatchObject({ ok: true });
    expect(await verify(forged, texts, { anchors: [anchor(4), anchor(9)] })).toMatchObject({ ok: false, badAt: 9, why: "head" });
  });

  it("shows another key put under the same install", async () => {
    const stranger = await newSigner();
    const forged = await rechain(stranger, 1, (e) => ({
      ...e,
      happening: { kind: "genesis", publicKey: stranger.publicKey, previousInstall: null },
    }));
    expect(await verify(forged)).toMatchObject({ ok: false, badAt: 1, why: "signature" });
  });

  it("shows a line taken out, at its place", async () => {
    expect(await verify(lines.toSpliced(6, 1))).toMatchObject({ ok: false, badAt: 7, why: "gap" });
    expect(await verify(lines.slice(1))).toMatchObject({ ok: false, badAt: 1, why: "gap" });
  });

  it("shows lines in another order, and a line that stands twice", async () => {
    expect(await verify(lines.with(3, lines[4] as Line).with(4, lines[3] as Line))).toMatchObject({ ok: false, badAt: 4, why: "gap" });
    expect(await verify(lines.toSpliced(3, 0, lines[3] as Line))).toMatchObject({ ok: false, badAt: 5, why: "gap" });
  });

  it("shows a log cut off at its end, against its head, a note or both", async () => {
    const head = lines.at(-1) as Line;
    const cut = lines.slice(0, 9);
    const kept = texts.filter((t) => t.seq <= 9);
    expect(await verify(cut, kept)).toMatchObject({ ok: true });
    expect(await verify(cut, kept, { head })).toMatchObject({ ok: false, badAt: 10, why: "head" });
    expect(await verify(cut, kept, { anchors: [anchor(11)] })).toMatchObject({ ok: false, badAt: 10, why: "head" });
    expect(await verify([], [], { head })).toMatchObject({ ok: false, badAt: 1, why: "head" });
  });

  it("shows lines added behind the head", async () => {
    expect(await verify(lines, texts, { head: lines[9] as Line })).toMatchObject({ ok: false, badAt: 11, why: "head" });
  });

  it("shows a text that is not the one that was hashed, and a text that no line knows", async () => {
    const changed = texts.with(4, { ...(texts[4] as TextRow), text: "Nicer words" });
    expect(await verify(lines, changed)).toMatchObject({ ok: false, badAt: 4, why: "text" });
    expect(await verify(lines, [...texts, { install: signer.install, seq: 5, name: "extra", salt: "00", text: "new" }])).toMatchObject({
      ok: false,
      badAt: 5,
      why: "text",
    });
    expect(await verify(lines, [...texts, { install: signer.install, seq: 99, name: "draft", salt: "00", text: "new" }])).toMatchObject({
      ok: false,
      badAt: 99,
      why: "text",
    });
  });

  it("shows a signature moved from another line", async () => {
    expect(await verify(lines.with(7, { ...(lines[7] as Line), signature: (lines[6] as Line).signature }))).toMatchObject({
      ok: false,
      badAt: 8,
      why: "signature",
    });
  });

  it("shows a line that is no entry, even with a fitting hash", async () => {
    const forged = await signed(signer, { ...(JSON.parse((lines[2] as Line).text) as Entry), at: 5 as unknown as string });
    expect(await verify(lines.with(2, forged))).toMatchObject({ ok: false, badAt: 3, why: "schema" });
  });
});
