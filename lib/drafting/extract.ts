import { type Conversation, openTurn } from "../conversation.ts";
import type { Passage, Question, SearchResult } from "../knowledge/passage.ts";
import { baseLanguage } from "../language/base-language.ts";
import { terms } from "../language/terms.ts";
import { type Answer, answerQuestion } from "./answer-question.ts";
import { type BannedBlock, bannedBlocks } from "./banned-blocks.ts";
import { blockText } from "./block-text.ts";
import { chosen } from "./chosen.ts";
import { matches } from "./matches.ts";
import { missing } from "./needs.ts";
import type { Profile } from "./profile.ts";
import type { RawDraft } from "./request.ts";
import { firstName, greeting, signature } from "./salutation.ts";
import { sayableBlock } from "./sayable-block.ts";
import { valuesAskedFor } from "./sentence-openers.ts";
import { type Templates, templatesFor, voice } from "./templates.ts";
import { topic } from "./topic.ts";
import { answerSegments, type Segment, together } from "./write-answer.ts";

export interface ExtractInput {
  profile: Profile;
  conversation: Conversation;
  /** The customer's lane alone. */
  search: SearchResult;
  /** What the agent sees beside the draft. None of it is ever written; it only tells an empty draft apart from a gap. */
  internal: Passage[];
  language: string;
  agentName: string | null;
  negative: boolean;
}

/** A device draft; `dropped` are article sentences left out because the profile bans a word in them. */
export type DeviceDraft = RawDraft & { dropped: BannedBlock[] };

/** Sentences by thoroughness 1 to 5. */
const lengths = [2, 3, 3, 4, 4];
/** An open turn of fewer content words than this is too vague to search with. */
const vague = 3;

interface Asked {
  question: Question;
  answers: Answer[] | null;
}

/**
 * Writes the reply on this device: the knowledge's own sentences, word for word, cited by block, in the order of the
 * questions. Outcome `none` where nothing answers, `ask` where the customer must tell more first.
 */
export function extract(input: ExtractInput): DeviceDraft {
  const passages = chosen(input.search);
  const dropped = bannedBlocks(passages, input.profile);
  const asked = answered(input, passages, dropped);
  const found = asked.filter((a) => a.answers !== null);
  const asks = asksFor(input, asked);
  const outcome = found.length > 0 ? "answer" : asks.length > 0 ? "ask" : "none";
  const base = {
    questions: asks.map((a) => a.text),
    missing: asks.flatMap((a) => a.needs),
    model: "",
    region: null,
    requestId: null,
    usage: { input: 0, output: 0, cached: 0 },
  };
  if (outcome === "none")
    return { ...base, outcome, segments: [], missing: [...base.missing, ...(input.internal.length > 0 ? ["internal-only"] : [])], dropped };
  const open = outcome === "answer" ? asked.filter((a) => a.answers === null).map((a) => a.question.text) : [];
  return {
    ...base,
    outcome,
    segments: written(
      input,
      passages,
      found,
      open,
      asks.map((a) => a.text),
    ),
    dropped,
  };
}

function answered(input: ExtractInput, passages: Passage[], dropped: BannedBlock[]): Asked[] {
  const banned = new Set(dropped.map((d) => `${d.passage} ${d.block}`));
  const { search, language, profile, conversation } = input;
  const known = new Set(passages.map((p) => p.id));
  const turn = openTurn(conversation);
  const whole: Question = { text: turn.map((m) => m.text).join("\n"), message: turn.at(-1)?.id ?? "", hits: search.hits };
  const said: Set<string>[] = [];
  const most = lengths[profile.tone.thorough - 1] ?? 3;
  return (search.questions.length > 0 ? search.questions : [whole]).map((question) => {
    const matched = matches(question, search, conversation);
    const hits = matched.hits.filter((h) => known.has(h.passage.id));
    const answers = answerQuestion(
      { text: matched.text, hits },
      {
        beside: search.hits.filter((h) => known.has(h.passage.id)),
        language,
        most,
        said,
        usable: (p, block) => sayableBlock(p, block) && !banned.has(`${p.id} ${block}`),
      },
    );
    for (const { passage, units } of answers ?? [])
      said.push(...units.map((u) => new Set(terms(u.blocks.map((b) => blockText(passage, b)).join(" "), baseLanguage(passage.locale)))));
    return { question, answers };
  });
}

