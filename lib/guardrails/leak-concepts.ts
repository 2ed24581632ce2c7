/**
 * Words of support work that may stand for one another when internal text is told in other words: English | Swedish | German,
 * one meaning to a line. Other forms come by stemming.
 */
export const leakConcepts = `
refund reimburse repay reimbursement | återbetala återbetalning återbetalas återbetalt | erstatten erstattung rückerstattung erstattet zurückzahlen
credit credited | kreditera krediteras kreditering | gutschreiben gutschrift gutgeschrieben
compensate compensation indemnity | ersätta ersätter ersättning ersätts kompensera kompensation | entschädigung entschädigen entschädigt kompensation
pay paid payment pays | betala betalar betalas betalning betalt | bezahlen zahlen zahlung bezahlt gezahlt zahlt
payout payouts withdrawal withdrawals withdraw | utbetalning uttag | auszahlung auszahlungen auszahlen
fee charge charges levy | avgift avgiften avgifter | gebühr gebühren
price rate cost costs | pris priset kostnad kosta kostar | preis kosten kostet
discount reduction rebate reduce reduced lower cheaper | rabatt rabatter rabatterad nedsättning sänka sänks lägre | rabatt nachlass senken gesenkt ermäßigung
voucher coupon | kupong kuponger värdekod presentkort | gutschein gutscheine
amount sum sums balance | belopp beloppet summa saldo | betrag beträge summe beträgen
debt debts arrears owe | skuld skulder | schuld schulden
interest | ränta räntan | zinsen zins
loan lend borrower borrow | lån låna låntagare | darlehen kredit leihen
return returns returning send-back | retur returer returnera lämna | retoure rücksendung zurücksenden zurückschicken
order ordered orders buy bought purchase purchased | beställa beställning köp köpa köpt ordrar order | bestellen bestellt bestellung bestellungen kaufen gekauft kauf
item items goods product article | vara varan varor produkt artikel | ware artikel produkt
parcel package shipment | paket paketet försändelse | paket sendung
deliver delivery ship shipping send sent shipped | leverera leverans skicka skickar skickas skickat frakt levererar | liefern lieferung versand senden schicken verschicken versenden geschickt liefert
delay delayed late overdue waiting wait | försening försenad försenat sen sent dröja dröjer | verspätung verspätet spät verzögerung
lose lost missing | tappa borttappad förlorad förlorat saknas saknar | verlieren verloren fehlen fehlt
break broken damage damaged defect defective faulty fail fails failure failed fault | skada skadan skadad skador trasig fel defekt | schaden schäden beschädigt defekt kaputt fehler
trace tracing | eftersöka eftersökning efterlysa | nachforschung nachforschungen nachforschen
repair repaired fix mend | reparera reparation laga | reparieren reparatur
replace replacement | byta ersättningsvara | ersatz ersetzen
keep retain | behålla behåller | behalten
accept accepted | acceptera accepterar godta | akzeptieren annehmen angenommen nehmen
approve approved approval authorise sign-off | godkänna godkänner godkänns godkännas godkännande godkänt bevilja beviljas | genehmigen genehmigung genehmigt freigeben
reject rejected decline declined refuse refused deny denied | avslå avslag neka nekas avvisa | ablehnen abgelehnt ablehnung verweigern
allow permit may allowed | tillåta tillåtet tillåts | erlauben erlaubt
offer offered | erbjuda erbjuder erbjudande | anbieten angebot bieten
ask asked request requested question questions | fråga frågar frågor begära begäran be | fragen anfrage bitten
insist demand | insistera insisterar kräva kräver krävs | bestehen fordern
complain complaint complains complaints objection object | klaga klagar klagomål reklamation reklamera | beschwerde beschwerden beschweren reklamation reklamationen
threaten threat threatens threatening | hota hotar | drohen droht drohung
appeal appeals | överklaga överklagande | einspruch widerspruch
leave leaving quit | lämna lämnar | verlassen
cancel cancelled cancellation terminate terminated termination | avbeställa avboka uppsägning säga-upp annullera bryta bryter | kündigen kündigung stornieren kündiger
close closed shut | stänga stängs stängd stängt | schließen geschlossen
end ends expire expired expires | sluta slutar upphöra upphör utgå utgången utgångna | ende enden ablaufen abgelaufen ablauf
start starts begin begins beginning | börja börjar starta inleda | beginnen beginn starten anfangen
pause paused | pausa paus | pause pausieren
freeze frozen block blocked blocks lock locked suspend suspended | spärra spärrar spärren spärras blockera frysa låsa låst | sperren sperre gesperrt sperrt blockieren
unlock unblock lift release released releases free-up | släppa släpper släpps häva hävs | entsperren aufheben freigabe
hold held withhold | innehålla hålla hålls hållas | zurückhalten einbehalten
stop stopped | stoppa stoppas stoppade stoppat | stoppen gestoppt anhalten
check checked inspect inspection examine examined review reviewed verify verification investigate investigation investigated screening screened | kontrollera kontroll granska granskning utreda utredning undersöka pröva | prüfen prüft geprüft prüfung kontrolle untersuchen ungeprüft
manual manually hand by-hand | manuell manuellt | manuell hand
automatic automatically default itself | automatisk automatiskt självt | automatisch
identity identification ID passport | identitet legitimation pass legitimera | ausweis identität personalausweis
document documents paperwork papers proof | dokument handlingar underlag intyg intyget | dokument dokumente unterlagen nachweis beleg
photo photos picture pictures image images | bild bilder foto foton bilden | foto fotos bild bilder
receipt receipts invoice invoices bill bills | kvitto kvitton faktura fakturor räkning | rechnung rechnungen quittung kassenbon
video | video | video
call phone phoned phoning telephone ring rang | ringa ringer telefon samtal | anrufen telefon anruf
write writes wrote | skriva skriver skrivs | schreiben schreibt
account accounts | konto kontot konton | konto konten
card cards | kort kortet | karte karten
password passcode keyword code-word | lösenord | passwort kennwort codewort
device devices gadget | enhet enheter apparat | gerät geräte
share shared sharing | dela delad | teilen geteilt
address addresses | adress adressen | adresse anschrift
link linked connected | koppla kopplad kopplas | verknüpft verbunden
wallet wallets | plånbok | geldbörse
gambling betting casino | spel spelbolag | glücksspiel
report reported | anmäla anmälan anmäls rapportera polisanmälan | melden gemeldet meldung anzeige
mark marked flag flagged flags | märka märkt markera markerad flagga flaggad | markieren markiert kennzeichnen
hide hidden secret conceal | dölja dold dolda hemlig gömma | verbergen versteckt geheim verstecken
quiet quietly silent silently discreetly notice | tyst stilla | still stillschweigend leise
free gratis complimentary no-cost | gratis kostnadsfri kostnadsfritt | kostenlos gratis kostenfrei
half halve | halv halva hälften halvt | halb hälfte
full whole entire complete | hel hela full fullt | voll vollen ganz vollständig
large big bigger larger great | stor stora större | groß große größer
small smaller little slight slightly | liten små mindre | klein kleine geringer
early earlier soon sooner | tidig tidigt tidigare snart | früh früher bald
flight flights plane planes | flyg flyget flygning | flug flüge flugzeug
quick fast immediate immediately at-once instant | snabb snabbt genast direkt omedelbart | schnell sofort umgehend
again repeat repeated repeatedly another | igen åter upprepad | wieder erneut nochmal
new newly | ny nytt nya | neu neue neuen
old older age aged | gammal äldre ålder | alt älter alter
loyal regular frequent regulars loyalty | lojal stamkund stamkunder trogen | stammkunde stammkunden treu treue
member members membership | medlem medlemmar medlemskap | mitglied mitglieder
student students | student studenter | student studenten studierende
child children kid kids | barn barnet | kind kinder
patient patients | patient patienter patienten | patient patienten
doctor physician doctors dr | läkare läkaren läkarna doktor | arzt ärztin ärzte
nurse | sköterska sjuksköterska | pfleger krankenschwester
clinic clinics surgery | mottagning mottagningen vårdcentral klinik | praxis klinik
hospital | sjukhus | krankenhaus
appointment appointments visit visits | tid besök tiden tider vårdtid | termin termine besuch
slot slots | plats platser | platz plätze
queue line | kö kön | warteschlange
priority prioritise deprioritised prefer preferred | prioritera prioriteras företräde | priorität bevorzugen bevorzugt vorrang
popular wanted | populär populära | beliebt
result results | resultat svar provsvar | ergebnis ergebnisse befund
sample samples test tests retest | prov prover provtagning | probe proben test
prescription prescriptions recipe | recept receptet receptförnyelse | rezept rezepte
medicine drug drugs medication | läkemedel medicin mediciner | arzneimittel medikament medikamente
shortage bottleneck scarce unavailable | brist restnoterad restnoterade slutsåld | engpass engpässe lieferengpass lieferengpässe
chilled cold cooled refrigerated | kyld kylvara kylvaror | kühlware gekühlt gekühlte
emergency urgent | akut akuta nöd | notfall notfälle dringend
symptom symptoms | symptom besvär | symptom beschwerden
insurance cover covered warranty guarantee | försäkring garanti garantin | versicherung garantie gewährleistung
exclude excluded exclusion | undanta undantag utesluta | ausschließen ausgeschlossen
claim claims dispute disputes disputed chargeback | krav tvist anspråk | anspruch fall reklamieren
vet veterinary | veterinär | tierarzt
breed breeds | ras raser | rasse rassen
shoe shoes | sko skor | schuh schuhe
wear worn | använda använd använt slitage | getragen tragen
furniture | möbel möbler möblerna | möbel möbeln
assembled mounted built | hopmonterad hopmonterade monterad montera | montiert aufgebaut
marketplace marketplaces | marknadsplats marknadsplatser | marktplatz marktplätze
shop shops store stores | butik butiker affär | laden geschäft filiale
stock warehouse depot | lager lagret lagerhållning | lager depot
manager managers boss supervisor chief | chef chefen föreståndare | chef chefin leiter vorgesetzter
agent agents staff personnel employee employees colleague | personal personalen medarbetare anställd handläggare ombordpersonal ombordpersonalen | mitarbeiter personal kollege
engineer engineers technician | tekniker | techniker
driver drivers | förare chaufför | fahrer
bus buses | buss bussar bussarna | bus busse
train trains | tåg tåget | zug züge
taxi cab | taxi | taxi
understaffed short-staffed | underbemannad | unterbesetzt
lawyer attorney legal solicitor | jurist advokat juridisk | anwalt anwältin rechtsanwalt
police | polis polisen polisanmälan | polizei
agency authority ombudsman consumer | myndighet konsumentverket | behörde schlichtungsstelle verbraucherzentrale
press journalist journalists media | press pressen journalist journalister | presse journalist journalisten
review-text rating ratings rated score | recension recensioner betyg omdöme | bewertung bewertungen
customer client | kund kunden kunder | kunde kunden
guest guests | gäst gäster | gast gäste
seller sellers merchant merchants | säljare handlare | verkäufer händler
business-customer corporate company | företag företagskund företagskunder | geschäftskunde geschäftskunden firma unternehmen
traveller passenger travellers travel | resenär resenärer resande resa resor | reisende reise
ticket tickets | biljett biljetter | ticket fahrkarte
room rooms | rum | zimmer
hotel house | hotell | hotel
data details information | uppgifter data | daten angaben
transfer transfers transferred | överföring överföringar | überweisung überweisungen
salary wage wages income deposit | lön löner inkomst | gehalt lohn
job work employment | jobb arbete | arbeit arbeitsplatz
turnover revenue sales | omsättning | umsatz
limit ceiling maximum cap threshold | gräns tak maxgräns | grenze limit höchstbetrag
reminder reminders | påminnelse påminnelser | mahnung mahnungen
deferral extension extend prolong payment-holiday | anstånd uppskov förlänga | aufschub stundung verlängern
contract contracts plan plans | avtal avtalet | vertrag verträge tarif
meter reading readings | mätvärde mätvärden mätare mätvärdena mätvärdet | zählerstand zähler zählerstände
wrong incorrect mistake | fel felaktig felaktiga | falsch fehlerhaft
correct corrected rectify | rätta rättar korrigera | korrigieren berichtigen
move moved relocate | flytta flyttar flytt | umziehen umzug
elderly care-home retirement | äldreboende | altersheim pflegeheim
death deceased died | dödsfall avliden | todesfall verstorben
night | natt natten | nacht
keyboard typing type | tangentbord tangentbordet | tastatur
measure measures | mäta mäter | messen
guess suspect suspicion fraud | misstanke misstänkt bedrägeri | verdacht betrug
sell sold sells | sälja säljer säljs | verkaufen verkauft
import imports imported grey-import | import importerad | import importiert
sale sales-event | rea | ausverkauf
wedding | bröllop | hochzeit
water moisture | vatten fukt | wasser feuchtigkeit
veteran veterans | veteran veteraner | veteran veteranen
birth birthday date-of-birth | födelsedatum född | geburtsdatum geboren
reason why grounds | orsak skäl anledning | grund begründung
without | utan | ohne
never | aldrig | nie niemals
always | alltid | immer
first firstly | först första | zuerst erste ersten erster
last final | sist sista | letzte letzten zuletzt
watch monitor observe | bevaka övervaka | beobachten überwachen
list lists | lista listan | liste
quarantine isolate | karantän | quarantäne
open opened opens | öppna öppnad öppnas | öffnen eröffnen geöffnet
low below under less fewer beneath | låg under lägre färre | niedrig unter weniger
outage outages offline interruption down | avbrott driftstopp störning störningar | ausfall störung störungen
succeed success successful win won | lyckas lyckad | erfolgreich erfolg gewinnen
high above over more exceed exceeds longer | hög över mer fler överstiger | hoch über mehr
`;

