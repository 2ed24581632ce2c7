import type { Ask } from "./ask.ts";
import type { SearchStage } from "./audit/entry.ts";
import { openTurn } from "./conversation.ts";
import type { Doors, Entered } from "./doors.ts";
import { mask } from "./mask.ts";
import { questionsOf } from "./search-stages.ts";
import type { Made } from "./write-draft.ts";

/** Logs a draft before it can be inserted, with its texts apart from the line; and, where nothing answers, what the knowledge lacks. */
export async function record(made: Made, ask: Ask, doors: Doors): Promise<Entered> {
  const { draft } = made;
  const revisions = doors.keepRevisions([...draft.sources, ...draft.internal].map((s) => s.passage.id));
  const customer = openTurn(ask.conversation).map((m) => m.text);
  const entry = doors.append(suggestion(made, ask, doors.version()), { draft: draft.text, customer: customer.join("\n\n") });
  // One after the other would be two waits for the disk; the draft exists once both are written.
  const [entered] = await Promise.all([entry, revisions]);
  if (draft.outcome === "none") await recordGap(made, ask, doors);
  return entered;
}

function suggestion({ draft, written, searched, bytes }: Made, ask: Ask, version: string) {
  const { raw, redacted } = written;
  const used = new Set(draft.sources.filter((s) => s.used).map((s) => s.passage.id));
  const stages = searched.map(({ stage, model, ms, gained, lone, failed }): SearchStage => {
    return { stage, model, ms, gained, used: lone.filter((id) => used.has(id)).length, ...(failed ? { failed } : {}) };
  });
  const { value, band, calibrated, n, method, raw: before } = draft.confidence;
  return {
    kind: "suggestion" as const,
    suggestion: draft.id,
    drafter: draft.drafter,
    model: draft.model,
    region: draft.made?.reported ?? raw.region,
    requestId: raw.requestId,
    outcome: draft.outcome,
    risk: ask.screening.risk,
    profile: draft.profile,
    sources: draft.sources.filter((s) => s.used).map((s) => ({ passage: s.passage.id, tier: s.passage.tier })),
    classes: draft.sentences.map((s) => s.class),
    confidence: { value, band, calibrated, n, method },
    sentBytes: bytes,
    redacted,
    ...(stages.length > 0 ? { searched: stages } : {}),
    ...(draft.made ? { zone: draft.made.zone } : {}),
    ...(draft.cost ? { cost: draft.cost } : {}),
    ...(draft.verifier ? { verifier: draft.verifier } : {}),
    ...(before === null ? {} : { rawConfidence: before }),
    promptHash: written.promptHash,
    rules: [...new Set(ask.screening.hits.map((hit) => hit.rule))],
    findings: draft.findings.map(({ kind, blocks }) => ({ kind, blocks })),
    version,
  };
}

/** The questions go to the texts, masked: whoever writes the missing article needs no customer's data. */
async function recordGap({ draft, lanes }: Made, ask: Ask, doors: Doors): Promise<void> {
  const { questions } = mask(ask, questionsOf(ask.conversation, lanes.sayable));
  await doors.append(
    { kind: "gap", suggestion: draft.id, language: draft.language, questions: questions.length },
    { questions: questions.join("\n") },
  );
}
