import type { Passage } from "../knowledge/passage.ts";
import { baseLanguage } from "../language/base-language.ts";
import { languageName } from "../language/language-name.ts";
import { roleOf } from "../language/meant.ts";
import { terms } from "../language/terms.ts";
import type { Asked, ExtractInput } from "./extract.ts";
import { fillPlaceholders } from "./macro-placeholders.ts";
import { firstName, greeting, inLanguage, signature } from "./salutation.ts";
import type { SavedReply } from "./saved-reply.ts";
import type { Templates } from "./template-line.ts";
import { templatesFor, voice } from "./templates.ts";
import { topic } from "./topic.ts";
import { answerSegments, type Segment, together } from "./write-answer.ts";

/** A question with fewer words of its own topic is asked back about: more of them might find its answer. */
const clear = 2;

/** All that a reply is made of. */
export interface Reply extends ExtractInput {
  /** What the segments cite, by place. */
  passages: Passage[];
  /** The questions that something answers. */
  found: Asked[];
  /** The questions that nothing answers. */
  open: string[];
  saved: SavedReply | null;
  /** What to ask the customer. */
  asks: string[];
}

/** The reply from greeting to signature. */
export function written(reply: Reply): Segment[] {
  const { profile, language, conversation, negative, agentName, found, passages, saved, asks } = reply;
  const lines = templatesFor(language, profile.tone.formal);
  const say = (line: keyof Omit<Templates, "and">) => voice(lines[line], profile.tone, negative);
  const body = found.flatMap(({ answers }) => answers ?? []).map((a) => answerSegments(a, placeOf(a.passage, passages), say("steps")));
  const opening = saved?.opens ? "" : [acknowledgement(reply, lines), ...(negative ? [say("empathy")] : [])].filter(Boolean).join(" ");
  const closing = asks.length > 0 || saved?.closes ? "" : [say("closing"), ...(profile.tone.thorough >= 5 ? [say("also")] : [])].join(" ");
  return together([
    greeting(inLanguage(profile, language), firstName(conversation.customer.name)),
    opening,
    foreign(reply, lines),
    ...(saved ? [savedSegments(saved, reply)] : []),
    ...body,
    [...unanswered(reply, lines), ...asks].join(" "),
    closing,
    signature(inLanguage(profile, language), agentName),
  ]);
}

/** By id: the same passage found by two questions need not be the same object. */
function placeOf(passage: Passage, passages: Passage[]): number {
  return passages.findIndex((p) => p.id === passage.id);
}

/** The saved reply whole, its placeholders filled where they are known. */
function savedSegments({ parts }: SavedReply, reply: Reply): Segment[] {
  return parts.flatMap(({ passage, block, paragraph }, i) => {
    const quote = passage.blocks[block]?.text ?? "";
    const cites = [{ source: placeOf(passage, reply.passages), fromBlock: block, toBlock: block + 1, quote }];
    const between = i === 0 ? [] : [{ text: paragraph ? "\n\n" : " ", cites: [] }];
    return [...between, { text: fillPlaceholders(quote, reply), cites }];
  });
}

/** Says that what follows is quoted in another language than the customer's. */
function foreign({ found, language, profile, negative }: Reply, lines: Templates): string {
  const locales = found.flatMap(({ answers }) => answers ?? []).map((a) => baseLanguage(a.passage.locale));
  const other = [...new Set(locales)].filter((l) => l !== baseLanguage(language));
  if (other.length === 0) return "";
  const names = other.map((l) => languageName(l, language)).join(` ${lines.and} `);
  return voice(lines.otherLanguage, profile.tone, negative).replace("{language}", () => names);
}

function acknowledgement({ found, profile, language, negative, conversation }: Reply, lines: Templates): string {
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

/** One line for each question that is left open, the same line once. */
function unanswered({ open, profile, negative, language }: Reply, lines: Templates): string[] {
  const said = open.map((question) => {
    if (!repeatable(question)) return voice(lines.unansweredOther, profile.tone, negative);
    const topics = terms(question, baseLanguage(language)).filter((t) => roleOf(t, language) === "topic");
    const line = topics.length < clear ? lines.moreAbout : lines.unanswered;
    return voice(line, profile.tone, negative).replace("{question}", () => asWords(question));
  });
  return [...new Set(said)];
}

/** Only a short plain question is repeated: never one that could hold a number, an address or a name. */
function repeatable(question: string): boolean {
  return question.trim().endsWith("?") && question.length <= 120 && !/[\p{N}@/]/u.test(question);
}

/** The customer's question as words in quotation marks: one line, no marks that would end a sentence. */
export function asWords(question: string): string {
  return question
    .replace(/\s+/g, " ")
    .replace(/[.?!…]+/g, "")
    .replace(/["“”„]/g, "")
    .trim();
}
