/**
 * German words and phrases of support that may stand for one another, one meaning to a line. Other forms come by stemming and
 * by the parts of compounds; `..` leaves room for up to four words ("senden Sie die Ware zurück").
 */
export const synonymsDe = `
zurücksenden, zurückschicken, zurückgeben, retoure, rücksendung, rückgabe, retournieren, schicken .. zurück, senden .. zurück, geben .. zurück, zurückgesendet, zurückgeschickt, zurückgegeben, zurück, umtausch, zurückzugeben, zurückzusenden, zurückzuschicken, rückversand, einsenden
widerruf, widerrufen, zurücktreten, rücktritt, rückgängig
erstatten, erstattung, rückerstattung, zurückerstatten, geld zurück, rückzahlung, zurückzahlen, gutschrift, gutschreiben, erstattet, zurückerstattet, überweisen .. zurück, zurückbekommen, zurücküberweisen, bekommen .. zurück, zahlen .. zurück, gutgeschrieben
artikel, ware, produkt, gegenstand, einkauf, stück, gekauft, kauf, gerät
bestellung, bestellen, auftrag, kauf, kaufen, einkauf, bestellt, gekauft
kündigen, kündigung, beenden, stornieren, stornierung, abbestellen, aufheben, gekündigt, storniert, abbrechen, auflösen, aussteigen, abmelden
lieferung, liefern, versand, zustellung, zustellen, ankommen, geliefert, lieferzeit, eintreffen, kommt an, ankunft, bringen
versenden, verschicken, senden, schicken, abschicken, versand, unterwegs, verlässt .. lager, verschickt, versandt, versendet, weiterleiten, absenden
paket, sendung, lieferung, päckchen, karton
versandkosten, porto, versandgebühr, lieferkosten, rücksendekosten, versand, liefergebühr
erhalten, bekommen, empfangen, erhalt, eingang, ankommen, eingehen, eintreffen, erhält, bekommt, vorliegen, eingegangen, ankunft, zugehen
kaufbeleg, rechnung, beleg, quittung, nachweis, kaufnachweis, kassenbon, kassenzettel, bestellbestätigung
kosten, preis, gebühr, betrag, berechnen, zahlen, kostet
kostenlos, kostenfrei, gratis, ohne kosten, umsonst, ohne aufpreis, keine kosten, keine gebühr, gebührenfrei, ohne gebühr, fallen keine, unentgeltlich, übernehmen wir, portofrei, ohne zusatzkosten, wir tragen, versandkostenfrei
gebühr, kosten, aufpreis, zuschlag, entgelt
abziehen, abzug, einbehalten, verrechnen, abgezogen
bezahlen, zahlung, zahlen, abbuchen, begleichen, belasten, bezahlt, abbuchung, berechnet
rechnung, faktura
abo, abonnement, mitgliedschaft, tarif, vertrag, plan
tarif, plan, paket, abo
vertrag, vereinbarung, laufzeit, bindung
verlängern, verlängerung, erneuern, weiterlaufen, läuft weiter, verlängert
garantie, gewährleistung, abdecken, abgedeckt, schutz, garantiezeit
abdecken, umfassen, einschließen, enthalten, gelten, abgedeckt, mit drin
defekt, fehler, fehlerhaft, mangel, kaputt, mangelhaft, funktioniert nicht, störung, problem, geht nicht, ausfall, herstellungsfehler, material
schaden, beschädigt, beschädigung, kaputt, bruch, riss, zerbrochen, schäden
reparieren, reparatur, instandsetzen, beheben, repariert, instand
ersetzen, austauschen, ersatz, austausch, umtauschen, tauschen, neu, ersatzgerät, neues
umtauschen, tauschen, austausch, umtausch, andere größe, wechseln
kunde, käufer, verbraucher, nutzer, besteller, wer
konto, kundenkonto, profil, benutzerkonto, zugang
nutzer, benutzer, mitglied, person, anwender
anmelden, einloggen, login, anmeldung, eingeloggt, angemeldet
registrieren, anmelden, registrierung, konto anlegen, eintragen
aktivieren, einschalten, freischalten, aktivierung, anschalten, schalten .. ein, anmachen, starten
deaktivieren, ausschalten, abschalten, schalten .. aus, ausmachen
löschen, entfernen, gelöscht, löschung, beseitigen, wegfallen
schließen, beenden, geschlossen
öffnen, aufmachen, geöffnet, aufrufen
ändern, wechseln, aktualisieren, anpassen, änderung, bearbeiten, umstellen, korrigieren, geändert
verschieben, umbuchen, verlegen, umbuchung
wählen, auswählen, klicken, tippen, auswahl, gehen
klicken, tippen, drücken, wählen, anklicken
drücken, halten, gedrückt, tippen
öffnen, gehen, aufrufen, finden, unter, navigieren, besuchen
eingeben, angeben, ausfüllen, eintragen, eingabe, tippen, nennen
formular, vordruck, antrag
angeben, senden, vorlegen, zeigen, beifügen, mitteilen, nennen, bereitstellen, mitschicken, einreichen
beilegen, beifügen, hochladen, anhängen, mitschicken, hinzufügen, legen
enthalten, inbegriffen, inklusive, umfassen, dabei, mitgeliefert, gehören, beiliegen
kontaktieren, melden, schreiben, kontakt, anrufen, wenden, mitteilen, bescheid geben, in verbindung, informieren, anrufen, erreichen
benachrichtigen, informieren, mitteilen, bescheid, benachrichtigung, meldung, hinweis, nachricht, mail
melden, mitteilen, anzeigen, reklamieren, kontaktieren, meldung, bescheid, informieren
anfordern, beantragen, bitten, anfrage, antrag, verlangen, fordern
mail, e-mail, email, nachricht
telefon, anrufen, handy, rufnummer, anruf
kundenservice, kundendienst, support, service, uns, kundenbetreuung, team, wir
filiale, geschäft, laden, shop, vor ort, store
webseite, website, seite, homepage, online, internet
online, internet, webseite, digital, netz
app, anwendung
gerät, maschine, apparat, produkt
handy, smartphone, telefon
lager, versandzentrum, vorrat
verfügbar, vorrätig, lieferbar, erhältlich, lager, angeboten, vorhanden
bestätigen, bestätigung, genehmigen, verifizieren, bestätigt
prüfen, kontrollieren, untersuchen, überprüfen, ansehen, prüfung, kontrolle, begutachten, durchsehen, testen, geprüft
verifizieren, bestätigen, prüfen, nachweisen, identifizieren, identität, ausweisen
genehmigen, akzeptieren, annehmen, zustimmen, freigeben, zustimmung
annehmen, akzeptieren, zurücknehmen, nehmen
ablehnen, verweigern, zurückweisen, abgelehnt
erlauben, dürfen, können, möglich, gestatten, zulassen, erlaubt, zulässig
anspruch, recht, berechtigt, zustehen, dürfen
erforderlich, nötig, benötigen, müssen, notwendig, verpflichtend, voraussetzung, brauchen, zwingend, verlangen
empfehlen, raten, sollte, vorschlagen, empfehlung, am besten
gültig, gelten, einlösbar, nutzbar, gültigkeit, laufen, gilt
ablaufen, verfallen, erlöschen, enden, ungültig, abgelaufen
dauern, halten, laufzeit, reichen, dauer
rabatt, nachlass, ermäßigung, preisnachlass, prozent, reduziert, günstiger, vergünstigung, sparen
gutschein, code, gutscheincode, coupon, geschenkkarte, rabattcode
geschenkkarte, geschenkgutschein, gutschein
guthaben, saldo, kontostand, gutschrift
punkte, bonus, prämie
sale, reduziert, ausverkauf, angebot, aktion, reduzierte, schlussverkauf
tag, kalendertag
werktag, arbeitstag, geschäftstag, bankarbeitstag
woche, sieben tage
monat, dreißig tage
jahr, zwölf monate, jährlich
monatlich, jeden monat, pro monat, im monat
täglich, jeden tag, pro tag
frist, spätestens, zeitraum, innerhalb, zeit
zeitraum, frist, dauer, zeit
beginnen, starten, ab, anfangen, beginn, zählen, läuft ab
enden, ende, abschließen, fertig, abgeschlossen
vor, vorher, zuvor, im voraus, bevor, ehe
nach, sobald, wenn, ab, danach, nachdem, anschließend
sofort, umgehend, unverzüglich, direkt, gleich
schnell, express, rasch, zügig, bald
verspätet, verspätung, verzögerung, später, verzögert, verzug
bearbeiten, bearbeitung, abwickeln, erledigen, kümmern, bearbeitet
fällig, fälligkeit, zahlbar
warten, dauern, geduld, abwarten
ursprünglich, original, gleich, dieselbe, erst, selbe
zahlungsmethode, zahlungsart, karte, zahlungsmittel, bezahlt haben, zahlungsweg, zahlweise, bezahlen
karte, kreditkarte, bankkarte, debitkarte
konto, bankkonto, bank
überweisen, überweisung, übertragen, banküberweisung, auszahlen
abheben, auszahlung, auszahlen
aufladen, einzahlen, laden
geld, betrag, summe, zahlung
grenze, limit, höchstens, maximal, begrenzung, obergrenze, höchstgrenze
mindestens, minimum, wenigstens, mindest, ab
sperren, blockieren, sperrung, gesperrt, einfrieren
entsperren, freischalten, aufheben, freigeben
verloren, verlieren, weg, verlust, abhanden, verschwunden
gestohlen, diebstahl, geklaut
betrug, unbefugt, verdächtig, unbekannt
passwort, kennwort, pin, zugangsdaten
zurücksetzen, neu, vergessen, wiederherstellen, neues passwort
neu starten, neustart, zurücksetzen
code, nummer, zahl, kennung
link, adresse, schaltfläche, button
datei, dokument, anhang
foto, bild, aufnahme
beschreiben, beschreibung, erklären, schildern
etikett, versandetikett, rücksendeetikett, label, aufkleber, retourenschein, retourenetikett, versandlabel
verpacken, einpacken, verpackung, packen
verpackung, karton, originalverpackung, schachtel
unbenutzt, neu, ungebraucht, nicht benutzt, neuwertig, ungetragen, nicht gebraucht, nicht getragen, originalzustand, unbenutztem
ungeöffnet, versiegelt, verschlossen, nicht geöffnet, siegel, originalverschlossen, unversehrt
benutzt, gebraucht, getragen, verwendet, tragen
zustand, beschaffenheit
vollständig, komplett, ganz, gesamt, voll
teil, teilweise, anteil
rest, restlich, verbleibend, übrig, verbleibt
abholen, abholung, mitnehmen, abgeholt
abholstation, paketshop, packstation, filiale, annahmestelle, abgabestelle
paketdienst, versanddienst, zusteller, spediteur, spedition, transportunternehmen, lieferdienst
verfolgen, sendungsverfolgung, nachverfolgen, tracking, wo sich
adresse, anschrift, ort, lieferadresse
haus, tür, hause, haustür
ausland, land, international, außerhalb, andere länder
zoll, steuer, einfuhr, mehrwertsteuer
reinigen, säubern, waschen, abwischen, putzen, reinigung, spülen, sauber
spülen, ausspülen, abspülen, durchspülen
trocknen, trocken, abtrocknen, lufttrocknen
füllen, einfüllen, befüllen, gießen, auffüllen
leeren, entleeren, ausgießen, ausleeren
entnehmen, herausnehmen, entfernen, abnehmen, ausbauen, nehmen .. heraus, ziehen .. heraus
einsetzen, einlegen, einstecken, montieren, anbringen, setzen .. ein, legen .. ein
verbinden, anschließen, koppeln, verbindung, verknüpfen
trennen, ausstecken, ziehen, netzstecker, abziehen
strom, steckdose, netz, stecker, netzstecker
installieren, einrichten, montieren, einrichtung, aufbauen
entkalken, kalk, entkalkung, verkalkung
filter, sieb
tank, behälter, wassertank
heiß, warm, temperatur, erhitzen, wärme
kalt, kühl, abkühlen, kühlen
akku, batterie
laden, aufladen, ladung, ladevorgang
ladegerät, netzteil, kabel, ladekabel
bildschirm, display, anzeige
taste, knopf, schalter
leuchten, blinken, lampe, licht
geräusch, laut, ton
undicht, tropfen, auslaufen, leck
einstellung, option, menü
version, aktualisierung, update, software
herunterladen, download, speichern, laden, exportieren
speichern, aufbewahren, sichern, behalten, aufheben, gespeichert
behalten, aufbewahren, bleiben
teilen, weitergeben, weiterleiten
daten, angaben, information, personenbezogen
angabe, information, daten, detail
zeigen, sehen, anzeigen, finden, sichtbar, erscheinen, stehen
finden, suchen, sehen, stehen
erstellen, anlegen, erzeugen, ausstellen, neu
ausstellen, erstellen, geben, senden
buchen, reservieren, vereinbaren, termin, buchung
reise, fahrt
anliegen, anfrage, fall, vorgang, frage
beschwerde, reklamation, reklamieren, beanstandung, beanstanden
widersprechen, einspruch, anfechten, bestreiten
entscheiden, entscheidung, bestimmen
antworten, antwort, rückmeldung, beantworten
helfen, hilfe, unterstützen, unterstützung
passieren, geschehen, stattfinden, auftreten, erfolgen, erfolgt
verpassen, vergessen, versäumen
fehlschlagen, scheitern, nicht funktionieren, schiefgehen, fehlgeschlagen
versuchen, versuch, probieren
erneut, nochmal, wieder, neu, noch einmal
mehrere, viele, verschiedene
einzeln, einzig, je, getrennt
separat, getrennt, einzeln, extra
kombinieren, zusammen, gleichzeitig, kombinierbar, verbinden
person, mensch, jemand
kind, minderjährig
firma, unternehmen, geschäftlich, gewerblich
privat, persönlich, verbraucher
mitarbeiter, angestellte, personal
inhaber, administrator, admin, eigentümer
zugriff, zugang, nutzen
nutzen, verwenden, benutzen, einlösen, gebrauchen, nutzung, verwendung
einlösen, verwenden, nutzen, bezahlen
kaufen, erwerben, bestellen, kauf
verkaufen, anbieten
geschenk, präsent
falsch, fehler, irrtum, verwechselt
richtig, korrekt
größe, maß
farbe, ton
gewicht, schwer, sperrig
groß, sperrig
klein, gering
zusätzlich, weiter, mehr, extra, darüber hinaus
vorübergehend, zeitweise, pausieren
pausieren, unterbrechen, pause, aussetzen, ruhen
endgültig, dauerhaft, unwiderruflich, für immer, rückgängig
wiederherstellen, zurückholen, rückgängig
automatisch, von selbst, selbst, ohne zutun
manuell, selbst, von hand
normalerweise, üblicherweise, meist, in der regel, meistens, gewöhnlich, regulär
normal, üblich, standard, regulär
nächst, folgend, kommend
vorherig, früher, letzt, bisherig
aktuell, laufend, derzeit, bestehend, gegenwärtig
neu, frisch, neuest
sicher, schützen, schutz
gefahr, risiko, gefährlich
entsorgen, recyceln, wegwerfen, entsorgung
lebensmittel, verderblich, frisch
verderblich, frische, lebensmittel
maßgefertigt, individuell, personalisiert, sonderanfertigung, angefertigt, graviert
hygiene, hygienisch, gesundheit
anzahl, menge
erhöhen, steigen, anheben, erhöhung
senken, verringern, reduzieren
überschreiten, über, übersteigen, mehr als, hinaus
unter, weniger als, unterschreiten
rate, ratenzahlung, teilzahlung
mahnung, erinnerung
kündigungsfrist, frist, kündigung
verantwortlich, haften, zuständig
tragen, übernehmen, zahlen, kosten, aufkommen
beachten, bitte, denken, hinweis
grund, ursache, anlass
regel, bedingung, richtlinie
ausnahme, ausgenommen, ausschließen, ausgeschlossen, gilt nicht, außer, nicht gelten, ausgeschlossen sind, mit ausnahme
gesetz, gesetzlich
unterschreiben, unterschrift
drucken, ausdrucken, ausdruck, ausgedruckt
vorzeigen, zeigen, vorlegen, mitbringen
ausweis, personalausweis, reisepass, identität, id
testen, test, probe, probezeit, testphase, probezeitraum
funktion, merkmal
funktionieren, laufen, arbeiten, gehen
netzwerk, wlan, internet, verbindung
doppelt, zweimal
hälfte, halb
wochenende, samstag, sonntag
feiertag, wochenende
heute, selben tag, gleichen tag
stattdessen, alternativ, anstelle
möglichkeit, option, wahl, alternative
weg, methode, weise, art
schritt, anleitung, anweisung
befolgen, folgen, einhalten
vermeiden, verhindern
offen, ausstehend, unbezahlt
kostenlos, nichts zahlen, zahlen .. nichts, kostet nichts, geschenkt
siegel, versiegelung
gebrochen, geöffnet, offen, angebrochen, aufgemacht
bezug, stoff, überzug
gestell, rahmen, korpus
schützen, garantie, schutz, geschützt, abgedeckt
einbehalten, abziehen, behalten, ein
gewerblich, betrieb, firma, unternehmen, café, büro
greifen, gelten, abdecken, abgedeckt
spedition, fahrdienst, fahrer, lieferdienst
termin, zeit, vereinbaren, einigen
anrufen, telefonisch, telefon
verschleiß, abnutzen, abnutzung, verschleißteil, nutzen .. ab
ausgenommen, nicht .. dazu, zählen .. nicht, ausgeschlossen
dichtung, gummi
angreifen, schaden, beschädigen, schadet
essig, säure
beutel, packung, tüte
finden, wiederfinden, auftauchen, taucht .. auf, wieder da
entsperren, rückgängig, aufheben, freigeben
laden, filiale, geschäft
post, versand
sperre, sperren, gesperrt
abheben, bargeld, geldautomat
reaktivieren, wieder aktivieren, nutzen
höchstens, innerhalb, maximal
`;
