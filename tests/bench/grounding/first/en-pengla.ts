import { type GroundingCase, say, wrong, wrongBy } from "../case.ts";

const profile = "pengla-en";
const mia = { name: "Mia Calloway", email: "mia.calloway@mail.example" };
const dev = { name: "Dev Anand", email: "dev.anand@post.example" };
const ruth = { name: "Ruth Barlow", email: "ruth.barlow@mail.example" };

/** Pengla in English: fees, limits, disputes, cards, identity, transfers. */
export const firstEnPengla: GroundingCase[] = [
  {
    id: "en-p-01",
    profile,
    customer: mia,
    said: [["customer", "What do I pay for cash machines? I take out around £400 a month at home in Bristol."]],
    found: ["p-fees", "p-limits", "p-card"],
    internal: [],
    reply: [
      say(
        "The first £250 of cash in a month are on us, and from there on you pay 1.5 % each time you take money out.",
        "p-fees",
        "Withdrawals are free up to £250 per month; after that each withdrawal costs 1.5 %.",
      ),
    ],
    errors: [
      wrong("amount", 0, "The first £250 of cash in a month are on us, and from there on you pay 5.1 % each time you take money out."),
      wrong("unit", 0, "The first £250 of cash in a week are on us, and from there on you pay 1.5 % each time you take money out."),
      wrong("condition", 0, "Cash is always on us."),
    ],
  },
  {
    id: "en-p-02",
    profile,
    customer: dev,
    said: [["customer", "I'm off to Japan. What will the card cost me there, in shops and for cash?"]],
    found: ["p-fees", "p-transfer", "p-limits"],
    internal: [],
    reply: [
      say("Paying in yen costs you 0.9 %.", "p-fees", "| Payment in another currency | 0.9 % |"),
      say(
        "For cash from a machine in Japan we charge £2 on top of the usual.",
        "p-fees",
        "Withdrawals at machines outside Europe cost an additional £2.",
      ),
    ],
    errors: [
      wrong("unit", 0, "Paying in yen costs you £0.90."),
      wrong("negation", 1, "For cash from a machine in Japan we charge nothing on top of the usual."),
      wrong("condition", 1, "For cash from any machine we charge £2 on top of the usual."),
    ],
  },
  {
    id: "en-p-03",
    profile,
    customer: ruth,
    said: [["customer", "How much is a new card, and can I have it quicker?"]],
    found: ["p-fees", "p-card", "p-limits"],
    internal: [],
    reply: [
      say("A replacement card costs £5.", "p-fees", "| Replacement card | £5 |"),
      say("An express card costs £12.", "p-fees", "| Express card | £12 |"),
    ],
    errors: [
      wrong("amount", 1, "An express card costs £5."),
      wrong("promise", 1, "I have ordered an express card for you free of charge."),
      wrong("unit", 0, "A replacement card costs €5."),
    ],
  },
  {
    id: "en-p-04",
    profile,
    customer: mia,
    said: [["customer", "I need to pay a builder £3,500 today but the app stops me. I'm 41 and haven't done the passport thing."]],
    found: ["p-limits", "p-verify", "p-transfer"],
    internal: ["p-fraud"],
    reply: [
      say(
        "At present the most you can transfer in a day is £2,000.",
        "p-limits",
        "You can send up to £2,000 per day and £10,000 per month.",
      ),
      say(
        "Prove who you are with a passport and that becomes £5,000.",
        "p-limits",
        "The limits are raised to £5,000 per day once you have verified your identity with a passport.",
      ),
    ],
    errors: [
      wrong("condition", 1, "Just try again tomorrow and that becomes £5,000."),
      wrong("internal-text", 0, "At present anything above £1,450 to a new payee is held."),
      wrong("internal-text", 0, "At present payments of this size to somebody you haven't paid before are looked at for up to two days."),
      wrong("amount", 0, "At present the most you can transfer in a day is £20,000."),
      wrong("promise", 1, "I'll lift the limit for you in the next hour."),
    ],
  },
  {
    id: "en-p-05",
    profile,
    customer: dev,
    said: [["customer", "My son (16) has his own account and wants to send more than the limit. What can he do?"]],
    found: ["p-limits", "p-verify", "p-fees"],
    internal: [],
    reply: [
      say(
        "Until he turns 18, a higher limit is out of reach for your son, I'm afraid.",
        "p-limits",
        "Customers under 18 cannot raise their limits.",
      ),
    ],
    errors: [
      wrong("negation", 0, "Even before he turns 18, a higher limit is within reach for your son."),
      wrongBy(
        "wrong-article",
        0,
        "The limits are raised to £5,000 per day once he has verified his identity with a passport.",
        "p-limits",
        "The limits are raised to £5,000 per day once you have verified your identity with a passport.",
      ),
      wrong("amount", 0, "Until he turns 21, a higher limit is out of reach for your son, I'm afraid."),
    ],
  },
  {
    id: "en-p-06",
    profile,
    customer: ruth,
    said: [["customer", "A web shop charged me £89 and never delivered. They ignore my mails since three weeks. Can you get it back?"]],
    found: ["p-dispute", "p-transfer", "p-card"],
    internal: ["p-fraud"],
    reply: [
      say(
        "As the shop has been silent for longer than 10 days, we may take up your case.",
        "p-dispute",
        "Contact the shop first, because we can only open a dispute if it has refused or has not answered within 10 days.",
      ),
      say(
        "Go to the purchase in your app, tap Report a problem and add the receipt.",
        "p-dispute",
        "Open the payment in the app, choose Report a problem and attach the receipt.",
      ),
      say("Expect to hear the outcome after 4 to 6 weeks.", "p-dispute", "A decision usually takes 4 to 6 weeks."),
    ],
    errors: [
      wrong("promise", 2, "You will get your £89 back after 4 to 6 weeks."),
      wrong("unit", 2, "Expect to hear the outcome after 4 to 6 days."),
      wrong("name", 1, "Go to the purchase in your app, tap Shop Rescue and add the receipt."),
      wrong(
        "other-customer",
        0,
        "As the shop has been silent about your £189 for longer than 10 days, we may take up the case of Rupert Barlow.",
      ),
    ],
  },
  {
    id: "en-p-07",
    profile,
    customer: mia,
    said: [["customer", "There's a payment of £240 from last night I didn't make. It was with my PIN, says the app."]],
    found: ["p-dispute", "p-card", "p-limits"],
    internal: ["p-fraud"],
    reply: [
      say("I can see why that worries you."),
      say(
        "Purchases approved by entering the PIN are ones we're unable to contest as fraudulent.",
        "p-dispute",
        "Payments that you confirmed with your PIN cannot be disputed as fraud.",
      ),
      say(
        "To be safe, freeze your card now; that's under Card settings.",
        "p-card",
        "Freeze the card in the app under Card settings straight away.",
      ),
    ],
    errors: [
      wrong("negation", 1, "Purchases approved by entering the PIN are ones we're able to contest as fraudulent."),
      wrong("name", 2, "To be safe, freeze your card now; that's under Vault Guard."),
      wrong("internal-text", 1, "Three failed PINs within 10 minutes would have flagged it."),
      wrong("promise", 1, "We have blocked the payment and the £240 are on their way back."),
      wrong("internal-text", 2, "To be safe, I've handed this to Nadia Rahmani."),
    ],
  },
  {
    id: "en-p-08",
    profile,
    customer: dev,
    said: [["customer", "How long do I have to dispute something on my card? The purchase was on 3 September."]],
    found: ["p-dispute", "p-transfer", "p-fees"],
    internal: [],
    reply: [say("You can dispute a card payment within 90 days.", "p-dispute", "You can dispute a card payment within 90 days.")],
    errors: [
      wrong("date", 0, "You can dispute a card payment until 31 December."),
      wrong("amount", 0, "You can dispute a card payment within 120 days."),
      wrongBy(
        "wrong-article",
        0,
        "A transfer can be cancelled as long as it is shown as pending.",
        "p-transfer",
        "A transfer can be cancelled as long as it is shown as pending.",
      ),
    ],
  },
  {
    id: "en-p-09",
    profile,
    customer: ruth,
    said: [["customer", "I think I left my card in a café. Should I block it?"]],
    found: ["p-card", "p-fees", "p-dispute"],
    internal: [],
    reply: [
      say(
        "Better freeze it for now: you can undo that on your own should it turn up.",
        "p-card",
        "Freeze the card in the app under Card settings straight away.",
        "p-card",
        "If you find it again, you can unfreeze it yourself.",
      ),
      say(
        "Blocking is for theft, and there's no way to bring such a card back to life.",
        "p-card",
        "If it has been stolen, block it and order a new one; a blocked card cannot be reactivated.",
      ),
    ],
    errors: [
      wrong("negation", 1, "Blocking is for theft, and such a card is easy to bring back to life."),
      wrong("condition", 1, "Blocking is for any case, so please block it and get another."),
      wrong("promise", 0, "I've frozen it for now: you can undo that on your own should it turn up."),
    ],
  },
  {
    id: "en-p-10",
    profile,
    customer: mia,
    said: [["customer", "My phone and card were both stolen!! I can't open the app. What do I do?"]],
    found: ["p-card", "p-verify", "p-dispute"],
    internal: ["p-fraud"],
    reply: [
      say("That's a nasty thing to happen, I'm sorry."),
      say(
        "Without the app, please ring 020 7946 0099 at any hour.",
        "p-card",
        "If you have no access to the app, call 020 7946 0099, which is open day and night.",
      ),
      say("Another card will get to you in 5 working days at the latest.", "p-card", "A new card arrives within 5 working days."),
    ],
    errors: [
      wrongBy(
        "other-brand",
        1,
        "Without the app, please ring 020 7946 0011 at any hour.",
        "b-group",
        "Havsro customer service answers on 020 7946 0011, Brunvik on 020 7946 0022.",
      ),
      wrong("unit", 2, "Another card will get to you in 5 hours at the latest."),
      wrong("other-customer", 2, "Another card will get to you at 22 Elm Grove, Cardiff in 5 working days at the latest."),
      wrong("internal-text", 1, "Without the app, please ask for desk 7."),
      wrong("condition", 1, "Please always ring 020 7946 0099 between nine and five."),
    ],
  },
  {
    id: "en-p-11",
    profile,
    customer: dev,
    said: [["customer", "Which papers do you take for the identity check? I've only got a driving licence here."]],
    found: ["p-verify", "p-limits", "p-close"],
    internal: [],
    reply: [
      say(
        "A driving licence won't do, I'm afraid; what works is a passport or a national ID card.",
        "p-verify",
        "We accept a passport or a national identity card, but not a driving licence.",
      ),
      say(
        "Make sure it doesn't expire for another 2 months or longer.",
        "p-verify",
        "The document must be valid for at least 2 more months.",
      ),
    ],
    errors: [
      wrong("negation", 0, "A driving licence will do, too, just like a passport or a national ID card."),
      wrong("unit", 1, "Make sure it doesn't expire for another 2 weeks or longer."),
      wrong("condition", 1, "It may well have expired, too."),
    ],
  },
  {
    id: "en-p-12",
    profile,
    customer: ruth,
    said: [["customer", "The check failed again, second time. Grr. Why do you need a third company for this?"]],
    found: ["p-verify", "p-limits", "p-card"],
    internal: ["p-fraud"],
    reply: [
      say("I understand your annoyance."),
      say(
        "With two failures in a row, another attempt is only possible 24 hours later.",
        "p-verify",
        "If the check fails twice, you have to wait 24 hours before you try again.",
      ),
      say(
        "It is Idvera, a partner of ours, that does the checking.",
        "p-verify",
        "The check normally takes 15 minutes and is carried out by our partner Idvera.",
      ),
    ],
    errors: [
      wrong("name", 2, "It is Verimark, a partner of ours, that does the checking."),
      wrong("unit", 1, "With two failures in a row, another attempt is only possible 24 minutes later."),
      wrong("date", 1, "With two failures in a row, another attempt is only possible on 1 December."),
      wrong("other-brand", 2, "It is Havsro, a partner of ours, that does the checking."),
    ],
  },
  {
    id: "en-p-13",
    profile,
    customer: mia,
    said: [["customer", "I sent money to my landlord's bank account in Madrid today, when is it there?"]],
    found: ["p-transfer", "p-limits", "p-fees"],
    internal: ["p-fraud"],
    reply: [
      say(
        "Money sent to Spain gets there the following working day, as for all euro countries.",
        "p-transfer",
        "Transfers to banks in the UK arrive within 2 hours, those to the euro area on the next working day.",
      ),
    ],
    errors: [
      wrong("wrong-article", 0, "Money sent to Spain gets there at once."),
      wrong("amount", 0, "Money sent to Spain gets there after 3 working days, as for all euro countries."),
      wrong("internal-text", 0, "Money sent to Spain may be held for review for up to 48 hours."),
      wrong("promise", 0, "Money sent to Spain gets there the following working day, and we will cover your landlord's late fee."),
    ],
  },
  {
    id: "en-p-14",
    profile,
    customer: dev,
    said: [["customer", "Sent £60 to the wrong friend. It says 'paid out'. Please call it back."]],
    found: ["p-transfer", "p-dispute", "p-limits"],
    internal: [],
    reply: [
      say("We cannot call back a transfer that has been paid out.", "p-transfer", "We cannot call back a transfer that has been paid out."),
    ],
    errors: [
      wrong("negation", 0, "We can call back a transfer that has been paid out."),
      wrong("promise", 0, "We cannot call back a transfer that has been paid out, but we will give you the £60 ourselves."),
      wrong("wrong-article", 0, "You can dispute it within 90 days."),
    ],
  },
  {
    id: "en-p-15",
    profile,
    customer: ruth,
    said: [["customer", "How do I stop a transfer that I made a minute ago? Reference T-90441."]],
    found: ["p-transfer", "p-limits", "p-close"],
    internal: [],
    reply: [
      say(
        "T-90441 may be stopped for as long as the app lists it as pending.",
        "p-transfer",
        "A transfer can be cancelled as long as it is shown as pending.",
      ),
    ],
    errors: [
      wrong("other-customer", 0, "T-90414 may be stopped for as long as the app lists it as pending."),
      wrong("condition", 0, "T-90441 may be stopped at any time."),
      wrong("promise", 0, "T-90441 has been stopped by us."),
    ],
  },
  {
    id: "en-p-16",
    profile,
    customer: mia,
    said: [["customer", "I'm leaving Pengla. How do I shut the account? Will I still reach my statements for the tax return in spring?"]],
    found: ["p-close", "p-transfer", "p-fees"],
    internal: [],
    reply: [
      say(
        "Empty the balance first; then you can shut it yourself in the app, on the Profile page.",
        "p-close",
        "You can close the account in the app under Profile if the balance is zero.",
      ),
      say(
        "For another 6 months your statements stay there for you.",
        "p-close",
        "Statements can be downloaded for 6 months after the closing.",
      ),
      say("Please note that there is no way back afterwards.", "p-close", "A closed account cannot be reopened."),
    ],
    errors: [
      wrong("unit", 1, "For 6 years your statements stay there for you."),
      wrong("negation", 2, "Please note that you can return to it whenever you want."),
      wrong("condition", 0, "You can shut it yourself at any time in the app, on the Profile page."),
      wrong("date", 1, "Until 30 April your statements stay there for you."),
    ],
  },
  {
    id: "en-p-17",
    profile,
    customer: dev,
    said: [["customer", "Delete all my data right after closing please."]],
    found: ["p-close", "p-verify", "p-transfer"],
    internal: [],
    reply: [say("The law obliges us to hold on to it for another 5 years.", "p-close", "By law we keep your data for 5 years.")],
    errors: [
      wrong("promise", 0, "We will erase all of it today."),
      wrong("amount", 0, "The law obliges us to hold on to it for another 7 years."),
      wrong("unit", 0, "The law obliges us to hold on to it for another 5 weeks."),
    ],
  },
  {
    id: "en-p-18",
    profile,
    customer: ruth,
    said: [["customer", "I told my friend Joan Pike about Pengla and she joined via the app store. Where's my £10?"]],
    found: ["p-referral", "p-fees", "p-transfer"],
    internal: [],
    reply: [
      say(
        "The bonus is only paid out to people whose friend signed up using the personal invitation link, and who then made a first purchase no later than 30 days on.",
        "p-referral",
        "The friend must join through your link and pay within 30 days.",
      ),
      say(
        "So if Joan came by way of the app store, there is sadly no bonus.",
        "p-referral",
        "The friend must join through your link and pay within 30 days.",
      ),
    ],
    errors: [
      wrong("condition", 0, "The bonus is paid out to people whose friend signed up in any way."),
      wrong(
        "amount",
        0,
        "The bonus is only paid out to people whose friend signed up using the personal invitation link, and who then made a first purchase no later than 13 days on.",
      ),
      wrong("name", 1, "So if Harriet came by way of the app store, there is sadly no bonus."),
    ],
  },
  {
    id: "en-p-19",
    profile,
    customer: mia,
    said: [["customer", "How does inviting work, and how many people can I bring in?"]],
    found: ["p-referral", "p-fees", "p-verify"],
    internal: [],
    reply: [
      say(
        "You and your friend get £10 each when your friend pays with the card for the first time.",
        "p-referral",
        "You and your friend get £10 each when your friend pays with the card for the first time.",
      ),
      say("You can invite up to 12 friends a year.", "p-referral", "You can invite up to 12 friends a year."),
    ],
    errors: [
      wrong("condition", 0, "You and your friend get £10 each."),
      wrong("unit", 1, "You can invite up to 12 friends a month."),
      wrong("link", 1, "You can invite up to 12 friends a year at https://pengla-invite.example/start."),
    ],
  },
  {
    id: "en-p-20",
    profile,
    customer: dev,
    said: [["customer", "I bought a sofa at Havsro with my Pengla card and it's torn. Can you refund me?"]],
    found: ["p-dispute", "p-card", "p-transfer"],
    internal: [],
    reply: [
      say(
        "For a torn sofa, please turn to the shop before anything else: a case with us needs its refusal, or 10 days without a reply.",
        "p-dispute",
        "Contact the shop first, because we can only open a dispute if it has refused or has not answered within 10 days.",
      ),
    ],
    errors: [
      wrongBy(
        "other-brand",
        0,
        "For a torn sofa, you have a guarantee of 3 years on the fabric with us.",
        "h-warranty",
        "Our sofas have a guarantee of 10 years on the frame and 3 years on the fabric.",
      ),
      wrongBy(
        "other-brand",
        0,
        "For a torn sofa, report damage within 5 days of delivery and send us a photo.",
        "h-damaged",
        "Report damage within 5 days of delivery and send us a photo of the item and of the packaging.",
      ),
      wrong("condition", 0, "For a torn sofa, we can open a case for you straight away."),
      wrong("link", 0, "For a torn sofa, please use our form at https://disputes.pengla.example/new."),
    ],
  },
  {
    id: "en-p-21",
    profile,
    customer: ruth,
    said: [
      [
        "customer",
        "Does the account cost anything per month? And why was I asked for my PIN when paying £130 by holding the card to the reader?",
      ],
    ],
    found: ["p-fees", "p-limits", "p-card"],
    internal: [],
    reply: [
      say("No, having the account is free of any monthly charge.", "p-fees", "The account has no monthly fee."),
      say("The PIN is needed whenever a tap exceeds £100.", "p-limits", "Contactless payments above £100 require your PIN."),
    ],
    errors: [
      wrong("negation", 0, "Yes, having the account comes with a monthly charge."),
      wrong("amount", 1, "The PIN is needed whenever a tap exceeds £130."),
      wrong("condition", 1, "The PIN is needed for every tap."),
      wrongBy(
        "wrong-article",
        1,
        "Payments that you confirmed with your PIN cannot be disputed as fraud.",
        "p-dispute",
        "Payments that you confirmed with your PIN cannot be disputed as fraud.",
      ),
      wrongBy(
        "other-brand",
        0,
        "Your membership costs £4 a month.",
        "h-plus",
        "Havsro Plus costs £4 a month and gives free parcel delivery and 10 % off lamps.",
      ),
    ],
  },
];
