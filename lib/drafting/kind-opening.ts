import { baseLanguage } from "../language/base-language.ts";
import { hasPromise } from "../language/cues.ts";
import { facts } from "../language/facts.ts";
import { words } from "../language/words.ts";
import type { Evidence } from "./evidence.ts";
import { otherNames } from "./other-names.ts";

/** How thanks, apologies, wishes, sympathy and compliments on the question begin. */
const opening: Record<string, RegExp> = {
  en: /^(?:(?:many |a (?:big|warm) )?thank(?:s| you)(?: so much| very much| again)?(?: for|$|[,.!])|(?:please accept )?(?:our|my) (?:sincere |sincerest |heartfelt )?apolog|apologies (?:for|again)|(?:we['’]re|we are|i['’]m|i am)?\s*(?:so |very |truly |really )?sorry (?:for|about|to (?:hear|read|learn)|that (?:this|it|you))|(?:that['’]s an? |what an? )?(?:good|great|fair|excellent|very good) (?:question|point|thinking|idea|catch)|(?:oh (?:dear|no)|ouch|poor (?:you|thing)|bless|bad luck|hard luck)(?!\p{L})|(?:get|feel) (?:well|better)|(?:have|enjoy) (?:a|your|the)|all the best|best of luck|good luck|safe (?:travels?|trip|journey)|congratulations|happy (?:birthday|holidays|new year|easter|anniversary)|merry christmas|(?:we|i) (?:wish|hope) you|wishing you|welcome (?:back|aboard|home)|take care|how (?:annoying|frustrating|nice|lovely|exciting|sad))/iu,
  sv: /^(?:(?:stort |många )?tack(?: så mycket| snälla)?(?: för|$|[,.!])|(?:vi ber|jag ber) (?:så mycket |verkligen )?om ursäkt|(?:vi|jag) beklagar|förlåt (?:för|att)|ledsen (?:för|att)|(?:en )?(?:bra|jättebra|klok|rimlig|mycket bra) (?:fråga|tanke|poäng)|(?:oj|usch|aj|nämen|åh nej|stackars)(?!\p{L})|krya på|ha (?:en|ett|det)(?!\p{L})|lycka till|trevlig|glad (?:påsk|midsommar|sommar)|god (?:jul|fortsättning|helg)|grattis|gratulerar|(?:vi|jag) (?:önskar|hoppas) (?:dig|er|att du|att ni)|välkommen (?:tillbaka|hem|ombord)|ta hand om|så (?:tråkigt|trist|roligt|kul|fint) )/iu,
  de: /^(?:(?:vielen |herzlichen |besten |lieben )?dank(?: für|e|$|[,.!])|(?:wir bitten|ich bitte) (?:\p{L}+ ){0,3}um entschuldigung|(?:bitte )?entschuldigen sie|(?:es )?tut (?:uns|mir) (?:\p{L}+ )?leid|(?:eine )?(?:gute|berechtigte|sehr gute) (?:frage|idee|überlegung)|(?:oh je|ohje|oje|oh nein|au weia|ach herrje)(?!\p{L})|gute besserung|(?:haben|genießen) sie (?:eine?n?|ihre?n?|die|den|das)|viel (?:glück|erfolg|spaß|freude)|alles gute|gute (?:reise|fahrt)|schöne[ns]? |herzlichen glückwunsch|frohe |(?:wir wünschen|ich wünsche|wir hoffen|ich hoffe)|willkommen (?:zurück|an bord)|wie (?:ärgerlich|schön|schade|nett))/iu,
};

/** An instruction that only asks for a part of what was asked already: "only the black figures, please". */
const request: Record<string, RegExp> = {
  en: /(?:^please |, please)(?!\p{L})/iu,
  sv: /(?:^vänligen |, tack)(?!\p{L})/iu,
  de: /(?:^bitte |, bitte)(?!\p{L})/iu,
};

/** What states something of the service after all: what we do, what things cost, what one gets, must or may. */
const claim: Record<string, RegExp> = {
  en: /(?<!\p{L})(?:we(?:['’]ll| will| can| do| have|['’]ve)|i(?:['’]ll| will| can|['’]ve)|you(?:['’]ll| will| can| may| must| get| are entitled)|refund\w*|free|cost\w*|fees?|pay\w*|charge\w*|insured|covered|cancel\w*|guarantee\w*|never|always|must|may)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:vi (?:kan|ska|har|kommer|betalar|ersätter)|jag (?:kan|ska|har|kommer)|(?:du|ni) (?:kan|får|ska|måste|slipper)|återbetal\p{L}*|gratis|kostar|avgift\p{L}*|ersätt\p{L}*|försäkrad\p{L}*|avbok\p{L}*|garant\p{L}*|aldrig|alltid|måste)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:wir (?:können|werden|haben|zahlen|erstatten)|ich (?:kann|werde|habe)|sie (?:können|dürfen|müssen|erhalten|bekommen)|erstatt\p{L}*|kostenlos|kostet|gebühr\p{L}*|versichert|stornier\p{L}*|garantier\p{L}*|nie|immer|muss|darf)(?!\p{L})/iu,
};

const longest = 14;

/**
 * `kind`: an opening of thanks, apology, wish or sympathy that claims nothing; `perhaps`: one that goes on, or a bare request;
 * null for anything else, such as all that brings values, names, promises or what the service does.
 */
export function kindOpening(sentence: string, given: Evidence): "kind" | "perhaps" | null {
  const language = baseLanguage(given.language);
  const text = sentence.trim();
  const opens = opening[language]?.test(text) ?? false;
  if (!opens && !request[language]?.test(text)) return null;
  if (/https?:|www\.|@|\p{N}|[%€$£]/u.test(text) || words(text).length > longest) return null;
  if (facts(text, language).length > 0 || hasPromise(text, language) || claim[language]?.test(text)) return null;
  if (otherNames(text, [], given).length > 0) return null;
  return opens &&
    !/[;:]|,\s+(?!many\b|that\b|det\b|das\b|viele\b|många\b)/iu.test(text.replace(/^(?:oh \p{L}+|oj|usch|aj|oje|ohje|ouch),/iu, ""))
    ? "kind"
    : "perhaps";
}
