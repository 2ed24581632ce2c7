import type { Signs } from "./intent-signs.ts";

/** Somebody who may hurt themselves. */
export const selfHarmSigns: Signs = {
  harmless: [
    "suicide (squad|prevention|doors|burnout)",
    "(die|kill myself|dying) (laughing|of laughter|of boredom)",
    "(skrattar|dör) (ihjäl mig|av skratt)",
  ],
  groups: {
    sign: [
      "(suicide|suicidal)",
      "(kill|killing|hang|hanging|shoot|drown|hurt|hurting|harm|harming|cut|cutting|starve) myself",
      "(end|ending|take|taking) (my (own )?life|it all)",
      "(dont|do not|no longer|cant|cannot) (want to|wanna|go on|keep|bear to|see a reason to) ?(live|living|be alive|exist|wake up|life|be here any ?more|be here)?",
      "(want|wish|rather|wanna) ... (die|be dead|was dead|were dead|disappear forever|never wake up|not be alive|not wake up)",
      "(no (reason|point) (to|in)) (live|living|go on|going on|being alive)",
      "better off (dead|without me)",
      "self ?harm~",
      "nothing (left )?to live for",
      "(självmord|suicid|självskad)~",
      "(ta|tar|tagit) (mitt (eget )?liv|livet av mig)",
      "(skada|skadar|skära|skär|hänga|döda|dränka|svälta) mig ?(själv)?",
      "(vill|orkar) (inte|ej) (leva|finnas|vakna|vara med|mer leva)~",
      "(vill|önskar) ... (dö|vore död|var död|slippa leva|försvinna för alltid)",
      "(avsluta|göra slut på) (mitt liv|allt|livet)",
      "(inget|inte något|ingenting|ingen mening) (kvar )?(att leva|med livet|med att leva)",
      "(selbstmord|suizid|selbstverletz)~",
      "(mich|mir) (umbringen|umzubringen|das leben (nehmen|zu nehmen)|etwas antun|etwas anzutun|selbst verletzen)",
      "(will|möchte|mag) nicht mehr leben",
      "(will|möchte) (nur noch )?sterben",
    ],
  },
  rules: [{ all: ["sign"], score: 0.9 }],
};

/** A child who writes, or a child's data, account or purchase. */
export const minorsSigns: Signs = {
  harmless: [
    "minor (issue|problem|bug|change|update|fix|detail|scratch|damage|point|thing|version|release)s?",
    "(im|i am|jag är) # (minutes?|hours?|days?|weeks?|minuter|timmar|dagar|veckor)~",
  ],
  groups: {
    sign: [
      "(i am|im|i just turned|i turned|aged?) (only |just |a )?(7|8|9|10|11|12|13|14|15|16|17|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)( years? old| yo| y o| and)",
      "(i am|im|i just turned|i turned) (only |just )?(7|8|9|10|11|12|13|14|15|16|17)",
      "(my|our) (son|daughter|child|kid|grandson|granddaughter|nephew|niece|little brother|little sister|teenager)~ ... (without (my|our) (permission|consent|knowledge)|by (accident|mistake)|is (only |just )?(7|8|9|10|11|12|13|14|15|16|17)|behind my back)",
      "(underage|under age|a minor|minors|below the age|under (13|16|18))",
      "(child|children|kid|kids|minor|minors)s? (data|personal data|privacy|pictures|photos|account|profile) ... (delete|remove|erase|consent|without|posted|shared|online)",
      "(child|children|kid|minor)~ (abuse|groom~|pornograph~|exploit~|porn|safety)",
      "(groomed|grooming|sexting|predator)~",
      "(without|need|needs|give|gave|given|my) (a )?(parental|parents|guardians|parent) (permission|consent|approval)",
      "(jag är|är bara|jag har fyllt|fyllt|jag fyller) (bara |precis |snart )?(7|8|9|10|11|12|13|14|15|16|17) år",
      "(jag är|är bara) (7|8|9|10|11|12|13|14|15|16|17)",
      "(min|vår) (son|dotter|barn|unge|tonåring|lillebror|lillasyster|brorson|systerdotter)~ ... (utan (min|vårt|vår|mitt|lov)~|av misstag|är (bara )?(7|8|9|10|11|12|13|14|15|16|17))",
      "(minderårig|omyndig|underårig|vårdnadshavare|målsman)~",
      "under (13|15|16|18) år",
      "(barnporr|grooming|sexuella trakasserier mot barn)~",
      "(föräldrarnas|förälders|målsmans) (tillåtelse|samtycke|godkännande)",
      "(minderjährig|erziehungsberechtigt)~",
      "ich bin (erst )?(7|8|9|10|11|12|13|14|15|16|17)( jahre)?",
    ],
  },
  rules: [{ all: ["sign"], score: 0.85 }],
};

