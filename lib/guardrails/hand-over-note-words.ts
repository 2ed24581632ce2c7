import type { PacketFact } from "./hand-over-packet.ts";

export type HandOverLanguage = "en" | "sv" | "de";

/** The words of the note that a hand-over writes for colleagues. */
interface HandOverWords {
  title: string;
  customer: string;
  identity: string;
  checked: string;
  notChecked: string;
  rule: string;
  words: string;
  intent: string;
  conditions: string;
  happened: string;
  facts: string;
  kinds: Record<PacketFact["kind"], string>;
  wants: string;
  unanswered: string;
  message: string;
  queue: string;
  tags: string;
}

export const handOverWords: Record<HandOverLanguage, HandOverWords> = {
  en: {
    title: "Footnote: handed over",
    customer: "Customer",
    identity: "Identity",
    checked: "checked",
    notChecked: "not checked",
    rule: "Rule",
    words: "its words",
    intent: "what it is about, probability",
    conditions: "its conditions",
    happened: "What happened",
    facts: "Facts",
    kinds: {
      amount: "Amount",
      percent: "Share",
      date: "Date",
      time: "Time",
      reference: "Number",
      contact: "Contact",
      link: "Link",
      duration: "Period",
    },
    wants: "What the customer wants",
    unanswered: "No article answers",
    message: "message",
    queue: "Queue",
    tags: "Tags",
  },
  sv: {
    title: "Footnote: överlämnat",
    customer: "Kund",
    identity: "Identitet",
    checked: "kontrollerad",
    notChecked: "ej kontrollerad",
    rule: "Regel",
    words: "dess ord",
    intent: "vad det handlar om, sannolikhet",
    conditions: "dess villkor",
    happened: "Vad som har hänt",
    facts: "Uppgifter",
    kinds: {
      amount: "Belopp",
      percent: "Andel",
      date: "Datum",
      time: "Klockslag",
      reference: "Nummer",
      contact: "Kontakt",
      link: "Länk",
      duration: "Tid",
    },
    wants: "Det kunden vill",
    unanswered: "Ingen artikel svarar på",
    message: "meddelande",
    queue: "Kö",
    tags: "Taggar",
  },
  de: {
    title: "Footnote: übergeben",
    customer: "Kunde",
    identity: "Identität",
    checked: "geprüft",
    notChecked: "nicht geprüft",
    rule: "Regel",
    words: "ihre Wörter",
    intent: "worum es geht, Wahrscheinlichkeit",
    conditions: "ihre Bedingungen",
    happened: "Was geschehen ist",
    facts: "Angaben",
    kinds: {
      amount: "Betrag",
      percent: "Anteil",
      date: "Datum",
      time: "Uhrzeit",
      reference: "Nummer",
      contact: "Kontakt",
      link: "Link",
      duration: "Dauer",
    },
    wants: "Was der Kunde möchte",
    unanswered: "Kein Artikel beantwortet",
    message: "Nachricht",
    queue: "Warteschlange",
    tags: "Tags",
  },
};
