// Words with which support articles say the same thing. Each row is one meaning: what stands first names it. Data, not code.

/** Two or more words that mean one; the first alternative is what they are read as. */
export const phrases: Record<string, [string, string][]> = {
  en: [
    [
      "return",
      "sen[dt](?:ing)? (?:it |them |the \\p{L}+ |items? |goods |your \\p{L}+ )?back|give (?:it |them )?back|brings? (?:it |them )?back",
    ],
    ["refund", "(?:get |have |give )?(?:your |the )?money back|pa(?:y|id) (?:you )?back|reimburse(?:d|ment)?s?"],
    ["signin", "(?:sign|log)(?:s|ged|ging|ned|ning)? ?in(?:to)?|log-?in|sign-in"],
    ["signup", "(?:sign|signed|signing)[ -]?up"],
    ["callback", "calls? (?:you |us |back )+"],
    ["price", "how much [\\p{L} ]{1,30} costs?"],
    ["contact", "get in touch|reach(?:ing)? (?:out|us)"],
    ["free", "free of charge|at no (?:extra )?cost|no charge|without charge"],
    ["dispatch", "sen(?:d|t) out|ship(?:ped)? out|leaves? our warehouse"],
    ["holder", "card ?holders?"],
    ["giftcard", "gift (?:cards?|vouchers?|certificates?)"],
    ["email", "e-?mails?"],
    ["optout", "opt(?:ing)? out"],
    ["team", "customer (?:service|support|care)|support (?:team|desk)|help ?desk"],
  ],
  sv: [
    ["returnera", "skick\\p{L}* (?:den |det |dem |varan |varor |varorna )?tillbaka|lämn\\p{L}* (?:den |det |varan |varor )?tillbaka"],
    ["återbetalning", "pengarna tillbaka|få tillbaka pengarna|betal\\p{L}* tillbaka"],
    ["inloggning", "logg\\p{L}* in"],
    ["kundtjänst", "kund(?:tjänst|service|support|vård)(?:en)?"],
    ["gratis", "utan kostnad|kostnadsfri\\p{L}*|utan avgift|kostar (?:ingenting|inget)"],
    ["kontakta", "hör\\p{L}* av (?:dig|er)|hör av"],
    ["presentkort", "gåvokort\\p{L}*|presentkort\\p{L}*"],
  ],
};

/** Words of one meaning, by language; the first names it. Other forms come by stemming. */
export const alike: Record<string, string[]> = {
  en: [
    "item product products goods article articles purchase purchases things something anything",
    "return returns returned returning returnable",
    "refund refunds refunded refunding",
    "parcel package packages shipment shipments",
    "delivery deliver delivers delivered delivering shipping ship ships shipped deliveries",
    "receive receives received receiving receipt arrive arrives arrived arriving reach reaches reached",
    "dispatch dispatched dispatching despatch",
    "price prices priced cost costs costing fee fees charge charges charged rate rates",
    "cancel cancels cancelled canceled cancelling cancellation cancellations terminate termination",
    "subscription subscriptions subscribe membership memberships",
    "warranty guarantee guaranteed guarantees warranties cover covers covered coverage",
    "valid expire expires expired expiry validity",
    "order orders ordered ordering",
    "pay pays paid paying payment payments",
    "invoice invoices bill bills",
    "repair repairs repaired fix fixes fixed mend",
    "answer answers answered reply replies replied respond responds response responses",
    "discount discounts off reduction reduced",
    "upload uploads uploaded attach attaches attached attachment attachments",
    "file files document documents",
    "user users seat seats",
    "delete deletes deleted deletion remove removes removed erase erased",
    "keep keeps kept store stores stored retain retains retained retention",
    "trial trials",
    "session sessions",
    "complaint complaints complain complaining claim claims",
    "renew renews renewed renewal renewals",
    "change changes changed changing amend update updates updated",
    "lock locks locked block blocked blocks",
    "attempt attempts try tries",
    "password passwords passcode",
    "exchange exchanges exchanged swap swaps swapped replace replaces replaced replacement replacements",
    "notice",
    "storage space",
    "battery batteries",
    "last lasts lasted lasting",
    "open opens opening opened",
    "customer customers buyer buyers client clients",
    "account accounts",
    "transfer transfers transferred",
    "collect collects collected collection pick picked pickup",
    "device devices",
    "download downloads downloaded",
    "export exports exported",
    "report reports reported reporting notify notified tell",
    "wait waits waiting",
    "send sends sending sent",
    "code codes",
    "join joins joined",
    "damage damaged damages",
    "link links",
    "backup backups",
  ],
  sv: [
    "vara varan varor varorna produkt produkten produkter produkterna artikel artikeln artiklar köp inköp",
    "returnera returnerar returneras returnerat retur returen returer returnering ångra ångrar ångerrätt öppet",
    "återbetala återbetalar återbetalas återbetalning återbetalningen återbetalningar återbetalt pengarna",
    "paket paketet försändelse försändelsen",
    "leverera levererar levereras leverans leveransen leveranser levererat leveranstid leveranstiden",
    "frakt frakten fraktkostnad fraktavgift",
    "ta tagit emot mottagit mottagande mottar får fick fått kommer framme",
    "skickas skickar skickat skicka avsänt",
    "pris priset priser kosta kostar kostnad kostnaden avgift avgiften avgifter",
    "avsluta avslutar avslutas säga uppsägning uppsägningen uppsägningstid uppsägningstiden avbeställa avbeställer avbeställning avbokning avboka avbokar",
    "abonnemang abonnemanget prenumeration prenumerationen medlemskap medlemskapet",
    "garanti garantin garantitid garantitiden täcker täcks",
    "giltig giltigt giltiga gäller giltighetstid",
    "beställa beställer beställning beställningen beställningar order ordern ordrar",
    "betala betalar betalas betalning betalningen",
    "faktura fakturan fakturor",
    "reparera repareras reparation reparationen reparationer laga lagas",
    "svara svarar svar besvara besvarar besvaras",
    "rabatt rabatten rabatter",
    "ladda laddar bifoga bifogar",
    "fil filen filer filerna dokument",
    "användare användaren användarna",
    "radera raderas raderar ta tas bort",
    "spara sparas sparar lagra lagras lagrar behåller",
    "reklamera reklamerar reklamation reklamationen anmäla anmäl anmäler",
    "förnya förnyas förnyelse",
    "ändra ändrar ändras byta byt byter",
    "lösenord lösenordet",
    "räcker varar håller",
    "öppet öppen öppnar",
    "kund kunden kunder kunderna",
    "konto kontot",
    "hämta hämtar hämtas",
    "kod koden koder",
    "vänta väntar",
    "meddela meddelar",
    "länk länken",
  ],
};

