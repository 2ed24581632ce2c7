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
  en: /^(?:(?:hi|hello|oh|ah|yes|no|okay|well)[ ,!]+){0,2}(?:(?:i['’]?(?: a)?m|we['’]?(?: a)?re)? ?(?:so |very |really |truly |terribly )?(?:sorry|glad|happy|pleased|afraid)\b|(?:i|we) (?:do |can |quite |fully |completely )?(?:understand|see why|see how|appreciate|apologi[sz]e|know (?:how|that|this|it)|reali[sz]e|imagine|get)\b|thank|that(?:['’]s| is| must| sounds| was)\b|how (?:annoying|frustrating|nice|lovely|disappointing)|what a\b|don['’]t worry|no worries|not to worry|great|good (?:news|to hear|question)|lovely|congratulations|welcome|my apologies|apologies|here(?:['’]s| is| are) (?:how|what|the|your)|this is how|that['’]s how|you['’]re in luck|of course|certainly|with pleasure|gladly)/i,
  sv: /^(?:(?:hej|ja|nej|jo|okej|oj|ah)[ ,!]+){0,2}(?:(?:vad|så) (?:tråkigt|synd|trist|skönt|bra|roligt|kul|fint|härligt|ledsamt)|tråkigt|tack|jag (?:förstår|beklagar|är ledsen)|vi (?:förstår|beklagar|är ledsna)|ledsen|förlåt|ursäkta|beklagar|det (?:låter|var|är) (?:tråkigt|synd|bra|inte roligt|förstås|klart)|ingen fara|oroa dig inte|inga problem|bra (?:att|fråga)|grattis|välkommen|så (?:här )?gör du|gör så här|här (?:är|kommer)|självklart|absolut[,!.]|gärna[,!.]|roligt|kul|skönt|fint)/iu,
  de: /^(?:(?:hallo|ja|nein|oh|okay)[ ,!]+){0,2}(?:schade|es tut (?:mir|uns)|tut (?:mir|uns)|(?:ich|wir) (?:verstehe|bedau|entschuldige|freue|kann (?:gut )?verstehen|können)|vielen dank|danke|wie (?:ärgerlich|schade|schön)|das (?:ist|klingt|tut|war) (?:ärgerlich|schade|gut|sehr|verständlich|unangenehm|natürlich|mir)|keine sorge|kein problem|gute frage|gut,? dass|schön|glückwunsch|so (?:geht|funktioniert|gehen)|hier (?:ist|sind|kommt)|selbstverständlich|gern(?:e)?[,!.]|leider eine|entschuldig)/iu,
};

/** Words of feeling and of leading over, which need no source. */
const feeling: Record<string, string> = {
  en: "sorry annoying annoyed frustrating frustration disappointing disappointed upset upsetting worry worried worrying worries pity shame unpleasant nasty stressful inconvenience trouble hassle understand understandable understandably hope expect expected hoped feel feeling luck lucky news good bad great wait waiting patience turned let down hear heard reading thanks congratulations nice lovely happy glad pleased sounds sound must moment quick quickly look into reply back first works easy mistake fault error apologise apologize apology apologies answer hoping wrong mess thing things end week day days year long short exhausting tiring exhausted tired maddening infuriating horrible awful terrible dreadful rotten tough rough hard difficult painful scary frightening alarming unsettling confusing annoyance unlucky unfair urgent urgency important exciting excited fun wonderful fantastic amazing beautiful perfect delighted thrilled fond pleasant brilliant super proper real going having being losing finding getting start happens",
  sv: "tråkigt synd trist skönt bra roligt kul fint ledsen beklagar förstår orolig oroa besviken frustrerande jobbigt väntan väntat hoppas misstag fel vårt ursäkt ursäktar jobbig utmattande hemskt hemsk fruktansvärt förfärligt svårt svår tufft tuff stressande stressigt irriterande brådskande bråttom viktigt oroligt läskigt förargligt otur tur orättvist spännande härlig härligt underbart underbar toppen trevligt lång länge besvär hör höra kom tillrätta blev gick funkar enkelt snabbt svar",
  de: "schade ärgerlich leid verstehe verständlich sorge sorgen sorgt enttäuscht enttäuschend unangenehm versehen fehler unser anstrengend ermüdend belastend schlimm furchtbar schrecklich schwer schwierig hart nervig stressig frustrierend dringend eilig wichtig beunruhigend ungerecht pech glück toll wunderbar spannend herrlich super perfekt lang lange unschön freut freue schön gut hoffe geduld warten wartezeit hören passt passen klappt so geht einfach gern",
};

/** Says that the writer can't know something from where they are. */
const unsure: Record<string, RegExp> = {
  en: /\b(?:i|we) (?:can['’]t|cannot|am unable to|are unable to|don['’]t|am not able to) (?:see|tell|say|know|check)\b/i,
  sv: /(?<!\p{L})(?:(?:kan|ser|vet) (?:jag|vi)|(?:jag|vi) (?:kan|ser|vet)) (?:tyvärr |dessvärre )?inte(?: se| säga| veta)?(?!\p{L})/iu,
  de: /(?<!\p{L})(?:kann ich|ich kann|sehe ich|ich sehe|weiß ich|können wir|wir können) (?:[\p{L}]+ ){0,5}nicht (?:sehen|sagen|erkennen|beurteilen|einsehen)?/iu,
};

/** Words that tell how something is for the customer: a line around one of them only feels, wherever it stands. */
const felt: Record<string, RegExp> = {
  en: /\b(?:sorry|apologi[sz]e|apologies|exhaust\p{L}*|tiring|madden\p{L}*|infuriat\p{L}*|annoy\p{L}*|frustrat\p{L}*|disappoint\p{L}*|horrible|awful|terrible|dreadful|rotten|tough|rough|unpleasant|stressful|upset\p{L}*|worr(?:y|ying|isome|ied)|scary|frightening|alarming|unsettling|a shame|a pity|urgent|(?:not|isn['’]t|never|wasn['’]t|can['’]t be) (?:\p{L}+ )?(?:easy|fun|nice|pleasant|ideal|what you)|lovely|wonderful|exciting|fantastic|brilliant|delighted|thrilled|(?:sounds|must be|must have been)|hop(?:ing|ed) for|understandable)\b/iu,
  sv: /(?<!\p{L})(?:ledsen|ledsna|beklagar|ursäkta\p{L}*|förlåt|tråkigt|trist|synd|jobbigt?|utmattande|hemskt?|fruktansvärt|förfärligt|tufft?|stressande|stressigt|irriterande|frustrerande|förargligt|besvär\p{L}*|bråttom|brådskande|oroligt|läskigt|otur|härligt?|underbart?|spännande|roligt|inte (?:lätt|roligt|kul|enkelt|skönt)|låter|förstår att|hoppats)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:leid|bedau\p{L}*|entschuldig\p{L}*|schade|ärgerlich|anstrengend|ermüdend|belastend|schlimm|furchtbar|schrecklich|nervig|stressig|frustrierend|enttäuschend|unangenehm|unschön|dringend|eilig|beunruhigend|pech|herrlich|wunderbar|spannend|nicht (?:leicht|schön|einfach|angenehm|toll)|klingt|verständlich|verstehe\p{L}*|gehofft)(?!\p{L})/iu,
};

/** Good wishes and little answers. */
const wishes: Record<string, RegExp> = {
  en: /^(?:have (?:a|an|fun)|enjoy|safe|happy (?!to)|good (?:luck|morning|evening)|get well|all the best|best of luck|take care|wishing|happily|gladly|sure|certainly|of course|absolutely|no (?:problem|worries|trouble|bother)|not a problem|my pleasure|you['’]re welcome|don['’]t mention|sadly not|unfortunately not|i['’]m afraid (?:not|so))(?![\p{L}’'])/iu,
  sv: /^(?:trevlig|lycka till|krya|god (?:resa|helg|fortsättning|jul)|ha (?:en|det)|glad (?:påsk|midsommar|sommar)|varmt välkom\p{L}*|gärna|absolut|självklart|javisst|visst|inga problem|ingen fara|ingen orsak|det ordnar sig|tyvärr inte|dessvärre inte)(?!\p{L})/iu,
  de: /^(?:gute (?:besserung|reise|fahrt|nacht)|guten (?:flug|rutsch|start)|viel (?:spaß|erfolg|glück|freude)|schöne[ns]? |alles gute|frohe|einen schönen|gern(?:e)?(?: geschehen)?|sicher|natürlich|selbstverständlich|kein problem|keine ursache|leider nicht|leider nein)(?!\p{L})/iu,
};
const shortWish = 6;

/** "Two things may be behind it." */
const leadsOver =
  /^(?:(?:there (?:are|may be|could be|can be|is)|it has|that has|det finns|det kan finnas|es gibt|das hat|dafür gibt es|here are|här är|hier sind) )?(?:\p{L}+ ){0,2}(?:things?|reasons?|causes?|explanations?|possibilities|options|ways|saker|orsaker|skäl|förklaringar|möjligheter|sätt|dinge|gründe|ursachen|erklärungen|möglichkeiten|wege)(?!\p{L})[^,;:]{0,40}[.:]?$/iu;

const longest = 24;

/** Does a line only feel with the customer, thank, wish or lead over? What it tells besides, the customer has said; it promises nothing. */
export function isEmpathy(sentence: string, given: Evidence): boolean {
  const language = baseLanguage(given.language);
  const text = sentence.trim();
  const count = words(text).length;
  const opens = openers[language]?.test(text) || unsure[language]?.test(text);
  const warm = !opens && feels(text, language);
  if ((!opens && !warm) || count > longest) return false;
  if (cuesIn(sentence, language, "deed").some((d) => acted(sentence, d.from, language))) return false;
  if (says(withoutWish(text, language), language, "surely") || /https?:|www\.|@/.test(sentence)) return false;
  const values = facts(sentence, language);
  if (values.some((v) => locate(v, [], given, values).place.provenance === "none") || otherNames(sentence, [], given).length > 0)
    return false;
  const kind = new Set(reading(feeling[language] ?? "", language).words.map((w) => w.stem));
  const left = reading(sentence, language).words.filter((w) => w.full && !kind.has(w.stem) && !holdsWord(given.aside, w));
  if (felt[language]?.test(text) && !rules(text, language)) return left.length <= Math.max(2, count / 4);
  return left.length <= (unsure[language]?.test(sentence) || leadsOver.test(text) ? 2 : 1);
}

/** A wish, a lead-in, or a line of feeling that sets no rule. */
function feels(text: string, language: string): boolean {
  const wish = words(text).length <= shortWish && (wishes[language]?.test(text) ?? false);
  return wish || leadsOver.test(text) || ((felt[language]?.test(text) ?? false) && !rules(text, language));
}

function withoutWish(text: string, language: string): string {
  return wishes[language] ? text.replace(wishes[language], "") : text;
}

/** Says what must, may or may only be: that needs a source. */
export function rules(text: string, language: string): boolean {
  const plain = text.replace(
    /(?<!\p{L})(?:can only imagine|can imagine|can understand|must (?:be|have|feel)|kan (?:jag )?(?:tänka|förstå)|kann ich (?:gut )?verstehen)(?!\p{L})/giu,
    "",
  );
  return (["must", "may", "only", "grant", "all"] as const).some((list) => says(plain, language, list));
}

/** "We" or "I" right before a deed. */
function acted(sentence: string, at: number, language: string): boolean {
  return says(sentence.slice(Math.max(0, at - 24), at), language, "we");
}
