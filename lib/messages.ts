import * as z from "zod/mini";
import { ErrorAbout } from "./audit/entry.ts";
import { LogExport, LogRow } from "./audit/export.ts";
import { Verification } from "./audit/verification.ts";
import { contentMessages } from "./content-messages.ts";
import type { Contract, StreamContract } from "./contract.ts";
import { TicketRef } from "./conversation.ts";
import { Draft } from "./drafting/draft.ts";
import { Profile } from "./drafting/profile.ts";
import { engineMessages } from "./engine-messages.ts";
import { GuardSettings } from "./guard-state.ts";
import { Rule, Screening } from "./guardrails/policy.ts";
import { knowledgeMessages } from "./knowledge-messages.ts";
import { Known, Prices, ProviderAccess, ProviderSettings } from "./provider-settings.ts";
import { redactionMessages } from "./redaction-messages.ts";
import { ruleMessages } from "./rule-messages.ts";
import { Payload, Problem, SessionView } from "./session.ts";
import { TeamFile, TeamStatus, VaultStatus } from "./settings.ts";
import { LeakFinding } from "./source-settings.ts";
import { Stop } from "./stop.ts";
import { stopMessages } from "./stop-messages.ts";
import { pointingMessages, teachMessages } from "./teach-messages.ts";

const nothing = z.object({});
const inSession = z.object({ session: z.string() });
const use = { from: "page", to: "background", needs: "use" } as const;
const readLog = { from: "page", to: "background", needs: "read-log" } as const;

