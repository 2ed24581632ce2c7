import { type GroundingCase, say, wrong, wrongBy } from "../case.ts";

const anke = { name: "Anke Brodersen", email: "anke.brodersen@post.example" };
const jonas = { name: "Jonas Pfaff", email: "jonas@pfaff-elektro.example" };

/** Vandrel and Saldino in German. */
export const lastDe: GroundingCase[] = [
  {
    id: "l-de-v-01",
    profile: "vandrel-de",
    customer: anke,
    said: [["customer", "Guten Tag, wir haben Spar gebucht, Anreise am 5. Dezember. Wie lange kommen wir ohne Kosten wieder heraus?"]],
    found: ["vad-storno", "vad-hotel"],
    internal: ["vad-gast"],
    reply: [
      say(
        "Bei Spar geht das ohne Kosten, solange es noch mindestens eine Woche bis dahin ist.",
        "vad-storno",
        "Spar können Sie bis 7 Tage vor der Anreise kostenlos stornieren.",
      ),
      say(
        "Danach stellen wir Ihnen die erste Übernachtung in Rechnung.",
        "vad-storno",
        "Stornieren Sie später, berechnen wir die erste Nacht.",
      ),
    ],
    errors: [
      wrong("date", 0, "Bei Spar geht das ohne Kosten bis zum 3. Dezember."),
      wrong("unit", 0, "Bei Spar geht das ohne Kosten, solange es noch mindestens sieben Stunden bis dahin sind."),
      wrongBy(
        "wrong-article",
        0,
        "Das geht ohne Kosten bis 18 Uhr an dem Tag, an dem Sie kommen.",
        "vad-storno",
        "Flex können Sie bis 18 Uhr am Anreisetag kostenlos stornieren.",
      ),
      wrong("amount", 1, "Danach stellen wir Ihnen die ersten zwei Übernachtungen in Rechnung."),
    ],
  },
  {
    id: "l-de-v-02",
    profile: "vandrel-de",
    customer: jonas,
    said: [["customer", "Ich liege mit Grippe im Bett. Meine Buchung (Fix) beginnt übermorgen. Was nun?"]],
    found: ["vad-storno", "vad-hotel"],
    internal: ["vad-gast"],
    reply: [
      say("Gute Besserung!"),
      say("Ein Rücktritt ist bei diesem Preis leider ausgeschlossen.", "vad-storno", "Fix kann nicht storniert werden."),
    ],
    errors: [
      wrong("negation", 1, "Ein Rücktritt ist bei diesem Preis jederzeit möglich."),
      wrong("internal-text", 1, "Mit einem Attest Ihres Arztes dürfen wir den Termin einmal verlegen."),
      wrong("promise", 1, "Ich habe die Buchung für Sie storniert, und Sie erhalten alles zurück."),
      wrong("other-brand", 1, "Ein Rücktritt ist laut Kurvida bei diesem Preis leider ausgeschlossen."),
    ],
  },
  {
    id: "l-de-v-03",
    profile: "vandrel-de",
    customer: anke,
    said: [["customer", "Kann meine Tochter statt mir fahren? Die Anreise ist in sechs Tagen."]],
    found: ["vad-storno", "vad-hotel"],
    internal: [],
    reply: [
      say(
        "Gern, das macht 15 €, und wir müssen es zwei Tage vorher wissen.",
        "vad-storno",
        "Die Übertragung auf eine andere Person kostet 15 € und muss mindestens 48 Stunden vor der Anreise erfolgen.",
      ),
    ],
    errors: [
      wrong("amount", 0, "Gern, das macht 51 €, und wir müssen es zwei Tage vorher wissen."),
      wrong("condition", 0, "Gern, das macht 15 €, und Sie können es uns auch noch am selben Tag sagen."),
      wrong("other-customer", 0, "Gern, für Frau Mechthild Osterloh macht das 15 €, und wir müssen es zwei Tage vorher wissen."),
      wrong("link", 0, "Gern, das macht 15 €, und Sie erledigen es unter https://wechsel.vandrel-reisen.example zwei Tage vorher."),
    ],
  },
  {
    id: "l-de-v-04",
    profile: "vandrel-de",
    customer: jonas,
    said: [["customer", "Wir landen erst um 23 Uhr. Ist dann noch jemand da?"]],
    found: ["vad-hotel", "vad-storno"],
    internal: [],
    reply: [
      say(
        "So spät öffnen Sie selbst mit einem Code, der um 20 Uhr per SMS bei Ihnen eintrifft.",
        "vad-hotel",
        "Wer nach 22 Uhr ankommt, braucht einen Türcode, den wir am selben Tag um 20 Uhr per SMS senden.",
      ),
    ],
    errors: [
      wrong("amount", 0, "So spät öffnen Sie selbst mit einem Code, der um 18 Uhr per SMS bei Ihnen eintrifft."),
      wrong("name", 0, "So spät öffnen Sie selbst mit der App TürFix, deren Code um 20 Uhr bei Ihnen eintrifft."),
      wrong("other-customer", 0, "So spät öffnen Sie selbst mit einem Code, der um 20 Uhr per SMS an 0171 5550283 geht."),
      wrong("date", 0, "So spät öffnen Sie selbst mit einem Code, der am Vortag per SMS bei Ihnen eintrifft."),
    ],
  },
  {
    id: "l-de-v-05",
    profile: "vandrel-de",
    customer: anke,
    said: [["customer", "Dürfen unser Dackel und die Katze mit? Und lohnt es sich, Frühstück gleich mitzubestellen?"]],
    found: ["vad-hotel", "vad-storno"],
    internal: ["vad-gast"],
    reply: [
      say(
        "Der Dackel darf für 12 € je Nacht mit, wenn Sie unten im Erdgeschoss wohnen.",
        "vad-hotel",
        "Hunde sind in Zimmern im Erdgeschoss für 12 € pro Nacht willkommen, höchstens zwei je Zimmer.",
      ),
      say("Die Katze muss leider daheim bleiben.", "vad-hotel", "Katzen sind nicht erlaubt."),
      say(
        "Wer das Frühstück vorher bestellt, zahlt 14 € und vor Ort sonst 17 €.",
        "vad-hotel",
        "Das Frühstück kostet 14 € bei Vorbestellung und 17 € im Hotel.",
      ),
    ],
    errors: [
      wrong("condition", 0, "Der Dackel darf für 12 € je Nacht in jedem Zimmer mit."),
      wrong("negation", 1, "Die Katze muss nicht daheim bleiben."),
      wrong("internal-text", 2, "Wenn es nachts laut war, schenken wir Ihnen das Frühstück."),
      wrong("amount", 2, "Wer das Frühstück vorher bestellt, zahlt 14 € und vor Ort sonst 27 €."),
      wrong("unit", 0, "Der Dackel darf für 12 € je Woche mit, wenn Sie unten im Erdgeschoss wohnen."),
    ],
  },
  {
    id: "l-de-s-01",
    profile: "saldino-de",
    customer: jonas,
    said: [["customer", "Rechnung 318 ist mit falschem Steuersatz raus. Kann ich sie noch ändern?"]],
    found: ["sad-rechnung", "sad-bank"],
    internal: [],
    reply: [
      say(
        "Was einmal raus ist, bleibt so stehen; korrigieren Sie es bitte mit einer Gutschrift.",
        "sad-rechnung",
        "Eine versendete Rechnung kann nicht geändert oder gelöscht werden; erstellen Sie stattdessen eine Gutschrift.",
      ),
    ],
    errors: [
      wrong("negation", 0, "Auch was schon raus ist, lässt sich noch korrigieren, ganz ohne Gutschrift."),
      wrong("promise", 0, "Ich habe den Steuersatz für Sie berichtigt."),
      wrong(
        "other-customer",
        0,
        "Die Rechnung 90442 an Tischlerei Wöhrmann bleibt so stehen; korrigieren Sie es bitte mit einer Gutschrift.",
      ),
      wrong("name", 0, "Was einmal raus ist, bleibt so stehen; korrigieren Sie es bitte im Menü Belegwerkstatt mit einer Gutschrift."),
    ],
  },
  {
    id: "l-de-s-02",
    profile: "saldino-de",
    customer: anke,
    said: [["customer", "Die Stadtverwaltung verlangt eine elektronische Rechnung. Was brauche ich, was nehmen Sie dafür?"]],
    found: ["sad-rechnung", "sad-bank"],
    internal: [],
    reply: [
      say(
        "Sie brauchen dafür eine Leitweg-ID, und jede solche Sendung berechnen wir mit 0,20 €.",
        "sad-rechnung",
        "E-Rechnungen an Behörden erfordern eine Leitweg-ID und kosten 0,20 € pro Stück.",
      ),
    ],
    errors: [
      wrong("amount", 0, "Sie brauchen dafür eine Leitweg-ID, und jede solche Sendung berechnen wir mit 2,20 €."),
      wrong(
        "link",
        0,
        "Sie brauchen dafür eine Leitweg-ID von https://leitweg-antrag.example, und jede solche Sendung berechnen wir mit 0,20 €.",
      ),
      wrongBy(
        "wrong-article",
        0,
        "Das können Sie 8 Tage nach Fälligkeit automatisch versenden lassen.",
        "sad-rechnung",
        "Eine Mahnung kann 8 Tage nach Fälligkeit automatisch versendet werden.",
      ),
      wrong("condition", 0, "Sie brauchen dafür nichts weiter, und jede solche Sendung berechnen wir mit 0,20 €."),
    ],
  },
  {
    id: "l-de-s-03",
    profile: "saldino-de",
    customer: jonas,
    said: [["customer", "Wir sind zu viert im Büro. Was kostet das, und wie komme ich später wieder aus dem Vertrag?"]],
    found: ["sad-rechnung", "sad-bank"],
    internal: ["sad-intern"],
    reply: [
      say("Für vier Leute passt Team: bis zu fünf Zugänge für 25 € im Monat.", "sad-rechnung", "| Team | 25 € | 5 |"),
      say(
        "Aussteigen dürfen Sie immer, und zwar dann, wenn der laufende Abrechnungszeitraum endet.",
        "sad-rechnung",
        "Sie können jederzeit zum Ende des Abrechnungszeitraums kündigen.",
      ),
    ],
    errors: [
      wrong("unit", 0, "Für vier Leute passt Team: bis zu fünf Zugänge für 25 € im Jahr."),
      wrong("internal-text", 0, "Wechseln Sie von Kontolex zu uns, zahlen Sie ein Vierteljahr lang nur die Hälfte."),
      wrongBy(
        "other-brand",
        1,
        "Aussteigen dürfen Sie mit einer Frist von 30 Tagen.",
        "td-kuendigung",
        "Tarife ohne Gerät können Sie mit einer Frist von 30 Tagen kündigen.",
      ),
      wrong("condition", 1, "Aussteigen dürfen Sie immer, und zwar mit sofortiger Wirkung."),
      wrongBy("wrong-article", 0, "Für vier Leute passt der kleinste Tarif zu 9 € im Monat.", "sad-rechnung", "| Solo | 9 € | 1 |"),
    ],
  },
  {
    id: "l-de-s-04",
    profile: "saldino-de",
    customer: anke,
    said: [["customer", "Seit zwei Tagen keine Buchungen mehr. Im Mai habe ich das Konto verknüpft. Woran liegt es?"]],
    found: ["sad-bank", "sad-rechnung"],
    internal: ["sad-intern"],
    reply: [
      say("Danke für die genaue Beschreibung."),
      say(
        "Vermutlich ist Ihre Erlaubnis abgelaufen, denn nach 180 Tagen braucht es eine neue.",
        "sad-bank",
        "Die Zustimmung muss nach 180 Tagen erneuert werden.",
      ),
    ],
    errors: [
      wrong("amount", 1, "Vermutlich ist Ihre Erlaubnis abgelaufen, denn nach 90 Tagen braucht es eine neue."),
      wrong("internal-text", 1, "Es liegt daran, dass unser Vertrag mit Finlink nicht verlängert wurde."),
      wrong("promise", 1, "Ich habe die Verbindung für Sie erneuert, ab heute Abend läuft alles wieder."),
      wrong("other-brand", 1, "Vermutlich ist Ihre Erlaubnis bei Pengla abgelaufen, denn nach 180 Tagen braucht es eine neue."),
      wrong("link", 1, "Vermutlich ist Ihre Erlaubnis abgelaufen, also erneuern Sie sie unter https://konto.saldino-login.example."),
    ],
  },
  {
    id: "l-de-s-05",
    profile: "saldino-de",
    customer: jonas,
    said: [["customer", "Unser Steuerberater soll mitlesen. Kostet er extra? Und wie lange hat er Zeit, den Link zu öffnen?"]],
    found: ["sad-bank", "sad-rechnung"],
    internal: [],
    reply: [
      say(
        "Für ihn zahlen Sie nichts, und einen Ihrer Plätze belegt er auch nicht.",
        "sad-bank",
        "Ihr Steuerberater wird kostenlos eingeladen und zählt nicht als Benutzer.",
      ),
      say("Der Link funktioniert 72 Stunden lang.", "sad-bank", "Eine Einladung gilt 72 Stunden."),
    ],
    errors: [
      wrong("negation", 0, "Für ihn zahlen Sie nichts, aber einen Ihrer Plätze belegt er schon."),
      wrong("unit", 1, "Der Link funktioniert 72 Tage lang."),
      wrong("date", 1, "Der Link funktioniert bis zum 1. Dezember."),
      wrong("name", 1, "Der Link zu DATENHAUS Connect funktioniert 72 Stunden lang."),
      wrong("other-customer", 1, "Der Link für kanzlei.ruppert@steuer.example funktioniert 72 Stunden lang."),
    ],
  },
];
