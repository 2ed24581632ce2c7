import { cuesIn, says } from "../language/cue-patterns.ts";
import type { Reading } from "./reading.ts";

const figurative =
  /\b(?:all (?:you|we) (?:need|have)|any (?:other |further |more )?questions?|at all|not all|(?:each|every) (?:day|week|month|year|time)|always (?:happy|welcome|glad|here)|all the best|after all|in any case|any trouble|all set|any problems?|anything (?:that|which)|whatever you(?:[’']ve)? (?:paid|bought|ordered|returned|sent)|everything that)\b|(?<!\p{L})(?:inte alla|allt gott|alla fall|alltid (?:välkommen|hjälpa)|allt du behöver|nicht alle[ns]?|jede[ns]? (?:Monat|Tag|Jahr|Woche|Mal)|varje (?:dag|vecka|månad|år|gång)|alles gute|alles,? was|allt (?:som|du)|det som)(?!\p{L})/giu;

/** At all times, or whatever else holds. */
const ever =
  /^(?:always|any ?time|at any time|whenever|whatever|regardless|no matter|never|forever|for life|lifetime|in every case|in all cases|without exception|no exceptions|alltid|när som helst|oavsett|aldrig|hela livet|livslång.*|utan undantag|i samtliga fall|immer|jederzeit|egal|unabhängig|nie|niemals|lebenslang|ausnahmslos|ohne ausnahme|in jedem fall)$/iu;
const clock =
  /(?<!\p{L})(?:24 hours|24\/7|(?:round|around) the clock|day (?:and|or) night|dygnet runt|rund um die uhr|24 stunden)(?!\p{L})/iu;
const whole =
  /(?<!\p{L})(?:whole|entire|complete\p{L}*|full|hela|hel|komplett\p{L}*|ganze\p{L}*|gesamte\p{L}*|vollständig\p{L}*|each|24\/7)(?!\p{L})/iu;

/** Does the sentence say of all, always or any what its source says of some, mostly or without such a word? */
export function widerThanSource(said: Reading, blocks: Reading[], context: Reading[]): boolean {
  if (widerPlace(said, blocks) || anyTime(said, blocks)) return true;
  const text = said.text.replace(figurative, (m) => " ".repeat(m.length));
  const all = cuesIn(text, said.language, "all").filter((c) => !sets(said, c.text) || !denied(said));
  // "Every bill" is "per bill".
  const perEach = blocks.some((b) => per.test(b.text));
  const things = all.filter((c) => !ever.test(c.text) && !(perEach && each.test(c.text)));
  const narrow = blocks.some((b) => says(b.text, b.language, "only")) && !says(said.text, said.language, "only");
  if (narrow && things.some((c) => /^(?:any\p{L}*|every\p{L}*|all|alla|vem som helst|alle\p{L}?|jede\p{L}*)$/iu.test(c.text))) return true;
  if (things.length > 0 && ![...blocks, ...context].some((b) => says(b.text, b.language, "all") || whole.test(b.text))) return true;
  if (
    all.some((c) => ever.test(c.text)) &&
    !blocks.some((b) => clock.test(b.text) || cuesIn(b.text, b.language, "all").some((c) => ever.test(c.text)))
  )
    return true;
  const hedged = blocks.length > 0 && blocks.every((b) => says(b.text, b.language, "some"));
  return hedged && !says(said.text, said.language, "someToo");
}

const each = /^(?:every|each|any|varje|jede\p{L}?)$/iu;
const per = /(?<!\p{L})(?:per|each|pro|je)(?!\p{L})/iu;
const everywhere =
  /(?<!\p{L})(?:anywhere|everywhere|world ?wide|(?:all over|around|across|in) the world|all over|any country|every country|überall|weltweit|in aller welt|överallt|var som helst|hela världen|världen över)(?!\p{L})/iu;
const whenever =
  /(?<!\p{L})(?:when(?:ever)? (?:it suits )?you(?:['’]d)? (?:like|want|wish|please)|whenever|(?:at )?any ?time|no matter when|regardless of when|när du (?:än |helst )?(?:vill|önskar)|när du än|när som helst|oavsett när|wann (?:immer )?(?:sie|du) (?:wollen|möchten|willst|möchtest)|wann immer|egal,? wann|jederzeit)(?!\p{L})/iu;

function widerPlace(said: Reading, blocks: Reading[]): boolean {
  return everywhere.test(said.text) && blocks.every((b) => !everywhere.test(b.text)) && !denied(said);
}

function anyTime(said: Reading, blocks: Reading[]): boolean {
  if (!whenever.test(said.text)) return false;
  return blocks.every(
    (b) => !whenever.test(b.text) && !clock.test(b.text) && !cuesIn(b.text, b.language, "all").some((c) => ever.test(c.text)),
  );
}

/** "Not … any" is none. */
function sets(said: Reading, word: string): boolean {
  return /^(?:any\p{L}*|never|aldrig|nie\p{L}*|alla|alle\p{L}*|every)$/iu.test(word) && said.clauses.some((c) => c.denials > 0);
}

function denied(said: Reading): boolean {
  return says(said.text, said.language, "negation");
}