/** Words that say nothing about the thing itself. */
export const light: Record<string, string> = {
  en: "take takes taken took make makes need needs must may might would like apply applies use uses usually normally generally typically currently always please see find show shows offer offers give gives given let lets allow allows allowed want wants choose able possible available come comes go goes stay stays last latest later then first next most every full whole entire total set around about approximately roughly maximum minimum least counting count counts within period time times days day week month year working business calendar hour minute long soon quickly new normal regular current ask asks know remember note important good simply easily still already yet ever made have per include includes included including consecutive following start starts starting end ends limit limits limited maximum max cap capped minimum hold holds held contain contains date moment up number amount",
  sv: "tar brukar behöver behöva måste kan får gäller använd använder alltid vanligtvis normalt oftast se hitta visar erbjuder ger låter vill välja möjligt finns kommer stannar sista senaste sedan första nästa flesta varje hela totalt cirka ungefär högst minst upp räknat inom tid dagar dag vecka månad år arbetsdagar bankdagar timme minut snart nuvarande vanlig vanliga normala fråga vet tänk viktigt bra enkelt fortfarande redan gjort göra gör följande börjar start slutar datum räknas antal belopp max maximalt maximum gräns gränsen innehålla innehåller rymmer vi du ni din ditt dina",
};

/** Words that name when something begins: sentences leave them out or in without meaning anything else. */
export const mild: Record<string, string> = {
  en: "delivery purchase order receive dispatch price item customer parcel team email website confirmation checkout contact reason wait pay run last finish send add keep tell write work happen place placed stand leave",
  sv: "leverans köp beställa ta pris vara kund paket skickas kundtjänst mejl webbplats leverera frakt vänta betala räcker skickas lägga lägger spara skriva skriver dröjer sker ligger står lämnar meddela",
};