/** A product or place that hurt or may hurt somebody: fire, shock, gas, injury, a recall. */
export const safetySigns: Signs = {
  harmless: [
    "(fire|catch fire) (wall|tv|stick|tablet|fox|place|pit|extinguisher|sale)s?",
    "(on fire) (today|right now|lately)",
    "(explod~|blew up) (in popularity|with|online|my (phone|inbox) with)",
    "(smoke|gas) (detector|alarm|grill|bill|meter|station|card|stove)s?",
    "recall (the|that|when|if|what|how|my|having|reading|an email|a message|ordering)",
    "i (dont |do not |cant )?recall",
    "electric (shock absorber|bike|car|blanket|toothbrush)s?",
    "(in a |as a )shock~",
  ],
  groups: {
    sign: [
      "(caught|catches|catching|started a|starts a|small) fire",
      "(burst|bursts|bursting|went up) (into|in) flames",
      "(explod|explos)~",
      "(smoke|smoking|sparks?|sparking|flames?) (is |was |are |were |comes |came |coming |started |starts |out |and )*(from|out|coming|inside|and|came|when)",
      "(smells?|smelled|smelling|smell) (of|like) (gas|burning|burnt|burned|smoke|melting plastic|burning plastic)",
      "gas (leak|leaks|leaking|smell)",
      "carbon monoxide",
      "(electric|electrical) shock~",
      "(electrocut|shocked me|gave me a shock|got a shock|got zapped)~",
      "(overheat|overheats|overheated|overheating|(charger|plug|socket|cable|cord|adapter|adaptor|battery|iron|heater|blanket|kettle) (has |have |is |was |had |just |completely |partly )*(melted|melting|scorched|charred|burnt|burned)|red hot|burning hot|too hot to touch|swollen battery|battery (is |has |was )?(swollen|swelling|swelled|leaking|leaks|bulging))",
      "(injur~|burned (my|me|his|her)|burnt (my|me|his|her)|cut (my|his|her) (finger|hand|face|foot|arm|leg)|choked|choking|chokes?|hospitali[sz]ed|ended up in (the )?(hospital|er|a and e)|broke (my|his|her) (arm|leg|wrist|ankle|tooth|finger)|lost a finger|concussion)",
      "(brakes?|braking|steering|airbag|harness|car seat|seat ?belt|helmet|ladder|child lock) ... (fail~|failed|broke|broken|snapped|collapsed|gave way|stopped working|doesnt work|does not work|came off|came loose)",
      "(collapsed|snapped|gave way|tipped over|fell over|shattered|came apart|fell off) ... (on me|under me|with me|on my (son|daughter|child|baby|foot|leg|head|hand)|under my|while (riding|sitting|using|standing|climbing|driving)|underneath)",
      "(product|safety) recall~",
      "(been|is|was|are) recalled",
      "(glass|metal|plastic|mould|mold|needle|insect|maggot~|screw|nail|splinter~|shards?|worm~) (in|inside) (my|the|our) (food|drink|bottle|meal|soup|bread|yoghurt|salad|baby food|cereal|chocolate|jar|can|burger|milk)",
      "((this|it|that|which|product|really|very|extremely|so|be|potentially) (is|are|was|were|could be|can be|seems|looks|a|an|very|extremely|really|so)* ?(dangerous|hazardous|unsafe)|(safety|fire|health|choking|electrical) (hazard|risk)~|life threatening|death trap)",
      "(fattat eld|fatta eld|fattade eld|tog eld|ta eld|börja~ brinna|brinner|brann|brand~ i|brandrisk|brandfara|började ryka|ryker|rök från|rök ur|det rök|gnistor|gnistrar|slår gnistor|exploder~|explosion~|small till|lågor)",
      "(luktar|luktade|lukt av) (gas|bränt|bränd|rök|smält plast)",
      "(gasläcka|gaslukt|kolmonoxid)~",
      "(elstöt|elchock|ström genom|fick en stöt|fick ström|strömförande)~",
      "(smälte|smält|smälter|överhett~|glödhet|glödhett|brännhet~|svullet batteri|batteriet (är |har )?(svullet|svällt|svullnat|läcker|läckt))",
      "(skada~ (mig|sig|min|vår|honom|henne|hans|hennes)|skadade (mig|sig|min|vår)|bränd~ (mig|sig|min)|brände (mig|sig|min)|skar (mig|sig)|skurit (mig|sig)|kvävas|kvävdes|satte i halsen|hamnade på (sjukhus~|akuten)|bröt (armen|benet|handleden|foten|tanden)|åkte till akuten|fick åka till sjukhus~)",
      "(broms~|styrning~|bältet|sele~|bilbarnstol~|hjälm~|stege~|barnlås~|krockkudde~) ... (gick sönder|fungerar inte|slutade|brast|lossnade|sviktade|trasig~|går inte)",
      "(kollapsade|brast|rasade|välte|gav vika|splittrades|lossnade) ... (under|på|med|över|medan)",
      "(återkallelse|återkallad|återkallats|återkallas|återkallar|återkalla) ... (produkt~|modell~|batteri~|bil~|stol~|av|för|på grund)",
      "(glas|glasbitar|metall|plast|mögel|nål|insekt~|larv~|skruv|flisor|bitar av) i (maten|flaskan|burken|drycken|soppan|brödet|sallad~|barnmaten|yoghurten|chokladen|mjölken|min mat)",
      "(fara för|farlig|farligt|farliga|livsfarlig~|livsfara|osäker produkt|säkerhetsrisk~|säkerhetsbrist~)",
      "(feuer gefangen|brennt|brannte|gebrannt|explodier~|explosion|stromschlag|gasgeruch|gasleck|verletzt|verletzung~|verbrannt|gefährlich~|rückruf~|überhitzt|geschmolzen|rauch)",
    ],
  },
  rules: [{ all: ["sign"], score: 0.85 }],
};

