import type { Confidence, SentenceClass } from "../drafting/draft.ts";
import { type NoteLanguage, noteLanguages, noteWords } from "./note-words.ts";
import type { Anchor } from "./verify-chain.ts";

/** What the internal note says. */
export interface NoteFacts {
  language: NoteLanguage;
  agent: string | null;
  sources: { title: string; revision: number }[];
  confidence: Pick<Confidence, "value" | "band" | "calibrated" | "n">;
  /** One class per sentence of the draft. */
  classes: SentenceClass[];
  /** `device`, or what to call the provider and its model. */
  drafter: string;
  seq: number;
  /** The log's head, 64 hex digits. */
  head: string;
  /** How many values the agent looked at. */
  verified: number;
  /** How many sentences without proof the agent took responsibility for; words and reasons are in the log. */
  answeredFor: number;
}

const firstDigits = 16;

/** The internal note as plain text. Its last line is the log's anchor: `parseNote` reads it back. */
export function renderNote(facts: NoteFacts): string {
  const words = noteWords[facts.language];
  const sources = facts.sources.map((s) => `${oneLine(s.title)} (${words.revision} ${s.revision})`).join(", ");
  const lines = [
    words.title,
    ...(facts.agent ? [`${words.agent}: ${oneLine(facts.agent)}`] : []),
    `${words.drafter}: ${facts.drafter === "device" ? words.device : oneLine(facts.drafter)}`,
    `${words.sources}: ${sources || words.none}`,
    `${words.confidence}: ${confidence(facts)}`,
    `${words.proof}: ${proof(facts)}`,
    ...(facts.verified > 0 ? [`${words.verified}: ${facts.verified}`] : []),
    ...(facts.answeredFor > 0 ? [`${words.answeredFor}: ${facts.answeredFor}`] : []),
    `${words.log}: ${grouped(facts.seq, words.thousands)} · ${words.head} ${inFours(facts.head.slice(0, firstDigits))}`,
  ];
  return lines.join("\n");
}

const heads = noteLanguages.map((l) => noteWords[l].head).join("|");
const logs = noteLanguages.map((l) => noteWords[l].log).join("|");
// Helpdesks change spaces and line breaks, so any blank will do; digits and words stay.
const logLine = new RegExp(
  `(?:${logs}):\\s*(\\d[\\d.,\\s]*?)\\s*·\\s*(?:${heads})\\s+([0-9a-f]{4}(?:\\s[0-9a-f]{4}){3})(?![0-9a-f])`,
  "gu",
);

/** The anchor a ticket's note holds: which line, and the first 16 hex digits of its hash. Null when it is no such note. */
export function parseNote(text: string): Anchor | null {
  if (!noteLanguages.some((language) => text.includes(noteWords[language].title))) return null;
  // The anchor is the note's last line: nothing that stands before it can pass for it.
  const found = [...text.matchAll(logLine)].at(-1);
  if (!found?.[1] || !found[2]) return null;
  return { seq: Number(found[1].replace(/\D/g, "")), head16: found[2].replace(/\s/g, "") };
}

function confidence({ language, confidence: { value, band, calibrated, n } }: NoteFacts): string {
  const words = noteWords[language];
  return `${words.bands[band]} (${value.toFixed(2).replace(".", words.decimal)}, ${calibrated ? words.calibrated : words.uncalibrated}, n = ${n})`;
}

function proof({ language, classes }: NoteFacts): string {
  const words = noteWords[language];
  const count = (wanted: SentenceClass) => classes.filter((c) => c === wanted).length;
  const cited = count("cited");
  return [
    `${count("quoted")} ${words.quoted}`,
    `${count("supported")} ${words.supported}`,
    ...(cited > 0 ? [`${cited} ${words.cited}`] : []),
    `${count("unsupported")} ${words.unsupported}`,
  ].join(", ");
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function grouped(value: number, separator: string): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, separator);
}

function inFours(hex: string): string {
  return hex.match(/.{1,4}/g)?.join(" ") ?? "";
}
