import { baseLanguage } from "../language/base-language.ts";
import { hasNegation, hasPromise } from "../language/cues.ts";
import { languageName } from "../language/language-name.ts";
import { terms } from "../language/terms.ts";
import { words } from "../language/words.ts";
import { bare } from "./bare.ts";
import type { Evidence } from "./evidence.ts";
import type { Line, Templates } from "./template-line.ts";
import { templateSets } from "./templates.ts";

/** Words a sentence may be made of and still state nothing. */
const kindWords: Record<string, string> = {
  en: "hi hello dear good morning afternoon evening thanks thank thankful grateful appreciate patience message messages email mail note write writing wrote reply reach reaching contact contacting touch getting letting know let tell telling hope hopefully help helps helping helpful question questions answer answers further feel free anything else unclear sorry apologise apologize apologies hear trouble inconvenience frustrating frustration frustrated annoying understand understandable must happy glad gladly pleased welcome great nice lovely wonderful day weekend week best kind regards wishes warm sincerely cheers soon well back hesitate please just asking ask clear want need details detail explaining sharing caused really so much ever problem",
  sv: "hej god morgon dag kväll tack tackar tacksam meddelande mejl mail fråga frågor frågan svar svarar svara skriv skriver skrev hör höra hörde hoppas hjälp hjälper hjälpa hjälpte gärna mer något annat oklart undrar undra ledsen beklagar förlåt ursäkta besvär besväret trassel tråkigt trist synd frustrerande förstår förstå förståelse glad glada välkommen fin trevlig helg vecka önskar vänliga varma bästa hälsningar tveka kontakta kontaktar igen verkligen jätte väldigt orsakat orsakar berätta berättar tålamod",
  de: "hallo guten tag morgen abend danke dank vielen herzlich herzlichen nachricht mail frage fragen anfrage antwort antworten schreiben geschrieben melden gemeldet meldung hoffe hoffen hilft helfen geholfen hilfe gern gerne weitere weiteren leid tut bedauern bedaure entschuldigung entschuldigen unannehmlichkeiten ärger verstehe verständnis verständlich freue freuen willkommen schönen wünsche wünschen grüße freundlichen mit beste liebe zögern kontaktieren jederzeit wenden unklar geduld",
};

const asking: Record<string, RegExp> = {
  en: /^(?:(?:so |and |also |to help,? |first,? )?(?:could|can|would|will|may) (?:you|i ask)|which|what|when|where|who|how|have you|do you|did you|are you|is it|is the|does (?:it|the)|please (?:tell|let|send|share|confirm|reply))\b/i,
  sv: /^(?:(?:kan|skulle|vill|har|får) (?:du|ni|jag be)|vilk\p{L}+|vad|när|var|vem|hur|är det|är du|har du|skicka gärna|berätta gärna|svara gärna)(?!\p{L})/iu,
  de: /^(?:(?:können|könnten|würden|haben|sind) sie|(?:kannst|könntest|würdest|hast|bist) du|welche\p{L}*|was|wann|wo|wer|wie|ist (?:es|das|der|die)|bitte (?:teilen|schicken|senden|nennen))(?!\p{L})/iu,
};

/** Does the sentence only greet, thank, regret or offer an ear, and state and promise nothing? */
export function isCourtesy(sentence: string, given: Evidence): boolean {
  const base = baseLanguage(given.language);
  if (isTemplate(sentence, base, given)) return true;
  if (hasPromise(sentence, base) || /\p{N}|https?:|@/u.test(sentence)) return false;
  if (hasNegation(sentence, base) && !/\bhesitate\b|\btveka\b|\bzögern\b/i.test(sentence)) return false;
  const { customer, agent } = given.conversation;
  const allowed = new Set([
    ...terms(kindWords[base] ?? "", base),
    ...terms(`${customer.name ?? ""} ${agent.name ?? ""} ${given.profile.brand}`, base),
  ]);
  return words(sentence).length <= 25 && terms(sentence, base).every((t) => allowed.has(t));
}

/** Does the sentence only ask the customer for something? A question that brings a value or a link states it. */
export function asksCustomer(sentence: string, given: Evidence): boolean {
  const base = baseLanguage(given.language);
  const bareText = bare(sentence);
  if (!/\?["”»)]?$/.test(sentence.trim()) && !/^(?:please|skicka|berätta|svara|bitte)/i.test(bareText)) return false;
  return (asking[base]?.test(bareText) ?? false) && !hasPromise(sentence, base) && !/\p{N}|https?:|%/u.test(sentence);
}

/** One of the drafter's own lines, with a topic that the conversation or a source's title names. */
function isTemplate(sentence: string, base: string, given: Evidence): boolean {
  const framed = frameOf(sentence, base);
  if (!framed) return false;
  const filled = terms(framed.filled, base);
  if (framed.line === "unanswered" || framed.line === "moreAbout") return filled.every((t) => given.spoken.has(t));
  if (framed.line === "otherLanguage") return isLanguageNames(framed.filled, base, given);
  return framed.line !== "ackTopic" || filled.every((t) => given.spoken.has(t) || given.known.has(t));
}

function isLanguageNames(names: string, base: string, given: Evidence): boolean {
  const locales = new Set(given.sources.map((s) => languageName(s.passage.locale, base).toLowerCase()));
  return names.split(/ (?:and|och|und) /).every((n) => locales.has(n.toLowerCase()));
}

/** Which of the drafter's own lines a sentence is, and what fills its gap; null where it is none. */
export function frameOf(sentence: string, language: string): { line: keyof Templates; filled: string } | null {
  const said = bare(sentence);
  for (const { pattern, line } of frames(baseLanguage(language))) {
    const found = pattern.exec(said);
    if (found) return { line, filled: found[1] ?? "" };
  }
  return null;
}

interface Frame {
  pattern: RegExp;
  line: keyof Templates;
}

const made = new Map<string, Frame[]>();

function frames(base: string): Frame[] {
  const known = made.get(base);
  if (known) return known;
  const lines = (templateSets[base] ?? []).flatMap((set) =>
    Object.entries(set).flatMap(([line, voices]) =>
      typeof voices === "string" ? [] : Object.values(voices as Line).map((text: string) => [text, line as keyof Templates] as const),
    ),
  );
  const built = [...new Map(lines)].map(([text, line]) => {
    const escaped = bare(text).replace(/[\\^$.*+?()[\]|]/g, "\\$&");
    return { pattern: new RegExp(`^${escaped.replace(/\{\w+\}/, "(.{1,160})")}$`, "iu"), line };
  });
  made.set(base, built);
  return built;
}
