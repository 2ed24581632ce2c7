import type { Entry, Happening, ReportFacts, TextRow } from "./entry.ts";

type Suggestion = Extract<Happening, { kind: "suggestion" }>;

/** A line of the log, read. */
export interface ReadLine {
  install: string;
  seq: number;
  hash: string;
  entry: Entry | null;
  texts: TextRow[];
}

/** A reported error for whoever looks for its cause; `texts` only where they were asked for. */
export interface ErrorReport {
  footnote: "error-report";
  version: 1;
  tag: "AI_Error_Reported";
  at: string;
  about: string;
  ticket: Entry["ticket"];
  brand: string | null;
  channel: string | null;
  suggestion: string | null;
  /** The report's own line, and the draft's. */
  log: { install: string; seq: number; hash: string; draft: { seq: number; hash: string } | null };
  quarantined: string[];
  facts: ReportFacts;
  texts?: Record<string, string>;
}

/** The texts that a report may take along: what people wrote, so that none of them leaves unasked. */
const kept = ["comment", "draft", "customer", "inserted", "sent"];

/**
 * A reported error with all that is known of its cause; null for a line that reports none. `lines` are those of the same
 * suggestion in the same log: what a line of before does not hold itself is taken from the draft's.
 */
export function errorReport(line: ReadLine, lines: ReadLine[], texts: boolean): ErrorReport | null {
  const { entry, install, seq, hash } = line;
  if (entry?.happening.kind !== "reported") return null;
  const { about, suggestion, quarantined, facts } = entry.happening;
  const drafted = lines.find((l) => l.install === install && l.entry?.happening.kind === "suggestion") ?? null;
  const happening = drafted?.entry?.happening;
  const found = facts ?? factsOfLine(happening?.kind === "suggestion" ? happening : null, drafted);
  const words = [...lines.filter((l) => l.install === install), line].flatMap((l) => l.texts).filter((t) => kept.includes(t.name));
  return {
    footnote: "error-report",
    version: 1,
    tag: "AI_Error_Reported",
    at: entry.at,
    about,
    ticket: entry.ticket,
    brand: entry.brand,
    channel: entry.channel,
    suggestion,
    log: { install, seq, hash, draft: found.draft?.line ?? null },
    quarantined,
    facts: found,
    ...(texts ? { texts: Object.fromEntries(words.map((t) => [t.name, t.text])) } : {}),
  };
}

/** What the draft's own line says, for reports that were logged without facts. */
function factsOfLine(s: Suggestion | null, line: ReadLine | null): ReportFacts {
  if (!s || !line) return { version: null, risk: null, rules: [], draft: null };
  const { drafter, model, region, requestId, profile, confidence, classes } = s;
  const passages = new Map(s.sources.map(({ passage, tier }) => [passage.replace(/#\d+$/, ""), tier]));
  return {
    version: null,
    risk: s.risk,
    rules: s.rules ?? [],
    draft: {
      line: { seq: line.seq, hash: line.hash },
      version: s.version ?? null,
      drafter,
      model,
      zone: s.zone ?? null,
      region,
      requestId,
      promptHash: s.promptHash ?? null,
      profile,
      articles: [...passages].map(([passage, tier]) => {
        const at = passage.lastIndexOf("@");
        return { id: passage.slice(0, at), revision: Number(passage.slice(at + 1)), tier, cited: true };
      }),
      confidence,
      classes,
      findings: s.findings ?? [],
      verifier: s.verifier ?? null,
    },
  };
}
