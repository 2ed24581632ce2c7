import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { composedMails } from "../mail/composed-mails.ts";
import { ownWords } from "../mail/own-words.ts";
import { strip } from "./adapters.ts";
import { markdownTable } from "./markdown-table.ts";

/** A mail of the measuring sets. `signature` may stay: it is the writer's, if not their words. */
interface Mail {
  raw: string;
  expected: string;
  signature?: string;
  kind: string;
  locale: string;
}

/** What became of one mail; `lost` and `leaked` are shares of words. */
interface Judged {
  mail: Mail;
  exact: boolean;
  exactOrSignature: boolean;
  lost: number;
  leaked: number;
}

/** One figure; `floor` and `goal` are null where a row only explains another one. `most`: they are the most it may be. */
export interface QuotesFigure {
  name: string;
  n: number;
  value: number;
  floor: number | null;
  goal: number | null;
  most: boolean;
  met: boolean | null;
}

/** More of the words than this missing, and a mail counts as one that loses text. */
const losing = 0.05;

/** Strips the measuring sets' mails and our own, and compares with what their writers wrote; white space does not count. */
export function measureQuotes(data: string, misses: boolean): { figures: QuotesFigure[]; text: string } {
  const real = rows(data, "real").map(judged);
  const composed = rows(data, "composed").map(judged);
  const own = composedMails()
    .map((mail) => ({ ...mail, locale: mail.language }))
    .map(judged);
  const kept = ownWords.map((raw) => judged({ raw, expected: raw, kind: "own words", locale: "" }));
  const all = [...real, ...composed];
  const allButOne = 1 - 1 / Math.max(1, real.length);
  const figures = [
    figure("real: exact", real, (j) => j.exact, allButOne, allButOne),
    figure("composed: exact or with signature", composed, (j) => j.exactOrSignature, 0.85, 0.93),
    figure("composed: exact", composed, (j) => j.exact),
    { ...figure("words lost", all, (j) => j.lost, 0, 0), most: true },
    { ...figure("mails that lose text", all, (j) => j.lost > losing, 0, 0), most: true },
    { ...figure("words of others left", all, (j) => j.leaked), most: true },
    ...grouped(composed, "kind"),
    ...grouped(composed, "locale"),
    figure("our own, in more languages: exact", own, (j) => j.exact),
    figure("our own, nothing to take out: kept whole", kept, (j) => j.exact),
  ].map((f) => ({ ...f, met: f.floor === null ? null : f.most ? f.value <= f.floor : f.value >= f.floor }));
  const missed = misses ? [...all, ...own, ...kept].filter((j) => !j.exactOrSignature).map((j) => `\n\n${j.mail.raw}`) : [];
  return { figures, text: table(figures) + missed.join("") };
}

/** One mail stripped and compared. */
function judged(mail: Mail): Judged {
  const text = plain(strip(mail.raw).text);
  const exact = text === plain(mail.expected);
  const wanted = counted(mail.expected);
  const found = counted(text);
  return {
    mail,
    exact,
    exactOrSignature: exact || (mail.signature !== undefined && text === plain(`${mail.expected} ${mail.signature}`)),
    lost: missing(wanted, found),
    leaked: missing(found, wanted),
  };
}

const plain = (text: string) => text.replace(/\s+/g, " ").trim();

function counted(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of plain(text).split(" ")) if (word !== "") counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The share of the first bag's words that are not in the second. */
function missing(bag: Map<string, number>, other: Map<string, number>): number {
  const entries = [...bag];
  const all = entries.reduce((sum, [, n]) => sum + n, 0);
  return all === 0 ? 0 : entries.reduce((sum, [word, n]) => sum + Math.max(0, n - (other.get(word) ?? 0)), 0) / all;
}

function figure(
  name: string,
  mails: Judged[],
  of: (j: Judged) => boolean | number,
  floor: number | null = null,
  goal: number | null = null,
): QuotesFigure {
  const value = mails.reduce((sum, j) => sum + Number(of(j)), 0) / Math.max(1, mails.length);
  return { name, n: mails.length, value, floor, goal, most: false, met: null };
}

function grouped(mails: Judged[], by: "kind" | "locale"): QuotesFigure[] {
  const names = [...new Set(mails.map((j) => j.mail[by]))].sort();
  return names.map((name) =>
    figure(
      `— ${by} ${name}`,
      mails.filter((j) => j.mail[by] === name),
      (j) => j.exactOrSignature,
    ),
  );
}

function table(figures: QuotesFigure[]): string {
  const bound = (f: QuotesFigure, at: number | null) => (at === null ? "" : `${f.most ? "≤" : "≥"} ${at.toFixed(3)}`);
  const reached = (f: QuotesFigure) => f.goal !== null && (f.most ? f.value <= f.goal : f.value >= f.goal);
  const met = (f: QuotesFigure) => (f.met === null ? "" : reached(f) ? "goal" : f.met ? "floor" : "**no**");
  const lines = figures.map((f) => [f.name, String(f.n), f.value.toFixed(3), bound(f, f.floor), bound(f, f.goal), met(f)]);
  return markdownTable([["figure", "n", "value", "floor", "goal", "met"], ...lines]);
}

function rows(data: string, name: string): Mail[] {
  const text = gunzipSync(readFileSync(join(data, "email", `${name}.jsonl.gz`))).toString("utf8");
  return text.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line) as Mail]));
}
