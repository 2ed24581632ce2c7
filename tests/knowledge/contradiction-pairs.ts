import type { Claimant } from "../../lib/knowledge/statement.ts";

/** Two texts from a support team's knowledge, and whether they contradict each other. Written for this project. */
export interface LabelledPair {
  part: "rules" | "fresh" | "last" | "blind";
  clash: boolean;
  a: Claimant;
  b: Claimant;
}

type Side = [title: string, text: string] | [title: string, text: string, change: Partial<Claimant>];

function side(language: string, [title, text, change = {}]: Side): Claimant {
  return { text, language, title, heading: null, brand: null, product: null, kind: "sentence", ...change };
}

function rows(part: LabelledPair["part"], language: string, clash: boolean, pairs: [Side, Side][]): LabelledPair[] {
  return pairs.map(([a, b]) => ({ part, clash, a: side(language, a), b: side(language, b) }));
}

// The first part was at hand when the rules were written.

// biome-ignore format: a pair reads best in one row
const clashesEn: [Side, Side][] = [
  [["Return an item", "You can return most items within 30 days of delivery, and the return label is free."], ["Shopping: common questions", "You can return most items within 28 days of delivery."]],
  [["Refunds", "Refunds reach your card within 5 working days after we receive the parcel."], ["Return FAQ", "Your refund arrives on your card within 10 working days."]],
  [["Delivery times", "Standard delivery takes 2 to 4 working days."], ["Where is my order", "Standard shipping takes 3 to 5 working days."]],
  [["Delivery costs", "Express delivery costs £6.95."], ["Saved reply: express", "The fee for express delivery is £7.95."]],
  [["Gift cards", "A gift card is valid for 24 months and cannot be exchanged for money."], ["Gift card terms", "Gift cards expire after 12 months."]],
  [["Upload limits", "You can attach up to 5 files to a ticket."], ["Contact form", "You can attach up to 10 files to a ticket."]],
  [["Order limits", "Each order can hold up to 5 items."], ["Ordering", "An order can contain 10 items."]],
  [["Passwords", "Your account is locked after 5 failed attempts to sign in."], ["Sign-in problems", "After 3 failed attempts we lock your account."]],
  [["Password link", "The link to set a new password is valid for 24 hours."], ["Reset your password", "The link to set a new password expires after 2 hours."]],
  [["Student discount", "Students get 10% off with a verified account."], ["Offers", "Students get 15% off with a verified account."]],
  [["Warranty", "The Dew humidifier has a 2-year warranty."], ["Dew humidifier: questions", "The Dew humidifier is covered by a 3-year warranty."]],
  [["Opening hours", "Our showroom in Leeds is open from Tuesday to Saturday."], ["Visit us", "Our showroom in Leeds is open from Monday to Saturday."]],
  [["Christmas orders", "Order by 18 December for standard delivery before Christmas."], ["Christmas", "For standard delivery before Christmas, order by 20 December."]],
  [["Data we keep", "We keep deleted accounts for 30 days."], ["Delete your account", "We keep deleted accounts for 90 days."]],
  [["Cancel a subscription", "The notice period is 30 days."], ["Subscription terms", "The notice period is 14 days."]],
  [["Spare parts", "The power supply for the Drift costs £14."], ["Prices of spare parts", "The power supply for the Drift costs £16."]],
  [["Free delivery", "Delivery is free for orders over £50."], ["Delivery", "Orders over £40 are delivered free of charge."]],
  [["Trial", "The trial lasts 14 days."], ["Start a trial", "The trial lasts 30 days."]],
  [["Invoices", "Invoices must be paid within 30 days."], ["Pay an invoice", "You must pay the invoice within 20 days."]],
  [["Support hours", "We answer e-mails within 24 hours."], ["Contact us", "Our support team replies to emails within 48 hours."]],
  [["Parcel lockers", "The parcel is kept in the locker for 3 days."], ["Collect a parcel", "Parcels are kept in the locker for 7 days."]],
  [["Restocking", "We deduct a restocking fee of 15% from the refund."], ["Returns desk", "A restocking fee of 20% is deducted from the refund."]],
  [["Late payment", "We charge a late payment fee of £12."], ["Late payments", "The late payment fee is £15."]],
  [["Address changes", "You can change the delivery address up to 24 hours before dispatch."], ["Change an order", "You can change the delivery address up to 48 hours before dispatch."]],
];

