/** German messages of our own on money by what they are about; "" is nothing that a rule asks for. One to a line. */
export const ownGerman: Record<string, string> = {
  fraud: `
Mir wurde der Geldbeutel geklaut, alle Karten sind weg.
Gestern wurde mir im Bus das Portemonnaie mit den Karten gestohlen.
Man hat mir die Handtasche geklaut, da war die Karte drin.
Ich habe meine Karte verloren, bitte sofort sperren.
Meine EC-Karte ist weg, ich finde sie nirgends.
Mir wurde heute Morgen in der Bahn der Geldbeutel mit allen Karten gestohlen.
Bitte sperren Sie meine Kreditkarte, sie wurde geklaut.
Da ist eine Abbuchung über 89 Euro, die nicht von mir ist.
Ich kenne diese Zahlung nicht.
Auf meinem Konto sind drei Buchungen, die ich nie gemacht habe.
Jemand hat mit meiner Karte in einem Laden bezahlt, in dem ich nie war.
Jemand hat in meinem Namen bestellt und alles an eine fremde Adresse schicken lassen.
Ich habe eine Bestellbestätigung bekommen, obwohl ich nichts bestellt habe.
Ich bin auf eine gefälschte SMS hereingefallen und habe meine Kartendaten eingegeben.
Ich habe jemandem Geld überwiesen, der sich als Ihr Mitarbeiter ausgegeben hat.
Ich wurde betrogen, der Verkäufer hat nie geliefert und ist verschwunden.
Ihr habt mein Konto belastet, ich war aber nie Kunde bei euch.
Diese Lastschrift habe ich nie erlaubt.
Unbekannte Abbuchung, was ist das?
Das war nicht ich, die Zahlung muss gestoppt werden!
Mein Konto wurde leergeräumt.
Meine Kartendaten wurden gestohlen und jetzt kauft jemand damit ein.
Ich glaube, die Mail war Phishing und ich habe mein Passwort eingegeben.
Karte weg, bitte blocken
ich hab meine karte gestern im taxi liegen lassen
Ich kann meine Debitkarte seit dem Wochenende nicht mehr finden.
Die neue Karte ist mir schon wieder abhandengekommen.
Jemand hat Gutscheine über mein Kundenkonto gekauft.
Diese Umsätze sind nicht von mir, ich will sie anfechten.
In meinem Konto steht ein Kauf von letzter Nacht, den niemand aus der Familie gemacht hat.
Ich habe den Verdacht, dass mit meiner Karte Betrug läuft.
Die Überweisung habe ich nicht veranlasst.
Ich soll 300 Euro bezahlt haben, davon weiß ich nichts.
`,
  refund: `
Ich möchte mein Geld zurück.
Wann bekomme ich mein Geld zurück?
Die Rücksendung ist seit zwei Wochen bei euch, wo bleibt die Erstattung?
Bitte erstatten Sie mir den Betrag auf meine Kreditkarte.
Ich hätte gern den vollen Kaufpreis erstattet, die Lampe war kaputt.
Können Sie mir die Versandkosten zurückzahlen?
Ich will keinen Gutschein, sondern das Geld.
Die versprochene Rückerstattung ist immer noch nicht da.
Wie beantrage ich eine Erstattung?
Ihr habt doppelt abgebucht, bitte überweist einen Betrag zurück.
Statt einer neuen Lieferung möchte ich eine Rückzahlung.
Bekomme ich das Geld zurück, wenn ich die Reise absage?
Mir fehlen noch 40 Euro von der Erstattung.
geld zurück bitte
Kann die Gutschrift auf ein anderes Konto gehen?
Der Automat hat nichts ausgegeben, ich möchte die zwei Euro wiederhaben.
Wie lange dauert es, bis die Rückerstattung auf dem Konto ist?
Die Stornierung ist bestätigt, aber das Geld ist nicht gekommen.
`,
  identity: `
Warum muss ich meinen Ausweis hochladen?
Die Identitätsprüfung schlägt immer wieder fehl.
Wie weise ich mich bei Ihnen aus?
Mein Personalausweis wird von der App nicht erkannt.
Das Video-Ident hat abgebrochen, was nun?
Welche Dokumente brauchen Sie, um mich zu verifizieren?
Kann ich mich auch mit dem Reisepass identifizieren?
Wie lange dauert die Verifizierung?
Ich habe das Selfie gemacht und trotzdem ist mein Konto nicht verifiziert.
PostIdent ist erledigt, wann wird das Konto freigeschaltet?
Muss ich meine Identität wirklich noch einmal bestätigen?
Die Prüfung meiner Identität wurde abgelehnt.
Mein Name ändert sich durch die Heirat, muss ich mich neu ausweisen?
Was passiert mit den Fotos meines Ausweises?
`,
  "": `
Wo ist mein Paket?
Die Sendung steht seit Montag auf demselben Status.
Wie setze ich mein Passwort zurück?
Der Rabattcode funktioniert nicht.
Ich möchte die blaue Jacke gegen eine größere tauschen.
Kann ich mein Abo im Sommer pausieren?
Bitte ändern Sie meine Adresse.
Ist das Frühstück im Zimmerpreis enthalten?
Welche Gebühren fallen im Ausland an?
Wann kommt meine neue Karte?
Wie aktiviere ich die Karte?
Meine Karte wurde im Supermarkt abgelehnt.
Der Geldautomat hat meine Karte eingezogen.
Ich habe meine PIN vergessen.
Wie erhöhe ich mein Limit?
Warum ist die Überweisung noch nicht da?
Wie lade ich Geld auf das Konto?
Der Wechselkurs ist falsch.
Kann ich eine zweite Karte für meine Frau bekommen?
Ich möchte mein Konto kündigen.
Wie sehe ich meine Umsätze?
Wann wird die Miete abgebucht?
Können Sie mir die Rechnung als PDF schicken?
Auf der Rechnung steht die falsche Firma.
Haben Sie den Sessel auch in Grau?
Bis wann kann ich die Bestellung noch ändern?
Die Schrauben fehlen im Karton.
Wie verbinde ich die Kopfhörer mit dem Handy?
Vielen Dank, das hat geholfen!
Der Fahrer war sehr unfreundlich.
Ich warte seit drei Wochen auf eine Antwort, das ist eine Frechheit!
Die App stürzt beim Öffnen ab.
Gibt es die Hose auch in Länge 34?
Ich habe die falsche Größe bestellt, wie schicke ich sie zurück?
Wie funktioniert der Umtausch?
Wird der Artikel wieder reinkommen?
Wie lange habe ich für die Rückgabe Zeit?
Mein Guthaben wird nicht angezeigt.
Wo gebe ich den Gutschein ein?
Die Zahlung per Überweisung dauert mir zu lange, geht auch Karte?
Kann ich bar bezahlen?
Ich bin umgezogen und brauche einen neuen Zugang.
Darf mein Sohn auch mitfahren?
Wie buche ich einen Sitzplatz?
Der Zug hatte Verspätung und ich habe den Anschluss verpasst.
Wie hoch ist mein Kontostand?
Meine Frau hat morgen Geburtstag, kommt der Strauß pünktlich?
Was kostet der große Tarif im Monat?
Mein Handy ist weg, wie bekomme ich die App auf das neue?
Der Ausweis für das Fitnessstudio ist nicht angekommen.
`,
};