/** Somebody else is in the customer's account. */
export const takeoverSigns: Signs = {
  harmless: ["(growth|life|food|ikea|travel|cleaning|kitchen) hack~", "hackathon~", "(tim|tony) hacker"],
  groups: {
    sign: [
      "(hacked|hacker|hackers|hijacked|account (was |has been |is |got )?(compromised|breached))",
      "(gotten|broke|broken|breaking|gained access|has access) (in|into|to|in to|on to) (my|our) (account|profile|mailbox|e mail|email|login|app)",
      "(someone|somebody|some one|a stranger|another person|someone else|somebody else|anyone else|they|my ex|a thief|an unknown (person|device)|he|she) ... (is|was|has|have|had|been|keeps|got|in|used|using|uses|changed|took|taken|logged|accessed|accessing|stole|hijacked|hacked|reset) ... (my|our) (account|profile|password|login|e ?mail|email address|phone number on|username|app|credentials|two factor)",
      "(password|e ?mail|email address|phone number|recovery e ?mail|login|username|delivery address) (on my account |of my account |for my account |was |has |been |got |were |is )*(changed|reset|replaced|swapped) (without|by someone|by somebody|and (i didnt|it wasnt|not by)|but (i didnt|it wasnt|not by|i did not)|by a)",
      "(didnt|did not|never|wasnt me who|not me who|havent) (change|changed|reset|request|requested|ask for|log in|logged in|sign in|authorize|authorise) (this |that |the |a |any |my |to |for |from )*(password|login|log in|email|sign in|code|device|e mail|details|reset|verification)",
      "(login|log in|sign in|logins|device|devices|session|sessions|activity) ... (from a (country|city|device|place|location)|i (dont|do not) (recogni[sz]e|know)|that (isnt|is not|wasnt) (me|mine)|not mine|wasnt me|was not me)",
      "(unknown|unrecogni[sz]ed|strange|suspicious|unfamiliar|unauthori[sz]ed) (login|log in|logins|sign in|sign ins|device|devices|access|session|activity on my account)",
      "(account|profile) ... (taken over|stolen|hijacked|been used by|takeover|no longer mine)",
      "(account takeover|sim ?swap~|identity theft|stole my identity|stolen identity|credential stuffing)",
      "(locked|kicked|shut) (me )?out ... (someone|somebody|hacker|changed|stranger)",
      "(hackat|hackad|hackade|hackats|hackar|kapat|kapad|kapats|kapade|intrång) ?(mitt|mig|på|kontot|konto)?",
      "(någon|någon annan|en främling|okänd person|obehörig~|de|mitt ex) ... (är|har|var|kommer|loggat|tagit|bytt|ändrat|använt|använder|kommit|tog|ändrade|bytte) ... (mitt|vårt|min|mina) (konto|lösenord|profil|mejl~|e post~|inlogg~|uppgifter|app|användarnamn)",
      "(lösenord~|mejladress~|e postadress~|telefonnumret|leveransadressen|uppgifterna) ... (ändrat~|bytts|byttes|ändrades|ändrats|bytt|utbytt) ... (utan|inte (av )?(mig|jag)|av någon|fast jag inte)",
      "(inte jag som|var inte jag|inte varit jag|har inte|jag har aldrig) ... (loggat in|bytt lösenord|ändrat|begärt|loggade in|inloggning)",
      "(okänd|okända|misstänkt|misstänkta|konstig|konstiga|främmande|obehörig|obehöriga) (inlogg~|enhet~|session~|åtkomst)",
      "(inloggning~|enhet~|aktivitet~) ... (inte är min|inte mina|jag inte känner igen|känner inte igen|från ett annat land|från en annan stad)",
      "(konto|kontot) ... (övertaget|tagits över|har kapats|stulet|stulits)",
      "(id kapad|id kapning|identitetsstöld|identitetskapning)~",
      "(gehackt|hacker|konto (wurde )?übernommen|jemand (hat|ist) ... (mein|meinem|meinen|in meinem) (konto|passwort|account)|fremder zugriff|unbekannt~ (anmeldung|gerät|login))",
    ],
  },
  rules: [{ all: ["sign"], score: 0.9 }],
};
