type Words = Record<string, string[]>;

/** Words are matched whole with their inflections; those in quotation marks exactly as they stand. */
export const fraudWords: Words = {
  en: [
    "fraud", "fraudulent", "fraudster", "defraud", "unauthorized", "unauthorised", "not authorized by me", "did not authorize", "did not authorise", "didn't authorize", "didn't authorise",
    "never authorized", "never authorised", "scam", "scammer", "phishing", "identity theft", "stolen card", "stole my card", "card was stolen", "card is stolen", "card got stolen", "card has been stolen", "card stolen", "stolen credit card",
    "cloned card", "card was cloned", "card has been cloned", "used my card without", "someone used my card", "somebody used my card", "someone else used my card", "someone is using my card", "somebody is using my card",
    "did not make this payment", "did not make this purchase", "did not make this transaction", "didn't make this payment", "didn't make this purchase", "didn't make this transaction",
    "do not recognize this payment", "do not recognise this payment", "don't recognize this payment", "don't recognise this payment", "do not recognize this charge", "do not recognise this charge",
    "don't recognize this charge", "don't recognise this charge", "don't recognize this transaction", "don't recognise this transaction", "do not recognize this transaction", "do not recognise this transaction",
    "order i did not place", "order i didn't place", "order i never placed", "did not place this order", "didn't place this order", "never placed this order",
  ],
  sv: [
    "bedrägeri", "bedrägerier", "bedrägeriet", "bedragare", "bedragaren", "bedräglig", "bedrägligt", "kortbedrägeri", "bedrägeriförsök", "bluff", "bluffaktura", "obehörig", "obehörigt", "obehöriga", "obehörigen",
    "identitetsstöld", "id-kapad", "id-kapning", "nätfiske", "phishing", "skimmad", "skimmat", "kortet stulet", "stulet kort", "kort är stulet", "kort blev stulet", "kort har blivit stulet", "stulit mitt kort",
    "någon har använt mitt kort", "någon annan har använt mitt kort", "köp jag inte har gjort", "köp som jag inte har gjort", "köp jag inte gjort", "köp som jag inte gjort", "inte gjort köpet", "inte gjort det här köpet", "inte gjort detta köp",
    "känner inte igen köpet", "känner inte igen betalningen", "känner inte igen debiteringen", "känner inte igen dragningen", "känner inte igen transaktionen", "jag har inte godkänt köpet", "jag har inte godkänt betalningen",
  ],
  de: [
    "Betrug", "Betrugs", "Betrugsversuch", "Betrugsfall", "Kreditkartenbetrug", "Kartenbetrug", "Betrüger", "betrügerisch", "betrogen", "unbefugt", "unautorisiert", "nicht autorisiert", "nicht von mir autorisiert", "Identitätsdiebstahl", "Phishing",
    "Karte gestohlen", "Karte wurde gestohlen", "gestohlene Karte", "gestohlenen Karte", "Abbuchung nicht von mir", "erkenne die Abbuchung nicht", "erkenne diese Abbuchung nicht", "kenne diese Abbuchung nicht", "erkenne diese Zahlung nicht", "nicht von mir bestellt", "nie bestellt",
  ],
};

export const accountTakeoverWords: Words = {
  en: [
    "hacked", "hacker", "got into my account", "gotten into my account", "broke into my account", "broken into my account", "someone logged into my account", "somebody logged into my account", "someone has access to my account", "somebody has access to my account",
    "someone else is using my account", "someone changed my password", "somebody changed my password", "someone changed my email", "someone has changed my password", "somebody has changed my password", "account takeover", "account has been taken over", "account was taken over",
    "account has been compromised", "account was compromised", "account is compromised", "sim swap",
  ],
  sv: [
    "hackad", "hackat", "hackade", "hacka", "hackare", "kapat mitt konto", "\"kapad\"", "kapat kontot", "konto har kapats", "konto kapats", "kontot kapades", "någon har loggat in på mitt konto", "någon annan har loggat in på mitt konto", "någon annan är inloggad på mitt konto",
    "någon har tagit över mitt konto", "någon har ändrat mitt lösenord", "någon har bytt lösenord", "intrång",
  ],
  de: ["gehackt", "Hacker", "Konto wurde übernommen", "Konto übernommen", "Zugriff auf mein Konto", "jemand hat sich in mein Konto eingeloggt", "jemand hat mein Passwort geändert", "Konto kompromittiert"],
};

