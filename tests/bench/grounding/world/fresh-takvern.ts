import { entries } from "./entry.ts";

/** Takvern, a home insurer, in English, Swedish and German. */
export const freshTakvern = [
  ...entries("Takvern", "en", [
    [
      "tk-levels",
      "Levels of cover",
      `
| Level | Contents up to | Excess | Accidents |
|---|---|---|---|
| Basic | £30,000 | £250 | not covered |
| Plus | £60,000 | £150 | covered at home |
| Premium | £100,000 | £100 | covered everywhere |

A single item worth more than £2,000 must be listed in your policy, otherwise we pay at most £2,000 for it. Cash is covered up to £300. Things in a shed are covered up to £1,500 if the shed is locked.

You can move up a level at any time. Moving down is possible only at renewal. The belongings of lodgers are not covered.
`,
    ],
    [
      "tk-water",
      "Water damage and leaks",
      `
We cover sudden leaks from pipes, dishwashers and washing machines. We do not cover damp that has built up over time, or rain that comes in through an open window. The excess for water damage is £350 instead of your usual one.

1. Turn off the stopcock.
2. Switch off the electricity in the wet rooms.
3. Take photos before you move anything.
4. Call the emergency line on 0808 555 0177.

The emergency line is open day and night. A plumber is with you within 4 hours. Finding the leak is paid for up to £5,000. If the home is empty for more than 30 days, leaks are covered only if the water is shut off at the mains.
`,
    ],
    [
      "tk-claim",
      "Make a claim",
      `
Theft must be reported to the police within 24 hours and to us within 14 days. All other damage must be reported within 60 days.

1. Sign in and choose Claims.
2. Press New claim and pick what happened.
3. Upload photos and receipts, at most 20 files.
4. Check the summary and press Send.

A claims handler contacts you within 2 working days. If you have no receipt, a bank statement or a photo of the item is enough. Do not throw damaged things away before we have seen the photos. Once a claim is approved, the money is in your account within 5 working days. You can appeal against a decision within 6 months.
`,
    ],
    [
      "tk-bicycle",
      "Bicycles and e-bikes",
      `
Bicycles worth up to £1,000 are included in Plus and Premium. An e-bike always needs the Cycle add-on, which costs £4 per month. A stolen bicycle is replaced only if it was locked with an approved lock. We ask for the key or the receipt of the lock.

The value of a bicycle falls by 10 % for each year after the first. Bicycles used for paid deliveries are not covered. Outside the UK the add-on is valid for up to 60 days per trip. A child's bicycle has no excess.
`,
    ],
    [
      "tk-price",
      "Payment and discounts",
      `
| Way to pay | Fee |
|---|---|
| Once a year | none |
| Every quarter | £2 per payment |
| Every month | £1.50 per payment |

A direct debit that fails is tried again after 7 days. If it fails a second time, your cover ends 14 days after our letter. We do not accept credit cards.

An approved alarm takes 10 % off, provided it is serviced every year. Each year without a claim takes off 5 %, up to 25 %. A claim for a stolen bicycle does not affect this discount.
`,
    ],
    [
      "tk-moving",
      "Moving home",
      `
Tell us at least 5 days before you move. Both homes are covered for 30 days from the day you get the new keys. Things that break in boxes you packed yourself are not covered. Damage caused by a removal firm is paid by the firm, not by us.

Storage for up to 6 months is included in Premium; on other levels it costs £9 per month. Storage in a garage or a barn is not covered. If you move abroad, the policy ends on the day you leave and we refund the rest.
`,
    ],
    [
      "tk-cancel",
      "Cancel your policy",
      `
Within 14 days of the start you can cancel and get everything back, unless you have made a claim. After that we keep a fee of £25 and refund the days that are left. If we have paid a claim in the current year, nothing is refunded. Cancelling at renewal is free.

The policy renews by itself. You get the renewal letter 28 days before. To stop it, answer the letter or use the form at https://www.takvern.example/cancel. We cannot cancel by phone.
`,
    ],
    [
      "tk-people",
      "People on your policy, guests and letting",
      `
Your partner and the children living with you are covered automatically. A flatmate needs a policy of their own. A child who studies elsewhere is covered up to £5,000 until the age of 25.

Only the policyholder can change the policy. Somebody else may do so with a power of attorney, which we check within 3 working days. You may let your home for up to 60 days a year. Theft by paying guests is not covered. Damage by a pet is covered from the Plus level, scratches and bites excepted.
`,
      { tier: "authenticated" },
    ],
    [
      "tk-desk",
      "Claims desk: excess, big claims and Alderbrook",
      `
You may waive the excess once per customer if the damage is below £400. Claims above £8,000 go to Imogen Strade before anything is paid. More than 2 claims in 12 months start a fraud check; the customer is not told.

Repairs in Alderbrook wait until 15 January because Plumbright has gone out of business. Never name Plumbright. The code KEEP15 takes 15 % off for customers who want to leave.
`,
      { tier: "internal" },
    ],
  ]),
  ...entries("Takvern", "sv", [
    [
      "tks-skada",
      "Vattenskada, stöld och anmälan",
      `
## Vattenskada

Plötsliga läckor från rör, diskmaskin och tvättmaskin ersätts. Fukt som har uppstått under lång tid ersätts inte. Självrisken vid vattenskada är 3 500 kr i stället för den vanliga.

1. Stäng av huvudkranen.
2. Fotografera innan du flyttar något.
3. Ring jouren på 020-55 01 77.

Jouren svarar dygnet runt. En rörmokare kommer inom 4 timmar. Står bostaden tom i mer än 30 dagar ersätts läckor bara om vattnet är avstängt.

## Anmälan

Stöld ska polisanmälas inom 24 timmar och anmälas till oss inom 14 dagar. Alla andra skador ska anmälas inom 60 dagar. En handläggare hör av sig inom 2 arbetsdagar. Saknar du kvitto räcker det med ett kontoutdrag eller ett foto på saken. Släng inget som är skadat innan vi har sett bilderna. När skadan är godkänd kommer pengarna inom 5 arbetsdagar.
`,
    ],
    [
      "tks-villkor",
      "Nivåer, cykel, flytt och uppsägning",
      `
## Nivåer

| Nivå | Lösöre upp till | Självrisk | Olyckor |
|---|---|---|---|
| Bas | 300 000 kr | 2 500 kr | ersätts inte |
| Plus | 600 000 kr | 1 500 kr | ersätts i hemmet |
| Premium | 1 000 000 kr | 1 000 kr | ersätts överallt |

Du kan höja nivån när som helst. Att sänka nivån går bara vid förnyelsen.

## Cykel

Cyklar värda upp till 10 000 kr ingår i Plus och Premium. En elcykel kräver alltid tillägget Cykel, som kostar 45 kr i månaden. En stulen cykel ersätts bara om den var låst med ett godkänt lås. Cyklar som används för budkörning ersätts inte.

## Flytt

Meddela oss senast 5 dagar innan du flyttar. Båda bostäderna är försäkrade i 30 dagar från den dag du får nycklarna. Det som går sönder i lådor som du har packat själv ersätts inte.

## Uppsägning

Inom 14 dagar från starten kan du ångra dig och få allt tillbaka, om du inte har anmält någon skada. Därefter behåller vi en avgift på 250 kr och betalar tillbaka dagarna som är kvar. Att säga upp vid förnyelsen är gratis.
`,
    ],
    [
      "tks-inne",
      "Skadehandläggning: självrisk och Lidhult",
      `
Självrisken får strykas en gång per kund om skadan är under 5 000 kr. Skador över 90 000 kr granskas av Imogen Strade innan något betalas ut. Reparationer i Lidhult dröjer till den 15 januari eftersom Rörpartner har gått i konkurs. Nämn aldrig Rörpartner. Koden STANNA15 ger 15 % rabatt till kunder som vill lämna oss.
`,
      { tier: "internal" },
    ],
  ]),
  ...entries("Takvern", "de", [
    [
      "tkd-schaden",
      "Schäden, Diebstahl und Fahrräder",
      `
## Wasserschaden

Plötzliche Lecks an Rohren, Spül- und Waschmaschinen sind versichert. Feuchtigkeit, die über längere Zeit entstanden ist, ist nicht versichert. Die Selbstbeteiligung bei Wasserschäden beträgt 350 €. Unser Notdienst ist Tag und Nacht unter 0800 5550177 erreichbar.

## Schaden melden

Diebstahl müssen Sie innerhalb von 24 Stunden der Polizei und innerhalb von 14 Tagen uns melden. Alle anderen Schäden melden Sie innerhalb von 60 Tagen. Wenn Sie keine Quittung haben, genügt ein Kontoauszug oder ein Foto der Sache. Werfen Sie beschädigte Sachen nicht weg, bevor wir die Fotos gesehen haben.

## Fahrräder

Fahrräder bis 1.000 € sind in Plus und Premium enthalten. Ein E-Bike braucht immer den Zusatz Rad, der 4 € im Monat kostet. Ein gestohlenes Fahrrad wird nur ersetzt, wenn es mit einem anerkannten Schloss gesichert war.
`,
    ],
    [
      "tkd-vertrag",
      "Umzug, Zahlung und Kündigung",
      `
## Umzug

Melden Sie uns den Umzug mindestens 5 Tage vorher. Beide Wohnungen sind 30 Tage lang versichert. Was in selbst gepackten Kartons zerbricht, ersetzen wir nicht.

## Zahlung

| Zahlweise | Gebühr |
|---|---|
| Jährlich | keine |
| Vierteljährlich | 2 € pro Zahlung |
| Monatlich | 1,50 € pro Zahlung |

Eine Lastschrift, die scheitert, wird nach 7 Tagen wiederholt. Kreditkarten nehmen wir nicht an.

## Kündigung

Innerhalb von 14 Tagen nach Beginn können Sie widerrufen und erhalten alles zurück, sofern Sie keinen Schaden gemeldet haben. Danach behalten wir eine Gebühr von 25 € ein. Zum Ende des Versicherungsjahres ist die Kündigung kostenlos.
`,
    ],
    [
      "tkd-intern",
      "Schadenabteilung: Selbstbeteiligung und Rabatte",
      `
Die Selbstbeteiligung darf einmal je Kunde erlassen werden, wenn der Schaden unter 400 € liegt. Schäden über 8.000 € prüft zuerst Imogen Strade. Der Code BLEIB15 gibt Kunden, die gehen wollen, 15 % Rabatt.
`,
      { tier: "internal" },
    ],
  ]),
];
