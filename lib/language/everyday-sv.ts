/** Swedish everyday words that may stand for one another, one meaning to a line, as in `synonymsSv`: families around trades and homes. */
export const everydaySv = `
ångra, avboka, avbeställa, dra sig ur, backa ur, hoppa av, kliva av, avstå, ställa in, annullera, säga upp, sluta
skillnad, mellanskillnad, differens, resten, det som fattas
dyrare, kosta mer, kostar mer, högre pris
billigare, kosta mindre, kostar mindre, lägre pris, prisvärd
pengar, summa, belopp, likvid, slant, kontanter, betalning
lön, löner, lönekörning, löneutbetalning, tjäna, inkomst, lönespecifikation
lägga på, kosta, ta ut, tillkomma, avgift, debitera, tillägg, ta betalt
tillkomma, utöver, ovanpå, extra, dessutom, exklusive, läggs på
upphöra, ta slut, tar slut, sluta, löpa ut, gå ut, förfalla, avslutas
av sig själv, automatiskt, per automatik, utan att du gör något, självmant
påminna, påminnelse, jaga, krav, stöta på
rätta, rätta till, korrigera, ändra, fixa, justera, åtgärda, redigera
lämna in, inlämna, skicka in, inne, inlämnad, sända in
ångra, återta, häva, backa, dra tillbaka, reversera
lås, låsa, låst, stängd, spärr, spärra
ägare, äga, innehavare, inneha
se, läsa, titta, visa, synas, kolla, granska
flytta pengar, betala, överföra, föra över, skicka
händer, sker, transaktion, rörelse, aktivitet, händelse
hotell, hus, boende, anläggning, vandrarhem, logi, värdshus
rum, sovrum, svit, plats, utrymme
natt, övernattning, vistelse, bo, sova, bokning, stanna över, sover
komma, ankomst, anlända, checka in, incheckning, ankomstdag, dyka upp, kommit, framme
åka, avresa, checka ut, utcheckning, lämna, resa hem, avfärd
extrasäng, säng, spjälsäng, bädd, madrass
barn, unge, bebis, spädbarn, småbarn, son, dotter, tonåring, minderårig, flicka, pojke, treåring, femåring, fyraåring, sexåring, sjuåring
förälder, föräldrar, mamma, pappa, vårdnadshavare, målsman
vuxen, myndig, arton år, fullvuxen
hund, husdjur, djur, valp, pudel, tax, labrador, terrier, spaniel
katt, husdjur, djur, kisse
välkommen, följa med, ta med, komma med, tillåten, får vara med
ensam, själv, utan sällskap, på egen hand, obevakad
bottenvåning, bottenplan, markplan, nedre plan, entréplan
våning, plan, trappa, etage
måltid, frukost, lunch, middag, mat, äta, buffé, restaurang, kvällsmat
servera, serveras, bjuda, erbjuda, äta, duka
dryck, dricka, kaffe, te, vin, juice
kök, laga mat, spis, ugn, matlagning
vardag, måndag, tisdag, onsdag, torsdag, fredag, arbetsdag
helg, lördag, söndag, veckoslut
bil, fordon, motorfordon, skåpbil, lastbil, motorcykel
parkera, parkering, garage, parkeringsplats, p-plats, plats
hög, höjd, takhöjd, lång
cykel, elcykel, cykla
tåg, järnväg, station, perrong, räls
flyg, flygplan, flyga, flygplats, flygbolag
buss, spårvagn, tunnelbana, kollektivtrafik
taxi, skjuts, chaufför
bagage, väska, resväska, handbagage, ryggsäck
bad, pool, bastu, spa, gym, träning
handduk, lakan, sängkläder, tvätt
nyckel, kod, dörrkod, nyckelkort, släppa in, ta sig in, tar .. in, låsa upp
dörr, entré, ingång, port, reception
sms, textmeddelande, meddelande, skicka
namn, stavning, felstavat, efternamn, stava
hålla, reservera, boka, spara, reservation, undanhålla
poäng, saldo, bonus, krediter
nivå, status, klass, steg, kategori
nå, uppnå, bli, komma upp, kvalificera
räcka, tillräcklig, nog, täcka
rymma, plats för, upp till, ta emot
medarbetare, anställd, personal, kollega, personer, användare, folk, personalen
revisor, redovisare, ekonom, bokförare, redovisningskonsult
bokföring, böcker, räkenskaper, redovisning
faktura, räkning, dokument, underlag
kreditfaktura, kreditera, rättelse, kreditering
förening, välgörenhet, ideell, organisation, stiftelse
rabatt, nedsättning, avdrag, billigare, prisnedsättning, lägre pris
år, helår, årsvis, hela året, tolv månader, årlig
i förväg, förskott, på en gång, i förskott, förhand
koppla, ansluta, länka, para, knyta
hämta, importera, läsa in, uppdatera, nytt, synas, ladda
deklaration, momsdeklaration, moms, redovisning, skatt
skatt, moms, avgift, myndighet, skatteverket
blankett, formulär, papper, dokument
pass, legitimation, id-handling, id-kort, identitet
kopia, avskrift, inskannad, skanning
bevis, intyg, styrka, visa, underlag
tvåfaktor, engångskod, verifiering, autentisering
återställning, reserv, nödkod, säkerhetskopia
ogilla, gillar inte, tycker inte om, missnöjd
ta upp, uppta, räknas som, belägga
överlåta, ge bort, lämna över, skänka, föra över, ge vidare, ge .. till
någon annan, annan person, andra, annan
låna, lån, omlån, förlänga, låna om, utlåning
pausa, lägga på is, på is, vila, uppehåll, ta paus
hyra, låna, leasa, arrendera
båt, kanot, kajak
myndig, vuxen, vuxna, fyllt 18, målsman
avläsning, mätarställning, ställning, läsa av
stå på kö, reserverad, reservera, boka, vänta
samtidigt, på en gång, åt gången, på samma gång
reavara, rea, nedsatt, utförsäljning, rabatterad
resa, åka, färdas, åker
tillägg, extra, tillkomma, tillkommer, lägga på
rusning, rusningstid, högtrafik
program, programvara, mjukvara, skiva
enhet, skärm, mobil, dator, surfplatta
roll, behörighet, rättighet, åtkomst, befattning
bjuda in, inbjudan, inbjuden, inviterad
export, exportera, ladda ner, plocka ut, säkerhetskopia
månad, månadsvis, faktureringsperiod, kalendermånad
påbörjad, börja, starta, inledd, påbörja
prov, prova, provperiod, testa, gratisperiod
läkare, doktor, sjuksköterska, vårdgivare, specialist, mottagning
medicin, läkemedel, tablett, piller, preparat, mediciner
skriva ut, recept, förskriva, ordinera, utfärda, förnya
smärtstillande, värktablett
sömntablett, sömnmedel, sovmedicin
antibiotika, penicillin
provsvar, resultat, svar, värde, besked
blod, prov, labb, laboratorium, analys
video, skärm, kamera, digital, på distans, online
sjuk, krasslig, sjukdom, dålig
ont, smärta, värk
gravid, havande, graviditet
vaccin, vaccination, spruta, vaccinera
hälsa, vård, behandling, sjukvård
försäkring, försäkrad, försäkringsbolag
kyla, kyld, kall, kylvara, temperatur, kylskåp, hållas kallt, kylt
apotek, farmaceut
fart, hastighet, långsam, snabb, bandbredd, surfa, mbit
data, surf, gigabyte, surfmängd, mängd, internet
förbrukad, slut, använt, uppe i, tömd, tar slut
utomlands, roaming, utland, utanför, europa, resa
ringa, samtal, telefonera, telefon, slå
nummer, telefonnummer, mobilnummer
flytta nummer, behålla numret, portera, ta med numret
sim, simkort, esim, kort
nät, operatör, leverantör, täckning, mast, mottagning
router, modem, bredband, wifi
tv, kanal, strömma, titta
avtal, kontrakt, abonnemang, bindning
bindningstid, bindning, löptid, avtalstid
uppsägning, säga upp, avsluta, sluta
påminnelseavgift, förseningsavgift, straffavgift, dröjsmål
delbetalning, avbetalning, månadsbetalning, kvarvarande, återstående
skuld, skyldig, obetald, utestående, efter
tillbaka, återbetalas, ersätts, åter, återfå, få igen, ersätta
behålla, stanna hos oss, innehålla, hålla inne, dra av
möbel, soffa, bord, säng, skåp, stol, fåtölj, skrivbord, garderob
bära in, inbärning, bära upp, ställa in
chaufför, förare, bud, transportör, utkörare
granne, grannar
brevlåda, postfack, skåp, paketskåp
adress, gata, postnummer, husnummer
spårning, spåra, status, följa
borta, försvunnen, tappad, förlorad, saknas, kommit bort, stulen
trasig, sprucken, krossad, sönder, riven, gått sönder
fläck, smuts, märke, missfärgad
slitage, slitdel, sliten, slits, nött, förbrukningsdel
packning, tätning, gummi, ring
hölje, kåpa, lock, skal, hus
maskin, apparat, enhet, utrustning, hushållsapparat
motor, drivning
läcka, droppa, fukt, vatten, blöt
lukt, doft, stank, os
rök, brand, bränd, eld
oljud, ljud, buller, skrammel
rengöra, diska, skölja, torka av, tvätta, städa
ättika, syra, avkalkning, citronsyra
diskmaskin, diska
svalna, vila, paus, kylas
överhettad, het, varm, temperatur
el, ström, spänning, uttag, eluttag
verkstad, tekniker, reparatör, servicecenter, montör
reservdel, del, komponent
trädgård, utomhus, ute, balkong
kläder, plagg, klänning, skjorta, byxor, sko, jacka
kurs, lektion, utbildning, föreläsning, träning
elev, student, deltagare
lärare, handledare, instruktör
prov, tentamen, examen
intyg, diplom, certifikat
biljett, plats, inträde, entré
evenemang, föreställning, konsert, match
väntelista, kö
ledig, tillgänglig, fri, öppen
full, fullbokad, slutsåld, upptagen
hyra, hyresgäst, uthyrning
hus, hem, lägenhet, bostad, villa
elektricitet, energi, kilowatt
mätare, avläsning
ge, skänka, donera, gåva
gå med, bli medlem, anmäla sig, registrera sig
tipsa, värva, rekommendera, inbjudan, vän
vän, kompis, bekant, familjemedlem
bild, foto, skärmbild, fotografi
ladda upp, bifoga, skicka in
språk, engelska, svenska, tyska, översättning
möte, samtal, konferens
kalender, schema, tidtabell, plan
lösenord, inloggning, uppgifter
hackad, obehörig, främling, intrång
misstänkt, okänd, konstig
bluff, bedrägeri, nätfiske, falsk
klaga, klagomål, missnöjd
nöjd, belåten, glad
behöva, krävas, måste, nödvändig, fordras
få, kunna, möjlig, tillåten, låta
bero på, beroende, i mån av, tillgång, om
inom, senast, högst, på mindre än, före
nära, intill, bredvid
över, mer än, överstiga, högre
under, mindre än, lägre
varje, per, var, styck
båda, två, par, bägge
hel, hela, komplett, full, all
ingen, inte någon, inga
någon, vem som helst, den som
allt, alltihop, alla
fast, bestämd, slutgiltig, bindande, låst
flexibel, ändringsbar
löpa, gå, fortsätta, rulla
bli, vara, uppgå, kosta
passera, gå, över, förbi
skriva, notera, anteckna, ange, skriva in
villkor, bestämmelse, regel, avtal
ta upp, öppna ärende, driva, lyfta
kvart, femton minuter
räkna, dra, samla
`;
