import * as z from "zod/mini";
import type { Contract } from "./contract.ts";
import { Conversation, TicketRef } from "./conversation.ts";
import { Risk, Rule, Screening } from "./guardrails/policy.ts";
import { HandOverStep } from "./hand-over-step.ts";
import { NotifySettings } from "./notice.ts";

const nothing = z.object({});
const use = { from: "page", to: "background", needs: "use" } as const;
const lead = { from: "page", to: "background", needs: "edit-rules" } as const;

/** What rules would find in one conversation, beside what the saved rules find in it. */
const RuleTrial = z.object({
  /** Null for pasted text. */
  ticket: z.nullable(TicketRef),
  subject: z.string(),
  language: z.nullable(z.string()),
  before: Risk,
  screening: Screening,
});
export type RuleTrial = z.infer<typeof RuleTrial>;

/** Rules on trial, the hand-over that they lead to, and whom they tell. */
export const ruleMessages = {
  /** Runs rules, saved or not, on a text (as if it had come from this brand and channel) or on the tickets seen in this browser session, newest first. Nothing is kept. */
  "rules.try": {
    ...use,
    data: z.object({
      rules: z.array(Rule),
      on: z.discriminatedUnion("kind", [
        z.object({
          kind: z.literal("text"),
          text: z.string().check(z.maxLength(50_000)),
          brand: z.nullable(z.string()),
          channel: Conversation.shape.channel,
        }),
        z.object({ kind: z.literal("recent") }),
      ]),
    }),
    reply: z.array(RuleTrial),
  },
  /** Carries out the ticked steps through the helpdesk; `holding` is the line as the agent left it, null the rule's own. */
  "handover.apply": {
    ...use,
    data: z.object({
      session: z.string(),
      route: z.boolean(),
      tag: z.boolean(),
      note: z.boolean(),
      insertHolding: z.boolean(),
      holding: z.nullable(z.string()),
    }),
    reply: z.object({ steps: z.array(HandOverStep) }),
  },
  "notify.settings": {
    ...use,
    data: nothing,
    reply: z.object({
      settings: NotifySettings,
      /** An administrator set the address. */
      byPolicy: z.boolean(),
      /** The browser lets requests through to the address; null without one. */
      allowed: z.nullable(z.boolean()),
      /** This agent is told by the browser too. */
      browser: z.boolean(),
      waiting: z.number(),
    }),
  },
  /** Throws `notify.address` for one that is neither https nor this computer. */
  "notify.save": { ...lead, data: NotifySettings, reply: nothing },
  /** Sends a test message to an address, saved or not. Throws `notify.*`. */
  "notify.test": { ...lead, data: z.object({ address: z.string() }), reply: z.object({ ms: z.number() }) },
} as const satisfies Record<string, Contract>;
