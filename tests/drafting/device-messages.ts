/** A customer's message to a brand of the sample world, with what its draft must and must not say (compared without case). */
export interface DeviceMessage {
  text: string;
  profile: "tarnwick-en" | "lysmossa-sv" | "lysmossa-en" | "hellmoor-de";
  /** Where it is not the profile's. */
  language?: string;
  /** Signed in on the portal: Tier 2 may be said. */
  portal?: true;
  /** Each of these, or of several one. */
  must: (string | string[])[];
  never?: string[];
  /** The knowledge holds no answer: nothing of it may be cited. */
  gap?: true;
  /** The knowledge holds an answer that the search does not bring: it counts as a miss, and the draft must not answer with something else. */
  unfound?: true;
  /** Known to say something else than the answer. */
  missed?: true;
}

const en: Omit<DeviceMessage, "profile">[] = [
  { text: "How long do I have to return a lamp?", must: [["within 30 days of delivery", "within 28 days of delivery"]] },
  { text: "How long does it take to get my money back? I paid with PayNook.", must: ["2 working days"], never: ["10 working days"] },
  {
    text: "Can I cancel my Filter Plan? And how do I do that?",
    must: ["at any time without a fee", "Choose Cancel plan and confirm."],
    never: ["Choose Pause"],
  },
  {
    text: "The red light on my Drift won't go off even though I put in a new filter. How do I fix that?",
    must: ["Hold the filter button for 5 seconds until you hear two beeps."],
  },
  { text: "Hi there, I'd like to know what delivery to Belfast, Northern Ireland costs.", must: ["£5.95"], never: ["£6.95"] },
  { text: "Can I send back a filter if the bag is opened?", must: ["only if the sealed inner bag has not been opened"] },
  { text: "My humidifier leaves white dust on the furniture. Is it broken?", must: ["is not a fault"] },
  {
    text: "I am wondering whether my blanket is still covered by the warranty after 18 months",
    must: [["2-year warranty", "2 years"]],
    never: ["limescale"],
  },
  { text: "Do you deliver to France?", must: ["We deliver to addresses in the United Kingdom only"] },
  { text: "Which colours does the Ember come in?", must: [], gap: true },
  {
    text: "I was locked out of my account. How long does it last, and is there a way to open it sooner?",
    must: ["locked for 30 minutes", "opens it at once"],
  },
  {
    text: "The tracking hasn't moved since Tuesday. Should I be worried? And what happens if it's lost?",
    must: ["up to 48 hours", "you choose between a replacement and a full refund"],
  },
  {
    text: "I'd like to pay in instalments. Who can use that? And what if I miss a payment?",
    must: ["£120 to £1,500", "late fee of £8 is added only if the second attempt also fails"],
  },
  { text: "How often should I descale the Dew?", must: ["every 2 weeks, or every week if you live in a hard-water area"] },
  {
    text: "I have a Dew and it looks quite chalky. How do I descale it?",
    must: ["Pour 100 ml of white vinegar", "Let all parts dry for 1 hour"],
  },
  { text: "Can I use bleach to clean the Dew?", must: ["Do not use bleach, because it damages the mist plate."] },
  { text: "My order arrived smashed. What do you need from me?", must: ["a photo of the damage", "order number"] },
  {
    text: "Do you price match? And can I use two discount codes at once?",
    must: ["We match the price of an authorised UK shop", "if it is in stock there", "one discount code per order"],
  },
  { text: "How much is a spare power supply for members?", must: [], never: ["£14.40", "£16"] },
  { text: "How much is a spare power supply for members?", portal: true, must: ["£14.40"], never: ["£16.20", "£5.40"] },
  { text: "What is the highest refund you can approve without your manager?", must: [], never: ["manager approves", "up to £"] },
  {
    text: "I ordered by mistake an hour ago, can I still cancel? What if it's already packed?",
    must: ["until we have started to pack it", ["can no longer be cancelled", "Refuse the parcel at the door"]],
  },
  { text: "Can I use the Dawn lamp in the evening?", must: ["within 4 hours of going to bed"] },
  { text: "Is the £6.95 next-day charge refunded too?", must: ["unless the parcel arrived late"] },
  { text: "My Dew was repaired in May. How long is the repaired part covered?", must: ["its own warranty of 6 months"] },
  {
    text: "Hello, I wanted to ask if I can change the address on my order",
    must: ["while the button is active", "only the courier can redirect it"],
  },
  { text: "Thanks for your help yesterday!\n\nBest regards,\nTom", must: [], gap: true },
  { text: "Where can I find the serial number?", must: ["on the label under the appliance"] },
  { text: "Can you fit a bigger plug on the Drift for use in Spain?", must: [], never: ["£14", "BFPO"] },
  {
    text: "If I stop the plan, do I keep my discount? Also, does that affect the warranty?",
    must: ["until the end of the month", "does not affect the warranty"],
  },
  { text: "I'd like a refund. My card has expired though.", must: ["If your card has expired"] },
  {
    text: "My repair quote is £90. What happens if I say no? Do I get the inspection fee back?",
    must: ["If you decline the quote", "the £45 is not refunded"],
  },
];

