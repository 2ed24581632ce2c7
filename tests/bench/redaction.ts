import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { detect } from "./adapters.ts";
import { markdownTable } from "./markdown-table.ts";
import { type MarkedText, markedTexts } from "./redaction/marked.ts";
import { ownCases } from "./redaction/own-cases.ts";
import { ownNames } from "./redaction/own-names.ts";
import { type RoundTrips, roundTrips } from "./redaction/round-trips.ts";
import { type SpanScore, spanScore } from "./redaction/span-score.ts";

/** One figure of masking; a share from 0 to 1 or a count. */
export interface RedactionFigure {
  name: string;
  n: number;
  value: number;
  floor: number | null;
  goal: number | null;
  /** True where less is better. */
  most: boolean;
  met: boolean | null;
}

const structured = [
  "BANKGIRO",
  "CREDIT_CARD",
  "DK_CPR",
  "EMAIL_ADDRESS",
  "FI_HETU",
  "IBAN_CODE",
  "IP_ADDRESS",
  "NO_FNR",
  "PLUSGIRO",
  "SE_ORGNR",
  "SE_PERSONNUMMER",
  "US_SSN",
];
const alsoOurs = ["BIRTH_DATE", "SECRET", "VAT"];

const atLeast = (name: string, n: number, value: number, floor: number | null, goal: number | null): RedactionFigure => {
  return { name, n, value, floor, goal, most: false, met: floor === null ? null : value >= floor };
};
const atMost = (name: string, n: number, value: number, floor: number | null, goal: number | null): RedactionFigure => {
  return { name, n, value, floor, goal, most: true, met: floor === null ? null : value <= floor };
};

function rows(data: string, path: string): MarkedText[] {
  const text = gunzipSync(readFileSync(join(data, path))).toString("utf8");
  return text.split("\n").flatMap((line) => (line === "" ? [] : [{ spans: [], ...(JSON.parse(line) as { text: string }) }]));
}

function recall(scores: SpanScore[], types: string[]): { n: number; value: number } {
  const all = scores.flatMap((score) => types.flatMap((type) => score.types.get(type) ?? []));
  const n = all.reduce((sum, type) => sum + type.n, 0);
  return { n, value: all.reduce((sum, type) => sum + type.covered, 0) / Math.max(1, n) };
}

function precision(scores: SpanScore[], types: string[] | null): { n: number; value: number } {
  const all = scores.flatMap((score) => [...score.types].filter(([type]) => types?.includes(type) ?? true).map(([, type]) => type));
  const n = all.reduce((sum, type) => sum + type.found, 0);
  return { n, value: all.reduce((sum, type) => sum + type.right, 0) / Math.max(1, n) };
}

const ours: Record<string, string> = {
  CARD: "CREDIT_CARD",
  IBAN: "IBAN_CODE",
  EMAIL: "EMAIL_ADDRESS",
  PHONE: "PHONE_NUMBER",
  IP: "IP_ADDRESS",
  ADDRESS: "STREET_ADDRESS",
  ORG_NUMBER: "SE_ORGNR",
  BIRTH_DATE: "DATE_TIME",
};

function ownRows(): MarkedText[] {
  return markedTexts(ownCases, null).map(({ text, spans }) => ({
    text,
    spans: spans.map((span) => ({ ...span, type: ours[span.type] ?? span.type })),
  }));
}

function tripFigures(trips: RoundTrips): RedactionFigure[] {
  return [
    atLeast("reveal after redact gives the text", trips.texts, trips.revealed / trips.texts, 1, 1),
    atLeast("restored into a reply: all but cards, IBANs, national ids", trips.replies, trips.restored / trips.replies, 1, 1),
    atMost("changed placeholders wrongly restored", trips.variants, trips.wrong, 0, 0),
  ];
}

function spanFigures(plain: SpanScore[], named: SpanScore[], own: SpanScore, ownNamed: SpanScore): RedactionFigure[] {
  const id = recall(plain, structured);
  const clean = plain.reduce((sum, score) => sum + score.clean, 0);
  const touched = plain.reduce((sum, score) => sum + score.touched, 0);
  const all = precision(plain, null);
  const phones = recall(plain, ["PHONE_NUMBER"]);
  const rightPhones = precision(plain, ["PHONE_NUMBER"]);
  const names = recall(named, ["PERSON"]);
  const rightNames = precision(named, ["PERSON"]);
  const addresses = recall(plain, ["STREET_ADDRESS"]);
  const ownIds = recall([own], [...own.types.keys()]);
  const ownRight = precision([own], null);
  const ownPeople = recall([ownNamed], ["PERSON"]);
  const ownPeopleRight = precision([ownNamed], ["PERSON"]);
  return [
    atLeast("structured identifiers: recall", id.n, id.value, 1, 1),
    atMost("clean messages touched", clean, touched / clean, 0.01, 0.003),
    atLeast("precision of everything but names", all.n, all.value, null, 0.999),
    atLeast("phones: recall", phones.n, phones.value, 0.95, 0.98),
    atLeast("phones: precision", rightPhones.n, rightPhones.value, 0.97, 0.97),
    atLeast("names in text (opt-in): recall", names.n, names.value, 0.65, 0.8),
    atLeast("names in text (opt-in): precision", rightNames.n, rightNames.value, 0.85, 0.9),
    atLeast("addresses: recall", addresses.n, addresses.value, null, null),
    atLeast("own cases: recall", ownIds.n, ownIds.value, null, null),
    atLeast("own cases: precision", ownRight.n, ownRight.value, null, null),
    atLeast("own messages with names: recall", ownPeople.n, ownPeople.value, null, null),
    atLeast("own messages with names: precision", ownPeopleRight.n, ownPeopleRight.value, null, null),
  ];
}