/** What every reply says: it tells nothing about where it was read. */
export const leakEveryday = `
customer customers client we you they please thank thanks get got give given make made take took taken go goes went do does done see look looks come comes
case cases day days time times week weeks month months year years hour hours people person one two way thing want need know let help find use used also only just even still yet than may can could
must should shall would could fine long option options choose choice select alternative alternatives us our your their his her its like well right now today tomorrow yesterday sorry hello hi dear best kind regards possible possibly usual usually normally
money contact tell say says mention name reply answer message able available hope happy glad understand back mention reveal disclose hint encourage nobody nothing anybody anything somebody something everybody everything although though moment within per cent percent dollar dollars pound pounds gbp usd eur sek euro euros
kund kunden kunder få får fick ge ger gett gör göra gjort gå går ta tar tagit komma kommer se ser titta hjälpa hjälper vet veta behöver behöva använda dag dagar vecka veckor månad månader år gång gånger ärende sak
måste bör borde alternativ välja välj väljer sätt hittar tack tyvärr gärna kontakta meddelande svar svara svarar hej vänligen hälsningar pengar pengarna bara också även redan själv nämna nämn säga säg säger berätta avslöja avslöjar tillbaka praktiken verkligheten procent kronor fast fastän åt
kunde kunden bekommen bekommt erhalten erhält geben gibt machen macht gehen geht nehmen kommen kommt sehen sieht tag tage tagen woche wochen monat monate jahr jahre mal fall fälle stunde stunden möglich gern gerne leider bitte danke
dürfen darf müssen muss sollen soll sollte wollen möchte möchten können könnte jemand niemand dazu stellen fallen fällt auswahl wählen option optionen hilfe helfen melden nachricht antwort antworten hallo grüße freundliche geld brauchen braucht lassen lässt liegen liegt stehen steht sagen nennen auch nur noch immer erwähnen verraten erfahren zurück darüber danach obwohl prozent wer
`;
