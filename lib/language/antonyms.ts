/**
 * Words that deny each other, one pair of meanings to a line: `yes : no`. Only such as a wrong sentence may be made with.
 * `!` marks a side that denies by itself, as "not" does, where the other text has neither side.
 */
export const antonyms: Record<string, string> = {
  en: `
open, opened, unsealed, seal .. broken, break .. seal, broken seal, broke .. seal, torn open : closed, shut, unopened, sealed, unbroken
used, worn : unused, unworn, brand-new, untouched
include, included, inclusive, all-in : on top, comes extra, charged extra, added to
include, included, cover, covered, contain, comes with, part of, apply, count : ! exclude, excluded, exempt, leave out, left out
accept, approve, welcome, honour, grant, take back, allow : ! refuse, reject, decline, deny, turn down, turn .. away
allow, permit, allowed, permitted, permissible : ! forbid, forbidden, prohibit, prohibited, ban, banned, disallow
possible, able, can : ! impossible, unable, out of the question
available, in stock : ! unavailable, out of stock, sold out
go back, goes back, sent back, travel back : stay where, stay put, remain where
collect, collected, pick up, claimed : ! uncollected, unclaimed
eligible, qualify, entitled : ! ineligible, disqualified
valid : ! invalid, void, lose .. warranty, lose .. cover, lose .. guarantee, lose .. right, lose .. claim
valid, usable, good for, holds : expired, expire, expires, lapse, run out
refundable, refund : ! non-refundable, nonrefundable
returnable, return : ! non-returnable, nonreturnable, final sale
transferable, transfer : ! non-transferable, nontransferable
required, mandatory, compulsory, obligatory, must, necessary : optional, unnecessary, voluntary, needless
free, free of charge, no charge, no cost, complimentary, waived, no fee, costs nothing, without charge, at no cost, at our expense : chargeable, at your expense, at your own expense, own expense, at your own cost, for a fee, costs extra, payable by you
we pay, we cover, we bear, at our expense, paid by us, covered by us : you pay, you cover, you bear, at your expense, paid by you, your own expense, you have to pay
enable, activate, switch on, turn on, turn .. on, switch .. on : disable, deactivate, switch off, turn off, turn .. off, switch .. off
keep, retain, stored, saved, preserved : lose, delete, deleted, disappear, erased, wiped, forfeit
start, begin : stop, end, cease
increase, raise, rise, go up : decrease, lower, reduce, drop, go down
add, attach : remove, detach
connect, plug in, connected : disconnect, unplug, disconnected, unplugged
lock, block, locked, blocked : unlock, unblock, unlocked, unblocked
automatic, automatically : manual, manually
same, identical : different
inside, indoors : outside, outdoors
safe : unsafe, dangerous, hazardous
full, in full : partial, partially, incomplete
cold : hot, warm, boiling
wet, damp, moist : dry
public : private
reversible, undo, undone, can be restored : irreversible, permanent, final, permanently
online : offline, in person
succeed, work, works, working : ! fail, fails, failed
remember : forget
suitable, fit : ! unsuitable, unfit
early, earlier : late, later
visible, shown : hidden, invisible
paid : unpaid
correct : incorrect, wrong
limited, limit, capped : unlimited, limitless, no limit
together, combined, combine, stack : separately, apart, on their own
renew, renews, continue, continues : expire, expires, lapse, lapses, end, ends
binding : non-binding
dishwasher : by hand
change, edit, alter, amend, modify, correct, adjust, undo, editable, rewrite, corrected, altered, edited, changed : ! fixed, set in stone, unchangeable, cast in stone, stands as it is, stays as it is, remains as it is, locked in, irrevocable, immutable
come along, welcome, bring, allowed, accepted, admitted, let in, taken along : ! stay at home, stays at home, stay home, remain at home, leave at home, left at home, stay behind, stay outside, kept out, left behind
visible, see, shown, readable, view : hidden, concealed, invisible, blanked out, masked, kept from
fit, fits, go in, suit : ! too tall, too big, too heavy, too wide, too long, too large, too high
right one, suitable, appropriate : ! wrong one, wrong, unsuited
harmless, gentle on, kind to, does nothing, do nothing : harm, attack, ruin, destroy, corrode, hard on, eat away, damage
carry over, carry .. over, carries over, roll over, rolls over, keep, kept, taken along : gone, lost, expire, forfeited, lapse, wiped out
internet, connection, network : ! offline
go back, goes back, sent back, returned, returns : stays there, stay there, left there, remains there, stays put, lies there
returned, refunded, given back, paid back, comes back, back with you : we keep, we retain, we hold on to
open, opening hours, reach, reachable, call us, phone us, ring us, answer, picks up, pick up the phone, available : closed, shut
remove, take out, taken out, take .. out : leave in, leave .. in, keep .. in, stays in`,
  sv: `
öppnad, öppen, bruten : oöppnad, stängd, förseglad, obruten, oöppnat
använd, begagnad : oanvänd, oanvänt
ingå, inkludera, omfatta, omfattas, täcka, täcks, gälla : ! undanta, undantagen, undantaget, undantagna, exkludera, utesluta, utesluten, undantas
godkänna, acceptera, godta, bevilja, ta emot : ! avslå, avslås, neka, nekas, vägra, avvisa
tillåta, tillåten, tillåtet : ! förbjuda, förbjuden, förbjudet, otillåten, otillåtet, förbud
möjlig, möjligt, kan, kunna : ! omöjlig, omöjligt
tillgänglig, i lager : ! otillgänglig, slutsåld
hämtad, hämta, hämtas : ! ohämtad, ohämtade, ohämtat, outlöst, outlösta
giltig, giltigt : ! ogiltig, ogiltigt
giltig, giltigt, gäller : utgången, går ut, gå ut, löper ut, upphör
obligatorisk, krävas, nödvändig, måste : frivillig, frivilligt, valfri, valfritt, onödig, onödigt
gratis, kostnadsfri, utan kostnad, fri, avgiftsfri, utan avgift, ingen kostnad : avgiftsbelagd, mot avgift, på egen bekostnad, kostar extra
vi betalar, vi står för : du betalar, du står för, på egen bekostnad, kunden står för
aktivera, slå på, sätta på : inaktivera, avaktivera, slå av, stänga av
behålla, spara, sparas, bevaras, kvar : förlora, radera, raderas, försvinna
börja, starta : sluta, upphöra
höja, öka : sänka, minska
lägga till : ta bort
ansluta, koppla in : koppla bort, dra ur
spärra, låsa, spärrad, låst : låsa upp, häva, upplåst
automatisk, automatiskt : manuell, manuellt, för hand
samma : olika
inomhus : utomhus
säker : osäker, farlig
full, hela : delvis, ofullständig
kall, kallt : varm, varmt, het, hett, kokande
fuktig, våt : torr
återställa, ångra, tillfällig : oåterkallelig, permanent, slutgiltig
lyckas, fungera : ! misslyckas
synlig : dold, osynlig
betald : obetald
korrekt, rätt : felaktig
begränsad : obegränsad
tillsammans, kombinera : separat, för sig
förnyas, förlängs, fortsätta : upphöra, löpa ut, avslutas
bindande : icke-bindande
lämplig, lämpligt : ! olämplig, olämpligt
tidig : sen
ändra, ändras, redigera, redigeras, justera, rätta till, korrigera, korrigeras : ! ligger fast, står fast, fastlagd, huggen i sten, oföränderlig, oåterkallelig, för alltid
följa med, välkommen, ta med, tillåten, tillåtet, tillåtna, släpps in : ! stanna hemma, stannar hemma, lämna hemma, vara hemma, bli hemma, stanna utanför, lämnas hemma
ingå, ingår, inkludera, inkluderad, inräknad, med i priset : tillkomma, tillkommer, läggs på, ovanpå, extra kostnad, utöver priset
synlig, se, visa, syns : ! dold, gömd, osynlig
passa, få plats, rymmas : ! för hög, för stor, för tung, för bred, för lång
i tid : ! för sent, för sen
ofarlig, skonsam, gör inget, gör ingenting : skadar, fräter, förstör, går hårt åt, tar hårt på, angriper
följer med, följa med, flyttas över, sparas, behålla : går förlorad, försvinner, förfaller, brinner inne
internet, uppkoppling, anslutning : ! offline, utan uppkoppling
tillbaka, retur, går i retur, vänder, skickas tillbaka : ligger .. kvar, blir .. kvar, ligger kvar, blir kvar, stannar kvar, står kvar
betalas tillbaka, återbetalas, får tillbaka, ges tillbaka : vi behåller, behåller vi
öppen, öppet, öppna, ringa, ringer, nå oss, når oss, svarar, svara, nåbar, tillgänglig : stängd, stängt, stänger
ta ut, ta bort, avlägsna : lämna kvar, låt sitta, låta sitta kvar, sitta kvar`,
  de: `
geöffnet, offen, geöffnete : ungeöffnet, verschlossen, versiegelt, geschlossen, ungeöffnete, ungeöffneter
benutzt, gebraucht, getragen : unbenutzt, ungebraucht, ungetragen, unbenutzte
enthalten, inbegriffen, inklusive, abgedeckt, eingeschlossen, gelten, gilt : ! ausgeschlossen, ausgenommen, ausschließen
akzeptieren, annehmen, genehmigen, zurücknehmen : ! ablehnen, abgelehnt, verweigern, zurückweisen
erlauben, erlaubt, gestatten, zulässig, dürfen : ! verbieten, verboten, untersagen, untersagt, unzulässig
möglich, können, kann : ! unmöglich
verfügbar, lieferbar, vorrätig : ! ausverkauft, vergriffen
gültig : ! ungültig
gültig, gilt : abgelaufen, verfallen, verfällt, läuft ab
erforderlich, nötig, notwendig, verpflichtend, zwingend : optional, freiwillig, unnötig
kostenlos, kostenfrei, gratis, gebührenfrei, ohne kosten, unentgeltlich, portofrei, versandkostenfrei : kostenpflichtig, gebührenpflichtig, auf eigene kosten, gegen gebühr
wir übernehmen, wir tragen, wir zahlen : sie tragen, sie zahlen, sie übernehmen, tragen sie, zahlen sie, eigene kosten
aktivieren, einschalten : deaktivieren, ausschalten, abschalten
behalten, speichern, gespeichert, erhalten bleiben : verlieren, löschen, gelöscht, verloren
beginnen, starten : enden, aufhören
erhöhen : senken, verringern
hinzufügen : entfernen
anschließen, verbinden : trennen, ausstecken
sperren, gesperrt : entsperren, entsperrt, freischalten
automatisch : manuell, von hand
gleich, dieselbe, selbe : verschieden
sicher : unsicher, gefährlich
vollständig, voll, ganz : teilweise, unvollständig
kalt : heiß, warm, kochend
feucht, nass : trocken
rückgängig, wiederherstellen, vorübergehend : unwiderruflich, endgültig, dauerhaft
gelingen, funktionieren : ! scheitern, fehlschlagen
sichtbar : verborgen, unsichtbar
bezahlt : unbezahlt
richtig, korrekt : falsch
begrenzt : unbegrenzt
zusammen, kombinieren, kombinierbar : getrennt, einzeln
verlängern, verlängert : auslaufen, enden, endet
geeignet : ! ungeeignet
früh : spät
ändern, bearbeiten, korrigieren, anpassen, geändert, berichtigen, bearbeitet, korrigiert : ! bleibt so, bleibt so stehen, steht fest, unveränderlich, unabänderlich, in stein gemeißelt, bleibt stehen, unumstößlich
mitkommen, willkommen, mitbringen, erlaubt, mitnehmen, zugelassen, darf mit, dürfen mit : ! daheim bleiben, zu hause bleiben, draußen bleiben, zuhause bleiben, daheim lassen, zu hause lassen
enthalten, inklusive, inbegriffen, im preis : hinzukommen, kommt hinzu, zuzüglich, obendrauf, kommt dazu, aufpreis, kommt noch
sichtbar, sehen, anzeigen, einsehen : ! verborgen, versteckt, unsichtbar
hineinpassen, passt : ! zu hoch, zu groß, zu schwer, zu breit, zu lang
rechtzeitig : ! zu spät
unschädlich, harmlos, macht nichts : schadet, angreifen, greift .. an, zerstört, zersetzt, beschädigt, setzt .. zu
wiederherstellbar, zurückholen, wiederbekommen : ! für immer weg, unwiederbringlich, für immer verloren
möglich, machbar, erlaubt, stornieren, kündigen, gehen : ! ausgeschlossen, undenkbar
übernommen, mitgenommen, übertragen, behalten, bleiben erhalten : verfallen, verfällt, weg, verloren, futsch
internet, verbindung, netz : ! offline
zurück, gehen zurück, geht zurück, zurückgeschickt, zurückgesendet : bleibt .. liegen, bleiben .. liegen, bleibt liegen, bleiben liegen, bleibt dort, bleibt stehen
erstattet, zurückgezahlt, zurück, wieder : behalten wir, wir behalten
geöffnet, offen, öffnen, anrufen, erreichen, erreichbar, ans telefon, rufen .. an : geschlossen
entfernen, herausnehmen, entnehmen : drinlassen, drin lassen, stecken lassen`,
};
