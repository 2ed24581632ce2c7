import { entries } from "./entry.ts";

/** Havsro, Brunvik and Pengla in Swedish. */
export const sv = [
  ...entries("Havsro", "sv", [
    [
      "hs-retur",
      "Returnera en vara",
      `
Du kan returnera varor inom 30 dagar från leveransen. Varan ska vara oanvänd och ligga i originalförpackningen. Måttbeställda gardiner och madrasser med bruten försegling tas inte i retur.

Retur med post kostar 59 kr, som dras av från återbetalningen. Retur i butik är gratis.
`,
    ],
    [
      "hs-ater",
      "När får jag pengarna tillbaka?",
      `
Vi betalar tillbaka inom 14 dagar från det att vi tagit emot returen. Pengarna går till samma kort eller konto som du betalade med. Fraktkostnaden betalas tillbaka endast om du returnerar hela ordern.
`,
    ],
    [
      "hs-leverans",
      "Leverans",
      `
Små paket levereras inom 2–4 arbetsdagar till ditt ombud. Möbler levereras inom 3 veckor, och åkeriet ringer dig för att bestämma tid. Frakten är gratis för paket över 599 kr.

Vi levererar inte till Åland. Paket som inte hämtas inom 14 dagar går tillbaka, och då tar vi ut en avgift på 149 kr.
`,
    ],
    [
      "hs-garanti",
      "Garanti på möbler",
      `
Våra soffor har 10 års garanti på stommen och 3 års garanti på tyget. Garantin gäller inte fläckar, solblekning eller användning i företag. För att göra en reklamation behöver du kvitto eller ordernummer.
`,
    ],
    [
      "hs-kulans",
      "Kulans: vad handläggare får ge",
      `
Handläggare får ge högst 400 kr i kulans utan att fråga. Därutöver beslutar Petra Lund på kundrelationer. Retur får godkännas till och med dag 45 för kunder med minst tre tidigare order.
`,
      { tier: "internal" },
    ],
  ]),
  ...entries("Brunvik", "sv", [
    [
      "bs-avkalka",
      "Avkalka Brunvik One",
      `
Avkalka maskinen var tredje månad, eller varje månad om vattnet är hårt. Använd aldrig ättika, eftersom den skadar packningarna.

1. Töm vattentanken och ta bort filtret.
2. Fyll tanken med 0,5 liter vatten och en påse Brunvik avkalkning.
3. Håll ångknappen intryckt i 5 sekunder tills lampan lyser orange.
4. Vänta 20 minuter och skölj sedan med två fulla tankar rent vatten.
`,
    ],
    [
      "bs-kaffe",
      "Kaffeprenumeration",
      `
En prenumeration kostar 229 kr per låda på 1 kg. Du väljer en låda varannan, var fjärde eller var sjätte vecka. Ändringar ska göras senast torsdag vid midnatt för att gälla nästa låda.

Du kan pausa i upp till 3 månader och säga upp efter den andra lådan. Öppnade påsar tas inte tillbaka.
`,
    ],
    [
      "bs-garanti",
      "Garanti för Brunviks maskiner",
      `
Alla maskiner har 2 års garanti från köpdatumet. Om du registrerar maskinen inom 60 dagar förlängs garantin till 5 år. Skador som beror på kalk omfattas inte. Filter, packningar och andra slitdelar är undantagna.
`,
    ],
  ]),
  ...entries("Pengla", "sv", [
    [
      "ps-avgifter",
      "Avgifter för kort och konto",
      `
Kontot har ingen månadsavgift. Uttag är gratis upp till 2 500 kr per månad; därefter kostar varje uttag 1,5 %. Ett ersättningskort kostar 50 kr och ett expresskort 120 kr. Betalning i annan valuta kostar 0,9 %.
`,
    ],
    [
      "ps-kort",
      "Borttappat eller stulet kort",
      `
Frys kortet direkt i appen under Kortinställningar. Hittar du det igen kan du själv låsa upp det. Är det stulet ska du spärra det och beställa ett nytt; ett spärrat kort kan inte aktiveras igen.

Ett nytt kort kommer inom 5 arbetsdagar. Om du inte kommer åt appen ringer du 08-505 010 99, som är öppet dygnet runt.
`,
    ],
    [
      "ps-tvist",
      "Bestrida ett kortköp",
      `
Du kan bestrida ett kortköp inom 90 dagar. Kontakta butiken först, eftersom vi bara kan öppna ett ärende om den har nekat eller inte har svarat inom 10 dagar. Köp som du har bekräftat med PIN-kod kan inte bestridas som bedrägeri.
`,
    ],
    [
      "ps-bedrageri",
      "Gränser för bedrägerikontroll",
      `
Betalningar över 16 500 kr till en ny mottagare hålls för kontroll i upp till 48 timmar. Eskalera till Nadia Rahmani, bord 7. Tala aldrig om för kunden vilken regel som slog till.
`,
      { tier: "internal" },
    ],
  ]),
];
