import { describe, expect, it } from "vitest";
import type { Terms } from "../lib/doors.ts";
import { FootnoteError } from "../lib/errors.ts";
import { metered } from "../lib/metered.ts";
import { paidFor, paidInVain, withPaid } from "../lib/paid-in-vain.ts";
import type { Cost } from "../lib/provider-settings.ts";
import type { Provider } from "../lib/providers/provider.ts";

const usage = { input: 100, output: 20, cached: 5, written: 3 };
const answer = { model: "example-model", usage };
const refuse = (): never => {
  throw new FootnoteError("provider.refused");
};
const caught = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return error;
  }
};

describe("an answer that is of no use", () => {
  it("is remembered with its error, also when that is put into other words", () => {
    const error = caught(() => paidFor(answer, refuse));
    expect(paidInVain(error)).toEqual(answer);
    expect(paidInVain(new FootnoteError("provider.not-accepted", { cause: error }))).toEqual(answer);
    expect(paidInVain(new FootnoteError("provider.offline"))).toBeNull();
    expect(paidInVain("nothing")).toBeNull();
  });

  it("adds to what an answer before it took", () => {
    const error = withPaid(
      caught(() => paidFor(answer, refuse)),
      answer,
    );
    expect(paidInVain(error)?.usage).toEqual({ input: 200, output: 40, cached: 10, written: 6 });
  });

  it("costs nothing where it was of use", () => {
    expect(paidFor(answer, () => "a draft")).toBe("a draft");
  });
});

it("counts against the budget what a failed answer took", async () => {
  const recorded: Cost[] = [];
  const provider = { draft: async () => paidFor(answer, refuse) } as unknown as Provider;
  const terms = {
    costOf: (took: typeof usage) => ({ ...took, amount: (took.input + took.output) / 1000, currency: "USD" }),
  } as unknown as Terms;
  const doors = { checkBudget: async () => undefined, recordCost: async (cost: Cost) => void recorded.push(cost) };
  const { provider: counted, meter } = metered(provider, terms, doors);
  const request = { system: ["", ""], passages: [], conversation: "", instruction: "", user: "" } as never;
  const options = { signal: new AbortController().signal, onText: () => undefined };
  await expect(counted.draft(request, options)).rejects.toMatchObject({ code: "provider.refused" });
  await meter.settled();
  expect(recorded.map((c) => c.amount)).toEqual([0.12]);
  expect(meter.cost()?.amount).toBe(0.12);
});
