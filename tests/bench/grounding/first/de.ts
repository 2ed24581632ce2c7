import { type GroundingCase, say, wrong, wrongBy } from "../case.ts";

const havsro = "havsro-de";
const brunvik = "brunvik-de";
const pengla = "pengla-de";
const jana = { name: "Jana Reuter", email: "jana.reuter@post.example" };
const emre = { name: "Emre Kaya", email: "emre.kaya@mail.example" };
const ute = { name: "Ute Brandner", email: "ute.brandner@post.example" };

/** The three brands in German. */
export const firstDe: GroundingCase[] = [
  {
    id: "de-h-01",
    profile: havsro,
    customer: jana,
    said: [
      [
        "customer",
        "Guten Tag, die Lampe aus Bestellung H-91350 gefällt mir nicht. Ich habe sie vor zehn Tagen bekommen und noch nicht ausgepackt. Kann ich sie zurückschicken?",
      ],
    ],
    found: ["hd-rueckgabe", "hd-lieferung", "hd-garantie"],
    internal: ["hd-kulanz"],
    reply: [
      say(
        "Ja, gern: Ab dem Tag, an dem die Lampe bei Ihnen ankam, haben Sie dafür 30 Tage Zeit.",
        "hd-rueckgabe",
        "Sie können Artikel innerhalb von 30 Tagen nach der Lieferung zurückgeben.",
      ),
      say(
        "Wenn Sie sie mit der Post schicken, behalten wir 5,95 € ein; im Laden zahlen Sie nichts.",
        "hd-rueckgabe",
        "Die Rücksendung per Post kostet 5,95 €, die wir von der Erstattung abziehen.",
        "hd-rueckgabe",
        "Die Rückgabe in einer Filiale ist kostenlos.",
      ),
    ],
    errors: [
      wrong("amount", 1, "Wenn Sie sie mit der Post schicken, behalten wir 9,55 € ein; im Laden zahlen Sie nichts."),
      wrong("unit", 0, "Ja, gern: Ab dem Tag, an dem die Lampe bei Ihnen ankam, haben Sie dafür 30 Wochen Zeit."),
      wrong("internal-text", 0, "Ja, gern: Stammkunden haben dafür sogar bis Tag 45 Zeit."),
      wrong("other-customer", 0, "Ja, gern: Für Bestellung H-93150 haben Sie ab Ankunft 30 Tage Zeit."),
      wrong("link", 1, "Drucken Sie das Etikett unter https://retoure.havsro.example/druck; wir behalten 5,95 € ein."),
    ],
  },
  {
    id: "de-h-02",
    profile: havsro,
    customer: emre,
    said: [["customer", "Das Siegel der Matratze ist offen, aber sie ist viel zu weich. Nehmen Sie sie zurück?"]],
    found: ["hd-rueckgabe", "hd-garantie", "hd-lieferung"],
    internal: ["hd-kulanz"],
    reply: [
      say("Schade, dass die Matratze nicht passt."),
      say(
        "Ist das Siegel einmal geöffnet, dürfen wir sie leider nicht mehr annehmen.",
        "hd-rueckgabe",
        "Maßgefertigte Vorhänge und Matratzen mit gebrochenem Siegel sind von der Rückgabe ausgeschlossen.",
      ),
    ],
    errors: [
      wrong("negation", 1, "Auch wenn das Siegel einmal geöffnet ist, nehmen wir sie gern an."),
      wrong("promise", 1, "Wir machen für Sie eine Ausnahme und holen sie am Freitag ab."),
      wrong("internal-text", 1, "Ist das Siegel einmal geöffnet, darf ich Ihnen höchstens vierzig Euro aus Kulanz geben."),
    ],
  },
  {
    id: "de-h-03",
    profile: havsro,
    customer: ute,
    said: [["customer", "Wann kommt mein Schrank? Ich habe ihn gestern bestellt und wohne auf Langeoog."]],
    found: ["hd-lieferung", "hd-rueckgabe", "hd-garantie"],
    internal: [],
    reply: [
      say(
        "Auf deutsche Inseln ohne Autofähre liefern wir keine Möbel.",
        "hd-lieferung",
        "Auf deutsche Inseln ohne Autofähre liefern wir keine Möbel.",
      ),
    ],
    errors: [
      wrong("negation", 0, "Auf deutsche Inseln ohne Autofähre liefern wir auch Möbel."),
      wrong("condition", 0, "Auf deutsche Inseln liefern wir keine Möbel."),
      wrong("wrong-article", 0, "Kleine Pakete kommen innerhalb von 2–4 Werktagen an."),
      wrong("other-customer", 0, "Auf deutsche Inseln ohne Autofähre liefern wir keine Möbel, auch nicht an Frau Hedwig Sommerfeld."),
    ],
  },
  {
    id: "de-h-04",
    profile: havsro,
    customer: jana,
    said: [["customer", "Wie lange dauert es bei einem Esstisch und wie erfahre ich den Termin?"]],
    found: ["hd-lieferung", "hd-rueckgabe", "hd-garantie"],
    internal: [],
    reply: [
      say(
        "Rechnen Sie mit höchstens 3 Wochen; der Fahrdienst meldet sich telefonisch, damit Sie sich auf eine Zeit einigen.",
        "hd-lieferung",
        "Möbel liefern wir innerhalb von 3 Wochen; die Spedition ruft Sie an, um einen Termin zu vereinbaren.",
      ),
    ],
    errors: [
      wrong("unit", 0, "Rechnen Sie mit höchstens 3 Tagen; der Fahrdienst meldet sich telefonisch, damit Sie sich auf eine Zeit einigen."),
      wrong("date", 0, "Rechnen Sie mit dem 4. Dezember; der Fahrdienst meldet sich telefonisch, damit Sie sich auf eine Zeit einigen."),
      wrong(
        "name",
        0,
        "Rechnen Sie mit höchstens 3 Wochen; die Spedition Kessler meldet sich telefonisch, damit Sie sich auf eine Zeit einigen.",
      ),
      wrong("other-customer", 0, "Rechnen Sie mit höchstens 3 Wochen; der Fahrdienst meldet sich unter 0151 23980011."),
    ],
  },
  {
    id: "de-h-05",
    profile: havsro,
    customer: emre,
    said: [["customer", "Der Bezug unseres Sofas ist nach zwei Jahren gerissen. Es steht in unserem Café. Was brauchen Sie von mir?"]],
    found: ["hd-garantie", "hd-rueckgabe", "hd-lieferung"],
    internal: ["hd-kulanz"],
    reply: [
      say(
        "Für den Bezug gelten 3 Jahre.",
        "hd-garantie",
        "Unsere Sofas haben 10 Jahre Garantie auf das Gestell und 3 Jahre auf den Stoff.",
      ),
      say(
        "Steht das Sofa allerdings in einem Betrieb wie Ihrem Café, greift sie leider nicht.",
        "hd-garantie",
        "Flecken, Ausbleichen durch Sonnenlicht und gewerbliche Nutzung sind nicht abgedeckt.",
      ),
    ],
    errors: [
      wrong("amount", 0, "Für den Bezug gelten 10 Jahre."),
      wrong("negation", 1, "Auch wenn das Sofa in einem Betrieb wie Ihrem Café steht, greift sie."),
      wrong("internal-text", 1, "Darüber entscheidet bei uns Petra Lund."),
      wrongBy(
        "other-brand",
        0,
        "Für alle Geräte gelten 2 Jahre ab Kaufdatum.",
        "bd-garantie",
        "Alle Maschinen haben 2 Jahre Garantie ab Kaufdatum.",
      ),
    ],
  },
  {
    id: "de-h-06",
    profile: havsro,
    customer: ute,
    said: [["customer", "Ab wann ist der Versand bei Ihnen gratis?"]],
    found: ["hd-lieferung", "hd-rueckgabe", "hd-garantie"],
    internal: [],
    reply: [
      say(
        "Wenn Sie für mindestens 60 € einkaufen, übernehmen wir das Porto für Ihr Päckchen.",
        "hd-lieferung",
        "Ab einem Bestellwert von 60 € ist der Paketversand kostenlos.",
      ),
    ],
    errors: [
      wrong("amount", 0, "Wenn Sie für mindestens 16 € einkaufen, übernehmen wir das Porto für Ihr Päckchen."),
      wrong("condition", 0, "Wir übernehmen immer das Porto für Ihr Päckchen."),
      wrongBy("other-brand", 0, "Bei uns zahlen Sie 21 € pro Karton mit 1 kg.", "bd-kaffee", "Ein Abo kostet 21 € pro Karton mit 1 kg."),
    ],
  },
  {
    id: "de-h-07",
    profile: havsro,
    customer: jana,
    said: [["customer", "Ich will das quietschende Gestell meines Sofas reklamieren, gekauft 2020. Was muss ich mitschicken?"]],
    found: ["hd-garantie", "hd-rueckgabe", "hd-lieferung"],
    internal: [],
    reply: [
      say(
        "Unsere Sofas haben 10 Jahre Garantie auf das Gestell.",
        "hd-garantie",
        "Unsere Sofas haben 10 Jahre Garantie auf das Gestell und 3 Jahre auf den Stoff.",
      ),
      say(
        "Für eine Reklamation brauchen Sie den Kassenbon oder die Bestellnummer.",
        "hd-garantie",
        "Für eine Reklamation brauchen Sie den Kassenbon oder die Bestellnummer.",
      ),
    ],
    errors: [
      wrong("unit", 0, "Unsere Sofas haben 10 Monate Garantie auf das Gestell."),
      wrong("other-customer", 1, "Für eine Reklamation brauchen Sie den Kassenbon oder die Bestellnummer H-20884."),
      wrong("link", 1, "Für eine Reklamation brauchen Sie nur das Formular unter https://www.havsro-service.example/reklamation."),
      wrongBy(
        "wrong-article",
        0,
        "Sie können Artikel innerhalb von 30 Tagen nach der Lieferung zurückgeben.",
        "hd-rueckgabe",
        "Sie können Artikel innerhalb von 30 Tagen nach der Lieferung zurückgeben.",
      ),
    ],
  },
  {
    id: "de-b-01",
    profile: brunvik,
    customer: emre,
    said: [["customer", "Wie oft muss ich entkalken? Das Wasser bei uns ist weich. Und geht auch Essig?"]],
    found: ["bd-entkalken", "bd-garantie", "bd-kaffee"],
    internal: [],
    reply: [
      say(
        "Bei weichem Wasser genügt es alle 3 Monate.",
        "bd-entkalken",
        "Entkalken Sie die Maschine alle 3 Monate, bei hartem Wasser jeden Monat.",
      ),
      say("Essig bitte nicht, der schadet dem Gummi.", "bd-entkalken", "Verwenden Sie niemals Essig, da er die Dichtungen angreift."),
    ],
    errors: [
      wrong("unit", 0, "Bei weichem Wasser genügt es alle 3 Jahre."),
      wrong("negation", 1, "Essig geht auch, der schont das Gummi."),
      wrong("amount", 0, "Bei weichem Wasser genügt es alle 13 Monate."),
    ],
  },
  {
    id: "de-b-02",
    profile: brunvik,
    customer: ute,
    said: [["customer", "Wie entkalke ich die One? Die Anleitung ist weg."]],
    found: ["bd-entkalken", "bd-garantie", "bd-kaffee"],
    internal: [],
    reply: [
      say("So geht es:"),
      say(
        "\n1. Leeren Sie den Wassertank und nehmen Sie den Filter heraus.",
        "bd-entkalken",
        "Leeren Sie den Wassertank und nehmen Sie den Filter heraus.",
      ),
      say(
        "\n2. Füllen Sie 0,5 Liter Wasser und einen Beutel Brunvik-Entkalker ein.",
        "bd-entkalken",
        "Füllen Sie 0,5 Liter Wasser und einen Beutel Brunvik-Entkalker ein.",
      ),
      say(
        "\n3. Halten Sie die Dampftaste 5 Sekunden lang gedrückt, bis die Lampe orange leuchtet.",
        "bd-entkalken",
        "Halten Sie die Dampftaste 5 Sekunden lang gedrückt, bis die Lampe orange leuchtet.",
      ),
      say(
        "\n4. Warten Sie 20 Minuten und spülen Sie dann mit zwei vollen Tanks klarem Wasser nach.",
        "bd-entkalken",
        "Warten Sie 20 Minuten und spülen Sie dann mit zwei vollen Tanks klarem Wasser nach.",
      ),
    ],
    errors: [
      wrong("unit", 3, "\n3. Halten Sie die Dampftaste 5 Minuten lang gedrückt, bis die Lampe orange leuchtet."),
      wrong("amount", 2, "\n2. Füllen Sie 1,5 Liter Wasser und einen Beutel Brunvik-Entkalker ein."),
      wrong("name", 2, "\n2. Füllen Sie 0,5 Liter Wasser und einen Beutel Kalkora-Entkalker ein."),
      wrong("promise", 0, "So geht es, und einen Beutel Entkalker schenken wir Ihnen dazu:"),
    ],
  },
  {
    id: "de-b-03",
    profile: brunvik,
    customer: jana,
    said: [
      ["customer", "Meine Maschine ist drei Jahre alt, ich habe sie zwei Wochen nach dem Kauf registriert. Die Dichtung ist undicht."],
    ],
    found: ["bd-garantie", "bd-entkalken", "bd-kaffee"],
    internal: [],
    reply: [
      say(
        "Weil Sie sich in den ersten 60 Tagen angemeldet haben, sind Sie 5 Jahre lang geschützt.",
        "bd-garantie",
        "Wenn Sie die Maschine innerhalb von 60 Tagen registrieren, verlängert sich die Garantie auf 5 Jahre.",
      ),
      say(
        "Dichtungen nutzen sich jedoch ab und zählen deshalb nicht dazu.",
        "bd-garantie",
        "Dichtungen, Filter und andere Verschleißteile sind ausgenommen.",
      ),
    ],
    errors: [
      wrong("condition", 0, "Wie alle unsere Kunden sind Sie 5 Jahre lang geschützt."),
      wrong("negation", 1, "Dichtungen nutzen sich ab und zählen deshalb dazu."),
      wrong("promise", 1, "Dichtungen nutzen sich jedoch ab, wir schicken Ihnen aber morgen gratis eine neue."),
      wrong("date", 0, "Weil Sie sich in den ersten 60 Tagen angemeldet haben, sind Sie bis zum 3. Mai 2031 geschützt."),
    ],
  },
  {
    id: "de-b-04",
    profile: brunvik,
    customer: emre,
    said: [["customer", "Kann ich mein Kaffee-Abo im Urlaub anhalten und bis wann muss ich Bescheid sagen?"]],
    found: ["bd-kaffee", "bd-garantie", "bd-entkalken"],
    internal: [],
    reply: [
      say(
        "Eine Unterbrechung ist möglich, allerdings nicht länger als 3 Monate.",
        "bd-kaffee",
        "Sie können bis zu 3 Monate pausieren und nach dem zweiten Karton kündigen.",
      ),
      say(
        "Damit es schon die kommende Sendung betrifft, geben Sie uns vor Mitternacht am Donnerstag Bescheid.",
        "bd-kaffee",
        "Änderungen müssen bis Donnerstag um Mitternacht vorliegen, damit sie für den nächsten Karton gelten.",
      ),
    ],
    errors: [
      wrong("date", 1, "Damit es schon die kommende Sendung betrifft, geben Sie uns vor Mitternacht am Dienstag Bescheid."),
      wrong("unit", 0, "Eine Unterbrechung ist möglich, allerdings nicht länger als 3 Wochen."),
      wrong("promise", 1, "Ich habe das Abo bereits für Sie angehalten."),
      wrongBy(
        "wrong-article",
        0,
        "Die Garantie verlängert sich auf 5 Jahre.",
        "bd-garantie",
        "Wenn Sie die Maschine innerhalb von 60 Tagen registrieren, verlängert sich die Garantie auf 5 Jahre.",
      ),
    ],
  },
  {
    id: "de-b-05",
    profile: brunvik,
    customer: ute,
    said: [["customer", "Der Kaffee schmeckt mir nicht, zwei Beutel habe ich schon geöffnet. Kann ich sie zurückgeben?"]],
    found: ["bd-kaffee", "bd-garantie", "bd-entkalken"],
    internal: [],
    reply: [
      say(
        "Tut mir leid: Ist ein Beutel angebrochen, kann er nicht mehr zu uns zurück.",
        "bd-kaffee",
        "Geöffnete Beutel nehmen wir nicht zurück.",
      ),
    ],
    errors: [
      wrong("negation", 0, "Kein Problem: Auch ein angebrochener Beutel kann zu uns zurück."),
      wrongBy(
        "other-brand",
        0,
        "Die Rückgabe in einer Filiale ist kostenlos.",
        "hd-rueckgabe",
        "Die Rückgabe in einer Filiale ist kostenlos.",
      ),
      wrong("promise", 0, "Tut mir leid: Ich lasse Ihnen heute zwei neue Beutel schicken."),
    ],
  },
  {
    id: "de-p-01",
    profile: pengla,
    customer: jana,
    said: [["customer", "Was kostet Bargeld am Automaten? Ich brauche meist 500 € im Monat."]],
    found: ["pd-gebuehren", "pd-karte", "pd-grenzen"],
    internal: [],
    reply: [
      say(
        "Die ersten 300 € Bargeld eines Monats sind gratis, danach fallen jedes Mal 1,5 % an.",
        "pd-gebuehren",
        "Abhebungen sind bis 300 € im Monat kostenlos; danach kostet jede Abhebung 1,5 %.",
      ),
    ],
    errors: [
      wrong("amount", 0, "Die ersten 300 € Bargeld eines Monats sind gratis, danach fallen jedes Mal 2,5 % an."),
      wrong("unit", 0, "Die ersten 300 € Bargeld eines Tages sind gratis, danach fallen jedes Mal 1,5 % an."),
      wrong("condition", 0, "Bargeld ist immer gratis."),
    ],
  },
  {
    id: "de-p-02",
    profile: pengla,
    customer: emre,
    said: [["customer", "Meine Karte ist weg, wahrscheinlich in der Bahn liegen geblieben. Was nun? Kostet eine neue etwas?"]],
    found: ["pd-karte", "pd-gebuehren", "pd-grenzen"],
    internal: ["pd-betrug"],
    reply: [
      say(
        "Frieren Sie die Karte sofort in der App unter Karteneinstellungen ein.",
        "pd-karte",
        "Frieren Sie die Karte sofort in der App unter Karteneinstellungen ein.",
      ),
      say(
        "Taucht sie wieder auf, machen Sie das einfach selbst rückgängig.",
        "pd-karte",
        "Wenn Sie sie wiederfinden, können Sie sie selbst entsperren.",
      ),
      say("Brauchen Sie doch Ersatz, sind es 6 €.", "pd-gebuehren", "Eine Ersatzkarte kostet 6 €, eine Expresskarte 14 €."),
    ],
    errors: [
      wrong("amount", 2, "Brauchen Sie doch Ersatz, sind es 14 €."),
      wrong("name", 0, "Frieren Sie die Karte sofort in der App unter Schutzschild ein."),
      wrong("internal-text", 0, "Wenden Sie sich sofort an Nadia Rahmani."),
      wrong("other-brand", 2, "Brauchen Sie doch Ersatz, sind es 6 €, für Mitglieder von Havsro Plus nichts."),
    ],
  },
  {
    id: "de-p-03",
    profile: pengla,
    customer: ute,
    said: [
      [
        "customer",
        "Ich habe die Karte gesperrt, weil sie gestohlen war. Jetzt hat die Polizei sie gefunden. Kann ich sie wieder benutzen?",
      ],
    ],
    found: ["pd-karte", "pd-gebuehren", "pd-grenzen"],
    internal: ["pd-betrug"],
    reply: [
      say("Schön, dass sie wieder da ist!"),
      say(
        "Nutzen lässt sie sich nach der Sperre leider nicht mehr.",
        "pd-karte",
        "Wurde sie gestohlen, sperren Sie sie endgültig und bestellen Sie eine neue; eine gesperrte Karte kann nicht wieder aktiviert werden.",
      ),
      say("Eine neue Karte kommt innerhalb von 5 Werktagen an.", "pd-karte", "Eine neue Karte kommt innerhalb von 5 Werktagen an."),
    ],
    errors: [
      wrongBy(
        "wrong-article",
        1,
        "Wenn Sie sie wiederfinden, können Sie sie selbst entsperren.",
        "pd-karte",
        "Wenn Sie sie wiederfinden, können Sie sie selbst entsperren.",
      ),
      wrong("unit", 2, "Eine neue Karte kommt innerhalb von 5 Wochen an."),
      wrong("negation", 1, "Nutzen lässt sie sich auch nach der Sperre wieder."),
      wrong("internal-text", 2, "Zahlungen an neue Empfänger halten wir bis zu 48 Stunden an."),
      wrong("other-customer", 2, "Eine neue Karte kommt innerhalb von 5 Werktagen in der Lindenstraße 8 in Potsdam an."),
    ],
  },
  {
    id: "de-p-04",
    profile: pengla,
    customer: jana,
    said: [["customer", "Hat das Konto Grundgebühren, und was zahle ich in Kronen?"]],
    found: ["pd-gebuehren", "pd-karte", "pd-grenzen"],
    internal: [],
    reply: [
      say("Nein, für das Konto fällt jeden Monat nichts an.", "pd-gebuehren", "Das Konto hat keine monatliche Gebühr."),
      say("Wenn Sie in Kronen bezahlen, berechnen wir 0,9 %.", "pd-gebuehren", "Zahlungen in anderen Währungen kosten 0,9 %."),
    ],
    errors: [
      wrong("negation", 0, "Ja, für das Konto fällt jeden Monat etwas an."),
      wrong("amount", 1, "Wenn Sie in Kronen bezahlen, berechnen wir 0,5 %."),
      wrong("unit", 1, "Wenn Sie in Kronen bezahlen, berechnen wir 0,9 €."),
      wrong("other-brand", 0, "Nein, für das Konto fällt jeden Monat nichts an, wie bei Havsro."),
    ],
  },
];
