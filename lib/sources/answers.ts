import * as z from "zod/mini";
import { FootnoteError } from "../errors.ts";
import type { Answer, Pulled } from "./source.ts";

/**
 * What an answer says, by its schema. Throws `source.signed-out` when a page came instead (a host that is not signed in sends
 * its login page), `source.shape` (detail: `what`) when it is not what it should be.
 */
export function said<T>(answer: Answer, schema: z.ZodMiniType<T>, what: string): T {
  if (/^\s*</.test(answer.text)) throw new FootnoteError("source.signed-out");
  const found = schema.safeParse(json(answer));
  if (!found.success) throw new FootnoteError("source.shape", { detail: { what } });
  return found.data;
}

/**
 * The rows of a list that are what they should be; each of the others is a failure under its item's id, and the walk goes on.
 * `itemId` makes that id of the row's own, so that what was taken of it before stays.
 */
export function rows<T>(
  list: unknown[],
  schema: z.ZodMiniType<T>,
  what: string,
  itemId: (id: string, row: unknown) => string = (id) => `${what}-${id}`,
): { rows: T[]; failures: Pulled["failures"] } {
  const good: T[] = [];
  const failures: Pulled["failures"] = [];
  for (const [at, row] of list.entries()) {
    const found = schema.safeParse(row);
    const id = idOf(row);
    if (found.success) good.push(found.data);
    else failures.push({ item: id === null ? `${what} #${at + 1}` : itemId(id, row), url: null, code: "source.row", detail: { what } });
  }
  return { rows: good, failures };
}

/** Where a walk stands, as its cursor keeps it; null at its start, and for a cursor that an older version left. */
export function standing<T>(cursor: string | null, schema: z.ZodMiniType<T>): T | null {
  if (cursor === null) return null;
  try {
    const found = schema.safeParse(JSON.parse(cursor));
    return found.success ? found.data : null;
  } catch {
    return null;
  }
}

/** The host's own time, ms since 1970; null where it does not say. Changes are asked for by this clock, never by ours. */
export function hostTime(answer: Answer): number | null {
  const at = Date.parse(answer.header("date") ?? "");
  return Number.isNaN(at) ? null : at;
}

function json(answer: Answer): unknown {
  try {
    return answer.json();
  } catch {
    return undefined;
  }
}

const WithId = z.object({ id: z.union([z.string(), z.number()]) });

function idOf(row: unknown): string | null {
  const found = WithId.safeParse(row);
  return found.success ? String(found.data.id).slice(0, 80) : null;
}
