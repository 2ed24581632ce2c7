import { type Conversation, openTurn } from "../conversation.ts";
import type { Passage, Question, SearchResult } from "../knowledge/passage.ts";
import { baseLanguage } from "../language/base-language.ts";
import { terms } from "../language/terms.ts";
import { type Answer, answeringArticles, answerQuestion } from "./answer-question.ts";
import { type BannedBlock, bannedBlocks } from "./banned-blocks.ts";
import { candidatesFor } from "./candidates.ts";
import { chosen } from "./chosen.ts";
import { missing } from "./needs.ts";
import { allFound, around, openQuestions } from "./open-questions.ts";
import type { Profile } from "./profile.ts";
import type { RawDraft } from "./request.ts";
import { type SavedReply, savedReplyFor } from "./saved-reply.ts";
import { sayableBlock } from "./sayable-block.ts";
import { termsOf } from "./select.ts";
import { valuesAskedFor } from "./sentence-openers.ts";
import { templatesFor, voice } from "./templates.ts";
import { written } from "./write-reply.ts";

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
export type DeviceDraft = RawDraft & { dropped: BannedBlock[]; passages: Passage[] };

/** One question with what answers it: null where nothing does, empty where the reply says it already. */
export interface Asked {
  question: Question;
  answers: Answer[] | null;
}

/** Sentences by thoroughness 1 to 5. */
const lengths = [2, 3, 3, 4, 5];
/** An open turn of fewer content words than this is too vague to search with. */
const vague = 3;
/** What an article needs is asked for although it was not understood as the answer, where the search holds it this likely (0 to 1). */
const likelyNeeded = 0.4;

/**
 * Writes the reply on this device: the knowledge's own sentences, word for word, cited by block, in the order of the
 * questions. Outcome `none` where nothing answers, `ask` where the customer must tell more first.
 */
export function extract(input: ExtractInput): DeviceDraft {
  const dropped = bannedBlocks(allFound(input.search), input.profile);
  const saved = unbanned(savedReplyFor(input.search, input.language), dropped);
  const asked = answered(input, dropped, saved);
  const found = asked.filter((a) => a.answers !== null);
  const asks = asksFor(input, asked, saved);
  const outcome = saved !== null || found.length > 0 ? "answer" : asks.length > 0 ? "ask" : "none";
  const used = [...(saved?.passages ?? []), ...found.flatMap((a) => a.answers ?? []).map((a) => a.passage)];
  const passages = [...new Map([...chosen(input.search), ...used].map((p) => [p.id, p])).values()];
  const base = {
    questions: asks.map((a) => a.text),
    missing: asks.flatMap((a) => a.needs),
    model: "",
    region: null,
    requestId: null,
    usage: { input: 0, output: 0, cached: 0 },
    passages,
    dropped,
  };
  if (outcome === "none")
    return { ...base, outcome, segments: [], missing: [...base.missing, ...(input.internal.length > 0 ? ["internal-only"] : [])] };
  const open = outcome === "answer" ? asked.filter((a) => a.answers === null).map((a) => a.question.text) : [];
  const segments = written({ ...input, passages, found, open, saved, asks: asks.map((a) => a.text) });
  const place = saved ? passages.findIndex((p) => p.id === saved.passages[0]?.id) : -1;
  return { ...base, outcome, segments, ...(place >= 0 ? { savedReply: place } : {}) };
}

/** A saved reply is said whole or not at all: never without the sentence that the profile bans. */
function unbanned(saved: SavedReply | null, dropped: BannedBlock[]): SavedReply | null {
  const banned = new Set(dropped.map((d) => `${d.passage} ${d.block}`));
  return saved?.parts.some((p) => banned.has(`${p.passage.id} ${p.block}`)) ? null : saved;
}