function figureTable(figures: RedactionFigure[]): string {
  const shown = ({ most }: RedactionFigure, value: number | null) => (value === null ? "" : `${most ? "≤" : "≥"} ${value}`);
  return markdownTable([
    ["figure", "n", "value", "floor", "goal", "met"],
    ...figures.map((f) => {
      const good = f.goal !== null && (f.most ? f.value <= f.goal : f.value >= f.goal);
      return [
        f.name,
        String(f.n),
        f.value.toFixed(4),
        shown(f, f.floor),
        shown(f, f.goal),
        f.met === null ? "" : good ? "goal" : f.met ? "floor" : "**no**",
      ];
    }),
  ]);
}

function typeTable(sets: [string, SpanScore][]): string {
  const lines = sets.flatMap(([set, score]) =>
    [...score.types]
      .filter(([, type]) => type.n > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([type, { n, covered, typed, found, right }]) => [
        set,
        type,
        String(n),
        (covered / n).toFixed(3),
        (typed / n).toFixed(3),
        found === 0 ? "" : (right / found).toFixed(3),
      ]),
  );
  return markdownTable([["set", "type", "n", "covered", "same type", "precision"], ...lines]);
}

function speed(name: string, score: SpanScore): string {
  const sorted = score.micros.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
  return `${name}: ${at(0.5)} µs a message, p95 ${at(0.95)} µs`;
}

/** Measures masking on the two sets of the data folder, on cases of our own, and on 10,000 round trips. */
export async function measureRedaction(data: string, misses: boolean): Promise<{ figures: RedactionFigure[]; text: string }> {
  const sets = ["presidio", "nordic"].map((name): [string, MarkedText[]] => [name, rows(data, `pii/${name}-synth.jsonl.gz`)]);
  const without = (text: string) => detect(text, { names: false });
  const plain = sets.map(([name, texts]): [string, SpanScore] => [name, spanScore(texts, without)]);
  const named = sets.map(([name, texts]): [string, SpanScore] => [`${name}, names`, spanScore(texts, (text) => detect(text))]);
  const own = spanScore(ownRows(), without);
  const ownNamed = spanScore(markedTexts(ownNames, "PERSON"), (text) => detect(text));
  const everyday = spanScore(rows(data, "intents/intents.jsonl.gz"), without);
  const scoresOf = (scored: [string, SpanScore][]) => scored.map(([, score]) => score);
  const trips = roundTrips(
    [...sets.flatMap(([, texts]) => texts), ...ownRows()].map(({ text }) => text),
    10_000,
  );
  const figures = [
    ...spanFigures(scoresOf(plain), scoresOf(named), own, ownNamed),
    atMost("everyday messages of the intents set touched", everyday.clean, everyday.touched / everyday.clean, null, null),
    ...tripFigures(trips),
  ];
  const notes = [
    ...plain.map(([name, score]) => speed(name, score)),
    ...named.map(([name, score]) => speed(name, score)),
    `The presidio set marks dates, places, companies and web addresses too, which are not masked. ${alsoOurs.join(", ")} stand in our own cases alone.`,
  ];
  const shown = [...plain, ...named].flatMap(([name, score]) =>
    score.misses.filter((m) => misses && !/ (?:GPE|ORGANIZATION|AGE|TITLE|NRP|DOMAIN_NAME|ZIP_CODE) /.test(m)).map((m) => `${name}: ${m}`),
  );
  const ownMisses = misses ? [...own.misses, ...ownNamed.misses, ...everyday.misses, ...trips.examples.slice(0, 20)] : [];
  const tables = [
    figureTable(figures),
    typeTable([...plain, ...named.map(([n, s]): [string, SpanScore] => [n, onlyNames(s)]), ["own", own]]),
  ];
  return { figures, text: [...tables, notes.join("\n"), ...shown, ...ownMisses].join("\n\n") };
}

function onlyNames(score: SpanScore): SpanScore {
  return { ...score, types: new Map([...score.types].filter(([type]) => type === "PERSON")) };
}
