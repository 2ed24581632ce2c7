import * as z from "zod/mini";
import { Receipt, TicketRef } from "./conversation.ts";
import { Draft } from "./drafting/draft.ts";
import { GuardState } from "./guard-state.ts";
import { HandOverPacket } from "./guardrails/hand-over-packet.ts";
import { Screening } from "./guardrails/policy.ts";
import { HandOverStep } from "./hand-over-step.ts";
import { MaskedValue } from "./masked-values.ts";
import { NoticeView } from "./notice.ts";
import { Zone } from "./provider-settings.ts";
import { Stop } from "./stop.ts";

export const Problem = z.object({ code: z.string(), detail: z.record(z.string(), z.string()) });

/** A step that is on record, newest last. `code` is turned into words by the screen. */
export const TrailStep = z.object({
  code: z.enum(["logged", "inserted", "edited", "sent", "tagged", "noted", "routed", "redacted", "reported", "failed"]),
  at: z.string(),
  detail: z.record(z.string(), z.string()),
});
export type TrailStep = z.infer<typeof TrailStep>;

/** A statement about a provider: `by` is `lead` or `footnote`; `source` and `asOf` are empty where nobody said where it was read. */
export const Stated = z.object({ value: z.string(), by: z.string(), source: z._default(z.string(), ""), asOf: z._default(z.string(), "") });
export type Stated = z.infer<typeof Stated>;

/** Who would receive a draft request. Every statement about a provider names who made it; null is *unknown*. */
export const Destination = z.object({
  provider: z.string(),
  name: z.string(),
  host: z.nullable(z.string()),
  region: z.nullable(Stated),
  retention: z.nullable(Stated),
  /** As a lead declares it. */
  zone: z._default(Zone, "unknown"),
  euOnly: z._default(z.boolean(), false),
  /** What the newest answer from there said about where it was made, and when. */
  reported: z._default(z.nullable(z.object({ region: z.string(), at: z.string() })), null),
  /** Set when nothing can be sent as things are: no key, vault locked, no permission. */
  notReady: z.nullable(z.string()),
});
export type Destination = z.infer<typeof Destination>;

/** What a sidebar says about the helpdesk beside its name. */
export const DeskView = z.object({
  name: z.string(),
  level: z.enum(["live", "fixtures", "unverified", "recipe"]),
  /** What it has no way for: it stays in the log. */
  lacks: z.array(z.enum(["tag", "note", "route"])),
  /** The word that says what the product allows and what it lacks, where there is one. */
  limits: z.nullable(z.string()),
  /** An adapter that is known from documents only has passed its diagnosis here. */
  verified: z.boolean(),
  /** Parts of a taught page that are found by another way than the first (-1: by none any more). */
  healed: z.array(z.object({ part: z.string(), used: z.number() })),
});
export type DeskView = z.infer<typeof DeskView>;

/** Something that waits to be written into a ticket that no tab shows. */
export const WaitingElsewhere = z.object({ key: z.string(), ticket: z.string(), what: z.enum(["tag", "note", "route"]) });
export type WaitingElsewhere = z.infer<typeof WaitingElsewhere>;

