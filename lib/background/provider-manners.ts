import * as z from "zod/mini";
import type { Manner, Manners } from "../providers/manners.ts";
import { mannersIn } from "../providers/manners.ts";
import { recall, remember } from "../storage/session-memory.ts";

const name = "provider-manners";
const Kept = z.record(
  z.string(),
  z.object({
    citations: z.optional(z.enum(["native", "json"])),
    format: z.optional(z.enum(["schema", "object", "words"])),
    limit: z.optional(z.enum(["max_tokens", "max_completion_tokens"])),
    usage: z.optional(z.boolean()),
  }),
);

let loaded: Promise<Manners> | null = null;

/** What was learnt about servers in this browser session. */
export function providerManners(): Promise<Manners> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Manners> {
  const kept = Kept.safeParse((await recall(name)) ?? {});
  const known = (kept.success ? kept.data : {}) as Record<string, Partial<Manner>>;
  // Learnt again at the price of one request, should it not be kept.
  return mannersIn(known, (all) => void remember(name, all).catch((error) => console.error(error)));
}
