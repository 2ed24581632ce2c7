import * as z from "zod/mini";
import { standing } from "./answers.ts";
import { pulled } from "./item.ts";
import type { Pulled, PullFrom } from "./source.ts";

/** What one question has brought, and the questions that it has led to; those come next. */
export interface StepTaken<S> {
  told: Partial<Pulled>;
  more: S[];
}

/**
 * The next page of a walk that is a list of questions still to be asked. The cursor is that list, so that a walk goes on from
 * wherever it stopped. Throws what `begin` and `take` throw.
 */
export async function takeStep<S>(
  from: PullFrom,
  schema: z.ZodMiniType<S>,
  begin: () => S[] | Promise<S[]>,
  take: (step: S) => Promise<StepTaken<S>>,
): Promise<Pulled> {
  const [step, ...rest] = standing(from.cursor, z.array(schema)) ?? (await begin());
  if (step === undefined) return pulled({});
  const { told, more } = await take(step);
  const left = [...more, ...rest];
  return pulled({ ...told, next: left.length > 0 ? JSON.stringify(left) : null });
}

/** A list in parts of this size. */
export function parts<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));
}
