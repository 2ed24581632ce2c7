import { entries } from "./entry.ts";

/** Tellumo, a mobile operator, in English, Swedish and German. */
export const secondTellumo = [
  ...entries("Tellumo", "en", [
    [
      "t-plans",
      "Our plans",
      `
| Plan | Data | Price per month |
|---|---|---|
| Small | 5 GB | £8 |
| Medium | 25 GB | £14 |
| Large | unlimited | £23 |

All plans include calls and texts within the UK. When your data is used up, the speed drops to 0.5 Mbit/s until the next month. Extra data costs £3 per GB and is valid for 30 days.

You can change to a larger plan at once, to a smaller one only from the next month.
`,
    ],
    [
      "t-roaming",
      "Use your phone abroad",
      `
In the EU you use your plan as at home, but at most 12 GB per month. Outside the EU a day pass costs £5 and starts with the first use of data. Calls from ships and planes are never included and cost £2.40 a minute.

Roaming is switched on in the app under Abroad. We block data when you have spent £45 in a month, unless you have raised the cap yourself.
`,
    ],
    [
      "t-switch",
      "Keep your number when you join",
      `
Ask your old operator for a PAC code and give it to us within 30 days. The number moves on the next working day if we have the code before 17:00. You can be without service for up to 3 hours while it moves.

Do not cancel your old plan yourself, because then the number is lost.
`,
    ],
    [
      "t-bill",
      "Bills and payment",
      `
The bill is issued on the 5th of each month and is due on the 20th. Direct debit saves you £1 per bill. If you pay late, we charge £7 and may block outgoing calls after 14 days.

A bill above £60 can be split into 3 instalments once per year. We cannot change the due date.
`,
      { tier: "authenticated" },
    ],
    [
      "t-sim",
      "Lost phone or SIM card",
      `
Block your SIM card in the app or call 0333 555 0142, day or night. A new SIM card costs £6 and arrives within 2 working days, while an eSIM is free and works at once. You pay for calls made before you report the loss, but no more than £50.

A blocked SIM card can be unblocked within 10 days.
`,
    ],
    [
      "t-esim",
      "Set up an eSIM",
      `
Your phone must support eSIM and must not be locked to another operator.

1. Connect the phone to Wi-Fi.
2. Open the Tellumo app and choose Activate eSIM.
3. Scan the QR code from your e-mail within 48 hours.
4. Restart the phone and wait up to 10 minutes.

The QR code works only once. Never delete the eSIM before you have moved it to your new phone.
`,
    ],
    [
      "t-leave",
      "Leave Tellumo",
      `
Plans without a handset can be cancelled with 30 days' notice. If you pay for a handset in instalments, all remaining instalments fall due when you cancel. You may withdraw within 14 days of ordering if you have used less than 1 GB.

Cancel at https://www.tellumo.example/leave or in the chat. We do not accept cancellations by phone.
`,
    ],
    [
      "t-family",
      "Family group",
      `
Up to 5 numbers can share one bill. Each extra number gets 20 % off its plan; the Small plan is excluded. Only the owner of the group can add or remove numbers.

A monthly cap can be set for each child's number.
`,
    ],
    [
      "t-keep",
      "Customers who want to leave, and Dunmore",
      `
Offer half price for 3 months to customers who name another operator. Credits above £40 are decided by Owen Pryce in Retention.

The mast in Dunmore is down until 4 December because the landlord has cut the power. Never mention the landlord. Status: https://noc.tellumo.example/dunmore.
`,
      { tier: "internal" },
    ],
  ]),
  ...entries("Tellumo", "sv", [
    [
      "ts-surf",
      "Surf hemma och utomlands",
      `
Mini ger 5 GB och kostar 99 kr per månad, Maxi ger 40 GB och kostar 249 kr. När surfen är slut sänks hastigheten till 0,5 Mbit/s till nästa månad. Extra surf kostar 39 kr per GB och gäller i 30 dagar.

I EU surfar du som hemma, dock högst 12 GB per månad. Utanför EU kostar ett dygnspass 59 kr. Samtal från fartyg och flygplan ingår aldrig.
`,
    ],
    [
      "ts-flytta",
      "Ta med ditt nummer eller säga upp",
      `
Numret flyttas nästa arbetsdag om du beställer före klockan 15. Säg inte upp ditt gamla abonnemang själv, för då försvinner numret. Under flytten kan du vara utan täckning i upp till 3 timmar.

Abonnemang utan telefon har 30 dagars uppsägningstid. Ångerrätten gäller i 14 dagar om du har använt mindre än 1 GB. Uppsägning görs i chatten, inte på telefon.
`,
    ],
    [
      "ts-sim",
      "Borttappat SIM-kort",
      `
Spärra SIM-kortet i appen eller ring 0771-55 01 42, som svarar dygnet runt. Ett nytt SIM-kort kostar 59 kr och kommer inom 2 arbetsdagar, medan ett eSIM är gratis och fungerar genast. Ett spärrat kort kan låsas upp inom 10 dagar.
`,
    ],
    [
      "ts-behall",
      "Kunder som vill lämna, och masten i Alvesta",
      `
Erbjud halva priset i 3 månader till kunder som nämner en annan operatör. Över 400 kr beslutar Owen Pryce. Masten i Alvesta är nere till den 4 december eftersom markägaren har stängt av strömmen; nämn aldrig markägaren.
`,
      { tier: "internal" },
    ],
  ]),
  ...entries("Tellumo", "de", [
    [
      "td-tarife",
      "Tarife und Ausland",
      `
Der Tarif Mini hat 5 GB und kostet 9 € im Monat, Maxi hat 40 GB und kostet 24 €. Ist das Datenvolumen aufgebraucht, sinkt die Geschwindigkeit bis zum nächsten Monat auf 0,5 Mbit/s. In der EU surfen Sie wie zu Hause, höchstens aber 12 GB im Monat.

Außerhalb der EU kostet ein Tagespass 6 €. Anrufe von Schiffen und aus Flugzeugen sind nie enthalten.
`,
    ],
    [
      "td-esim",
      "eSIM einrichten",
      `
Ihr Telefon muss eSIM unterstützen und darf nicht an einen anderen Anbieter gebunden sein.

1. Verbinden Sie das Telefon mit dem WLAN.
2. Öffnen Sie die Tellumo-App und wählen Sie eSIM aktivieren.
3. Scannen Sie den QR-Code aus der E-Mail innerhalb von 48 Stunden.
4. Starten Sie das Telefon neu und warten Sie bis zu 10 Minuten.

Der QR-Code funktioniert nur einmal.
`,
    ],
    [
      "td-kuendigung",
      "Kündigen und widerrufen",
      `
Tarife ohne Gerät können Sie mit einer Frist von 30 Tagen kündigen. Zahlen Sie ein Gerät in Raten, werden alle offenen Raten mit der Kündigung fällig. Sie können innerhalb von 14 Tagen widerrufen, wenn Sie weniger als 1 GB verbraucht haben. Telefonische Kündigungen nehmen wir nicht an.
`,
    ],
    [
      "td-halten",
      "Kunden, die gehen wollen",
      `
Bieten Sie Kunden, die einen anderen Anbieter nennen, 3 Monate zum halben Preis an. Gutschriften über 40 € entscheidet Owen Pryce. Der Mast in Husum ist bis zum 4. Dezember außer Betrieb, weil der Vermieter den Strom abgestellt hat.
`,
      { tier: "internal" },
    ],
  ]),
];
