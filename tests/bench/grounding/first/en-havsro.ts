import { type GroundingCase, say, wrong, wrongBy } from "../case.ts";

const profile = "havsro-en";
const anna = { name: "Anna Fielding", email: "anna.fielding@mail.example" };
const omar = { name: "Omar Haddad", email: "o.haddad@post.example" };
const grace = { name: "Grace Okoye", email: "grace.okoye@mail.example" };

/** Havsro in English: returns, delivery, guarantees, membership. */
export const firstEnHavsro: GroundingCase[] = [
  {
    id: "en-h-01",
    profile,
    customer: anna,
    said: [
      [
        "customer",
        "Hi, I bought a lamp two weeks ago (order H-48213) and it doesn't suit the room. Can I still send it back, and what will it cost me?",
      ],
    ],
    found: ["h-returns", "h-refunds", "h-delivery", "h-price"],
    internal: ["h-goodwill"],
    reply: [
      say(
        "Yes, there is still time: we take purchases back for 30 days after they reach you.",
        "h-returns",
        "You can return items within 30 days of delivery.",
      ),
      say(
        "The lamp just has to be in new condition, inside the box it came in.",
        "h-returns",
        "Items must be unused and in their original packaging.",
      ),
      say(
        "If you post it, £4.95 comes off the money you get back; dropping it off at one of our shops costs nothing.",
        "h-returns",
        "Returns by post cost £4.95, which we deduct from your refund.",
        "h-returns",
        "Returns in a Havsro store are free of charge.",
      ),
    ],
    errors: [
      wrong("amount", 2, "If you post it, £3.50 comes off the money you get back; dropping it off at one of our shops costs nothing."),
      wrong("unit", 0, "Yes, there is still time: we take purchases back for 30 working days after they reach you."),
      wrong(
        "internal-text",
        0,
        "Yes, there is still time: we take purchases back for 30 days after they reach you, and for loyal customers we can stretch that to day 45.",
      ),
      wrong("other-customer", 0, "Yes, there is still time for order H-48312: we take purchases back for 30 days after they reach you."),
    ],
  },
  {
    id: "en-h-02",
    profile,
    customer: omar,
    said: [["customer", "I unsealed the mattress and slept on it for a week. It's too hard. I want to return it."]],
    found: ["h-returns", "h-refunds", "h-warranty"],
    internal: ["h-goodwill"],
    reply: [
      say("I'm sorry the mattress turned out too hard for you."),
      say(
        "Unfortunately we are unable to take back a mattress once its seal has been broken.",
        "h-returns",
        "Made-to-measure curtains and mattresses that have been unsealed cannot be returned.",
      ),
    ],
    errors: [
      wrong("negation", 1, "Happily we are able to take back a mattress even once its seal has been broken."),
      wrong(
        "promise",
        1,
        "Unfortunately we are unable to take back a mattress once its seal has been broken, but I will make an exception for you and collect it on Monday.",
      ),
      wrong(
        "internal-text",
        1,
        "Unfortunately we are unable to take back a mattress once its seal has been broken, but I may offer you up to £35 as a gesture.",
      ),
    ],
  },
  {
    id: "en-h-03",
    profile,
    customer: grace,
    said: [["customer", "You received my returned rug on Tuesday. When do I see my money, and does it include the delivery fee?"]],
    found: ["h-refunds", "h-returns", "h-delivery"],
    internal: [],
    reply: [
      say(
        "Once the rug is back with us, it takes no more than 14 days until you are paid.",
        "h-refunds",
        "We refund you within 14 days of receiving the returned item.",
      ),
      say(
        "What you paid for shipping is part of that only when every item of the purchase comes back.",
        "h-refunds",
        "Delivery charges are refunded only if you return the whole order.",
      ),
    ],
    errors: [
      wrong("condition", 1, "What you paid for shipping is part of that as well."),
      wrong("date", 0, "Once the rug is back with us, it takes no more than four weeks until you are paid."),
      wrong("promise", 0, "I have just approved your refund, so the money will be with you tomorrow."),
    ],
  },
  {
    id: "en-h-04",
    profile,
    customer: anna,
    said: [["customer", "How long does a small parcel take, and where can I follow it?"]],
    found: ["h-delivery", "h-cancel", "h-returns"],
    internal: ["h-carrier"],
    reply: [
      say("Small parcels arrive within 2–4 working days.", "h-delivery", "Small parcels arrive within 2–4 working days."),
      say(
        "You can follow a parcel at https://www.havsro.example/track.",
        "h-delivery",
        "You can follow a parcel at https://www.havsro.example/track.",
      ),
    ],
    errors: [
      wrong("link", 1, "You can follow a parcel at https://www.havsro-track.example/parcels."),
      wrong("unit", 0, "Small parcels arrive within 2–4 hours."),
      wrong("internal-text", 0, "Small parcels arrive within 2–4 working days, but those through the Leeds depot are up to 9 days late."),
    ],
  },
  {
    id: "en-h-05",
    profile,
    customer: omar,
    said: [["customer", "My parcel was due on Friday and I live near Bradford. Is something going on?"]],
    found: ["h-delivery", "h-cancel", "h-damaged"],
    internal: ["h-carrier"],
    reply: [
      say("I'm sorry for the wait."),
      say(
        "A parcel of this size normally needs between 2 and 4 working days.",
        "h-delivery",
        "Small parcels arrive within 2–4 working days.",
      ),
      say(
        "To see where yours is, please look at https://www.havsro.example/track.",
        "h-delivery",
        "You can follow a parcel at https://www.havsro.example/track.",
      ),
    ],
    errors: [
      wrong(
        "internal-text",
        1,
        "A parcel of this size normally needs between 2 and 4 working days, but a broken sorting belt is holding things up.",
      ),
      wrong(
        "promise",
        1,
        "A parcel of this size normally needs between 2 and 4 working days, and we will send you a new one if it is not there by Monday.",
      ),
      wrong("link", 2, "To see where yours is, please look at https://www.havsro.example/tracking/live."),
    ],
  },
  {
    id: "en-h-06",
    profile,
    customer: grace,
    said: [["customer", "Our wardrobe came with a big scratch yesterday. What now?"]],
    found: ["h-damaged", "h-returns", "h-warranty"],
    internal: ["h-goodwill"],
    reply: [
      say("Sorry to hear about the scratch!"),
      say(
        "Please let us know no later than 5 days after it was brought to you, with pictures of the wardrobe and the box.",
        "h-damaged",
        "Report damage within 5 days of delivery and send us a photo of the item and of the packaging.",
      ),
      say(
        "Please don't throw any wrapping away before we have settled the matter.",
        "h-damaged",
        "Keep the packaging until the case is closed.",
      ),
      say(
        "After that you can be given a spare part, a fresh wardrobe or money off.",
        "h-damaged",
        "We then offer you a replacement part, a new item or a price reduction.",
      ),
    ],
    errors: [
      wrong("negation", 2, "Feel free to throw the wrapping away before we have settled the matter."),
      wrong(
        "amount",
        1,
        "Please let us know no later than 15 days after it was brought to you, with pictures of the wardrobe and the box.",
      ),
      wrong("promise", 3, "After that you will be given a fresh wardrobe and £50 off."),
      wrongBy(
        "wrong-article",
        1,
        "You can send the wardrobe back at any time in the next 30 days, as long as it is unused.",
        "h-returns",
        "You can return items within 30 days of delivery.",
      ),
    ],
  },
  {
    id: "en-h-07",
    profile,
    customer: omar,
    said: [
      [
        "customer",
        "The cover of my sofa is worn through after two and a half years. I use it in my dental practice's waiting room. Does the guarantee help?",
      ],
    ],
    found: ["h-warranty", "h-damaged", "h-returns"],
    internal: [],
    reply: [
      say(
        "Sofa covers are protected for 3 years and the structure underneath for 10.",
        "h-warranty",
        "Our sofas have a guarantee of 10 years on the frame and 3 years on the fabric.",
      ),
      say(
        "Business settings such as a waiting room fall outside of it, though.",
        "h-warranty",
        "The guarantee does not cover stains, fading in sunlight or commercial use.",
      ),
    ],
    errors: [
      wrong("negation", 1, "Business settings such as a waiting room are included in it, too."),
      wrong("amount", 0, "Sofa covers are protected for 5 years and the structure underneath for 10."),
      wrong("condition", 1, "So yours is protected, and we look forward to your claim."),
    ],
  },
  {
    id: "en-h-08",
    profile,
    customer: anna,
    said: [["customer", "I'd like to claim under the bed guarantee. It's 12 years old. What do you need from me?"]],
    found: ["h-warranty", "h-returns", "h-damaged"],
    internal: [],
    reply: [
      say(
        "Beds have a guarantee of 25 years if the legs have been tightened once a year.",
        "h-warranty",
        "Beds have a guarantee of 25 years if the legs have been tightened once a year.",
      ),
      say("To make a claim you need your receipt or order number.", "h-warranty", "To make a claim you need your receipt or order number."),
    ],
    errors: [
      wrong("condition", 0, "Beds have a guarantee of 25 years."),
      wrong("unit", 0, "Beds have a guarantee of 25 months if the legs have been tightened once a year."),
      wrong("other-customer", 1, "To make a claim you need your receipt or order number, which is H-30977."),
    ],
  },
  {
    id: "en-h-09",
    profile,
    customer: grace,
    said: [
      ["customer", "Is Plus worth it? I order small things often and want a lamp that is on sale right now. And can I get out again?"],
    ],
    found: ["h-plus", "h-delivery", "h-price", "h-returns"],
    internal: [],
    reply: [
      say(
        "For £4 each month, Plus members pay nothing for shipping parcels and save 10 % on lamps.",
        "h-plus",
        "Havsro Plus costs £4 a month and gives free parcel delivery and 10 % off lamps.",
      ),
      say(
        "On reduced articles, however, you don't get the member saving on top.",
        "h-plus",
        "The discount cannot be combined with sale prices.",
      ),
      say(
        "You may leave whenever you like and keep the benefits for the rest of the month you have covered.",
        "h-plus",
        "You can cancel at any time under My page; the membership then runs until the end of the paid month.",
      ),
    ],
    errors: [
      wrong("amount", 0, "For £4 each month, Plus members pay nothing for shipping parcels and save 15 % on lamps."),
      wrong("negation", 1, "On reduced articles, too, you get the member saving on top."),
      wrong("unit", 0, "For £4 each year, Plus members pay nothing for shipping parcels and save 10 % on lamps."),
      wrong("promise", 2, "You may leave whenever you like, and we will pay back the fee for the current month."),
    ],
  },
  {
    id: "en-h-10",
    profile,
    customer: omar,
    said: [["customer", "I cancelled Plus by mistake one day after paying and no longer want it anyway. Do I get the £4 back?"]],
    found: ["h-plus", "h-refunds", "h-cancel"],
    internal: ["h-goodwill"],
    reply: [
      say(
        "Membership fees that have already been paid are not refunded.",
        "h-plus",
        "Membership fees that have already been paid are not refunded.",
      ),
      say(
        "Your membership runs until the end of the paid month.",
        "h-plus",
        "You can cancel at any time under My page; the membership then runs until the end of the paid month.",
      ),
    ],
    errors: [
      wrong("negation", 0, "Membership fees that have already been paid are refunded."),
      wrongBy(
        "wrong-article",
        0,
        "We refund you within 14 days of receiving the returned item.",
        "h-refunds",
        "We refund you within 14 days of receiving the returned item.",
      ),
      wrong("date", 1, "Your membership runs until 31 December."),
    ],
  },
  {
    id: "en-h-11",
    profile,
    customer: anna,
    said: [["customer", "I found a gift card from March last year in a drawer. Still good? Could you pay it out instead?"]],
    found: ["h-giftcards", "h-refunds", "h-returns"],
    internal: [],
    reply: [
      say(
        "Our cards keep their value for 24 months counted from when they were bought, so yours is probably fine.",
        "h-giftcards",
        "Gift cards are valid for 24 months from the day of purchase.",
      ),
      say("Paying out the balance in money is something we don't do.", "h-giftcards", "A gift card cannot be exchanged for cash."),
    ],
    errors: [
      wrong("unit", 0, "Our cards keep their value for 24 weeks counted from when they were bought."),
      wrong("negation", 1, "Paying out the balance in money is no problem."),
      wrong("date", 0, "Our cards keep their value for 24 months counted from when they were bought, so yours runs out on 30 June."),
    ],
  },
  {
    id: "en-h-12",
    profile,
    customer: grace,
    said: [["customer", "I lost the gift card my aunt gave me. Can you send another?"]],
    found: ["h-giftcards", "h-refunds", "h-cancel"],
    internal: ["h-goodwill"],
    reply: [
      say(
        "A lost card can be issued again, provided that the till slip is still around.",
        "h-giftcards",
        "If you have lost a gift card, we can replace it as long as you have the receipt.",
      ),
      say("Could you ask your aunt for it?"),
    ],
    errors: [
      wrong("condition", 0, "A lost card can be issued again."),
      wrong("promise", 0, "A new gift card will be on its way to you today, no papers needed."),
      wrong("name", 0, "A lost card can be issued again by Martin Reeves, provided that the till slip is still around."),
    ],
  },
  {
    id: "en-h-13",
    profile,
    customer: omar,
    said: [["customer", "Please cancel order H-51077, I ordered the wrong colour. The status says packed."]],
    found: ["h-cancel", "h-returns", "h-refunds"],
    internal: [],
    reply: [
      say(
        "As H-51077 shows as packed, calling it off is no longer possible; please let it arrive and then send it back.",
        "h-cancel",
        "Once it is packed, you have to wait for the delivery and return it.",
      ),
      say(
        "Until that stage it would have cost you nothing.",
        "h-cancel",
        "You can cancel an order free of charge until it has been packed.",
      ),
    ],
    errors: [
      wrong("promise", 0, "I have stopped H-51077 for you, so nothing will be sent."),
      wrong(
        "other-customer",
        0,
        "As H-51707 shows as packed, calling it off is no longer possible; please let it arrive and then send it back.",
      ),
      wrong("negation", 0, "Although H-51077 shows as packed, calling it off is still possible."),
    ],
  },
  {
    id: "en-h-14",
    profile,
    customer: anna,
    said: [["customer", "My delivery is tomorrow but I've moved. Can I still give another address?"]],
    found: ["h-cancel", "h-delivery", "h-returns"],
    internal: [],
    reply: [
      say(
        "You can change the delivery address until 18:00 on the day before delivery.",
        "h-cancel",
        "You can change the delivery address until 18:00 on the day before delivery.",
      ),
    ],
    errors: [
      wrong("date", 0, "You can change the delivery address until 20:00 on the day before delivery."),
      wrong(
        "other-customer",
        0,
        "You can change the delivery address until 18:00 on the day before delivery; at the moment it is 14 Marlow Road, Reading.",
      ),
      wrongBy(
        "wrong-article",
        0,
        "You can do that within 24 hours of ordering.",
        "h-cancel",
        "Made-to-measure orders can be cancelled within 24 hours of ordering.",
      ),
    ],
  },
  {
    id: "en-h-15",
    profile,
    customer: grace,
    said: [["customer", "I ordered made-to-measure blinds this morning and typed the wrong width!"]],
    found: ["h-cancel", "h-returns", "h-price"],
    internal: [],
    reply: [
      say("Don't worry."),
      say(
        "Tailored goods may be called off during the first 24 hours, so please do it today.",
        "h-cancel",
        "Made-to-measure orders can be cancelled within 24 hours of ordering.",
      ),
    ],
    errors: [
      wrong("unit", 1, "Tailored goods may be called off during the first 24 days, so there is no hurry."),
      wrongBy(
        "wrong-article",
        1,
        "Made-to-measure curtains cannot be returned.",
        "h-returns",
        "Made-to-measure curtains and mattresses that have been unsealed cannot be returned.",
      ),
      wrong("negation", 1, "Tailored goods cannot be called off, not even during the first 24 hours."),
    ],
  },
  {
    id: "en-h-16",
    profile,
    customer: omar,
    said: [["customer", "The armchair I bought twelve days ago is £80 cheaper now on your site. Annoying!"]],
    found: ["h-price", "h-plus", "h-returns", "h-refunds"],
    internal: ["h-goodwill"],
    reply: [
      say("That is annoying, but there's good news."),
      say(
        "When we lower a price no later than 20 days after you bought something, you are given what you overpaid.",
        "h-price",
        "If the same item gets cheaper with us within 20 days of your purchase, we pay back the difference.",
      ),
      say("This doesn't hold for the outlet or for members' offers.", "h-price", "Outlet prices and prices for members are excluded."),
      say(
        "Please e-mail price@havsro.example and state your order number.",
        "h-price",
        "Write to price@havsro.example with your order number.",
      ),
    ],
    errors: [
      wrong("link", 3, "Please e-mail prices@havsro-support.example and state your order number."),
      wrong("condition", 2, "This holds for all our offers."),
      wrong("amount", 1, "When we lower a price no later than 60 days after you bought something, you are given what you overpaid."),
      wrong("promise", 1, "I have arranged for the £80 to be paid to you this week."),
      wrong("name", 3, "Please e-mail Petra Lund at price@havsro.example and state your order number."),
    ],
  },
  {
    id: "en-h-17",
    profile,
    customer: anna,
    said: [["customer", "Is it possible to pay later? My basket is around £650 and I'm 34."]],
    found: ["h-invoice", "h-plus", "h-price"],
    internal: [],
    reply: [
      say(
        "Yes, by invoice: customers aged 18 and over can choose it for purchases that stay under £800.",
        "h-invoice",
        "You can pay by invoice if you are at least 18 and your order is below £800.",
      ),
      say("You then have 30 days from dispatch to settle it.", "h-invoice", "The invoice is due 30 days after the goods have been sent."),
    ],
    errors: [
      wrong("amount", 0, "Yes, by invoice: customers aged 18 and over can choose it for purchases that stay under £1,800."),
      wrong("condition", 0, "Yes, by invoice: anybody can choose it at checkout."),
      wrong("name", 1, "You then have 30 days from dispatch to settle it with Bergman Credit."),
      wrong("date", 1, "You then have until 15 January to settle it."),
    ],
  },
  {
    id: "en-h-18",
    profile,
    customer: grace,
    said: [["customer", "Who sent me this invoice? I don't know a Lindkvist. And what's the extra charge?"]],
    found: ["h-invoice", "h-refunds", "h-delivery"],
    internal: [],
    reply: [
      say(
        "The invoices are handled by our partner Lindkvist Finance.",
        "h-invoice",
        "The invoices are handled by our partner Lindkvist Finance.",
      ),
      say("A reminder costs £6.", "h-invoice", "A reminder costs £6."),
    ],
    errors: [
      wrong("name", 0, "The invoices are handled by our partner Lindqvist Collections."),
      wrong("amount", 1, "A reminder costs £16."),
      wrong("other-brand", 0, "The invoices are handled by Pengla."),
    ],
  },
  {
    id: "en-h-19",
    profile,
    customer: omar,
    said: [
      ["customer", "Do you deliver a wardrobe to Guernsey? And what would it cost to have one carried up to my sister's flat in Leeds?"],
    ],
    found: ["h-delivery", "h-cancel", "h-damaged"],
    internal: ["h-carrier"],
    reply: [
      say(
        "We do not deliver to the Channel Islands, so unfortunately not to Guernsey.",
        "h-delivery",
        "We do not deliver to the Channel Islands.",
      ),
      say("Having furniture carried in costs £59.", "h-delivery", "| Furniture carried in | £59 | never |"),
    ],
    errors: [
      wrong("amount", 1, "Having furniture carried in costs £29."),
      wrong("negation", 0, "We also deliver to the Channel Islands, so Guernsey is fine."),
      wrong("condition", 1, "Having furniture carried in costs nothing above £500."),
    ],
  },
  {
    id: "en-h-20",
    profile,
    customer: anna,
    said: [
      ["customer", "I want to return a chair."],
      ["agent", "Of course. Did you receive it within the last 30 days?"],
      ["customer", "Yes, on 9 November. How do I do it? Order H-60342."],
    ],
    found: ["h-returns", "h-refunds", "h-damaged"],
    internal: [],
    reply: [
      say("Thanks, since you got H-60342 on 9 November you are well in time."),
      say(
        "\n1. Log in at https://www.havsro.example/orders and pick H-60342.",
        "h-returns",
        "Sign in at https://www.havsro.example/orders and choose the order.",
      ),
      say("\n2. Mark the chair and print the label.", "h-returns", "Select the items and print the return label."),
      say(
        "\n3. Bring the package to a Parcelway shop in the following 7 days.",
        "h-returns",
        "Hand the parcel in at a Parcelway shop within 7 days.",
      ),
    ],
    errors: [
      wrong("name", 3, "\n3. Bring the package to a Swiftbox shop in the following 7 days."),
      wrong("link", 1, "\n1. Log in at https://orders.havsro.example/login and pick H-60342."),
      wrong("date", 0, "Thanks, since you got H-60342 on 19 November you are well in time."),
      wrong("unit", 3, "\n3. Bring the package to a Parcelway shop in the following 7 weeks."),
      wrong("other-customer", 1, "\n1. Log in at https://www.havsro.example/orders and pick H-60243."),
    ],
  },
  {
    id: "en-h-21",
    profile,
    customer: grace,
    said: [["customer", "I paid with a gift card and returned everything. Where does the refund go? I see nothing on my bank account."]],
    found: ["h-refunds", "h-giftcards", "h-returns"],
    internal: [],
    reply: [
      say(
        "That is as it should be: purchases made with a gift card are repaid as a fresh gift card, not to your bank.",
        "h-refunds",
        "If you paid with a gift card, the amount is put on a new gift card.",
      ),
      say(
        "We'll let you know by mail as soon as it has gone through.",
        "h-refunds",
        "You get an e-mail once the refund has been approved.",
      ),
    ],
    errors: [
      wrong("negation", 0, "That should not be: purchases made with a gift card are repaid to your bank, never as a gift card."),
      wrong("other-customer", 1, "We'll let you know at g.okonkwo@mail.example as soon as it has gone through."),
      wrong("promise", 1, "I'll personally transfer it to your bank account this afternoon."),
    ],
  },
  {
    id: "en-h-22",
    profile,
    customer: omar,
    said: [["customer", "One of the second-hand stools from Again has scuffs. I want money off."]],
    found: ["h-damaged", "h-returns", "h-warranty"],
    internal: ["h-goodwill"],
    reply: [
      say("I understand that you expected a stool without scuffs."),
      say(
        "Pre-owned pieces from Again may show signs of wear, and we don't treat those as a defect.",
        "h-damaged",
        "Marks on second-hand furniture from our Again department are not counted as damage.",
      ),
    ],
    errors: [
      wrong("negation", 1, "Pre-owned pieces from Again with signs of wear are treated as a defect, of course."),
      wrong(
        "internal-text",
        1,
        "Pre-owned pieces from Again may show signs of wear; without asking anyone I can give thirty-five pounds as goodwill.",
      ),
      wrongBy(
        "wrong-article",
        1,
        "We then offer you a replacement part, a new item or a price reduction.",
        "h-damaged",
        "We then offer you a replacement part, a new item or a price reduction.",
      ),
      wrong("internal-text", 0, "I understand that you expected a stool without scuffs and have passed it to Petra Lund."),
    ],
  },
  {
    id: "en-h-23",
    profile,
    customer: anna,
    said: [
      [
        "customer",
        "Can I return the espresso machine and the shelf I bought? Both came three weeks ago and are unopened. The shelf is from you.",
      ],
    ],
    found: ["b-group", "h-returns", "h-refunds"],
    internal: [],
    reply: [
      say(
        "The shelf can come back to us for 30 days after you received it.",
        "b-group",
        "Havsro purchases may be returned within 30 days of delivery.",
      ),
      say(
        "Brunvik is a shop apart with conditions of its own, so please ask them about the machine.",
        "b-group",
        "Brunvik and Havsro are separate shops with their own terms.",
      ),
    ],
    errors: [
      wrongBy(
        "other-brand",
        0,
        "The shelf can come back to us for 21 days after you received it.",
        "b-group",
        "Brunvik machines bought from Brunvik may be returned within 21 days.",
      ),
      wrongBy(
        "other-brand",
        1,
        "Our customer service for your shelf answers on 020 7946 0022.",
        "b-group",
        "Havsro customer service answers on 020 7946 0011, Brunvik on 020 7946 0022.",
      ),
      wrongBy(
        "other-brand",
        0,
        "Yes: registered within 60 days, your purchase is covered for 5 years.",
        "b-warranty",
        "If you register the machine within 60 days, the warranty is extended to 5 years.",
      ),
    ],
  },
  {
    id: "en-h-24",
    profile,
    customer: grace,
    said: [["customer", "How can I ring you? Chat is closed."]],
    found: ["b-group", "h-delivery", "h-cancel"],
    internal: [],
    reply: [
      say(
        "You reach our customer service by phone on 020 7946 0011.",
        "b-group",
        "Havsro customer service answers on 020 7946 0011, Brunvik on 020 7946 0022.",
      ),
    ],
    errors: [
      wrong("other-brand", 0, "You reach our customer service by phone on 020 7946 0022."),
      wrongBy(
        "other-brand",
        0,
        "You reach our customer service by phone on 020 7946 0099, day and night.",
        "p-card",
        "If you have no access to the app, call 020 7946 0099, which is open day and night.",
      ),
      wrong("link", 0, "You reach our customer service at https://www.havsro.example/callback."),
      wrong("wrong-article", 0, "You can follow a parcel at https://www.havsro.example/track."),
    ],
  },
];