// biome-ignore format: a pair reads best in one row
const clashesSv: [Side, Side][] = [
  [["Returnera en vara", "Du kan returnera de flesta varor inom 30 dagar."], ["Vanliga frågor", "Du kan skicka tillbaka varor inom 14 dagar."]],
  [["Återbetalning", "Pengarna finns på ditt konto inom 5 bankdagar efter att vi har tagit emot paketet."], ["När får jag pengarna?", "Återbetalningen kommer till ditt konto inom 10 bankdagar."]],
  [["Leverans", "Frakten är fri när du handlar för mer än 599 kr."], ["Fraktkostnader", "Fri frakt när du handlar för mer än 499 kr."]],
  [["Returfrakt", "Returfrakten kostar 59 kr och dras från återbetalningen."], ["Retur: sparat svar", "Returfrakten kostar 49 kr."]],
  [["Paket", "Paketet ligger kvar hos ombudet i 10 dagar."], ["Hämta paket", "Paketet ligger kvar hos ombudet i 14 dagar."]],
  [["Presentkort", "Presentkortet är giltigt i 24 månader."], ["Köp presentkort", "Ett presentkort gäller i 12 månader."]],
  [["Bifoga filer", "Du kan bifoga högst 5 filer."], ["Kontaktformulär", "Du kan bifoga upp till 8 filer."]],
  [["Uppsägning", "Uppsägningstiden är en månad."], ["Villkor", "Uppsägningstiden är 3 månader."]],
  [["Studentrabatt", "Studenter får 10 % rabatt."], ["Erbjudanden", "Studenter får 15 procent rabatt."]],
  [["Öppettider", "Kundtjänst har öppet måndag till fredag."], ["Kontakta oss", "Kundtjänst har öppet måndag till lördag."]],
  [["Garanti", "Garantin gäller i 2 år."], ["Reklamera", "Garantin gäller i 3 år."]],
  [["Faktura", "Fakturan ska betalas inom 30 dagar."], ["Betala faktura", "Fakturan ska betalas inom 14 dagar."]],
];

