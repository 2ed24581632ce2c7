import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { type IntentFeatures, intentFeatures } from "../../lib/guardrails/intent-features.ts";
import { respelt } from "../../lib/guardrails/intent-respelt.ts";
import { foldedPiece } from "../../lib/guardrails/intent-signs.ts";
import { readSigns } from "../../lib/guardrails/intents-by-signs.ts";
import type { LearnedIntent } from "../../lib/guardrails/weights/intents.ts";
import { first } from "../../tests/bench/legal-medical/first.ts";
import { foldOf } from "./examples.ts";
import { ownCasesEnglish } from "./intents-own-cases-en.ts";
import { ownCasesSwedish } from "./intents-own-cases-sv.ts";
import { ownGerman, ownMattersGerman } from "./intents-own-de.ts";
import { ownEnglish } from "./intents-own-en.ts";
import { ownLettersEnglish } from "./intents-own-letters-en.ts";
import { ownLettersSwedish } from "./intents-own-letters-sv.ts";
import { ownMattersEnglish } from "./intents-own-matters-en.ts";
import { ownMattersSwedish } from "./intents-own-matters-sv.ts";
import { ownSwedish } from "./intents-own-sv.ts";
import { slipMaker } from "./intents-slips.ts";

/** A customer's message with what it is about. */
export interface Labelled {
  text: string;
  language: "en" | "sv" | "de";
  /** Where it comes from; "own" for the messages in this repository. */
  source: string;
  /** The fine intent that the set's authors gave. */
  intent: string;
  /** Of our own messages: which lists they stand in. */
  about: "money" | "matters" | null;
  labels: LearnedIntent[];
  features: IntentFeatures;
  /** The signs and kinds of words that are met, by their places. */
  signs: number[];
  /** The message written in haste, to learn from and never to judge by; null of most everyday ones. */
  slipped: Pick<Labelled, "features" | "signs"> | null;
  /** Which of the parts it is left out with; the same words are always in the same part. */
  fold: number;
}

/** The `intent` under which the first half of the legal and medical cases stands. */
export const firstHalf = "first half";

interface Row {
  text: string;
  intent: string;
  source: string;
  ymyl: string[];
}

/** The sets' labels under the product's names. */
const names: Record<string, LearnedIntent> = { fraud: "fraud", refund: "refund", kyc: "identity" };
const key = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L} ]/gu, "")
    .trim();

/** Every message of the measuring set and our own, with features and its part of `folds`. Throws where the file is missing. */
export function intentExamples(data: string, folds: number): Labelled[] {
  const rows = gunzipSync(readFileSync(join(data, "intents", "intents.jsonl.gz"))).toString("utf8");
  const set = rows
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Row)
    .map((row) => {
      const labels = row.ymyl.flatMap((label) => names[label] ?? []);
      return labelled({ text: row.text, language: "en", source: row.source, about: null, intent: row.intent, labels }, folds);
    });
  return [
    ...set,
    ...own(ownEnglish, "en", "money", folds),
    ...own(ownSwedish, "sv", "money", folds),
    ...own(ownGerman, "de", "money", folds),
    ...own(ownMattersEnglish, "en", "matters", folds),
    ...own(ownMattersSwedish, "sv", "matters", folds),
    ...own(ownLettersEnglish, "en", "matters", folds),
    ...own(ownLettersSwedish, "sv", "matters", folds),
    ...own(ownMattersGerman, "de", "matters", folds),
    ...own(ownCasesEnglish, "en", "matters", folds),
    ...own(ownCasesSwedish, "sv", "matters", folds),
    ...first.map(({ text, language, labels }) =>
      labelled({ text, language, source: "own", about: "matters", intent: firstHalf, labels }, folds),
    ),
  ];
}

function own(lists: Record<string, string>, language: "en" | "sv" | "de", about: "money" | "matters", folds: number): Labelled[] {
  return Object.entries(lists).flatMap(([label, list]) =>
    list
      .split("\n")
      .filter((line) => line !== "")
      .map((text) => {
        const labels = label.split(" ").filter((one) => one !== "") as LearnedIntent[];
        return labelled({ text, language, source: "own", about, intent: label, labels }, folds);
      }),
  );
}

const inHaste = slipMaker(11);
/** Of messages that are about nothing, which are also learned as written in haste: one of so many. */
const oneOf = 3;

function labelled(row: Omit<Labelled, "features" | "signs" | "slipped" | "fold">, folds: number): Labelled {
  const { text, language } = row;
  const hasty = row.labels.length > 0 || foldOf(`hasty ${key(text)}`, oneOf) === 0 ? examined(inHaste(text), language) : null;
  return { ...row, ...examined(text, language), slipped: hasty, fold: foldOf(key(text), folds) };
}

function examined(written: string, language: string): Pick<Labelled, "features" | "signs"> {
  const text = respelt(written, language);
  const features = intentFeatures(text, language);
  return { features, signs: readSigns(foldedPiece(text), features.kinds).met };
}
