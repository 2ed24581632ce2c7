import { baseLanguage } from "../language/base-language.ts";

/** One line in three voices. A `du` line replaces the German ones where the profile is informal. */
export type Line = { formal: string; neutral: string; warm: string };

/** The fixed lines of the on-device drafter in one language. None of them states a fact or promises anything. */
export interface Templates {
  ack: Line;
  /** `{topic}` fits after "about". */
  ackTopic: Line;
  empathy: Line;
  steps: Line;
  /** `{question}` is in the customer's own words, without its question mark. */
  unanswered: Line;
  /** For questions that are not repeated because they hold numbers or addresses. */
  unansweredOther: Line;
  /** `{slots}` are things to send, joined with `and`. */
  ask: Line;
  more: Line;
  closing: Line;
  and: string;
}

const same = (text: string): Line => ({ formal: text, neutral: text, warm: text });

const en: Templates = {
  ack: { formal: "Thank you for contacting us.", neutral: "Thanks for getting in touch.", warm: "Thank you so much for getting in touch." },
  ackTopic: {
    formal: "Thank you for contacting us about {topic}.",
    neutral: "Thanks for getting in touch about {topic}.",
    warm: "Thank you so much for getting in touch about {topic}.",
  },
  empathy: {
    formal: "We are sorry for the inconvenience this has caused.",
    neutral: "I'm sorry for the trouble this has caused.",
    warm: "I'm really sorry for the trouble this has caused, and I understand how frustrating it must be.",
  },
  steps: { formal: "Please follow these steps:", neutral: "Here is what to do:", warm: "Here's how to do it:" },
  unanswered: {
    formal: "We do not have a confirmed answer to your question “{question}” and would rather not guess.",
    neutral: "I don't have a confirmed answer to your question “{question}”, and I would rather not guess.",
    warm: "I don't have a confirmed answer to your question “{question}”, and I would rather not guess.",
  },
  unansweredOther: {
    formal: "We do not have a confirmed answer to everything you asked and would rather not guess.",
    neutral: "I don't have a confirmed answer to everything you asked, and I would rather not guess.",
    warm: "I don't have a confirmed answer to everything you asked, and I would rather not guess.",
  },
  ask: {
    formal: "Could you please reply with {slots}?",
    neutral: "Could you reply with {slots}?",
    warm: "Could you send me {slots}, please?",
  },
  more: {
    formal: "Could you please tell us a little more about what you need help with?",
    neutral: "Could you tell me a little more about what you need help with?",
    warm: "Could you tell me a little more about what you need help with?",
  },
  closing: {
    formal: "Please do not hesitate to contact us if you have any further questions.",
    neutral: "Just reply to this message if anything is unclear.",
    warm: "Just write back if you have any more questions, we're happy to help.",
  },
  and: "and",
};

const sv: Templates = {
  ack: { formal: "Tack för att du kontaktar oss.", neutral: "Tack för att du hör av dig.", warm: "Tack för att du hör av dig till oss." },
  ackTopic: {
    formal: "Tack för att du kontaktar oss angående {topic}.",
    neutral: "Tack för att du hör av dig om {topic}.",
    warm: "Tack för att du hör av dig till oss om {topic}.",
  },
  empathy: {
    formal: "Vi beklagar det besvär som detta har orsakat.",
    neutral: "Jag beklagar besväret som det här har orsakat.",
    warm: "Jag är verkligen ledsen för besväret, och jag förstår att det är frustrerande.",
  },
  steps: { formal: "Gör på följande sätt:", neutral: "Så här gör du:", warm: "Så här gör du:" },
  unanswered: {
    formal: "Vi har inget bekräftat svar på din fråga ”{question}” och vill inte gissa.",
    neutral: "Jag har inget bekräftat svar på din fråga ”{question}”, och jag vill inte gissa.",
    warm: "Jag har inget bekräftat svar på din fråga ”{question}”, och jag vill inte gissa.",
  },
  unansweredOther: {
    formal: "Vi har inte ett bekräftat svar på allt du frågar om och vill inte gissa.",
    neutral: "Jag har inte ett bekräftat svar på allt du frågar om, och jag vill inte gissa.",
    warm: "Jag har inte ett bekräftat svar på allt du frågar om, och jag vill inte gissa.",
  },
  ask: {
    formal: "Skulle du kunna svara med {slots}?",
    neutral: "Kan du svara med {slots}?",
    warm: "Skulle du kunna skicka {slots} till mig?",
  },
  more: {
    formal: "Skulle du kunna berätta lite mer om vad du behöver hjälp med?",
    neutral: "Kan du berätta lite mer om vad du behöver hjälp med?",
    warm: "Kan du berätta lite mer om vad du behöver hjälp med?",
  },
  closing: {
    formal: "Tveka inte att kontakta oss om du har fler frågor.",
    neutral: "Svara bara på det här meddelandet om något är oklart.",
    warm: "Hör gärna av dig igen om du undrar över något mer.",
  },
  and: "och",
};

