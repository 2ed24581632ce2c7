import type { Templates } from "./template-line.ts";

/** The Swedish lines. */
export const templatesSv: Templates = {
  ack: {
    formal: "Tack för att du kontaktar oss.",
    neutral: "Tack för att du hör av dig.",
    warm: "Tack för att du hör av dig till oss.",
    brief: "Tack för ditt meddelande.",
  },
  ackTopic: {
    formal: "Tack för att du kontaktar oss angående {topic}.",
    neutral: "Tack för att du hör av dig om {topic}.",
    warm: "Tack för att du hör av dig till oss om {topic}.",
    brief: "Tack för ditt meddelande om {topic}.",
  },
  empathy: {
    formal: "Vi beklagar det besvär som detta har orsakat.",
    neutral: "Jag beklagar besväret som det här har orsakat.",
    warm: "Jag är verkligen ledsen för besväret, och jag förstår att det är frustrerande.",
    brief: "Jag beklagar besväret.",
  },
  steps: { formal: "Gör på följande sätt:", neutral: "Så här gör du:", warm: "Så här gör du:", brief: "Gör så här:" },
  otherLanguage: {
    formal: "Vår hjälptext om detta finns endast på {language} och citeras nedan som den är.",
    neutral: "Vår hjälptext om det här finns bara på {language}, så jag citerar den som den är.",
    warm: "Vår hjälptext om det här finns bara på {language}, så jag citerar den precis som den är.",
  },
  unanswered: {
    formal: "Vi har inget bekräftat svar på din fråga ”{question}” och vill inte gissa; den behöver en kollega som kan mer om saken.",
    neutral: "Jag har inget bekräftat svar på din fråga ”{question}” och vill inte gissa: den behöver en kollega som kan mer om saken.",
    warm: "Jag har inget bekräftat svar på din fråga ”{question}” och vill inte gissa: den behöver en kollega som kan mer om saken.",
    brief: "Din fråga ”{question}” behöver en kollega som kan mer om saken.",
  },
  unansweredOther: {
    formal: "Vi har inte ett bekräftat svar på allt du frågar om och vill inte gissa; resten behöver en kollega som kan mer om saken.",
    neutral: "Jag har inte ett bekräftat svar på allt du frågar om och vill inte gissa: resten behöver en kollega som kan mer om saken.",
    warm: "Jag har inte ett bekräftat svar på allt du frågar om och vill inte gissa: resten behöver en kollega som kan mer om saken.",
    brief: "Resten av dina frågor behöver en kollega som kan mer om saken.",
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
  moreAbout: {
    formal: "Skulle du kunna berätta lite mer om din fråga ”{question}”?",
    neutral: "Kan du berätta lite mer om din fråga ”{question}”?",
    warm: "Kan du berätta lite mer om din fråga ”{question}”?",
  },
  closing: {
    formal: "Tveka inte att kontakta oss om du har fler frågor.",
    neutral: "Svara bara på det här meddelandet om något är oklart.",
    warm: "Hör gärna av dig igen om du undrar över något mer.",
    brief: "Svara bara om något är oklart.",
  },
  also: {
    formal: "Säg också till om någon del av svaret är oklar.",
    neutral: "Säg också till om jag har missförstått någon del av din fråga.",
    warm: "Säg gärna till om jag har missförstått någon del av din fråga.",
  },
  and: "och",
};
