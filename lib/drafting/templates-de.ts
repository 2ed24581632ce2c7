import { same, type Templates } from "./template-line.ts";

/** The German lines with Sie. */
export const templatesDe: Templates = {
  ack: {
    formal: "vielen Dank für Ihre Nachricht.",
    neutral: "vielen Dank für Ihre Nachricht.",
    warm: "herzlichen Dank für Ihre Nachricht.",
    brief: "danke für Ihre Nachricht.",
  },
  ackTopic: {
    formal: "vielen Dank für Ihre Nachricht zum Thema „{topic}“.",
    neutral: "vielen Dank für Ihre Nachricht zum Thema „{topic}“.",
    warm: "herzlichen Dank für Ihre Nachricht zum Thema „{topic}“.",
    brief: "danke für Ihre Nachricht zum Thema „{topic}“.",
  },
  empathy: {
    formal: "Wir bedauern die entstandenen Unannehmlichkeiten.",
    neutral: "Es tut mir leid, dass Sie deswegen Ärger hatten.",
    warm: "Es tut mir sehr leid, dass Sie deswegen Ärger hatten, und ich verstehe Ihren Unmut gut.",
    brief: "Das tut mir leid.",
  },
  steps: {
    formal: "Bitte gehen Sie wie folgt vor:",
    neutral: "So gehen Sie vor:",
    warm: "So gehen Sie am besten vor:",
    brief: "So gehen Sie vor:",
  },
  otherLanguage: {
    formal: "Unser Hilfetext dazu liegt nur auf {language} vor und wird unten im Wortlaut zitiert.",
    neutral: "Unseren Hilfetext dazu gibt es nur auf {language}, deshalb zitiere ich ihn im Wortlaut.",
    warm: "Unseren Hilfetext dazu gibt es nur auf {language}, deshalb zitiere ich ihn im Wortlaut.",
  },
  unanswered: {
    formal:
      "Auf Ihre Frage „{question}“ haben wir keine gesicherte Antwort und möchten nicht raten; sie braucht jemanden aus dem Team, der sich damit besser auskennt.",
    neutral:
      "Auf Ihre Frage „{question}“ habe ich keine gesicherte Antwort und möchte nicht raten: Sie braucht jemanden aus dem Team, der sich damit besser auskennt.",
    warm: "Auf Ihre Frage „{question}“ habe ich keine gesicherte Antwort und möchte nicht raten: Sie braucht jemanden aus dem Team, der sich damit besser auskennt.",
    brief: "Ihre Frage „{question}“ braucht jemanden aus dem Team, der sich damit besser auskennt.",
  },
  unansweredOther: {
    formal:
      "Nicht auf alle Ihre Fragen haben wir eine gesicherte Antwort, und wir möchten nicht raten; der Rest braucht jemanden aus dem Team, der sich damit besser auskennt.",
    neutral:
      "Nicht auf alle Ihre Fragen habe ich eine gesicherte Antwort, und ich möchte nicht raten: Der Rest braucht jemanden aus dem Team, der sich damit besser auskennt.",
    warm: "Nicht auf alle Ihre Fragen habe ich eine gesicherte Antwort, und ich möchte nicht raten: Der Rest braucht jemanden aus dem Team, der sich damit besser auskennt.",
    brief: "Ihre übrigen Fragen brauchen jemanden aus dem Team, der sich damit besser auskennt.",
  },
  ask: {
    formal: "Könnten Sie uns bitte {slots} mitteilen?",
    neutral: "Könnten Sie mir bitte {slots} mitteilen?",
    warm: "Könnten Sie mir bitte {slots} mitteilen?",
  },
  more: {
    formal: "Könnten Sie uns bitte etwas genauer beschreiben, wobei Sie Hilfe brauchen?",
    neutral: "Könnten Sie mir bitte etwas genauer beschreiben, wobei Sie Hilfe brauchen?",
    warm: "Könnten Sie mir bitte etwas genauer beschreiben, wobei Sie Hilfe brauchen?",
  },
  moreAbout: {
    formal: "Könnten Sie uns bitte etwas mehr zu Ihrer Frage „{question}“ schreiben?",
    neutral: "Könnten Sie mir bitte etwas mehr zu Ihrer Frage „{question}“ schreiben?",
    warm: "Könnten Sie mir bitte etwas mehr zu Ihrer Frage „{question}“ schreiben?",
  },
  closing: {
    formal: "Bei weiteren Fragen wenden Sie sich bitte jederzeit an uns.",
    neutral: "Antworten Sie einfach auf diese Nachricht, falls etwas unklar ist.",
    warm: "Melden Sie sich gern wieder, falls Sie weitere Fragen haben.",
    brief: "Antworten Sie einfach, falls etwas unklar ist.",
  },
  also: {
    formal: "Bitte schreiben Sie uns auch, falls ein Teil der Antwort unklar ist.",
    neutral: "Schreiben Sie mir bitte auch, falls ich Ihre Frage in einem Punkt falsch verstanden habe.",
    warm: "Schreiben Sie mir bitte auch, falls ich Ihre Frage in einem Punkt falsch verstanden habe.",
  },
  and: "und",
};