/** German messages of our own on legal and medical matters, and everyday ones beside them. One to a line. */
export const ownMattersGerman: Record<string, string> = {
  legal: `
Mein Anwalt wird sich bei Ihnen melden.
Wenn das Geld bis Freitag nicht da ist, klage ich.
Ich werde Sie verklagen, darauf können Sie sich verlassen.
Dann sehen wir uns vor Gericht.
Ich setze Ihnen eine letzte Frist bis zum 15., danach übergebe ich die Sache meinem Anwalt.
Die Verbraucherzentrale ist schon informiert.
Ich habe Sie bei der BaFin gemeldet.
Ich wende mich an die Schlichtungsstelle, bitte bestätigen Sie mir schriftlich die Ablehnung.
Das ist ein klarer Verstoß gegen die DSGVO, die Aufsichtsbehörde bekommt Post von mir.
Ihr habt meine Daten an Fremde geschickt, dafür will ich Schadensersatz.
Nach dem Gesetz habe ich zwei Jahre Gewährleistung, also reparieren Sie das Gerät.
Laut BGB müssen Sie nachbessern.
Ich trete hiermit vom Vertrag zurück und behalte mir rechtliche Schritte vor.
Das ist Vertragsbruch und ich fordere Schadensersatz.
Ist diese Klausel überhaupt rechtens?
Dürfen Sie laut Gesetz einfach den Preis erhöhen?
Welche Rechte habe ich, wenn Sie nicht liefern?
Ich erstatte Anzeige wegen Betrugs gegen Ihren Shop.
Die Polizei hat meine Anzeige gegen Ihren Fahrer aufgenommen.
Der Mahnbescheid ist beantragt.
Dem Inkasso habe ich widersprochen, notfalls klären wir das vor dem Amtsgericht.
Meine Rechtsschutzversicherung hat Deckung zugesagt.
Wir vertreten Frau Lehmann und fordern Sie auf, den Betrag binnen zehn Tagen zu zahlen.
Unsere Rechtsabteilung prüft eine Klage gegen Sie.
Sie nutzen mein Foto ohne Erlaubnis, das ist eine Verletzung meines Urheberrechts.
Entfernen Sie das Bild, sonst folgt eine Abmahnung.
Ich bin in Ihrem Laden gestürzt und verlange Schmerzensgeld.
Nennen Sie mir Ihre Haftpflichtversicherung, Ihr Monteur hat unser Parkett ruiniert.
Sie haften für den Wasserschaden.
Das ist Wucher und strafbar.
Was Sie da machen, ist illegal.
Das ist irreführende Werbung, die Wettbewerbszentrale wird sich freuen.
mein schwager ist richter und sagt, ihr habt keine chance
jetzt reichts, ab jetzt nur noch über den anwalt
Wohin kann meine Anwältin die Klage zustellen?
Wer ist bei Ihnen für Zustellungen zuständig?
Heben Sie die Aufzeichnungen auf, sie werden als Beweis gebraucht.
Die Bundesnetzagentur erfährt, dass ihr meine Nummer nicht freigebt.
Die Forderung ist verjährt, lassen Sie mich in Ruhe.
Der Schufa-Eintrag ist unberechtigt, löschen Sie ihn oder es geht vor Gericht.
Wir schließen uns der Sammelklage an.
Nach der Fluggastverordnung stehen mir 400 Euro zu, sonst übernimmt das ein Anwalt.
Meine Mutter wurde zu dem Vertrag gedrängt, das ist arglistige Täuschung.
Diskriminierung ist verboten, ich habe mich an die Antidiskriminierungsstelle gewandt.
Das Urteil ist rechtskräftig, wann zahlen Sie?
Ohne Anwalt unterschreibe ich hier gar nichts.
Die Einwilligung habe ich nie gegeben, das kostet euch eine Strafe.
Dann muss eben ein Richter entscheiden.
Ich habe mich rechtlich beraten lassen, Ihre Antwort reicht nicht.
Den Rechtsweg scheue ich nicht.
`,
  medical: `
Unsere Katze hat die Zeckentropfen abgeleckt und sabbert, ist das gefährlich?
Wie viel von dem Wurmmittel bekommt ein Hund mit 30 Kilo?
Der Welpe hat seit dem neuen Futter Durchfall.
Darf ich zwei Tage nach der Zahnoperation fliegen?
Kann ich die Tabletten zusammen mit Ibuprofen nehmen?
Ich bin schwanger, darf ich die Creme benutzen?
Seit der neuen Gesichtscreme ist meine Haut rot und juckt.
Wie viele Tropfen darf mein Baby bekommen?
Welche Nebenwirkungen hat das Mittel?
Ich habe aus Versehen zwei statt einer genommen, ist das schlimm?
Ich habe die Pille vergessen, bin ich noch geschützt?
Mein Rezept ist abgelaufen und ich habe nur noch zwei Tabletten.
Können Sie mir mein Rezept für die Schilddrüsentabletten verlängern?
Mein Vater nimmt Blutverdünner, verträgt sich das mit den Omega-3-Kapseln?
Darf man das Massagegerät mit Herzschrittmacher verwenden?
Mir ist jeden Morgen übel, seit ich das Nahrungsergänzungsmittel nehme.
Nach dem Fertiggericht hatten wir die ganze Nacht Durchfall und Fieber.
Unser Kleinkind hat eine Knopfzelle verschluckt, was sollen wir tun?
Meine Tochter hat ein Stück vom Spülmaschinentab im Mund gehabt.
Was hilft gegen Fußpilz?
Haben Sie etwas Stärkeres ohne Rezept?
Meine Uhr meldet Vorhofflimmern, muss ich zum Arzt?
Das Messgerät zeigt 165 zu 100, ist das gefährlich?
Was bedeutet ein positives Ergebnis bei dem Test?
Der Ferritinwert liegt bei 9, bin ich krank?
Ich habe eine Nussallergie, kann ich den Riegel essen?
Mein Sohn hat nach dem Müsli Ausschlag am ganzen Körper bekommen.
Die Kontaktlinsen brennen und ich sehe verschwommen.
Von der Haarfarbe habe ich Blasen auf der Kopfhaut.
Die Bandage drückt so, dass meine Finger taub werden.
Darf ich damit Alkohol trinken?
Machen die Tabletten müde? Ich fahre Lkw.
Ich stille gerade, ist der Tee in Ordnung?
Ich bin Diabetikerin, wie viel Zucker verträgt man bei dem Shake?
Die Tabletten sehen anders aus als sonst, ist das dasselbe Medikament?
Wie setze ich das Kortison ab?
Kann mein Mann nach dem Herzinfarkt fliegen?
In welcher Schwangerschaftswoche darf ich nicht mehr fliegen?
Ich habe mir am Wasserkocher die Hand verbrannt, hilft Ihre Salbe?
Der Schnitt an meinem Finger eitert.
Ich bekomme Kopfschmerzen von dem Bildschirm.
Seit dem neuen Teppich muss ich ständig husten, ich habe Asthma.
mein rücken tut weh seit ich auf eurer matratze schlafe
Ist die Lichttherapielampe für Menschen mit Epilepsie geeignet?
Wie lange dauert es, bis die Tropfen wirken?
Ab welchem Alter ist der Hustensaft erlaubt?
Mein Insulin lag in der Sonne, kann ich es noch spritzen?
Ich habe seit drei Tagen Fieber, was empfehlen Sie?
Ist 10.000 Einheiten Vitamin D am Tag zu viel?
Mein Knie ist nach den Einlagen dick geworden.
Kann das Muttermal auf dem Foto Hautkrebs sein?
Mein Arzt sagt, ich soll auf Salz verzichten, welche Gerichte gehen?
Ich habe Atemnot, seit der Luftbefeuchter läuft.
Meine Mutter ist dement und hat die ganze Packung gegessen.
`,
  "legal medical": `
Ihr Haarglätter hat meine Tochter verbrannt, sie hat Blasen, und unser Anwalt hat die Fotos.
Nach Ihren Austern lag ich drei Tage im Krankenhaus, die Rechnung schickt mein Anwalt.
Sie haben mir die falsche Stärke gegeben, ich bin umgekippt und verklage die Apotheke.
Das Allergen stand nicht auf der Packung, ich hatte einen allergischen Schock und fordere Schmerzensgeld.
Der Laser hat Narben hinterlassen, mein Hautarzt bestätigt das. Ich nehme mir einen Anwalt.
Die Diätpillen haben mir Herzrasen gemacht, die Verbraucherzentrale weiß Bescheid und ich verlange Schadensersatz.
`,
  "": `
Das ist widerlich, ihr seid Lügner und unfähige Idioten.
Schlimmste Firma aller Zeiten, eine Katastrophe und eine Frechheit.
Ihr seid Betrüger vom Service her, so unfreundlich war noch niemand zu mir.
Unverschämt, unfähig, frech. Nie wieder.
Kann ich den Ratenplan vorzeitig ablösen und bekomme ich dann ein Schreiben?
Bitte bestätigen Sie mir das Ende des Vertrags schriftlich.
Kann ich das Filter-Abo im Winter pausieren, und wie lange?
Fotos anbei. Muss ich das kaputte Gerät zurückschicken?
Diese E-Mail ist vertraulich und nur für den Empfänger bestimmt.
Wie lautet der genaue Firmenname für die Rechnung?
Bitte schicken Sie den Vertrag an unsere Rechtsabteilung.
Ich bin Anwältin und brauche die Rechnung auf die Kanzlei.
Wir sind eine Kanzlei und möchten zehn Stühle bestellen.
Wo finde ich das Impressum und die AGB?
Ich möchte von meinem Widerrufsrecht Gebrauch machen, bitte ein Etikett.
Ich hätte gern eine Auskunft über meine gespeicherten Daten.
Wie lange gilt die Garantie?
Ich möchte die Kaffeemaschine reklamieren.
Wie reiche ich eine Beschwerde ein?
Ihre Hotline ist eine Katastrophe, ich bin sauer.
Nie wieder, schlechtester Laden überhaupt!
Ich erwarte eine Entschuldigung von dem Fahrer.
Das Gericht in der Kochbox war lecker, kann man es nachbestellen?
Das vegetarische Gericht war kalt.
Ist der Tennisplatz morgen frei?
Ich arbeite beim Amtsgericht, können Sie an die Pforte liefern?
Das Richterkostüm ist zu klein.
Stimmt es, dass Sie am Feiertag offen haben?
Mein Recht-Lehrbuch ist nicht angekommen.
Die rechte Armlehne ist locker.
Der rechte Kopfhörer geht nicht mehr.
Ich brauche eine Vollmacht, damit mein Sohn das Paket abholen kann.
Kann meine Frau den Vertrag übernehmen?
Wann endet mein Vertrag?
Wie melde ich einen Schaden am Handy?
Polizeirabatt: gilt der auch für Zivilangestellte?
Darf man Hunde mitbringen?
Ist der Code gesetzlich vorgeschrieben oder kann ich ihn weglassen?
Bitte mahnen Sie mich nicht, ich habe schon bezahlt.
Ich habe eine Mahnung bekommen, obwohl ich bezahlt habe.
Wo ist meine Bestellung aus der Online-Apotheke?
Wann macht die Apotheke am Sonntag auf?
Ich kann mein Rezept nicht hochladen, der Knopf ist grau.
Das Rezept für den Kuchen fehlt im Newsletter.
Ich möchte meinen Termin beim Zahnarzt verschieben.
Die Terminbestätigung der Klinik ist nicht angekommen.
Ich brauche eine Rechnung für meinen Arztbesuch.
Meine Krankenversichertennummer hat sich geändert.
Ich bin Krankenschwester, gibt es Rabatt?
Der Arztkoffer für Kinder kam ohne Stethoskop.
Der Verbandskasten ist nicht auf Lager?
Der Deckel der Vitamindose war kaputt.
Ich lag krank im Bett und konnte das Paket nicht annehmen.
Ich bin krank vor Ärger über diese App.
Das ist ja zum Totlachen.
Die neue Oberfläche macht mir Kopfschmerzen, wo ist das alte Menü?
Mein Laptop hat einen Virus, hilft Ihr Programm?
Das einzige Symptom ist ein blinkendes Licht am Router.
Eine Nebenwirkung des Updates: die Suche ist weg.
Wie dosiere ich das Waschmittel?
Die Dosierkugel fehlt.
Wie parke ich den Rollstuhl im Zug?
Die Laufuhr überträgt den Puls nicht.
Welche Größe brauche ich bei den Kompressionsstrümpfen?
Die Stillkissen gibt es nur in Blau?
Das Umstandskleid ist zu lang.
Das Babyfon verliert die Verbindung.
Ist das Shampoo vegan?
Enthält das Brot Palmöl?
Gibt es glutenfreie Pizza?
Ist die Flasche spülmaschinenfest?
Kann ich die Farbe mit Wasser mischen?
Schadet der Reiniger dem Marmor?
Ist das Spielzeug ab drei Jahren?
Die Schuhe drücken, gibt es sie weiter?
Der Stuhl ist unbequem, ich schicke ihn zurück.
Der Fuß der Lampe wackelt.
Meine Tochter hat den Code für das Spiel vergessen.
Mein Vater ist gestorben, wie kündige ich seinen Vertrag?
Die Diabetes-Zeitschrift kam diesen Monat nicht.
`,
};
