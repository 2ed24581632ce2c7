import { entries } from "./entry.ts";

/** Kurvida, a pharmacy that also books visits with doctors, in English, Swedish and German. */
export const secondKurvida = [
  ...entries("Kurvida", "en", [
    [
      "k-book",
      "Book, move or cancel an appointment",
      `
You can book a visit up to 8 weeks ahead in the app or at https://www.kurvida.example/book. Moving a visit is free until 24 hours before it starts. If you cancel later or do not turn up, we charge £20.

Please arrive 10 minutes early and bring photo ID. Children under 16 must be accompanied by an adult. Visits cannot be booked by e-mail.
`,
    ],
    [
      "k-video",
      "Video visits",
      `
A video visit costs £32 and lasts about 15 minutes. You need a camera and a connection of at least 2 Mbit/s. Our doctors do not prescribe sleeping pills or strong painkillers by video.

If the doctor has not called within 20 minutes of the agreed time, you get your money back automatically.

## Join the visit

1. Open the app and tap My visits.
2. Allow the app to use your camera and microphone.
3. Tap Join, at the earliest 5 minutes before the start.
4. Wait in the lobby until the doctor lets you in.
`,
    ],
    [
      "k-renew",
      "Renew a prescription",
      `
You can renew a prescription online if a Kurvida doctor has issued it within the last 12 months. A renewal costs £9 and is answered within 3 working days. Antibiotics and controlled medicines cannot be renewed online.

You will find the request under Prescriptions in the app. If your dose has changed, book a visit instead.
`,
    ],
    [
      "k-delivery",
      "Delivery of medicines",
      `
| Way | Price | Time |
|---|---|---|
| Home by post | £3.90 | 2–3 working days |
| Courier in London | £7.50 | within 4 hours |
| Pick-up in a pharmacy | free | within 1 hour |

Medicines that have to be kept cold are sent only from Monday to Wednesday. The courier hands prescription medicines over only to adults who show ID. A parcel that is not collected goes back to us after 7 days.
`,
    ],
    [
      "k-returns",
      "Return goods to the pharmacy",
      `
Medicines cannot be returned, even if the packet is unopened. Other goods may be sent back within 14 days if the seal is unbroken. Old medicines can be handed in at any of our pharmacies, and we destroy them free of charge.

If we have sent the wrong item, write to pharmacy@kurvida.example within 3 days. We then pay for the return and send the right item at no cost.
`,
    ],
    [
      "k-vaccines",
      "Vaccinations and prices",
      `
| Vaccine | Price per dose | Doses | Minimum age |
|---|---|---|---|
| Flu | £16 | 1 | 18 |
| Shingles | £195 | 2 | 50 |
| Hepatitis A | £62 | 2 | 1 |

Travel vaccines should be taken at least 4 weeks before departure. After the injection you wait 15 minutes in the clinic. Anyone with a fever above 38 °C has to postpone the vaccination.

The flu vaccine is free for pregnant women and for everyone aged 65 or over.
`,
    ],
    [
      "k-results",
      "See your test results",
      `
Results of blood tests appear in the app within 5 working days. You get a text message as soon as a doctor has commented on them. We never give results by phone.

If a result is urgent, a doctor calls you the same day. Results from other clinics are not shown.
`,
      { tier: "authenticated" },
    ],
    [
      "k-proxy",
      "Act for somebody else",
      `
You can collect medicines for another adult if you bring a signed authorisation and the ID cards of both of you. An authorisation is valid for 2 years and can be withdrawn at any time. Parents can see their child's records until the child turns 13.
`,
      { tier: "authenticated" },
    ],
    [
      "k-desk",
      "Late fees, complaints and Camden",
      `
Agents may waive the £20 fee for a missed visit once per customer and year. Complaints about a doctor go to Helena Strand, the medical director. Waivers are entered at https://staff.kurvida.example/waive.

The clinic in Camden closes for good on 31 January. Do not tell customers before the letter in December.
`,
      { tier: "internal" },
    ],
  ]),
  ...entries("Kurvida", "sv", [
    [
      "ks-boka",
      "Boka, flytta eller avboka ett besök",
      `
Du kan boka besök upp till 8 veckor i förväg i appen. Att flytta ett besök är gratis fram till 24 timmar innan det börjar. Avbokar du senare eller uteblir tar vi ut 200 kr.

Barn under 16 år ska ha en vuxen med sig. Besök kan inte bokas via e-post.
`,
    ],
    [
      "ks-recept",
      "Förnya ett recept",
      `
Du kan förnya ett recept på nätet om en läkare hos Kurvida har skrivit det under de senaste 12 månaderna. Förnyelsen kostar 95 kr och besvaras inom 3 arbetsdagar. Antibiotika och narkotikaklassade läkemedel förnyas inte på nätet.

Har din dos ändrats ska du boka ett besök i stället.
`,
    ],
    [
      "ks-leverans",
      "Leverans och retur av läkemedel",
      `
| Sätt | Pris | Tid |
|---|---|---|
| Hem med post | 39 kr | 2–3 arbetsdagar |
| Bud i Stockholm | 89 kr | inom 4 timmar |
| Hämta på apotek | gratis | inom 1 timme |

Kylvaror skickas bara måndag till onsdag. Läkemedel tas inte i retur, även om förpackningen är obruten. Andra varor kan returneras inom 14 dagar om förseglingen är hel.
`,
    ],
    [
      "ks-stod",
      "Avgifter, klagomål och Solna",
      `
Handläggare får stryka avgiften för uteblivet besök en gång per kund och år. Klagomål på en läkare går till Helena Strand. Mottagningen i Solna stänger för gott den 31 januari; säg inget till kunder före brevet i december.
`,
      { tier: "internal" },
    ],
  ]),
  ...entries("Kurvida", "de", [
    [
      "kd-termin",
      "Termin buchen, verschieben oder absagen",
      `
Sie können Termine bis zu 8 Wochen im Voraus in der App buchen. Das Verschieben ist bis 24 Stunden vor Beginn kostenlos. Wenn Sie später absagen oder nicht erscheinen, berechnen wir 25 €.

Kinder unter 16 Jahren müssen von einem Erwachsenen begleitet werden. Per E-Mail können keine Termine gebucht werden.
`,
    ],
    [
      "kd-rezept",
      "Folgerezept anfordern",
      `
Ein Folgerezept können Sie online anfordern, wenn ein Arzt von Kurvida das Rezept in den letzten 12 Monaten ausgestellt hat. Die Bearbeitung kostet 11 € und dauert bis zu 3 Werktage. Antibiotika und Betäubungsmittel werden nicht online verordnet.
`,
    ],
    [
      "kd-versand",
      "Versand und Rückgabe von Arzneimitteln",
      `
Der Versand kostet 4,50 € und dauert 2–3 Werktage. Kühlpflichtige Arzneimittel versenden wir nur von Montag bis Mittwoch. Arzneimittel nehmen wir nicht zurück, auch wenn die Packung ungeöffnet ist.

Andere Waren können Sie innerhalb von 14 Tagen zurücksenden, wenn das Siegel unversehrt ist.
`,
    ],
    [
      "kd-intern",
      "Gebühren, Beschwerden und Altona",
      `
Mitarbeitende dürfen die Gebühr für versäumte Termine einmal pro Kunde und Jahr erlassen. Beschwerden über Ärzte gehen an Helena Strand. Die Praxis in Altona schließt am 31. Januar endgültig.
`,
      { tier: "internal" },
    ],
  ]),
];
