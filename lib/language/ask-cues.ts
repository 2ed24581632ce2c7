import { lazy } from "./lazy.ts";

/** How customers of one language greet, ask without a question mark, request, point back, and are merely polite. */
export type AskCues = { greeting: RegExp; ask: RegExp; request: RegExp; anaphor: RegExp; courtesy: RegExp };

function whole(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, "iu");
}

function start(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})(?![\\p{L}\\p{N}])`, "iu");
}

/** A greeting, a name of at most three words after it, and the comma or stop that parts it from the sentence. */
function greeting(words: string): RegExp {
  return new RegExp(
    `^(?:${words})(?![\\p{L}\\p{N}])(?: [\\p{L}'’.-]+){0,3}? ?(?:[,!.:–-]+ ?|$)|^(?:${words})(?![\\p{L}\\p{N}])[ ,!]*`,
    "iu",
  );
}

export const askCues: Record<string, () => AskCues> = {
  en: lazy(() => ({
    greeting: greeting("hi there|hello there|hi|hello|hey|dear|good morning|good afternoon|good evening|greetings"),
    ask: new RegExp(
      `${start("how|what|when|where|why|which|who|can|could|would|will|do|does|did|is|are|am i|should|may i|have you|has").source}(?=[^.!]*$)(?=.* (?:i|you|we|my|the|it|this|that|there|your|to)(?![\\p{L}]))|${whole("please (?:tell|let me know|advise|explain|confirm|inform|check|help)|(?:can|could|would) you(?: please)?|i(?: would|['’]d)? (?:like|want|need) to know|i(?: am|['’]m|was)? (?:just )?wonder(?:ing)?|let me know|tell me|i have a question|do you know|any idea|not sure (?:how|what|if|whether|why)|i don['’]t (?:know|understand) (?:how|what|if|why|where|when)").source}`,
      "iu",
    ),
    request: whole(
      "i(?: would|['’]d)? (?:like|want|need|wish)|please|i(?: am|['’]m) trying to|(?:can|could)(?:not|n['’]t)|is(?: not|n['’]t) working|(?:has|have|is|was|did)(?: not|n['’]t)|never (?:arrived|received|came|got)|still waiting|want(?:ed)? (?:a|my|to)",
    ),
    anaphor: whole("that|this|it|these|those|them|so|then|there|else|instead"),
    courtesy: start(
      "how are you(?: doing)?(?: today)?\\??$|hope (?:you|this|all)|thank(?:s| you)|(?:kind|best|warm) regards|please(?: and)? thank(?:s| you)|please (?:find|see) attached|i(?: look|['’]m looking| am looking) forward",
    ),
  })),
  sv: lazy(() => ({
    greeting: greeting("hejsan|hej hej|hej igen|hej|hallå|god morgon|god dag|tjena|tja|goddag|bästa"),
    ask: new RegExp(
      `${start("hur|vad|när|var|vart|varför|vilken|vilket|vilka|vem|kan (?:jag|ni|du|man|vi)|går det|är det|har ni|finns det|ska jag|skulle (?:jag|ni|du)|får jag|måste jag|får man|gäller|stämmer").source}(?=[^.!]*$)|${whole("jag undrar|undrar (?:om|hur|när|var|vad|varför)|(?:kan|kunde|skulle) (?:ni|du)|(?:vill|skulle vilja) veta|jag har en fråga|vet (?:ni|du) (?:om|hur|när|var)|vet inte (?:hur|vad|om|var|varför)|förstår inte (?:hur|vad|varför)|(?:berätta|förklara|meddela|återkom)|hör av (?:er|dig)").source}`,
      "iu",
    ),
    request: whole(
      "jag (?:vill|önskar|behöver|skulle (?:vilja|behöva)|försöker)|(?:vill|önskar|behöver) (?:ha|få|byta|avboka|returnera|säga upp|ångra|ändra|reklamera|avsluta)|snälla|vänligen|har (?:fortfarande )?(?:inte|aldrig) (?:fått|kommit|dykt)|fungerar inte|funkar inte|går inte|kan inte|väntar fortfarande",
    ),
    anaphor: whole("det|detta|den|dessa|dem|så|då|där|sådan|dit|annars|istället"),
    courtesy: start("hur mår (?:ni|du)\\??$|hoppas (?:ni|du|allt)|tack|(?:med )?vänlig(?:a)? hälsning|mvh|ser fram emot"),
  })),
  de: lazy(() => ({
    greeting: greeting(
      "hallo zusammen|hallo|hi|hey|guten tag|guten morgen|guten abend|moin|servus|grüß gott|sehr geehrte(?:r|s)?(?: damen und herren)?|liebe(?:r|s)?",
    ),
    ask: new RegExp(
      `${start("wie|was|wann|wo|wohin|warum|wieso|weshalb|welche[rsnm]?|wer|kann (?:ich|man)|können (?:sie|wir)|könnten sie|könntet ihr|könnt ihr|ist (?:es|das)|gibt es|haben sie|habt ihr|muss ich|darf ich|soll ich|wird|werden").source}(?=[^.!]*$)|${whole("ich (?:möchte|wollte|würde gerne?|will) (?:gerne? )?wissen|(?:möchte|wollte|würde)[^.!?]{0,60} (?:wissen|erfahren|fragen)|ich frage mich|(?:können|könnten) sie|könn(?:t|tet) ihr|bitte (?:teilen|sagen|erklären|informieren|geben|helfen)|(?:teilen|sagen|erklären) sie|ich habe (?:eine|mal eine|noch eine) frage|weiß nicht,? (?:wie|was|ob|wo|warum)|wissen sie,? (?:ob|wie|wann|wo)").source}`,
      "iu",
    ),
    request: whole(
      "ich (?:möchte|will|würde|brauche|benötige|wünsche|versuche|warte)|bitte|(?:noch )?nicht (?:angekommen|erhalten|bekommen|da|geliefert)|funktioniert nicht|geht nicht|kann (?:mich )?(?:nicht|kein)",
    ),
    anaphor: whole("das|dies|diese[rsnm]?|es|wenn sie|falls sie|davon|dafür|dazu|damit|dann|dabei|da|so|hierfür|stattdessen"),
    courtesy: start(
      "wie geht es (?:ihnen|dir|euch)\\??$|ich hoffe|vielen dank|danke|mit freundlichen|freundliche grüße|mfg|(?:viele|liebe|beste) grüße|ich freue mich",
    ),
  })),
  da: lazy(() => ({
    greeting: greeting("hejsan|hej|goddag|godmorgen|kære"),
    ask: new RegExp(
      `${start("hvordan|hvad|hvornår|hvor|hvorfor|hvilken|hvilket|hvilke|hvem|kan (?:jeg|i|du|man|vi)|er det|har i|skal jeg|må jeg").source}(?=[^.!]*$)|${whole("jeg (?:undrer|vil gerne vide)|(?:kan|kunne|vil) (?:i|du)|jeg har et spørgsmål|ved ikke (?:hvordan|hvad|om)").source}`,
      "iu",
    ),
    request: whole("jeg (?:vil|ønsker|skal bruge|mangler|prøver)|venligst|har (?:stadig )?ikke (?:fået|modtaget)|virker ikke|kan ikke"),
    anaphor: whole("det|dette|den|disse|dem|så|da|der|sådan"),
    courtesy: start("hvordan går det\\??$|håber|(?:mange )?tak|(?:med )?venlig hilsen|mvh"),
  })),
  nb: lazy(() => ({
    greeting: greeting("heisann|hei|hallo|god dag|god morgen|kjære"),
    ask: new RegExp(
      `${start("hvordan|hva|når|hvor|hvorfor|hvilken|hvilket|hvilke|hvem|kan (?:jeg|dere|du|man|vi)|er det|har dere|skal jeg|må jeg|får jeg").source}(?=[^.!]*$)|${whole("jeg lurer|lurer på|(?:kan|kunne|vil) (?:dere|du)|(?:vil|ønsker å) (?:gjerne )?vite|jeg har et spørsmål|vet ikke (?:hvordan|hva|om)").source}`,
      "iu",
    ),
    request: whole(
      "jeg (?:vil|ønsker|trenger|mangler|prøver)|vennligst|har (?:fortsatt )?ikke (?:fått|mottatt|kommet)|fungerer ikke|virker ikke|kan ikke",
    ),
    anaphor: whole("det|dette|den|disse|dem|så|da|der|slik|sånn"),
    courtesy: start("hvordan går det\\??$|håper|(?:tusen )?takk|(?:med )?vennlig hilsen|mvh"),
  })),
  fi: lazy(() => ({
    greeting: greeting("hei|moi|terve|hyvää päivää"),
    ask: start("miten|mikä|mitä|milloin|missä|miksi|kuinka|kuka|voinko|voitteko|onko|saanko"),
    request: whole("haluan|haluaisin|tarvitsen|en ole saanut|ei toimi"),
    anaphor: whole("se|sen|sitä|tämä|tämän|niin"),
    courtesy: start("kiitos|terveisin|ystävällisin"),
  })),
  nl: lazy(() => ({
    greeting: greeting("hallo|hoi|beste|goedemorgen|goedemiddag|goedendag|geachte"),
    ask: start("hoe|wat|wanneer|waar|waarom|welke?|wie|kan ik|kunnen jullie|kunt u|kun je|is het|heb(?:ben|t)? (?:u|jullie)"),
    request: whole("ik (?:wil|zou|heb|moet|probeer)|graag|niet ontvangen|werkt niet"),
    anaphor: whole("dat|dit|het|deze|die|ze|zo|dan"),
    courtesy: start("bedankt|dank|met vriendelijke|groeten|alvast"),
  })),
  fr: lazy(() => ({
    greeting: greeting("bonjour|bonsoir|salut|chère?|madame|monsieur"),
    ask: start("comment|quand|où|pourquoi|quel(?:le)?s?|qui|combien|est-ce que|puis-je|pouvez-vous|pourriez-vous|y a-t-il|avez-vous"),
    request: whole(
      "je (?:voudrais|veux|souhaite|n['’]ai pas|n['’]arrive pas|dois)|merci de|veuillez|ne (?:fonctionne|marche) pas|pas reçu",
    ),
    anaphor: whole("ça|cela|ceci|le|la|les|en|y|celui|celle|alors"),
    courtesy: start("merci(?! de)|cordialement|bien à vous|comment allez-vous"),
  })),
  es: lazy(() => ({
    greeting: greeting("hola|buenos días|buenas tardes|buenas|estimados?|estimadas?"),
    ask: start("¿|cómo|qué|cuándo|dónde|por qué|cuál(?:es)?|quién|cuánto|puedo|pueden|puede|podrían"),
    request: whole("(?:quiero|quisiera|me gustaría|necesito)|por favor|no (?:he recibido|funciona|ha llegado|puedo)"),
    anaphor: whole("eso|esto|lo|la|ese|esa|así|entonces"),
    courtesy: start("gracias|saludos|un saludo|¿?cómo est(?:á|án)"),
  })),
  it: lazy(() => ({
    greeting: greeting("ciao|buongiorno|buonasera|salve|gentili?"),
    ask: start("come|cosa|che|quando|dove|perché|quale|quali|chi|quanto|posso|potete|può|è possibile"),
    request: whole("(?:voglio|vorrei|desidero|ho bisogno)|per favore|non (?:ho ricevuto|funziona|è arrivato|riesco)"),
    anaphor: whole("questo|quello|lo|la|ciò|così|allora"),
    courtesy: start("grazie|cordiali saluti|saluti|come (?:sta|state)"),
  })),
  pt: lazy(() => ({
    greeting: greeting("olá|oi|bom dia|boa tarde|boa noite|prezados?|caros?"),
    ask: start("como|o que|quando|onde|por que|qual|quais|quem|quanto|posso|podem|pode|é possível"),
    request: whole("(?:quero|queria|gostaria|preciso)|por favor|não (?:recebi|funciona|chegou|consigo)"),
    anaphor: whole("isso|isto|ele|ela|o|a|assim|então"),
    courtesy: start("obrigad[oa]|atenciosamente|cumprimentos|como (?:está|vai)"),
  })),
};
