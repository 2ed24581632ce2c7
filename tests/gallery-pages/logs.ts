import { beforeFirst, installOf, saltedHash, sealLine, signedBytes } from "../../lib/audit/chain.ts";
import type { Happening, Line, ReportFacts, TextRow } from "../../lib/audit/entry.ts";
import { buildExport, type LogRow } from "../../lib/audit/export.ts";

const algorithm = { name: "ECDSA", namedCurve: "P-256" };
const base64 = (bytes: ArrayBuffer) => btoa(String.fromCharCode(...new Uint8Array(bytes)));

const draft =
  "Hi Tom,\n\nFootwear carries a two-year warranty against faults in materials or making. A sole that comes away at the toe is treated as a making fault. Send us two photos, one of the toe and one of the label, and we will decide within two working days.";
const sent =
  "Hi Tom,\n\nFootwear carries a two-year warranty against faults in materials or making. A sole that comes away at the toe counts as a making fault. Send us two photos, one of the toe and one of the label, and we will decide within two working days. You will hear from me before 5 December.";

interface Step {
  happening: Happening;
  ticket: string;
  brand: string;
  texts: Record<string, string>;
}

/** A report as it is logged, with what is needed to find the cause. */
function reportedLine(suggestion: string): Happening {
  const draft: NonNullable<ReportFacts["draft"]> = {
    line: { seq: 6, hash: "4b".repeat(32) },
    version: "1.4.0",
    drafter: "anthropic",
    model: "claude-sonnet-4-5",
    zone: "eu",
    region: "eu-north-1",
    requestId: "req_gallery",
    promptHash: "9c".repeat(32),
    profile: { id: "support-desk", revision: 9 },
    articles: [
      { id: "warranty-footwear", revision: 4, tier: "public", cited: true },
      { id: "claims-desk", revision: 2, tier: "internal", cited: false },
    ],
    confidence: { value: 0.69, band: "high", calibrated: false, n: 0, method: "rules-1" },
    classes: ["courtesy", "quoted", "supported", "supported"],
    findings: [{ kind: "promise", blocks: false }],
    verifier: null,
  };
  const facts: ReportFacts = { version: "1.4.0", risk: "green", rules: ["refund"], draft };
  return { kind: "reported", suggestion, about: "wrong", quarantined: [], facts };
}

function story(agentNo: number, publicKey: string): Step[] {
  const steps: Step[] = [{ happening: { kind: "genesis", publicKey, previousInstall: null }, ticket: "", brand: "", texts: {} }];
  for (let n = 0; n < 4; n++) {
    const ticket = String(20400 + agentNo * 17 + n * 5);
    const brand = n % 2 ? "Peak & Pine" : "Nordvik Outdoor";
    const suggestion = `s${agentNo}-${n}`;
    const say = (happening: Happening, texts: Record<string, string> = {}) => steps.push({ happening, ticket, brand, texts });
    say({ kind: "ticket.opened", messages: 2 + n, characters: 840, risk: n === 2 ? "amber" : "green", rules: [] });
    say(
      {
        kind: "suggestion",
        suggestion,
        drafter: n === 1 ? "anthropic" : "device",
        model: n === 1 ? "claude-sonnet-4-5" : null,
        region: null,
        requestId: null,
        outcome: "answer",
        risk: n === 2 ? "amber" : "green",
        profile: { id: "support-desk", revision: 9 },
        sources: [
          { passage: "warranty-footwear@4#2", tier: "public" },
          { passage: "express@2#1", tier: "authenticated" },
        ],
        classes: ["courtesy", "quoted", "supported", "supported"],
        confidence: { value: 0.82 - n * 0.13, band: n > 1 ? "check" : "high", calibrated: false, n: 0, method: "rules-1" },
        sentBytes: n === 1 ? 2140 : 0,
        redacted: { EMAIL: 1 },
      },
      { draft },
    );
    if (n === 1) say(reportedLine(suggestion), { comment: "Nine months is wrong, it is a two-year warranty." });
    if (n === 3) continue;
    say({ kind: "inserted", suggestion, verified: 2, answeredFor: 0 });
    say(
      { kind: "sent", suggestion, characters: 312, kept: n === 0 ? 1 : 0.84, use: n === 0 ? "unchanged" : "edited", confirmed: true },
      { sent: n === 0 ? draft : sent },
    );
  }
  return steps;
}