// biome-ignore format: a pair reads best in one row
const apartEn: [Side, Side][] = [
  [["Delivery times", "Delivery within the EU takes 5 days."], ["Delivery times", "Delivery to the USA takes 10 days."]],
  [["Returns", "You can return most items within 14 days."], ["Membership", "Members can return items within 30 days."]],
  [["Delivery", "Standard delivery costs £3.95."], ["Delivery", "Express delivery costs £6.95."]],
  [["Clean the Drift", "Wait 30 minutes before you switch it on."], ["Clean the Dew", "Wait 10 minutes before you switch it on."]],
  [["Returns in Sweden", "You can return items within 30 days."], ["Returns in Norway", "You can return items within 14 days."]],
  [["Delivery", "Delivery takes 2 to 4 working days."], ["Where is my order", "Delivery takes about 3 working days."]],
  [["Warranty", "The warranty lasts 2 years."], ["Warranty", "The warranty on the motor lasts 5 years."]],
  [["Christmas 2025", "Order by 18 December for delivery before Christmas."], ["Christmas 2026", "Order by 20 December for delivery before Christmas."]],
  [["Refunds", "For example, a refund of £20 reaches your card within 5 days."], ["Refund desk", "A refund of £50 reaches your card within 5 days."]],
  [["Storage", "The Basic plan includes 5 GB of storage."], ["Storage", "The Pro plan includes 50 GB of storage."]],
  [["Returns", "You can return items within 30 days."], ["Faulty items", "You can return faulty items within 2 years."]],
  [["Refunds", "Refunds reach your card within 5 working days."], ["Refunds", "Refunds reach your PayNook wallet within 2 working days."]],
  [["Sizes", "The small lamp weighs 2 kg."], ["Sizes", "The large lamp weighs 4 kg."]],
  [["Passwords", "A password must have at least 8 characters."], ["Passwords", "A password may have up to 64 characters."]],
  [["Set up the hub", "In step 3, press the button for 5 seconds."], ["Set up the lamp", "In step 4, press the button for 10 seconds."]],
  [["Prices", "Previously, express delivery cost £5."], ["Prices", "Express delivery costs £7."]],
  [["Cancel", "You can cancel within 14 days if you have not used the service."], ["Cancel", "You can cancel within 30 days if you pay annually."]],
  [["Payments", "We try the card again after 3 days."], ["Payments", "We close the account after 14 days."]],
  [["Opening hours", "The shop in Leeds is open from Tuesday to Saturday."], ["Opening hours", "The shop in York is open from Monday to Friday."]],
  [["Return an item", "Drop the parcel at any counter within 7 days of creating the label."], ["Refunds", "The refund is paid within 5 days of receiving the parcel."]],
  [["Refunds", "Refunds take 5 working days.", { brand: "Tarnwick" }], ["Refunds", "Refunds take 10 working days.", { brand: "Lysmossa" }]],
  [["Filters", "Change the filter every 6 months.", { product: "Drift" }], ["Filters", "Change the filter every 3 months.", { product: "Dew" }]],
  [["Trial", "The trial lasts 14 days."], ["Trial", "The trial lasts two weeks."]],
  [["Refunds", "Refunds are paid within 14 days."], ["Refund times", "Refunds are usually paid in 5 days."]],
];

// biome-ignore format: a pair reads best in one row
const apartSv: [Side, Side][] = [
  [["Leverans", "Leverans till ombud tar 2–4 arbetsdagar."], ["Leverans", "Hemleverans tar 3–5 arbetsdagar."]],
  [["Returer", "Du kan returnera varor inom 30 dagar."], ["Medlemmar", "Medlemmar kan returnera varor inom 60 dagar."]],
  [["Garanti", "Garantin gäller i 2 år."], ["Garanti", "Garantin på motorn gäller i 5 år."]],
  [["Frakt", "Frakten till Sverige kostar 49 kr."], ["Frakt", "Frakten till Norge kostar 99 kr."]],
  [["Filter till Drift", "Byt filtret efter 6 månader."], ["Filter till Dagg", "Byt filtret efter 3 månader."]],
  [["Avbeställ", "Du kan avbeställa inom 14 dagar."], ["Avbeställ", "Du kan inte avbeställa efter 30 dagar."]],
  [["Pris", "Tidigare kostade frakten 39 kr."], ["Pris", "Frakten kostar 49 kr."]],
  [["Betala", "Fakturan ska betalas inom 30 dagar."], ["Betala", "Vi skickar en påminnelse efter 5 dagar."]],
  [["Jul 2025", "Beställ senast den 17 december."], ["Jul 2026", "Beställ senast den 18 december."]],
  [["Leverans", "Leveransen tar 2 dagar."], ["Leverans", "Leveransen tar 48 timmar."]],
  [["Presentkort", "Till exempel räcker ett presentkort på 500 kr till två lampor."], ["Presentkort", "Ett presentkort på 300 kr räcker till en lampa."]],
  [["Lösenord", "Lösenordet ska ha minst 8 tecken."], ["Lösenord", "Lösenordet får ha högst 64 tecken."]],
];

// The second part was written after the rules (at first sight: precision .88, recall .75), and its mistakes mended them.

