import { baseLanguage } from "./base-language.ts";

type Cues = { negation: string; condition: string; promise: string };

const cues: Record<string, Cues> = {
  en: {
    negation: "not|no|never|none|nothing|neither|nor|without|cannot|unable|except|[a-z]+n['’]t",
    condition:
      "if|unless|only|provided|as long as|except|in case|within|until|before|at least|at most|up to|must|requires?|once|otherwise|when",
    promise:
      "(?:we|i)(?: will|['’]ll| have|['’]ve| are going to| am going to)(?: (?:already|now|just|also|gladly|immediately|of course))? (?:refund|cancel|send|sent|replace|credit|waive|pay|paid|ship|compensat|issu|process|arrang|reimburs|deliver|extend|upgrad|delet|updat|chang|correct|fix|make sure|mak|order)\\p{L}*|(?:we|i) guarantee|(?:is|are) guaranteed|guaranteed to|(?:we|i) promise|(?:you|it|your \\p{L}+)(?: will|['’]ll) (?:be refunded|receive (?:a|your|the) (?:full )?(?:refund|money|replacement|credit)|get (?:a|your|the) (?:full )?(?:refund|money|replacement|credit)|arrive by|be (?:credited|replaced|compensated|delivered by|reimbursed))|has been (?:refunded|cancelled|canceled|credited|replaced|reimbursed)",
  },
  sv: {
    negation: "inte|ej|icke|aldrig|ingen|inget|inga|ingenting|utan|varken|utom",
    condition:
      "om|såvida|förutsatt|endast|bara|enbart|såvitt|ifall|inom|innan|minst|högst|upp till|måste|kräver|krävs|annars|när|under förutsättning",
    promise:
      "(?:vi|jag) (?:(?:kommer att|ska|har) (?:(?:nu|genast|redan|gärna|också|givetvis) )?)?(?:återbetala|ersätt|skicka|krediter|avboka|avbeställ|annuller|betala|kompenser|byt|leverer|makuler|radera|ordna|åtgärda|ändra|förläng|uppgradera)\\p{L}*|(?:vi|jag) (?:garanterar|lovar)|garanterat|pengarna (?:är|har) (?:återbetalade|återbetalats|blivit återbetalda)|(?:du|ni) (?:får|kommer att få) (?:tillbaka )?(?:pengarna|en (?:full )?återbetalning|hela beloppet|en ersättning|en ny)|har (?:återbetalats|avbokats|krediterats|ersatts)",
  },
  de: {
    negation: "nicht|kein|keine|keinen|keinem|keiner|keines|nie|niemals|nichts|ohne|weder|außer",
    condition:
      "wenn|falls|sofern|nur|lediglich|außer|innerhalb|bevor|mindestens|höchstens|bis zu|müssen|muss|erforderlich|ansonsten|sonst|vorausgesetzt|solange|sobald",
    promise:
      "(?:wir|ich) (?:werden|werde|haben|habe)(?: \\p{L}+){0,8} (?:erstatte|zurückerstatte|überweise|überwiese|sende|gesende|schicke|geschickt|gutschreibe|gutgeschriebe|storniere|storniert|ersetze|ersetzt|liefere|erstattet|zurückerstattet|veranlasst|veranlasse|auszahle|ausgezahlt|kündige|gekündigt)\\p{L}*|(?:wir|ich) (?:erstatte|überweise|schreibe|storniere|ersetze|sende|schicke|liefere)n?(?!\\p{L})|(?:wir|ich) (?:garantiere|verspreche)n?|garantiert|sie (?:erhalten|bekommen)(?: \\p{L}+){0,4} (?:geld|rückerstattung|gutschrift|ersatz)(?: zurück)?|wurde(?:n)?(?: \\p{L}+){0,4} (?:erstattet|storniert|gutgeschrieben|überwiesen)",
  },
  da: {
    negation: "ikke|ej|aldrig|ingen|intet|uden|hverken|undtagen",
    condition: "hvis|medmindre|kun|såfremt|inden|mindst|højst|op til|skal|kræver|ellers|når",
    promise:
      "(?:vi|jeg) (?:(?:vil|har) )?(?:refunder|tilbagebetal|send|erstat|krediter|annuller|betal|lever)\\p{L}*|(?:vi|jeg) (?:garanterer|lover)|garanteret",
  },
  nb: {
    negation: "ikke|ei|aldri|ingen|ingenting|uten|verken|unntatt",
    condition: "hvis|dersom|med mindre|kun|bare|såfremt|innen|minst|høyst|opptil|må|krever|ellers|når",
    promise:
      "(?:vi|jeg) (?:(?:vil|skal|har) )?(?:refunder|tilbakebetal|send|erstatt|krediter|kanseller|betal|lever)\\p{L}*|(?:vi|jeg) (?:garanterer|lover)|garantert",
  },
  fi: {
    negation: "ei|en|et|emme|ette|eivät|älä|ilman",
    condition: "jos|ellei|vain|ainoastaan|kun|enintään|vähintään",
    promise: "(?:palautamme|hyvitämme|lähetämme|korvaamme|takaamme|lupaamme)",
  },
  nl: {
    negation: "niet|geen|nooit|niets|zonder|noch|behalve",
    condition: "als|indien|tenzij|alleen|mits|binnen|minstens|hoogstens|moet|anders",
    promise:
      "(?:wij|we|ik) (?:zullen|zal|hebben|heb)(?: \\p{L}+){0,6} (?:terugbetal|terugbetaald|stur|gestuurd|vergoed|annuler|geannuleerd|vervang)\\p{L}*|(?:wij|we|ik) (?:garanderen|garandeer|beloven|beloof)|gegarandeerd",
  },
  fr: {
    negation: "ne|n['’]\\p{L}+|pas|jamais|rien|aucune?|sans|ni|sauf",
    condition: "si|sauf|seulement|uniquement|à condition|dans un délai|avant|au moins|au plus|doit|doivent|sinon|lorsque",
    promise:
      "(?:nous|je) (?:allons|vais|avons|ai) (?:rembours|envoy|annul|remplac|crédit)\\p{L}*|nous (?:rembourserons|enverrons|remplacerons|annulerons|garantissons|promettons)|garanti",
  },
  es: {
    negation: "no|nunca|nada|ningún|ninguna|ninguno|sin|ni|salvo|excepto",
    condition: "si|salvo|solo|sólo|siempre que|dentro de|antes de|al menos|como máximo|debe|deben|cuando",
    promise:
      "(?:le )?(?:vamos a|hemos|he) (?:reembols|devolv|enviar|enviado|cancel|reemplaz)\\p{L}*|(?:reembolsaremos|devolveremos|enviaremos|garantizamos|prometemos)|garantizado",
  },
  it: {
    negation: "non|mai|niente|nulla|nessun|nessuna|nessuno|senza|né|tranne",
    condition: "se|salvo|solo|soltanto|purché|entro|prima|almeno|al massimo|deve|devono|quando",
    promise:
      "(?:rimborseremo|invieremo|sostituiremo|annulleremo|garantiamo|promettiamo)|abbiamo (?:rimborsato|inviato|annullato|sostituito)|garantito",
  },
  pt: {
    negation: "não|nunca|nada|nenhum|nenhuma|sem|nem|exceto",
    condition: "se|salvo|só|apenas|somente|desde que|dentro de|antes de|pelo menos|no máximo|deve|devem|quando",
    promise:
      "(?:vamos|iremos) (?:reembols|devolv|enviar|cancel|substitu)\\p{L}*|(?:reembolsaremos|devolveremos|enviaremos|garantimos|prometemos)|garantido",
  },
};

const patterns = new Map<string, RegExp>();

function has(text: string, language: string, kind: keyof Cues): boolean {
  const base = cues[baseLanguage(language)] ? baseLanguage(language) : "en";
  const key = `${base} ${kind}`;
  let pattern = patterns.get(key);
  if (!pattern) {
    pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${cues[base]?.[kind]})(?![\\p{L}\\p{N}])`, "iu");
    patterns.set(key, pattern);
  }
  return pattern.test(text);
}

/** True where the text denies something; a language without a list is read as English. */
export function hasNegation(text: string, language: string): boolean {
  return has(text, language, "negation");
}

/** True where a statement holds only under a condition or within a limit. */
export function hasCondition(text: string, language: string): boolean {
  return has(text, language, "condition");
}

/** True where the writer says they do, will do or have done something for the reader, or guarantees it. */
export function hasPromise(text: string, language: string): boolean {
  return has(text, language, "promise");
}
