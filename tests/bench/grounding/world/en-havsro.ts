import { entries } from "./entry.ts";

/** Havsro, furniture and things for the home: its English help centre. */
export const enHavsro = entries("Havsro", "en", [
  [
    "h-returns",
    "Return an item",
    `
You can return items within 30 days of delivery. Items must be unused and in their original packaging. Made-to-measure curtains and mattresses that have been unsealed cannot be returned.

Returns by post cost £4.95, which we deduct from your refund. Returns in a Havsro store are free of charge.

## How to send it back

1. Sign in at https://www.havsro.example/orders and choose the order.
2. Select the items and print the return label.
3. Hand the parcel in at a Parcelway shop within 7 days.
`,
  ],
  [
    "h-refunds",
    "When you get your refund",
    `
We refund you within 14 days of receiving the returned item. The money goes back to the card or account you paid with. Delivery charges are refunded only if you return the whole order.

If you paid with a gift card, the amount is put on a new gift card. You get an e-mail once the refund has been approved.
`,
  ],
  [
    "h-delivery",
    "Delivery times and prices",
    `
Small parcels arrive within 2–4 working days. Furniture is delivered within 3 weeks, and the carrier calls you to agree on a time.

| Type | Price | Free from |
|---|---|---|
| Parcel | £3.50 | £60 |
| Furniture to the door | £29 | £500 |
| Furniture carried in | £59 | never |

We do not deliver to the Channel Islands. You can follow a parcel at https://www.havsro.example/track.
`,
  ],
  [
    "h-damaged",
    "Something arrived damaged",
    `
Report damage within 5 days of delivery and send us a photo of the item and of the packaging. Keep the packaging until the case is closed. We then offer you a replacement part, a new item or a price reduction.

Marks on second-hand furniture from our Again department are not counted as damage.
`,
  ],
  [
    "h-warranty",
    "Guarantee on furniture",
    `
Our sofas have a guarantee of 10 years on the frame and 3 years on the fabric. The guarantee does not cover stains, fading in sunlight or commercial use. To make a claim you need your receipt or order number.

Beds have a guarantee of 25 years if the legs have been tightened once a year.
`,
  ],
  [
    "h-plus",
    "Havsro Plus membership",
    `
Havsro Plus costs £4 a month and gives free parcel delivery and 10 % off lamps. The first month is free for new members. You can cancel at any time under My page; the membership then runs until the end of the paid month.

The discount cannot be combined with sale prices. Membership fees that have already been paid are not refunded.
`,
  ],
  [
    "h-giftcards",
    "Gift cards",
    `
Gift cards are valid for 24 months from the day of purchase. They can be used online and in stores, but not to buy other gift cards. A gift card cannot be exchanged for cash.

If you have lost a gift card, we can replace it as long as you have the receipt.
`,
  ],
  [
    "h-cancel",
    "Change or cancel an order",
    `
You can cancel an order free of charge until it has been packed. Once it is packed, you have to wait for the delivery and return it. You can change the delivery address until 18:00 on the day before delivery.

Made-to-measure orders can be cancelled within 24 hours of ordering.
`,
  ],
  [
    "h-price",
    "Price promise",
    `
If the same item gets cheaper with us within 20 days of your purchase, we pay back the difference. Outlet prices and prices for members are excluded. Write to price@havsro.example with your order number.
`,
  ],
  [
    "h-invoice",
    "Pay by invoice",
    `
You can pay by invoice if you are at least 18 and your order is below £800. The invoice is due 30 days after the goods have been sent. A reminder costs £6. The invoices are handled by our partner Lindkvist Finance.
`,
    { tier: "authenticated" },
  ],
  [
    "h-goodwill",
    "Goodwill: what agents may give",
    `
Agents may give up to £35 in goodwill without asking. Above that, Petra Lund in Customer Relations decides. Customers who have written to the press are handled by Petra alone.

A return may be accepted until day 45 if the customer has ordered at least three times before.
`,
    { tier: "internal" },
  ],
  [
    "h-carrier",
    "Known problem: Parcelway depot in Leeds",
    `
Parcels through the Leeds depot are up to 9 days late because the sorting belt broke on 2 November. Agents may say that there are delays in the area. Do not name the depot or the belt.
`,
    { tier: "internal", tellable: "own-words" },
  ],
]);