// biome-ignore format: a pair reads best in one row
const freshClashesEn: [Side, Side][] = [
  [["Sending something back", "If you change your mind, you have 60 days to return your purchase."], ["Returns in short", "If you change your mind, you have 30 days to return your purchase."]],
  [["Refund times", "Once we have your parcel, the refund takes up to 7 working days."], ["Saved reply: refund", "The refund takes up to 14 working days once we have your parcel."]],
  [["Click and collect", "We hold your order at the counter for 10 days."], ["Collecting your order", "Your order waits at the counter for 5 days."]],
  [["Loyalty points", "Points expire after 18 months."], ["Using points", "Your points are valid for 12 months."]],
  [["Card payments", "The smallest amount you can pay by card is £5."], ["Ways to pay", "The smallest amount you can pay by card is £10."]],
  [["Team seats", "You can invite up to 20 users to a workspace."], ["Invite colleagues", "A workspace can have up to 25 users."]],
  [["Backups", "We keep backups for 35 days."], ["Restore a project", "Backups are kept for 30 days."]],
  [["Two-step sign-in", "The code in the text message is valid for 10 minutes."], ["Codes by text message", "The code in the text message expires after 5 minutes."]],
  [["Complaints", "We answer complaints within 15 working days."], ["How to complain", "You get an answer to your complaint within 10 working days."]],
  [["Repairs", "Most repairs are finished within 3 weeks."], ["Book a repair", "Most repairs are finished within 10 days."]],
  [["Bulk orders", "You get 5% off when you order 10 or more lamps."], ["Discounts", "When you order 10 or more lamps you get 8% off."]],
  [["Exports", "An export can hold up to 50,000 rows."], ["Export your data", "Exports are limited to 10,000 rows."]],
  [["Price match", "Send us the link within 7 days of your order and we match the price."], ["Found it cheaper?", "We match the price if you send us the link within 14 days of your order."]],
  [["Assembly", "Assembly at home costs $45."], ["Assembly service", "We charge $60 for assembly at home."]],
  [["Report a missing item", "Tell us about a missing item within 48 hours."], ["Missing items", "Missing items must be reported within 5 days."]],
  [["Sale dates", "The sale ends on 31 January."], ["Winter offers", "The sale ends on 28 January."]],
  [["Inactive accounts", "We close accounts that have not been used for 24 months."], ["Account closing", "Accounts that have not been used for 12 months are closed."]],
];

// biome-ignore format: a pair reads best in one row
const freshClashesSv: [Side, Side][] = [
  [["Ångra ett köp", "Du har 60 dagar på dig att ångra ditt köp."], ["Returer i korthet", "Du har 30 dagar på dig att ångra ditt köp."]],
  [["Hämta i butik", "Vi sparar din beställning i 7 dagar."], ["Beställning klar att hämta", "Beställningen sparas i 14 dagar."]],
  [["Bonuspoäng", "Poängen är giltiga i 12 månader."], ["Använd dina poäng", "Dina poäng gäller i 24 månader."]],
  [["Reklamation", "Vi svarar på din reklamation inom 5 arbetsdagar."], ["Sparat svar: reklamation", "Du får svar på din reklamation inom 10 arbetsdagar."]],
  [["Verifieringskod", "Koden i sms:et gäller i 10 minuter."], ["Sms-kod", "Koden i sms:et är giltig i 5 minuter."]],
  [["Betalningspåminnelse", "Påminnelseavgiften är 60 kr."], ["Avgifter", "Vi tar ut en påminnelseavgift på 50 kr."]],
  [["Prisgaranti", "Prisgarantin gäller i 14 dagar efter köpet."], ["Hittat billigare?", "Prisgarantin gäller i 30 dagar efter köpet."]],
  [["Säkerhetskopior", "Vi sparar säkerhetskopior i 30 dagar."], ["Återställ data", "Säkerhetskopior sparas i 90 dagar."]],
  [["Reans sista dag", "Rean slutar den 31 januari."], ["Erbjudanden i vinter", "Rean slutar den 28 januari."]],
  [["Antal användare", "Du kan bjuda in upp till 20 användare."], ["Bjud in kollegor", "Du kan bjuda in högst 25 användare."]],
  [["Montering", "Montering hemma kostar 495 kr."], ["Monteringshjälp", "Vi monterar hemma hos dig för 595 kr."]],
];

