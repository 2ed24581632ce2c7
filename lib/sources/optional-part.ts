import { toProblem } from "../errors.ts";
import type { Pulled } from "./source.ts";

/**
 * A part of a source that these credentials may not see, or that not every account has: null then, with the failure that
 * names it. Throws all else that asking throws.
 */
export async function optionalPart<T>(
  name: string,
  ask: () => Promise<T>,
): Promise<{ part: T; failures: [] } | { part: null; failures: Pulled["failures"] }> {
  try {
    return { part: await ask(), failures: [] };
  } catch (error) {
    const { code, detail } = toProblem(error);
    if (code !== "source.forbidden" && code !== "source.gone") throw error;
    return { part: null, failures: [{ item: name, url: null, code, detail }] };
  }
}
