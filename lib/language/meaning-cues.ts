/** What a sentence commits to, by words: each value is the inside of an alternation, matched between word borders, without case. */
export interface MeaningCues {
  /** Taken out first: negations in form that deny nothing. */
  idle: string;
  /** Words and verbs that deny what they stand with. */
  negation: string;
  must: string;
  may: string;
  should: string;
  /** What opens a condition or an exception; what follows it up to the clause's end is its words. */
  condition: string;
  /** Restricts without a clause of its own. */
  only: string;
  /** "not before X" and "only after X" say the same: `hinge` stands with the negation, `opens` without one. */
  hinge: string;
  opens: string;
  /** Everyone, everything, at all times. */
  all: string;
  /** Not everyone, not at all times. */
  some: string;
  /** What also says so in other words. */
  someToo: string;
  /** Who writes. */
  we: string;
  /** What is the writer's. */
  ours: string;
  /** What we say we do, did or will do; stands after `we` within a few words. */
  deed: string;
  /** Says that something is certain or done at once. */
  surely: string;
  most: string;
  least: string;
  /** After the value. */
  mostAfter: string;
  leastAfter: string;
  about: string;
  /** Words that may open a clause. */
  breaks: string;
  /** Words that make part of a rule: without them it reaches further. */
  limits: string;
  /** The reader gains something: a rule with its limits left out would mislead. */
  grant: string;
}

