import { type GroundingCase, say, wrong, wrongBy } from "../case.ts";

const havsro = "havsro-sv";
const brunvik = "brunvik-sv";
const pengla = "pengla-sv";
const karin = { name: "Karin Edlund", email: "karin.edlund@post.example" };
const yusuf = { name: "Yusuf Demir", email: "yusuf.demir@mail.example" };
const elsa = { name: "Elsa Norrby", email: "elsa.norrby@post.example" };

/** The three brands in Swedish. */
export const firstSv: GroundingCase[] = [
  {
    id: "sv-h-01",
    profile: havsro,
    customer: karin,
    said: [
      [
        "customer",
        "Hej! Jag köpte en matta för tre veckor sedan (order H-77120) men den passar inte. Går det att lämna tillbaka den och vad kostar det?",
      ],
    ],
    found: ["hs-retur", "hs-ater", "hs-leverans"],
    internal: ["hs-kulans"],
    reply: [
      say(
        "Ja, det går bra: du har 30 dagar på dig, räknat från att mattan kom hem till dig.",
        "hs-retur",
        "Du kan returnera varor inom 30 dagar från leveransen.",
      ),
      say(
        "Skickar du den räknar vi bort 59 kr från det du får igen, men i våra butiker kostar det ingenting.",
        "hs-retur",
        "Retur med post kostar 59 kr, som dras av från återbetalningen.",
        "hs-retur",
        "Retur i butik är gratis.",
      ),
    ],
    errors: [
      wrong("amount", 1, "Skickar du den räknar vi bort 95 kr från det du får igen, men i våra butiker kostar det ingenting."),
      wrong("internal-text", 0, "Ja, det går bra: trogna kunder har till och med dag 45 på sig."),
      wrong("unit", 0, "Ja, det går bra: du har 30 veckor på dig, räknat från att mattan kom hem till dig."),
      wrong("other-customer", 0, "Ja, det går bra med order H-71720: du har 30 dagar på dig, räknat från att mattan kom hem till dig."),
    ],
  },
  {
    id: "sv-h-02",
    profile: havsro,
    customer: yusuf,
    said: [["customer", "Jag har brutit förseglingen på madrassen, men den är för mjuk. Kan jag returnera den?"]],
    found: ["hs-retur", "hs-ater", "hs-garanti"],
    internal: ["hs-kulans"],
    reply: [
      say("Tråkigt att madrassen inte blev rätt."),
      say(
        "När plomberingen är öppnad har vi tyvärr ingen möjlighet att ta emot den igen.",
        "hs-retur",
        "Måttbeställda gardiner och madrasser med bruten försegling tas inte i retur.",
      ),
    ],
    errors: [
      wrong("negation", 1, "Även när plomberingen är öppnad har vi möjlighet att ta emot den igen."),
      wrong("promise", 1, "Vi hämtar den hemma hos dig på torsdag utan kostnad."),
      wrong("internal-text", 1, "När plomberingen är öppnad kan jag ge dig upp till fyrahundra kronor som plåster på såren."),
    ],
  },
  {
    id: "sv-h-03",
    profile: havsro,
    customer: elsa,
    said: [["customer", "Ni fick min retur i måndags. När kommer pengarna och får jag tillbaka frakten?"]],
    found: ["hs-ater", "hs-retur", "hs-leverans"],
    internal: [],
    reply: [
      say(
        "Senast 14 dagar efter att vi fått in paketet har du summan på ditt konto.",
        "hs-ater",
        "Vi betalar tillbaka inom 14 dagar från det att vi tagit emot returen.",
      ),
      say(
        "Det du lade på leveransen ersätts bara när allt i köpet kommer tillbaka.",
        "hs-ater",
        "Fraktkostnaden betalas tillbaka endast om du returnerar hela ordern.",
      ),
    ],
    errors: [
      wrong("condition", 1, "Det du lade på leveransen ersätts också."),
      wrong("promise", 0, "Jag har redan godkänt utbetalningen, så pengarna kommer i morgon."),
      wrong("date", 0, "Senast den 1 december har du summan på ditt konto."),
    ],
  },
  {
    id: "sv-h-04",
    profile: havsro,
    customer: karin,
    said: [["customer", "Levererar ni till Mariehamn? Och vad händer om jag inte hinner hämta ett paket?"]],
    found: ["hs-leverans", "hs-retur", "hs-ater"],
    internal: [],
    reply: [
      say("Vi levererar inte till Åland.", "hs-leverans", "Vi levererar inte till Åland."),
      say(
        "Paket som inte hämtas inom 14 dagar går tillbaka, och då tar vi ut en avgift på 149 kr.",
        "hs-leverans",
        "Paket som inte hämtas inom 14 dagar går tillbaka, och då tar vi ut en avgift på 149 kr.",
      ),
    ],
    errors: [
      wrong("negation", 0, "Vi levererar även till Åland."),
      wrong("link", 0, "Vi levererar inte till Åland, se https://frakt.havsro.example/aland."),
      wrong("amount", 1, "Paket som inte hämtas inom 14 dagar går tillbaka, och då tar vi ut en avgift på 194 kr."),
      wrong("unit", 1, "Paket som inte hämtas inom 14 timmar går tillbaka, och då tar vi ut en avgift på 149 kr."),
    ],
  },
  {
    id: "sv-h-05",
    profile: havsro,
    customer: yusuf,
    said: [["customer", "Jag beställde ett matbord igår. Hur lång tid tar det och hur vet jag när bilen kommer?"]],
    found: ["hs-leverans", "hs-retur", "hs-garanti"],
    internal: [],
    reply: [
      say(
        "Ett bord brukar stå hos dig inom 3 veckor, och chauffören hör av sig per telefon så att ni hittar en tid som passar.",
        "hs-leverans",
        "Möbler levereras inom 3 veckor, och åkeriet ringer dig för att bestämma tid.",
      ),
    ],
    errors: [
      wrong(
        "unit",
        0,
        "Ett bord brukar stå hos dig inom 3 dagar, och chauffören hör av sig per telefon så att ni hittar en tid som passar.",
      ),
      wrong("wrong-article", 0, "Ett bord brukar stå hos ditt ombud inom 2–4 arbetsdagar."),
      wrong("other-customer", 0, "Ett bord brukar stå hos dig inom 3 veckor, och chauffören ringer dig på 070-174 06 55."),
      wrong("date", 0, "Ett bord brukar stå hos dig senast den 12 december, och chauffören hör av sig per telefon."),
    ],
  },
  {
    id: "sv-h-06",
    profile: havsro,
    customer: elsa,
    said: [["customer", "Tyget på soffan har bleknat vid fönstret efter två år. Det är väl garanti på det?"]],
    found: ["hs-garanti", "hs-retur", "hs-leverans"],
    internal: ["hs-kulans"],
    reply: [
      say("Klädseln har visserligen skydd i 3 år.", "hs-garanti", "Våra soffor har 10 års garanti på stommen och 3 års garanti på tyget."),
      say(
        "Men när det är solen som har tagit på färgen hjälper den tyvärr inte.",
        "hs-garanti",
        "Garantin gäller inte fläckar, solblekning eller användning i företag.",
      ),
    ],
    errors: [
      wrong("negation", 1, "När det är solen som har tagit på färgen hjälper den också."),
      wrong("amount", 0, "Klädseln har visserligen skydd i 10 år."),
      wrong("internal-text", 1, "Men när det är solen som har tagit på färgen är det Petra Lund som bestämmer."),
    ],
  },
  {
    id: "sv-h-07",
    profile: havsro,
    customer: karin,
    said: [["customer", "Vad behöver jag för att reklamera soffstommen som knakar? Köpt 2019."]],
    found: ["hs-garanti", "hs-retur", "hs-ater"],
    internal: [],
    reply: [
      say("Stommen är skyddad i 10 år.", "hs-garanti", "Våra soffor har 10 års garanti på stommen och 3 års garanti på tyget."),
      say(
        "För att göra en reklamation behöver du kvitto eller ordernummer.",
        "hs-garanti",
        "För att göra en reklamation behöver du kvitto eller ordernummer.",
      ),
    ],
    errors: [
      wrong("amount", 0, "Stommen är skyddad i 3 år."),
      wrong("other-customer", 1, "För att göra en reklamation behöver du kvitto eller ordernummer, i ditt fall H-30218."),
      wrongBy(
        "other-brand",
        0,
        "Om du registrerar den inom 60 dagar är den skyddad i 5 år.",
        "bs-garanti",
        "Om du registrerar maskinen inom 60 dagar förlängs garantin till 5 år.",
      ),
    ],
  },
  {
    id: "sv-h-08",
    profile: havsro,
    customer: yusuf,
    said: [["customer", "Hur mycket ska jag handla för att slippa frakt på ett paket?"]],
    found: ["hs-leverans", "hs-ater", "hs-retur"],
    internal: [],
    reply: [
      say(
        "Handlar du för mer än 599 kr bjuder vi på kostnaden för att skicka paketet.",
        "hs-leverans",
        "Frakten är gratis för paket över 599 kr.",
      ),
    ],
    errors: [
      wrong("amount", 0, "Handlar du för mer än 399 kr bjuder vi på kostnaden för att skicka paketet."),
      wrong("condition", 0, "Vi bjuder alltid på kostnaden för att skicka paketet."),
      wrong("promise", 0, "Vi bjuder på kostnaden för att skicka just ditt paket den här gången."),
      wrong("link", 0, "Handlar du för mer än 599 kr på https://kampanj.havsro.example bjuder vi på kostnaden för att skicka paketet."),
    ],
  },
  {
    id: "sv-h-09",
    profile: havsro,
    customer: elsa,
    said: [["customer", "Kan ni betala tillbaka till ett annat kort? Mitt gamla är spärrat."]],
    found: ["hs-ater", "hs-retur", "ps-kort"],
    internal: [],
    reply: [
      say(
        "Vi kan bara föra över summan dit den kom ifrån, alltså det kort eller konto som användes vid köpet.",
        "hs-ater",
        "Pengarna går till samma kort eller konto som du betalade med.",
      ),
    ],
    errors: [
      wrong(
        "negation",
        0,
        "Vi kan föra över summan vart du vill, alltså även till ett annat kort eller konto än det som användes vid köpet.",
      ),
      wrong("promise", 0, "Jag ändrar så att summan går till ditt nya kort."),
      wrongBy(
        "wrong-article",
        0,
        "Ett spärrat kort kan inte aktiveras igen.",
        "ps-kort",
        "Är det stulet ska du spärra det och beställa ett nytt; ett spärrat kort kan inte aktiveras igen.",
      ),
      wrongBy(
        "other-brand",
        0,
        "Ett ersättningskort från oss kostar 50 kr.",
        "ps-avgifter",
        "Ett ersättningskort kostar 50 kr och ett expresskort 120 kr.",
      ),
    ],
  },
  {
    id: "sv-b-01",
    profile: brunvik,
    customer: karin,
    said: [["customer", "Hur ofta ska jag avkalka, och funkar vanlig ättika? Vi har hårt vatten i Uppsala."]],
    found: ["bs-avkalka", "bs-garanti", "bs-kaffe"],
    internal: [],
    reply: [
      say(
        "Med så kalkrikt vatten som ni har behöver det göras en gång i månaden.",
        "bs-avkalka",
        "Avkalka maskinen var tredje månad, eller varje månad om vattnet är hårt.",
      ),
      say("Låt bli ättikan, den tar hårt på gummit inuti.", "bs-avkalka", "Använd aldrig ättika, eftersom den skadar packningarna."),
    ],
    errors: [
      wrong("negation", 1, "Ta gärna ättika, den är snäll mot gummit inuti."),
      wrong("unit", 0, "Med så kalkrikt vatten som ni har behöver det göras en gång om året."),
      wrongBy("wrong-article", 0, "Skador som beror på kalk omfattas inte.", "bs-garanti", "Skador som beror på kalk omfattas inte."),
    ],
  },
  {
    id: "sv-b-02",
    profile: brunvik,
    customer: yusuf,
    said: [["customer", "Jag har tappat bort manualen till Brunvik One. Hur avkalkar man?"]],
    found: ["bs-avkalka", "bs-garanti", "bs-kaffe"],
    internal: [],
    reply: [
      say("Så här gör du:"),
      say("\n1. Töm vattentanken och ta bort filtret.", "bs-avkalka", "Töm vattentanken och ta bort filtret."),
      say(
        "\n2. Fyll tanken med 0,5 liter vatten och en påse Brunvik avkalkning.",
        "bs-avkalka",
        "Fyll tanken med 0,5 liter vatten och en påse Brunvik avkalkning.",
      ),
      say(
        "\n3. Håll ångknappen intryckt i 5 sekunder tills lampan lyser orange.",
        "bs-avkalka",
        "Håll ångknappen intryckt i 5 sekunder tills lampan lyser orange.",
      ),
      say(
        "\n4. Vänta 20 minuter och skölj sedan med två fulla tankar rent vatten.",
        "bs-avkalka",
        "Vänta 20 minuter och skölj sedan med två fulla tankar rent vatten.",
      ),
    ],
    errors: [
      wrong("amount", 4, "\n4. Vänta 20 minuter och skölj sedan med tre fulla tankar rent vatten."),
      wrong("unit", 2, "\n2. Fyll tanken med 0,5 deciliter vatten och en påse Brunvik avkalkning."),
      wrong("name", 2, "\n2. Fyll tanken med 0,5 liter vatten och en påse Kalkora avkalkning."),
      wrong("unit", 4, "\n4. Vänta 20 sekunder och skölj sedan med två fulla tankar rent vatten."),
    ],
  },
  {
    id: "sv-b-03",
    profile: brunvik,
    customer: elsa,
    said: [["customer", "Kan jag ta en paus med kaffet i sommar? Jag vill också veta till när jag kan ändra nästa låda."]],
    found: ["bs-kaffe", "bs-avkalka", "bs-garanti"],
    internal: [],
    reply: [
      say(
        "Absolut, ett uppehåll får vara högst 3 månader långt.",
        "bs-kaffe",
        "Du kan pausa i upp till 3 månader och säga upp efter den andra lådan.",
      ),
      say(
        "För att kommande leverans ska påverkas behöver vi veta det före midnatt på torsdagen.",
        "bs-kaffe",
        "Ändringar ska göras senast torsdag vid midnatt för att gälla nästa låda.",
      ),
    ],
    errors: [
      wrong("date", 1, "För att kommande leverans ska påverkas behöver vi veta det före midnatt på söndagen."),
      wrong("unit", 0, "Absolut, ett uppehåll får vara högst 3 veckor långt."),
      wrong("promise", 0, "Absolut, jag har lagt in ett uppehåll på 3 månader åt dig."),
      wrong("other-customer", 1, "Bekräftelsen skickas till elsa.norberg@post.example före midnatt på torsdagen."),
    ],
  },
  {
    id: "sv-b-04",
    profile: brunvik,
    customer: karin,
    said: [
      [
        "customer",
        "Jag öppnade en påse men tycker inte om kaffet. Kan jag skicka tillbaka den? Och säga upp allt, jag har fått en låda hittills.",
      ],
    ],
    found: ["bs-kaffe", "bs-garanti", "bs-avkalka"],
    internal: [],
    reply: [
      say("Öppnade påsar tas inte tillbaka.", "bs-kaffe", "Öppnade påsar tas inte tillbaka."),
      say(
        "Avsluta kan du göra först när leverans nummer två, alltså den andra lådan, har kommit.",
        "bs-kaffe",
        "Du kan pausa i upp till 3 månader och säga upp efter den andra lådan.",
      ),
    ],
    errors: [
      wrong("negation", 0, "Öppnade påsar tas tillbaka."),
      wrong("condition", 1, "Avsluta kan du göra när som helst."),
      wrong("promise", 1, "Jag har avslutat allt åt dig från och med i dag."),
    ],
  },
  {
    id: "sv-b-05",
    profile: brunvik,
    customer: yusuf,
    said: [["customer", "Vad kostar prenumerationen och hur tätt kommer lådorna?"]],
    found: ["bs-kaffe", "bs-garanti", "bs-avkalka"],
    internal: [],
    reply: [
      say("En prenumeration kostar 229 kr per låda på 1 kg.", "bs-kaffe", "En prenumeration kostar 229 kr per låda på 1 kg."),
      say(
        "Du bestämmer själv om det ska gå två, fyra eller sex veckor emellan.",
        "bs-kaffe",
        "Du väljer en låda varannan, var fjärde eller var sjätte vecka.",
      ),
    ],
    errors: [
      wrong("amount", 0, "En prenumeration kostar 292 kr per låda på 1 kg."),
      wrong("unit", 0, "En prenumeration kostar 229 euro per låda på 1 kg."),
      wrong("unit", 1, "Du bestämmer själv om det ska gå två, fyra eller sex månader emellan."),
    ],
  },
  {
    id: "sv-b-06",
    profile: brunvik,
    customer: elsa,
    said: [["customer", "Maskinen är fyra år och registrerades dagen efter köpet. Gäller garantin än, och även filtret?"]],
    found: ["bs-garanti", "bs-avkalka", "bs-kaffe"],
    internal: [],
    reply: [
      say(
        "Eftersom du anmälde den under de första 60 dagarna har du skydd i 5 år.",
        "bs-garanti",
        "Om du registrerar maskinen inom 60 dagar förlängs garantin till 5 år.",
      ),
      say(
        "Filtret hör däremot till det som slits och ingår därför inte.",
        "bs-garanti",
        "Filter, packningar och andra slitdelar är undantagna.",
      ),
    ],
    errors: [
      wrong("negation", 1, "Filtret hör till det som ingår."),
      wrong("amount", 0, "Eftersom du anmälde den under de första 60 dagarna har du skydd i 15 år."),
      wrong("condition", 0, "Alla som köper en maskin har skydd i 5 år."),
      wrong("date", 0, "Eftersom du anmälde den under de första 60 dagarna har du skydd till och med den 31 augusti."),
    ],
  },
  {
    id: "sv-b-07",
    profile: brunvik,
    customer: karin,
    said: [["customer", "Ni säger att det är kalk. Täcker garantin det?"]],
    found: ["bs-garanti", "bs-avkalka", "bs-kaffe"],
    internal: [],
    reply: [say("Nej, skador som beror på kalk omfattas inte.", "bs-garanti", "Skador som beror på kalk omfattas inte.")],
    errors: [
      wrong("negation", 0, "Ja, skador som beror på kalk omfattas."),
      wrong("promise", 0, "Nej, skador som beror på kalk omfattas inte, men vi lagar den gratis åt dig."),
      wrong("name", 0, "Nej, skador som beror på kalk omfattas inte, säger vår tekniker Roland Vik."),
      wrongBy(
        "other-brand",
        0,
        "Nej, garantin gäller inte fläckar, solblekning eller användning i företag.",
        "hs-garanti",
        "Garantin gäller inte fläckar, solblekning eller användning i företag.",
      ),
    ],
  },
  {
    id: "sv-p-01",
    profile: pengla,
    customer: yusuf,
    said: [["customer", "Vad kostar det att ta ut kontanter? Jag tar ut ca 4 000 kr i månaden."]],
    found: ["ps-avgifter", "ps-kort", "ps-tvist"],
    internal: [],
    reply: [
      say(
        "De första 2 500 kronorna varje månad är utan kostnad, sedan drar vi 1,5 % varje gång du hämtar ut pengar.",
        "ps-avgifter",
        "Uttag är gratis upp till 2 500 kr per månad; därefter kostar varje uttag 1,5 %.",
      ),
    ],
    errors: [
      wrong("amount", 0, "De första 5 200 kronorna varje månad är utan kostnad, sedan drar vi 1,5 % varje gång du hämtar ut pengar."),
      wrong("unit", 0, "De första 2 500 kronorna varje vecka är utan kostnad, sedan drar vi 1,5 % varje gång du hämtar ut pengar."),
      wrong("condition", 0, "Det är alltid utan kostnad att hämta ut pengar."),
    ],
  },
  {
    id: "sv-p-02",
    profile: pengla,
    customer: elsa,
    said: [["customer", "Mitt kort är stulet! Jag når inte appen."]],
    found: ["ps-kort", "ps-tvist", "ps-avgifter"],
    internal: ["ps-bedrageri"],
    reply: [
      say("Så tråkigt att höra."),
      say(
        "Slå en signal till 08-505 010 99, där svarar vi när som helst på dygnet.",
        "ps-kort",
        "Om du inte kommer åt appen ringer du 08-505 010 99, som är öppet dygnet runt.",
      ),
      say("Sedan får du ett nytt inom 5 arbetsdagar.", "ps-kort", "Ett nytt kort kommer inom 5 arbetsdagar."),
    ],
    errors: [
      wrong("amount", 2, "Sedan får du ett nytt inom 15 arbetsdagar."),
      wrong("internal-text", 1, "Slå en signal till oss och be att få tala med Nadia Rahmani."),
      wrong("other-customer", 2, "Sedan får du ett nytt till Björkvägen 14 i Umeå inom 5 arbetsdagar."),
      wrong("link", 1, "Gå till https://pengla-sakerhet.example/sparra, där svarar vi när som helst på dygnet."),
    ],
  },
  {
    id: "sv-p-03",
    profile: pengla,
    customer: karin,
    said: [["customer", "Hittade kortet som jag spärrade i förrgår! Hur får jag igång det?"]],
    found: ["ps-kort", "ps-avgifter", "ps-tvist"],
    internal: [],
    reply: [
      say("Vad skönt att det kom till rätta!"),
      say(
        "Tyvärr går det inte att få liv i det när det väl är spärrat, så du behöver beställa ett nytt.",
        "ps-kort",
        "Är det stulet ska du spärra det och beställa ett nytt; ett spärrat kort kan inte aktiveras igen.",
      ),
      say("Det kostar 50 kr.", "ps-avgifter", "Ett ersättningskort kostar 50 kr och ett expresskort 120 kr."),
    ],
    errors: [
      wrongBy(
        "wrong-article",
        1,
        "Hittar du det igen kan du själv låsa upp det.",
        "ps-kort",
        "Hittar du det igen kan du själv låsa upp det.",
      ),
      wrong("amount", 2, "Det kostar 120 kr."),
      wrong("negation", 1, "Det går att få liv i det även när det väl är spärrat."),
      wrong("promise", 2, "Du får det utan kostnad, jag har redan beställt det."),
    ],
  },
  {
    id: "sv-p-04",
    profile: pengla,
    customer: yusuf,
    said: [["customer", "Köpet på 1 200 kr i fredags har jag inte gjort men det står att PIN användes. Ni måste bestrida det!"]],
    found: ["ps-tvist", "ps-kort", "ps-avgifter"],
    internal: ["ps-bedrageri"],
    reply: [
      say("Jag förstår att du är orolig."),
      say(
        "Är PIN-koden slagen har vi ingen möjlighet att driva köpet som bedrägeri.",
        "ps-tvist",
        "Köp som du har bekräftat med PIN-kod kan inte bestridas som bedrägeri.",
      ),
      say("Frys kortet direkt i appen under Kortinställningar.", "ps-kort", "Frys kortet direkt i appen under Kortinställningar."),
    ],
    errors: [
      wrong("negation", 1, "Även om PIN-koden är slagen har vi möjlighet att driva köpet som bedrägeri."),
      wrong("name", 2, "Frys kortet direkt i appen under Trygghetsläget."),
      wrong("internal-text", 1, "Köp över 16 500 kr till en ny mottagare stoppas för kontroll."),
      wrong("amount", 0, "Jag förstår att du är orolig för köpet på 2 100 kr."),
    ],
  },
  {
    id: "sv-p-05",
    profile: pengla,
    customer: elsa,
    said: [
      ["customer", "Butiken vägrar betala tillbaka trots att varan aldrig kom. Jag köpte den för två månader sedan. Är det för sent?"],
    ],
    found: ["ps-tvist", "ps-avgifter", "ps-kort"],
    internal: [],
    reply: [
      say("Nej, du är i god tid: gränsen går vid 90 dagar.", "ps-tvist", "Du kan bestrida ett kortköp inom 90 dagar."),
      say(
        "Eftersom de har sagt nej till dig får vi ta upp saken.",
        "ps-tvist",
        "Kontakta butiken först, eftersom vi bara kan öppna ett ärende om den har nekat eller inte har svarat inom 10 dagar.",
      ),
    ],
    errors: [
      wrong("unit", 0, "Nej, du är i god tid: gränsen går vid 90 veckor."),
      wrong("condition", 1, "Vi får ta upp saken i alla lägen, du behöver inte prata med butiken."),
      wrong("promise", 1, "Eftersom de har sagt nej till dig sätter vi in pengarna på ditt konto i dag."),
      wrong("date", 0, "Nej, du är i god tid: gränsen går den 31 december."),
    ],
  },
  {
    id: "sv-p-06",
    profile: pengla,
    customer: karin,
    said: [["customer", "Kostar kontot något per månad? Och om jag handlar i euro?"]],
    found: ["ps-avgifter", "ps-kort", "ps-tvist"],
    internal: [],
    reply: [
      say("Kontot har ingen månadsavgift.", "ps-avgifter", "Kontot har ingen månadsavgift."),
      say("När du handlar i euro lägger vi på 0,9 %.", "ps-avgifter", "Betalning i annan valuta kostar 0,9 %."),
    ],
    errors: [
      wrong("negation", 0, "Kontot har en månadsavgift."),
      wrong("unit", 1, "När du handlar i euro lägger vi på 0,9 kr."),
      wrong("amount", 1, "När du handlar i euro lägger vi på 9 %."),
      wrongBy("other-brand", 0, "Frakten är gratis för paket över 599 kr.", "hs-leverans", "Frakten är gratis för paket över 599 kr."),
    ],
  },
  {
    id: "sv-p-07",
    profile: pengla,
    customer: yusuf,
    said: [
      [
        "customer",
        "Min betalning på 18 000 kr till en hantverkare har inte gått iväg. Varför? Och hur fort får jag ett nytt kort om jag behöver det?",
      ],
    ],
    found: ["ps-kort", "ps-avgifter", "ps-tvist"],
    internal: ["ps-bedrageri"],
    reply: [
      say("Varför betalningen står stilla kan jag tyvärr inte se härifrån."),
      say("Ett nytt kort har du i handen inom 5 arbetsdagar.", "ps-kort", "Ett nytt kort kommer inom 5 arbetsdagar."),
    ],
    errors: [
      wrong(
        "internal-text",
        0,
        "Betalningen står stilla eftersom större summor till någon du inte har betalat förut granskas i upp till två dygn.",
      ),
      wrong("internal-text", 0, "Betalningen hålls för kontroll i upp till 48 timmar."),
      wrong("promise", 0, "Betalningen släpper vi igenom inom en timme."),
      wrong("unit", 1, "Ett nytt kort har du i handen inom 5 timmar."),
    ],
  },
  {
    id: "sv-h-10",
    profile: havsro,
    customer: elsa,
    said: [["customer", "Gäller presentkortet jag fick 2025 fortfarande? Kan jag få det i pengar?"]],
    found: ["h-giftcards", "hs-ater", "hs-retur"],
    internal: [],
    reply: [
      say(
        "Presentkort gäller i 24 månader från den dag då de köptes.",
        "h-giftcards",
        "Gift cards are valid for 24 months from the day of purchase.",
      ),
      say("Det går inte att byta in dem mot kontanter.", "h-giftcards", "A gift card cannot be exchanged for cash."),
    ],
    errors: [
      wrong("amount", 0, "Presentkort gäller i 12 månader från den dag då de köptes."),
      wrong("negation", 1, "Det går att byta in dem mot kontanter."),
      wrong("other-customer", 0, "Presentkortet till Kerstin Bohman gäller i 24 månader från den dag då det köptes."),
    ],
  },
  {
    id: "sv-b-08",
    profile: brunvik,
    customer: karin,
    said: [["customer", "Lampan blinkar rött. Vad betyder det?"]],
    found: ["b-lights", "bs-avkalka", "bs-garanti"],
    internal: ["b-batch"],
    reply: [
      say(
        "Att den blinkar rött betyder att maskinen är överhettad; stäng av den och vänta i 30 minuter.",
        "b-lights",
        "| Flashing red | Overheated | Switch off and wait 30 minutes |",
      ),
    ],
    errors: [
      wrong("amount", 0, "Att den blinkar rött betyder att maskinen är överhettad; stäng av den och vänta i 3 minuter."),
      wrong("wrong-article", 0, "Att den blinkar rött betyder att det är dags att avkalka."),
      wrong("internal-text", 0, "Att den blinkar rött beror på att pumpen är svag i serien K7."),
    ],
  },
  {
    id: "sv-h-11",
    profile: havsro,
    customer: yusuf,
    said: [
      ["customer", "Jag vill returnera en stol till butiken i Västerås, kostar det?"],
      ["agent", "Hej! Är stolen oanvänd och har du kvar kartongen?"],
      ["customer", "Ja, båda delarna. Jag heter Yusuf och ordern är H-66014."],
    ],
    found: ["hs-retur", "hs-ater", "hs-leverans"],
    internal: [],
    reply: [
      say(
        "Tack! Då uppfyller stolen i H-66014 kraven: den är inte använd och du har kvar kartongen.",
        "hs-retur",
        "Varan ska vara oanvänd och ligga i originalförpackningen.",
      ),
      say("Retur i butik är gratis.", "hs-retur", "Retur i butik är gratis."),
    ],
    errors: [
      wrong("other-customer", 0, "Tack! Då uppfyller stolen i H-66041 kraven: den är inte använd och du har kvar kartongen."),
      wrong("negation", 1, "Retur i butik är inte gratis."),
      wrongBy("wrong-article", 1, "Frakten är gratis för paket över 599 kr.", "hs-leverans", "Frakten är gratis för paket över 599 kr."),
      wrong("name", 0, "Tack! Då uppfyller stolen kraven, hälsar Marianne Falk i butiken: den är inte använd och du har kvar kartongen."),
      wrong("link", 1, "Retur i butik är gratis, boka tid på https://butik.havsro.example/vasteras."),
    ],
  },
];
