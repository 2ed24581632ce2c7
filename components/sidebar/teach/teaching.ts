import { type Signal, signal } from "@preact/signals";
import { type Reply, send } from "../../../lib/bus.ts";
import { toProblem } from "../../../lib/errors.ts";
import type { messages } from "../../../lib/messages.ts";
import type { Part, Recipe } from "../../../lib/recipe.ts";
import type { Picked, TaughtPart, Tried } from "../../../lib/teach-messages.ts";
import { currentSession } from "../attempt.ts";
import type { Sidebar } from "../sidebar-state.ts";

/** What the teaching screen knows: what was pointed at, what came of it, what is going on. */
export interface Teaching {
  begun: Signal<Reply<typeof messages, "teach.begin"> | null>;
  recipe: Signal<Recipe | null>;
  picked: Signal<Picked[]>;
  parts: Signal<TaughtPart[]>;
  /** What is being pointed at in the page now. */
  picking: Signal<Part | null>;
  /** What is highlighted in the page. */
  shown: Signal<Part | null>;
  tried: Signal<Tried | null>;
  /** Kept; true where the page must be loaded again first. */
  saved: Signal<{ reload: boolean } | null>;
}

/** Before anything is known. */
export function createTeaching(): Teaching {
  return {
    begun: signal(null),
    recipe: signal(null),
    picked: signal([]),
    parts: signal([]),
    picking: signal(null),
    shown: signal(null),
    tried: signal(null),
    saved: signal(null),
  };
}

/** Does a step of the teaching; a failure is shown with its next step. */
async function step<T>(sidebar: Sidebar, run: () => Promise<T>): Promise<T | null> {
  sidebar.problem.value = null;
  try {
    return await run();
  } catch (error) {
    sidebar.problem.value = toProblem(error);
    return null;
  }
}

/** Begins, or goes on with what was taught in this tab before. */
export async function begin(sidebar: Sidebar, teaching: Teaching): Promise<void> {
  const begun = await step(sidebar, () => send("teach.begin", { session: currentSession(sidebar) || null }));
  if (!begun) return;
  teaching.begun.value = begun;
  teaching.recipe.value = begun.recipe;
  teaching.picked.value = begun.picked;
  teaching.parts.value = begun.parts;
}

/** What every step of a teaching needs; null before it has begun. */
function current(teaching: Teaching): { teach: string; recipe: Recipe } | null {
  const { begun, recipe } = teaching;
  return begun.value && recipe.value ? { teach: begun.value.teach, recipe: recipe.value } : null;
}

/** Lets the person point at a part in the page; what it teaches replaces what was there. */
export async function pick(sidebar: Sidebar, teaching: Teaching, part: Part): Promise<void> {
  const now = current(teaching);
  if (!now) return;
  teaching.picking.value = part;
  teaching.tried.value = null;
  const learned = await step(sidebar, () => send("teach.pick", { ...now, part }));
  if (teaching.picking.value === part) teaching.picking.value = null;
  if (!learned) return;
  teaching.recipe.value = learned.recipe;
  teaching.parts.value = learned.parts;
  teaching.picked.value = [...teaching.picked.value.filter((p) => p.part !== part), learned.picked];
  teaching.shown.value = part;
}

/** Gives up pointing. */
export async function cancel(sidebar: Sidebar, teaching: Teaching): Promise<void> {
  const now = current(teaching);
  if (now && teaching.picking.value) await step(sidebar, () => send("teach.cancel", { teach: now.teach }));
}

/** Highlights a part in the page, or takes the highlights away. */
export async function show(sidebar: Sidebar, teaching: Teaching, part: Part | null): Promise<void> {
  const now = current(teaching);
  if (!now) return;
  const shown = await step(sidebar, () => send("teach.show", { ...now, part }));
  if (shown) teaching.shown.value = part;
}

/** Reads the open ticket by what was taught. */
export async function tryIt(sidebar: Sidebar, teaching: Teaching): Promise<void> {
  const now = current(teaching);
  if (!now) return;
  const tried = await step(sidebar, () => send("teach.try", now));
  teaching.tried.value = tried;
  if (tried) teaching.parts.value = tried.parts;
}

/** Keeps it for this site. */
export async function save(sidebar: Sidebar, teaching: Teaching): Promise<void> {
  const now = current(teaching);
  if (!now) return;
  const saved = await step(sidebar, () => send("teach.save", now));
  if (!saved) return;
  teaching.recipe.value = saved.recipe;
  teaching.saved.value = { reload: saved.reload };
}

/** Ends the teaching; the page is loaded again where it must be. */
export async function end(sidebar: Sidebar, teaching: Teaching): Promise<void> {
  const now = current(teaching);
  const reload = teaching.saved.value?.reload ?? false;
  if (now) await step(sidebar, () => send("teach.end", { teach: now.teach, reload }));
  sidebar.screen.value = "ticket";
}