export const meaningCues: Record<string, MeaningCues> = {
  en: {
    idle: "no (?:\\p{L}+ ){0,2}(?:costs?|charges?|fees?|surcharge)|(?:not|n['’]t) (?:yet )?(?:turned|reached the age)|(?:if|unless) you (?:do nothing|(?:do not|don['’]t) (?:do anything|act|stop it|cancel(?: it)?|object|say otherwise)|stop it|cancel it|object|say otherwise|tell us otherwise)|without (?:you |your )?having to (?:do|pay|ask|lift) (?:\\p{L}+ )?(?:anything|a finger|for it)?|(?<!\\bwe )(?:don['’]t|do not|needn['’]t|won['’]t|never) (?:have to |need to )?pay(?: anything| a thing)?|(?:aren['’]t|isn['’]t|not) (?:charged|billed)|any(?:where|thing|one|body)? (?:\\p{L}+ )?other than|(?:don['’]t|doesn['’]t|didn['’]t|do not|does not|not) (?:care for|like|enjoy|happy with|to your (?:taste|liking))|without (?:your |you |anyone |having to )?(?:lifting a finger|lift a finger|doing anything|having to do anything|do anything|any effort|asking|further ado|fuss)|not (?:just|merely|simply)|can['’]t go wrong|no longer away|nothing more to do|not (?:a|the) (?:moment|minute|day) (?:too soon|later)|if not sooner|not far|no trouble|no more (?:worries|questions)|for no reason|not least|not uncommon|not unusual|no big deal|neither[:,.]|nothing[:,.!]|nothing at all|but no longer|not any longer|not exactly|without exception|don['’]t forget|do not forget|don['’]t miss|not yet|no longer the same|nothing left to|(?:isn|aren|wasn)['’]t (?:yet )?\\d+(?: yet)?|haven['’]t (?:yet )?(?:turned|reached)|no (?:wonder|surprise)|nobody but|no one but|nothing but|none but|not just|not to mention|no earlier than|no sooner than|not before|not until|not only|no less|no more|if no|whether or no|not even|no need[:,.!]|no matter|not only|no later than|not later than|no more than|not more than|no less than|not less than|no fewer than|no problem|no worries|do(?:n['’]t| not) (?:hesitate|worry)|whether or not|or not|not exceed(?:ing)?|if not|no (?:extra |additional |further )?(?:cost|costs|charge|charges|fees?)|without (?:any )?(?:extra |additional |further )?(?:cost|charge|fees?|paying)|costs? (?:you )?nothing|nothing to pay|(?:won['’]t|will not|do(?:es)?(?:n['’]t| not)) cost (?:you )?(?:anything|a thing)|no longer than|why not|not to worry|nothing else|anything but|no doubt|pays? nothing|paying nothing|free of|nothing more than|no way (?:to )?wrong|(?<!\\bwe )do(?:n['’]t| not) pay|(?:won['’]t|will not|do(?:es)?(?:n['’]t| not)) cost (?:you )?(?:a|one|a single) (?:penny|cent)|without (?:any )?(?:problem|trouble|worry|delay)s?|no need to worry|no,|not at all",
    negation:
      "(?:any|every|all)\\p{L}* (?:\\p{L}+ )?but|lies outside|outside (?:of )?(?:the|your|our) (?:warranty|cover|guarantee|policy|plan|scope)|by no means|in no way|nowhere|no one|far from|anything but|off limits|impossible to|keep (?:\\p{L}+ ){0,4}(?:out of|away from|off)|stop(?:s|ped)? (?:\\p{L}+ing)|instead of|in place of|interest-free|rather than|not|no|never|none|nothing|nobody|neither|nor|without|cannot|[a-z]+n['’]t|no longer|hardly|barely|rules? out|ruled out|too late to|lacks?|lacking|except|excepting|apart from|excluding|other than|unless|stay away|keep away|steer clear|avoid|refrain|out of reach|falls? outside|outside of (?:it|this)|leave out|isn['’]t possible|ruled|too late",
    must: "must|have to|has to|need to|needs to|require[sd]?|requirement|mandatory|obligatory|compulsory|necessary|obliged|make sure|ensure|be sure|insist|only works? (?:if|when)|essential|needed|needs?",
    may: "can|may|could|might|able|allowed|permitted|possible|possibly|option(?:al(?:ly)?)?|if you (?:like|wish|want|prefer)|free to|entitled|choose|perhaps|up to you|voluntary|no need|not necessary|unnecessary|eligible",
    should:
      "should|ought|recommend\\p{L}*|advis\\p{L}*|suggest\\p{L}*|best to|ideally|preferably|had better|good idea|worth|encourag\\p{L}*|try to",
    condition:
      "only if|only when|only once|unless|if|when|provided(?: that)?|providing|as long as|so long as|on condition(?: that)?|except(?: for| if| when| that| in)?|apart from|other than|excluding|with the exception of|once|until|in case|assuming|subject to|depending on|otherwise|but not|aside from|save for|given that|not before",
    only: "only|solely|exclusively|just|alone|nothing but|limited to|restricted to|reserved for|merely",
    hinge: "until|before|unless|without|except|otherwise|if",
    opens: "only|once|after|as soon as|first|when|if|must|required|requires?|as long as|provided|need(?:s|ed)?|have to|has to|from",
    all: "as (?:many|much|often|long) (?:\\p{L}+ )?as you(?:['’]d)? (?:like|want|wish|please)|each and every|no matter which|one and all|all|every|everyone|everybody|everything|any|anyone|anything|anywhere|anytime|always|at any time|whatever|whichever|regardless|no matter|completely|unlimited|without exception|no exceptions|in every case|in all cases|entirely|forever|for life|lifetime|worldwide|never",
    some: "most|some|selected|certain|mostly|in most cases|partly|partially|participating",
    someToo:
      "most|some|usual(?:ly)?|normal(?:ly)?|typical(?:ly)?|general(?:ly)?|often|sometimes|selected|certain|many|mostly|in most cases|as a rule|mainly|partly|partially|eligible|participating|may|might|approximately|nearly|almost|majority|tends?|up to|can|could|expected|estimated|part of|standard|main|ordinarily|about|around|should|specific|chosen|not all|not every|if|roughly|expect|count on|only|number of|few|among",
    ours: "our|ours|us|we",
    we: "we|i|our team|we['’](?:ll|ve|re)|i['’](?:ll|ve|m)",
    deed: "refund\\p{L}*|reimburs\\p{L}*|cancel\\p{L}*|send\\p{L}*|sent|replac\\p{L}*|credit\\p{L}*|waiv\\p{L}*|pay|paid|ship\\p{L}*|compensat\\p{L}*|issu\\p{L}*|process\\p{L}*|arrang\\p{L}*|deliver\\p{L}*|exten\\p{L}*|upgrad\\p{L}*|delet\\p{L}*|updat\\p{L}*|chang\\p{L}*|correct\\p{L}*|fix\\p{L}*|order\\p{L}*|book\\p{L}*|call\\p{L}*|contact\\p{L}*|escalat\\p{L}*|forward\\p{L}*|ask\\p{L}*|check\\p{L}*|priorit\\p{L}*|add\\p{L}*|remov\\p{L}*|apply|applied|activat\\p{L}*|unlock\\p{L}*|unblock\\p{L}*|reopen\\p{L}*|restor\\p{L}*|offer\\p{L}*|giv\\p{L}*|gave|cover\\p{L}*|reserv\\p{L}*|transfer\\p{L}*|return\\p{L}*|collect\\p{L}*|pick\\p{L}*|email\\p{L}*|notif\\p{L}*|inform\\p{L}*|let you|get back|follow\\p{L}*|look into|investigat\\p{L}*|repair\\p{L}*|monitor\\p{L}*|personally|mak\\p{L}* (?:an )?exception|see to it|make sure|ensure|put|set|stop\\p{L}*|paus\\p{L}*|deduct\\p{L}*|reduc\\p{L}*|lower\\p{L}*|match\\p{L}*|approv\\p{L}*|accept\\p{L}*|confirm\\p{L}*|tak\\p{L}* care|handl\\p{L}*|exchang\\p{L}*|swap\\p{L}*|throw\\p{L}*|includ\\p{L}*|reset\\p{L}*|resend\\p{L}*|register\\p{L}*|report\\p{L}*|pass\\p{L}*|sort\\p{L}*|honou?r\\p{L}*|bring\\p{L}*|mov\\p{L}*|install\\p{L}*",
    surely:
      "guarantee[ds]?|promise[ds]?|assure[ds]?|definitely|certainly|for sure|without fail|rest assured|100 ?%|immediately|instantly|right away|straight away|at once|today|tonight|tomorrow|this afternoon|within the hour|as a gesture|goodwill|compensation|compensate|voucher|bonus|on top|on the house|for your trouble|exception for you|priority|free of charge|complimentary|no matter what|surely|you have my word|personally|by now|already been|has been (?:refunded|cancelled|canceled|credited|replaced|reimbursed|shipped|processed|approved|escalated|forwarded)",
    most: "up to|at most|at the most|no more than|not more than|a maximum(?: of)?|maximum(?: of)?|max\\.?|within|inside|under|below|less than|fewer than|not exceeding|no later than|not later than|by|until|till|before|limited to|capped at|at the latest by|latest|limit of|limit is|as many as|as much as|no longer than|the first|smaller than|lighter than|cheaper than|not exceed",
    least:
      "at least|a minimum(?: of)?|minimum(?: of)?|min\\.?|from|over|above|more than|not less than|no less than|no fewer than|starting at|starts at|exceeding|exceeds?|older than|longer than|after|since|not before|earliest|beyond|upwards of|as of|at or above|heavier than|larger than|greater than",
    mostAfter: "or less|or fewer|or under|at most|at the latest|max(?:imum)?|or below|or earlier|tops|limit|or sooner",
    leastAfter:
      "or more|or over|or above|at least|minimum|and over|and above|and up|upwards|or older|or later|plus|onwards|and older|or longer",
    about: "about|around|approximately|approx\\.?|roughly|some|nearly|almost|circa|or so|usually",
    breaks:
      "provided|providing|as long as|so long as|on condition|given that|whenever|in case|should you|whereas|even if|even though|as soon as|but|if|unless|when|because|while|however|although|though|which|who|whereas|except|provided|once|until|so|as long as|otherwise|since|in case|that",
    limits:
      "unused|unworn|unopened|undamaged|sealed|original|receipt|proof|packaging|tags?|labels?|members?|subscribers?|new customers?|first|registered|verified|signed in|logged in|full[- ]price|regular[- ]price|in[- ]store|online|selected|participating|eligible|approved|mainland|domestic|weekdays?|business|private|annual|yearly|monthly|standard|express|faulty|defective|premium|plus|pro|basic|same|current|adults?|students?|written|confirmed|normal use|household|domestic|purchased|paid|active|unregistered|one|single|per (?:order|person|household|account|customer)|account holder|owner|admin(?:istrator)?s?|delivery|pickup|clean|complete|together",
    grant:
      "can|may|could|free|entitled|eligible|allowed|refund\\p{L}*|replac\\p{L}*|receive|get|cover\\p{L}*|accept\\p{L}*|return\\p{L}*|cancel\\p{L}*|exchang\\p{L}*|possible|able|qualify|valid|apply|applies|discount\\p{L}*|repair\\p{L}*|extend\\p{L}*|change\\p{L}*|pause\\p{L}*|withdraw\\p{L}*|use|redeem\\p{L}*|we (?:will|pay)|offer\\p{L}*|includ\\p{L}*",
  },
  sv: {
    idle: "inte (?:har )?fyllt|ingen (?:\\p{L}+ ){0,1}(?:kostnad|avgift)|om (?:du|ni) inte (?:gör (?:något|någonting)|säger (?:till|något annat|upp)|avslutar|avbryter|stoppar)|(?<!vi )betalar (?:du |ni )?inte|kostar (?:det |dig |er )?inte (?:ett öre|en krona)|(?:behöver|måste) (?:du |ni )?inte betala|kostar (?:det |dig |er )?inte (?:något|någonting)|(?:någon|något|några) (?:\\p{L}+ )?(?:annan|annat|andra) än|inte (?:gillar|tycker om|är nöjd\\p{L}*|uppskattar)|utan att (?:du|ni|man) (?:behöver )?(?:gör|göra|lyfter|lyfta|gjort) (?:något|någonting|ett finger)|slipper (?:du |ni |man )?(?:att )?(?:betala|avgift\\p{L}*|kostnad\\p{L}*)|inte (?:minst|bara|enbart)|utan att lyfta ett finger|utan vidare|inte långt|inte ovanligt|utan att betala(?: något| extra)?|utan att det kostar(?: något| extra)?|ingenting[:,.!]|inte längre än så|men inte längre|glöm inte|(?:behövs|behöver du) inte[:,.!]|inte bara|inte senare än|inte mer än|inte fler än|inga problem|tveka inte|oavsett om|eller inte|om inte annat|ingen (?:extra )?(?:kostnad|avgift)|inga (?:extra )?(?:kostnader|avgifter)|utan (?:extra )?(?:kostnad|avgift)|kostar (?:ingenting|inget)|inget annat|kostar dig (?:ingenting|inget)|inte överstig\\p{L}*|kostar (?:det |dig )?(?:ingenting|inget)|betalar (?:du |ni )?(?:ingenting|inget)|nej,|inga bekymmer|utan (?:problem|bekymmer|dröjsmål)",
    negation:
      "(?:ligger|hamnar) utanför|utanför (?:garantin|försäkringen|villkoren|avtalet)|på inget sätt|ingalunda|knappast|inte heller|aldrig någonsin|nej tack till|omöjligt att|istället för|i stället för|räntefri\\p{L}*|inte|ej|icke|aldrig|ingen|inget|inga|ingenting|ingenstans|utan|varken|saknas?|saknar|utom|förutom|slipper|med undantag|för sent|låt bli|låta bli|undvik\\p{L}*|avstå\\p{L}*|faller utanför|saknar",
    must: "måste|behöver|behövs|krävs|kräver|krav|obligatorisk\\p{L}*|nödvändig\\p{L}*|ska|skall|skyldig|se till|tvungen|förutsätter|villkor",
    may: "kan|får|kunna|möjligt|möjlighet|tillåt\\p{L}*|valfri\\p{L}*|frivillig\\p{L}*|går att|går bra|har rätt|kanske|om du vill|behöver inte|behövs inte|krävs inte|välja",
    should: "bör|borde|rekommender\\p{L}*|föreslår|gärna|helst|tipsar|råder|lämpligt|bäst att|försök",
    condition:
      "bara om|endast om|endast när|när|om inte|om|såvida|förutsatt(?: att)?|under förutsättning(?: att)?|så länge|ifall|utom|förutom|med undantag(?: av| för)?|undantaget|när väl|tills|först när|först efter|innan|beroende på|annars|men inte|i den mån|mot uppvisande|med villkor\\p{L}*|givet att|i fall",
    only: "endast|bara|enbart|uteslutande|blott|begränsa\\p{L}* till|förbehållet|enda|ensam",
    hinge: "förrän|innan|före|om inte|såvida|utan|annars|utom|tills|om",
    opens: "endast|bara|först|när|efter|så snart|om|så länge|förutsatt|måste|krävs|kräver|ska|behöver|behövs|från",
    all: "vilk\\p{L}+ (?:\\p{L}+ )?som helst|var och en|vartenda|varenda|alla|alltid|samtliga|varje|allt|vad som helst|när som helst|oavsett|helt|hela livet|obegränsat|obegränsad|utan undantag|överallt|i hela världen|vem som helst|livslång\\p{L}*|vilken som helst|vilket som helst|aldrig|var som helst|i samtliga fall|hur mycket|hur många",
    some: "de flesta|flesta|vissa|utvalda|delvis|mestadels|en del|utvalt",
    someToo:
      "flesta|vissa|viss|ibland|oftast|ofta|vanligt\\p{L}*|normalt|regel|brukar|utvald\\p{L}*|många|delvis|mestadels|allmänhet|kan|upp till|vanligen|beräknas|en del|mesta|standard|huvudsak\\p{L}*|förväntas|nästan|ungefär|cirka|om|bör",
    ours: "vår|vårt|våra|oss|vi",
    we: "vi|jag|vårt team",
    deed: "återbetala\\p{L}*|ersätt\\p{L}*|skicka\\p{L}*|krediter\\p{L}*|avboka\\p{L}*|avbeställ\\p{L}*|annuller\\p{L}*|betala\\p{L}*|kompenser\\p{L}*|byt\\p{L}*|leverer\\p{L}*|makuler\\p{L}*|radera\\p{L}*|ordna\\p{L}*|åtgärda\\p{L}*|ändra\\p{L}*|förläng\\p{L}*|uppgradera\\p{L}*|ring\\p{L}*|kontakta\\p{L}*|återkom\\p{L}*|eskaler\\p{L}*|vidarebefordra\\p{L}*|kolla\\p{L}*|kontrollera\\p{L}*|priorit\\p{L}*|lägg\\p{L}*|ta bort|tar bort|aktivera\\p{L}*|låser? upp|låst upp|återställ\\p{L}*|erbjud\\p{L}*|ge|ger|gett|stå\\p{L}* för|behåll\\p{L}*|reserver\\p{L}*|överför\\p{L}*|hämta\\p{L}*|mejla\\p{L}*|meddela\\p{L}*|informera\\p{L}*|följ\\p{L}* upp|undersök\\p{L}*|reparera\\p{L}*|bevaka\\p{L}*|ser? till|stopp\\p{L}*|pausa\\p{L}*|drar? av|sänk\\p{L}*|matcha\\p{L}*|godkän\\p{L}*|bekräfta\\p{L}*|tar? hand om|hantera\\p{L}*|bjud\\p{L}*|gör\\p{L}* (?:ett )?undantag|boka\\p{L}*|beställ\\p{L}*|sätt\\p{L}*|spärra\\p{L}*|stryk\\p{L}*|efterskänk\\p{L}*|accepter\\p{L}*|lös\\p{L}*|flytta\\p{L}*|installer\\p{L}*|fixa\\p{L}*|laga\\p{L}*|dubbla\\p{L}*",
    surely:
      "garanter\\p{L}*|lovar?|lovade|försäkra\\p{L}*|definitivt|absolut|säkert|helt säkert|utan tvekan|omedelbart|omgående|genast|redan idag|redan i dag|idag|i dag|ikväll|i morgon|imorgon|på en gång|som plåster på såren|goodwill|kompensation|kompensera\\p{L}*|värdekod|bonus|dessutom gratis|på köpet|för besväret|undantag för dig|prioriter\\p{L}*|kostnadsfritt|gratis|oavsett vad|personligen|redan (?:skickat|återbetalat|avbokat|godkänt|ordnat)|har (?:återbetalats|avbokats|krediterats|ersatts|skickats|godkänts)",
    most: "upp till|högst|max|maximalt|som mest|inom|under|mindre än|färre än|inte mer än|inte fler än|senast|i högst|i upp till|i max|före|innan|till och med|t\\.o\\.m\\.|tills|till|inte senare än|begränsat till|gränsen är|inte överstig\\p{L}*",
    least:
      "minst|från|över|mer än|fler än|tidigast|från och med|fr\\.o\\.m\\.|överstiger|äldre än|efter|lägst|åtminstone|som minst|utöver|längre än|sedan|inte förrän|först efter",
    mostAfter: "eller mindre|eller färre|som mest|eller lägre|eller tidigare|som längst|som högst",
    leastAfter: "eller mer|eller fler|och uppåt|och över|eller äldre|eller senare|som minst|eller högre|eller längre",
    about: "cirka|ca\\.?|ungefär|omkring|runt|nästan|oftast|vanligtvis|drygt|knappt",
    breaks:
      "så snart|under förutsättning|även om|i fall|såvitt|oavsett om|sedan|men|om|såvida|när|eftersom|medan|dock|fast|som|utom|förutsatt|tills|så|annars|då|att|ifall|så länge|innan",
    limits:
      "oanvänd\\p{L}*|oöppnad\\p{L}*|oskadad\\p{L}*|oskadat|förseglad\\p{L}*|original\\p{L}*|kvitto\\p{L}*|köpbevis|medlem(?:mar|mars|mens|men)?|prenumerant\\p{L}*|nya kunder|första|registrera\\p{L}*|verifiera\\p{L}*|inloggad\\p{L}*|ordinarie|butik\\p{L}*|online|utvalda|godkän\\p{L}*|inrikes|vardagar|helgfria|företag\\p{L}*|privat\\p{L}*|årsvis|årlig\\p{L}*|månadsvis|standard\\p{L}*|express\\p{L}*|felaktig\\p{L}*|premium|plus|pro|bas|samma|aktuell\\p{L}*|vuxn\\p{L}*|student\\p{L}*|skriftlig\\p{L}*|normal\\p{L}* användning|hushåll\\p{L}*|köpt|betald|aktiv\\p{L}*|en|per (?:order|person|hushåll|konto|kund)|kontoinnehavare\\p{L}*|administratör\\p{L}*|ägare\\p{L}*|ren|rent|rena|komplett\\p{L}*|etikett\\p{L}*|lapp\\p{L}*",
    grant:
      "kan|får|gratis|fri|rätt|återbetal\\p{L}*|ersätt\\p{L}*|täck\\p{L}*|omfatt\\p{L}*|accepter\\p{L}*|returner\\p{L}*|retur\\p{L}*|avbok\\p{L}*|avbeställ\\p{L}*|byt\\p{L}*|möjlig\\p{L}*|giltig\\p{L}*|gäll\\p{L}*|rabatt\\p{L}*|reparer\\p{L}*|förläng\\p{L}*|ändr\\p{L}*|paus\\p{L}*|använd\\p{L}*|lös\\p{L}*|erbjud\\p{L}*|ingår|säg\\p{L}* upp|skick\\p{L}*",
  },
  de: {
    idle: "noch (?:keine?|nicht) (?:\\p{L}+ )?(?:\\d+|\\p{L}+ jahre)|keine? (?:\\p{L}+ ){0,1}(?:kosten|gebühr(?:en)?|aufpreis)|(?:wenn|falls|sofern) sie (?:nichts (?:tun|unternehmen|machen)|nicht (?:kündigen|widersprechen|handeln))|(?:müssen|brauchen) (?:sie )?nicht(?:s)? (?:zu )?(?:be)?zahlen|(?<!wir )zahlen (?:sie )?(?:dafür )?nicht|(?:be)?rechnen (?:wir )?(?:ihnen )?nichts|kostet (?:sie )?(?:\\p{L}+ ){0,3}nichts|(?:irgend\\p{L}+|etwas) (?:anderes?|anders) als|nicht (?:mag|mögen|gefällt|zusagt|schmeckt|zufrieden)|ohne (?:ihr zutun|dass sie etwas (?:tun|machen)(?: müssen)?|etwas zu tun|weiteres zutun)|nicht (?:bloß|zuletzt|weit|ungewöhnlich)|gar nichts[:,.!]|nichts[:,.!]|länger aber nicht|aber nicht länger|vergessen sie nicht|noch kein(?:e|en)? (?:\\d+|jahr)|ohne (?:etwas )?(?:zu )?(?:be)?zahlen(?: zu müssen)?|nicht einmal|nicht nur|nicht später als|nicht mehr als|kein problem|zögern sie nicht|ob oder nicht|oder nicht|keine (?:zusätzlichen |weiteren )?(?:kosten|gebühren?)|ohne (?:zusätzliche |weitere )?(?:kosten|gebühren?|aufpreis)|kostet (?:sie )?nichts|nicht überschreiten|nichts anderes|nicht länger als|zahlen sie nichts|kostet (?:sie |es )?nichts|nein,|kein grund zur sorge|ohne (?:probleme|weiteres|verzögerung)|ohne dass ihnen kosten",
    negation:
      "außerhalb der (?:garantie|versicherung|deckung)|keinesfalls|keineswegs|auf keinen fall|nirgends|nirgendwo|kaum|nimmer|niemandem|niemanden|keinerlei|weder|nicht|kein|keine|keinen|keinem|keiner|keines|nie|niemals|nichts|niemand|ohne|weder|außer|mit ausnahme|es sei denn|fehlt|fehlen|entfällt|entfallen|vermeid\\p{L}*|verzichten sie|lassen sie die finger|zu spät",
    must: "muss|müssen|musst|müsst|erforderlich|nötig|notwendig|benötig\\p{L}*|brauchen|braucht|verpflicht\\p{L}*|zwingend|voraussetzung|pflicht|vorausgesetzt|haben zu|hat zu|ist zu|sind zu|stellen sie sicher|achten sie darauf",
    may: "kann|können|kannst|darf|dürfen|darfst|möglich|möglichkeit|erlaubt|optional|freiwillig|zulässig|berechtigt|anspruch|vielleicht|wenn sie möchten|lässt sich|lassen sich|wahlweise",
    should: "sollte|sollten|solltest|empfehl\\p{L}*|empfohlen|raten|rat|am besten|idealerweise|vorzugsweise|möglichst",
    condition:
      "nur wenn|nur dann|wenn nicht|wenn|falls|sofern|solange|vorausgesetzt|unter der voraussetzung|es sei denn|außer|ausgenommen|mit ausnahme|sobald|bis|erst wenn|erst nach|bevor|je nach|andernfalls|sonst|aber nicht|unter der bedingung|abgesehen von|im falle",
    only: "nur|ausschließlich|lediglich|allein|bloß|beschränkt auf|begrenzt auf|vorbehalten|einzig",
    hinge: "bevor|bis|ohne|sonst|andernfalls|außer|es sei denn|vorher|wenn|vor",
    opens: "nur|erst|sobald|nachdem|nach|wenn|falls|solange|sofern|muss|müssen|erforderlich|nötig|ab",
    all: "so (?:viele|viel|oft|lange) (?:\\p{L}+ )?(?:sie|du) (?:wollen|möchten|willst|möchtest)|jedwede\\p{L}*|welche\\p{L}* auch immer|ganz gleich|alle|allen|aller|jede|jeden|jeder|jedes|jedem|immer|jederzeit|alles|überall|egal|unabhängig|vollkommen|unbegrenzt|ausnahmslos|sämtliche\\p{L}*|lebenslang|weltweit|in jedem fall|beliebig\\p{L}*|nie|niemals|ohne ausnahme",
    some: "meisten|manche|ausgewählte\\p{L}*|teilweise|bestimmte\\p{L}*|einige",
    someToo:
      "meist\\p{L}*|manche\\p{L}*|manchmal|oft|üblich\\p{L}*|normal\\p{L}*|regel|gewöhnlich|ausgewählt\\p{L}*|viele|teilweise|bestimmte\\p{L}*|einige|bis zu|kann|können|voraussichtlich|regulär|überwiegend|fast|etwa|sollte\\p{L}*|wenn|sofern|falls",
    ours: "unser|unsere|unserem|unseren|unserer|uns|wir",
    we: "wir|ich|unser team",
    deed: "erstatt\\p{L}*|zurückerstatt\\p{L}*|zurückzahl\\p{L}*|überweis\\p{L}*|überwiesen|send\\p{L}*|gesendet|gesandt|schick\\p{L}*|geschickt|gutschreib\\p{L}*|gutgeschrieben|schreib\\p{L}*|stornier\\p{L}*|ersetz\\p{L}*|liefer\\p{L}*|geliefert|veranlass\\p{L}*|auszahl\\p{L}*|ausgezahlt|kündig\\p{L}*|gekündigt|zahl\\p{L}*|entschädig\\p{L}*|tausch\\p{L}*|umgetauscht|lösch\\p{L}*|gelöscht|änder\\p{L}*|geändert|verlänger\\p{L}*|ruf\\p{L}*|kontaktier\\p{L}*|meld\\p{L}*|eskalier\\p{L}*|leit\\p{L}*|weitergeleitet|prüf\\p{L}*|geprüft|priorisier\\p{L}*|hinzufüg\\p{L}*|entfern\\p{L}*|aktivier\\p{L}*|entsperr\\p{L}*|wiederherstell\\p{L}*|biet\\p{L}*|geb\\p{L}*|übernehm\\p{L}*|behalt\\p{L}*|reservier\\p{L}*|hol\\p{L}*|abgeholt|mail\\p{L}*|informier\\p{L}*|benachrichtig\\p{L}*|untersuch\\p{L}*|reparier\\p{L}*|sorg\\p{L}*|stopp\\p{L}*|pausier\\p{L}*|senk\\p{L}*|genehmig\\p{L}*|bestätig\\p{L}*|kümmer\\p{L}*|bearbeit\\p{L}*|schenk\\p{L}*|mach\\p{L}* (?:eine )?ausnahme|buch\\p{L}*|bestell\\p{L}*|sperr\\p{L}*|erlass\\p{L}*|akzeptier\\p{L}*|lös\\p{L}*|installier\\p{L}*|leg\\p{L}*|erhöh\\p{L}*|verzicht\\p{L}*",
    surely:
      "garantier\\p{L}*|versprech\\p{L}*|versicher\\p{L}*|definitiv|bestimmt|auf jeden fall|ganz sicher|sofort|umgehend|unverzüglich|noch heute|heute|morgen|als entschädigung|kulanz\\p{L}*|entschädigung|entschädig\\p{L}*|gutschein|bonus|obendrauf|für ihre mühe|für ihre unannehmlichkeiten|ausnahme für sie|vorrangig|bevorzugt|kostenlos|gratis|persönlich|bereits (?:erstattet|storniert|überwiesen|verschickt|genehmigt|veranlasst)|wurde\\p{L}* (?:bereits )?(?:erstattet|storniert|gutgeschrieben|überwiesen)",
    most: "bis zu|höchstens|maximal|max\\.?|innerhalb(?: von)?|binnen|unter|weniger als|nicht mehr als|spätestens(?: nach| am| bis)?|vor|bis(?: zum)?|begrenzt auf|längstens|in|nicht länger als|die ersten|nicht überschreiten",
    least:
      "mindestens|wenigstens|ab|über|mehr als|von|frühestens|älter als|länger als|nach|seit|erst nach|minimum|nicht unter|ab einem(?: \\p{L}+)? von|schwerer als|größer als|übersteig\\p{L}*",
    mostAfter: "oder weniger|höchstens|maximal|oder früher|oder darunter",
    leastAfter: "oder mehr|und mehr|oder älter|und älter|mindestens|oder später|und darüber|oder länger",
    about: "etwa|ungefähr|circa|ca\\.?|rund|fast|knapp|in der regel",
    breaks:
      "aber|wenn|falls|sofern|weil|während|jedoch|obwohl|(?<=, )(?:der|die|das|dem|den|deren|dessen)|außer|sobald|bis|sonst|damit|dass|solange|bevor|es sei denn|vorausgesetzt|auch wenn|selbst wenn|nachdem|wann immer|wo immer",
    limits:
      "unbenutzt\\p{L}*|ungetragen\\p{L}*|ungeöffnet\\p{L}*|unbeschädigt\\p{L}*|versiegelt\\p{L}*|original\\p{L}*|beleg\\p{L}*|kaufbeleg\\p{L}*|rechnung|mitglied(?:er|ern|s)?|abonnent\\p{L}*|neukund\\p{L}*|erste\\p{L}*|registriert\\p{L}*|verifiziert\\p{L}*|angemeldet\\p{L}*|filiale\\p{L}*|online|ausgewählte\\p{L}*|genehmigt\\p{L}*|inland\\p{L}*|werktag\\p{L}*|gewerblich\\p{L}*|privat\\p{L}*|jährlich\\p{L}*|monatlich\\p{L}*|standard\\p{L}*|express\\p{L}*|defekt\\p{L}*|premium|plus|basis|selbe\\p{L}*|gleiche\\p{L}*|erwachsene\\p{L}*|student\\p{L}*|schriftlich\\p{L}*|haushalt\\p{L}*|gekauft|bezahlt\\p{L}*|aktiv\\p{L}*|pro (?:bestellung|person|haushalt|konto|kunde)|kontoinhaber\\p{L}*|administrator\\p{L}*|inhaber\\p{L}*|sauber\\p{L}*|vollständig\\p{L}*|etikett\\p{L}*|originalverpackung",
    grant:
      "kann|können|darf|dürfen|kostenlos\\p{L}*|anspruch|erstatt\\p{L}*|ersetz\\p{L}*|erhalten|bekommen|abgedeckt|deckt|akzeptier\\p{L}*|zurück\\p{L}*|stornier\\p{L}*|tausch\\p{L}*|umtausch\\p{L}*|möglich|gültig|gilt|gelten|rabatt\\p{L}*|reparier\\p{L}*|verlänger\\p{L}*|änder\\p{L}*|pausier\\p{L}*|nutzen|einlös\\p{L}*|kündig\\p{L}*|biet\\p{L}*|inklusive",
  },
};
