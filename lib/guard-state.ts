import * as z from "zod/mini";

/** One finding in the text that is about to be sent, as the sidebar shows it. */
export const GuardHit = z.object({
  kind: z.string(),
  severity: z.enum(["hard", "soft"]),
  text: z.string(),
  against: z.nullable(z.string()),
});
export type GuardHit = z.infer<typeof GuardHit>;

/** What the guard says of the text in the composer; null on a ticket whose reply was not looked at. */
export const GuardState = z.object({
  /** The text that was judged, as it stood in the composer. */
  text: z.string(),
  hits: z.array(GuardHit),
  /** A send of this text was held in the page. */
  stopped: z.boolean(),
  /** Why the agent answers for this very text; null while nobody does. */
  answered: z.nullable(z.string()),
});
export type GuardState = z.infer<typeof GuardState>;

/** How the team guards: `hold` keeps back what could not be judged, `hard` names kinds that stop a send although they need not. */
export const GuardSettings = z.object({ on: z.boolean(), hold: z.boolean(), hard: z.array(z.string()) });
export type GuardSettings = z.infer<typeof GuardSettings>;

/** What holds until a lead says otherwise. */
export const plainGuard: GuardSettings = { on: true, hold: false, hard: [] };