/** Words that narrow a sentence to some: who says them and who does not speak of different things. */
export const scopes: Record<string, string> = {
  en: "member members membership premium plus pro basic starter business enterprise corporate private personal family student students senior seniors child children adult adults employee employees staff trade wholesale guest guests vip gold silver bronze platinum online express standard economy priority overnight next-day same-day domestic international abroad overseas europe european eu uk usa us america american canada australia germany france sweden norway denmark finland netherlands spain italy ireland scotland wales england nordic nordics asia africa mainland island islands highlands local regional rural urban small medium large mini maxi xl bulky heavy oversized single double annual annually yearly monthly weekly daily quarterly half-yearly faulty defective damaged broken unopened opened unused used sealed refurbished second-hand sale clearance outlet custom customised personalised made-to-order perishable digital physical downloadable furniture electronics clothing shoes books food gift gifts voucher first second third initial extended additional extra optional old existing former late overdue failed expired lost stolen weekend weekends holiday holidays christmas summer winter night nights evening evenings store stores shop shops in-store phone app ios android desktop mobile windows mac web api manual automatic prepaid credit debit paypal klarna instalment instalments cash cheque wallet minor severe urgent critical high low indoor outdoor cold hot warm hard soft wet dry reseller dealer partner partners battery motor frame screen charger",
  sv: "medlem medlemmar premium plus pro bas basic företag företagskund företagskunder privat privatkund privatkunder privatpersoner familj student studenter studerande pensionär pensionärer barn vuxen vuxna anställd anställda personal gäst gäster vip guld silver brons express standard ekonomi hemleverans ombud paketskåp inrikes utrikes utomlands internationell internationella europa eu storbritannien usa kanada tyskland frankrike sverige norge danmark finland nederländerna spanien italien norden asien norrland gotland lokal regional liten litet små mellan stor stort stora mini xl skrymmande tung tunga årlig årligen årsvis månadsvis månatlig veckovis daglig felaktig felaktiga defekt skadad skadade trasig oöppnad öppnad oanvänd begagnad begagnade rea reavaror nedsatt specialbeställd specialbeställda måttbeställd digital digitala fysisk möbler elektronik kläder skor böcker mat presentkort första andra tredje förlängd extra befintlig befintliga tidigare sen försenad försenade misslyckad förlorad stulen helg helger helgdag jul sommar vinter natt kväll kvällar butik butiken telefon app ios android dator mobil manuell automatisk autogiro kort kreditkort betalkort swish klarna faktura delbetalning kontant brådskande kritisk hög låg inomhus utomhus kall varm hård mjuk våt torr återförsäljare batteri batteriet motor motorn ram skärm laddare",
};

/** What opens a sentence that claims nothing: an example. */
export const examples: Record<string, string> = {
  en: "for example|for instance|e\\.g\\.|examples?\\b|say you|suppose|imagine|let's say",
  sv: "till exempel|t\\.\\s?ex\\.|t ex|exempelvis|exempel|anta att|säg att",
};

/** What opens a line about the page itself. */
export const pageFacts =
  /^\W*(?:(?:article |page |sidan |artikeln )?(?:last |senast )?(?:updated|posted|published|revised|reviewed|modified|changed|created|effective|version|uppdaterad|uppdaterades|publicerad|publicerades|reviderad|ändrad|granskad|skapad)(?: on| by| den)?(?:\s|:))/iu;

/** What shows that a sentence speaks of what was. */
export const history: Record<string, string> = {
  en: "previously|formerly|used to (?:be|cost|have|take|get)|in the past|until recently|historically|no longer|years ago|last year|at that time|back then",
  sv: "tidigare (?:var|kostade|gällde|fick|hade|kunde)|förr|förut|inte längre|förra året|på den tiden|brukade (?:vara|kosta)|fram till nyligen",
};

/** Words of a title that any article may have. */
export const titleWords: Record<string, string> = {
  en: "policy policies guide guides faq faqs question questions answer info information help overview common general how terms conditions rules rule basics tips details saved reply template item order know need about everything facts cost price time shopping customer",
  sv: "policy guide vanliga frågor svar information info hjälp översikt allmänt så villkor regler grunder tips detaljer sparat mall vara bra veta behöver om allt pris tid kund",
};

/** Words for a place or a way that a title may bear without narrowing what stands under it. */
export const looseScopes: Record<string, string> = {
  en: "store stores shop shops in-store phone app web online order",
  sv: "butik butiken telefon app mobil",
};

/** What stands before a value and makes it an upper bound, a lower bound, or about right. */
export const bounds: Record<string, { most: string; least: string; about: string }> = {
  en: {
    most: "up to|at most|no more than|not more than|a maximum of|maximum|max\\.?|within|inside|under|below|less than|fewer than|not exceeding|no later than|limit (?:is|of)|limited to|in|for up to",
    least:
      "at least|a minimum of|minimum|min\\.?|from|over|above|more than|not less than|no less than|starting at|starts at|exceeding|exceeds|older than",
    about: "about|around|approximately|approx\\.?|roughly|some|nearly|almost|usually|normally",
  },
  sv: {
    most: "upp till|högst|max|maximalt|som mest|inom|under|mindre än|färre än|inte mer än|inte fler än|senast|i högst|i upp till|i max",
    least: "minst|från|över|mer än|fler än|tidigast|från och med|fr\\.o\\.m\\.|överstiger|äldre än",
    about: "cirka|ca\\.?|ungefär|omkring|runt|nästan|oftast|vanligtvis",
  },
};