// biome-ignore format: a pair reads best in one row
const freshApartEn: [Side, Side][] = [
  [["Refund times", "Refunds to a credit card take 5 days."], ["Refund times", "Refunds to a bank account take 10 days."]],
  [["Opening hours", "The phone line is open from Monday to Friday."], ["Opening hours", "The chat is open from Monday to Sunday."]],
  [["Storage", "Files are kept for 30 days after you delete them."], ["Storage", "Log entries are kept for 90 days."]],
  [["Fees", "Returning a lamp costs £4."], ["Fees", "Returning a sofa costs £40."]],
  [["Trial", "The trial lasts 14 days and needs no card."], ["Plans", "You can pause your plan for 30 days."]],
  [["Team plan", "You can invite 10 users."], ["Company plan", "You can invite 100 users."]],
  [["Sign in", "You are signed out after 30 minutes without activity."], ["Sign in on a shared device", "On a shared device you are signed out after 5 minutes without activity."]],
  [["Delivery", "Orders placed before 2 pm leave the same day; others leave within 2 days."], ["Delivery", "Pre-orders leave within 20 days of their release."]],
  [["Ages", "Children under 12 travel free."], ["Ages", "Children over 12 pay half."]],
  [["Discounts", "You get 5% off when you order 10 lamps."], ["Discounts", "You get 10% off when you order 50 lamps."]],
  [["Warm up", "The lamp reaches full brightness in 3 minutes."], ["Warm up", "In cold rooms the lamp needs up to 10 minutes."]],
  [["Late parcels", "Your parcel is late only if 5 working days have passed."], ["Delivery", "Standard delivery takes 2 to 4 working days."]],
  [["Compensation", "If the train is 30 minutes late you get 25% back."], ["Compensation", "If the train is 60 minutes late you get 50% back."]],
  [["Reset the router", "Hold the button for 10 seconds to reset the router."], ["Restart the router", "Hold the button for 2 seconds to restart the router."]],
  [["Phone X200", "The battery lasts 12 hours."], ["Phone X300", "The battery lasts 18 hours."]],
  [["Insurance", "The excess is £50 for a phone."], ["Insurance", "The excess is £100 for a laptop."]],
  [["Reviews", "One reader waited 12 days for the refund."], ["Refund times", "The refund takes up to 7 days."]],
];

// biome-ignore format: a pair reads best in one row
const freshApartSv: [Side, Side][] = [
  [["Leverans", "Leverans inom Sverige tar 2 dagar."], ["Leverans", "Leverans till Finland tar 5 dagar."]],
  [["Avgifter", "Expressleverans kostar 99 kr."], ["Avgifter", "Leverans till ombud kostar 49 kr."]],
  [["Städa", "Torka filtret var 2:a vecka."], ["Städa", "Byt filtret var 6:e månad."]],
  [["Öppettider", "Telefonen är öppen måndag till fredag."], ["Öppettider", "Chatten är öppen måndag till söndag."]],
  [["Rabatt", "Köper du 3 lampor får du 10 % rabatt."], ["Rabatt", "Köper du 5 lampor får du 15 % rabatt."]],
  [["Provperiod", "Provperioden är 14 dagar."], ["Paus", "Du kan pausa abonnemanget i 30 dagar."]],
  [["Lampan Gryning", "Lampan lyser i 8 timmar."], ["Lampan Skymning", "Lampan lyser i 12 timmar."]],
  [["Ålder", "Barn under 7 år reser gratis."], ["Ålder", "Ungdomar under 20 år betalar halva priset."]],
  [["Retur", "Returen är gratis om varan är felaktig, annars kostar den 59 kr."], ["Retur", "Felaktiga varor får du ersättning för med upp till 200 kr."]],
  [["Leveranstid", "Leveransen tar 3–5 dagar."], ["Leveranstid", "Leveransen tar 4 dagar."]],
  [["Garanti", "Garantin på möbler gäller i 10 år."], ["Garanti", "Garantin på elektronik gäller i 2 år."]],
];

