import type { Conversation, Message } from "../../lib/conversation.ts";
import { type Evidence, evidence } from "../../lib/drafting/evidence.ts";
import { languageFindings } from "../../lib/drafting/language-findings.ts";
import { askedLanguage } from "../../lib/language/asked-language.ts";
import { sentences } from "../../lib/language/sentences.ts";
import { conversationOf } from "../conversation-maker.ts";
import { profile } from "../drafting/world.ts";
import { mixed, right, threads, wrong } from "./languages/cases.ts";
import { markdownTable } from "./markdown-table.ts";

/** One figure of the language check: a share of the cases, with the floor that it must keep. */
export interface LanguageFigure {
  name: string;
  n: number;
  count: number;
  share: number;
  floor: number;
  met: boolean;
}

/** What a reply was flagged as, or what it should have been. */
export type Missed = { asked: string | null; reply: string; found: string[] };

function evidenceFor(language: string, conversation: Conversation): Evidence {
  return evidence({
    language,
    profile: profile(),
    sources: [],
    internal: [],
    conversation,
    instruction: "",
    risk: "green",
    verdicts: null,
  });
}

/** The kinds of language findings for a reply, sentence by sentence of no certain origin. */
function flaggedAs(asked: string, reply: string, conversation: Conversation = conversationOf()): string[] {
  const parts = sentences(reply, asked).map(({ from, to }, n) => ({
    id: `s${n}`,
    from,
    to,
    class: "cited" as const,
    citations: [],
    because: null,
    opened: false,
    answeredFor: null,
  }));
  return languageFindings(reply, parts, evidenceFor(asked, conversation)).map((f) => `${f.kind}: ${f.text}`);
}

type Judged = { group: string; good: boolean; missed: Missed };

function judgedThreads(): Judged[] {
  return threads.map(([said, reply, flagged]) => {
    const conversation = conversationOf(...(said as [Message["role"], string][]));
    const asked = askedLanguage(conversation);
    const found = asked === null ? [] : flaggedAs(asked, reply, conversation);
    const good = asked !== null && (flagged ? found.some((f) => f.startsWith("language")) : found.length === 0);
    return {
      group: flagged ? "thread, reply in the other language" : "thread, reply in the open turn's language",
      good,
      missed: { asked, reply, found },
    };
  });
}

function judged(): Judged[] {
  const one = (group: string, asked: string, reply: string, isGood: (found: string[]) => boolean): Judged => {
    const found = flaggedAs(asked, reply);
    return { group, good: isGood(found), missed: { asked, reply, found } };
  };
  return [
    ...right.map(([asked, reply]) => one("right language", asked, reply, (found) => found.length === 0)),
    ...wrong.map(([asked, reply]) => one("wrong language", asked, reply, (found) => found.some((f) => f.startsWith("language:")))),
    ...mixed.map(([asked, reply]) =>
      one("one foreign sentence", asked, reply, (found) => found.length === 1 && (found[0] ?? "").startsWith("mixed-languages:")),
    ),
    ...judgedThreads(),
  ];
}

/** The share of replies in the wrong language, in two languages, or in the right one that are judged rightly; 150 cases in 12 languages. */
export function measureLanguages(): { text: string; figures: LanguageFigure[]; misses: Missed[] } {
  const all = judged();
  const figures = [...new Set(all.map((j) => j.group))].map((name): LanguageFigure => {
    const own = all.filter((j) => j.group === name);
    const count = own.filter((j) => j.good).length;
    return { name, n: own.length, count, share: count / own.length, floor: 1, met: count === own.length };
  });
  const rows = figures.map((f) => [
    f.name,
    String(f.n),
    String(f.count),
    `${(100 * f.share).toFixed(1)} %`,
    "100 %",
    f.met ? "yes" : "**no**",
  ]);
  const text = markdownTable([["replies, 12 languages", "n", "judged rightly", "share", "floor", "met"], ...rows]);
  return { text, figures, misses: all.filter((j) => !j.good).map((j) => j.missed) };
}