const sv: Omit<DeviceMessage, "profile">[] = [
  { text: "Hur lång tid har jag på mig att returnera en lampa?", must: ["inom 30 dagar"] },
  {
    text: "Hej! Jag undrar om jag kan pausa mitt abonnemang och hur man gör det.",
    must: ["i upp till 6 månader", "Välj Pausa och månaden"],
    never: ["Välj Avsluta abonnemang"],
  },
  { text: "Vad kostar frakten till Gotland?", must: ["79 kr"], never: ["129 kr", "39 kr"] },
  {
    text: "Jag har inte fått mitt paket. Spårningen har stått still sedan i fredags. När räknas det som försenat?",
    must: ["först när 6 arbetsdagar har gått"],
  },
  {
    text: "Mitt paket är på väg. Var kan jag följa det? Går det också att byta ombud?",
    must: ["spårningslänken", "tills paketet har kommit fram till orten", "om inte ombudet har stängt"],
  },
  { text: "Lampan på min Drift blinkar rött. Vad betyder det?", must: ["den bakre luckan är öppen"] },
  { text: "Kan jag skicka tillbaka Glöd om jag har tagit bort etiketten?", must: ["om inte hygienetiketten sitter kvar"] },
  { text: "Jag vill delbetala. Kostar det något? Och hur gammal måste man vara?", must: ["95 kr", "18 år"] },
  { text: "Vad händer om jag inte kan betala fakturan i tid?", must: ["upp till 14 dagar en gång per år"] },
  { text: "Hej, min luftfuktare luktar illa fast jag har avkalkat den. Vad gör jag?", must: ["Byt veken om lukten inte försvinner"] },
  { text: "Hur ofta ska man avkalka Dagg?", must: ["varannan vecka, eller varje vecka om du har hårt vatten"] },
  { text: "Jag har skrivit fel lösenord för många gånger, hur länge är kontot låst?", must: ["30 minuter"] },
  { text: "Får min dotter på 9 år använda dagsljuslampan?", must: ["endast om en vuxen är i rummet"] },
  { text: "Säljer ni batterier till fjärrkontrollen?", must: [], gap: true },
  { text: "Kan jag få ett presentkort eftersom leveransen blev sen?", must: [], never: ["75 kr", "250 kr", "150 kr"] },
  {
    text: "Vad kostar returen? Och när får jag pengarna?",
    must: ["59 kr", "om varan", "inom 5 bankdagar"],
  },
  { text: "Levererar ni till Norge?", must: ["men inte till andra länder"] },
  { text: "Jag skulle vilja veta hur mycket ett filter till Drift Mini kostar i abonnemanget", must: ["139 kr"], never: ["219 kr"] },
  { text: "Jag ska flytta i mars. Hur ändrar jag adressen för filterabonnemanget?", portal: true, must: ["Leveransadress"] },
  { text: "Hur länge ligger paketet kvar hos ombudet?", must: ["i 10 dagar"] },
  { text: "Hur slutbetalar jag min delbetalning?", must: [], never: ["tryck på Slutbetala", "beloppet, som gäller till midnatt"] },
  { text: "Hej\n\nJag vill ångra mitt köp av en Drift 2. Måste jag ha kvar kartongen?\n\nMvh Ann", must: ["utom för Drift 2"] },
  { text: "Min dagsljuslampa är trasig. Hur reklamerar jag den? Och vad kostar det?", must: ["beskriv felet", "gratis"] },
  { text: "När måste jag beställa för att få paketet före jul?", must: ["17 december 2026"] },
];

