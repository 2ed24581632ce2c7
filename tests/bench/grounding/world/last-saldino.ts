import { entries } from "./entry.ts";

/** Saldino, bookkeeping software for companies, in English, Swedish and German. */
export const lastSaldino = [
  ...entries("Saldino", "en", [
    [
      "sa-plans",
      "Plans and prices",
      `
| Plan | Price per month | Invoices per month | Users |
|---|---|---|---|
| Solo | £9 | 20 | 1 |
| Team | £24 | 200 | 5 |
| Firm | £59 | unlimited | 25 |

Prices do not include VAT. If you pay for a year in advance, two months are free. The trial lasts 30 days and ends by itself. No card is needed for the trial.

A larger plan starts at once, a smaller one with the next billing period. Charities get 40 % off the Team plan when they send us their registration number.
`,
    ],
    [
      "sa-invoices",
      "Invoices and reminders",
      `
An invoice that has been sent cannot be edited or deleted; create a credit note instead. Drafts can be deleted at any time. E-invoices to public authorities need a Peppol ID and cost £0.20 each. Paper invoices are posted for £1.10 each.

A reminder can be sent automatically 8 days after the due date. You may add a late fee of up to £40, but only if your terms mention it. Recurring invoices are created at 06:00 on the chosen day.
`,
    ],
    [
      "sa-bank",
      "Connect your bank",
      `
Only the owner of the company account can connect a bank.

1. Open Settings and choose Bank feeds.
2. Select your bank and sign in with it.
3. Choose the accounts to follow.
4. Pick the first day to fetch, at most 90 days back.

Transactions are fetched every 4 hours. The consent must be renewed every 180 days. Saldino can read transactions but cannot make payments. Credit cards are not supported.
`,
    ],
    [
      "sa-vat",
      "File a VAT return",
      `
All transactions of the period must be matched before you can file.

1. Open Reports and choose VAT.
2. Check the period and press Lock.
3. Press File and confirm with your code.

A return that has been filed cannot be changed in Saldino. Errors below £10,000 are corrected in the next return. A quarterly return is due one month and 7 days after the quarter ends. A locked period can be unlocked by an administrator until the return is filed.
`,
    ],
    [
      "sa-users",
      "Users, roles and sign-in",
      `
| Role | Sees salaries | Files returns |
|---|---|---|
| Administrator | yes | yes |
| Bookkeeper | no | yes |
| Viewer | no | no |

Your accountant is invited free of charge and does not count as a user. An invitation is valid for 72 hours. Two-step sign-in is required for administrators.

If you lose your phone, sign in with one of your 8 recovery codes. Without a recovery code we need a signed form and a copy of your passport, and it takes 3 working days. The form is at https://www.saldino.example/recover.
`,
      { tier: "authenticated" },
    ],
    [
      "sa-payroll",
      "Payroll",
      `
Payroll costs £6 per employee per month and is not available in the Solo plan. Salaries must be approved 2 working days before payday, otherwise they are paid one day late. A payroll run can be reversed until 16:00 on the day before payday.

Hours of hourly staff must be entered by the 20th. Payslips are sent by e-mail and never contain the full bank account number.
`,
    ],
    [
      "sa-leave",
      "Close your account and export",
      `
You can cancel at any time to the end of the billing period. We do not refund months that have begun. Export your books first under Settings and Export; the file is ready within 24 hours and can be downloaded for 7 days.

Read-only access after closing costs £3 per month for up to 12 months. We keep your books for 6 years and delete them after that.
`,
    ],
    [
      "sa-inside",
      "Support notes: Carrow Bank, offers, reopened returns",
      `
The feed from Carrow Bank is down until 3 December because our contract with Finlink has lapsed. Never mention Finlink. Offer half price for 3 months to customers who mention Kontolex.

Refunds above £150 are decided by Tom Ashdown in Billing. Second line can reopen a filed return within 24 hours. The code STAY60 extends a trial by 60 days.
`,
      { tier: "internal" },
    ],
  ]),
  ...entries("Saldino", "sv", [
    [
      "sas-faktura",
      "Fakturor och abonnemang",
      `
## Fakturor

En skickad faktura kan inte ändras eller raderas; skapa en kreditfaktura i stället. E-fakturor till myndigheter kräver ett Peppol-id och kostar 2 kr styck. En påminnelse kan skickas automatiskt 8 dagar efter förfallodagen. Påminnelseavgiften är högst 60 kr och får bara tas ut om den står i dina villkor.

## Abonnemang

| Abonnemang | Pris per månad | Användare |
|---|---|---|
| Solo | 99 kr | 1 |
| Team | 259 kr | 5 |

Provperioden är 30 dagar och upphör av sig själv. Betalar du ett helt år i förväg är två månader gratis. Du kan säga upp när som helst till slutet av betalningsperioden. Påbörjade månader betalas inte tillbaka.
`,
    ],
    [
      "sas-bank",
      "Bank, moms och inloggning",
      `
## Koppla banken

Bara företagskontots ägare kan koppla en bank.

1. Öppna Inställningar och välj Bankkopplingar.
2. Välj din bank och logga in med BankID.
3. Välj första dagen att hämta, högst 90 dagar bakåt.

Transaktioner hämtas var fjärde timme. Medgivandet måste förnyas efter 180 dagar. Saldino kan läsa transaktioner men inte göra betalningar.

## Momsdeklaration

En inlämnad momsdeklaration kan inte ändras i Saldino. En låst period kan låsas upp av en administratör tills deklarationen är inlämnad.

## Inloggning

En inbjudan gäller i 72 timmar. Din redovisningskonsult bjuds in gratis och räknas inte som användare.
`,
    ],
    [
      "sas-inne",
      "Supportanteckningar: Fjällbanken och erbjudanden",
      `
Kopplingen till Fjällbanken ligger nere till den 3 december eftersom avtalet med Finlink har löpt ut. Nämn aldrig Finlink. Erbjud halva priset i 3 månader till kunder som nämner Kontolex. Återbetalningar över 1 500 kr beslutas av Tom Ashdown.
`,
      { tier: "internal" },
    ],
  ]),
  ...entries("Saldino", "de", [
    [
      "sad-rechnung",
      "Rechnungen und Tarife",
      `
## Rechnungen

Eine versendete Rechnung kann nicht geändert oder gelöscht werden; erstellen Sie stattdessen eine Gutschrift. E-Rechnungen an Behörden erfordern eine Leitweg-ID und kosten 0,20 € pro Stück. Eine Mahnung kann 8 Tage nach Fälligkeit automatisch versendet werden.

## Tarife

| Tarif | Preis pro Monat | Benutzer |
|---|---|---|
| Solo | 9 € | 1 |
| Team | 25 € | 5 |

Die Testphase dauert 30 Tage und endet von selbst. Sie können jederzeit zum Ende des Abrechnungszeitraums kündigen. Angefangene Monate erstatten wir nicht.
`,
    ],
    [
      "sad-bank",
      "Bank verbinden und Zugang",
      `
## Bank verbinden

Nur der Inhaber des Firmenkontos kann eine Bank verbinden.

1. Öffnen Sie Einstellungen und wählen Sie Bankverbindungen.
2. Melden Sie sich bei Ihrer Bank an.
3. Wählen Sie den ersten Tag, höchstens 90 Tage zurück.

Umsätze werden alle 4 Stunden abgerufen. Die Zustimmung muss nach 180 Tagen erneuert werden. Saldino kann keine Zahlungen ausführen.

## Zugang

Eine Einladung gilt 72 Stunden. Ihr Steuerberater wird kostenlos eingeladen und zählt nicht als Benutzer.
`,
    ],
    [
      "sad-intern",
      "Supportnotizen",
      `
Bieten Sie Kunden, die Kontolex erwähnen, 3 Monate zum halben Preis an. Erstattungen über 150 € entscheidet Tom Ashdown. Die Anbindung der Elbkontor-Bank ist bis zum 3. Dezember gestört, weil der Vertrag mit Finlink ausgelaufen ist.
`,
      { tier: "internal" },
    ],
  ]),
];
