import type { RawDraft } from "./drafting/request.ts";

/** What an answer took, and of which model. */
export interface Paid {
  model: string;
  usage: RawDraft["usage"];
}

// Beside the error, not in it: an error's own facts are for its sentence.
const paid = new WeakMap<Error, Paid>();

/** Reads an answer; when it turns out to be of no use, the error remembers what it took all the same. */
export function paidFor<T>(answer: Paid, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw withPaid(error, answer);
  }
}

/** The error, which from now on remembers what an answer took that ended in it; twice is the sum. */
export function withPaid<E>(error: E, { model, usage }: Paid): E {
  if (!(error instanceof Error)) return error;
  const before = paidInVain(error)?.usage ?? { input: 0, output: 0, cached: 0, written: 0 };
  paid.set(error, {
    model,
    usage: {
      input: before.input + usage.input,
      output: before.output + usage.output,
      cached: before.cached + usage.cached,
      written: (before.written ?? 0) + (usage.written ?? 0),
    },
  });
  return error;
}

/** What an error's answer took, also where the error was put into other words; null when nothing was answered. */
export function paidInVain(error: unknown): Paid | null {
  if (!(error instanceof Error)) return null;
  return paid.get(error) ?? paidInVain(error.cause);
}