const de: Omit<DeviceMessage, "profile">[] = [
  { text: "Wie lange habe ich Zeit, eine Lampe zurückzugeben?", must: [], gap: true, unfound: true },
  { text: "Wie lange kann ich eine Lampe zurückgeben?", must: ["innerhalb von 30 Tagen"] },
  { text: "Guten Tag, ich wollte fragen, was der Versand auf die Inseln kostet.", must: ["7,90 €"], never: ["9,90 €", "3,90 €"] },
  {
    text: "Kann ich mein Filter-Abo kündigen? Und wie geht das?",
    must: ["jederzeit ohne Gebühr", "Wählen Sie Abo kündigen und bestätigen Sie."],
    never: ["Wählen Sie Pausieren"],
  },
  { text: "Wie bekomme ich die rote Lampe am Drift wieder aus?", must: ["Halten Sie die Filtertaste 5 Sekunden lang gedrückt"] },
  {
    text: "Ich habe die Heizdecke Glut ausgepackt. Kann ich sie trotzdem zurückgeben? Und was kostet das, wenn sie kaputt ist?",
    must: ["es sei denn, das Hygieneetikett ist noch angebracht", "defekt oder beschädigt"],
  },
  {
    text: "Mein Paket wurde als zugestellt gemeldet, ich habe es aber nicht bekommen. Was soll ich tun?",
    must: ["Fragen Sie Ihre Nachbarn", "Melden Sie sich mit Ihrer Bestellnummer"],
  },
  {
    text: "Was kostet die Rücksendung? Und wann bekomme ich mein Geld zurück?",
    must: ["4,90 €", "ist die Rücksendung kostenlos", "innerhalb von 5 Bankarbeitstagen"],
  },
  { text: "Liefern Sie auch in die Schweiz?", must: ["aber nicht in die Schweiz"] },
  { text: "Wie lange dauert eine Reparatur?", must: ["bis zu 10 Werktage"] },
  { text: "Ist ein Sturzschaden von der Garantie abgedeckt?", must: ["Sturzschäden"] },
  { text: "Mein Konto ist gesperrt. Wie lange dauert das?", must: ["für 30 Minuten gesperrt"] },
  { text: "Gibt es die Heizdecke auch in Grün?", must: [], gap: true },
  { text: "Was bekomme ich von Ihnen, wenn mein Paket zu spät kommt?", must: [], never: ["8 €", "25 €", "Kulanz"] },
  { text: "Was kostet ein Filter für den Drift Mini?", must: ["13 €"], never: ["21 €"] },
  {
    text: "Mein Luftreiniger ist beschädigt angekommen. Was muss ich jetzt tun?",
    must: ["einem Foto des Schadens", "es sei denn, er ist mehr als 80 € wert"],
    never: ["{{ticket.requester"],
  },
  { text: "Wie ändere ich die Lieferadresse für mein Filter-Abo?", portal: true, must: ["Wählen Sie Lieferadresse"] },
  {
    text: "Ich würde gern wissen, ab welchem Betrag der Versand nichts kostet",
    must: [["ab einem Bestellwert von 60 €", "ab 60 € kostenlos"]],
  },
  { text: "Darf man den Filter waschen?", must: ["Waschen Sie den Filter nicht, weil Wasser die Kohleschicht zerstört."] },
  { text: "Ich möchte die Anmeldung in zwei Schritten nutzen. Wo finde ich das?", must: ["unter Sicherheit"] },
  {
    text: "Bis wann muss ich bestellen, damit es vor Weihnachten ankommt? Geht es mit Express auch später?",
    must: ["17. Dezember 2026", "21. Dezember 2026"],
  },
  { text: "Vielen Dank für die schnelle Hilfe!\n\nViele Grüße\nUte Lang", must: [], gap: true },
];

