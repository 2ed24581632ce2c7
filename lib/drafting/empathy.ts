import { baseLanguage } from "../language/base-language.ts";
import { cuesIn, says } from "../language/cue-patterns.ts";
import { facts } from "../language/facts.ts";
import { words } from "../language/words.ts";
import type { Evidence } from "./evidence.ts";
import { otherNames } from "./other-names.ts";
import { locate } from "./provenance.ts";
import { reading } from "./reading.ts";
import { holdsWord } from "./word-pool.ts";

/** How a line opens that only feels with the customer, thanks them or leads over. */
const openers: Record<string, RegExp> = {
  en: /^(?:(?:hi|hello|oh|ah|yes|no|okay|well)[ ,!]+){0,2}(?:(?:i['’]?(?: a)?m|we['’]?(?: a)?re)? ?(?:so |very |really |truly |terribly )?(?:sorry|glad|happy|pleased|afraid)\b|(?:i|we) (?:do |can |quite |fully |completely )?(?:understand|see why|see how|appreciate|apologi[sz]e|know how|imagine|get)\b|thank|that(?:['’]s| is| must| sounds| was)\b|how (?:annoying|frustrating|nice|lovely|disappointing)|what a\b|don['’]t worry|no worries|not to worry|great|good (?:news|to hear|question)|lovely|congratulations|welcome|my apologies|apologies|here(?:['’]s| is| are) (?:how|what|the|your)|this is how|that['’]s how|you['’]re in luck|of course|certainly|with pleasure|gladly)/i,
  sv: /^(?:(?:hej|ja|nej|jo|okej|oj|ah)[ ,!]+){0,2}(?:(?:vad|så) (?:tråkigt|synd|trist|skönt|bra|roligt|kul|fint|härligt|ledsamt)|tråkigt|tack|jag (?:förstår|beklagar|är ledsen)|vi (?:förstår|beklagar|är ledsna)|ledsen|förlåt|ursäkta|beklagar|det (?:låter|var|är) (?:tråkigt|synd|bra|inte roligt|förstås|klart)|ingen fara|oroa dig inte|inga problem|bra (?:att|fråga)|grattis|välkommen|så (?:här )?gör du|gör så här|här (?:är|kommer)|självklart|absolut[,!.]|gärna[,!.]|roligt|kul|skönt|fint)/iu,
  de: /^(?:(?:hallo|ja|nein|oh|okay)[ ,!]+){0,2}(?:schade|es tut (?:mir|uns)|tut (?:mir|uns)|(?:ich|wir) (?:verstehe|bedau|entschuldige|freue|kann (?:gut )?verstehen|können)|vielen dank|danke|wie (?:ärgerlich|schade|schön)|das (?:ist|klingt|tut|war) (?:ärgerlich|schade|gut|sehr|verständlich|unangenehm|natürlich|mir)|keine sorge|kein problem|gute frage|gut,? dass|schön|glückwunsch|so (?:geht|funktioniert|gehen)|hier (?:ist|sind|kommt)|selbstverständlich|gern(?:e)?[,!.]|leider eine|entschuldig)/iu,
};

/** Words of feeling and of leading over, which need no source. */
const feeling: Record<string, string> = {
  en: "sorry annoying annoyed frustrating frustration disappointing disappointed upset upsetting worry worried worrying worries pity shame unpleasant nasty stressful inconvenience trouble hassle understand understandable understandably hope expect expected hoped feel feeling luck lucky news good bad great wait waiting patience turned let down hear heard reading thanks congratulations nice lovely happy glad pleased sounds sound must moment quick quickly look into reply back first works easy",
  sv: "tråkigt synd trist skönt bra roligt kul fint ledsen beklagar förstår orolig oroa besviken frustrerande jobbigt väntan väntat hoppas besvär hör höra kom tillrätta blev gick funkar enkelt snabbt svar",
  de: "schade ärgerlich leid verstehe verständlich sorge sorgen sorgt enttäuscht enttäuschend unangenehm freut freue schön gut hoffe geduld warten wartezeit hören passt passen klappt so geht einfach gern",
};

/** Says that the writer can't know something from where they are. */
const unsure: Record<string, RegExp> = {
  en: /\b(?:i|we) (?:can['’]t|cannot|am unable to|are unable to|don['’]t|am not able to) (?:see|tell|say|know|check)\b/i,
  sv: /(?<!\p{L})(?:(?:kan|ser|vet) (?:jag|vi)|(?:jag|vi) (?:kan|ser|vet)) (?:tyvärr |dessvärre )?inte(?: se| säga| veta)?(?!\p{L})/iu,
  de: /(?<!\p{L})(?:kann ich|ich kann|sehe ich|ich sehe|weiß ich|können wir|wir können) (?:[\p{L}]+ ){0,5}nicht (?:sehen|sagen|erkennen|beurteilen|einsehen)?/iu,
};

const longest = 24;

/** Does a line only feel with the customer, thank or lead over? What it tells besides, the customer has said; it promises nothing. */
export function isEmpathy(sentence: string, given: Evidence): boolean {
  const language = baseLanguage(given.language);
  if ((!openers[language]?.test(sentence.trim()) && !unsure[language]?.test(sentence)) || words(sentence).length > longest) return false;
  if (cuesIn(sentence, language, "deed").some((d) => acted(sentence, d.from, language))) return false;
  if (says(sentence, language, "surely") || /https?:|www\.|@/.test(sentence)) return false;
  const values = facts(sentence, language);
  if (values.some((v) => locate(v, [], given, values).provenance === "none") || otherNames(sentence, [], given).length > 0) return false;
  const kind = new Set(reading(feeling[language] ?? "", language).words.map((w) => w.stem));
  const left = reading(sentence, language).words.filter((w) => w.full && !kind.has(w.stem) && !holdsWord(given.aside, w));
  return left.length <= (unsure[language]?.test(sentence) ? 2 : 1);
}

/** "We" or "I" right before a deed. */
function acted(sentence: string, at: number, language: string): boolean {
  return says(sentence.slice(Math.max(0, at - 24), at), language, "we");
}
