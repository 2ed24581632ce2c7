import * as z from "zod/mini";

/** The outcome of verifying a chain; `badAt` is the first line that is wrong and `why` says how. */
export const Verification = z.object({
  ok: z.boolean(),
  lines: z.number(),
  head: z.nullable(z.string()),
  badAt: z.nullable(z.number()),
  why: z.nullable(z.enum(["hash", "chain", "signature", "gap", "head", "schema", "text"])),
  /** Texts that are no longer there; the lines that knew them still verify. */
  erased: z.number(),
});
export type Verification = z.infer<typeof Verification>;