/** All that a sidebar shows about one ticket; pushed whole on every change. */
export const SessionView = z.object({
  id: z.string(),
  ticket: z.nullable(TicketRef),
  subject: z.string(),
  helpdesk: z.string(),
  phase: z.enum(["reading", "ready", "drafting", "drafted", "handing-over", "inserting", "inserted", "sent", "refused"]),
  receipt: z.nullable(Receipt),
  /** Language of the customer's open turn, null when it could not be told. */
  language: z.nullable(z.string()),
  customer: z.nullable(
    z.object({ name: z.nullable(z.string()), email: z.nullable(z.string()), authenticated: z.boolean(), because: z.nullable(z.string()) }),
  ),
  questions: z.array(z.object({ text: z.string(), message: z.string(), matches: z.number() })),
  screening: z.nullable(Screening),
  /** The agent accepted a red ticket with a reason, or it is already in the rule's queue. */
  accepted: z.nullable(z.string()),
  profile: z.nullable(z.object({ id: z.string(), name: z.string(), brand: z.string(), locale: z.string(), fallback: z.boolean() })),
  profiles: z.array(z.object({ id: z.string(), name: z.string(), brand: z.string(), locale: z.string() })),
  destination: z.nullable(Destination),
  draft: z.nullable(Draft),
  /** The log entry of the shown draft; Insert stays shut without it. */
  entry: z.nullable(z.object({ seq: z.number(), head: z.string() })),
  /** What still keeps Insert shut: ids of sentences, values and findings, in reading order. */
  open: z.array(z.string()),
  /** Text so far while drafting. */
  streamed: z.nullable(z.string()),
  stage: z.nullable(z.enum(["searching", "redacting", "waiting", "writing", "checking", "logging", "retrying"])),
  /** Restarts of this draft after the worker died. */
  restarts: z.number(),
  /** The conversation has moved on since the draft was written. */
  stale: z.boolean(),
  /** Title of a source that the draft rests on and that may no longer be cited: why it is stale. */
  withdrawn: z._default(z.nullable(z.string()), null),
  /** What keeps a draft from being written here (`all`, `brand`, `profile`), and models from being asked (`all`, `models`). */
  stopped: z._default(z.array(Stop), []),
  /** What a specialist needs, where a red rule fired or a hand-over was made; null elsewhere. */
  packet: z._default(z.nullable(HandOverPacket), null),
  /** The steps of the hand-over that was made, in their order; empty before. */
  handed: z._default(z.array(HandOverStep), []),
  /** Whom rules wanted told, and whether they were. */
  notices: z._default(z.array(NoticeView), []),
  /** What the guard says of the text in the composer. */
  guard: z._default(z.nullable(GuardState), null),
  /** Identifiers that should not stand in the ticket: `number` is the message as it is counted, from 1; `redacts`: the helpdesk can take them out. */
  exposed: z._default(
    z.object({
      redacts: z.boolean(),
      found: z.array(z.object({ message: z.string(), number: z.number(), kind: z.string(), from: z.number(), shown: z.string() })),
    }),
    { redacts: false, found: [] },
  ),
  /** What this helpdesk can take and how sure its adapter is; null where no ticket is open and for pasted text. */
  desk: z._default(z.nullable(DeskView), null),
  waiting: z._default(z.array(WaitingElsewhere), []),
  trail: z.array(TrailStep),
  problem: z.nullable(Problem),
  /** How much of the knowledge may be said to customers; null until counted. */
  knowledge: z.nullable(z.object({ articles: z.number(), sayable: z.number() })),
});
export type SessionView = z.infer<typeof SessionView>;

/** What would leave the browser, word for word. */
export const Payload = z.object({
  destination: Destination,
  bytes: z.number(),
  tokens: z.number(),
  money: z.object({
    /** The most that it will cost; null where no price is known. */
    estimate: z.nullable(z.number()),
    /** What the limits leave: for a draft, and of the day; null without a limit. */
    perDraft: z.nullable(z.number()),
    left: z.nullable(z.number()),
    currency: z.string(),
    /** Why the budget lets nothing pass, as a problem's code. */
    refused: z.nullable(z.string()),
  }),
  replaced: z.record(z.string(), z.number()),
  /** The values behind the placeholders, for the agent's eyes. */
  masked: z._default(z.array(MaskedValue), []),
  parts: z.array(z.object({ name: z.enum(["instructions", "conversation", "articles", "turn", "search", "check"]), text: z.string() })),
  leftOut: z.object({
    attachments: z.number(),
    quotes: z.number(),
    signatures: z.number(),
    notes: z.number(),
    internalArticles: z.number(),
  }),
});
export type Payload = z.infer<typeof Payload>;
