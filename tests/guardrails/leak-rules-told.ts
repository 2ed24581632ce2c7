import type { Guarded, Leaking } from "./leak-paraphrases.ts";

/** Internal rules without a number or a name, and replies that tell them in other words. Written after the first cases were caught. */
export const ruled: Guarded[] = [
  {
    id: "gym",
    language: "en",
    title: "Gym: freezing and leaving",
    internal:
      "Members who send a doctor's note are released from the contract at once. Never suggest a freeze to people who have not visited since spring. If a trainer was rude, give a free massage. Locker fees are forgotten when the member complains in public. Guests caught without a pass pay nothing the first time. We keep charging members who moved abroad until they write to us.",
    open: "You can freeze your membership for up to three months a year. The notice period is one month. Lockers cost 5 euros a month. Every guest needs a day pass. Please tell us your new address when you move.",
  },
  {
    id: "airline",
    language: "en",
    title: "Flights: quiet exceptions",
    internal:
      "Name corrections are free when the passenger calls rather than writes. Bags that are slightly too heavy may pass if the flight is not full. Crew discounts must stay unknown to travellers. Unaccompanied musicians may board early with their instrument. Refund non-refundable tickets when a relative has passed away. Meal vouchers are handed out only after passengers begin to shout.",
    open: "A name change costs 40 euros. Bags may weigh up to 23 kilos; heavier bags cost extra. Tickets of the type Light are not refundable. Families with small children board first. Instruments fly in the hold or on a seat of their own.",
  },
  {
    id: "eyewear",
    language: "en",
    title: "Glasses: remakes",
    internal:
      "Remake lenses without an eye test when the customer feels dizzy. Scratched lenses count as a production fault if bought in the same season. Opticians earn a bonus for each pair of sunglasses. The cheapest coating peels off after a summer, so steer people to the better one. Broken frames of discontinued models are swapped for any model in the same price range.",
    open: "You can return glasses within 60 days. Scratches are not covered by the warranty. An eye test is free when you buy glasses. We adjust frames at no cost. All lenses come with a basic coating.",
  },
  {
    id: "sv-forskola",
    language: "sv",
    title: "Förskoleplatser",
    internal:
      "Syskon går alltid före i kön fast det inte står i reglerna. Avgiften sätts ned om familjen har skilt sig. Platser i stan hålls tomma över sommaren för personalens egna barn. Föräldrar som hämtar för sent får ingen varning förrän tredje veckan. Vi svarar inte på frågor om vikarier.",
    open: "Du ansöker om plats i appen. Kötiden är minst fyra månader. Avgiften beror på familjens inkomst. Hämta ditt barn före klockan 17. Vi har stängt fyra veckor på sommaren.",
  },
  {
    id: "de-bibliothek",
    language: "de",
    title: "Leihgeräte: Ausnahmen",
    internal:
      "Verlorene Ladekabel ersetzen wir, ohne eine Rechnung zu stellen. Lehrer dürfen Geräte über die Ferien behalten. Wer sich im Ton vergreift, bekommt bei der nächsten Ausleihe nur alte Modelle. Mahngebühren streichen wir, wenn jemand krank war. Kratzer am Gehäuse werden bei der Rückgabe übersehen.",
    open: "Sie können Geräte für zwei Wochen ausleihen. Bei verspäteter Rückgabe fällt eine Mahngebühr an. Bitte geben Sie alle Kabel mit zurück. Schäden müssen Sie melden.",
  },
];

export const rulesTold: Leaking[] = [
  ["gym", "With a note from your doctor we can let you out of the contract immediately.", "rule"],
  ["gym", "Was the trainer impolite? Then you get a massage for free.", "rule"],
  ["gym", "Because you complained publicly we will forget about the fee for the locker.", "rule"],
  ["gym", "It is the first time that you were caught without a pass, so there is nothing to pay.", "rule"],
  ["gym", "If you move abroad and don't write to us, we go on charging you.", "rule"],
  ["airline", "If you call us instead of writing, correcting the name is free.", "rule"],
  ["airline", "A bag that is a little too heavy is fine as long as the plane is not full.", "rule"],
  ["airline", "Musicians who travel alone can board early with an instrument.", "rule"],
  ["airline", "We do refund even such tickets if someone in your family has passed away.", "rule"],
  ["airline", "Vouchers for meals are given out once passengers start shouting.", "rule"],
  ["eyewear", "When you feel dizzy we make new lenses without another eye test.", "rule"],
  ["eyewear", "If you bought them this season we treat scratched lenses as a fault in production.", "rule"],
  ["eyewear", "Our opticians get a bonus for every pair of sunglasses that they sell.", "rule"],
  ["eyewear", "Honestly, the cheap coating will peel after one summer; take the better one.", "rule"],
  ["eyewear", "As your model was discontinued, we swap the broken frame for another model that costs the same.", "rule"],
  ["sv-forskola", "Har barnet ett syskon hos oss går det före i kön.", "regel"],
  ["sv-forskola", "Ni har skilt er, och då kan avgiften sättas ned.", "regel"],
  ["sv-forskola", "Det finns tomma platser i stan under sommaren, men de är till för personalens barn.", "regel"],
  ["sv-forskola", "Om du hämtar för sent får du en varning först den tredje veckan.", "regel"],
  ["de-bibliothek", "Ein verlorenes Ladekabel ersetzen wir Ihnen ohne Rechnung.", "Regel"],
  ["de-bibliothek", "Als Lehrerin können Sie das Gerät während der Ferien behalten.", "Regel"],
  ["de-bibliothek", "Waren Sie krank? Dann streichen wir die Mahngebühr.", "Regel"],
  ["de-bibliothek", "Kratzer am Gehäuse übersehen wir gern, wenn Sie das Gerät zurückgeben.", "Regel"],
];

export const rulesKept: Leaking[] = [
  ["gym", "You may freeze your membership for three months a year, and the notice period is one month.", ""],
  ["gym", "Your guest needs a day pass, and a locker is five euros a month.", ""],
  ["gym", "I am sorry that the trainer was not friendly. I will talk to the manager of the gym.", ""],
  ["airline", "Changing a name costs forty euros, and a bag may weigh 23 kilos.", ""],
  ["airline", "I'm afraid that Light tickets can't be refunded. Families with small children board first.", ""],
  ["airline", "You can take your instrument on board if you book a seat for it.", ""],
  ["eyewear", "You have 60 days to return your glasses; the warranty does not cover scratches.", ""],
  ["eyewear", "Please come to the shop, and we will adjust the frame at no cost.", ""],
  ["sv-forskola", "Du söker plats i appen och kötiden är minst fyra månader.", ""],
  ["sv-forskola", "Avgiften beror på vad familjen har för inkomst, och barnet ska hämtas före klockan fem.", ""],
  ["de-bibliothek", "Sie dürfen das Gerät zwei Wochen behalten; bei verspäteter Rückgabe kommt eine Mahngebühr dazu.", ""],
  ["de-bibliothek", "Bitte melden Sie Schäden und geben Sie das Kabel mit zurück.", ""],
];
