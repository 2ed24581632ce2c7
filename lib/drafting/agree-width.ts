import { cuesIn, says } from "../language/cue-patterns.ts";
import type { Reading } from "./reading.ts";

const figurative =
  /\b(?:all (?:you|we) (?:need|have)|any (?:other |further |more )?questions?|at all|not all|(?:each|every) (?:day|week|month|year|time)|always (?:happy|welcome|glad|here)|all the best|after all|in any case|any trouble|all set|any problems?)\b|(?<!\p{L})(?:inte alla|allt gott|alla fall|alltid (?:välkommen|hjälpa)|allt du behöver|nicht alle[ns]?|jede[ns]? (?:Monat|Tag|Jahr|Woche|Mal)|varje (?:dag|vecka|månad|år|gång)|alles gute|alles,? was sie)(?!\p{L})/giu;

/** At all times, or whatever else holds. */
const ever =
  /^(?:always|any ?time|at any time|whenever|whatever|regardless|no matter|never|forever|for life|lifetime|in every case|in all cases|without exception|no exceptions|alltid|när som helst|oavsett|aldrig|hela livet|livslång.*|utan undantag|i samtliga fall|immer|jederzeit|egal|unabhängig|nie|niemals|lebenslang|ausnahmslos|ohne ausnahme|in jedem fall)$/iu;
const clock = /(?<!\p{L})(?:24 hours|24\/7|(?:round|around) the clock|day and night|dygnet runt|rund um die uhr|24 stunden)(?!\p{L})/iu;
const whole =
  /(?<!\p{L})(?:whole|entire|complete\p{L}*|full|hela|hel|komplett\p{L}*|ganze\p{L}*|gesamte\p{L}*|vollständig\p{L}*|each|24\/7)(?!\p{L})/iu;

/** Does the sentence say of all, always or any what its source says of some, mostly or without such a word? */
export function widerThanSource(said: Reading, blocks: Reading[], context: Reading[]): boolean {
  const text = said.text.replace(figurative, (m) => " ".repeat(m.length));
  const all = cuesIn(text, said.language, "all").filter((c) => !sets(said, c.text) || !denied(said));
  const things = all.filter((c) => !ever.test(c.text));
  if (things.length > 0 && ![...blocks, ...context].some((b) => says(b.text, b.language, "all") || whole.test(b.text))) return true;
  if (
    all.length > things.length &&
    !blocks.some((b) => clock.test(b.text) || cuesIn(b.text, b.language, "all").some((c) => ever.test(c.text)))
  )
    return true;
  const hedged = blocks.length > 0 && blocks.every((b) => says(b.text, b.language, "some"));
  return hedged && !says(said.text, said.language, "someToo");
}

/** "Not … any" is none. */
function sets(said: Reading, word: string): boolean {
  return /^(?:any\p{L}*|never|aldrig|nie\p{L}*|alla|alle\p{L}*|every)$/iu.test(word) && said.clauses.some((c) => c.denials > 0);
}

function denied(said: Reading): boolean {
  return says(said.text, said.language, "negation");
}
