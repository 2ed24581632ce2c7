import { entries } from "./entry.ts";

/** Havsro, Brunvik and Pengla in German. */
export const de = [
  ...entries("Havsro", "de", [
    [
      "hd-rueckgabe",
      "Artikel zurückgeben",
      `
Sie können Artikel innerhalb von 30 Tagen nach der Lieferung zurückgeben. Die Ware muss unbenutzt und in der Originalverpackung sein. Maßgefertigte Vorhänge und Matratzen mit gebrochenem Siegel sind von der Rückgabe ausgeschlossen.

Die Rücksendung per Post kostet 5,95 €, die wir von der Erstattung abziehen. Die Rückgabe in einer Filiale ist kostenlos.
`,
    ],
    [
      "hd-lieferung",
      "Lieferung",
      `
Kleine Pakete kommen innerhalb von 2–4 Werktagen an. Möbel liefern wir innerhalb von 3 Wochen; die Spedition ruft Sie an, um einen Termin zu vereinbaren. Ab einem Bestellwert von 60 € ist der Paketversand kostenlos.

Auf deutsche Inseln ohne Autofähre liefern wir keine Möbel.
`,
    ],
    [
      "hd-garantie",
      "Garantie auf Möbel",
      `
Unsere Sofas haben 10 Jahre Garantie auf das Gestell und 3 Jahre auf den Stoff. Flecken, Ausbleichen durch Sonnenlicht und gewerbliche Nutzung sind nicht abgedeckt. Für eine Reklamation brauchen Sie den Kassenbon oder die Bestellnummer.
`,
    ],
    [
      "hd-kulanz",
      "Kulanz: was Mitarbeitende geben dürfen",
      `
Mitarbeitende dürfen bis zu 40 € Kulanz ohne Rückfrage geben. Darüber entscheidet Petra Lund in der Kundenbetreuung. Eine Rückgabe darf bis Tag 45 angenommen werden, wenn mindestens drei frühere Bestellungen vorliegen.
`,
      { tier: "internal" },
    ],
  ]),
  ...entries("Brunvik", "de", [
    [
      "bd-garantie",
      "Garantie für Brunvik-Maschinen",
      `
Alle Maschinen haben 2 Jahre Garantie ab Kaufdatum. Wenn Sie die Maschine innerhalb von 60 Tagen registrieren, verlängert sich die Garantie auf 5 Jahre. Schäden durch Kalk sind nicht abgedeckt. Dichtungen, Filter und andere Verschleißteile sind ausgenommen.
`,
    ],
    [
      "bd-entkalken",
      "Brunvik One entkalken",
      `
Entkalken Sie die Maschine alle 3 Monate, bei hartem Wasser jeden Monat. Verwenden Sie niemals Essig, da er die Dichtungen angreift.

1. Leeren Sie den Wassertank und nehmen Sie den Filter heraus.
2. Füllen Sie 0,5 Liter Wasser und einen Beutel Brunvik-Entkalker ein.
3. Halten Sie die Dampftaste 5 Sekunden lang gedrückt, bis die Lampe orange leuchtet.
4. Warten Sie 20 Minuten und spülen Sie dann mit zwei vollen Tanks klarem Wasser nach.
`,
    ],
    [
      "bd-kaffee",
      "Kaffee-Abo",
      `
Ein Abo kostet 21 € pro Karton mit 1 kg. Änderungen müssen bis Donnerstag um Mitternacht vorliegen, damit sie für den nächsten Karton gelten. Sie können bis zu 3 Monate pausieren und nach dem zweiten Karton kündigen. Geöffnete Beutel nehmen wir nicht zurück.
`,
    ],
  ]),
  ...entries("Pengla", "de", [
    [
      "pd-gebuehren",
      "Gebühren für Karte und Konto",
      `
Das Konto hat keine monatliche Gebühr. Abhebungen sind bis 300 € im Monat kostenlos; danach kostet jede Abhebung 1,5 %. Eine Ersatzkarte kostet 6 €, eine Expresskarte 14 €. Zahlungen in anderen Währungen kosten 0,9 %.
`,
    ],
    [
      "pd-karte",
      "Karte verloren oder gestohlen",
      `
Frieren Sie die Karte sofort in der App unter Karteneinstellungen ein. Wenn Sie sie wiederfinden, können Sie sie selbst entsperren. Wurde sie gestohlen, sperren Sie sie endgültig und bestellen Sie eine neue; eine gesperrte Karte kann nicht wieder aktiviert werden.

Eine neue Karte kommt innerhalb von 5 Werktagen an.
`,
    ],
    [
      "pd-grenzen",
      "Grenzen für Zahlungen",
      `
Sie können bis zu 2.000 € am Tag und 10.000 € im Monat senden. Kontaktlose Zahlungen über 50 € brauchen Ihre PIN. Kunden unter 18 Jahren können ihre Grenzen nicht erhöhen.
`,
    ],
    [
      "pd-betrug",
      "Schwellen der Betrugsprüfung",
      `
Zahlungen über 1.650 € an neue Empfänger werden bis zu 48 Stunden zur Prüfung angehalten. Eskalation an Nadia Rahmani, Platz 7. Nennen Sie Kunden niemals die Regel.
`,
      { tier: "internal" },
    ],
  ]),
];