/** The whole surface: who sends, who answers, the right it needs, what goes and what comes back. */
export const messages = {
  ...contentMessages,
  ...engineMessages,
  ...knowledgeMessages,
  ...stopMessages,
  ...redactionMessages,
  ...ruleMessages,
  ...teachMessages,
  ...pointingMessages,

  // sidebar → background
  "conversation.reread": { ...use, data: inSession, reply: nothing },
  "conversation.paste": {
    ...use,
    data: z.object({ session: z.nullable(z.string()), text: z.string(), how: z.enum(["pasted", "selected"]) }),
    reply: z.object({ session: z.string() }),
  },
  "selection.read": { ...use, data: z.object({ session: z.nullable(z.string()) }), reply: z.object({ text: z.string() }) },
  "profile.choose": { ...use, data: z.object({ session: z.string(), profile: z.string() }), reply: nothing },
  "payload.preview": { ...use, data: z.object({ session: z.string(), instruction: z.string() }), reply: Payload },
  "draft.check": { ...use, data: z.object({ session: z.string(), text: z.string() }), reply: Draft },
  "value.verify": { ...use, data: z.object({ session: z.string(), value: z.string(), verified: z.boolean() }), reply: nothing },
  "sentence.open": { ...use, data: z.object({ session: z.string(), sentence: z.string() }), reply: nothing },
  "finding.answer": {
    ...use,
    data: z.object({ session: z.string(), id: z.string(), reason: z.string().check(z.minLength(3)) }),
    reply: nothing,
  },
  /** Takes another source's value where sources disagree; `source` is its footnote number. */
  "draft.choose": { ...use, data: z.object({ session: z.string(), choice: z.string(), source: z.number() }), reply: nothing },
  "suggestion.use": {
    ...use,
    data: z.object({ session: z.string(), draft: z.string(), mode: z.enum(["ask", "append", "replace"]) }),
    reply: z.object({ outcome: z.enum(["inserted", "navigating", "composer-has-text", "copied"]) }),
  },
  /** The agent answers for the text that the guard held: it is logged, and may be sent. */
  "guard.answer": { ...use, data: z.object({ session: z.string(), reason: z.string().check(z.minLength(3)) }), reply: nothing },
  "identity.confirm": { ...use, data: inSession, reply: nothing },
  "risk.accept": { ...use, data: z.object({ session: z.string(), reason: z.string().check(z.minLength(3)) }), reply: nothing },
  "error.report": {
    ...use,
    data: z.object({ session: z.string(), about: ErrorAbout, comment: z.string() }),
    reply: nothing,
  },
  "sidebar.close": { ...use, data: inSession, reply: nothing },
  /** Gives up what waits to be written into tickets that no tab shows; each is logged. */
  "write-back.forget": { ...use, data: z.object({ keys: z.array(z.string()).check(z.maxLength(1000)) }), reply: nothing },
  "options.open": { ...use, data: z.object({ page: z.enum(["options", "review", "welcome"]), at: z.string() }), reply: nothing },

  // options and review → background
  "status.read": {
    ...use,
    data: nothing,
    reply: z.object({
      role: z.string(),
      advisory: z.boolean(),
      team: TeamStatus,
      vault: VaultStatus,
      profiles: z.number(),
      articles: z.number(),
      sayable: z.number(),
      /** Connected sources that need somebody: signed out, failed. */
      sourcesAsking: z.number(),
      log: z.number(),
      origins: z.array(z.string()),
      sample: z.boolean(),
      /** Where AI is stopped. */
      stops: z.array(Stop),
    }),
  },
  "sample.load": { from: "page", to: "background", needs: "edit-team", data: nothing, reply: nothing },
  "site.allow": { ...use, data: z.object({ origin: z.string() }), reply: nothing },
  "profile.list": { ...use, data: nothing, reply: z.array(Profile) },
  "profile.save": { from: "page", to: "background", needs: "edit-profiles", data: Profile, reply: Profile },
  "profile.remove": { from: "page", to: "background", needs: "edit-profiles", data: z.object({ id: z.string() }), reply: nothing },
  "profile.preview": {
    from: "page",
    to: "background",
    needs: "edit-profiles",
    data: z.object({ profile: Profile, text: z.string() }),
    reply: z.object({ draft: z.nullable(Draft), screening: Screening }),
  },
  "rules.list": { ...use, data: nothing, reply: z.array(Rule) },
  "rules.save": { from: "page", to: "background", needs: "edit-rules", data: z.array(Rule), reply: nothing },
  "guard.settings": { ...use, data: nothing, reply: GuardSettings },
  "guard.save": { from: "page", to: "background", needs: "edit-rules", data: GuardSettings, reply: nothing },
  "provider.read": { ...use, data: nothing, reply: z.object({ settings: ProviderSettings, vault: VaultStatus, access: ProviderAccess }) },
  /** What is known about a provider as the settings describe it, saved or not. */
  "provider.describe": {
    ...use,
    data: ProviderSettings,
    reply: z.object({
      name: z.string(),
      disclosure: z.array(Known),
      /** `known`: our own figures for the model that drafts; `verifier`: what holds for the model that checks. */
      prices: z.object({ known: z.nullable(Prices), verifier: z.nullable(Prices) }),
      /** Why nothing may be sent there, as a problem's code. */
      refused: z.nullable(z.string()),
      /** Origins that the browser does not allow yet. */
      missing: z.array(z.string()),
      reported: z.nullable(z.object({ region: z.string(), at: z.string() })),
      /** Today, UTC. */
      spent: z.object({ amount: z.number(), currency: z.string() }),
    }),
  },
  /** Throws `budget.*` for limits that could not be kept. */
  "provider.save": { from: "page", to: "background", needs: "edit-provider", data: ProviderSettings, reply: nothing },
  "key.save": {
    from: "page",
    to: "background",
    needs: "use",
    data: z.object({ key: z.string().check(z.minLength(8)), passphrase: z.nullable(z.string().check(z.minLength(8))) }),
    reply: VaultStatus,
  },
  "key.unlock": { from: "page", to: "background", needs: "use", data: z.object({ passphrase: z.string() }), reply: VaultStatus },
  "key.forget": { from: "page", to: "background", needs: "use", data: nothing, reply: VaultStatus },
  /** Opens the company's sign-in window. Throws `provider.sign-in-*`. */
  "provider.sign-in": { ...use, data: nothing, reply: ProviderAccess },
  "provider.sign-out": { ...use, data: nothing, reply: ProviderAccess },
  /** Session credentials of AWS; kept until the browser closes. Throws `provider.aws-long-lived`. */
  "provider.aws": {
    ...use,
    data: z.object({
      accessKeyId: z.string().check(z.minLength(16)),
      secretAccessKey: z.string().check(z.minLength(16)),
      sessionToken: z.string(),
    }),
    reply: ProviderAccess,
  },
  "provider.test": {
    from: "page",
    to: "background",
    needs: "use",
    data: nothing,
    reply: z.object({ ok: z.boolean(), model: z.nullable(z.string()), problem: z.nullable(Problem), ms: z.number() }),
  },
  "log.page": {
    ...readLog,
    data: z.object({ before: z.nullable(z.number()), limit: z.number(), ticket: z.nullable(TicketRef) }),
    reply: z.object({ rows: z.array(LogRow), total: z.number() }),
  },
  "log.verify": { ...readLog, data: nothing, reply: Verification },
  "log.export": { ...readLog, data: z.object({ texts: z.boolean() }), reply: LogExport },
  "log.erase": { from: "page", to: "background", needs: "erase-log", data: z.object({ seqs: z.array(z.number()) }), reply: nothing },
  /** Judges a logged draft in this install's log; ticket, brand and channel are the draft's own. `by` is the reviewer's name. */
  "verdict.save": {
    from: "page",
    to: "background",
    needs: "review",
    data: z.object({
      suggestion: z.string().check(z.minLength(1)),
      ticket: z.nullable(TicketRef),
      brand: z.nullable(z.string()),
      channel: z.nullable(z.string()),
      verdict: z.enum(["right", "wrong"]),
      about: z.nullable(ErrorAbout),
      comment: z.string().check(z.trim()),
      by: z.string().check(z.trim(), z.minLength(2)),
    }),
    reply: nothing,
  },
  /** The verdicts in this install's log, oldest first. */
  "verdict.list": { ...readLog, data: nothing, reply: z.array(LogRow) },
  "team.export": {
    from: "page",
    to: "background",
    needs: "edit-team",
    data: z.object({ name: z.string(), articles: z.boolean() }),
    reply: TeamFile,
  },
  "team.take": {
    from: "page",
    to: "background",
    needs: "edit-team",
    data: z.object({ text: z.nullable(z.string()), address: z.nullable(z.string()) }),
    reply: TeamStatus,
  },
  "team.leave": { from: "page", to: "background", needs: "edit-team", data: nothing, reply: TeamStatus },
} as const satisfies Record<string, Contract>;

