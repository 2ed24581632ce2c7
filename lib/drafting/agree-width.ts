import { cuesIn, says } from "../language/cue-patterns.ts";
import type { Reading } from "./reading.ts";

const figurative =
  /\b(?:all (?:you|we) (?:need|have)|any (?:other |further |more )?questions?|at all|not all|(?:each|every) (?:day|week|month|year|time)|always (?:happy|welcome|glad|here)|all the best|after all|in any case|any trouble|by all means|any (?:longer|later|more|further|earlier|sooner|other|better|worse)|all (?:in all|right|the (?:same|way|more|better)|of a sudden|too|on your own|by itself|set|you (?:have to|need))|after all|all set|any problems?|anything (?:that|which)|whatever (?:you|is|has|was|it|they|remains|else) (?:\p{L}+ )?(?:left|have|had|need|remains?|left over)|whatever you(?:[’']ve)? (?:paid|bought|ordered|returned|sent)|everything that)\b|(?<!\p{L})(?:helt (?:kostnadsfritt|gratis|enkelt|säkert|klart|rätt|okej|utan|och hållet|automatiskt|själv\p{L}*|ny\p{L}*|fritt)|trots allt|först av allt|framför allt|allt (?:mer|fler|oftare)|vor allem|trotz allem|alles in allem|inte alla|allt gott|alla fall|alltid (?:välkommen|hjälpa)|allt du behöver|nicht alle[ns]?|jede[ns]? (?:Monat|Tag|Jahr|Woche|Mal)|varje (?:dag|vecka|månad|år|gång)|alles gute|alles,? was|allt (?:som|du)|det som)(?!\p{L})/giu;

/** At all times, or whatever else holds. */
const ever =
  /^(?:always|any ?time|at any time|whenever|whatever|regardless|no matter|never|forever|for life|lifetime|in every case|in all cases|without exception|no exceptions|alltid|när som helst|oavsett|aldrig|hela livet|livslång.*|utan undantag|i samtliga fall|immer|jederzeit|egal|unabhängig|nie|niemals|lebenslang|ausnahmslos|ohne ausnahme|in jedem fall)$/iu;
const clock =
  /(?<!\p{L})(?:24 hours|24\/7|(?:round|around) the clock|day (?:and|or) night|dygnet runt|rund um die uhr|24 stunden)(?!\p{L})/iu;
const whole =
  /(?<!\p{L})(?:whole|entire|complete\p{L}*|full|hela|hel|komplett\p{L}*|ganze\p{L}*|gesamte\p{L}*|vollständig\p{L}*|each|24\/7)(?!\p{L})/iu;

/** Does the sentence say of all, always or any what its source says of some, mostly or without such a word? */
export function widerThanSource(said: Reading, blocks: Reading[], context: Reading[]): boolean {
  if (widerPlace(said, blocks) || anyTime(said, blocks) || soonerThan(said, blocks)) return true;
  const idle = cuesIn(said.text, said.language, "idle");
  const text = said.text
    .replace(figurative, (m) => " ".repeat(m.length))
    .replace(/\p{L}+/gu, (m, at: number) => (idle.some((i) => i.from <= at && at < i.to) ? " ".repeat(m.length) : m));
  const all = cuesIn(text, said.language, "all").filter((c) => !sets(said, c.text) || !denied(said));
  // "Every bill" is "per bill".
  const perEach = blocks.some((b) => per.test(b.text));
  const loose = (c: { text: string; from: number }) =>
    /^any(?!one|body|where)/iu.test(c.text) && someAny.test(said.text.slice(Math.max(0, c.from - 20), c.from));
  const things = all.filter((c) => !ever.test(c.text) && !loose(c) && !(perEach && each.test(c.text)));
  if (several.test(said.text) && !denied(said) && blocks.some((b) => single.test(b.text) && says(b.text, b.language, "only"))) return true;
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

/** "Tell us about any damage": no more than "some". */
const someAny = /(?<!\p{L})(?:about|if|whether|without|before|against|see|notice|spot|have|find|report|avoid|there(?:['’]s| is| are)) $/iu;
const several =
  /(?<!\p{L})(?:several|multiple|more than one|many|flera|mer än en|mer än ett|mehrere\p{L}*|mehr als ein\p{L}*|viele)(?!\p{L})/iu;
const single = /(?<!\p{L})(?:one|a single|single|en|ett|enda|ein|eine[nmrs]?|einzig\p{L}*|einzeln\p{L}*)(?!\p{L})/iu;
const each = /^(?:every|each|any|varje|jede\p{L}?)$/iu;
const per = /(?<!\p{L})(?:per|each|pro|je)(?!\p{L})/iu;
const everywhere =
  /(?<!\p{L})(?:wherever you(?:['’]d)? (?:like|want|wish|please|prefer)|vart (?:som helst|du (?:än |helst )?vill)|var du (?:än |helst )?vill|wohin (?:auch immer )?(?:sie|du) (?:wollen|möchten|willst|möchtest)|wo (?:auch immer )?(?:sie|du) (?:wollen|möchten|willst|möchtest)|anywhere|everywhere|world ?wide|(?:all over|around|across|in) the world|all over|any country|every country|überall|weltweit|in aller welt|överallt|var som helst|hela världen|världen över)(?!\p{L})/iu;
const whenever =
  /(?<!\p{L})(?:when(?:ever)? (?:it suits )?you(?:['’]d)? (?:like|want|wish|please)|whenever|(?:at )?any ?time|no matter when|regardless of when|när du (?:än |helst )?(?:vill|önskar)|när du än|när som helst|oavsett när|wann (?:immer )?(?:sie|du) (?:wollen|möchten|willst|möchtest)|wann immer|egal,? wann|jederzeit)(?!\p{L})/iu;

const atOnce =
  /(?<!\p{L})(?:immediate(?:ly)?|instant(?:ly|aneous(?:ly)?)?|right away|straight ?away|at once|on the spot|there and then|then and there|with immediate effect|from one day to the next|overnight|omedelbar\p{L}*|omgående|genast|på en gång|med en gång|på stående fot|direkt|på studs|sofort\p{L}*|umgehend|unverzüglich|augenblicklich|auf der stelle|gleich|direkt|von heute auf morgen|fristlos)(?!\p{L})/iu;

/** What holds or ends at once by the sentence, while the source gives it a time of its own. */
function soonerThan(said: Reading, blocks: Reading[]): boolean {
  if (!effect.test(said.text)) return false;
  return blocks.every((b) => !atOnce.test(b.text)) && blocks.some((b) => says(b.text, b.language, "most") || later.test(b.text));
}

const effect =
  /(?<!\p{L})(?:with immediate effect|immediately|instantly|on the spot|from one day to the next|med omedelbar verkan|omedelbart|genast|mit sofortiger wirkung|sofort|fristlos|von heute auf morgen)(?!\p{L})/iu;
const later =
  /(?<!\p{L})(?:end of|until the end|at the end|notice|days?|weeks?|months?|slutet av|i slutet|uppsägning\p{L}*|dagar|veckor|månad\p{L}*|ende|zum|tage?n?|wochen?|monat\p{L}*)(?!\p{L})/iu;

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
  return /^(?:any\p{L}*|never|aldrig|nie\p{L}*|alla|alle\p{L}*|every)$/iu.test(word) && denied(said);
}

function denied(said: Reading): boolean {
  return says(said.text, said.language, "negation") || said.words.some((w) => w.sides.some((s) => s.strong));
}
