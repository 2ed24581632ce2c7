import { type GroundingCase, say, wrong, wrongBy } from "../case.ts";

const profile = "brunvik-en";
const tom = { name: "Tom Ashdown", email: "tom.ashdown@mail.example" };
const priya = { name: "Priya Nair", email: "priya.nair@post.example" };
const lewis = { name: "Lewis Grant", email: "lewis@grant.example" };

/** Brunvik in English: warranty, care of the machine, coffee subscription, repairs. */
export const firstEnBrunvik: GroundingCase[] = [
  {
    id: "en-b-01",
    profile,
    customer: tom,
    said: [["customer", "My Brunvik One stopped pumping water after 30 months. I never registered it. Serial K7-20331. Am I covered?"]],
    found: ["b-warranty", "b-repair", "b-parts"],
    internal: ["b-batch"],
    reply: [
      say("I'm sorry your machine has let you down."),
      say(
        "Cover lasts 2 years counted from the day you bought it.",
        "b-warranty",
        "All machines have a warranty of 2 years from the date of purchase.",
      ),
      say(
        "It becomes 5 years for owners who signed their machine up during the first 60 days.",
        "b-warranty",
        "If you register the machine within 60 days, the warranty is extended to 5 years.",
      ),
    ],
    errors: [
      wrong("internal-text", 2, "As yours belongs to the K7 series, whose pump is weak, we cover it for three years all the same."),
      wrong("internal-text", 1, "About 4 % of these machines fail within a year."),
      wrong("name", 0, "I'm sorry your machine has let you down; Jonas Ek will have a look at it."),
      wrong("condition", 2, "It then becomes 5 years."),
      wrong("unit", 2, "It becomes 5 years for owners who signed their machine up during the first 60 weeks."),
    ],
  },
  {
    id: "en-b-02",
    profile,
    customer: priya,
    said: [["customer", "Will you repair it for free if limescale has killed the heater? It's one year old."]],
    found: ["b-warranty", "b-descale", "b-repair"],
    internal: [],
    reply: [
      say(
        "Faults that were caused by limescale are unfortunately left out of our warranty.",
        "b-warranty",
        "Damage caused by limescale is not covered.",
      ),
      say(
        "Having a look at it then costs £25.",
        "b-repair",
        "We pay for the transport if the warranty applies; otherwise an inspection costs £25.",
      ),
    ],
    errors: [
      wrong("negation", 0, "Faults that were caused by limescale are of course part of our warranty."),
      wrong("amount", 1, "Having a look at it then costs £52."),
      wrong("promise", 1, "We'll waive the inspection fee for you."),
    ],
  },
  {
    id: "en-b-03",
    profile,
    customer: lewis,
    said: [["customer", "The seal of the brew group leaks. I registered the machine the day I bought it, two years ago."]],
    found: ["b-warranty", "b-parts", "b-repair"],
    internal: ["b-batch"],
    reply: [
      say(
        "Even with a registered machine, parts that wear out, seals among them, have to be paid for.",
        "b-warranty",
        "Seals, filters and other wearing parts are excluded.",
      ),
      say(
        "You can order a new one at https://parts.brunvik.example; please keep the serial number from underneath the machine at hand.",
        "b-parts",
        "Order them at https://parts.brunvik.example; orders above £40 are delivered free of charge.",
        "b-parts",
        "Have the serial number ready, which you find underneath the machine.",
      ),
    ],
    errors: [
      wrong("negation", 0, "With a registered machine, parts that wear out, seals among them, are free."),
      wrong(
        "link",
        1,
        "You can order a new one at https://shop.brunvik-parts.example; please keep the serial number from underneath the machine at hand.",
      ),
      wrong(
        "internal-text",
        1,
        "You can order a new one at https://intra.brunvik.example/k7; please keep the serial number from underneath the machine at hand.",
      ),
    ],
  },
  {
    id: "en-b-04",
    profile,
    customer: tom,
    said: [["customer", "How often do I need to descale? Can I use household vinegar? Our water is normal."]],
    found: ["b-descale", "b-lights", "b-warranty"],
    internal: [],
    reply: [
      say(
        "With water like yours, getting rid of limescale every 3 months is enough.",
        "b-descale",
        "Descale the machine every 3 months, or every month if your water is hard.",
      ),
      say("Please stay away from vinegar: it attacks the rubber inside.", "b-descale", "Never use vinegar, because it damages the seals."),
    ],
    errors: [
      wrong("negation", 1, "Vinegar is fine: it is gentle to the rubber inside."),
      wrong("unit", 0, "With water like yours, getting rid of limescale every 3 weeks is enough."),
      wrong("amount", 0, "With water like yours, getting rid of limescale every 6 months is enough."),
    ],
  },
  {
    id: "en-b-05",
    profile,
    customer: priya,
    said: [["customer", "Could you tell me the descaling steps? I have the One and lost the booklet."]],
    found: ["b-descale", "b-lights", "b-parts"],
    internal: [],
    reply: [
      say("Here is how to do it:"),
      say("\n1. Empty the water tank and remove the filter.", "b-descale", "Empty the water tank and remove the filter."),
      say(
        "\n2. Fill the tank with 0.5 litres of water and one sachet of Brunvik descaler.",
        "b-descale",
        "Fill the tank with 0.5 litres of water and one sachet of Brunvik descaler.",
      ),
      say(
        "\n3. Hold the steam button for 5 seconds until the light turns orange.",
        "b-descale",
        "Hold the steam button for 5 seconds until the light turns orange.",
      ),
      say(
        "\n4. Wait 20 minutes, then rinse with two full tanks of clean water.",
        "b-descale",
        "Wait 20 minutes, then rinse with two full tanks of clean water.",
      ),
    ],
    errors: [
      wrong("unit", 2, "\n2. Fill the tank with 0.5 decilitres of water and one sachet of Brunvik descaler."),
      wrong("amount", 4, "\n4. Wait 2 minutes, then rinse with two full tanks of clean water."),
      wrong("name", 2, "\n2. Fill the tank with 0.5 litres of water and one sachet of Kalkora descaler."),
      wrong("unit", 3, "\n3. Hold the steam button for 5 minutes until the light turns orange."),
    ],
  },
  {
    id: "en-b-06",
    profile,
    customer: lewis,
    said: [["customer", "The lamp is blinking red since this morning. What's wrong?"]],
    found: ["b-lights", "b-descale", "b-warranty"],
    internal: [],
    reply: [
      say(
        "A red lamp that blinks tells you that the machine got too hot; turn it off and give it 30 minutes.",
        "b-lights",
        "| Flashing red | Overheated | Switch off and wait 30 minutes |",
      ),
      say(
        "Should it go on blinking afterwards, leave it off and get back to us.",
        "b-lights",
        "If the light still flashes red after the pause, contact us and do not use the machine.",
      ),
    ],
    errors: [
      wrong("wrong-article", 0, "A red lamp that blinks tells you that it is time to run the descaling programme."),
      wrong("amount", 0, "A red lamp that blinks tells you that the machine got too hot; turn it off and give it 3 minutes."),
      wrong("negation", 1, "Should it go on blinking afterwards, you can keep using it without contacting us."),
      wrong("promise", 1, "Should it go on blinking afterwards, we will swap it for a brand-new machine."),
    ],
  },
  {
    id: "en-b-07",
    profile,
    customer: tom,
    said: [["customer", "Orange light flashes. Do I have to send it in?"]],
    found: ["b-lights", "b-descale", "b-repair"],
    internal: [],
    reply: [
      say(
        "No need: blinking orange only reminds you to get the limescale out, so please start the descaling programme.",
        "b-lights",
        "| Flashing orange | Descaling due | Run the descaling programme |",
      ),
    ],
    errors: [
      wrong("wrong-article", 0, "Switch off and wait 30 minutes."),
      wrongBy(
        "wrong-article",
        0,
        "Yes: register the repair online before you send anything.",
        "b-repair",
        "Register the repair online before you send anything.",
      ),
      wrong("negation", 0, "Yes: blinking orange means that the machine cannot be descaled any more."),
    ],
  },
  {
    id: "en-b-08",
    profile,
    customer: priya,
    said: [
      ["customer", "I want my next coffee box a week later. Today is Wednesday. How long do I have, and can I skip the whole summer?"],
    ],
    found: ["b-coffee", "b-group", "b-repair"],
    internal: [],
    reply: [
      say(
        "Tell us by the end of Thursday (midnight) and your upcoming delivery will already follow the new plan.",
        "b-coffee",
        "Changes must be made by Thursday midnight to apply to the next box.",
      ),
      say(
        "Taking a break is possible for at most 3 months.",
        "b-coffee",
        "You can pause for up to 3 months or cancel after the second box.",
      ),
    ],
    errors: [
      wrong("date", 0, "Tell us by the end of Friday (midnight) and your upcoming delivery will already follow the new plan."),
      wrong("amount", 1, "Taking a break is possible for at most 6 months."),
      wrong("link", 1, "Taking a break is possible for at most 3 months at https://coffee.brunvik.example/pause."),
      wrong("promise", 0, "I have already moved your upcoming delivery by a week."),
      wrong("other-customer", 1, "Taking a break is possible for at most 3 months; your boxes to 8 Quarry Lane, Hull are then stopped."),
    ],
  },
  {
    id: "en-b-09",
    profile,
    customer: lewis,
    said: [["customer", "I've had one box and hate the roast. Cancel please! And I want to send the opened bag back."]],
    found: ["b-coffee", "b-repair", "b-warranty"],
    internal: [],
    reply: [
      say(
        "Ending the plan becomes possible once the second delivery has come.",
        "b-coffee",
        "You can pause for up to 3 months or cancel after the second box.",
      ),
      say(
        "Coffee that has been opened can't come back to us, yet one time each year we swap a roast that isn't to your taste.",
        "b-coffee",
        "Opened bags are not taken back, but we replace a roast you dislike once per year.",
      ),
    ],
    errors: [
      wrong("condition", 0, "Ending the plan is possible at any time."),
      wrong(
        "negation",
        1,
        "Coffee that has been opened may come back to us, and one time each year we swap a roast that isn't to your taste.",
      ),
      wrong(
        "unit",
        1,
        "Coffee that has been opened can't come back to us, yet one time each month we swap a roast that isn't to your taste.",
      ),
      wrong("promise", 0, "I've ended the plan for you as of today."),
    ],
  },
  {
    id: "en-b-10",
    profile,
    customer: tom,
    said: [["customer", "What does the coffee subscription cost and how often do boxes come?"]],
    found: ["b-coffee", "b-parts", "b-warranty"],
    internal: [],
    reply: [
      say("A coffee subscription costs £19 per box of 1 kg.", "b-coffee", "A coffee subscription costs £19 per box of 1 kg."),
      say("You choose a box every 2, 4 or 6 weeks.", "b-coffee", "You choose a box every 2, 4 or 6 weeks."),
    ],
    errors: [
      wrong("amount", 0, "A coffee subscription costs £91 per box of 1 kg."),
      wrong("unit", 1, "You choose a box every 2, 4 or 6 months."),
      wrong("unit", 0, "A coffee subscription costs £19 per box of 1 lb."),
      wrongBy(
        "other-brand",
        0,
        "A subscription costs £4 a month and gives free parcel delivery.",
        "h-plus",
        "Havsro Plus costs £4 a month and gives free parcel delivery and 10 % off lamps.",
      ),
    ],
  },
  {
    id: "en-b-11",
    profile,
    customer: priya,
    said: [
      ["customer", "My machine was discontinued in 2021. Where can I still buy a drip tray and do I pay for shipping? The tray is £12."],
    ],
    found: ["b-parts", "b-warranty", "b-repair"],
    internal: [],
    reply: [
      say(
        "You're in luck: we keep parts for no less than 10 years once a model has left the range.",
        "b-parts",
        "Spare parts are available for at least 10 years after a model is discontinued.",
      ),
      say(
        "They are sold at https://parts.brunvik.example, and shipping is only free from a basket of more than £40.",
        "b-parts",
        "Order them at https://parts.brunvik.example; orders above £40 are delivered free of charge.",
      ),
    ],
    errors: [
      wrong("condition", 1, "They are sold at https://parts.brunvik.example, and shipping is free."),
      wrong("date", 0, "You're in luck: we keep parts until 2027."),
      wrong("link", 1, "They are sold at https://parts.brunvik-shop.example, and shipping is only free from a basket of more than £40."),
      wrong("amount", 1, "They are sold at https://parts.brunvik.example, and shipping is only free from a basket of more than £14."),
    ],
  },
  {
    id: "en-b-12",
    profile,
    customer: lewis,
    said: [["customer", "I'd like the control board to fix it myself. Can you sell me one?"]],
    found: ["b-parts", "b-warranty", "b-repair"],
    internal: [],
    reply: [
      say(
        "Control boards and other electronics go to authorised repairers alone.",
        "b-parts",
        "Electronic parts are only sent to approved workshops.",
      ),
      say(
        "Besides, please leave the casing shut, or you'd lose your cover.",
        "b-warranty",
        "Repairs are carried out by our workshop in Boras; never open the housing yourself, as this voids the warranty.",
      ),
    ],
    errors: [
      wrong("negation", 0, "Control boards and other electronics go to private customers, too."),
      wrong("negation", 1, "Besides, you may open the casing without losing your cover."),
      wrong("promise", 0, "Control boards and other electronics go to authorised repairers alone, so I'll book a technician to visit you."),
    ],
  },
  {
    id: "en-b-13",
    profile,
    customer: tom,
    said: [["customer", "How long can I run the mixer on bread dough? I have 2 kg of flour to knead."]],
    found: ["b-mixer", "b-warranty", "b-lights"],
    internal: [],
    reply: [
      say(
        "Six minutes in one go is the most; afterwards it needs 15 minutes to cool down.",
        "b-mixer",
        "Run the mixer for no more than 6 minutes at a time and let it cool for 15 minutes.",
      ),
      say("2 kg are too much for it: it takes 1.2 kg at most.", "b-mixer", "The bowl holds up to 4.5 litres or 1.2 kg of flour."),
    ],
    errors: [
      wrong("amount", 0, "Sixteen minutes in one go is the most; afterwards it needs 15 minutes to cool down."),
      wrong("unit", 1, "2 kg are too much for it: it takes 1.2 litres at most."),
      wrong("negation", 1, "2 kg are not too much for it."),
    ],
  },
  {
    id: "en-b-14",
    profile,
    customer: priya,
    said: [["customer", "Dishwasher safe? I mean the mixer."]],
    found: ["b-mixer", "b-descale", "b-warranty"],
    internal: [],
    reply: [
      say(
        "The bowl and the whisk can be washed in the dishwasher, the motor unit must not.",
        "b-mixer",
        "The bowl and the whisk can be washed in the dishwasher, the motor unit must not.",
      ),
    ],
    errors: [
      wrong("condition", 0, "The mixer can be washed in the dishwasher."),
      wrong("negation", 0, "The bowl, the whisk and the motor unit can be washed in the dishwasher."),
      wrongBy(
        "wrong-article",
        0,
        "Rinse it with two full tanks of clean water.",
        "b-descale",
        "Wait 20 minutes, then rinse with two full tanks of clean water.",
      ),
    ],
  },
  {
    id: "en-b-15",
    profile,
    customer: lewis,
    said: [
      [
        "customer",
        "How do I get the machine to you, how long will I be without coffee, and can I borrow one meanwhile? Still in warranty.",
      ],
    ],
    found: ["b-repair", "b-warranty", "b-parts"],
    internal: ["b-batch"],
    reply: [
      say(
        "Before posting it, please fill in the form for repairs online; while you are covered, shipping is on us.",
        "b-repair",
        "Register the repair online before you send anything.",
        "b-repair",
        "We pay for the transport if the warranty applies; otherwise an inspection costs £25.",
      ),
      say(
        "Count on roughly 10 working days from its arrival here.",
        "b-repair",
        "A repair usually takes 10 working days after the machine has reached us.",
      ),
      say("Sadly there are no loan machines.", "b-repair", "We do not lend out machines during a repair."),
    ],
    errors: [
      wrong(
        "link",
        0,
        "Before posting it, please fill in the form at https://repair-brunvik.example; while you are covered, shipping is on us.",
      ),
      wrong("promise", 2, "We will send you a loan machine for the time being."),
      wrong("unit", 1, "Count on roughly 10 working hours from its arrival here."),
      wrong("condition", 0, "Before posting it, please fill in the form for repairs online; shipping is always on us."),
      wrong("date", 1, "You will have it back by 5 December."),
      wrong("name", 1, "Count on roughly 10 working days from its arrival at our partner Fixora."),
    ],
  },
  {
    id: "en-b-16",
    profile,
    customer: tom,
    said: [["customer", "I bought the machine directly from you 17 days ago and want to give it back."]],
    found: ["b-group", "b-warranty", "b-repair"],
    internal: [],
    reply: [
      say(
        "That works: what you buy from us can go back during the first 21 days.",
        "b-group",
        "Brunvik machines bought from Brunvik may be returned within 21 days.",
      ),
    ],
    errors: [
      wrongBy(
        "other-brand",
        0,
        "That works: purchases may be returned within 30 days of delivery.",
        "b-group",
        "Havsro purchases may be returned within 30 days of delivery.",
      ),
      wrongBy(
        "other-brand",
        0,
        "That works: returns in a Havsro store are free of charge.",
        "h-returns",
        "Returns in a Havsro store are free of charge.",
      ),
      wrong("condition", 0, "That works: every Brunvik machine can go back during the first 21 days, wherever you bought it."),
      wrong("amount", 0, "That works: what you buy from us can go back during the first 31 days."),
    ],
  },
  {
    id: "en-b-17",
    profile,
    customer: priya,
    said: [["customer", "Registered today! I bought the machine on 2 November and my serial is B4-77120. Is the long warranty active?"]],
    found: ["b-warranty", "b-parts", "b-repair"],
    internal: [],
    reply: [
      say("Great that you've signed up B4-77120."),
      say(
        "Since you did so in the first 60 days, you are protected for 5 years.",
        "b-warranty",
        "If you register the machine within 60 days, the warranty is extended to 5 years.",
      ),
    ],
    errors: [
      wrong("other-customer", 0, "Great that you've signed up B4-71720."),
      wrong("date", 1, "Since you did so in the first 60 days, you are protected until 2 November 2036."),
      wrong("amount", 1, "Since you did so in the first 60 days, you are protected for 15 years."),
    ],
  },
  {
    id: "en-b-18",
    profile,
    customer: lewis,
    said: [["customer", "Which number do I call for my grinder? I only find furniture people."]],
    found: ["b-group", "b-repair", "b-parts"],
    internal: [],
    reply: [
      say("That was probably Havsro, a shop of its own.", "b-group", "Brunvik and Havsro are separate shops with their own terms."),
      say(
        "Our own team picks up on 020 7946 0022.",
        "b-group",
        "Havsro customer service answers on 020 7946 0011, Brunvik on 020 7946 0022.",
      ),
    ],
    errors: [
      wrong("other-brand", 1, "Our own team picks up on 020 7946 0011."),
      wrong("other-customer", 1, "Our own team will ring you on 07700 900417."),
    ],
  },
  {
    id: "en-b-19",
    profile,
    customer: tom,
    said: [["customer", "Is it true that I can't take the housing off to clean the grinder? Who repairs it then?"]],
    found: ["b-warranty", "b-repair", "b-descale"],
    internal: ["b-batch"],
    reply: [
      say(
        "Repairs are carried out by our workshop in Boras; never open the housing yourself, as this voids the warranty.",
        "b-warranty",
        "Repairs are carried out by our workshop in Boras; never open the housing yourself, as this voids the warranty.",
      ),
    ],
    errors: [
      wrong("name", 0, "Repairs are carried out by our workshop in Malmo; never open the housing yourself, as this voids the warranty."),
      wrong(
        "internal-text",
        0,
        "Repairs are approved by Jonas Ek in Quality; never open the housing yourself, as this voids the warranty.",
      ),
      wrong("other-brand", 0, "Repairs are carried out by Havsro; never open the housing yourself, as this voids the warranty."),
    ],
  },
];
