import { lazy } from "../language/lazy.ts";
import { codePlaces, quotedPlaces } from "./code-places.ts";
import { findPlaceholders } from "./composer-guard.ts";
import { found, type GuardText } from "./guard-text.ts";
import type { GuardFinding, GuardSeverity, GuardWorld } from "./guard-world.ts";
import { type PlaceholderShape, placeholderShape } from "./placeholder-shapes.ts";

type Span = { from: number; to: number };
type Place = Span & { text: string };

/** Whom a reply speaks to: what stands there is never talk about code. */
const ADDRESSED =
  /(?:^|\n)[ \t>*]*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hej(?:san)?|hallå|god (?:morgon|dag|kväll)|bästa|käre?a?|hallo|guten (?:morgen|tag|abend)|sehr geehrte[rs]?|liebe[rs]?|moi|hei|beste|bonjour|cher|chère|hola|estimad[oa]|ciao|gentile|olá)(?:[ \t][\p{L}.]{1,12}){0,2}[ \t,]*$/iu;
/** What stands before a place that is spoken of as code. */
const NAMED =
  /(?:placeholders?|variables?|merge (?:tags?|fields?)|template tags?|liquid tags?|handlebars|mustache|shortcodes?|platshållaren?|variabeln?|malltaggen?|platzhalter|seriendruckfeld)(?: (?:is|called|named|är|heter|ist|heißt))?[ :]{1,2}$/iu;
/** Words of a talk about templates, for which a variable in quotation marks is an example. */
const TEMPLATES =
  /(?<!\p{L})(?:placeholders?|variables?|merge (?:tags?|fields?)|templates?|syntax|liquid|handlebars|mustache|snippets?|shortcodes?|platshållare\p{L}*|variab(?:el|ler)\p{L}*|mall(?:en|ar|arna|tagg\p{L}*)|platzhalter\p{L}*|vorlagen?|seriendruckfeld\p{L}*)(?!\p{L})/iu;
const CODE =
  /(?<!\p{L})(?:attributes?|parameters?|parametern?|attribut\p{L}*|api|endpoints?|json|html|xml|css|source code|källkod\p{L}*|quellcode|curly|(?:angle|square) brackets?|geschweifte\p{L}*|spitze\p{L}* klammer\p{L}*|måsving\p{L}*|klammerparentes\p{L}*|hakparentes\p{L}*)(?!\p{L})/iu;
