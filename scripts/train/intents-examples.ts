import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { type IntentFeatures, intentFeatures } from "../../lib/guardrails/intent-features.ts";
import type { LearnedIntent } from "../../lib/guardrails/weights/intents.ts";
import { foldOf } from "./examples.ts";
import { ownEnglish } from "./intents-own-en.ts";
import { ownSwedish } from "./intents-own-sv.ts";

/** A customer's message with what it is about. */
export interface Labelled {
  text: string;
  language: "en" | "sv";
  /** Where it comes from; "own" for the messages in this repository. */
  source: string;
  /** The fine intent that the set's authors gave. */
  intent: string;
  labels: LearnedIntent[];
  features: IntentFeatures;
  /** Which of the parts it is left out with; the same words are always in the same part. */
  fold: number;
}

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
    .map((row) =>
      labelled(
        row.text,
        "en",
        row.source,
        row.intent,
        row.ymyl.flatMap((label) => names[label] ?? []),
        folds,
      ),
    );
  return [...set, ...own(ownEnglish, "en", folds), ...own(ownSwedish, "sv", folds)];
}

function own(lists: Record<string, string>, language: "en" | "sv", folds: number): Labelled[] {
  return Object.entries(lists).flatMap(([label, list]) =>
    list
      .split("\n")
      .filter((line) => line !== "")
      .map((text) => labelled(text, language, "own", label, label === "" ? [] : [label as LearnedIntent], folds)),
  );
}

function labelled(text: string, language: "en" | "sv", source: string, intent: string, labels: LearnedIntent[], folds: number): Labelled {
  return { text, language, source, intent, labels, features: intentFeatures(text, language), fold: foldOf(key(text), folds) };
}
