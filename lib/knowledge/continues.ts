/** Words that open a sentence which limits or reverses the one before it, per language. */
const openers: Record<string, string> = {
  en: "unless|except|only if|only when|however|but|provided|otherwise|if not|this does not|this doesn't|this also|that does not|although|though|in that case|exceptions?|nevertheless|still|instead",
  sv: "om inte|utom|förutom|endast|bara om|dock|men|såvida|annars|undantag|undantaget|detta gäller|det gäller|det här gäller|däremot|i så fall|istället|i stället|förutsatt",
  de: "außer|ausser|es sei denn|nur wenn|nur|jedoch|aber|allerdings|sofern|ansonsten|andernfalls|dies gilt|das gilt|ausnahmen?|ausgenommen|sonst|hiervon|in diesem fall|vorausgesetzt",
  da: "medmindre|undtagen|kun hvis|dog|men|ellers|dette gælder|forudsat",
  nb: "med mindre|unntatt|bare hvis|kun hvis|imidlertid|men|ellers|dette gjelder|forutsatt",
  nl: "tenzij|behalve|alleen als|echter|maar|anders|dit geldt|mits",
  fr: "sauf|à moins|excepté|uniquement si|seulement si|cependant|toutefois|mais|sinon|à condition",
  es: "salvo|excepto|a menos|solo si|sólo si|sin embargo|pero|no obstante|siempre que|de lo contrario",
};

const patterns = new Map<string, RegExp>();

/** Does this sentence limit the one before it ("Unless …", "Dock …", "Es sei denn …")? The two are never shown apart. */
export function continues(sentence: string, language: string): boolean {
  let pattern = patterns.get(language);
  if (!pattern) {
    const own = openers[language];
    const words = language === "en" || !own ? openers.en : `${own}|${openers.en}`;
    pattern = new RegExp(`^[\\s("'*–-]*(?:${words})(?![\\p{L}\\p{N}])`, "iu");
    patterns.set(language, pattern);
  }
  return pattern.test(sentence);
}