/** The German lines with du. */
export const templatesDeDu: Templates = {
  ack: { ...same("vielen Dank für deine Nachricht."), warm: "herzlichen Dank für deine Nachricht.", brief: "danke für deine Nachricht." },
  ackTopic: {
    ...same("vielen Dank für deine Nachricht zum Thema „{topic}“."),
    warm: "herzlichen Dank für deine Nachricht zum Thema „{topic}“.",
    brief: "danke für deine Nachricht zum Thema „{topic}“.",
  },
  empathy: {
    formal: "Wir bedauern die entstandenen Unannehmlichkeiten.",
    neutral: "Es tut mir leid, dass du deswegen Ärger hattest.",
    warm: "Es tut mir sehr leid, dass du deswegen Ärger hattest, und ich verstehe deinen Unmut gut.",
    brief: "Das tut mir leid.",
  },
  steps: { ...same("So gehst du vor:"), warm: "So gehst du am besten vor:" },
  otherLanguage: same("Unseren Hilfetext dazu gibt es nur auf {language}, deshalb zitiere ich ihn im Wortlaut."),
  unanswered: {
    ...same(
      "Auf deine Frage „{question}“ habe ich keine gesicherte Antwort und möchte nicht raten: Sie braucht jemanden aus dem Team, der sich damit besser auskennt.",
    ),
    brief: "Deine Frage „{question}“ braucht jemanden aus dem Team, der sich damit besser auskennt.",
  },
  unansweredOther: {
    ...same(
      "Nicht auf alle deine Fragen habe ich eine gesicherte Antwort, und ich möchte nicht raten: Der Rest braucht jemanden aus dem Team, der sich damit besser auskennt.",
    ),
    brief: "Deine übrigen Fragen brauchen jemanden aus dem Team, der sich damit besser auskennt.",
  },
  ask: same("Könntest du mir bitte {slots} schicken?"),
  more: same("Könntest du mir bitte etwas genauer beschreiben, wobei du Hilfe brauchst?"),
  moreAbout: same("Könntest du mir bitte etwas mehr zu deiner Frage „{question}“ schreiben?"),
  closing: {
    formal: "Bei weiteren Fragen kannst du dich jederzeit an uns wenden.",
    neutral: "Antworte einfach auf diese Nachricht, falls etwas unklar ist.",
    warm: "Melde dich gern wieder, falls du weitere Fragen hast.",
    brief: "Antworte einfach, falls etwas unklar ist.",
  },
  also: same("Schreib mir bitte auch, falls ich deine Frage in einem Punkt falsch verstanden habe."),
  and: "und",
};
