import { type NameWord, nameWord } from "./name-words.ts";

/** A word of a run of capitalised words; `initial`: a single letter with or without a dot. */
export interface RunWord extends NameWord {
  text: string;
  from: number;
  to: number;
  capital: boolean;
  initial: boolean;
  /** A particle between names: von, de la. */
  particle: boolean;
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*['’]?/gu;
const PARTICLE = /^(?:von|van|der|den|de|da|di|del|della|dos|das|du|la|le|af|av|al|el|bin|ibn|ben|zu|zur|ten|ter|y|e|und|i)$/iu;

/** All words of a text with what they are as names. */
export function runWords(text: string): RunWord[] {
  return Array.from(text.matchAll(WORD), (match) => {
    const word = match[0].replace(/(?<=\p{L}{3})['’]$/u, "’");
    const known = nameWord(word);
    const from = match.index;
    return {
      ...known,
      text: match[0],
      from,
      to: from + match[0].length,
      capital: /^\p{Lu}/u.test(word),
      initial: /^\p{Lu}$/u.test(word),
      particle: PARTICLE.test(word),
    };
  });
}

/** Runs of capitalised words with one space, or a dot and a space behind an initial, between them; particles may stand within. */
export function capitalRuns(text: string, words: RunWord[]): RunWord[][] {
  const runs: RunWord[][] = [];
  let run: RunWord[] = [];
  const close = () => {
    while (run.length > 0 && !run.at(-1)?.capital) run.pop();
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (const word of words) {
    const last = run.at(-1);
    const joined = last && /^(?: | ?\. ?)$/.test(text.slice(last.to, word.from)) && (text[last.to] === " " || last.initial);
    if (!joined) close();
    if (word.capital || (run.length > 0 && word.particle)) run.push(word);
    else close();
    // A genitive closes a name.
    if (word.ending > 0) close();
  }
  close();
  return runs;
}
