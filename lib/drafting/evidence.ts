import { type Conversation, publicMessages } from "../conversation.ts";
import type { Risk } from "../guardrails/policy.ts";
import type { Passage } from "../knowledge/passage.ts";
import { concepts } from "../language/concepts.ts";
import { type Fact, facts } from "../language/facts.ts";
import { terms } from "../language/terms.ts";
import type { Source } from "./draft.ts";
import type { Profile } from "./profile.ts";
import { firstName, greeting, signature } from "./salutation.ts";
import { type WordPool, wordPool } from "./word-pool.ts";

/** One text that may carry a statement, prepared once. */
export interface Witness {
  /** Message id, `subject`, `instruction` or `profile`. */
  id: string;
  text: string;
  terms: Set<string>;
  values: readonly Fact[];
}

/** A verifier's word on one sentence, by the sentence's place in the draft. */
export type Verdict = "supported" | "partial" | "unsupported" | "contradicted";

/** All that a sentence may rest on, and what must not be in it. */
export interface Evidence {
  language: string;
  profile: Profile;
  sources: Source[];
  internal: Passage[];
  conversation: Conversation;
  messages: Witness[];
  /** What the agent added; empty when nothing. */
  instruction: Witness;
  ofProfile: Witness;
  /** Content words of the customer's side, and of the sources with their titles: what a courtesy line may name. */
  spoken: Set<string>;
  known: Set<string>;
  /** Greetings and signature lines that this profile may write to this customer. */
  profileLines: string[];
  /** What a sentence may say beside what it cites: words of conversation, instruction, profile and brand. */
  aside: WordPool;
  risk: Risk;
  verdicts: null | (Verdict | null)[];
  /** Who chose what the draft rests on; `device` is this device, whose choice has a measured confidence. */
  drafter?: string;
}

/** What the evidence is made of. */
export interface Given {
  language: string;
  profile: Profile;
  sources: Source[];
  internal: Passage[];
  conversation: Conversation;
  instruction: string;
  risk: Risk;
  verdicts: null | (Verdict | null)[];
  drafter?: string;
}

/** Prepares what the sentences of a draft are checked against. */
export function evidence(given: Given): Evidence {
  const { language, profile, conversation } = given;
  const witness = (id: string, text: string): Witness => ({
    id,
    text,
    terms: new Set(terms(text, language)),
    values: facts(text, language),
  });
  const names = [null, firstName(conversation.customer.name), conversation.customer.name];
  const agents = [null, conversation.agent.name];
  const ofProfile = [profile.greeting, profile.signature, profile.instructions, profile.brand, ...profile.links].join("\n");
  const messages = [
    witness("subject", `${conversation.subject}\n${conversation.ticket.id}`),
    ...publicMessages(conversation).map((m) => witness(m.id, m.text)),
  ];
  const written = given.sources
    .map((s) => [s.passage.title, s.passage.heading ?? "", ...s.passage.blocks.map((b) => b.text)].join(" "))
    .join(" ");
  return {
    ...given,
    messages,
    aside: wordPool(
      [
        ...messages.map((m) => m.text),
        given.instruction,
        ofProfile,
        conversation.customer.name ?? "",
        conversation.agent.name ?? "",
      ].flatMap((t) => [...concepts(t, language)]),
      language,
    ),
    spoken: new Set(messages.flatMap((m) => [...m.terms])),
    known: new Set(terms(written, language)),
    instruction: witness("instruction", given.instruction),
    ofProfile: witness("profile", ofProfile),
    profileLines: [...names.map((n) => greeting(profile, n)), ...agents.map((a) => signature(profile, a))]
      .flatMap((t) => t.split("\n"))
      .filter((l) => l.trim() !== ""),
  };
}
