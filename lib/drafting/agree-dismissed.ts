import { says } from "../language/cue-patterns.ts";
import type { Reading } from "./reading.ts";

/** A condition or bound is waved away: "claims or no claims", "however long", "without any ceiling", "spielt keine Rolle". */
const waved: Record<string, RegExp> = {
  en: /(?<!\p{L})(?:(\p{L}+)(?: or no \1|, \1ed or not)|or not(?=[,.!]|$)|however (?:long|much|many|often|old|far|late|big|small)|no matter (?:how|what|when|where|who|which|whether|the)|whatever (?:the|it|its|your|you(?! (?:have |had )?(?:paid|bought|ordered|sent|booked))|happens)|whichever|regardless|irrespective|in(?:to)? any (?:case|event)|without (?:any |a )?(?:ceiling|limit|cap|maximum|restriction|condition|exception)s?|unlimited|(?:any|every) (?:model|home|bike|item|customer|household|kind|type|brand|age|reason|lock|device|plan|tariff)(?!\p{L})|take your time|in your own time|(?:does|do)(?:n['’]t| not) (?:matter|play a (?:part|role))|makes no (?:odds|difference)|for (?:everyone|everybody|anyone|anybody|all)(?=[,.!]|$)|with or without|even (?:with|without|if|when))(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:hur (?:länge|mycket|många|ofta|gammal|stor|sent|dyr) (?:\p{L}+ ){0,2}än|oavsett|oberoende av|vad (?:\p{L}+ ){0,2}än|utan (?:någon )?(?:gräns|tak|begränsning|villkor|undantag)|obegränsa\p{L}*|i vilket fall|även (?:med|utan|om)|spelar ingen roll|gör detsamma|ta (?:god )?tid på|ingen brådska|eller inte(?=[,.!]|$)|med eller utan|för alla(?=[,.!]|$)|vilken \p{L}+ som helst|redan (?:nu|i \p{L}+|idag|i dag))(?!\p{L})/iu,
  de: /(?<!\p{L})(?:ganz gleich|gleichgültig|egal|unabhängig|ungeachtet|wie (?:lange|viel|viele|oft|alt|groß|spät|teuer) (?:\p{L}+ ){0,3}auch|was (?:\p{L}+ ){0,3}auch|ohne (?:jede )?(?:grenze|obergrenze|begrenzung|einschränkung|bedingung|ausnahme)|unbegrenzt\p{L}*|in jedem fall|auf jeden fall|auch (?:mit|ohne|wenn)|spielt keine rolle|macht nichts|zeit lassen|keine eile|oder nicht(?=[,.!]|$)|mit oder ohne|für alle(?=[,.!]|$)|jede[rsmn]? beliebige\p{L}*|(?:reicht|genügt) (?:\p{L}+ ){0,2}mündlich)(?!\p{L})/iu,
};
/** Said by word of mouth where the source asks for paper. */
const spoken = /(?<!\p{L})(?:mündlich\p{L}*|telefonisch|verbal(?:ly)?|orally|by word of mouth|muntlig\p{L}*)(?!\p{L})/iu;
const written = /(?<!\p{L})(?:written|in writing|on paper|skriftlig\p{L}*|schriftlich\p{L}*)(?!\p{L})/iu;

/** Letters before it in which an "only" still governs it. */
const near = 12;

/** Does the sentence wave away what its source sets as a condition, bound or must, without the source saying so? */
export function conditionDismissed(said: Reading, blocks: Reading[]): boolean {
  if (spoken.test(said.text) && blocks.some((b) => written.test(b.text)) && !blocks.some((b) => spoken.test(b.text))) return true;
  const pattern = waved[said.language];
  const at = pattern?.exec(said.text)?.index;
  if (at === undefined || blocks.some((b) => waved[b.language]?.test(b.text))) return false;
  // "Only when every item comes back" sets a condition.
  if (says(said.text.slice(Math.max(0, at - near), at), said.language, "only")) return false;
  return blocks.some(
    (b) =>
      says(b.text, b.language, "condition") ||
      says(b.text, b.language, "only") ||
      says(b.text, b.language, "must") ||
      says(b.text, b.language, "limits") ||
      b.facts.some(
        (f) => (f.bound !== null || f.make.startsWith("duration")) && !said.facts.some((g) => g.keys.some((k) => f.keys.includes(k))),
      ),
  );
}

const total =
  /(?<!\p{L})(?:(?:for|in|over) the (?:whole|entire) (?:year|month|term)|all told|in total|altogether|once and for all|under hela (?:året|månaden)|på hela året|totalt|sammanlagt|im ganzen jahr|für das ganze jahr|insgesamt|im ganzen|alles zusammen)(?!\p{L})/iu;
const apiece = /(?<!\p{L})(?:per|each|a time|every|apiece|pro|je|jede[rsmn]?|jeweils|varje|styck|per gång)(?!\p{L})/iu;

/** Is an amount that the source gives for each time told as the sum of all? */
export function toldAsTotal(said: Reading, blocks: Reading[]): boolean {
  const keys = new Set(said.facts.filter((f) => f.kind === "amount").flatMap((f) => f.keys));
  if (keys.size === 0 || !total.test(said.text)) return false;
  const theirs = blocks.filter((b) => b.facts.some((f) => f.keys.some((k) => keys.has(k))));
  return theirs.length > 0 && theirs.every((b) => apiece.test(b.text) && !total.test(b.text));
}
