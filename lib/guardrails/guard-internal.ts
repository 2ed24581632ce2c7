import { decodedIn } from "./guard-decoded.ts";
import { unleeted } from "./guard-disguises.ts";
import { aroundMarks } from "./guard-markup.ts";
import { phrases, phrasesIn } from "./guard-phrases.ts";
import { closedRunsIn, inPieces } from "./guard-runs.ts";
import { allowedLetters, found, type GuardText, guardText } from "./guard-text.ts";
import { letterEnd } from "./guard-view.ts";
import type { GuardFinding, GuardWorld } from "./guard-world.ts";
import { onceFor } from "./once-for.ts";

type Place = { from: number; to: number };
type Lookout = (text: GuardText, world: GuardWorld, allowed: readonly string[]) => Place[];

const canariesOf = onceFor((canaries: readonly string[]) => phrases(canaries, 5));

/** From letters of the view to places in the text as given. */
function placed({ view }: GuardText, { from, to }: Place): Place {
  return { from: view.from[from] as number, to: letterEnd(view, to - 1) };
}

function runs(text: GuardText, world: GuardWorld, allowed: readonly string[]): Place[] {
  const hits = closedRunsIn(text.view, world.closed);
  return hits
    .filter(({ from, to }) => !allowed.some((open) => open.includes(text.squeezed.slice(from, to))))
    .map((hit) => placed(text, hit));
}

function canaries(text: GuardText, world: GuardWorld, allowed: readonly string[]): Place[] {
  const hits = phrasesIn(text, canariesOf(world.canaries), false);
  return hits
    .filter(({ from, to }) => !allowed.some((open) => open.includes(text.squeezed.slice(from, to))))
    .map((hit) => placed(text, hit));
}

/** Also in what the text says in a code, with digits for letters, or between marks; a find in a code is the whole coded stretch. */
function anyhow(look: Lookout, text: GuardText, world: GuardWorld, others: Others): Place[] {
  const allowed = allowedLetters(world);
  return [
    ...look(text, world, allowed),
    ...others.coded.filter(({ said }) => look(said, world, allowed).length > 0),
    ...others.readings.flatMap(({ said, from: shift }) =>
      look(said, world, allowed).map(({ from, to }) => ({ from: from + shift, to: to + shift })),
    ),
  ];
}

interface Others {
  coded: (Place & { said: GuardText })[];
  /** The text or a part of it read otherwise, and where that begins. */
  readings: { said: GuardText; from: number }[];
}

/** Overlapping places as one. */
export function spread(places: Place[]): Place[] {
  const joined: Place[] = [];
  for (const { from, to } of places.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined;
}

/** Runs of eight words that stand only where this customer may not look, and marks of internal articles, however disguised. Hard. */
export function internalText(text: GuardText, world: GuardWorld): GuardFinding[] {
  if (world.closed.length === 0 && world.canaries.length === 0) return [];
  const coded = decodedIn(text.text, inPieces(text.view)).map(({ from, to, text: said }) => ({ from, to, said: guardText(said) }));
  const readings = [...unleeted(text.text).map((read) => ({ text: read, from: 0 })), ...aroundMarks(text.text)];
  const others = { coded, readings: readings.map(({ text: said, from }) => ({ said: guardText(said), from })) };
  return [
    ...spread(anyhow(runs, text, world, others)).map((place) => found(text, "internal-text", "hard", place)),
    ...spread(anyhow(canaries, text, world, others)).map((place) => found(text, "canary", "hard", place)),
  ];
}
