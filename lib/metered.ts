import { tokensOf } from "./budget.ts";
import type { Doors, Terms } from "./doors.ts";
import type { RawDraft } from "./drafting/request.ts";
import { toProblem } from "./errors.ts";
import { paidInVain } from "./paid-in-vain.ts";
import { payloadBytes } from "./payload-bytes.ts";
import type { Cost } from "./provider-settings.ts";
import type { Provider } from "./providers/provider.ts";
import { tokenCount } from "./token-count.ts";

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

type Usage = RawDraft["usage"];
const nothing: Usage = { input: 0, output: 0, cached: 0, written: 0 };
/** Requests that were read on the other side and not heard to their end. */
const givenUp = new Set(["aborted", "provider.timeout", "provider.cut"]);

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
  const before = async (request: Parameters<typeof payloadBytes>[0], model: string | null): Promise<number> => {
    const size = payloadBytes(request);
    const answer = "maxTokens" in request ? request.maxTokens : undefined;
    const spent = costs.reduce((all, c) => all + (c.amount ?? 0), 0);
    await doors.checkBudget({ bytes: size, model, spent, ...(answer === undefined ? {} : { answer }) });
    bytes += size;
    return size;
  };
  // By the model that was asked: what an answer calls itself may have another price, in another currency.
  const count = (usage: Usage, model: string | null) => {
    const cost = terms.costOf(usage, model);
    costs.push(cost);
    const kept = doors.recordCost(cost);
    // Awaited with all others in the end.
    kept.catch(() => undefined);
    written.push(kept);
  };
  const take = (answer: { usage: Usage; region?: string | null }, size: number, said: unknown, model: string | null) => {
    count(counted(answer.usage, size, said), model);
    if (answer.region) regions.push(answer.region);
  };
  // What was answered is paid for, also where it is of no use.
  const orPaid = async <T>(work: Promise<T>, size: number, model: string | null): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      const paid = paidInVain(error)?.usage ?? (givenUp.has(toProblem(error).code) ? nothing : null);
      if (paid) count(counted(paid, size, ""), model);
      throw error;
    }
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
        options.signal.throwIfAborted();
        const size = await before(request, null);
        const again = async (raw: RawDraft) => {
          take(raw, size, raw.segments, null);
          await before(request, null);
        };
        const raw = await orPaid(provider.draft(request, { ...options, again }), size, null);
        take(raw, size, raw.segments, null);
        return raw;
      },
      ask: async (request, signal) => {
        signal.throwIfAborted();
        const model = request.model ?? null;
        const size = await before(request, model);
        const answer = await orPaid(provider.ask(request, signal), size, model);
        take(answer, size, answer.value, model);
        return answer;
      },
    },
  };
}

/** As reported, where it is a number of tokens; one who counts nothing is counted by what was sent and said. */
function counted({ input, output, cached, written }: Usage, size: number, said: unknown): Usage {
  const told = { input: tokenCount(input), output: tokenCount(output), cached: tokenCount(cached), written: tokenCount(written) };
  if (told.input + told.cached + told.written > 0) return told;
  return { ...told, input: tokensOf(size), output: told.output || tokensOf((JSON.stringify(said) ?? "").length) };
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
