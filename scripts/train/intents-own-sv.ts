/** Swedish messages of our own by what they are about; "" is nothing that a rule asks for. One to a line. */
export const ownSwedish: Record<string, string> = {
  fraud: `
Jag har tappat bort mitt kort.
Mitt kort är borta, kan ni spärra det?
Någon har stulit min plånbok och mitt bankkort låg i den.
Spärra mitt kort omedelbart, det är stulet.
Jag känner inte igen en dragning på mitt konto.
Det finns ett köp på mitt kort som jag inte har gjort.
Det står en betalning på kontoutdraget som jag aldrig har godkänt.
Någon har tagit ut pengar från mitt konto och det var inte jag.
Jag ser ett uttag i en bankomat som jag inte har gjort.
Jag tror att någon använder mitt kort.
Mina kortuppgifter har blivit stulna.
Jag har blivit utsatt för bedrägeri.
Jag tror att jag har blivit lurad på pengar av någon som utgav sig för att vara från er.
Det gick iväg en autogirobetalning som jag inte känner till.
Frys mitt konto direkt, tack.
Kan ni stoppa alla betalningar från mitt konto? Någon annan kommer åt det.
Min mobil har blivit stulen och jag är orolig för att någon kommer åt mitt konto.
Jag har förlorat min telefon, hur spärrar jag appen?
Jag har fått en faktura på något jag aldrig har beställt.
Någon har beställt varor i mitt namn.
Vad är det här för transaktion? Jag har inte handlat där.
Okänd debitering på 499 kr från ett företag jag aldrig har hört talas om.
Jag vill anmäla en misstänkt transaktion.
Jag hittar inte mitt kreditkort någonstans.
Jag glömde kortet på en restaurang och nu är det försvunnet.
Mitt kort har använts i ett land där jag aldrig har varit.
Jag vill bestrida ett köp som inte är mitt.
Jag blev rånad i går och de tog mitt kort.
Konstiga köp har dykt upp på mitt konto, jag tror att kortet är kapat.
Någon har köpt presentkort med mitt kort.
`,
  refund: `
Jag vill ha en återbetalning.
Jag vill ha pengarna tillbaka för skorna.
När får jag mina pengar tillbaka?
Återbetalningen har inte kommit in på mitt konto.
Jag skickade tillbaka varan för två veckor sedan men har inte fått pengarna.
Kan ni betala tillbaka köpet?
Hur begär jag en återbetalning?
Kan jag få tillbaka beloppet på kortet i stället för ett tillgodohavande?
Ni lovade att betala tillbaka 300 kr men det syns inte.
Var är min återbetalning?
Jag ångrar köpet och vill få pengarna åter.
Säljaren säger att de har återbetalat mig men jag ser inget.
Hur lång tid tar det innan återbetalningen syns?
Betala tillbaka mina pengar nu!
Jag kräver full återbetalning för den trasiga lampan.
Jag vill avbryta köpet och få pengarna tillbaka.
`,
  identity: `
Hur verifierar jag min identitet?
Varför måste jag legitimera mig?
Jag kan inte bekräfta min identitet i appen.
Appen godkänner inte mitt körkort som legitimation.
Vilken id-handling behöver ni för att kontrollera vem jag är?
Varför behöver ni veta varifrån mina pengar kommer?
Identitetskontrollen misslyckas hela tiden.
Måste jag skicka en kopia på mitt pass?
Vilka dokument behövs för identifieringen?
Mitt konto går inte att verifiera.
Hur visar jag var mina pengar kommer ifrån?
Jag har laddat upp mitt id men det är fortfarande inte godkänt.
Är det nödvändigt att styrka sin identitet?
Kan jag använda kontot utan att verifiera min identitet?
`,
  "": `
Ni kan dra pengarna från mitt kort om det är enklare.
Dra beloppet från kortet som jag har sparat hos er.
Kan jag betala resten från mitt konto i stället?
Mitt kort slutar på 1111, dra köpet därifrån.
Här är mitt kontonummer så att ni kan sätta in bonusen.
Går det att dela upp betalningen på tre månader?
Kan jag byta kort för månadsbetalningen?
Hej! När kommer mitt paket?
Spårningsnumret fungerar inte.
Jag har inte fått någon orderbekräftelse.
Kan jag byta leveransadress på min beställning?
Jag vill byta till en större storlek.
Hur lång är garantin på kaffebryggaren?
Finns jackan i butiken i Göteborg?
Jag fick fel vara i paketet.
Skärmen blinkar när jag startar datorn.
Hur återställer jag mitt lösenord?
Jag har glömt mitt lösenord.
Kan ni skicka en kopia på fakturan?
När förfaller min faktura?
Hur säger jag upp mitt abonnemang?
Kan jag pausa prenumerationen över sommaren?
Wifi bryts hela tiden i sovrummet.
Vad kostar frakten till Norge?
Hur rengör jag filtret?
Rabattkoden går inte att använda.
Jag vill boka om min tid hos er.
Vilka öppettider har ni på lördag?
Appen kraschar när jag loggar in.
Hur betalar jag med Swish?
Kan jag lägga till en användare på vårt konto?
Hur ändrar jag min e-postadress?
Jag undrar hur många poäng jag har.
Hur aktiverar jag mitt nya kort?
När kommer mitt nya kort?
Hur mycket har jag på kontot?
Hur höjer jag gränsen för mitt kort?
Mitt kort nekades i affären.
Har ni den här modellen i blått?
Paketet är försenat, vet ni när det kommer?
Paketet verkar ha kommit bort på vägen.
Hur returnerar jag en vara?
Hur lång tid har jag på mig att returnera?
Tack för hjälpen!
Jag vill tala med en människa.
Kan ni ringa upp mig?
Dammsugaren suger inte längre.
En skruv saknas i förpackningen.
Hur avbokar jag min resa?
Mitt bagage har inte kommit fram.
Kan jag överföra pengar till ett annat konto?
Varför drogs det en avgift på 29 kr?
Fakturan är högre än förra månaden, varför?
Ni har dragit betalningen två gånger.
Jag vill stänga mitt konto.
Jag vill avsluta mitt konto hos er.
Varför är mitt konto låst?
Min kod till appen fungerar inte.
Jag har bytt telefonnummer, hur ändrar jag det?
Jag har köpt en ny mobil, hur flyttar jag appen?
Hur mår du i dag?
Hej
Ja tack
Nej, det går bra ändå.
Vad heter du?
Kan du hjälpa mig?
Jag förstår inte hur jag ska göra.
Är trampolinen säker för barn?
Kan man tvätta den i maskin?
Jag har flyttat och vill ändra min adress.
Vi vill köpa tjugo licenser till.
Var hittar jag inställningarna för aviseringar?
Fungerar laddaren utomlands?
`,
};
