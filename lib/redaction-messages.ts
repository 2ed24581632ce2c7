import * as z from "zod/mini";
import type { Contract } from "./contract.ts";
import { Masking, Remembered } from "./guardrails/masking.ts";
import { OwnMasking } from "./guardrails/own-masking.ts";
import { MaskedValue } from "./masked-values.ts";

const nothing = z.object({});
const use = { from: "page", to: "background", needs: "use" } as const;
const Decision = z.object({ list: z.enum(["exceptions", "additions"]), entry: Remembered });

/** What is masked before anything leaves the browser, and what of it stands open in the helpdesk. */
export const redactionMessages = {
  "redaction.read": { ...use, data: nothing, reply: z.object({ team: Masking, own: OwnMasking }) },
  /** Throws `redaction.pattern` (detail: `name`) and what `redaction.remember` throws. */
  "redaction.save": { from: "page", to: "background", needs: "edit-rules", data: Masking, reply: nothing },
  /** Remembers for this person only. Throws `redaction.short`, `.placeholder`, `.never` and `.pattern`. */
  "redaction.remember": { ...use, data: Decision, reply: nothing },
  "redaction.forget": { ...use, data: Decision, reply: nothing },
  /** What would be masked if a draft were asked for now, whether or not a model is set up. */
  "ticket.masked": { ...use, data: z.object({ session: z.string(), instruction: z.string() }), reply: z.array(MaskedValue) },
  /** Takes an exposed identifier out of the helpdesk's own text; `from` is its place in the message. */
  "exposed.redact": { ...use, data: z.object({ session: z.string(), message: z.string(), from: z.number() }), reply: nothing },
} as const satisfies Record<string, Contract>;
