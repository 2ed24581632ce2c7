import { questions } from "../language/questions.ts";
import { sentences } from "../language/sentences.ts";

const demands: Record<string, RegExp> = {
  en: /(?<!\p{L})(?:please|i (?:want|need|demand|expect|request|insist|ask|would like)|i['’]d like|you (?:must|need to|have to|should)|(?:give|send|pay) (?:me|us)|stop the|cancel|refund me|block)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:snälla|vänligen|var (?:god|vänlig)|jag (?:vill|behöver|kräver|begär|önskar|förväntar mig)|vi (?:vill|kräver|begär)|ni (?:måste|bör|ska|behöver)|du måste|ge (?:mig|oss)|skicka|stoppa|spärra|avboka|betala tillbaka)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:bitte|ich (?:will|möchte|verlange|fordere|erwarte|brauche|bestehe)|wir (?:wollen|möchten|verlangen|fordern)|sie (?:müssen|sollten)|geben sie|schicken sie|senden sie|stornieren|sperren|erstatten sie)(?!\p{L})/iu,
};

/** Words of a question that says little alone: "And how much?" */
const shortQuestion = 3;

/** What a customer asks for or demands in a text, sentence by sentence in order: questions and requests both. */
export function customerWants(text: string, language: string): string[] {
  const demand = demands[language] ?? demands["en"];
  const asked = questions(text, language);
  const own = sentences(text, language)
    .map((sentence) => sentence.text.trim())
    .filter((sentence) => /[?？]/u.test(sentence) || demand?.test(sentence));
  const clear = asked.filter((ask) => /[?？]/u.test(ask) || demand?.test(ask));
  // A short question leans on the sentence before it and is told with it.
  const short = (sentence: string) => sentence.split(/\s+/).length <= shortQuestion && /[?？]/u.test(sentence);
  const wide = own.map((sentence) => (short(sentence) && clear.find((ask) => ask !== sentence && ask.endsWith(sentence))) || sentence);
  return wide.length > 0 ? [...new Set(wide)] : asked;
}