export const medicalWords: Words = {
  en: [
    "diagnosis", "diagnoses", "diagnosed", "diagnose me", "prescription", "prescribed", "prescribes", "\"medication\"", "\"medications\"", "medicine", "dosage", "side effects", "medical advice", "medical condition", "medical treatment", "my symptoms", "symptoms of", "have symptoms", "having symptoms",
    "chest pain", "chest pains", "seizure", "epilepsy", "epileptic", "pacemaker", "antidepressant", "antidepressants", "insulin", "lithium", "bipolar", "overdose", "allergic reaction", "anaphylactic", "difficulty breathing", "trouble breathing", "\"my doctor\"", "\"my GP\"", "my physician", "pregnant", "pregnancy",
  ],
  sv: [
    "diagnos", "diagnosen", "diagnoser", "diagnostiserad", "diagnosticerad", "diagnosticerats", "recept på", "receptbelagd", "receptbelagda", "receptbelagt", "på recept", "ordinerad", "ordinerats", "ordinerat", "medicin", "mediciner", "medicinen", "medicinering", "läkemedel", "läkemedlet", "biverkning", "biverkningar", "dosering",
    "mina symtom", "mina symptom", "symtom på", "symptom på", "får symtom", "har symtom", "bröstsmärta", "bröstsmärtor", "epilepsi", "epileptisk", "pacemaker", "antidepressiv", "antidepressiva", "insulin", "litium", "bipolär", "överdos", "allergisk reaktion", "andningssvårigheter", "svårt att andas", "min läkare", "gravid", "graviditet",
  ],
  de: [
    "Diagnose", "Diagnosen", "diagnostiziert", "Rezept vom Arzt", "ärztliches Rezept", "auf Rezept", "rezeptpflichtig", "verschreibungspflichtig", "verschrieben", "Medikament", "Medikamente", "Medikamenten", "Medizin", "Arzneimittel", "Nebenwirkung", "Nebenwirkungen", "Dosierung",
    "meine Symptome", "Symptome von", "habe Symptome", "Brustschmerz", "Brustschmerzen", "Epilepsie", "epileptisch", "Herzschrittmacher", "Antidepressivum", "Antidepressiva", "Insulin", "Lithium", "bipolar", "Überdosis", "allergische Reaktion", "Atemnot", "mein Arzt", "meine Ärztin", "meinem Arzt", "meiner Ärztin", "schwanger", "Schwangerschaft",
  ],
};

export const selfHarmWords: Words = {
  en: [
    "suicide", "suicidal", "kill myself", "killing myself", "end my life", "ending my life", "take my own life", "taking my own life", "harm myself", "harming myself", "hurt myself", "hurting myself", "self harm", "self-harm",
    "don't want to live", "do not want to live", "want to die", "no reason to live", "better off dead", "cut myself on purpose",
  ],
  sv: ["självmord", "självmordstankar", "självskada", "självskadebeteende", "suicid", "suicidal", "ta mitt liv", "ta livet av mig", "tar livet av mig", "skada mig själv", "skadar mig själv", "vill inte leva", "orkar inte leva", "vill dö", "avsluta mitt liv"],
  de: ["Selbstmord", "Selbstmordgedanken", "Suizid", "suizidal", "umbringen", "mir das Leben nehmen", "mein Leben beenden", "mich selbst verletzen", "mir etwas antun", "nicht mehr leben", "will sterben", "möchte sterben", "Selbstverletzung"],
};

export const legalWords: Words = {
  en: [
    "legal", "legally", "lawyer", "attorney", "solicitor", "barrister", "sue", "sues", "sued", "suing", "lawsuit", "litigation", "litigate", "ombudsman", "court", "small claims", "trading standards", "\"regulator\"", "\"regulators\"", "class action", "take you to court", "press charges", "letter before action", "law firm", "legal action",
  ],
  sv: [
    "advokat", "jurist", "juridisk", "juridiskt", "juridiska", "rättslig", "rättsligt", "rättsliga", "rättsprocess", "domstol", "tingsrätt", "tingsrätten", "\"stämma er\"", "\"stämma dig\"", "\"stämma företaget\"", "\"stämma bolaget\"", "\"jag stämmer er\"", "\"vi stämmer er\"", "\"att stämma er\"", "\"stämning mot er\"", "stämningsansökan",
    "konsumentombudsmannen", "KO-anmälan", "allmänna reklamationsnämnden", "\"ARN\"", "konsumentverket", "polisanmäla", "polisanmälan", "åtala", "rätta instans", "kronofogden",
  ],
  de: [
    "Anwalt", "Anwältin", "Rechtsanwalt", "Rechtsanwältin", "Anwalts", "Rechtsanwalts", "Anwaltskanzlei", "Kanzlei", "verklagen", "verklage", "verklagt", "\"klage gegen\"", "\"klage einreichen\"", "einklagen", "Gericht", "gerichtlich", "Rechtsweg", "rechtliche Schritte", "rechtlichen Schritten", "juristisch", "juristische Schritte",
    "Anzeige erstatten", "Strafanzeige", "Schlichtungsstelle", "Verbraucherzentrale", "Verbraucherschutz", "Mahnbescheid", "Ombudsmann",
  ],
};

export const refundWords: Words = {
  en: ["refund", "refunds", "refunded", "refunding", "money back", "reimburse", "reimbursed", "reimbursement", "chargeback", "compensation", "compensate"],
  sv: ["återbetalning", "återbetalningen", "återbetala", "återbetalar", "återbetalat", "återbetalas", "pengarna tillbaka", "pengar tillbaka", "få tillbaka pengarna", "få tillbaka mina pengar", "ersättning", "kompensation", "kompensera"],
  de: ["Rückerstattung", "Erstattung", "erstatten", "erstattet", "zurückerstatten", "zurückerstattet", "Geld zurück", "Rückzahlung", "Entschädigung", "Rückbuchung"],
};

export const identityWords: Words = {
  en: ["identity check", "identity verification", "verify my identity", "verify identity", "verifying my identity", "proof of identity", "prove my identity", "identity document", "passport", "driving licence", "driver's license", "id card", "copy of my id", "photo id", "date of birth changed", "change my name", "name change"],
  sv: ["verifiera min identitet", "styrka min identitet", "bekräfta min identitet", "id-kontroll", "legitimera", "legitimation", "legitimering", "id-handling", "pass eller körkort", "körkort", "kopia på mitt id", "bankid", "namnbyte"],
  de: ["Identität bestätigen", "Identität nachweisen", "Identitätsprüfung", "Identitätsnachweis", "Personalausweis", "Ausweiskopie", "Ausweis", "Reisepass", "Führerschein", "Namensänderung"],
};
