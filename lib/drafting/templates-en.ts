import type { Templates } from "./template-line.ts";

/** The English lines. */
export const templatesEn: Templates = {
  ack: {
    formal: "Thank you for contacting us.",
    neutral: "Thanks for getting in touch.",
    warm: "Thank you so much for getting in touch.",
    light: "Thanks for your message.",
    brief: "Thanks for your message.",
  },
  ackTopic: {
    formal: "Thank you for contacting us about {topic}.",
    neutral: "Thanks for getting in touch about {topic}.",
    warm: "Thank you so much for getting in touch about {topic}.",
    light: "Thanks for asking about {topic}.",
    brief: "Thanks for your message about {topic}.",
  },
  empathy: {
    formal: "We are sorry for the inconvenience this has caused.",
    neutral: "I'm sorry for the trouble this has caused.",
    warm: "I'm really sorry for the trouble this has caused, and I understand how frustrating it must be.",
    brief: "I'm sorry about that.",
  },
  steps: { formal: "Please follow these steps:", neutral: "Here is what to do:", warm: "Here's how to do it:", brief: "What to do:" },
  otherLanguage: {
    formal: "Our help text on this is available in {language} only and is quoted below as it stands.",
    neutral: "Our help text on this is in {language} only, so I quote it as it stands.",
    warm: "Our help text on this is only in {language}, so I'm quoting it just as it stands.",
  },
  unanswered: {
    formal:
      "We do not have a confirmed answer to your question “{question}” and would rather not guess; it needs a colleague who knows more about it.",
    neutral:
      "I don't have a confirmed answer to your question “{question}”, and I would rather not guess: it needs a colleague who knows more about it.",
    warm: "I don't have a confirmed answer to your question “{question}”, and I would rather not guess: it needs a colleague who knows more about it.",
    brief: "Your question “{question}” needs a colleague who knows more about it.",
  },
  unansweredOther: {
    formal:
      "We do not have a confirmed answer to everything you asked and would rather not guess; the rest needs a colleague who knows more about it.",
    neutral:
      "I don't have a confirmed answer to everything you asked, and I would rather not guess: the rest needs a colleague who knows more about it.",
    warm: "I don't have a confirmed answer to everything you asked, and I would rather not guess: the rest needs a colleague who knows more about it.",
    brief: "The rest of your questions needs a colleague who knows more about it.",
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
  moreAbout: {
    formal: "Could you please tell us a little more about your question “{question}”?",
    neutral: "Could you tell me a little more about your question “{question}”?",
    warm: "Could you tell me a little more about your question “{question}”?",
  },
  closing: {
    formal: "Please do not hesitate to contact us if you have any further questions.",
    neutral: "Just reply to this message if anything is unclear.",
    warm: "Just write back if you have any more questions, we're happy to help.",
    light: "Just write back if anything is unclear.",
    brief: "Just reply if anything is unclear.",
  },
  also: {
    formal: "Please also tell us if any part of this answer is not clear.",
    neutral: "Please also tell me if I have misunderstood any part of your question.",
    warm: "And please tell me if I have misunderstood any part of your question.",
  },
  and: "and",
};
