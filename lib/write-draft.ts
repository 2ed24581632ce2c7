import type { Ask } from "./ask.ts";
import { compose, deviceInput, onDevice, type Progress, type Written } from "./compose.ts";
import type { CalibrationOf, Doors, Terms } from "./doors.ts";
import { chosen } from "./drafting/chosen.ts";
import type { Draft } from "./drafting/draft.ts";
import { extract } from "./drafting/extract.ts";
import { framed } from "./drafting/framed.ts";
import { guardViolations } from "./drafting/guard-violations.ts";
import { withConfidence } from "./drafting/with-confidence.ts";
import { withheld } from "./drafting/withheld.ts";
import { FootnoteError } from "./errors.ts";
import { keepOwnWords } from "./keep-own-words.ts";
import { type Masked, mask } from "./mask.ts";
import { type Meter, metered } from "./metered.ts";
import { type Proving, prove } from "./prove.ts";
import type { Provider } from "./providers/provider.ts";
import type { Found } from "./retrieve.ts";
import { questionsOf, type Stage, searchStages } from "./search-stages.ts";
import { verifyMeaning } from "./verify-meaning.ts";

/** A proven draft, who wrote it, and what it took. */
export interface Made {
  draft: Draft;
  written: Written;
  lanes: Found;
  searched: Stage[];
  bytes: number;
}

/** A draft that the device wrote before it was asked for, with what it was written for and from. */
export interface Rehearsal {
  ask: string;
  found: Found;
  written: Written;
  draft: Draft;
}

/** What a draft is made from, before anything was written. */
interface Begun {
  id: string;
  ask: Ask;
  before: Found;
  doors: Doors;
  progress: Progress;
  signal: AbortSignal;
  rehearsed?: Rehearsal | null;
}

type Given = Begun & { calibrationOf: CalibrationOf };

/** On this device from what reading found; with a model, its stages of the search come first and its verifier last. */
export async function writeDraft(begun: Begun, provider: Provider | null): Promise<Made> {
  const { ask, before, doors } = begun;
  const calibrations = doors.calibrations(ask.profile.id);
  // Whoever waits for it gets its failure; a request that fails first is told instead.
  calibrations.catch(() => undefined);
  if (provider) return withModel(begun, calibrations, provider, await doors.terms());
  const given = { ...begun, calibrationOf: await calibrations };
  const known = sameAsRehearsed(begun);
  const written = known?.written ?? onDevice(ask, before.sayable, before.internal, null);
  given.progress.stage("checking");
  const draft = offered(given, before, written, known ? renewed(known.draft, given) : proven(given, before, written, []));
  return { draft, written, lanes: before, searched: [], bytes: 0 };
}

/** What was rehearsed, if exactly this was: the same question to the same findings. */
function sameAsRehearsed({ ask, before, rehearsed = null }: Begun): Rehearsal | null {
  return rehearsed?.found === before && rehearsed.ask === JSON.stringify(ask) ? rehearsed : null;
}

/** A rehearsed draft as one of now, by what outcomes say now. */
function renewed(draft: Draft, { id, ask, doors, calibrationOf }: Given): Draft {
  const now = doors.now().toISOString();
  const about = { thresholds: ask.profile.thresholds, verified: false, now };
  return withConfidence({ ...draft, id, at: now }, about, calibrationOf(draft.drafter));
}

/** Where nothing may be said and the agent adds nothing, a model has nothing to write from. */
function worthAsking(ask: Ask, { sayable }: Found): boolean {
  return chosen(sayable).length > 0 || ask.instruction.trim() !== "" || ask.text !== null;
}

/** What one draft asks a model with: each request is held against the budget and counted. */
interface Dealing {
  provider: Provider;
  terms: Terms;
  meter: Meter;
}

async function withModel(begun: Begun, calibrations: Promise<CalibrationOf>, plain: Provider, terms: Terms): Promise<Made> {
  const { ask, before, doors, progress, signal } = begun;
  const dealing = { ...metered(plain, terms, doors), terms };
  const { provider, meter } = dealing;
  progress.stage("redacting");
  const masked = mask(ask, questionsOf(ask.conversation, before.sayable));
  try {
    const { lanes, searched } = await searchStages({ ask, masked, before, provider }, doors, signal);
    const written = worthAsking(ask, lanes)
      ? await compose({ ask, masked, provider }, lanes.sayable, lanes.internal, doors, progress, signal)
      : onDevice(ask, lanes.sayable, lanes.internal, null);
    progress.stage("checking");
    const given = { ...begun, calibrationOf: await calibrations };
    const first = { written, draft: proven(given, lanes, written, searched) };
    const mended = await mend(given, dealing, masked, lanes, searched, first);
    const meant = await checkMeaning(given, dealing, lanes, searched, mended);
    const draft = offered(given, lanes, mended.written, meant);
    return { draft: priced(draft, dealing), written: mended.written, lanes, searched, bytes: meter.bytes() };
  } finally {
    await meter.settled();
  }
}