/** Requests answered by many events over a Port; hanging up aborts the work. */
export const streams = {
  /** The state of a session, pushed whole on every change. `session: null` follows the active tab (side panel). */
  "session.watch": { from: "page", needs: "use", start: z.object({ session: z.nullable(z.string()) }), event: SessionView },
  /** Tries the link of every article that is not public, as somebody who is not signed in. `findings` are those since the last event. */
  "leak.check": {
    from: "page",
    needs: "edit-knowledge",
    start: z.object({}),
    event: z.object({ checked: z.number(), total: z.number(), findings: z.array(LeakFinding) }),
  },
  suggest: {
    from: "page",
    needs: "use",
    start: z.object({
      session: z.string(),
      drafter: z.enum(["device", "model"]),
      instruction: z.string(),
      refine: z.nullable(z.enum(["shorter", "warmer", "more-formal", "simpler", "translate", "instruction", "complete"])),
      /** The text as the agent edited it, when refining. */
      text: z.nullable(z.string()),
      language: z.nullable(z.string()),
      /** Also an answer that the profile would not offer. */
      anyway: z.optional(z.boolean()),
    }),
    event: z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("stage"), stage: z.string() }),
      z.object({ kind: z.literal("text"), text: z.string() }),
      z.object({ kind: z.literal("draft"), draft: Draft }),
      z.object({ kind: z.literal("escalated") }),
      z.object({ kind: z.literal("failed"), problem: Problem }),
    ]),
  },
} as const satisfies Record<string, StreamContract>;
