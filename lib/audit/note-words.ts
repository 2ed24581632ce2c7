import type { Band } from "../drafting/draft.ts";

export const noteLanguages = ["en", "sv", "de"] as const;
export type NoteLanguage = (typeof noteLanguages)[number];

/** The internal note's words. `head` must differ from every other word before it: the note is read back by it. */
interface NoteWords {
  title: string;
  agent: string;
  sources: string;
  revision: string;
  none: string;
  confidence: string;
  bands: Record<Band, string>;
  calibrated: string;
  uncalibrated: string;
  proof: string;
  quoted: string;
  supported: string;
  cited: string;
  unsupported: string;
  verified: string;
  answeredFor: string;
  drafter: string;
  device: string;
  log: string;
  head: string;
  /** Between groups of three digits, and before decimals. */
  thousands: string;
  decimal: string;
}

export const noteWords: Record<NoteLanguage, NoteWords> = {
  en: {
    title: "Footnote: suggestion used",
    agent: "Agent",
    sources: "Sources",
    revision: "rev",
    none: "none",
    confidence: "Confidence",
    bands: { high: "High", check: "Check", low: "Low", none: "None" },
    calibrated: "calibrated",
    uncalibrated: "uncalibrated",
    proof: "Proof",
    quoted: "quoted",
    supported: "supported",
    cited: "cited, meaning not checked",
    unsupported: "unsupported",
    verified: "Values verified by the agent",
    answeredFor: "Sentences the agent answers for",
    drafter: "Drafted by",
    device: "Footnote, on the device",
    log: "Log",
    head: "head",
    thousands: ",",
    decimal: ".",
  },
  sv: {
    title: "Footnote: förslag använt",
    agent: "Handläggare",
    sources: "Källor",
    revision: "rev.",
    none: "inga",
    confidence: "Tillförlitlighet",
    bands: { high: "Hög", check: "Kontrollera", low: "Låg", none: "Ingen" },
    calibrated: "kalibrerad",
    uncalibrated: "okalibrerad",
    proof: "Belägg",
    quoted: "ordagranna",
    supported: "styrkta",
    cited: "med källa men ej kontrollerad innebörd",
    unsupported: "utan belägg",
    verified: "Uppgifter kontrollerade av handläggaren",
    answeredFor: "Meningar som handläggaren svarar för",
    drafter: "Utkast av",
    device: "Footnote, på enheten",
    log: "Logg",
    head: "fingeravtryck",
    thousands: "\u00a0",
    decimal: ",",
  },
  de: {
    title: "Footnote: Vorschlag verwendet",
    agent: "Bearbeitet von",
    sources: "Quellen",
    revision: "Rev.",
    none: "keine",
    confidence: "Zuverlässigkeit",
    bands: { high: "Hoch", check: "Prüfen", low: "Niedrig", none: "Keine" },
    calibrated: "kalibriert",
    uncalibrated: "unkalibriert",
    proof: "Belege",
    quoted: "wörtlich zitiert",
    supported: "belegt",
    cited: "mit Quelle, Sinn nicht geprüft",
    unsupported: "unbelegt",
    verified: "Vom Bearbeiter geprüfte Angaben",
    answeredFor: "Vom Bearbeiter verantwortete Sätze",
    drafter: "Entwurf von",
    device: "Footnote, auf dem Gerät",
    log: "Protokoll",
    head: "Fingerabdruck",
    thousands: ".",
    decimal: ",",
  },
};
