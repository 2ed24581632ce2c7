import * as z from "zod/mini";

/** One step of a hand-over and what came of it; what the helpdesk did not take waits and is tried again. */
export const HandOverStep = z.object({
  what: z.enum(["note", "tag", "route", "holding"]),
  /** The tag or queue; empty for note and holding line. */
  value: z.string(),
  result: z.enum(["waiting", "done", "failed"]),
  code: z.nullable(z.string()),
});
export type HandOverStep = z.infer<typeof HandOverStep>;

/** The steps after one of them has ended. */
export function settleStep(
  steps: HandOverStep[],
  { what, value }: Pick<HandOverStep, "what" | "value">,
  code: string | null,
): HandOverStep[] {
  const result = code === null ? "done" : "failed";
  return steps.map((step) => (step.what === what && (what === "note" || step.value === value) ? { ...step, result, code } : step));
}
