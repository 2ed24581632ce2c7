import { askCues } from "./ask-cues.ts";
import { baseLanguage } from "./base-language.ts";
import { roleOf } from "./meant.ts";
import { normalise } from "./normalise.ts";
import { sentences } from "./sentences.ts";
import { terms } from "./terms.ts";

const MOST = 5;

// An ask with fewer words of its own topic leans on the sentence before.
const OWN_TOPIC = 3;

const fallback = askCues["en"];

/** "Hi Anna, where is …" and "Hej! Var är …" without their greeting. */
function withoutGreeting(sentence: string, greeting: RegExp): string {
  const rest = sentence.replace(greeting, "").trim();
  return /[\p{L}\p{N}]{2}/u.test(rest) ? rest : "";
}

function isAsk(sentence: string, ask: RegExp): boolean {
  return /[?？]["'”»)\]]*$/u.test(sentence) || ask.test(sentence);
}

function isCourtesy(sentence: string, courtesy: RegExp): boolean {
  return courtesy.test(sentence);
}

/** The open asks of one customer text, in order, at most five; requests count where nothing is asked. */
export function questions(text: string, language: string): string[] {
  const base = baseLanguage(language);
  const cues = (askCues[base] ?? fallback)?.();
  if (!cues) return [];
  const all = sentences(normalise(text), base)
    .map((sentence) => withoutGreeting(sentence.text, cues.greeting))
    .filter((sentence) => sentence !== "" && !isCourtesy(sentence, cues.courtesy));
  const asks = collectAsks(all, (sentence) => isAsk(sentence, cues.ask), cues.anaphor, base);
  if (asks.length > 0) return asks.slice(0, MOST);
  return collectAsks(all, (sentence) => cues.request.test(sentence), cues.anaphor, base).slice(0, MOST);
}

function collectAsks(all: string[], chosen: (sentence: string) => boolean, anaphor: RegExp, language: string): string[] {
  const found: string[] = [];
  let used = -1;
  for (const [at, sentence] of all.entries()) {
    if (!chosen(sentence)) continue;
    const before = all[at - 1];
    const own = terms(sentence, language);
    const bare = own.every((t) => roleOf(t, language) === "asking");
    const leans = bare || (own.length < OWN_TOPIC && anaphor.test(sentence));
    if (leans && before !== undefined) {
      // "And how do I do that?" only goes on with the ask before it; "And what does it cost?" asks something else of the same thing.
      if (used === at - 1 && bare) found[found.length - 1] = `${found.at(-1)} ${sentence}`;
      else found.push(`${before} ${sentence}`);
    } else found.push(sentence);
    used = at;
  }
  return [...new Set(found)];
}
