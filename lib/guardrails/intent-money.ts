import type { Signs } from "./intent-signs.ts";

/** Lost and stolen cards, payments that nobody made, money to be given back, papers to prove who one is; the weights alone say what these are worth. */
export const moneySigns: Signs = {
  harmless: [],
  groups: {
    lost: [
      "(lost|misplaced|mislaid|losing|lose|cant find|cannot find|can not find|couldnt find|unable to find|not able to find|no idea where|dont know where|left|dropped|missing) ... (card|cards|visa|mastercard|amex|wallet|purse|handbag|debit|credit)",
      "(card|cards|wallet|purse|handbag|visa|mastercard|amex|debit|credit) (is|was|are|were|has|have|had|went|got|been|just|now|gone|probably|somehow|both|all|also|got)* (lost|missing|gone|vanished|disappeared|misplaced)",
      "(lost|losing|misplaced|mislaid) (it|that|this|them|one|both|again|mine|another)",
    ],
    lostSv: [
      "(tappat|tappade|tappar|förlorat|förlorade|slarvat bort|glömt|glömde|hittar inte|hittar ej|kan inte hitta|borttappat|blivit av med|blev av med|saknar) ... (kort|kortet|korten|bankkort~|betalkort~|kreditkort~|visa~|mastercard|plånbok~|väskan|handväsk~)",
      "(kort|kortet|korten|bankkortet|kreditkortet|plånboken|väskan) (är|har|blev|blivit|kommit)* (borta|borttappat|försvunnet|försvunnit|bort|borttappad|försvunnen)",
    ],
    lostDe: [
      "(verloren|verlor|verlegt|verliere|finde|liegen lassen|liegenlassen|abhandengekommen|vergessen) ... (karte|karten|visa|mastercard|kreditkarte|geldbeutel|geldbörse|portemonnaie|brieftasche|handtasche)",
      "(karte|karten|ec karte|bankkarte|girokarte|debitkarte|kreditkarte|geldbeutel|geldbörse|portemonnaie|brieftasche) ... (verloren|weg|verschwunden|abhanden~|nicht mehr finden|nirgends|liegen lassen|verlegt)",
    ],
    stolen: ["(stole|stolen|steal|steals|stealing|theft|thief|thieves|robbed|robbery|mugged|mugger|snatched|nicked|pickpocket~|burgl~)"],
    stolenSv: ["(stulen|stulet|stulits|stulna|stal|stjäl~|stöld~|tjuv~|rånad~|rånades|ficktjuv~|inbrott~)"],
    stolenDe: ["(gestohlen~|geklaut~|klaut|klauen|stahl|diebstahl|dieb|diebe|beraubt|überfallen|taschendieb~|entwendet)"],
    notMine: [
      "(dont|do not|didnt|did not|never|not|havent|have not|wasnt|was not|isnt|is not|arent|werent|no one|nobody|cant|cannot) ... (recogni~|authori~|mine|me|familiar|approve|approved|bought|purchase|purchased|made|make|know anything|set up|ordered|order|remember|consent)",
      "(unknown|unfamiliar|unrecogni~|unauthori~|strange|suspicious|fraudulent|weird|odd|mysterious|shady|random|unexplained|bogus) ... (charge|charges|payment|payments|transaction~|withdrawal~|debit~|purchase~|activity|transfer~|order|orders)",
      "(without (my|our) (knowledge|permission|consent|approval|authori~)|in my name)",
    ],
    notMineSv: [
      "(inte|aldrig|ingen|ej|varken) ... (känner igen|känner till|godkänt|gjort|köpt|beställt|min|mitt|mina|jag|vet|betalat|signerat)",
      "(okänd|okänt|okända|konstig|konstigt|konstiga|misstänkt|misstänkta|skumt|skum|skumma|obehörig|obehöriga) ... (köp~|debitering~|dragning~|betalning~|transaktion~|överföring~|uttag~|aktivitet~|order~|beställning~)",
      "(utan (mitt|vårt) (godkännande|medgivande|lov|samtycke|tillstånd)|utan att jag|i mitt namn)",
    ],
    notMineDe: [
      "(nicht|nie|niemals|keine|keinen|kein|niemand|nichts) ... (von mir|erkenne|kenne|autorisiert|genehmigt|gemacht|gekauft|bestellt|veranlasst|getätigt|erlaubt|erkannt|zugestimmt|unterschrieben|ich)",
      "(unbekannt~|fremd~|verdächtig~|seltsam~|komisch~|unberechtigt~|unerlaubt~|merkwürdig~) ... (abbuchung~|buchung~|zahlung~|lastschrift~|überweisung~|umsatz|umsätze|bestellung~|kauf|käufe|abhebung~|aktivität~)",
      "(kenne|erkenne) ... nicht",
      "(ohne (meine|unsere) (zustimmung|erlaubnis|einwilligung)|in meinem namen)",
    ],
    swindled: [
      "(fraud~|scam~|phish~|swindl~|hacked|compromised|identity theft|victim|tricked|conned|duped|impersonat~|pretend~|cloned|skimm~|leaked|breached|counterfeit|fake (shop|website|site|text|sms|email|mail|call|caller|link))",
      "(someone|somebody|anyone|anybody|a stranger|they|person) ... (used|using|uses|has|charged|withdrew|bought|took|ordered|spent) ... (my|our)",
    ],
    swindledSv: [
      "(bedrägeri~|bedragare~|lurad~|lurade|lurat|nätfiske|phishing|kapat~|kapad~|hackad~|hackat|bluff~|falsk (sms|sida|länk|butik)|falskt (sms|samtal|mejl)|utgav sig|låtsades)",
      "(någon|nån|en främling) ... (använt|använder|handlat|köpt|beställt|tagit ut|dragit|betalat|tog) ... (mitt|min|mina)",
    ],
    swindledDe: [
      "(betrug~|betrogen|betrüger~|phishing|gefälscht~|gehackt|hereingefallen|reingefallen|abgezockt|abzocke|reingelegt|ausgegeben hat|leergeräumt|kartendaten)",
      "(jemand|irgendwer|ein fremder|unbekannte) ... (mein|meiner|meine|meinem|meinen)",
    ],
    freeze: [
      "(block|freeze|cancel|stop|lock|deactivate|disable|suspend|hold|shut off) (my|the|this|that|all|both|her|his|our)* ?(card|cards|debit|credit|contactless|account|visa|mastercard|it|them|payment|payments|transaction)",
    ],
    freezeSv: ["(spärra|spärrar|frys|blockera|stoppa|stäng|stänga) ... (kort~|konto~|det|betalning~|köp~|bankkort~)"],
    freezeDe: [
      "(sperren|sperrt|sperre|sperrung|blocken|blockieren|stoppen) ",
      "(karte|karten|konto|kreditkarte|bankkarte|zahlung) ... (sperren|gesperrt|blocken|blockieren|stoppen|gestoppt)",
    ],
    recovered: [
      "(found|find|located|recovered|got) (my|the|a|it|that|them|back)* ?(lost|missing|card|it|back|again)",
      "(why|unfreeze|unblock|unlock|reactivate|no longer|link|relink|re link) ... (blocked|frozen|freeze|block|lost|hold|card)",
    ],
    recoveredSv: ["(hittat|hittade|låsa upp|avblockera|häva spärren|varför) ... (kort~|konto~|spärrat|spärr~)"],
    recoveredDe: ["(gefunden|wiedergefunden|entsperren|freischalten|warum) ... (karte|konto|gesperrt)?"],
    swallowed: [
      "(atm|atms|machine|cashpoint|cash point) ... (swallow~|ate|eat~|kept|keeps|took|stuck|retain~|lost|stole|hold~|gave)",
      "(swallow~|eaten|stuck|lost|kept|retain~|jammed|stolen) ... (in|by|inside) (the|an|a|your)* ?(atm|machine|cashpoint|cash machine)",
    ],
    swallowedSv: ["(automaten|bankomaten|uttagsautomat~) ... (svalde|svalt|åt|tog|behöll|fastnat|fastnade)"],
    swallowedDe: ["(automat|geldautomat~) ... (verschluckt|geschluckt|eingezogen|einbehalten|behalten)"],
    phone: ["(phone|mobile|cell|iphone|smartphone|handset)", "(telefon|mobil|mobilen|mobiltelefon~|telefonen|handy|handys)"],
    whereIs: [
      "(where is|where are|wheres|where did|find|locate|track|tracking|ring|help me find|looking for|dont know where|forgot where|remember where)",
      "(var är|hitta|leta efter|letar efter|wo ist|finden|orten|suche)",
    ],
    mandate: [
      "(set up|setup|setting up|make|create|perform|start|change|cancel|amend|add|pay by|paying by|standing) ... direct debit~",
      "direct debit~ (with|for|through|to|set|be|as)",
    ],
    petty: [
      "(pound|1|one|small|extra|additional|tiny|little|random|strange|weird) ... (fee|fees|charge|charged|charges)",
      "(fee|charge|charged) ... (pound|1|one|extra|statement|app)",
      "pending",
    ],
    howLong: ["(how long|when will|how soon|how fast|how quickly|how many days|eta|replace~|replacement|new card|new one)"],
    giveBack: [
      "(refund|refunded|refunds|refunding|reimburse~|reimbursement)",
      "(money|cash|payment|amount|funds|pounds|euros|dollars|kronor) (back|returned|refunded)",
    ],
    giveBackSv: [
      "(återbetal~|pengarna (tillbaka|åter)|pengar (tillbaka|åter)|få (igen|tillbaka) (pengar~|mina pengar|beloppet)|återbetalning~|betala tillbaka|kompenser~)",
    ],
    giveBackDe: [
      "(erstatt~|rückerstatt~|zurückerstatt~|zurückzahl~|rückzahl~|gutgeschrieben|geld (zurück|wieder)|zurück(bekommen|überweis~))",
    ],
    proveMyself: [
      "(verif~|identity|identif~|passport|id card|proof of (identity|address)|id check|id document|selfie|kyc|know your customer|driving licence|drivers license)",
    ],
    proveMyselfSv: [
      "(identitet~|identifier~|legitim~|verifier~|bankid|pass|passet|körkort~|id kort~|id handling~|kundkännedom~|styrka vem)",
    ],
    proveMyselfDe: [
      "(identität~|identifi~|ausweis~|personalausweis~|reisepass|verifizier~|video ?ident|post ?ident|legitim~|führerschein)",
    ],
  },
  rules: [],
};