type Version = { written: Written; draft: Draft };

function proven(given: Given, lanes: Found, written: Written, searched: Stage[], more: Partial<Proving> = {}): Draft {
  const { id, ask, doors } = given;
  const kept = keepOwnWords(ask, written, chosen(lanes.sayable));
  const calibration = given.calibrationOf(written.drafter);
  const stages = searched.map(({ lone: _, ...stage }) => stage);
  const draft = prove(ask, lanes, kept.written, { id, now: doors.now(), calibration, searched: stages, ...more });
  return { ...draft, findings: [...draft.findings, ...kept.findings] };
}

/** A model whose text holds what must not be said is asked once more, with the words named but for internal ones; if they are still there, they are shown. */
async function mend(given: Given, dealing: Dealing, masked: Masked, lanes: Found, searched: Stage[], first: Version): Promise<Version> {
  const { ask, doors, progress, signal } = given;
  const found = guardViolations(first.draft);
  if (first.written.drafter === "device" || found.length === 0) return first;
  // By the words that the request was masked by, or a value would have another placeholder here.
  const texts = mask(
    ask,
    questionsOf(ask.conversation, lanes.sayable),
    found.map((v) => v.text),
  ).more;
  const violations = found.map(({ instead, secret }, i) => ({ instead, text: secret ? null : (texts[i] ?? "") }));
  try {
    const written = await compose(
      { ask, masked, provider: dealing.provider, violations },
      lanes.sayable,
      lanes.internal,
      doors,
      progress,
      signal,
    );
    if (written.drafter === "device") return first;
    const second = { written, draft: proven(given, lanes, written, searched) };
    return guardViolations(second.draft).length <= found.length ? second : first;
  } catch (error) {
    signal.throwIfAborted();
    // The first text is there and shut; a second answer that never came takes nothing from it.
    if (error instanceof FootnoteError) return first;
    throw error;
  }
}

async function checkMeaning(given: Given, dealing: Dealing, lanes: Found, searched: Stage[], { written, draft }: Version): Promise<Draft> {
  const { ask, doors, signal } = given;
  if (written.drafter === "device" || dealing.terms.verifier === null) return draft;
  // What tells of something internal stays shut whatever a verifier says, and no request repeats it.
  if (guardViolations(draft).some((v) => v.secret)) return draft;
  const asked = questionsOf(ask.conversation, lanes.sayable);
  const seen = { questions: mask(ask, asked).questions, mask: (texts: string[]) => mask(ask, asked, texts).more };
  const meaning = await verifyMeaning(draft, seen, dealing, doors, signal);
  if (!meaning) return draft;
  const { verdicts, verifier, unanswered } = meaning;
  const judged = verdicts === null ? draft : proven(given, lanes, written, searched, { verdicts });
  // A verifier's no counts, its yes does not: whether a question is spoken to is told by what the reply cites.
  const questions = judged.questions.map((q, i) =>
    unanswered.includes(i) && q.how === "answered" ? { ...q, answered: false, how: "omitted" as const } : q,
  );
  return { ...judged, questions, verifier };
}

/** Too unsure to be offered: a question for what is missing where that is known, else no text at all. */
function offered(given: Given, lanes: Found, written: Written, draft: Draft): Draft {
  const { ask } = given;
  // A text that the agent had before is never taken away.
  if (ask.text !== null || ask.anyway === true || !withheld(draft, ask.profile.thresholds.offer)) return draft;
  const { questions, missing, ...device } = extract(deviceInput(ask, lanes.sayable, lanes.internal));
  const asks = missing.some((m) => m !== "internal-only") && questions.length > 0;
  const outcome = asks ? ("ask" as const) : ("none" as const);
  const bare = { ...written.raw, ...(asks ? device : {}), model: written.raw.model, outcome, segments: [], questions, missing };
  const raw = framed(bare, ask.profile, ask.conversation, ask.language);
  const calibration = given.calibrationOf(draft.drafter);
  const instead = proven(given, lanes, { ...written, raw, drafter: "device" }, [], { calibration });
  const { searched, verifier, confidence, drafter, model } = draft;
  const kept = { searched, verifier, drafter, model };
  // Why there is no answer is what the answer's own confidence said.
  return { ...instead, ...kept, ...(asks ? {} : { confidence: { ...confidence, band: "none" as const } }) };
}

/** What the draft took and where it was made; an answer from outside of the declared zone is shut for good. */
function priced(draft: Draft, { meter, terms }: Dealing): Draft {
  const cost = meter.cost();
  // Nothing was answered: this device wrote it.
  if (cost === null) return draft;
  const reported = meter.reported();
  const outside = reported !== null && terms.inZone(reported) === false;
  const finding = { kind: "region" as const, sentence: null, text: reported ?? "", against: terms.zone, blocks: true, answerable: false };
  return {
    ...draft,
    cost,
    made: { zone: terms.zone, reported },
    findings: [...draft.findings, ...(outside ? [{ id: "region-text", ...finding }] : [])],
  };
}
