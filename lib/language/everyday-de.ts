/** German everyday words that may stand for one another, one meaning to a line, as in `synonymsDe`: families around trades and homes. */
export const everydayDe = `
rücktritt, zurücktreten, stornieren, stornierung, storno, absagen, absage, aussteigen, kündigen, rückgängig, abblasen, herauskommen, abspringen, widerrufen, widerruf
unterschied, differenz, mehrpreis, aufpreis, rest, fehlbetrag
teurer, mehr kosten, höherer preis, kostspieliger
billiger, günstiger, weniger kosten, niedrigerer preis, preiswerter, preiswert
geld, summe, betrag, zahlung, bargeld, beitrag
gehalt, lohn, gehälter, lohnabrechnung, verdienen, einkommen
berechnen, in rechnung stellen, rechnung, abbuchen, kosten, verlangen, zahlen, fällig, machen, stellen .. rechnung
hinzukommen, zuzüglich, obendrauf, zusätzlich, extra, kommt .. hinzu, dazukommen
ablaufen, enden, auslaufen, erlöschen, aufhören, endet, schluss, vorbei, erlaubnis abgelaufen
von selbst, automatisch, von allein, selbsttätig, ohne ihr zutun
mahnen, erinnern, mahnung, erinnerung, nachfassen, anmahnen
korrigieren, berichtigen, ändern, richtigstellen, beheben, verbessern, anpassen, bearbeiten
einreichen, abgeben, abgabe, übermitteln, eingereicht
zurücknehmen, widerrufen, rückgängig machen, aufheben, stornieren, zurückholen
erlaubnis, zustimmung, einwilligung, genehmigung, berechtigung, freigabe, erneuern
raus, versendet, verschickt, weg, abgeschickt, gesendet, herausgegangen
inhaber, besitzer, eigentümer, gehören
sehen, lesen, ansehen, anzeigen, einsehen, betrachten, schauen
hotel, haus, unterkunft, pension, herberge, gasthaus
zimmer, raum, suite, platz
nacht, übernachtung, aufenthalt, übernachten, schlafen, buchung, bleiben, wohnen
anreise, ankunft, anreisen, einchecken, check-in, anreisetag, ankommen, kommen, eintreffen
abreise, abreisen, auschecken, check-out, weiterreisen
zustellbett, zusatzbett, kinderbett, gitterbett, bett, babybett, matratze
kind, baby, säugling, kleinkind, sohn, tochter, jugendliche, jugendlicher, minderjährig, junge, mädchen, kleine, jährige, jähriger
eltern, mutter, vater, mama, papa, erziehungsberechtigt, elternteil
erwachsene, erwachsener, erwachsenen, volljährig, volljährige, volljähriges, volljähriger, achtzehn
begleiten, begleitet, begleitung, dabei sein, mitkommen, dabei, mit
hund, haustier, tier, welpe, dackel, pudel, labrador, terrier, spaniel, schäferhund
katze, haustier, tier, kater
willkommen, mitkommen, mitbringen, mitnehmen, darf mit, erlaubt, dürfen mit
allein, alleine, unbeaufsichtigt, ohne aufsicht, ohne begleitung
erdgeschoss, unten, parterre, ebenerdig
stockwerk, etage, geschoss, stock
mahlzeit, frühstück, mittagessen, abendessen, essen, speisen, buffet, restaurant
servieren, anbieten, essen, reichen, geben
getränk, trinken, kaffee, tee, wein, saft
küche, kochen, herd, ofen
werktag, wochentag, montag, dienstag, mittwoch, donnerstag, freitag
wochenende, samstag, sonntag, sonnabend
auto, fahrzeug, wagen, pkw, transporter, lkw, motorrad
parken, parkplatz, garage, stellplatz, tiefgarage, abstellen
hoch, höhe, hohe, durchfahrtshöhe
fahrrad, rad, e-bike
zug, bahn, bahnhof, gleis
flug, flugzeug, fliegen, flughafen
bus, straßenbahn, u-bahn
gepäck, koffer, tasche, handgepäck, rucksack
schwimmbad, pool, sauna, wellness, fitness, schwimmen
handtuch, bettwäsche, laken, wäsche
schlüssel, code, türcode, zugangscode, öffnen, hereinkommen
tür, eingang, haustür, empfang, rezeption
sms, textnachricht, nachricht, eintreffen
name, schreibweise, tippfehler, nachname, schreibfehler
halten, reservieren, freihalten, vormerken, blocken
punkte, guthaben, bonus, meilen
stufe, status, klasse, kategorie, level
erreichen, werden, schaffen, gelangen
reichen, genügen, ausreichen, genug
platz für, bis zu, fassen, zugänge, nutzer
mitarbeiter, angestellte, personal, kollege, leute, personen, nutzer, benutzer, zugänge, zugang, menschen
steuerberater, buchhalter, buchhaltung, prüfer
buchführung, buchhaltung, bücher, unterlagen
rechnung, beleg, dokument
gutschrift, rechnungskorrektur, korrektur, stornorechnung
verein, gemeinnützig, organisation, stiftung, wohltätig
rabatt, nachlass, ermäßigung, vergünstigung, günstiger, preisnachlass
jahr, jährlich, ganzes jahr, zwölf monate, jahresweise
im voraus, vorab, auf einmal, vorher, vorauszahlung, vorkasse
verknüpfen, verbinden, koppeln, anbinden, anschließen
abrufen, holen, importieren, laden, aktualisieren, erscheinen
umsatzsteuer, mehrwertsteuer, steuer, voranmeldung, erklärung
formular, vordruck, antrag, papier, blatt
pass, reisepass, ausweis, personalausweis, identität
kopie, abschrift, scan, ablichtung
nachweis, beleg, beweis, bescheinigung, belegen
zwei-faktor, einmalcode, bestätigungscode
wiederherstellung, notfall, ersatz, sicherung
platz, plätze, nutzer, benutzer, zugang, lizenz, sitz
belegen, belegt, zählen, zählt, beanspruchen, verbrauchen, brauchen, einnehmen
weitergeben, übertragen, übertragbar, abtreten, überlassen, verschenken, überschreiben, personengebunden
jemand anderen, jemand anderem, andere person, andere, dritte
ausleihen, ausleihe, leihen, verlängern, verlängerung
ruhen, pausieren, pause, aussetzen, auf eis, unterbrechen
vorgemerkt, vormerken, vormerkung, reservieren, reserviert
mieten, leihen, ausleihen
boot, kanu, kajak, schiff
ablesen, ablesung, zählerstand, stand
kaution, pfand, sicherheit
gleichzeitig, zugleich, zur selben zeit, auf einmal, zusammen
reduziert, sale, herabgesetzt, ausverkauf
reisen, fahren, mitfahren, fährt
zuschlag, zusätzlich, aufpreis, hinzu, extra, mehr
stoßzeit, hauptverkehrszeit, berufsverkehr
software, programm, disc
umfassen, abgedeckt, fällt unter, decken, enthalten
rolle, recht, berechtigung, zugriff, funktion
einladen, einladung, eingeladen
exportieren, export, herausholen, sichern, herunterladen
monat, monatlich, abrechnungszeitraum, abrechnungsmonat, laufend, zeitraum
begonnen, angefangen, angebrochen, gestartet, laufend
testen, probezeit, testphase, probieren, ausprobieren, testzeitraum
arzt, ärztin, ärzte, mediziner, doktor, praxis, sprechstunde
arznei, arzneimittel, medikament, tablette, pille, mittel, medizin
rezept, verschreiben, verordnen, ausstellen, folgerezept, verschreibung, stammt
schmerzmittel, schmerztablette
schlafmittel, schlaftablette
antibiotikum, antibiotika, penicillin
befund, ergebnis, wert, laborwert, testergebnis
blut, probe, labor, analyse
video, bildschirm, kamera, digital, online, videosprechstunde
krank, krankheit, erkrankt, unwohl
schmerz, weh, beschwerden
schwanger, schwangerschaft
impfung, impfen, spritze, impfstoff
gesundheit, behandlung, therapie, pflege
versicherung, versichert, krankenkasse, kasse
kühlen, kühl, kalt, gekühlt, kühlpflichtig, kühlpflichtige, kühlung, temperatur, kühlkette
apotheke, apotheker
geschwindigkeit, tempo, langsam, schnell, surfen, mbit, drosseln
daten, datenvolumen, gigabyte, volumen, internet, surfen
verbraucht, aufgebraucht, weg, leer, genutzt
roaming, ausland, außerhalb, europa, eu, reise, urlaub
daheim, zu hause, zuhause, im inland, hier
surfen, nutzen, online sein, verwenden
anrufen, telefonieren, anruf, gespräch
rufnummer, nummer, telefonnummer, handynummer
mitnehmen, portieren, behalten, umziehen
sim, simkarte, esim, karte
netz, anbieter, betreiber, empfang, mast, netzabdeckung
router, modem, wlan, breitband
fernseher, tv, sender, streamen
vertrag, tarif, abo, vereinbarung
laufzeit, mindestlaufzeit, bindung, vertragsdauer
kündigungsfrist, kündigen, kündigung, aufhören
mahngebühr, verzugszinsen, strafgebühr, säumnis
rate, teilzahlung, restbetrag, ausstehend, offen, aussteht
schulden, schuld, offen, ausstehend, rückstand
zurück, erstattet, zurückgezahlt, wiederbekommen, zurückfließen
behalten, einbehalten, bleibt bei uns
möbel, sofa, tisch, bett, schrank, stuhl, sessel, schreibtisch
tragen, hineintragen, hochtragen, in die wohnung
fahrer, bote, zusteller, kurier, lieferant
nachbar, nachbarin
briefkasten, packstation, paketstation
adresse, straße, hausnummer, postleitzahl
sendungsnummer, verfolgung, status
weg, verschwunden, verloren, fehlt, abhanden, gestohlen
kaputt, zerbrochen, gesprungen, gerissen, zerstört
fleck, schmutz, verfärbung
verschleiß, verschleißteil, abnutzung, abgenutzt
dichtung, gummi, ring
gehäuse, deckel, abdeckung, hülle
maschine, gerät, apparat
motor, antrieb
leck, undicht, tropfen, feucht, wasser
geruch, gestank, riechen
rauch, brand, feuer, verbrannt
geräusch, lärm, laut
reinigen, spülen, abwischen, waschen, säubern, putzen
essig, säure, entkalker, zitronensäure
spülmaschine, geschirrspüler
abkühlen, ruhen, pause, auskühlen
überhitzt, heiß, temperatur
strom, spannung, netz, steckdose
werkstatt, techniker, servicepartner, monteur, fachbetrieb
ersatzteil, teil, bauteil
garten, draußen, balkon, terrasse
kleidung, kleid, hemd, hose, schuh, jacke, kleidungsstück
kurs, lektion, unterricht, schulung, seminar
schüler, student, teilnehmer
lehrer, trainer, dozent
prüfung, examen, test
zertifikat, urkunde, bescheinigung
eintrittskarte, karte, ticket, eintritt, platz
veranstaltung, konzert, vorstellung, spiel
warteliste, schlange
frei, verfügbar, offen, vorhanden
ausgebucht, voll, belegt, ausverkauft
miete, mieter, mieten, vermieten
wohnung, haus, zuhause, heim
energie, elektrizität, kilowatt
zähler, ablesung, zählerstand
spenden, spende, schenken
beitreten, mitglied werden, anmelden, registrieren
werben, empfehlen, einladen, freund, empfehlung
freund, bekannter, familienmitglied
bild, foto, screenshot, aufnahme
hochladen, anhängen, einsenden
sprache, deutsch, englisch, übersetzung
besprechung, termin, gespräch
kalender, plan, zeitplan
passwort, kennwort, zugangsdaten
gehackt, unbefugt, fremde
verdächtig, unbekannt, seltsam
betrug, phishing, fälschung
beschweren, beschwerde, unzufrieden
zufrieden, glücklich
brauchen, benötigen, müssen, nötig, erforderlich, notwendig
dürfen, können, möglich, erlaubt, lassen
abhängen, je nach, abhängig, verfügbarkeit
innerhalb, binnen, spätestens, höchstens, in weniger als
nah, nahe, neben
über, mehr als, übersteigen, höher
unter, weniger als, niedriger
jeder, pro, je, jeweils
beide, zwei, paar
ganz, gesamt, vollständig, alle, komplett
niemand, keiner, kein mensch
jemand, jeder, wer
alles, sämtliche
fest, fix, endgültig, verbindlich, unveränderlich
flexibel, änderbar
fernbleiben, nicht erscheinen, ausbleiben, fernbleibt, nicht kommen, wegbleiben
erscheinen, kommen, auftauchen, eintreffen
verlassen, verlässt, abgehen, rausgehen, versenden, verschicken
jederzeit, immer, wann sie wollen, wann immer
wie, genauso, gleich, ebenso
erst, frühestens, ab
werden, sein, betragen, machen, kosten
`;