// The third part was written after that (at first sight: precision 1, recall .70), and mended them once more.

// biome-ignore format: a pair reads best in one row
const lastClashesEn: [Side, Side][] = [
  [["Cancel an order", "You can cancel an order up to 2 hours after you placed it."], ["Changed your mind?", "Orders can be cancelled up to 30 minutes after you placed them."]],
  [["Withdrawals", "A withdrawal to your bank takes 3 to 5 working days."], ["Get your money out", "Withdrawals to your bank take 7 to 10 working days."]],
  [["Password rules", "Your password must have at least 8 characters."], ["Choose a password", "A password needs at least 12 characters."]],
  [["Trial", "Your free trial ends after 30 days."], ["Before you subscribe", "The free trial runs for 14 days."]],
  [["Failed payments", "If a payment fails, we try again after 3 days."], ["Why was my payment declined?", "If a payment fails, we try again after 5 days."]],
  [["Rent a bike", "The deposit for a bike is 200 euros."], ["Deposits", "You pay a deposit of 150 euros for a bike."]],
  [["Luggage", "Your bag may weigh up to 23 kg."], ["What you can bring", "A bag may weigh at most 20 kg."]],
  [["Vouchers", "A voucher can be used within 6 months."], ["Voucher questions", "Vouchers must be used within 12 months."]],
  [["API limits", "You can send 100 requests per minute."], ["Errors 429", "You can send up to 60 requests per minute."]],
  [["Invoices", "Invoices are sent on the 1st of each month, and VAT of 20% is added."], ["Taxes", "VAT of 25% is added to invoices."]],
  [["Photos", "Each photo can be up to 10 MB."], ["Upload photos", "Photos can be up to 5 MB each."]],
  [["Damaged parcels", "Report a damaged parcel within 7 days of delivery."], ["My parcel is damaged", "Damaged parcels must be reported within 3 days of delivery."]],
];

// biome-ignore format: a pair reads best in one row
const lastClashesSv: [Side, Side][] = [
  [["Avboka en tid", "Du kan avboka din tid senast 24 timmar före besöket."], ["Bokningar", "Avboka din tid senast 48 timmar före besöket."]],
  [["Lösenord", "Lösenordet måste ha minst 8 tecken."], ["Välj lösenord", "Ett lösenord ska ha minst 12 tecken."]],
  [["Uttag", "Ett uttag till din bank tar 3–5 bankdagar."], ["Få ut dina pengar", "Uttag till din bank tar 7–10 bankdagar."]],
  [["Bilder", "Varje bild får vara högst 10 MB."], ["Ladda upp bilder", "En bild får vara högst 5 MB."]],
  [["Skadat paket", "Anmäl ett skadat paket inom 7 dagar."], ["Paketet är skadat", "Ett skadat paket ska anmälas inom 3 dagar."]],
  [["Deposition", "Depositionen för en cykel är 2 000 kr."], ["Hyra cykel", "Du betalar en deposition på 1 500 kr för en cykel."]],
  [["Provperiod", "Provperioden är 30 dagar."], ["Innan du tecknar dig", "Provperioden varar i 14 dagar."]],
  [["Förseningsavgift", "Förseningsavgiften är 25 kr per dag."], ["Sena återlämningar", "Vi tar ut en förseningsavgift på 40 kr per dag."]],
];

