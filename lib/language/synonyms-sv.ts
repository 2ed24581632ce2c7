/**
 * Swedish words and phrases of support that may stand for one another, one meaning to a line. Other forms come by stemming and
 * by the parts of compounds; `..` leaves room for up to four words ("skicka den tillbaka").
 */
export const synonymsSv = `
returnera, retur, skicka .. tillbaka, lämna .. tillbaka, lämna tillbaka, sända tillbaka, återlämna, skicka in, lämna in, returneras, tillbaka, ångra, returrätt
ånger, ångerrätt, öppet köp, ångra, ångra sig, ångertid, frånträda
återbetala, återbetalning, pengarna tillbaka, pengar tillbaka, betala tillbaka, få tillbaka, betalas tillbaka, ersättning, kreditera, återfå, återbetalas, sätts tillbaka, betala .. tillbaka
vara, produkt, artikel, köp, sak, plagg, pryl, föremål, grej, det du köpt, något, apparat
beställa, beställning, order, köp, köpa, handla, lägga .. order, beställd, köpt
avboka, avbeställa, annullera, avsluta, säga upp, avbryta, stoppa, uppsägning, avbokning, avbeställning, ställa in, säga .. upp, avanmäla, ångra
avsluta, säga upp, stänga, uppsägning, upphöra, sluta, avslut, säga .. upp
leverera, leverans, frakt, skicka, komma fram, anlända, frakta, hem till dig, utkörning, leveranstid, nå
skicka, sända, frakta, posta, lämna lagret, på väg, avsända, gå iväg, skickas, iväg, vidarebefordra, lämnar oss, går ut
paket, försändelse, leverans, kolli, låda, sändning, beställning
frakt, fraktkostnad, fraktavgift, porto, leveransavgift, returfrakt, returkostnad
få, ta emot, mottaga, erhålla, komma, fram, emottagande, tagit emot, motta, mottagen, ha .. i handen, landa, mottagit, nå, hämta
kvitto, orderbekräftelse, köpbevis, inköpsbevis, bevis, faktura
kosta, pris, avgift, kostnad, belopp, ta betalt, betala, taxa, går på, landa på
gratis, kostnadsfri, utan kostnad, utan avgift, fri, kostar inget, kostar ingenting, ingen kostnad, ingen avgift, utan extra kostnad, fritt, vi betalar, vi står för, vi bjuder på, avgiftsfri, inget extra, slipper betala
avgift, kostnad, tillägg, pris, påslag
dra av, avdrag, dras, minska, räkna av, dras av, drar, hålla inne
betala, betalning, debitera, dra, erlägga, pengar, dragning, debitering, ta betalt
faktura, räkning, avi
abonnemang, prenumeration, medlemskap, plan, prenumerera, paket, tjänst, avtal
plan, paket, nivå, abonnemang
avtal, kontrakt, överenskommelse, bindning, villkor
förnya, förlänga, fortsätta, löpa vidare, förnyelse, rulla på, löper på
garanti, täcka, omfatta, skydd, gälla, garantitid
täcka, omfatta, ingå, gälla, inkludera, täckning
fel, defekt, trasig, felaktig, gått sönder, går sönder, fungerar inte, fungera, problem, brist, sönder, strula, krångla, fabrikationsfel, slutar fungera, slutat fungera, krånglar
skada, skadad, trasig, sönder, krossad, spricka, repad, skadas, gått sönder, transportskada
reparera, reparation, laga, åtgärda, fixa, service, laga, avhjälpa
ersätta, byta, ny, utbyte, ersättning, byta ut, byte, ersättningsvara, en annan
byta, byte, utbyte, växla, annan storlek, byta ut
kund, köpare, konsument, användare, medlem, dig som, person
konto, profil, inloggning, kundkonto
användare, medlem, plats, person, kollega
logga in, inloggning, logga, inloggad, komma in
registrera, anmäla, skapa konto, registrering, gå med, skapa .. konto, skriva in, uppge
aktivera, slå på, sätta på, koppla på, aktivering, starta, sätta igång, slå .. på, starta
inaktivera, avaktivera, stänga av, slå av, slå .. av, stänga .. av
radera, ta bort, rensa, raderas, försvinna, plocka bort, borttagning, tas bort, tömma
stänga, avsluta, stängning, stängd
öppna, öppning, öppen, starta, öppnad
ändra, byta, uppdatera, justera, ändring, korrigera, redigera, rätta, växla, ändras
flytta, flytt, byta, överföra, boka om, skjuta upp, ombokning, omboka
uppgradera, högre, byta upp, större
nedgradera, lägre, byta ner, mindre
välja, val, klicka, trycka, markera, bestämma, gå till, valfri
klicka, trycka, välja, tryck
trycka, hålla, hålla in, håll nere, tryck in, hålla .. intryckt
gå till, öppna, hitta, under, gå in på, besöka, gå in, navigera, via, i
skriva in, ange, fylla i, mata in, uppge, skriva, fyll
formulär, blankett, ansökan
ge, lämna, skicka, tillhandahålla, visa, bifoga, ange, erbjuda, skicka med, uppge, lämna in
bifoga, skicka med, ladda upp, lägga med, lägga till, bilaga, inkludera
lägga, stoppa, bifoga, lägg .. i, packa
ingå, inkludera, innehålla, medfölja, följa med, finnas med, ingår, innefatta, på köpet
kontakta, höra av, hör av dig, skriva, meddela, ringa, mejla, nå, vända, kontakt, ta kontakt, anmäla, återkomma, chatta, säga till, slå en signal, höra .. av
meddela, informera, säga till, avisera, kontakta, besked, meddelande, avisering, notis, höra av, underrätta, få veta, mejl, sms, påminna, säg till
anmäla, rapportera, reklamera, meddela, kontakta, felanmäla, anmälan, reklamation, säga till, höra av
begära, be, ansöka, fråga, önska, begäran, ansökan, vilja ha, efterfråga, be om
mejl, mail, e-post, epost, mejla, email, mejladress
telefon, ringa, mobil, samtal, telefonnummer
kundtjänst, support, kundservice, kundsupport, oss, hjälp, vi, vårt team
butik, affär, varuhus, på plats, fysisk butik
webbplats, hemsida, sajt, webb, sida, nätet, webben, online
online, nätet, webben, webbplats, digital, internet
app, applikation, appen
enhet, apparat, maskin, produkt, utrustning
mobil, telefon, smartphone
lager, lagret, förråd
lager, tillgänglig, i lager, finnas
tillgänglig, finnas, erbjuda, åtkomlig, i lager, gå att
bekräfta, bekräftelse, godkänna, verifiera, intyga
verifiera, bekräfta, kontrollera, identifiera, legitimera, styrka, verifiering, identitetskontroll
kontrollera, granska, undersöka, kolla, titta på, gå igenom, se över, inspektera, kontroll, granskning, se till, testa, bedöma
godkänna, acceptera, godta, bevilja, tillåta, godkännande
ta emot, acceptera, godta, ta tillbaka, ta
avslå, neka, avvisa, vägra, avslag
tillåta, få, kunna, möjlig, låta, tillåten, gå att, går bra
rätt, rättighet, berättiga, berättigad, kunna kräva, har rätt
kräva, krav, behöva, måste, nödvändig, obligatorisk, begära, krävas, förutsätta
rekommendera, råda, bör, föreslå, tipsa, helst, rekommendation
gälla, giltig, användbar, giltighet, hålla, löpa, användas, tillämpas
gå ut, upphöra, löpa ut, förfalla, sluta gälla, giltighet, ogiltig
gälla, giltighetstid, räcka, användas inom, giltig
räcka, vara, hålla, pågå, livslängd, batteritid
rabatt, avdrag, nedsatt, lägre pris, prissänkning, kod, billigare, procent, erbjudande, nedsättning
kod, kupong, rabattkod, värdekod, presentkort
presentkort, gåvokort, värdebevis
tillgodo, tillgodohavande, saldo, kredit
poäng, bonus
rea, nedsatt, utförsäljning, kampanj, reavara, rabatterad, outlet, erbjudande
dag, dygn, kalenderdag
arbetsdag, vardag, bankdag
vecka, sju dagar
månad, trettio dagar
år, tolv månader, årlig
månadsvis, varje månad, per månad, i månaden, månatlig
dagligen, varje dag, per dag
veckovis, varje vecka, per vecka
frist, senast, tidsgräns, tid, period, inom
period, tid, tidsrum, tidsperiod, längd
börja, starta, räkna, från, påbörja, räknas
sluta, ta slut, avsluta, klar, upphöra, färdig
före, innan, i förväg, förväg, i god tid, dessförinnan
efter, när, från, sedan, därefter, efteråt, så snart
direkt, genast, omedelbart, omgående, på en gång, samma ögonblick
snabb, fort, express, snart
försenad, sen, försening, dröja, dröjsmål
behandla, hantera, handlägga, ta hand om, behandling, bearbeta, sköta
förfallodag, förfalla, betalas senast, förfallodatum
vänta, dröja, avvakta, tålamod
ursprunglig, samma, original, första
betalsätt, betalningsmetod, kort, betalat med, betalade med, sätt .. betalade, betalningssätt, betala med
kort, bankkort, betalkort, kreditkort, kontokort
konto, bankkonto, bank
överföra, överföring, banköverföring, flytta, betala ut
ta ut, uttag, utbetalning
sätta in, insättning, fylla på, ladda
saldo, pengar, belopp, tillgodohavande
pengar, belopp, summa, betalning
gräns, tak, maximal, högst, begränsning, max
minst, minimum, lägst, minimi
spärra, blockera, låsa, frysa, spärr, låst, spärrad, låses
låsa upp, häva, öppna, avblockera
förlora, tappa, borta, försvunnen, bli av med, förlorad, kommit bort, borttappad
stjäla, stulen, stöld
bedrägeri, bluff, obehörig, misstänkt, okänd
lösenord, pinkod, kod, inloggningsuppgift
återställa, nollställa, byta, glömt, nytt lösenord, starta om
starta om, omstart, återställa, stänga av och sätta på
kod, nummer, siffra, engångskod, verifieringskod
länk, adress, knapp, webbadress
fil, dokument, bilaga
foto, bild, fotografi, ta kort
beskriva, beskrivning, förklara, berätta
etikett, fraktsedel, returetikett, retursedel, adresslapp, fraktetikett
packa, slå in, förpacka, paketera, emballera
förpackning, kartong, emballage, låda, originalförpackning, ask
oanvänd, ny, inte använd, nyskick, ej använd, orörd, nytt skick, aldrig använd, i nyskick
oöppnad, förseglad, obruten, inte öppnad, plomberad, försegling, ej öppnad, hel försegling, stängd
använd, begagnad, sliten, använts, prova
skick, tillstånd, state
hel, komplett, fullständig, full, hela
del, delvis, viss, andel
rest, resterande, kvar, återstående, kvarvarande, oanvänd
hämta, upphämtning, avhämta, hämtning, hämtas, plocka upp
ombud, utlämningsställe, paketombud, serviceställe, paketskåp, paketbox, inlämningsställe
transportör, fraktbolag, fraktföretag, speditör, bud, leverantör
spåra, följa, spårning, se var, sporra, hålla koll
adress, plats, ställe, mottagare
hem, dörr, hemma, bostad
land, utomlands, utland, utrikes
utomlands, utlandet, utrikes, internationell, andra länder, utanför
tull, tullavgift, moms, skatt, import
rengöra, tvätta, torka, göra ren, diska, rengöring, putsa, skölj
skölja, spola, tvätta, sköljning
torka, lufttorka, torr
fylla, fylla på, hälla, påfyllning, häll
tömma, hälla ut, tom, töm
ta ut, ta bort, lossa, plocka ut, dra ur, avlägsna, koppla ur, lyfta ur, ta .. ur
sätta in, sätta i, placera, montera, stoppa i, lägga i, sätt
ansluta, koppla, para, länka, anslutning, koppla ihop, plugga in
koppla bort, koppla ur, dra ur, bryta strömmen, stänga av, dra .. ur
ström, el, uttag, kontakt, nätkontakt
installera, montera, sätta upp, ställa in, installation
avkalka, kalk, kalka av, avkalkning, entkalka
filter, sil
behållare, tank, vattentank, vattenbehållare
värme, varm, temperatur, hetta, uppvärmning
kall, kyla, svalna, kylig
batteri, ackumulator
ladda, laddning, uppladdning
laddare, adapter, kabel, nätadapter
skärm, display
knapp, reglage
lampa, lysa, blinka, ljus, indikator
ljud, låta, brus, buller
läcka, droppa, läckage
inställning, alternativ, val
version, uppdatering, programvara
ladda ner, hämta, spara, exportera
spara, lagra, behålla, bevara, sparas
behålla, spara, ha kvar, kvar
dela, skicka vidare, lämna ut, vidarebefordra
personuppgift, uppgift, data, information
uppgift, information, data, detalj
visa, se, synas, finnas, framgå, hitta, visas, stå
hitta, se, leta, söka, finnas, ligga
skapa, ta fram, upprätta, ny, göra
utfärda, skapa, ge, skicka, ställa ut
boka, reservera, tidsboka, beställa, bokning, tid
resa, färd
ärende, fråga, begäran, förfrågan
klagomål, reklamation, klaga, reklamera
krav, anspråk, ersättning, begära
bestrida, invända, tvist, invändning
besluta, beslut, avgöra, bestämma
svara, svar, återkoppla, återkomma, besked
fråga, förfrågan, undra
hjälpa, bistå, hjälp, assistera, stötta
hända, ske, inträffa, uppstå, göras, sker
missa, glömma, hoppa över
misslyckas, inte fungera, nekas, gå fel, felaktig
försöka, försök, prova, pröva
igen, på nytt, ny, åter, en gång till
flera, många, olika, fler
enskild, enda, varje, separat, var för sig
separat, enskild, för sig, var för sig, eget
kombinera, ihop, tillsammans, samtidigt, slå ihop, samman
person, människa, någon
barn, minderårig, unge
företag, bolag, firma, verksamhet
privat, personlig, enskild, konsument
student, elev, studerande
anställd, personal, medarbetare
ägare, administratör, admin, innehavare
åtkomst, tillgång, komma åt, nå, inloggning
använda, utnyttja, nyttja, bruk, användning, lösa in, gälla
lösa in, använda, utnyttja, betala med
köpa, beställa, handla, skaffa, köp
sälja, erbjuda, säljas
present, gåva
fel, felaktig, misstag, oriktig
rätt, korrekt, riktig
storlek, mått, passform
färg, kulör
vikt, tung, väga
stor, skrymmande, större
liten, mindre
extra, ytterligare, mer, till, tillägg
tillfällig, under tiden, ett tag
pausa, frysa, uppehåll, vila, paus, göra uppehåll, pausas
permanent, för alltid, slutgiltig, oåterkallelig, definitiv, ångra
återställa, få tillbaka, återskapa, ångra, återfå, återta
automatisk, automatiskt, av sig själv, utan att du, ingenting, själv
manuell, själv, för hand
vanligtvis, normalt, oftast, brukar, i regel, vanligen, för det mesta, i allmänhet, som standard
vanlig, normal, standard, ordinarie
nästa, följande, kommande, påföljande, efterföljande
tidigare, förra, föregående
nuvarande, aktuell, pågående, innevarande, befintlig
pågående, innevarande, aktuell, löpande
aktiv, igång, påslagen
ny, senaste, annan
säker, trygg, skydda, säkerhet
fara, risk, farlig
skada, olycka, skadas
kasta, slänga, återvinna, lämna in, återvinning, kassera
fläck, märke
livsmedel, mat, färskvara
färskvara, livsmedel, förstöras, fördärvas
specialbeställd, måttbeställd, personlig, specialtillverkad, måttanpassad, tryck, gravyr, skräddarsydd
hygien, hygienisk, hälsa
antal, mängd, kvantitet
höja, öka, ökning, stiga, höjning
sänka, minska, lägre, dra ner
överstiga, över, mer än, överskrida, gå över
understiga, under, mindre än
delbetala, avbetalning, dela upp, delbetalning, rat
påminnelse, krav, avisering
uppsägningstid, uppsägning, varsel
ansvara, ansvar, stå för, svara för
stå för, betala, bära, bekosta, ansvara, bekosta
förlust, förlora
tänk på, observera, kom ihåg, notera, obs
orsak, anledning, skäl
regel, villkor, policy, bestämmelse
undantag, undanta, gälla inte, omfattas inte, utom, förutom, undantagen, med undantag
undanta, inte omfatta, ej ingå, utesluta, utanför
lag, lagstadgad, konsumentköplagen
signera, skriva under, underskrift
skriva ut, utskrift, pappersform, utskriven
visa upp, visa, ha med, ta med, uppvisa
ta med, ha med, medföra
legitimation, id, pass, legitimera, id-kort
prova, test, provperiod, testa, testperiod
funktion, egenskap
fungera, gå, använda, funka
snabbhet, hastighet
nätverk, internet, uppkoppling, wifi
sladd, kabel, ledning
licens, plats, behörighet
exportera, ladda ner, hämta
gäst, besökare
två gånger, dubbelt
halva, hälften, halv
helg, lördag, söndag
helgdag, röd dag, helg
kväll, natt
morgon, tidig
idag, samma dag
utanför, annan
istället, i stället, alternativt
alternativ, annan, val, möjlighet
sätt, metod, väg
steg, instruktion, anvisning
följa, rätta, hålla
undvika, förhindra, slippa
skydda, säkra
obetald, utestående, förfallen
upprepa, igen, göra om, varje
dölja, gömma, inte visas
lista, översikt, tabell
redo, klar, färdig
förbereda, göra redo
passa, lämplig, kompatibel
gratis, betalar inget, kostar .. ingenting, kostar .. inget, bjuda på, bjuder
plombering, försegling, sigill
bruten, öppnad, trasig, bryta
tyg, klädsel, överdrag, stoppning
stomme, stomma, ram, konstruktion
skydd, garanti, skyddad
avsluta, säga upp, lämna, sluta
uppehåll, paus, pausa
emellan, mellan, varannan, var fjärde, intervall
bleka, solblekning, färg, sol, blekna
nöta, slita, slitdel, slits
ättika, vinäger
packning, gummi, tätning
skada, ta hårt, fräta, angripa
räkna bort, dra av, dras av, behålla, avdrag
ingå, räknas, höra till, omfatta
anmäla, registrera, anmälan
valuta, euro, dollar
uttag, kontanter, hämta ut, ta ut, ta ut pengar
lägga på, kosta, påslag, tillägg, avgift
neka, säga nej, avslå, sagt nej
gräns, frist, senast, inom
återaktivera, få liv, aktivera, få igång
summa, pengar, belopp
order, köp
byta in, lösa in, byta, växla
höra av, ringa, telefon
kontant, pengar
stanna, upphöra
hårt, starkt
överhettad, för varm
`;