/** What a reviewer said of the others' drafts, in a log of their own: one verdict was replaced by a later one. */
function reviewerStory(publicKey: string): Step[] {
  const judged = (suggestion: string, ticket: string, verdict: "right" | "wrong", comment = ""): Step => ({
    happening: { kind: "verdict", suggestion, verdict, about: verdict === "wrong" ? "outdated" : null },
    ticket,
    brand: "Nordvik Outdoor",
    texts: { agent: "Vera Holm", ...(comment ? { comment } : {}) },
  });
  return [
    { happening: { kind: "genesis", publicKey, previousInstall: null }, ticket: "", brand: "", texts: {} },
    judged("s1-0", "20417", "right"),
    judged("s1-1", "20422", "right"),
    judged("s1-1", "20422", "wrong", "The warranty on footwear was shortened in November."),
  ];
}

async function chain(
  agent: string,
  agentNo: number,
  tell = (key: string) => story(agentNo, key),
): Promise<{ publicKey: string; install: string; lines: Line[]; texts: TextRow[] }> {
  const pair = await crypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
  const publicKey = base64(await crypto.subtle.exportKey("spki", pair.publicKey));
  const install = installOf(publicKey);
  const lines: Line[] = [];
  const texts: TextRow[] = [];
  for (const [index, step] of tell(publicKey).entries()) {
    const seq = index + 1;
    const salted = Object.entries(step.texts).map(([name, text]) => ({ install, seq, name, salt: "00ff", text }));
    const { text, hash } = sealLine({
      entry: {
        v: 1,
        install,
        seq,
        prev: lines.at(-1)?.hash ?? beforeFirst,
        at: new Date(Date.UTC(2026, 10, 18 + agentNo, 8, seq * 7)).toISOString(),
        agent: step.ticket ? agent : null,
        ticket: step.ticket ? { helpdesk: "request-tracker", origin: "https://desk.example", id: step.ticket } : null,
        brand: step.brand || null,
        channel: step.ticket ? "email" : null,
        happening: step.happening,
        texts: Object.fromEntries(salted.map((s) => [s.name, saltedHash(s.salt, s.text)])),
      },
    });
    const signature = base64(
      await crypto.subtle.sign({ name: "ECDSA", hash: "SHA-256" }, pair.privateKey, signedBytes(install, seq, hash)),
    );
    lines.push({ install, seq, text, hash, signature });
    texts.push(...salted);
  }
  return { publicKey, install, lines, texts };
}

/** One agent's log, as the options page shows it. */
export async function rows(): Promise<LogRow[]> {
  const { lines, texts } = await chain("Maja Lind", 1);
  return lines.map((line) => ({ line, texts: texts.filter((t) => t.seq === line.seq) }));
}

/** The verdicts in the reviewer's own log. */
export async function verdictRows(): Promise<LogRow[]> {
  const { lines, texts } = await chain("Vera Holm", 3, reviewerStory);
  return lines.slice(1).map((line) => ({ line, texts: texts.filter((t) => t.seq === line.seq) }));
}

/** Exported logs of three agents; the last was changed after it was written. */
export async function exportedFiles(): Promise<File[]> {
  const agents = ["Maja Lind", "Priya Shah", "Olof Berg"];
  return Promise.all(
    agents.map(async (agent, n) => {
      const log = buildExport({ exported: "2026-11-21T09:20:00Z", ...(await chain(agent, n)) });
      const line = log.lines[6];
      if (n === 2 && line) line.text = line.text.replace("840", "841").replace("Peak", "Peek");
      return new File([JSON.stringify(log)], `footnote-log-${agent.toLowerCase().replace(" ", "-")}.json`);
    }),
  );
}