// biome-ignore format: a pair reads best in one row
const lastApartEn: [Side, Side][] = [
  [["Withdrawals", "Withdrawals to a bank take 3 to 5 working days."], ["Withdrawals", "Withdrawals to a wallet take 1 working day."]],
  [["Luggage", "Your cabin bag may weigh up to 8 kg."], ["Luggage", "Your checked bag may weigh up to 23 kg."]],
  [["Rates", "A call to Denmark costs €0.10 a minute."], ["Rates", "A call to Norway costs €0.15 a minute."]],
  [["Fees", "We charge £10 for a replacement card."], ["Fees", "We charge £25 for a card sent by courier."]],
  [["Bookings", "You can cancel a table up to 2 hours before."], ["Bookings", "You can cancel a room up to 48 hours before."]],
  [["Reminders", "We send the first reminder after 7 days."], ["Reminders", "We send the final reminder after 21 days."]],
  [["Data plans", "The 5 GB plan costs £8."], ["Data plans", "The 20 GB plan costs £15."]],
  [["Cleaning the oven", "Leave the cleaner on for 20 minutes."], ["Cleaning the hob", "Leave the cleaner on for 5 minutes."]],
  [["Support", "We answer the chat within 2 minutes."], ["Support", "We answer letters within 10 days."]],
  [["Lost cards", "Your liability is £35 before you report the card."], ["Stolen phones", "The excess is £100 for a stolen phone."]],
  [["Waiting times", "It may take up to 10 days before the refund shows."], ["Waiting times", "The refund usually shows after 3 days."]],
  [["Points", "You earn 1 point for every £10."], ["Points", "You earn 2 points for every £10 with the gold card."]],
];

// biome-ignore format: a pair reads best in one row
const lastApartSv: [Side, Side][] = [
  [["Bokningar", "Du kan avboka ett bord upp till 2 timmar innan."], ["Bokningar", "Du kan avboka ett rum upp till 48 timmar innan."]],
  [["Bagage", "Handbagaget får väga högst 8 kg."], ["Bagage", "Det incheckade bagaget får väga högst 23 kg."]],
  [["Påminnelser", "Den första påminnelsen kommer efter 7 dagar."], ["Påminnelser", "Den sista påminnelsen kommer efter 21 dagar."]],
  [["Avgifter", "Ett nytt kort kostar 100 kr."], ["Avgifter", "Ett nytt kort med bud kostar 250 kr."]],
  [["Svarstider", "I chatten får du svar inom 2 minuter."], ["Svarstider", "På brev får du svar inom 10 dagar."]],
  [["Rengör ugnen", "Låt medlet verka i 20 minuter."], ["Rengör spisen", "Låt medlet verka i 5 minuter."]],
  [["Väntetid", "Det kan ta upp till 10 dagar innan pengarna syns."], ["Väntetid", "Oftast syns pengarna efter 3 dagar."]],
  [["Parkering", "Parkeringen kostar 20 kr i timmen på dagen."], ["Parkering", "Parkeringen kostar 10 kr i timmen på natten."]],
];

// The last part was written at the end. At first sight of it precision and recall were .92 each; its one false alarm is mended.

// biome-ignore format: a pair reads best in one row
const blindClashesEn: [Side, Side][] = [
  [["Newsletter", "You receive our newsletter every 2 weeks."], ["What we send you", "Our newsletter arrives every 4 weeks."]],
  [["Rental period", "You can keep a rented tent for up to 14 days."], ["Rent a tent", "A rented tent can be kept for up to 10 days."]],
  [["Refund to a wallet", "A refund to your wallet takes 2 working days."], ["Wallet help", "Wallet refunds take 4 working days."]],
  [["Parental controls", "You can add up to 6 profiles to one account."], ["Profiles", "One account can have at most 4 profiles."]],
  [["Insurance claims", "The excess for a broken screen is £75."], ["Broken screen", "For a broken screen you pay an excess of £50."]],
  [["Deposits", "We return your deposit within 10 days of the check-out."], ["Leaving the flat", "Your deposit is returned within 21 days of check-out."]],
  [["Booking changes", "Changing a booking costs €15."], ["Change a booking", "There is a fee of €20 for changing a booking."]],
  [["Bank holidays", "The help line is closed on 26 December."], ["Closing days", "The help line is closed on 27 December."]],
];

