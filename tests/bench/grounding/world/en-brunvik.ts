import { entries } from "./entry.ts";

/** Brunvik, coffee machines and mixers with a coffee subscription: its English help centre. */
export const enBrunvik = entries("Brunvik", "en", [
  [
    "b-warranty",
    "Warranty for Brunvik machines",
    `
All machines have a warranty of 2 years from the date of purchase. If you register the machine within 60 days, the warranty is extended to 5 years. Damage caused by limescale is not covered.

Seals, filters and other wearing parts are excluded. Repairs are carried out by our workshop in Boras; never open the housing yourself, as this voids the warranty.
`,
  ],
  [
    "b-descale",
    "Descale the Brunvik One",
    `
Descale the machine every 3 months, or every month if your water is hard. Never use vinegar, because it damages the seals.

1. Empty the water tank and remove the filter.
2. Fill the tank with 0.5 litres of water and one sachet of Brunvik descaler.
3. Hold the steam button for 5 seconds until the light turns orange.
4. Wait 20 minutes, then rinse with two full tanks of clean water.
`,
  ],
  [
    "b-lights",
    "What the lights mean",
    `
| Light | Meaning | What to do |
|---|---|---|
| Steady red | Tank empty | Fill the tank |
| Flashing red | Overheated | Switch off and wait 30 minutes |
| Flashing orange | Descaling due | Run the descaling programme |

If the light still flashes red after the pause, contact us and do not use the machine.
`,
  ],
  [
    "b-coffee",
    "Coffee subscription",
    `
A coffee subscription costs £19 per box of 1 kg. You choose a box every 2, 4 or 6 weeks. Changes must be made by Thursday midnight to apply to the next box.

You can pause for up to 3 months or cancel after the second box. Opened bags are not taken back, but we replace a roast you dislike once per year.
`,
  ],
  [
    "b-parts",
    "Order spare parts",
    `
Spare parts are available for at least 10 years after a model is discontinued. Order them at https://parts.brunvik.example; orders above £40 are delivered free of charge. Have the serial number ready, which you find underneath the machine.

Electronic parts are only sent to approved workshops.
`,
  ],
  [
    "b-mixer",
    "Use the Brunvik Mixer safely",
    `
Run the mixer for no more than 6 minutes at a time and let it cool for 15 minutes. The bowl and the whisk can be washed in the dishwasher, the motor unit must not. The bowl holds up to 4.5 litres or 1.2 kg of flour.
`,
  ],
  [
    "b-repair",
    "Hand in a machine for repair",
    `
Register the repair online before you send anything. We pay for the transport if the warranty applies; otherwise an inspection costs £25. A repair usually takes 10 working days after the machine has reached us.

We do not lend out machines during a repair.
`,
  ],
  [
    "b-batch",
    "Faulty pumps, batch K7",
    `
Brunvik One machines with serial numbers starting K7 have a weak pump, and about 4 % fail within a year. Replace them up to 36 months after purchase even without registration. Approve with Jonas Ek in Quality. Form: https://intra.brunvik.example/k7.
`,
    { tier: "internal" },
  ],
  [
    "b-group",
    "Shops of the Havsro group",
    `
Brunvik and Havsro are separate shops with their own terms. Brunvik machines bought from Brunvik may be returned within 21 days. Havsro purchases may be returned within 30 days of delivery. Havsro customer service answers on 020 7946 0011, Brunvik on 020 7946 0022.
`,
    { brand: null },
  ],
]);