/** "The <item> tag": in braces it would be a heating element. */
const TAG = /^<[^<>]{1,40}> ?-?(?:tags?|elements?|taggen?|elementet|element)(?!\p{L})/iu;
/** "Replace {width} with 300"; "we replaced your {model}" is none. */
const REPLACE =
  /(?<!\p{L})(?<!(?<!\p{L})(?:we|will|i|to|can|may|they|must|vi|jag|ska|kan|att|und|wir|not) )(?:replace|substitute|ersätt|byt ut|ersetzen sie|ersetze)(?: the| all| every| alla)? ["“”„']?$/iu;
const BY = /^["“”„']? (?:with|by|to|med|mot|till|durch)(?!\p{L})/iu;
/** A line of a terminal. */
const COMMAND =
  /(?:^|[\s:$>(])(?:git (?:clone|checkout|push|pull|remote)|npm (?:i|install|run)|npx|yarn add|pip3? install|curl|wget|ssh|scp|sudo|docker (?:run|pull|exec)|brew install|apt(?:-get)? install|chmod|mkdir) [^\n]{0,50}$/u;
const NOTE = /^(?:TODO|TBD|FIXME)$/u;
/** "Your TODO list". */
const NOTES = /^[ -](?:lists?|apps?|boards?|items?|comments?|notes?|lista|listan|listor|appen|liste|listen)(?!\p{L})/iu;
/** Windows' own names for its folders. */
const FOLDER =
  /^%(?:appdata|localappdata|temp|tmp|path|userprofile|windir|systemroot|systemdrive|programfiles|programdata|homepath|homedrive|public|computername|comspec|pathext)%$/iu;
const REACH = 60;

const inside = (places: Span[], { from, to }: Span) => places.some((p) => p.from <= from && to <= p.to);
const isWordLetter = (letter: string | undefined) => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);

/** Where a text holds this place, letter for letter but for case, and no part of a longer word. */
function placesIn(text: string, { text: written }: Place): Place[] {
  const [lower, wanted] = [text.toLowerCase(), written.toLowerCase()];
  const places: Place[] = [];
  for (let from = lower.indexOf(wanted); from >= 0 && places.length < 50; from = lower.indexOf(wanted, from + 1)) {
    const to = from + wanted.length;
    const cut = (isWordLetter(wanted[0]) && isWordLetter(lower[from - 1])) || (isWordLetter(wanted.at(-1)) && isWordLetter(lower[to]));
    if (!cut) places.push({ text: written, from, to });
  }
  return places;
}

/** Grown together with what only code has: "ssh <host>", "--name=<name>", "<item>…</item>"; a link is filled, not quoted. */
function isPartOfCode(text: string, { text: written, from, to }: Place): boolean {
  const name = /^<([\p{L}_][\p{L}\p{N}_-]*)>$/u.exec(written)?.[1];
  if (name && text.includes(`</${name}>`)) return true;
  const before = text.slice(Math.max(0, from - REACH), from);
  if (/https?:\/\/\S*$|www\.\S*$/iu.test(before)) return false;
  return /(?:[\\/=]|(?<![\w-])--?[\w-]{1,30}[ =])$/u.test(before) || /^[@\\/=]/u.test(text.slice(to, to + 1));
}

function isTalkAbout(text: string, { from, to }: Place, words: RegExp): boolean {
  const before = text.slice(Math.max(0, from - REACH), from);
  const after = text.slice(to, to + REACH);
  return words.test(before.slice(before.lastIndexOf("\n") + 1)) || words.test(after.split("\n")[0] ?? "");
}

/** A text and where its code and its quotations stand. */
type Reading = { text: string; code: () => Span[]; quoted: () => Span[] };

const readingOf = (text: string): Reading => ({ text, code: lazy(() => codePlaces(text)), quoted: lazy(() => quotedPlaces(text)) });

/** Tells whether a text speaks of this place, and does not wait for it to be filled. */
function isSpokenOf({ text, code, quoted }: Reading, place: Place, shape: PlaceholderShape): boolean {
  if (inside(code(), place)) return true;
  const before = text.slice(Math.max(0, place.from - REACH), place.from);
  if (ADDRESSED.test(before)) return false;
  if (shape !== "blank" && (COMMAND.test(before) || (REPLACE.test(before) && BY.test(text.slice(place.to, place.to + 12))))) return true;
  if (shape === "variable") {
    const named = NAMED.test(before.replace(/["“”„'‘«»]$/u, ""));
    return named || (inside(quoted(), place) && isTalkAbout(text, place, TEMPLATES));
  }
  if (shape === "blank") return NOTE.test(place.text) && (inside(quoted(), place) || NOTES.test(text.slice(place.to, place.to + 12)));
  return (
    TAG.test(text.slice(place.from, place.to + 12)) ||
    inside(quoted(), place) ||
    isPartOfCode(text, place) ||
    isTalkAbout(text, place, TEMPLATES) ||
    isTalkAbout(text, place, CODE)
  );
}

/** Said by the customer; or by a source that speaks of it: a saved reply holds variables too, which wait to be filled. */
function isSaid(world: GuardWorld, place: Place, shape: PlaceholderShape): boolean {
  if (world.said.some((said) => placesIn(said, place).length > 0)) return true;
  return world.open.some((text) => {
    const places = placesIn(text, place);
    const reading = readingOf(text);
    return places.some((at) => isSpokenOf(reading, at, shape));
  });
}

/** Hard where somebody forgot to fill it; soft where all tells that it is spoken of. */
function severityOf(reading: Reading, place: Place, world: GuardWorld): GuardSeverity {
  const shape = placeholderShape(place.text);
  if (shape === "mask") return "hard";
  if (isSpokenOf(reading, place, shape)) return "soft";
  const isAddressed = ADDRESSED.test(reading.text.slice(Math.max(0, place.from - REACH), place.from));
  return !isAddressed && isSaid(world, place, shape) ? "soft" : "hard";
}

/** Places that nobody filled: hard; soft where the reply speaks of them, as of code or of what the customer wrote. */
export function unfilledPlaces({ text }: GuardText, own: GuardText, world: GuardWorld): GuardFinding[] {
  const reading = readingOf(text);
  return findPlaceholders(text)
    .filter((place) => !FOLDER.test(place.text))
    .map((place) => found(own, "placeholder", severityOf(reading, place, world), place));
}