// biome-ignore format: a pair reads best in one row
const blindClashesSv: [Side, Side][] = [
  [["Nyhetsbrev", "Du får vårt nyhetsbrev varannan vecka, 26 gånger om året."], ["Utskick", "Du får vårt nyhetsbrev 12 gånger om året."]],
  [["Ändra bokning", "Att ändra en bokning kostar 150 kr."], ["Bokningsfrågor", "Det kostar 200 kr att ändra en bokning."]],
  [["Deposition", "Depositionen betalas tillbaka inom 10 dagar."], ["Flytta ut", "Depositionen betalas tillbaka inom 21 dagar."]],
  [["Profiler", "Du kan ha upp till 6 profiler på ett konto."], ["Familjekonto", "Ett konto kan ha högst 4 profiler."]],
];

// biome-ignore format: a pair reads best in one row
const blindApartEn: [Side, Side][] = [
  [["Rental", "You can keep a tent for 14 days."], ["Rental", "You can keep a canoe for 3 days."]],
  [["Booking changes", "Changing a flight costs €60."], ["Booking changes", "Changing a hotel booking costs €15."]],
  [["Insurance", "Claims under £500 are paid within 5 days."], ["Insurance", "Claims over £500 are paid within 20 days."]],
  [["Newsletter", "The newsletter arrives every 2 weeks."], ["Alerts", "Alerts arrive within 5 minutes."]],
  [["Check-in", "Check-in opens 24 hours before departure."], ["Check-in", "Check-in closes 40 minutes before departure."]],
  [["Profiles", "A profile name can have up to 20 characters."], ["Profiles", "A profile name must have at least 2 characters."]],
  [["Deposits", "The deposit for a bike is €150."], ["Deposits", "The deposit for an electric bike is €400."]],
  [["Late fees", "A late fee of £5 is added after 7 days."], ["Late fees", "A late fee of £15 is added after 30 days."]],
];

// biome-ignore format: a pair reads best in one row
const blindApartSv: [Side, Side][] = [
  [["Incheckning", "Incheckningen öppnar 24 timmar före avgång."], ["Incheckning", "Incheckningen stänger 40 minuter före avgång."]],
  [["Avgifter", "Att ändra ett flyg kostar 600 kr."], ["Avgifter", "Att ändra ett hotell kostar 150 kr."]],
  [["Hyra", "Du kan behålla ett tält i 14 dagar."], ["Hyra", "Du kan behålla en kanot i 3 dagar."]],
  [["Försening", "En avgift på 50 kr läggs till efter 7 dagar."], ["Försening", "En avgift på 150 kr läggs till efter 30 dagar."]],
];

export const contradictionPairs: LabelledPair[] = [
  ...rows("rules", "en", true, clashesEn),
  ...rows("rules", "sv", true, clashesSv),
  ...rows("rules", "en", false, apartEn),
  ...rows("rules", "sv", false, apartSv),
  ...rows("fresh", "en", true, freshClashesEn),
  ...rows("fresh", "sv", true, freshClashesSv),
  ...rows("fresh", "en", false, freshApartEn),
  ...rows("fresh", "sv", false, freshApartSv),
  ...rows("last", "en", true, lastClashesEn),
  ...rows("last", "sv", true, lastClashesSv),
  ...rows("last", "en", false, lastApartEn),
  ...rows("last", "sv", false, lastApartSv),
  ...rows("blind", "en", true, blindClashesEn),
  ...rows("blind", "sv", true, blindClashesSv),
  ...rows("blind", "en", false, blindApartEn),
  ...rows("blind", "sv", false, blindApartSv),
];
