import type { Ask } from "./ask.ts";
import type { Written } from "./compose.ts";
import { assemble, type Parts } from "./drafting/assemble.ts";
import { chosen } from "./drafting/chosen.ts";
import type { Draft } from "./drafting/draft.ts";
import type { Found } from "./retrieve.ts";

/** What is known of a draft beside its words. */
export interface Proving extends Pick<Parts, "id" | "calibration" | "verdicts" | "searched"> {
  now: Date;
}

/** A written reply as a draft with proof: the same checks whoever wrote it. */
export function prove(ask: Ask, { sayable, internal }: Found, { raw, drafter }: Pick<Written, "raw" | "drafter">, about: Proving): Draft {
  const { profile, language, conversation, instruction, current, text } = ask;
  const { now, ...rest } = about;
  const at = now.toISOString();
  return assemble({
    ...rest,
    at,
    now: at,
    drafter,
    model: raw.model || null,
    profile,
    language,
    raw,
    passages: chosen(sayable),
    internal,
    conversation,
    risk: ask.screening.risk,
    search: sayable,
    instruction,
    before: current && text !== null ? { draft: current, text } : null,
  });
}
