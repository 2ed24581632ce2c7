import * as z from "zod/mini";
import type { Contract } from "./contract.ts";
import { Stop, StopScope } from "./stop.ts";

const nothing = z.object({});
const lead = { from: "page", to: "background", needs: "edit-team" } as const;
const named = z.object({ id: z.string(), name: z.string() });
const switched = z.object({ scope: StopScope, name: z.string(), reason: z.string().check(z.trim()), by: z.string().check(z.trim()) });

/** The kill switch, as the options page uses it. */
export const stopMessages = {
  /** Where AI is stopped, and what could be stopped here. */
  "ai.stops": {
    from: "page",
    to: "background",
    needs: "use",
    data: nothing,
    reply: z.object({ stops: z.array(Stop), brands: z.array(z.string()), profiles: z.array(named), sources: z.array(named) }),
  },
  /** Stops AI on this computer, at once; `by` is the name that a lead gives. */
  "ai.stop": { ...lead, data: switched, reply: nothing },
  /** Starts what this computer has stopped. Throws `stop.not-here`. */
  "ai.start": { ...lead, data: z.extend(switched, { reason: z.string().check(z.trim(), z.minLength(3)) }), reply: nothing },
} as const satisfies Record<string, Contract>;
