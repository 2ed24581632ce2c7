import { entries } from "./entry.ts";

/** Pengla, an app for payments with a card: its English help centre. */
export const enPengla = entries("Pengla", "en", [
  [
    "p-fees",
    "Fees for card and account",
    `
The account has no monthly fee. Withdrawals are free up to £250 per month; after that each withdrawal costs 1.5 %.

| Service | Fee |
|---|---|
| Replacement card | £5 |
| Payment in another currency | 0.9 % |
| Express card | £12 |

Withdrawals at machines outside Europe cost an additional £2.
`,
  ],
  [
    "p-limits",
    "Limits for payments",
    `
You can send up to £2,000 per day and £10,000 per month. The limits are raised to £5,000 per day once you have verified your identity with a passport. Contactless payments above £100 require your PIN.

Customers under 18 cannot raise their limits.
`,
  ],
  [
    "p-dispute",
    "Dispute a card payment",
    `
You can dispute a card payment within 90 days. Contact the shop first, because we can only open a dispute if it has refused or has not answered within 10 days. Payments that you confirmed with your PIN cannot be disputed as fraud.

Open the payment in the app, choose Report a problem and attach the receipt. A decision usually takes 4 to 6 weeks.
`,
  ],
  [
    "p-card",
    "Lost or stolen card",
    `
Freeze the card in the app under Card settings straight away. If you find it again, you can unfreeze it yourself. If it has been stolen, block it and order a new one; a blocked card cannot be reactivated.

A new card arrives within 5 working days. If you have no access to the app, call 020 7946 0099, which is open day and night.
`,
  ],
  [
    "p-verify",
    "Verify your identity",
    `
We accept a passport or a national identity card, but not a driving licence. The document must be valid for at least 2 more months. The check normally takes 15 minutes and is carried out by our partner Idvera.

If the check fails twice, you have to wait 24 hours before you try again.
`,
  ],
  [
    "p-transfer",
    "How long transfers take",
    `
Transfers to other Pengla customers arrive at once. Transfers to banks in the UK arrive within 2 hours, those to the euro area on the next working day. A transfer can be cancelled as long as it is shown as pending.

We cannot call back a transfer that has been paid out.
`,
  ],
  [
    "p-close",
    "Close your account",
    `
You can close the account in the app under Profile if the balance is zero. Statements can be downloaded for 6 months after the closing. By law we keep your data for 5 years.

A closed account cannot be reopened.
`,
  ],
  [
    "p-referral",
    "Invite a friend",
    `
You and your friend get £10 each when your friend pays with the card for the first time. The friend must join through your link and pay within 30 days. You can invite up to 12 friends a year.
`,
    { tier: "authenticated" },
  ],
  [
    "p-fraud",
    "Fraud review thresholds",
    `
Payments above £1,450 to a new payee are held for review for up to 48 hours. Three failed PINs within 10 minutes flag the account. Escalate to Nadia Rahmani, desk 7. Review tool: https://risk.pengla.example/queue.

Never tell customers which rule fired.
`,
    { tier: "internal" },
  ],
]);
