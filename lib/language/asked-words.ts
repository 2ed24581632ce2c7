/** How the customers of one language ask, and the words in which knowledge answers them. */
export interface AskedWords {
  /**
   * One meaning to a line: words and phrases for the same thing, `..` for up to four words between, `=` before a word that other
   * words share their stem with. What is done or wanted.
   */
  actions: string;
  /** The same for what it is done with, to or for. */
  things: string;
  /** Words for any article of a shop: they tell little of what is asked. */
  goods: string;
  /** Words that only make the question. */
  asking: string;
}

/** The words that customers use beside those of help centres; other languages match by their own words alone. */
export const askedWords: Record<string, AskedWords> = {
  en: {
    actions: `
return, returns, returning, send back, sent back, send .. back, sending .. back, give .. back, bring .. back, ship .. back, take .. back, drop off
refund, refunded, refunds, money back, money .. back, reimburse, reimbursed, repay
cancel, cancelled, cancellation, stop, end, terminate, call off, call .. off, get out of
pause, paused, hold, suspend, skip, put .. on hold
change, changed, edit, update, correct, amend, move, alter
deliver, delivered, delivery, ship, shipped, shipping, shipment, postage, send, sent
arrive, arrived, come, came, turn up, turned up, show up, receive, received, get here
track, tracking, follow, trace, where is, where's
pay, paid, payment, payments, charge, charged, instalment, instalments, installment, installments
cost, costs, price, prices, priced, fee, fees, charge, charges
repair, repaired, repairs, fix, fixed, fixing, mend, workshop
replace, replaced, replacement, exchange, swap
clean, cleaning, wash, washing, descale, descaled, descaling, limescale, chalky, chalk
reset, resetting, go off, turn off, goes off, won't go off, clear
download, save, print
sign in, log in, login, signed in, logged in, sign-in
lock, locked, blocked, shut out
open, opened, unlock, unsealed, unwrapped
cover, covered, covers, warranty, guarantee, guaranteed
damage, damaged, broken, smashed, cracked, dented, faulty, defective, fault
miss, missed
missing, lost, not found, cannot be found, never arrived, gone
late, overdue, delayed, delay
pack, packed, packing
join, start, sign up, subscribe
reach, contact, phone, call, speak
book, booked, booking, register, schedule
smell, smells, smelly, odour, stinks
`,
    things: `
address, house, flat, postcode, where it goes
money, cash, payment
account, profile
plan, subscription, membership, member, members
parcel, package, box, shipment
order, ordered, purchase, bought
card, bank card, debit card, credit card
invoice, receipt, bill
discount, code, voucher, promo, coupon
shop, shops, store, stores, showroom
abroad, overseas, international, country, countries, kingdom, france, germany, spain, ireland, europe, usa, italy, sweden, poland
evening, night, bed, bedtime, late
child, children, kid, kids, son, daughter, adult
doctor, medical, medicine, pregnant, health
quote, estimate
wrong, mistake
age, old, years old, old enough
minimum, at least, lowest
maximum, at most, up to, highest
id, identification, passport, signature
long, period, deadline
`,
    goods:
      "lamp humidifier purifier blanket heater item items product products article appliance appliances device thing things goods something unit",
    asking:
      "long much many take takes time times get gets got have need needs want wants like know possible way ways soon quickly fast still just actually exactly please tell ask asking question wonder wondering let sure also really anyway happen happens come comes go goes say says look looks looking use used last lasts worried worry kind hello today yesterday ago now help find finding where though mean means whether months month years year days day weeks week after already fix fixed solve sort place one ones bit lot oh perfect great good nice then",
  },
  sv: {
    actions: `
returnera, returnerar, returnerat, retur, returer, returen, skicka tillbaka, skickar tillbaka, lämna tillbaka, lämnar tillbaka, skicka .. tillbaka, lämna .. tillbaka, öppet köp, ångra köp, ångra .. köp, ångrar köpet
återbetalning, återbetala, återbetald, pengar tillbaka, pengarna, pengarna tillbaka, pengar .. tillbaka, få tillbaka pengar
avsluta, avslutar, avslutat, säga upp, säger upp, uppsägning, stoppa, sluta, avbryta, avboka, avbeställa
pausa, pausar, paus, pausat, göra uppehåll, uppehåll
ändra, ändrar, ändring, byta, byter, byt, uppdatera, flytta
leverera, levererar, leverans, leveransen, levererat, frakt, frakten, frakta, skicka, skickar, skickas, skickat
komma, kommer, kommit, kom, framme, anlända, få hem, fått hem
spåra, spårar, spårning, spårningen, följa, följer, var är
betala, betalar, betalning, betalningen, faktura, fakturan, dra pengar
delbetala, delbetalning, delbetalar, avbetalning, avbetala, betala i delar, dela upp, dela upp betalningen, betala .. månadsvis
kosta, kostar, kostnad, pris, priset, avgift, avgiften, gratis
=laga, =lagar, =lagas, =lagad, =lagat, reparera, reparation, verkstad, verkstaden
reklamera, reklamerar, reklamation, garanti, fel på, gått sönder, trasig, trasigt, sönder, skadad, skadat, defekt, felaktig, garantin
rengöra, rengör, tvätta, tvättar, avkalka, avkalkar, avkalkning, kalk, göra ren
återställa, återställ, nollställa, få bort, släcka, tänds, lyser
logga in, loggar in, inloggning, logga .. in
låst, låses, låsa, spärrat, spärrad
försenat, försenad, försening, sent, sen, dröjer
saknas, borta, försvunnit, försvunnen, inte kommit
hämta, hämtar, upphämtning, hämta ut
beställa, beställer, beställt, beställning, beställningen, köpt, köpa, köp
lukta, luktar, lukt, lukten, stinker
ligga kvar, ligger kvar, ligger .. kvar, sparas
öppna, öppnad, öppnat, bruten, obruten
blinka, blinkar
`,
    things: `
adress, adressen, leveransadress
paket, paketet, försändelse
konto, kontot
lösenord, lösenordet, kod
abonnemang, abonnemanget, filterabonnemang, filterabonnemanget, prenumeration, prenumerationen
kartong, kartongen, originalkartong, originalkartongen, förpackning, låda
etikett, etiketten, hygienetikett, hygienetiketten
ombud, ombudet, utlämningsställe
norge, danmark, finland, utomlands, länder, land, tyskland
barn, dotter, son, vuxen, unge
läkare, medicin, medicinsk, gravid, sjukdom
leg, legitimation, legitimationen, id-kort, körkort
jul, julen, julafton
gammal, ålder, fyllt
tidsfrist, frist
`,
    goods:
      "lampa lampan luftrenare luftfuktare luftfuktaren dagsljuslampa dagsljuslampan värmefilt filt vara varan varor produkt produkten apparat apparaten sak grej något",
    asking:
      "lång länge tid tiden mycket många har får få fick fått gör göra går gå måste behöver vill skulle vilja veta undrar fråga också snabbt snart egentligen händer betyder gäller hjälp säg hålla kvar använda använder tar ta hitta hittar fast månader månad dagar dag veckor vecka år redan lösa löser fixa fixar",
  },
  de: {
    actions: `
zurückgeben, zurückzugeben, zurückzuschicken, zurückzusenden, umzutauschen, zurückgebe, zurückgegeben, zurückschicken, zurücksenden, zurückgeschickt, zurückgesendet, rückgabe, rücksendung, rücksenden, retoure, retournieren, schicke .. zurück, sende .. zurück, gebe .. zurück, schicken .. zurück, umtauschen, umtausch, widerrufen, widerruf
erstattung, erstatten, erstattet, geld zurück, geld .. zurück, rückerstattung, mein geld, das geld
kündigen, kündige, abzubestellen, kündigung, gekündigt, beenden, abbestellen, aufhören, loswerden
pausieren, pausiere, pause, aussetzen, unterbrechen, anhalten
ändern, ändere, änderung, geändert, umstellen, aktualisieren, umziehen, umzug, ziehe .. um
liefern, liefert, lieferung, lieferzeit, lieferzeiten, geliefert, versand, versenden, versandkosten, schicken, verschicken, zustellen, zugestellt
ankommen, angekommen, kommt, kommt .. an, ankommt, eintreffen, eingetroffen, da, bekommen
verfolgen, verfolgung, sendungsverfolgung, nachverfolgen, status, wo ist, wo bleibt
bezahlen, zahlen, zahlung, bezahlt, abbuchen, abgebucht
kosten, kostet, preis, preise, gebühr, gebühren, betrag, kostenlos, gratis, umsonst, nichts kostet
reparieren, reparatur, repariert, werkstatt, instand setzen
garantie, gewährleistung, abgedeckt, garantiefall, gedeckt
kaputt, defekt, beschädigt, schaden, sprung, riss, gebrochen, zerbrochen, fehler, funktioniert nicht
reinigen, reinigung, waschen, wäscht, sauber, entkalken, entkalkt, kalk
zurücksetzen, zurückzusetzen, zurückgesetzt, ausschalten, lampe .. aus, wieder aus, geht nicht aus
anmelden, anzumelden, anmeldung, einloggen, login
sperren, gesperrt, ausgesperrt, sperre
verspätet, verspätung, zu spät, spät, später
fehlen, fehlt, vermisst, verloren, verschwunden, nicht bekommen, nicht erhalten, nicht angekommen, nicht da
abholen, abholung, bereit
bestellen, bestellung, bestellt, kaufen, gekauft, kauf
blinken, blinkt
öffnen, geöffnet, ungeöffnet, ausgepackt, benutzt, ausprobiert
`,
    things: `
adresse, lieferadresse, anschrift
paket, sendung, päckchen
konto, kundenkonto
passwort, kennwort
abo, abonnement, filter-abo, filterabo
karton, originalkarton, verpackung
schweiz, österreich, ausland, frankreich, italien, polen
nachbarn, nachbar
weihnachten, heiligabend, weihnachtlich
kind, kinder, tochter, sohn
sturz, sturzschaden, sturzschäden, heruntergefallen, runtergefallen
frist, fristen
inseln, insel
`,
    goods: "lampe luftreiniger luftbefeuchter heizdecke decke gerät geräte artikel ware produkt ding sache etwas",
    asking:
      "lange lang zeit viel viele tun mache machen gehe geht gehen dauert dauern bekomme kriege brauche möchte wollen wollte würde gern gerne wissen fragen frage auch trotzdem jetzt sagen bedeutet passiert heißt komme kommen wirklich eigentlich bitte erfahren schon mal darf finde finden nutzen monate monat tage tag wochen woche jahre jahr schon bereits beheben lösen",
  },
};