function answered(input: ExtractInput, dropped: BannedBlock[], saved: SavedReply | null): Asked[] {
  const banned = new Set(dropped.map((d) => `${d.passage} ${d.block}`));
  const { search, language, profile, conversation } = input;
  const ofSaved = new Set(saved?.passages.map((p) => p.article));
  const said: ReadonlySet<string>[] = (saved?.parts ?? []).map(({ passage, block }) =>
    termsOf({ passage, unit: { kind: "sentence", blocks: [block], lead: null, numbered: false } }),
  );
  const most = lengths[profile.tone.thorough - 1] ?? 3;
  const usable = (p: Passage, block: number) => sayableBlock(p, block) && !banned.has(`${p.id} ${block}`);
  return openQuestions(search, conversation).map((question) => {
    const asking = { question, search, around: around(question, conversation, language), language, most, said, usable };
    if (ofSaved.size > 0 && answeringArticles({ ...asking, usable: () => true }).some((a) => ofSaved.has(a.candidate.article)))
      return { question, answers: [] };
    const answers = answerQuestion(asking);
    for (const { passage, units } of answers ?? []) said.push(...units.map((unit) => termsOf({ passage, unit })));
    return { question, answers };
  });
}

/** What to ask the customer: facts that a procedure needs, or, when the message says almost nothing, what it is about. */
function asksFor(input: ExtractInput, asked: Asked[], saved: SavedReply | null): { text: string; needs: string[] }[] {
  const { conversation, language, profile, negative } = input;
  const lines = templatesFor(language, profile.tone.formal);
  // A saved reply asks for what it needs itself.
  const slots = saved
    ? []
    : missing(neededFor(input, asked), conversation, language, profile.tone.formal >= 3).filter((s) => !asksItself(asked, s.words));
  if (slots.length > 0) {
    const words = slots.map((s) => s.words);
    const joined = [words.slice(0, -1).join(", "), words.at(-1)].filter(Boolean).join(` ${lines.and} `);
    return [{ text: voice(lines.ask, profile.tone, negative).replace("{slots}", () => joined), needs: slots.map((s) => s.need) }];
  }
  const turn = openTurn(conversation)
    .map((m) => m.text)
    .join(" ");
  const saysLittle = terms(turn, baseLanguage(language)).length < vague;
  return saysLittle && !saved && asked.every((a) => a.answers === null)
    ? [{ text: voice(lines.more, profile.tone, negative), needs: [] }]
    : [];
}

/** Does an article's own text name what to send? Then it is not asked for a second time. */
function asksItself(asked: Asked[], words: string): boolean {
  const said = asked.flatMap((a) => a.answers ?? []).flatMap(({ passage, units }) => units.map((unit) => termsOf({ passage, unit })));
  const names = (passage: ReadonlySet<string>, language: string) => terms(words, language).every((t) => passage.has(t));
  const languages = [...new Set(asked.flatMap((a) => a.answers ?? []).map((a) => baseLanguage(a.passage.locale)))];
  return said.some((s) => languages.some((l) => names(s, l)));
}

function neededFor({ search, language }: ExtractInput, asked: Asked[]): string[] {
  // A question for an amount or a time is answered without knowing the customer's case.
  const ofCase = (question: string) => valuesAskedFor(question, baseLanguage(language)).length === 0;
  const answering = asked.flatMap((a) =>
    (a.answers ?? []).filter((x) => ofCase(a.question.text) || x.units.some((u) => u.numbered)).flatMap((x) => x.passage.needs),
  );
  if (asked.some((a) => a.answers !== null)) return answering;
  const likeliest = asked
    .filter((a) => ofOwnCase(a.question.text, language))
    .flatMap((a) => candidatesFor(a.question, search).sort((x, y) => y.likely - x.likely)[0] ?? []);
  return likeliest.filter((c) => c.likely >= likelyNeeded).flatMap((c) => c.passages[0]?.needs ?? []);
}

const own: Record<string, RegExp> = {
  en: /\b(?:my|mine)\b/i,
  sv: /(?<!\p{L})(?:min|mitt|mina)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:mein|meine[mnrs]?)(?!\p{L})/iu,
};

/** Does a question speak of something of the customer's own, so that an order number or the like would help? */
function ofOwnCase(question: string, language: string): boolean {
  return own[baseLanguage(language)]?.test(question) ?? true;
}
