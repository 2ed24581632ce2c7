import type { Happening, ReportFacts } from "./audit/entry.ts";
import type { Entered } from "./doors.ts";
import type { Draft } from "./drafting/draft.ts";
import type { Screening } from "./guardrails/policy.ts";

type Suggestion = Extract<Happening, { kind: "suggestion" }>;

/** What is known when an agent reports an error. */
export interface Reported {
  draft: Draft | null;
  entry: Entered | null;
  /** The draft's own line of the log, null where it can't be read. */
  logged: Suggestion | null;
  screening: Pick<Screening, "risk" | "hits"> | null;
  version: string;
}

/** All that is needed to find an error's cause, without a word of a customer: what the report's line keeps. */
export function reportFacts({ draft, entry, logged, screening, version }: Reported): ReportFacts {
  const rules = screening?.hits.map((hit) => hit.rule) ?? logged?.rules ?? [];
  return {
    version,
    risk: screening?.risk ?? null,
    rules: [...new Set(rules)],
    draft: draft && draftFacts(draft, entry, logged?.suggestion === draft.id ? logged : null),
  };
}

function draftFacts(draft: Draft, entry: Entered | null, logged: Suggestion | null): ReportFacts["draft"] {
  const { value, band, calibrated, n, method } = draft.confidence;
  return {
    line: entry && { seq: entry.seq, hash: entry.head },
    version: logged?.version ?? null,
    drafter: draft.drafter,
    model: draft.model,
    zone: draft.made?.zone ?? null,
    region: draft.made?.reported ?? logged?.region ?? null,
    requestId: logged?.requestId ?? null,
    promptHash: logged?.promptHash ?? null,
    profile: draft.profile,
    articles: articlesOf(draft),
    confidence: { value, band, calibrated, n, method },
    classes: draft.sentences.map((s) => s.class),
    findings: draft.findings.map(({ kind, blocks }) => ({ kind, blocks })),
    verifier: draft.verifier,
  };
}

/** Each article once, with the revision that was read: cited where one of its passages is. */
function articlesOf({ sources, internal }: Draft): NonNullable<ReportFacts["draft"]>["articles"] {
  const found = new Map<string, NonNullable<ReportFacts["draft"]>["articles"][number]>();
  for (const { passage, used } of [...sources, ...internal]) {
    const { article: id, revision, tier } = passage;
    const key = `${id}@${revision}`;
    found.set(key, { id, revision, tier, cited: used || (found.get(key)?.cited ?? false) });
  }
  return [...found.values()];
}
