import type { Ask } from "./ask.ts";
import { type Conversation, openTurn, publicMessages } from "./conversation.ts";
import type { Doors, StagesNow } from "./doors.ts";
import { best, chosen } from "./drafting/chosen.ts";
import type { Draft } from "./drafting/draft.ts";
import { inOrder, orderRequest, readOrder, shownForOrder } from "./drafting/order-request.ts";
import { promptConversation } from "./drafting/prompt-conversation.ts";
import type { SmallRequest } from "./drafting/small-request.ts";
import { readWordings, type WordingAsk, wordingRequest } from "./drafting/wording-request.ts";
import { toProblem } from "./errors.ts";
import { sayable } from "./knowledge/article.ts";
import type { SearchResult } from "./knowledge/passage.ts";
import { baseLanguage } from "./language/base-language.ts";
import type { Masked } from "./mask.ts";
import { payloadBytes } from "./payload-bytes.ts";
import type { Provider } from "./providers/provider.ts";
import { type Found, reaches, retrieve, sayableFilter } from "./retrieve.ts";
import { within } from "./within.ts";

// What a model may do for the search, once Draft was pressed and where a lead switched it on: the open questions in the
// knowledge's language, and the best ten passages in another order. A stage that fails leaves the search as it was.

/** A stage as it went; `lone` are the chosen passages that only it brought. */
export type Stage = Draft["searched"][number] & { lone: string[] };

/** What a draft rests on after the stages, and how many bytes left the browser for them. */
export interface Staged {
  lanes: Found;
  searched: Stage[];
  bytes: number;
}

/** An ask whose search a model may help. */
export interface StagedAsk {
  ask: Ask;
  masked: Masked;
  /** What the search without a model found, at reading time. */
  before: Found;
  provider: Provider;
}

/** How long one stage may take, ms: a draft must not wait for what may help it. */
const patience = 4000;
/** A question whose best passage is less likely to answer than this may lean on what was written before. */
const unsure = { answers: 0.5, coverage: 0.5 };
/** With fewer passages the order changes nothing: all of them are in the draft's request. */
const leastToOrder = 3;

/** Runs the stages that are switched on and apply; none ever fails a draft, only an abort by `signal` does. */
export async function searchStages({ ask, masked, before, provider }: StagedAsk, doors: Doors, signal: AbortSignal): Promise<Staged> {
  const now = await doors.stages(sayableFilter(ask));
  const steps: (Step & { lanes: Found })[] = [];
  let lanes = before;
  for (const step of [wordStep, orderStep]) {
    const done = await step({ ask, masked, before: lanes, provider }, now, doors, signal);
    signal.throwIfAborted();
    if (done) steps.push(done);
    lanes = done?.lanes ?? lanes;
  }
  return { lanes, searched: gains(before, steps, lanes), bytes: steps.reduce((sum, s) => sum + s.bytes, 0) };
}

/** The texts of the customer's open questions; of the whole open turn where none was found. */
export function questionsOf(conversation: Conversation, found: SearchResult): string[] {
  const questions = found.questions.map((q) => q.text);
  const turn = openTurn(conversation).map((m) => m.text);
  return questions.length > 0 ? questions : [turn.join("\n").slice(0, 1000)];
}

/** What the stages would send as things are: the passages to order may be others once the questions were worded anew. */
export function smallRequests(given: Omit<StagedAsk, "provider">, now: StagesNow, boundary: string): SmallRequest[] {
  const words = wordingAsk(given, now, boundary);
  const shown = orderAsk(given, now, boundary);
  return [...(words ? [wordingRequest(words)] : []), ...(shown ? [orderRequest(shown)] : [])];
}

/** The request for other wordings of the questions; null where that stage is off or has nothing to do. */
function wordingAsk({ ask, masked, before }: Omit<StagedAsk, "provider">, now: StagesNow, boundary: string): WordingAsk | null {
  if (!now.translate || now.language === null) return null;
  const followUp = publicMessages(ask.conversation).length > openTurn(ask.conversation).length;
  const foreign = baseLanguage(now.language) !== baseLanguage(ask.language);
  const hits = [...before.sayable.questions.flatMap((q) => q.hits), ...before.sayable.hits];
  if (!foreign && (!followUp || hits.some((h) => reaches(h, unsure)))) return null;
  return {
    stage: foreign ? "translation" : "rewrite",
    questions: masked.questions,
    conversation: followUp ? promptConversation(masked.conversation, boundary, ask.screening.injection.length > 0) : null,
    language: foreign ? now.language : ask.language,
    boundary,
  };
}

/** The request for another order of what was found; null where that stage is off or there is too little to order. */
function orderAsk({ ask, masked, before }: Omit<StagedAsk, "provider">, now: StagesNow, boundary: string) {
  const passages = best(before.sayable, shownForOrder).filter((p) => sayable(p.tier, ask.authenticated));
  if (!now.rerank || passages.length < leastToOrder) return null;
  return { questions: masked.questions, passages, boundary };
}

type Step = Omit<Staged, "lanes" | "searched"> & Pick<Stage, "stage" | "model" | "ms" | "text" | "failed">;
type RunStep = (given: StagedAsk, now: StagesNow, doors: Doors, signal: AbortSignal) => Promise<(Step & { lanes: Found }) | null>;

const wordStep: RunStep = async (given, now, doors, signal) => {
  const words = wordingAsk(given, now, doors.randomHex(8));
  if (!words) return null;
  return answered(words.stage, wordingRequest(words), given, doors, signal, async (value) => {
    const wordings = readWordings(value, words);
    return wordings && { lanes: await retrieve(given.ask, doors, wordings), text: wordings.map((w) => w.text).join("\n") };
  });
};

const orderStep: RunStep = async (given, now, doors, signal) => {
  const shown = orderAsk(given, now, doors.randomHex(8));
  if (!shown) return null;
  return answered("rerank", orderRequest(shown), given, doors, signal, async (value) => {
    const order = readOrder(value, shown.passages);
    const titles = order?.flatMap((id) => shown.passages.find((p) => p.id === id)?.title ?? []) ?? [];
    return order && { lanes: { ...given.before, sayable: inOrder(given.before.sayable, order) }, text: titles.join("\n") };
  });
};

async function answered(
  stage: Stage["stage"],
  request: SmallRequest,
  { before, provider }: StagedAsk,
  doors: Doors,
  signal: AbortSignal,
  take: (value: unknown) => Promise<{ lanes: Found; text: string } | null>,
): Promise<Step & { lanes: Found }> {
  const sent = { stage, bytes: payloadBytes(request) };
  const started = doors.now().getTime();
  const since = () => doors.now().getTime() - started;
  const failed = (code: string) => ({ ...sent, model: "", ms: since(), text: "", lanes: before, failed: code });
  try {
    const { value, model, ms } = await within(patience, signal, (limited) => provider.ask(request, limited));
    const taken = await take(value);
    return taken ? { ...sent, ...taken, model, ms } : { ...failed("provider.invalid"), model };
  } catch (error) {
    return failed(toProblem(error).code);
  }
}

/** What each stage alone brought: chosen in the end, and not yet chosen before it. */
function gains(before: Found, steps: (Step & { lanes: Found })[], after: Found): Stage[] {
  const ids = (found: Found) => new Set(chosen(found.sayable).map((p) => p.id));
  const final = [...ids(after)];
  return steps.map(({ lanes, bytes: _, ...step }, i) => {
    const had = ids(steps[i - 1]?.lanes ?? before);
    const brought = ids(lanes);
    const lone = final.filter((id) => brought.has(id) && !had.has(id));
    return { ...step, gained: lone.length, lone };
  });
}