const de: Templates = {
  ack: same("vielen Dank für Ihre Nachricht."),
  ackTopic: same("vielen Dank für Ihre Nachricht zum Thema „{topic}“."),
  empathy: {
    formal: "Wir bedauern die entstandenen Unannehmlichkeiten.",
    neutral: "Es tut mir leid, dass Sie deswegen Ärger hatten.",
    warm: "Es tut mir sehr leid, dass Sie deswegen Ärger hatten, und ich verstehe Ihren Unmut gut.",
  },
  steps: { formal: "Bitte gehen Sie wie folgt vor:", neutral: "So gehen Sie vor:", warm: "So gehen Sie vor:" },
  unanswered: same("Auf Ihre Frage „{question}“ habe ich keine gesicherte Antwort und möchte nicht raten."),
  unansweredOther: same("Nicht auf alle Ihre Fragen habe ich eine gesicherte Antwort, und ich möchte nicht raten."),
  ask: {
    formal: "Könnten Sie uns bitte {slots} mitteilen?",
    neutral: "Könnten Sie mir bitte {slots} mitteilen?",
    warm: "Könnten Sie mir bitte {slots} mitteilen?",
  },
  more: same("Könnten Sie mir bitte etwas genauer beschreiben, wobei Sie Hilfe brauchen?"),
  closing: {
    formal: "Bei weiteren Fragen wenden Sie sich bitte jederzeit an uns.",
    neutral: "Antworten Sie einfach auf diese Nachricht, falls etwas unklar ist.",
    warm: "Melden Sie sich gern wieder, falls Sie weitere Fragen haben.",
  },
  and: "und",
};

const deDu: Templates = {
  ack: same("vielen Dank für deine Nachricht."),
  ackTopic: same("vielen Dank für deine Nachricht zum Thema „{topic}“."),
  empathy: {
    formal: "Wir bedauern die entstandenen Unannehmlichkeiten.",
    neutral: "Es tut mir leid, dass du deswegen Ärger hattest.",
    warm: "Es tut mir sehr leid, dass du deswegen Ärger hattest, und ich verstehe deinen Unmut gut.",
  },
  steps: same("So gehst du vor:"),
  unanswered: same("Auf deine Frage „{question}“ habe ich keine gesicherte Antwort und möchte nicht raten."),
  unansweredOther: same("Nicht auf alle deine Fragen habe ich eine gesicherte Antwort, und ich möchte nicht raten."),
  ask: same("Könntest du mir bitte {slots} schicken?"),
  more: same("Könntest du mir bitte etwas genauer beschreiben, wobei du Hilfe brauchst?"),
  closing: {
    formal: "Bei weiteren Fragen kannst du dich jederzeit an uns wenden.",
    neutral: "Antworte einfach auf diese Nachricht, falls etwas unklar ist.",
    warm: "Melde dich gern wieder, falls du weitere Fragen hast.",
  },
  and: "und",
};

/** Every set of lines of a language: German has one for Sie and one for du. Empty where there is none yet. */
export const templateSets: Record<string, Templates[]> = { en: [en], sv: [sv], de: [de, deDu] };

/** The lines to write with; English where the language has none. */
export function templatesFor(language: string, formal: number): Templates {
  const sets = templateSets[baseLanguage(language)] ?? [en];
  return (formal < 3 ? sets.at(-1) : sets[0]) ?? en;
}

/** The voice of a line for a tone; an upset customer gets no cheer. */
export function voice(line: Line, tone: { formal: number; warm: number }, negative = false): string {
  if (tone.formal >= 4) return line.formal;
  return tone.warm >= 4 && !negative ? line.warm : line.neutral;
}
