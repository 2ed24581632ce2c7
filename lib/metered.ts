import type { Doors, Terms } from "./doors.ts";
import type { RawDraft } from "./drafting/request.ts";
import { type Paid, paidInVain } from "./paid-in-vain.ts";
import { payloadBytes } from "./payload-bytes.ts";
import type { Cost } from "./provider-settings.ts";
import type { Provider } from "./providers/provider.ts";

/** What a draft's requests came to so far. */
export interface Meter {
  /** Bytes that left the browser. */
  bytes: () => number;
  /** Null while nothing was answered. `amount` is null where one price is not known. */
  cost: () => Cost | null;
  /** Where answers were made: one outside of the declared zone before all others, as far as they say. */
  reported: () => string | null;
  /** Until what was spent is written down. */
  settled: () => Promise<void>;
}

/** The provider, with each request held against the budget before it leaves and each answer counted when it is there. */
export function metered(
  provider: Provider,
  terms: Terms,
  doors: Pick<Doors, "checkBudget" | "recordCost">,
): { provider: Provider; meter: Meter } {
  const costs: Cost[] = [];
  const regions: string[] = [];
  const written: Promise<void>[] = [];
  let bytes = 0;
  const before = async (request: Parameters<typeof payloadBytes>[0], model: string | null) => {
    const size = payloadBytes(request);
    await doors.checkBudget({ bytes: size, model, spent: costs.reduce((all, c) => all + (c.amount ?? 0), 0) });
    bytes += size;
  };
  // What was answered is paid for, also where it is of no use.
  const answered = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      const paid = paidInVain(error);
      if (paid) count(paid);
      throw error;
    }
  };
  const count = ({ usage, model }: Paid) => {
    const cost = terms.costOf(usage, model);
    costs.push(cost);
    const kept = doors.recordCost(cost);
    // Awaited with all others in the end.
    kept.catch(() => undefined);
    written.push(kept);
  };
  const after = <T extends { usage: RawDraft["usage"]; model: string; region?: string | null }>(answer: T): T => {
    count(answer);
    if (answer.region) regions.push(answer.region);
    return answer;
  };
  const meter: Meter = {
    bytes: () => bytes,
    cost: () => (costs.length === 0 ? null : costs.reduce(sum)),
    reported: () => regions.find((r) => terms.inZone(r) === false) ?? regions[0] ?? null,
    settled: async () => void (await Promise.all(written)),
  };
  return {
    meter,
    provider: {
      ...provider,
      draft: async (request, options) => {
        await before(request, null);
        return after(await answered(provider.draft(request, options)));
      },
      ask: async (request, signal) => {
        await before(request, request.model ?? null);
        return after(await answered(provider.ask(request, signal)));
      },
    },
  };
}

function sum(a: Cost, b: Cost): Cost {
  const known = a.amount !== null && b.amount !== null && (a.currency === b.currency || a.amount === 0 || b.amount === 0);
  return {
    input: a.input + b.input,
    written: a.written + b.written,
    cached: a.cached + b.cached,
    output: a.output + b.output,
    amount: known ? (a.amount ?? 0) + (b.amount ?? 0) : null,
    currency: known ? a.currency || b.currency : "",
  };
}