/** Written after the drafter was made: 14 of these 20 held at first sight, before it was looked at why the others did not. */
const later: DeviceMessage[] = [
  { profile: "tarnwick-en", text: "Do I need the original packaging to return a Drift 2?", must: ["except for the Drift 2"] },
  {
    profile: "tarnwick-en",
    text: "Hi, could you tell me if next day delivery is possible when I order on a Saturday?",
    must: [["leave our warehouse on Monday", "Monday to Friday"]],
  },
  {
    profile: "tarnwick-en",
    text: "My gift card is two years old. Is it still valid? And can I swap it for cash?",
    must: ["valid for 24 months", "cannot be exchanged for money"],
  },
  { profile: "tarnwick-en", text: "What's the minimum age for Pay Monthly?", must: ["at least 18 years old"] },
  {
    profile: "tarnwick-en",
    text: "I moved house. How do I change where my filters are sent?",
    portal: true,
    must: ["Choose Delivery address and press Edit."],
  },
  { profile: "tarnwick-en", text: "A foot is missing from my purifier. How do I get one?", must: ["free of charge"], missed: true },
  { profile: "tarnwick-en", text: "Is the heated blanket safe for cats?", must: [], gap: true },
  { profile: "tarnwick-en", text: "How long is the password reset link good for?", must: ["within 60 minutes"] },
  {
    profile: "lysmossa-sv",
    text: "Behöver jag visa leg när jag hämtar ut paketet?",
    must: ["endast om beställningen är värd mer än 3 000 kr"],
  },
  {
    profile: "lysmossa-sv",
    text: "Jag hämtade aldrig ut mitt paket. Blir det någon avgift?",
    must: ["99 kr", "om inte varan var felaktig eller försenad"],
  },
  { profile: "lysmossa-sv", text: "Hur lång tid tar det att få en apparat lagad?", must: [], gap: true, unfound: true },
  { profile: "lysmossa-sv", text: "Kan man få rabatt på reservdelar?", must: ["10 % rabatt på reservdelar, utom på filter"] },
  { profile: "lysmossa-sv", text: "Undrar hur många watt Drift Mini drar", must: [], gap: true },
  { profile: "lysmossa-sv", text: "Har ni bindningstid på abonnemanget?", must: ["ingen bindningstid"] },
  { profile: "hellmoor-de", text: "Wie lange liegt mein Paket im Shop?", must: ["7 Tage"] },
  {
    profile: "hellmoor-de",
    text: "Brauche ich einen Ausweis, um das Paket abzuholen?",
    must: ["nur, wenn die Bestellung mehr als 300 € wert ist"],
  },
  {
    profile: "hellmoor-de",
    text: "Ich habe mein Passwort vergessen. Wie kann ich es ändern?",
    must: ["Wählen Sie ein neues Passwort mit mindestens 12 Zeichen."],
  },
  {
    profile: "hellmoor-de",
    text: "Behalte ich den Rabatt auf Ersatzteile, wenn ich das Abo kündige?",
    must: ["bis zum Ende des Monats, in dem Sie kündigen"],
  },
  { profile: "hellmoor-de", text: "Was passiert, wenn ich den Kostenvoranschlag ablehne?", must: ["wird die Prüfgebühr nicht erstattet"] },
  { profile: "hellmoor-de", text: "Verkaufen Sie auch Ventilatoren?", must: [], gap: true },
];

const across: DeviceMessage[] = [
  {
    text: "Hur lång tid tar leveransen och vad kostar den?",
    profile: "tarnwick-en",
    language: "sv",
    must: ["2 to 4 working days", "engelska"],
  },
  { text: "Hur länge gäller garantin på min Dawn?", profile: "tarnwick-en", language: "sv", must: ["2 years", "engelska"] },
  { text: "How do I pause my filter subscription?", profile: "lysmossa-en", must: ["Choose Pausa to pause"], never: ["Välj Pausa"] },
  {
    text: "Hur pausar jag mitt filterabonnemang?",
    profile: "lysmossa-en",
    language: "sv",
    must: ["Välj Pausa och månaden"],
    never: ["Choose Pausa"],
  },
];

export const deviceMessages: DeviceMessage[] = [
  ...en.map((m): DeviceMessage => ({ ...m, profile: "tarnwick-en" })),
  ...sv.map((m): DeviceMessage => ({ ...m, profile: "lysmossa-sv" })),
  ...de.map((m): DeviceMessage => ({ ...m, profile: "hellmoor-de" })),
  ...later,
  ...across,
];
