import { makeRule } from "./make-rule.ts";
import type { Rule } from "./policy.ts";
import { accountTakeoverWords, fraudWords, identityWords, legalWords, medicalWords, refundWords, selfHarmWords } from "./rule-words.ts";

const fraudHolding = {
  en: "Thank you for telling us. A specialist is looking at this now and will get back to you as soon as possible.",
  sv: "Tack för att du hörde av dig. En specialist tittar på ärendet och återkommer till dig så snart som möjligt.",
  de: "Vielen Dank für Ihren Hinweis. Eine Fachkraft kümmert sich darum und meldet sich so bald wie möglich bei Ihnen.",
};

const medicalHolding = {
  en: "Thank you for your message. We cannot give medical advice, so we have passed your question on to the team that handles these matters, and they will get back to you.",
  sv: "Tack för ditt meddelande. Vi kan inte ge medicinska råd och har därför lämnat din fråga vidare till rätt avdelning, som återkommer till dig.",
  de: "Vielen Dank für Ihre Nachricht. Wir dürfen keinen medizinischen Rat geben und haben Ihre Frage deshalb an das zuständige Team weitergegeben, das sich bei Ihnen meldet.",
};

const selfHarmHolding = {
  en: "Thank you for telling us. We take what you write seriously, and a colleague will contact you. If you are in danger right now, please call your local emergency number.",
  sv: "Tack för att du berättar. Vi tar det du skriver på allvar och en kollega kommer att kontakta dig. Om du är i akut fara, ring 112.",
  de: "Danke, dass Sie uns das mitteilen. Wir nehmen ernst, was Sie schreiben, und eine Kollegin oder ein Kollege wird sich bei Ihnen melden. Wenn Sie gerade in Gefahr sind, rufen Sie bitte den Notruf 112 an.",
};

const legalHolding = {
  en: "Thank you for your message. We have passed it on to the team that handles these matters, and they will get back to you in writing.",
  sv: "Tack för ditt meddelande. Vi har lämnat det vidare till den avdelning som hanterar sådana ärenden, och de återkommer till dig skriftligen.",
  de: "Vielen Dank für Ihre Nachricht. Wir haben sie an das zuständige Team weitergegeben, das Ihnen schriftlich antworten wird.",
};

const safetyHolding = {
  en: "Thank you for telling us. Please stop using the product for now. A colleague is looking at this and will get back to you as soon as possible.",
  sv: "Tack för att du berättar. Använd inte produkten tills vidare. En kollega tittar på ärendet och återkommer till dig så snart som möjligt.",
  de: "Danke für Ihren Hinweis. Bitte benutzen Sie das Produkt vorerst nicht. Eine Kollegin oder ein Kollege kümmert sich darum und meldet sich so bald wie möglich.",
};

type What = Pick<Rule, "words" | "intents">;

const red = (id: string, name: string, what: What, queue: string, holding: Rule["holding"]): Rule =>
  makeRule(id, name, { ...what, risk: "red", tags: ["YMYL_Escalation"], queue, holding });

const amber = (id: string, name: string, what: What): Rule => makeRule(id, name, { ...what, risk: "amber" });

/** The rules that hold until a lead changes them; the first red one that fires names the queue. */
export const defaultRules: Rule[] = [
  red("self-harm", "Self-harm", { words: selfHarmWords, intents: ["self-harm"] }, "Queue-Compliance-Risk", selfHarmHolding),
  red("fraud", "Fraud or unauthorized payment", { words: fraudWords, intents: ["fraud"] }, "Queue-Fraud-Specialist", fraudHolding),
  red(
    "account-takeover",
    "Account taken over",
    { words: accountTakeoverWords, intents: ["account-takeover"] },
    "Queue-Fraud-Specialist",
    fraudHolding,
  ),
  red("medical", "Medical question", { words: medicalWords, intents: ["medical"] }, "Queue-Compliance-Risk", medicalHolding),
  {
    ...red(
      "legal",
      "Legal threat from a very unhappy customer",
      { words: legalWords, intents: ["legal"] },
      "Queue-Compliance-Risk",
      legalHolding,
    ),
    veryNegative: true,
    tags: ["Legal_Risk_Flag"],
    notify: true,
  },
  {
    ...red("legal-threat", "Legal threat", { words: {}, intents: ["legal"] }, "Queue-Compliance-Risk", legalHolding),
    tags: ["Legal_Risk_Flag"],
  },
  red("safety", "Danger from a product", { words: {}, intents: ["safety"] }, "Queue-Compliance-Risk", safetyHolding),
  amber("minors", "Children and teenagers", { words: {}, intents: ["minors"] }),
  amber("refund", "Refund", { words: refundWords, intents: ["refund"] }),
  amber("identity", "Identity check", { words: identityWords, intents: ["identity"] }),
];