function written(input: ExtractInput, passages: Passage[], found: Asked[], open: string[], asks: string[]): Segment[] {
  const { profile, language, conversation, negative, agentName } = input;
  const lines = templatesFor(language, profile.tone.formal);
  const say = (line: keyof Omit<Templates, "and">) => voice(lines[line], profile.tone, negative);
  const body = found.flatMap(({ answers }) => answers ?? []).map((a) => answerSegments(a, placeOf(a.passage, passages), say("steps")));
  const unanswered = open.map((q) => (repeatable(q) ? say("unanswered").replace("{question}", () => asWords(q)) : say("unansweredOther")));
  const parts = [
    greeting(profile, firstName(conversation.customer.name)),
    [acknowledgement(found, lines, input), ...(negative ? [say("empathy")] : [])].join(" "),
    ...body,
    [...new Set(unanswered), ...asks].join(" "),
    ...(asks.length > 0 ? [] : [say("closing")]),
    signature(profile, agentName),
  ];
  return together(parts);
}

/** By id: the same passage found by two questions need not be the same object. */
function placeOf(passage: Passage, passages: Passage[]): number {
  return passages.findIndex((p) => p.id === passage.id);
}

function acknowledgement(found: Asked[], lines: Templates, input: ExtractInput): string {
  const { profile, language, negative, conversation } = input;
  const topics = new Map<string, string | null>();
  for (const { question, answers } of found) {
    for (const { passage } of answers ?? [])
      topics.set(
        passage.article,
        topics.get(passage.article) ?? topic(passage, `${conversation.subject} ${question.text}`, language, profile.brand),
      );
  }
  const distinct = [...new Set(topics.values())];
  const named = distinct.length > 0 && distinct.length <= 2 && distinct.every((t) => t !== null) ? distinct.join(` ${lines.and} `) : null;
  if (named === null || negative) return voice(lines.ack, profile.tone, negative);
  return voice(lines.ackTopic, profile.tone, negative).replace("{topic}", () => named);
}

/** What to ask the customer: facts that a procedure needs, or, when the message says almost nothing, what it is about. */
function asksFor(input: ExtractInput, asked: Asked[]): { text: string; needs: string[] }[] {
  const { conversation, language, profile, negative } = input;
  const lines = templatesFor(language, profile.tone.formal);
  // A question for an amount or a time is answered without knowing the customer's case.
  const ofCase = (question: string) => valuesAskedFor(question, baseLanguage(language)).length === 0;
  const needing = asked
    .flatMap((a) => (a.answers ?? []).filter((x) => ofCase(a.question.text) || x.units.some((u) => u.numbered)))
    .map((a) => a.passage);
  const slots = missing(
    needing.flatMap((p) => p.needs),
    conversation,
    language,
    profile.tone.formal >= 3,
  );
  if (slots.length > 0) {
    const words = slots.map((s) => s.words);
    const joined = [words.slice(0, -1).join(", "), words.at(-1)].filter(Boolean).join(` ${lines.and} `);
    return [{ text: voice(lines.ask, profile.tone, negative).replace("{slots}", () => joined), needs: slots.map((s) => s.need) }];
  }
  const turn = openTurn(conversation)
    .map((m) => m.text)
    .join(" ");
  const saysLittle = terms(turn, baseLanguage(language)).length < vague;
  return saysLittle && asked.every((a) => a.answers === null) ? [{ text: voice(lines.more, profile.tone, negative), needs: [] }] : [];
}

/** Only a short plain question is repeated: never one that could hold a number, an address or a name. */
function repeatable(question: string): boolean {
  return question.trim().endsWith("?") && question.length <= 120 && !/[\p{N}@/]/u.test(question);
}

/** The customer's question as words in quotation marks: one line, no marks that would end a sentence. */
function asWords(question: string): string {
  return question
    .replace(/\s+/g, " ")
    .replace(/[.?!…]+/g, "")
    .replace(/["“”„]/g, "")
    .trim();
}
