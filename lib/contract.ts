import type * as z from "zod/mini";
import type { Right } from "./access.ts";

/** Where code runs: a helpdesk page's content script, an extension page, the background, the engine. */
export type Context = "content" | "page" | "background" | "engine";

/** One message: who sends it, who answers, the right it needs, its data and its reply. */
export interface Contract {
  readonly from: Context;
  readonly to: Context;
  readonly needs: Right | null;
  readonly data: z.ZodMiniType;
  readonly reply: z.ZodMiniType;
}

/** One stream over a Port, answered by the background: a start and many events. */
export interface StreamContract {
  readonly from: "page";
  readonly needs: Right | null;
  readonly start: z.ZodMiniType;
  readonly event: z.ZodMiniType;
}
