import { describe, expect, it } from "vitest";
import { canonicalText } from "../../lib/audit/chain.ts";
import { Entry, type Happening } from "../../lib/audit/entry.ts";
import { buildExport, entryOf, parseExport } from "../../lib/audit/export.ts";
import { metrics } from "../../lib/audit/metrics.ts";
import { standing } from "../../lib/audit/standing.ts";
import { verifyChain } from "../../lib/audit/verify-chain.ts";
import { chainOf, newSigner, verifySignature } from "./chain-of.ts";
import { suggestionLine } from "./suggestion-line.ts";

const right = (suggestion: string): Happening => ({ kind: "verdict", suggestion, verdict: "right", about: null });
const wrong = (suggestion: string): Happening => ({ kind: "verdict", suggestion, verdict: "wrong", about: "outdated" });
const entries = (happenings: Happening[]) => happenings.map((happening, i) => ({ seq: i + 1, happening, ticket: null }) as Entry);

describe("a verdict in the log", () => {
  it("is read back as it was hashed, its comment is no part of the line, and its chain and export verify", async () => {
    const signer = await newSigner();
    const { lines, texts } = await chainOf(signer, [
      { happening: suggestionLine("a"), ticket: "7" },
      { happening: wrong("a"), ticket: "7", texts: { comment: "The price rose in May", agent: "Vera Holm" } },
      { happening: right("a"), ticket: "7" },
    ]);
    for (const line of lines) expect(canonicalText(Entry.parse(JSON.parse(line.text)))).toBe(line.text);
    expect(lines.map((l) => entryOf(l)?.happening).slice(2)).toEqual([wrong("a"), right("a")]);
    expect(JSON.stringify(lines)).not.toMatch(/price|Vera/);
    const { install, publicKey } = signer;
    const log = parseExport(JSON.stringify(buildExport({ install, publicKey, exported: "2026-11-22T13:00:00Z", lines, texts })));
    expect(await verifyChain(log.lines, log.texts, { verifySignature })).toMatchObject({ ok: true, lines: 4, erased: 0 });
    expect(await verifyChain(log.lines, [], { verifySignature })).toMatchObject({ ok: true, erased: 2 });
  });

  it("knows only the reasons of an error report", () => {
    const read = (about: unknown) => Entry.shape.happening.safeParse({ ...wrong("a"), about }).success;
    expect(["wrong", "outdated", "internal", "tone", "other", null].every(read)).toBe(true);
    expect(read("mood")).toBe(false);
  });
});

describe("how far reviewers have come", () => {
  it("counts each judged suggestion once, by its last verdict, and none that is not there", () => {
    const log = entries([suggestionLine("a"), suggestionLine("b"), suggestionLine("c"), wrong("a"), right("b"), right("a"), wrong("x")]);
    expect(standing(log)).toEqual({ suggestions: 3, judged: 2, right: 2, wrong: 0 });
    expect(metrics(log)).toMatchObject({ verdicts: { judged: 2 }, right: { value: null, n: 2 } });
  });

  it("gives the share that is right from twenty on", () => {
    const ids = Array.from({ length: 20 }, (_, i) => `s${i}`);
    const log = entries([...ids.map((id) => suggestionLine(id)), ...ids.map((id, i) => (i < 15 ? right(id) : wrong(id)))]);
    expect(metrics(log).right).toEqual({ value: 0.75, n: 20 });
  });

  it("is nothing for an empty log", () => {
    expect(standing([])).toEqual({ suggestions: 0, judged: 0, right: 0, wrong: 0 });
  });
});
