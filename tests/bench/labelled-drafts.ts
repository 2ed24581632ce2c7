import { assemble } from "../../lib/drafting/assemble.ts";
import { chosen } from "../../lib/drafting/chosen.ts";
import type { Draft } from "../../lib/drafting/draft.ts";
import { extract } from "../../lib/drafting/extract.ts";
import type { Profile } from "../../lib/drafting/profile.ts";
import { buildIndex } from "../../lib/knowledge/index/build-index.ts";
import type { SearchFilter } from "../../lib/knowledge/passage.ts";
import { opened } from "../../lib/knowledge/ranking/opened.ts";
import { search } from "../../lib/knowledge/search.ts";
import { baseLanguage } from "../../lib/language/base-language.ts";
import { detectLanguage } from "../../lib/language/detect.ts";
import { foldOf } from "../../scripts/train/examples.ts";
import { conversationOf } from "./adapters.ts";
import { asArticle, type Doc } from "./corpus.ts";
import { measuringSet, type Question } from "./measuring-sets.ts";

/** A draft that this device wrote for a question of a measuring set. */
export interface LabelledDraft {
  set: string;
  question: string;
  /** Questions of one group are never split between learning and testing. */
  group: string;
  draft: Draft;
  /** Every article that the draft quotes was judged, by the set's own authors, to answer the question. */
  right: boolean;
}

/** The sets whose questions are drafted for, whole and as small help centres. mtrag is for measuring only. */
const whole = ["bc-en", "bc-sv", "win32", "dstc11", "mtrag"] as const;
const parted = ["bc-en", "bc-sv", "win32"] as const;
export const draftedSets: string[] = [...whole, ...parted.map((set) => `${set}, small`)];

const now = "2026-11-22T00:00:00Z";

/** Articles of a small help centre. */
const small = 100;

/** Drafts for the questions of all sets. */
export function labelledDrafts(data: string): LabelledDraft[] {
  const of = (set: string, size: "whole" | "small") => {
    console.error(`${set}, ${size}`);
    return draftsOf(data, set, size);
  };
  return [...whole.flatMap((set) => of(set, "whole")), ...parted.flatMap((set) => of(set, "small"))];
}

/**
 * Drafts for all questions of a set by the product's own search, drafter and checks; questions that it writes nothing for are left
 * out. `size`: in help centres as small as most teams' are, each question asked in the one that holds what answers it.
 */
function draftsOf(data: string, set: string, size: "whole" | "small"): LabelledDraft[] {
  const { docs, questions, locale } = measuringSet(data, set);
  if (size === "whole") return draftedIn(set, docs, questions, locale);
  const parts = Math.round(docs.length / small);
  return Array.from({ length: parts }, (_, part) => part).flatMap((part) => {
    const own = questions.filter((q) => q.qrels[0] !== undefined && foldOf(q.qrels[0], parts) === part);
    const articles = docs.filter((doc) => foldOf(doc.id, parts) === part);
    return own.length > 0 ? draftedIn(`${set}, small`, articles, own, locale) : [];
  });
}

function draftedIn(set: string, docs: Doc[], questions: Question[], locale: string): LabelledDraft[] {
  const index = buildIndex(docs.map((doc) => asArticle(doc, locale)));
  const filter: SearchFilter = { tiers: ["public"], brand: null, locales: [locale], limit: 12 };
  // Search remembers what it opened with this filter: what is shut here is shut for it.
  const places = new Map(
    index.languages.flatMap((part) => {
      const { prepared, wanted } = opened(part, index.revision, filter);
      return prepared.segments.flatMap(({ segment, firstArticle }) =>
        Array.from({ length: segment.articles }, (_, a) => [segment.facts(a).id, { wanted, at: firstArticle + a }] as const),
      );
    }),
  );
  const draftWithout = (question: Question): Draft => {
    const shut = places.get(question.exclude ?? "");
    const before = shut?.wanted[shut.at] ?? 0;
    if (shut) shut.wanted[shut.at] = 0;
    const conversation = conversationOf(question);
    const found = search(index, conversation, filter);
    if (shut) shut.wanted[shut.at] = before;
    return drafted(conversation, found, locale);
  };
  return questions.flatMap((question) => {
    const draft = draftWithout(question);
    const quoted = new Set(draft.sources.filter((s) => s.used).map((s) => s.passage.article));
    if (draft.outcome !== "answer" || quoted.size === 0) return [];
    const right = [...quoted].every((id) => question.qrels.includes(id));
    return [{ set, question: question.id, group: question.exclude ?? question.id.split("<")[0] ?? question.id, draft, right }];
  });
}

function drafted(conversation: ReturnType<typeof conversationOf>, found: ReturnType<typeof search>, locale: string): Draft {
  const said = conversation.messages.filter((m) => m.role === "customer").map((m) => m.text);
  const language = detectLanguage(said.join("\n")) ?? baseLanguage(locale);
  const profile = profileIn(locale);
  const raw = extract({ profile, conversation, search: found, internal: [], language, agentName: null, negative: false });
  return assemble({
    id: "bench",
    at: now,
    drafter: "device",
    model: null,
    profile,
    language,
    raw,
    passages: chosen(found),
    internal: [],
    conversation,
    risk: "green",
    search: found,
    instruction: "",
    now,
  });
}

function profileIn(locale: string): Profile {
  const swedish = locale === "sv";
  return {
    id: "bench",
    name: "Bench",
    brand: "Bench",
    brandAliases: [],
    locale,
    revision: 1,
    tone: { formal: 3, warm: 3, thorough: 3, expert: 3 },
    instructions: "",
    greeting: swedish ? "Hej," : "Hello,",
    signature: "{brand}",
    banned: [],
    competitors: [],
    tiers: ["public"],
    authenticatedChannels: [],
    thresholds: { offer: 0.45, high: 0.9 },
    links: [],
  };
}
