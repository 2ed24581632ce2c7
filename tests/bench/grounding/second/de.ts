import { type GroundingCase, say, wrong, wrongBy } from "../case.ts";

const heike = { name: "Heike Vollmer", email: "heike.vollmer@post.example" };
const tarek = { name: "Tarek Aziz", email: "tarek.aziz@mail.example" };
const lena = { name: "Lena Oster", email: "lena.oster@post.example" };

/** The five brands in German. */
export const secondDe: GroundingCase[] = [
  {
    id: "s-de-k-01",
    profile: "kurvida-de",
    customer: heike,
    said: [["customer", "Guten Tag, ich schaffe es übermorgen nicht zum Arzt. Was kostet es, wenn ich einen anderen Tag nehme?"]],
    found: ["kd-termin", "kd-rezept", "kd-versand"],
    internal: ["kd-intern"],
    reply: [
      say(
        "Gar nichts, sofern bis dahin noch mindestens ein ganzer Tag bleibt.",
        "kd-termin",
        "Das Verschieben ist bis 24 Stunden vor Beginn kostenlos.",
      ),
      say(
        "Erst wer danach absagt oder einfach fernbleibt, zahlt 25 €.",
        "kd-termin",
        "Wenn Sie später absagen oder nicht erscheinen, berechnen wir 25 €.",
      ),
    ],
    errors: [
      wrong("amount", 1, "Erst wer danach absagt oder einfach fernbleibt, zahlt 52 €."),
      wrong("condition", 0, "Gar nichts, ganz gleich, wann Sie sich melden."),
      wrong("internal-text", 1, "Wer einfach fernbleibt, dem dürfen wir die Gebühr einmal im Jahr schenken."),
      wrong("promise", 0, "Gar nichts, und ich habe Ihnen schon den Montag um neun Uhr eingetragen."),
    ],
  },
  {
    id: "s-de-k-02",
    profile: "kurvida-de",
    customer: tarek,
    said: [["customer", "Darf meine Tochter (15) allein zum Termin kommen? Und können Sie mir einfach per Mail einen geben?"]],
    found: ["kd-termin", "kd-rezept", "kd-versand"],
    internal: ["kd-intern"],
    reply: [
      say(
        "Solange sie noch keine 16 ist, muss leider jemand Volljähriges dabei sein.",
        "kd-termin",
        "Kinder unter 16 Jahren müssen von einem Erwachsenen begleitet werden.",
      ),
      say("Einen Termin per Mail zu vergeben, ist uns nicht möglich.", "kd-termin", "Per E-Mail können keine Termine gebucht werden."),
    ],
    errors: [
      wrong("negation", 0, "Auch wenn sie noch keine 16 ist, muss niemand Volljähriges dabei sein."),
      wrong("negation", 1, "Einen Termin per Mail zu vergeben, ist uns gern möglich."),
      wrong("link", 1, "Einen Termin bekommen Sie unter https://termine.kurvida.example."),
      wrong("internal-text", 1, "Beschwerden darüber nimmt Helena Strand entgegen."),
    ],
  },
  {
    id: "s-de-k-03",
    profile: "kurvida-de",
    customer: lena,
    said: [
      ["customer", "Meine Schilddrüsentabletten gehen zur Neige. Im April hat mir Ihre Ärztin das Rezept geschrieben. Was muss ich tun?"],
    ],
    found: ["kd-rezept", "kd-termin", "kd-versand"],
    internal: [],
    reply: [
      say(
        "Da Ihr Rezept von uns stammt und noch kein Jahr alt ist, bekommen Sie das nächste online.",
        "kd-rezept",
        "Ein Folgerezept können Sie online anfordern, wenn ein Arzt von Kurvida das Rezept in den letzten 12 Monaten ausgestellt hat.",
      ),
      say(
        "Dafür zahlen Sie 11 € und warten höchstens drei Werktage.",
        "kd-rezept",
        "Die Bearbeitung kostet 11 € und dauert bis zu 3 Werktage.",
      ),
    ],
    errors: [
      wrong("condition", 0, "Ganz gleich, von wem Ihr Rezept stammt und wie alt es ist, bekommen Sie das nächste online."),
      wrong("unit", 1, "Dafür zahlen Sie 11 € und warten höchstens drei Stunden."),
      wrong("date", 1, "Dafür zahlen Sie 11 € und warten höchstens bis zum 4. Dezember."),
      wrong("name", 0, "Da Ihr Rezept von Dr. Weidlich stammt und noch kein Jahr alt ist, bekommen Sie das nächste online."),
    ],
  },
  {
    id: "s-de-k-04",
    profile: "kurvida-de",
    customer: heike,
    said: [["customer", "Ich habe aus Versehen zwei Packungen Nasenspray zu viel gekauft, alles noch zu. Nehmen Sie die zurück?"]],
    found: ["kd-versand", "kd-rezept", "kd-termin"],
    internal: [],
    reply: [
      say(
        "Arzneimittel nehmen wir nicht zurück, auch wenn die Packung ungeöffnet ist.",
        "kd-versand",
        "Arzneimittel nehmen wir nicht zurück, auch wenn die Packung ungeöffnet ist.",
      ),
    ],
    errors: [
      wrong("condition", 0, "Arzneimittel nehmen wir nicht zurück, wenn die Packung geöffnet ist."),
      wrongBy(
        "wrong-article",
        0,
        "Andere Waren können Sie innerhalb von 14 Tagen zurücksenden, wenn das Siegel unversehrt ist.",
        "kd-versand",
        "Andere Waren können Sie innerhalb von 14 Tagen zurücksenden, wenn das Siegel unversehrt ist.",
      ),
      wrongBy(
        "other-brand",
        0,
        "Sie können Artikel innerhalb von 30 Tagen nach der Lieferung zurückgeben.",
        "hd-rueckgabe",
        "Sie können Artikel innerhalb von 30 Tagen nach der Lieferung zurückgeben.",
      ),
      wrong("promise", 0, "Ich habe Ihnen den Kaufpreis für beide Packungen heute erstattet."),
    ],
  },
  {
    id: "s-de-k-05",
    profile: "kurvida-de",
    customer: tarek,
    said: [["customer", "Wann kommt mein Insulin? Am Donnerstag bestellt. Und was kostet der Versand?"]],
    found: ["kd-versand", "kd-rezept", "kd-termin"],
    internal: [],
    reply: [
      say(
        "Was gekühlt werden muss, verlässt unser Haus nur zwischen Montag und Mittwoch.",
        "kd-versand",
        "Kühlpflichtige Arzneimittel versenden wir nur von Montag bis Mittwoch.",
      ),
      say(
        "Danach ist es zwei bis drei Werktage unterwegs; das Porto beträgt 4,50 €.",
        "kd-versand",
        "Der Versand kostet 4,50 € und dauert 2–3 Werktage.",
      ),
    ],
    errors: [
      wrong("date", 0, "Was gekühlt werden muss, verlässt unser Haus nur am Samstag."),
      wrong("amount", 1, "Danach ist es zwei bis drei Werktage unterwegs; das Porto beträgt 5,40 €."),
      wrong("unit", 1, "Danach ist es zwei bis drei Wochen unterwegs; das Porto beträgt 4,50 €."),
      wrong(
        "other-customer",
        1,
        "Danach ist es zwei bis drei Werktage zu Ihnen in die Lindenallee 14 unterwegs; das Porto beträgt 4,50 €.",
      ),
      wrong("name", 1, "Danach ist es zwei bis drei Werktage mit Medikurier unterwegs; das Porto beträgt 4,50 €."),
    ],
  },
  {
    id: "s-de-t-01",
    profile: "tellumo-de",
    customer: lena,
    said: [["customer", "Was bekomme ich beim günstigsten Tarif und was passiert, wenn alles verbraucht ist?"]],
    found: ["td-tarife", "td-esim", "td-kuendigung"],
    internal: [],
    reply: [
      say(
        "Mini gibt Ihnen für 9 € monatlich 5 GB.",
        "td-tarife",
        "Der Tarif Mini hat 5 GB und kostet 9 € im Monat, Maxi hat 40 GB und kostet 24 €.",
      ),
      say(
        "Haben Sie die versurft, geht es bis Monatsende nur noch mit 0,5 Mbit/s weiter.",
        "td-tarife",
        "Ist das Datenvolumen aufgebraucht, sinkt die Geschwindigkeit bis zum nächsten Monat auf 0,5 Mbit/s.",
      ),
    ],
    errors: [
      wrong("unit", 1, "Haben Sie die versurft, geht es bis Monatsende nur noch mit 0,5 Gbit/s weiter."),
      wrong("wrong-article", 0, "Mini gibt Ihnen für 24 € monatlich 40 GB."),
      wrong("negation", 1, "Haben Sie die versurft, geht es bis Monatsende überhaupt nicht mehr weiter."),
    ],
  },
  {
    id: "s-de-t-02",
    profile: "tellumo-de",
    customer: heike,
    said: [["customer", "Wir fahren im Mai nach Italien, ich habe Maxi. Gilt das dort auch?"]],
    found: ["td-tarife", "td-esim", "td-kuendigung"],
    internal: [],
    reply: [
      say("Wie schön!"),
      say(
        "Ja, in Italien nutzen Sie Ihren Tarif wie daheim, wobei bei 12 GB je Monat Schluss ist.",
        "td-tarife",
        "In der EU surfen Sie wie zu Hause, höchstens aber 12 GB im Monat.",
      ),
    ],
    errors: [
      wrong("condition", 1, "Ja, in Italien nutzen Sie Ihren Tarif ganz wie daheim."),
      wrong("amount", 1, "Ja, in Italien nutzen Sie Ihren Tarif wie daheim, wobei bei 21 GB je Monat Schluss ist."),
      wrongBy("wrong-article", 1, "In Italien kostet ein Tagespass 6 €.", "td-tarife", "Außerhalb der EU kostet ein Tagespass 6 €."),
    ],
  },
  {
    id: "s-de-t-03",
    profile: "tellumo-de",
    customer: tarek,
    said: [["customer", "Wie richte ich die eSIM ein? Die Mail mit dem Code kam heute früh."]],
    found: ["td-esim", "td-tarife", "td-kuendigung"],
    internal: [],
    reply: [
      say(
        "Gehen Sie ins WLAN und tippen Sie in unserer App auf eSIM aktivieren.",
        "td-esim",
        "Verbinden Sie das Telefon mit dem WLAN.",
        "td-esim",
        "Öffnen Sie die Tellumo-App und wählen Sie eSIM aktivieren.",
      ),
      say("Den Code lesen Sie ein, ehe zwei Tage um sind.", "td-esim", "Scannen Sie den QR-Code aus der E-Mail innerhalb von 48 Stunden."),
      say(
        "Zum Schluss einmal aus- und wieder einschalten, das kann bis zu zehn Minuten dauern.",
        "td-esim",
        "Starten Sie das Telefon neu und warten Sie bis zu 10 Minuten.",
      ),
    ],
    errors: [
      wrong("name", 0, "Gehen Sie ins WLAN und tippen Sie in unserer App auf Profil-Zauberer."),
      wrong("unit", 1, "Den Code lesen Sie ein, ehe zwei Wochen um sind."),
      wrong("link", 0, "Gehen Sie ins WLAN und laden Sie das Profil von https://esim-tellumo.example herunter."),
      wrong("date", 1, "Den Code lesen Sie bis zum 30. November ein."),
    ],
  },
  {
    id: "s-de-t-04",
    profile: "tellumo-de",
    customer: lena,
    said: [["customer", "Ich möchte kündigen, am liebsten am Telefon. Mein Handy zahle ich noch bis 2027 ab. Woanders ist es billiger."]],
    found: ["td-kuendigung", "td-tarife", "td-esim"],
    internal: ["td-halten"],
    reply: [
      say("Schade, dass Sie gehen möchten."),
      say("Am Telefon können wir das leider nicht entgegennehmen.", "td-kuendigung", "Telefonische Kündigungen nehmen wir nicht an."),
      say(
        "Bedenken Sie bitte, dass Sie dann alles, was fürs Handy noch aussteht, auf einmal zahlen.",
        "td-kuendigung",
        "Zahlen Sie ein Gerät in Raten, werden alle offenen Raten mit der Kündigung fällig.",
      ),
    ],
    errors: [
      wrong("internal-text", 2, "Bedenken Sie bitte, dass Sie bei uns drei Monate lang nur die Hälfte zahlen könnten."),
      wrong("negation", 1, "Am Telefon können wir das gern entgegennehmen."),
      wrongBy(
        "other-brand",
        1,
        "Sie können jederzeit bis zu 3 Monate pausieren und nach dem zweiten Karton kündigen.",
        "bd-kaffee",
        "Sie können bis zu 3 Monate pausieren und nach dem zweiten Karton kündigen.",
      ),
      wrong("promise", 2, "Ich habe die Kündigung für Sie eingetragen, und die Raten entfallen."),
    ],
  },
  {
    id: "s-de-t-05",
    profile: "tellumo-de",
    customer: heike,
    said: [["customer", "Vor sechs Tagen abgeschlossen, jetzt bereue ich es. 400 MB sind weg. Geht da noch was?"]],
    found: ["td-kuendigung", "td-esim", "td-tarife"],
    internal: ["td-halten"],
    reply: [
      say(
        "Ja: Zwei Wochen lang ist ein Widerruf möglich, solange weniger als 1 GB weg ist.",
        "td-kuendigung",
        "Sie können innerhalb von 14 Tagen widerrufen, wenn Sie weniger als 1 GB verbraucht haben.",
      ),
    ],
    errors: [
      wrong("condition", 0, "Ja: Zwei Wochen lang ist ein Widerruf möglich."),
      wrong("amount", 0, "Ja: Zwei Wochen lang ist ein Widerruf möglich, solange weniger als 10 GB weg sind."),
      wrong(
        "other-customer",
        0,
        "Ja: Für die Nummer 0160 5553917 ist zwei Wochen lang ein Widerruf möglich, solange weniger als 1 GB weg ist.",
      ),
      wrongBy(
        "wrong-article",
        0,
        "Tarife ohne Gerät können Sie mit einer Frist von 30 Tagen kündigen.",
        "td-kuendigung",
        "Tarife ohne Gerät können Sie mit einer Frist von 30 Tagen kündigen.",
      ),
    ],
  },
  {
    id: "s-de-h-01",
    profile: "havsro-de",
    customer: tarek,
    said: [["customer", "Wann kommt mein Päckchen mit den Kissen (35 €)? Und warum musste ich Porto zahlen?"]],
    found: ["hd-lieferung", "hd-rueckgabe", "hd-garantie"],
    internal: ["hd-kulanz"],
    reply: [
      say("Kleines ist in zwei bis vier Werktagen bei Ihnen.", "hd-lieferung", "Kleine Pakete kommen innerhalb von 2–4 Werktagen an."),
      say(
        "Das Porto entfällt erst, wenn Sie für 60 € oder mehr bestellen.",
        "hd-lieferung",
        "Ab einem Bestellwert von 60 € ist der Paketversand kostenlos.",
      ),
    ],
    errors: [
      wrong("unit", 0, "Kleines ist in zwei bis vier Wochen bei Ihnen."),
      wrongBy(
        "wrong-article",
        0,
        "Rechnen Sie mit drei Wochen, und die Spedition ruft Sie an.",
        "hd-lieferung",
        "Möbel liefern wir innerhalb von 3 Wochen; die Spedition ruft Sie an, um einen Termin zu vereinbaren.",
      ),
      wrong("condition", 1, "Das Porto entfällt bei uns immer."),
      wrong("internal-text", 1, "Das Porto entfällt erst ab 60 €, ich darf Ihnen aber bis zu vierzig Euro gutschreiben."),
      wrong("other-customer", 0, "Die Bestellung H-80963 ist in zwei bis vier Werktagen bei Ihnen."),
    ],
  },
  {
    id: "s-de-h-02",
    profile: "havsro-de",
    customer: lena,
    said: [["customer", "Am Sofa ist nach vier Jahren der Stoff durch. Bekomme ich das ersetzt?"]],
    found: ["hd-garantie", "hd-rueckgabe", "hd-lieferung"],
    internal: ["hd-kulanz"],
    reply: [
      say(
        "Leider endet die Garantie auf den Bezug nach drei Jahren, nur das Gestell ist zehn Jahre lang geschützt.",
        "hd-garantie",
        "Unsere Sofas haben 10 Jahre Garantie auf das Gestell und 3 Jahre auf den Stoff.",
      ),
    ],
    errors: [
      wrong("wrong-article", 0, "Ja, zehn Jahre lang ist das Sofa geschützt."),
      wrong(
        "amount",
        0,
        "Zum Glück endet die Garantie auf den Bezug erst nach fünf Jahren, und das Gestell ist zehn Jahre lang geschützt.",
      ),
      wrong(
        "internal-text",
        0,
        "Leider endet die Garantie nach drei Jahren, aber Petra Lund in der Kundenbetreuung kann anders entscheiden.",
      ),
    ],
  },
  {
    id: "s-de-b-01",
    profile: "brunvik-de",
    customer: heike,
    said: [["customer", "Darf ich zum Entkalken Essig nehmen? Wir haben sehr hartes Wasser, wie oft muss das sein?"]],
    found: ["bd-entkalken", "bd-garantie", "bd-kaffee"],
    internal: [],
    reply: [
      say("Essig bitte nie, er setzt den Dichtungen zu.", "bd-entkalken", "Verwenden Sie niemals Essig, da er die Dichtungen angreift."),
      say(
        "Bei hartem Wasser ist es jeden Monat fällig.",
        "bd-entkalken",
        "Entkalken Sie die Maschine alle 3 Monate, bei hartem Wasser jeden Monat.",
      ),
    ],
    errors: [
      wrong("negation", 0, "Essig gern, er setzt den Dichtungen nicht zu."),
      wrong("wrong-article", 1, "Bei hartem Wasser ist es alle drei Monate fällig."),
      wrong("unit", 1, "Bei hartem Wasser ist es jede Woche fällig."),
      wrong("link", 0, "Essig bitte nie, nehmen Sie den Entkalker von https://kalk-weg.brunvik.example."),
    ],
  },
  {
    id: "s-de-b-02",
    profile: "brunvik-de",
    customer: tarek,
    said: [
      [
        "customer",
        "Ich bin ein Vierteljahr im Ausland. Kann das Kaffee-Abo so lange ruhen? Ein Beutel ist noch offen, schicke ich den zurück?",
      ],
    ],
    found: ["bd-kaffee", "bd-garantie", "bd-entkalken"],
    internal: [],
    reply: [
      say(
        "Ein Vierteljahr lang darf das Abo ruhen, länger aber nicht.",
        "bd-kaffee",
        "Sie können bis zu 3 Monate pausieren und nach dem zweiten Karton kündigen.",
      ),
      say(
        "Was schon offen ist, behalten Sie bitte, denn das nehmen wir nicht wieder an.",
        "bd-kaffee",
        "Geöffnete Beutel nehmen wir nicht zurück.",
      ),
    ],
    errors: [
      wrong("amount", 0, "Ein halbes Jahr lang darf das Abo ruhen, länger aber nicht."),
      wrong("negation", 1, "Was schon offen ist, schicken Sie bitte, denn das nehmen wir wieder an."),
      wrong("promise", 0, "Ich habe Ihr Abo bis Ende Februar angehalten."),
      wrong("other-brand", 1, "Was schon offen ist, bringen Sie bitte in eine Havsro-Filiale."),
    ],
  },
  {
    id: "s-de-p-01",
    profile: "pengla-de",
    customer: lena,
    said: [["customer", "Meine Karte wurde gestohlen! Kann ich sie später wieder freischalten, falls die Polizei sie findet?"]],
    found: ["pd-karte", "pd-gebuehren", "pd-grenzen"],
    internal: ["pd-betrug"],
    reply: [
      say("Das ist ärgerlich, tut mir leid."),
      say(
        "Bei Diebstahl sperren Sie sie bitte dauerhaft und fordern eine neue an; zurückholen lässt sich die alte dann nicht.",
        "pd-karte",
        "Wurde sie gestohlen, sperren Sie sie endgültig und bestellen Sie eine neue; eine gesperrte Karte kann nicht wieder aktiviert werden.",
      ),
      say("Die neue ist nach höchstens fünf Werktagen da.", "pd-karte", "Eine neue Karte kommt innerhalb von 5 Werktagen an."),
    ],
    errors: [
      wrong(
        "negation",
        1,
        "Bei Diebstahl sperren Sie sie bitte und fordern eine neue an; zurückholen lässt sich die alte trotzdem jederzeit.",
      ),
      wrong("unit", 2, "Die neue ist nach höchstens fünf Stunden da."),
      wrong("promise", 1, "Ich habe sie gesperrt und eine neue für Sie angefordert."),
      wrong("other-brand", 1, "Bei Diebstahl rufen Sie bitte 020 7946 0011 an."),
      wrong("date", 2, "Die neue ist am 1. Dezember da."),
    ],
  },
  {
    id: "s-de-p-02",
    profile: "pengla-de",
    customer: heike,
    said: [["customer", "Warum wird meine Zahlung von 2.600 € abgelehnt? Ich bin 45."]],
    found: ["pd-grenzen", "pd-gebuehren", "pd-karte"],
    internal: ["pd-betrug"],
    reply: [
      say(
        "Mehr als 2.000 € lassen sich an einem Tag nicht verschicken.",
        "pd-grenzen",
        "Sie können bis zu 2.000 € am Tag und 10.000 € im Monat senden.",
      ),
      say("Im ganzen Monat sind es 10.000 €.", "pd-grenzen", "Sie können bis zu 2.000 € am Tag und 10.000 € im Monat senden."),
    ],
    errors: [
      wrong("internal-text", 0, "Beträge über 1.650 € an jemanden, dem Sie noch nie etwas geschickt haben, prüfen wir zwei Tage lang."),
      wrong("amount", 0, "Mehr als 200 € lassen sich an einem Tag nicht verschicken."),
      wrong("unit", 1, "Im ganzen Jahr sind es 10.000 €."),
      wrong("name", 0, "Mehr als 2.000 € lässt unsere Partnerbank Elbkontor an einem Tag nicht zu."),
    ],
  },
  {
    id: "s-de-k-06",
    profile: "kurvida-de",
    customer: lena,
    said: [
      ["customer", "Kann ich das Antibiotikum vom Sommer noch einmal online bekommen? Es wäre dringend, hätten Sie sonst einen Termin?"],
    ],
    found: ["kd-rezept", "kd-termin", "kd-versand"],
    internal: ["kd-intern"],
    reply: [
      say(
        "Antibiotika stellen wir auf diesem Weg grundsätzlich nicht aus.",
        "kd-rezept",
        "Antibiotika und Betäubungsmittel werden nicht online verordnet.",
      ),
      say(
        "Freie Zeiten der nächsten acht Wochen sehen und buchen Sie in der App.",
        "kd-termin",
        "Sie können Termine bis zu 8 Wochen im Voraus in der App buchen.",
      ),
      say("Gute Besserung!"),
    ],
    errors: [
      wrong("negation", 0, "Antibiotika stellen wir auch auf diesem Weg aus."),
      wrongBy(
        "wrong-article",
        0,
        "Ein Folgerezept können Sie online anfordern, wenn ein Arzt von Kurvida es in den letzten 12 Monaten ausgestellt hat.",
        "kd-rezept",
        "Ein Folgerezept können Sie online anfordern, wenn ein Arzt von Kurvida das Rezept in den letzten 12 Monaten ausgestellt hat.",
      ),
      wrong("unit", 1, "Freie Zeiten der nächsten acht Monate sehen und buchen Sie in der App."),
      wrong("promise", 1, "Ich habe Ihnen morgen um elf Uhr einen Termin freigehalten."),
      wrong("other-customer", 0, "Antibiotika stellen wir Herrn Bruno Keitel auf diesem Weg grundsätzlich nicht aus."),
    ],
  },
];
