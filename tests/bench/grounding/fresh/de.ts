import { type GroundingCase, say, wrong, wrongBy } from "../case.ts";

const henrike = { name: "Henrike Lassen", email: "henrike.lassen@post.example" };
const matthias = { name: "Matthias Kolb", email: "m.kolb@kolbholz.example" };

/** Takvern and Ampendal in German. */
export const freshDe: GroundingCase[] = [
  {
    id: "f-de-t-01",
    profile: "takvern-de",
    customer: henrike,
    said: [
      [
        "customer",
        "Heute Nacht ist der Schlauch der Spülmaschine geplatzt, der Küchenboden ist hin. Zahlen Sie das? Und was muss ich selbst tragen?",
      ],
    ],
    found: ["tkd-schaden", "tkd-vertrag"],
    internal: ["tkd-intern"],
    reply: [
      say("Das tut mir sehr leid für Sie."),
      say(
        "Wenn ein Schlauch so unvermittelt platzt, kommen wir dafür auf.",
        "tkd-schaden",
        "Plötzliche Lecks an Rohren, Spül- und Waschmaschinen sind versichert.",
      ),
      say("Ihr eigener Anteil liegt in so einem Fall bei 350 €.", "tkd-schaden", "Die Selbstbeteiligung bei Wasserschäden beträgt 350 €."),
    ],
    errors: [
      wrong("negation", 1, "Wenn ein Schlauch so unvermittelt platzt, kommen wir dafür leider nicht auf."),
      wrong("amount", 2, "Ihr eigener Anteil liegt in so einem Fall bei 530 €."),
      wrong("internal-text", 2, "Ihren eigenen Anteil kann ich Ihnen dieses eine Mal erlassen, wenn es weniger als 400 € sind."),
      wrong("promise", 1, "Ich habe Ihren Schaden schon anerkannt, das Geld ist unterwegs."),
    ],
  },
  {
    id: "f-de-t-02",
    profile: "takvern-de",
    customer: matthias,
    said: [
      ["customer", "Gestern wurde meine Bohrmaschine aus dem Keller geklaut. Muss ich zur Polizei? Die Rechnung finde ich nicht mehr."],
    ],
    found: ["tkd-schaden", "tkd-vertrag"],
    internal: ["tkd-intern"],
    reply: [
      say(
        "Ja, die Polizei muss binnen 24 Stunden davon erfahren und wir binnen zwei Wochen.",
        "tkd-schaden",
        "Diebstahl müssen Sie innerhalb von 24 Stunden der Polizei und innerhalb von 14 Tagen uns melden.",
      ),
      say(
        "Anstelle der Rechnung reicht uns auch ein Bild der Bohrmaschine oder ein Auszug von der Bank.",
        "tkd-schaden",
        "Wenn Sie keine Quittung haben, genügt ein Kontoauszug oder ein Foto der Sache.",
      ),
    ],
    errors: [
      wrongBy(
        "wrong-article",
        0,
        "Wir müssen binnen 60 Tagen davon erfahren.",
        "tkd-schaden",
        "Alle anderen Schäden melden Sie innerhalb von 60 Tagen.",
      ),
      wrong("unit", 0, "Ja, die Polizei muss binnen 24 Tagen davon erfahren und wir binnen zwei Wochen."),
      wrong("negation", 1, "Ohne die Rechnung können wir Ihnen leider nichts zahlen."),
      wrong("other-customer", 1, "Anstelle der Rechnung reicht uns das Bild, das Frau Annegret Siebold geschickt hat."),
      wrong("condition", 0, "Ja, die Polizei muss davon erfahren und wir auch, aber damit können Sie sich Zeit lassen."),
    ],
  },
  {
    id: "f-de-t-03",
    profile: "takvern-de",
    customer: henrike,
    said: [["customer", "Mein neues E-Bike hat nur 950 € gekostet. Mit Plus ist es doch dabei, oder?"]],
    found: ["tkd-schaden", "tkd-vertrag"],
    internal: [],
    reply: [
      say(
        "Leider nein, mit Motor ist unabhängig vom Preis unser Zusatz Rad nötig, für monatlich 4 €.",
        "tkd-schaden",
        "Ein E-Bike braucht immer den Zusatz Rad, der 4 € im Monat kostet.",
      ),
      say(
        "Kommt es weg, leisten wir nur, sofern ein anerkanntes Schloss daran hing.",
        "tkd-schaden",
        "Ein gestohlenes Fahrrad wird nur ersetzt, wenn es mit einem anerkannten Schloss gesichert war.",
      ),
    ],
    errors: [
      wrongBy(
        "wrong-article",
        0,
        "Ja, bis 1.000 € ist es bei Plus dabei.",
        "tkd-schaden",
        "Fahrräder bis 1.000 € sind in Plus und Premium enthalten.",
      ),
      wrong("amount", 0, "Leider nein, mit Motor ist unabhängig vom Preis unser Zusatz Rad nötig, für monatlich 14 €."),
      wrong("condition", 1, "Kommt es weg, leisten wir in jedem Fall."),
      wrong("name", 0, "Leider nein, mit Motor ist unabhängig vom Preis unser Zusatz Stromrad Komfort nötig, für monatlich 4 €."),
    ],
  },
  {
    id: "f-de-t-04",
    profile: "takvern-de",
    customer: matthias,
    said: [
      ["customer", "Ich habe vor einer Woche abgeschlossen und will doch nicht. Schaden hatte ich keinen. Bekomme ich mein Geld wieder?"],
    ],
    found: ["tkd-vertrag", "tkd-schaden"],
    internal: ["tkd-intern"],
    reply: [
      say("Schade, dass Sie schon wieder gehen möchten."),
      say(
        "Da noch keine 14 Tage um sind und nichts gemeldet wurde, steht Ihnen der volle Betrag zu.",
        "tkd-vertrag",
        "Innerhalb von 14 Tagen nach Beginn können Sie widerrufen und erhalten alles zurück, sofern Sie keinen Schaden gemeldet haben.",
      ),
    ],
    errors: [
      wrong("condition", 1, "Da noch keine 14 Tage um sind, steht Ihnen der volle Betrag zu, ob mit oder ohne Schaden."),
      wrongBy("wrong-article", 1, "Wir ziehen Ihnen 25 € ab.", "tkd-vertrag", "Danach behalten wir eine Gebühr von 25 € ein."),
      wrong("internal-text", 1, "Wenn Sie bleiben, kann ich Ihnen mit BLEIB15 ein Stück entgegenkommen."),
      wrong("link", 1, "Widerrufen Sie auf https://widerruf.takvern-portal.example, dann steht Ihnen der volle Betrag zu."),
      wrong("promise", 1, "Den vollen Betrag habe ich Ihnen heute überwiesen."),
    ],
  },
  {
    id: "f-de-t-05",
    profile: "takvern-de",
    customer: henrike,
    said: [["customer", "Was kommt dazu, wenn ich monatlich statt jährlich zahle? Und geht das mit der Kreditkarte?"]],
    found: ["tkd-vertrag", "tkd-schaden"],
    internal: [],
    reply: [
      say("Monatlich sind es jedes Mal 1,50 € obendrauf.", "tkd-vertrag", "| Monatlich | 1,50 € pro Zahlung |"),
      say("Mit der Kreditkarte klappt es bei uns leider nicht.", "tkd-vertrag", "Kreditkarten nehmen wir nicht an."),
    ],
    errors: [
      wrongBy("wrong-article", 0, "Es sind jedes Mal 2 € obendrauf.", "tkd-vertrag", "| Vierteljährlich | 2 € pro Zahlung |"),
      wrong("unit", 0, "Monatlich sind es im ganzen Jahr 1,50 € obendrauf."),
      wrong("negation", 1, "Mit der Kreditkarte klappt es bei uns natürlich auch."),
      wrong("other-brand", 1, "Mit der Kreditkarte klappt es bei uns nur über Pengla."),
    ],
  },
  {
    id: "f-de-a-01",
    profile: "ampendal-de",
    customer: matthias,
    said: [["customer", "Ich bin bis Juni im Tarif Fest. Wenn ich jetzt zu jemand anderem gehe, was kostet das? Und bei einem Umzug?"]],
    found: ["amd-tarif", "amd-wallbox"],
    internal: ["amd-intern"],
    reply: [
      say("Jetzt schon zu gehen schlägt mit 60 € zu Buche.", "amd-tarif", "Wer Fest vorzeitig verlässt, zahlt sonst 60 €."),
      say("Ziehen Sie dagegen um, fällt nichts an.", "amd-tarif", "Bei einem Umzug können Sie Fest ohne Gebühr verlassen."),
    ],
    errors: [
      wrong("amount", 0, "Jetzt schon zu gehen schlägt mit 90 € zu Buche."),
      wrong("negation", 1, "Auch wenn Sie umziehen, führt daran kein Weg vorbei."),
      wrong("condition", 1, "Ganz gleich weshalb Sie gehen, es fällt nichts an."),
      wrong("internal-text", 0, "Gehen Sie zu Nordglimm, sehen wir davon ab, Ihnen etwas zu berechnen."),
      wrong("date", 0, "Bis zum 31. August zu gehen schlägt mit 60 € zu Buche."),
    ],
  },
  {
    id: "f-de-a-02",
    profile: "ampendal-de",
    customer: henrike,
    said: [["customer", "Auf meinem Konto stehen inzwischen 140 € Guthaben. Kann ich die ausgezahlt bekommen?"]],
    found: ["amd-tarif", "amd-wallbox"],
    internal: ["amd-intern"],
    reply: [
      say("Gern, sagen Sie uns einfach Bescheid."),
      say(
        "Weil es mehr als 75 € sind, können Sie es verlangen und haben es spätestens nach zehn Arbeitstagen.",
        "amd-tarif",
        "Ein Guthaben über 75 € zahlen wir auf Wunsch innerhalb von 10 Arbeitstagen aus.",
      ),
    ],
    errors: [
      wrong("unit", 1, "Weil es mehr als 75 € sind, können Sie es verlangen und haben es spätestens nach zehn Wochen."),
      wrong("condition", 1, "Egal wie viel es ist, Sie können es verlangen und haben es spätestens nach zehn Arbeitstagen."),
      wrong("promise", 1, "Weil es mehr als 75 € sind, habe ich es Ihnen soeben angewiesen."),
      wrong("other-customer", 1, "Weil es mehr als 75 € sind, geht es spätestens nach zehn Arbeitstagen an ruth.engel@mail.example."),
      wrong("negation", 1, "Obwohl es mehr als 75 € sind, können Sie es nicht verlangen."),
    ],
  },
  {
    id: "f-de-a-03",
    profile: "ampendal-de",
    customer: matthias,
    said: [["customer", "Wir wohnen zur Miete und hätten gern eine Wallbox, 13 Meter Kabel. Was kommt auf uns zu?"]],
    found: ["amd-wallbox", "amd-tarif"],
    internal: [],
    reply: [
      say(
        "Fertig angebracht liegt sie bei 1.090 €, die ersten zehn Meter schon eingerechnet.",
        "amd-wallbox",
        "Eine Wallbox kostet 1.090 € mit Montage und 10 Metern Kabel.",
      ),
      say("Für alles darüber rechnen Sie bitte mit 20 € je Meter.", "amd-wallbox", "Jeder weitere Meter kostet 20 €."),
      say(
        "Da Sie zur Miete wohnen, muss der Eigentümer vorher auf Papier einwilligen.",
        "amd-wallbox",
        "Mieter brauchen die schriftliche Zustimmung des Vermieters.",
      ),
    ],
    errors: [
      wrong("amount", 0, "Fertig angebracht liegt sie bei 1.900 €, die ersten zehn Meter schon eingerechnet."),
      wrong("negation", 2, "Obwohl Sie zur Miete wohnen, muss der Eigentümer nicht einwilligen."),
      wrong("condition", 2, "Da Sie zur Miete wohnen, reicht es, wenn der Eigentümer mündlich einwilligt."),
      wrong("name", 0, "Fertig angebracht durch Elektro Hartwig liegt sie bei 1.090 €, die ersten zehn Meter schon eingerechnet."),
      wrong("other-brand", 1, "Für alles darüber rechnen Sie bitte mit 20 € je Meter, so wie bei Brunvik auch."),
    ],
  },
  {
    id: "f-de-a-04",
    profile: "ampendal-de",
    customer: henrike,
    said: [["customer", "Mein Schwager ist Elektriker und würde die Wallbox an die andere Wand hängen. Spricht etwas dagegen?"]],
    found: ["amd-wallbox", "amd-tarif"],
    internal: [],
    reply: [
      say(
        "Ja, denn sobald außer uns jemand an das Gerät geht, es öffnet oder umhängt, ist die Garantie dahin.",
        "amd-wallbox",
        "Die Garantie beträgt 3 Jahre und erlischt, wenn jemand anderes die Wallbox öffnet oder versetzt.",
      ),
    ],
    errors: [
      wrong("negation", 0, "Nein, denn auch wenn außer uns jemand das Gerät öffnet oder umhängt, bleibt die Garantie bestehen."),
      wrong("condition", 0, "Nein, denn solange es ein Elektriker ist, der das Gerät umhängt, bleibt die Garantie bestehen."),
      wrong("amount", 0, "Ja, denn sobald außer uns jemand das Gerät öffnet oder umhängt, sind die 5 Jahre Garantie dahin."),
      wrongBy(
        "wrong-article",
        0,
        "Nein, bis drei Arbeitstage vorher lässt sich das kostenlos verschieben.",
        "amd-wallbox",
        "Den Termin können Sie bis 3 Arbeitstage vorher kostenlos verschieben; danach kostet es 95 €.",
      ),
    ],
  },
  {
    id: "f-de-t-06",
    profile: "takvern-de",
    customer: matthias,
    said: [
      [
        "customer",
        "Wir ziehen am 16. Januar um und haben die alte Wohnung noch drei Wochen. Wann muss ich Ihnen das melden, und sind beide versichert?",
      ],
    ],
    found: ["tkd-vertrag", "tkd-schaden"],
    internal: ["tkd-intern"],
    reply: [
      say(
        "Bitte melden Sie uns den Umzug mindestens 5 Tage vorher, also spätestens am 11. Januar.",
        "tkd-vertrag",
        "Melden Sie uns den Umzug mindestens 5 Tage vorher.",
      ),
      say(
        "Beide Wohnungen sind 30 Tage lang versichert, das reicht für Ihre drei Wochen.",
        "tkd-vertrag",
        "Beide Wohnungen sind 30 Tage lang versichert.",
      ),
      say(
        "Nicht ersetzt wird, was in selbst gepackten Kartons zu Bruch geht.",
        "tkd-vertrag",
        "Was in selbst gepackten Kartons zerbricht, ersetzen wir nicht.",
      ),
    ],
    errors: [
      wrong("date", 0, "Bitte melden Sie uns den Umzug mindestens 5 Tage vorher, also spätestens am 14. Januar."),
      wrong("unit", 0, "Bitte melden Sie uns den Umzug mindestens 5 Wochen vorher."),
      wrong("negation", 2, "Ersetzt wird auch, was in selbst gepackten Kartons zu Bruch geht."),
      wrong("condition", 2, "Nicht ersetzt wird, was beim Umzug in Kartons zu Bruch geht, egal wer sie gepackt hat."),
      wrong("other-brand", 1, "Beide Wohnungen sind bei Ampendal 30 Tage lang versichert."),
      wrong("other-customer", 1, "Ihre Wohnung und die im Fliederweg 9 sind 30 Tage lang versichert."),
    ],
  },
];
