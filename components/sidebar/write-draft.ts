import { watch } from "../../lib/bus.ts";
import { toProblem } from "../../lib/errors.ts";
import { plural, t } from "../ui/i18n.ts";
import { bandWord } from "./band-word.ts";
import { draftStop } from "./draft-stop.ts";
import { modelSet } from "./model-set.ts";
import type { Drafter, Sidebar, Stream } from "./sidebar-state.ts";

export type Refine = "shorter" | "warmer" | "more-formal" | "simpler" | "translate" | "instruction" | "complete" | null;

interface Wish {
  drafter?: Drafter;
  refine?: Refine;
  language?: string | null;
  /** Also an answer that the profile would not offer. */
  anyway?: boolean;
}

/** The drafter that *Draft* will use: the chosen one, else the model where one is set up, reachable and not failing. */
export function nextDrafter(sidebar: Sidebar): Drafter {
  const view = sidebar.view.value;
  const failing = /^(?:provider|budget)\./.test((sidebar.problem.value ?? view?.problem)?.code ?? "");
  const possible = view !== null && modelSet(view) && view.destination?.notReady === null && sidebar.online.value && !failing;
  return possible ? (sidebar.drafter.value ?? "model") : "device";
}

/** Asks for a draft and follows it until it is there, was stopped or failed. */
export async function writeDraft(
  sidebar: Sidebar,
  { drafter = nextDrafter(sidebar), refine = null, language = null, anyway = false }: Wish = {},
): Promise<void> {
  const view = sidebar.view.value;
  if (!view || sidebar.stream.value || draftStop(view)) return;
  const stream: Stream = { drafter, text: "", steps: [], abort: new AbortController() };
  const started = performance.now();
  begin(sidebar, stream, view.draft?.text ?? "");
  const start = {
    session: view.id,
    drafter,
    instruction: sidebar.instruction.value.trim(),
    refine,
    text: refine === null ? null : (view.draft?.text ?? null),
    language,
    ...(anyway ? { anyway } : {}),
  };
  try {
    await watch("suggest", start, (event) => takeEvent(sidebar, event, started), stream.abort.signal);
  } catch (error) {
    // A worker that died starts the draft again by itself: the session's view tells how it goes on.
    if (toProblem(error).code !== "bus.disconnected") failed(sidebar, error);
  } finally {
    end(sidebar, stream);
  }
}

/** The stream is over, unless the next one has begun. */
function end(sidebar: Sidebar, { abort }: Stream): void {
  if (sidebar.stream.value?.abort === abort) sidebar.stream.value = null;
}

/** Hangs up: the work behind it is aborted. */
export function stopDraft(sidebar: Sidebar): void {
  sidebar.stream.value?.abort.abort();
}

function begin(sidebar: Sidebar, stream: Stream, before: string): void {
  sidebar.stream.value = stream;
  sidebar.drafter.value = stream.drafter;
  sidebar.problem.value = null;
  sidebar.editing.value = null;
  sidebar.shown.value = null;
  sidebar.composerHasText.value = false;
  sidebar.screen.value = "ticket";
  sidebar.lines.value = before.length > 900 ? 20 : before === "" || before.length > 350 ? 14 : 8;
  sidebar.status.value = t("sb_status_writing");
}

type Event = Parameters<Parameters<typeof watch<"suggest">>[2]>[0];

function takeEvent(sidebar: Sidebar, event: Event, started: number): void {
  const stream = sidebar.stream.value;
  if (!stream) return;
  if (event.kind === "text") sidebar.stream.value = { ...stream, text: event.text };
  if (event.kind === "stage")
    sidebar.stream.value = { ...stream, steps: nextStep(stream.steps, event.stage, (performance.now() - started) / 1000) };
  if (event.kind === "failed") sidebar.problem.value = event.problem;
  if (event.kind === "draft") {
    const { draft } = event;
    const sentences = draft.sentences.filter((sentence) => sentence.class !== "courtesy");
    const bare = sentences.filter((sentence) => sentence.class === "unsupported").length;
    const proof = bare === 0 ? t("sb_status_all_proof") : plural("sb_status_no_proof", bare);
    // This device writes without it: where it stepped in for the model, the next try still has it.
    if (stream.drafter === "device" || draft.drafter !== "device") sidebar.instruction.value = "";
    // Shown now; what the background still writes down needs no waiting.
    sidebar.stream.value = null;
    sidebar.status.value = plural("sb_status_ready", sentences.length, bandWord(draft.confidence.band), proof);
  }
}

function nextStep(steps: Stream["steps"], stage: string, seconds: number): Stream["steps"] {
  const done = steps.map((step) => (step.seconds === null ? { ...step, seconds } : step));
  return [...done.filter((step) => step.stage !== stage), { stage, seconds: null }];
}

function failed(sidebar: Sidebar, error: unknown): void {
  const problem = toProblem(error);
  if (problem.code === "aborted") sidebar.status.value = t("sb_status_stopped");
  else sidebar.problem.value = problem;
}
