import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { parts, takeStep } from "../../lib/sources/steps.ts";
import { settingsOf } from "./walk-over.ts";

const from = (cursor: string | null) => ({ settings: settingsOf("any", {}), since: null, cursor });
const Step = z.object({ n: z.number() });
const take = async ({ n }: { n: number }) => ({ told: { gone: [`${n}`] }, more: n === 1 ? [{ n: 11 }, { n: 12 }] : [] });

describe("a walk in steps", () => {
  it("asks what a step has led to before what was still to be asked", async () => {
    const begun = await takeStep(from(null), Step, () => [{ n: 1 }, { n: 2 }], take);
    expect(begun).toMatchObject({ gone: ["1"], next: '[{"n":11},{"n":12},{"n":2}]' });
  });

  it("ends with its last step, and at once when there is none", async () => {
    expect((await takeStep(from('[{"n":2}]'), Step, () => [], take)).next).toBeNull();
    expect(await takeStep(from(null), Step, () => [], take)).toMatchObject({ items: [], gone: [], next: null });
  });

  it("begins anew from a cursor that another version left", async () => {
    expect((await takeStep(from('{"page":3}'), Step, () => [{ n: 5 }], take)).gone).toEqual(["5"]);
  });

  it("goes through a list in parts", () => {
    expect(parts([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
    expect(parts([], 2)).toEqual([]);
  });
});
