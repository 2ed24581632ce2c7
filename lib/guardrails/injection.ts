import { plainView } from "./identifiers/plain-view.ts";

const patterns = [
  // Orders to forget what was said before.
  /(?<!\p{L})(?:ignore|disregard|forget|override|bypass)(?: \p{L}+){0,4} (?:instruction|prompt|rule|guideline|command)s?(?!\p{L})/giu,
  /(?<!\p{L})(?:ignorera|glöm|strunta i|bortse från|åsidosätt)(?: \p{L}+){0,4} (?:instruktion|prompt|regl|regel|anvisning)\p{L}*/giu,
  /(?<!\p{L})(?:ignoriere?n?|vergiss|vergessen sie|missachte?n?|überschreibe?n?)(?: \p{L}+){0,4} (?:anweisung|instruktion|prompt|regel|befehl|vorgabe)\p{L}*/giu,
  // Speaking in the machine's own roles.
  /^[ \t>*#[(<]{0,6}(?:system|assistant|developer|ai|assistent|systemet)(?: ?(?:message|prompt|meddelande|nachricht))?[\])>*]{0,3} ?[:：][^\n]{0,160}/gimu,
  /<\|?(?:system|im_start|im_end|assistant|endoftext|user)\|?>|\[\/?INST\]|<<\/?SYS>>/giu,
  // Asking for what stands behind the answers.
  /(?<!\p{L})(?:reveal|print|show|repeat|output|leak|display|disclose|list)(?: (?!your)\p{L}+){0,4} (?:your )?(?:(?:system|initial|hidden|secret|original) (?:prompt|instructions|message)|(?<=your )(?:prompt|instructions)|internal (?:articles?|notes?|documents?|knowledge|polic(?:y|ies))|hidden (?:rules|text))(?!\p{L})/giu,
  /(?<!\p{L})(?:visa|avslöja|skriv ut|upprepa|lista)(?: (?!dina)\p{L}+){0,4} (?:dina )?(?:systemprompt\p{L}*|prompt\p{L}*|(?:(?<=dina )|dolda |hemliga )instruktioner\p{L}*|interna (?:artiklar|anteckningar|dokument|regler))/giu,
  /(?<!\p{L})(?:zeige?n?|verrate?n?|gib|wiederhole?n?|offenbare?n?|nenne)(?: \p{L}+){0,4} (?:systemprompt\p{L}*|prompt\p{L}*|(?:deine|ihre|versteckten) anweisungen|internen? (?:artikel|notizen|dokumente|regeln))/giu,
  // Giving the machine another part to play.
  /(?<!\p{L})(?:you are now|from now on,? you|act as (?:an? )?(?:ai|assistant|system|admin|developer|dan)|pretend (?:to be|you are) (?:an? )?(?:ai|assistant|system|admin|developer)|(?:enter|enable) (?:developer|maintenance|debug|god) mode|jailbreak)(?!\p{L})[^\n.!?]{0,80}/giu,
  /(?<!\p{L})(?:du är nu|från och med nu är du|låtsas (?:att du är|vara)|agera som) (?:en |ett )?(?:ai|assistent|system|administratör|utvecklare)\p{L}*[^\n.!?]{0,80}/giu,
  /(?<!\p{L})(?:du bist (?:jetzt|nun|ab jetzt)|ab sofort bist du|tu so als (?:wärst|ob) du|verhalte dich wie) (?:eine? )?(?:ki|assistent|system|administrator|entwickler)\p{L}*[^\n.!?]{0,80}/giu,
  // A character without rules, and orders to play one.
  /(?<!\p{L})(?:un(?:filtered|censored|restrained)|amoral|jailbroken|unethical)(?: (?:and|&|,)? ?\p{L}+){0,2} (?:ai|chat ?bot|bot|(?:language )?model|persona|character|assistant|aficionado)(?!\p{L})[^\n.!?]{0,80}/giu,
  /(?<!\p{L})(?:stays?|remains?|keep) in character(?!\p{L})|(?<!\p{L})(?:do|say|does) anything now(?!\p{L})|(?<!\p{L})(?:never refuses?|(?:cannot|can't|never) refuse) (?:\p{L}+ ){0,3}(?:requests?|prompts?|tasks?|orders?|answers?)(?!\p{L})/giu,
  /(?<!\p{L})(?:without|free (?:of|from)|not bound (?:by|to)|no longer bound by|(?:has|have) no|ignor\p{L}+|breaks?|brok\p{L}+ free (?:of|from))(?: \p{L}+){0,5} (?:(?:ethical|moral|content|openai'?s?)(?: or| and)?(?: \p{L}+)? (?:guidelines?|polic(?:y|ies)|rules|restrictions?|limitations?|filters?)|confines of (?:\p{L}+ )?ai)(?!\p{L})[^\n.!?]{0,60}/giu,
  /(?<!\p{L})(?:(?:i want you to|you(?:'re| are)? (?:now |going )?to|you will|you must|now you|please)(?: now)? (?:act|role-?play|pretend|play|immerse|simulate|respond|behave|personify|imitate)|(?:act|respond|answer|reply) as (?:both|if you)|play the role of)(?: \p{L}+){0,6} (?:ai|artificial intelligence|chat ?gpt|gpt|dan|chat ?bot|bot|model|persona|character|entit(?:y|ies)|developer mode|without|unfiltered|named)(?!\p{L})[^\n.!?]{0,80}/giu,
  /(?<!\p{L})(?:(?:hello|hi|dear|ok|okay|as|using)[ ,]+(?:chat ?gpt|gpt-?\d|@?clyde|llama|gemini)|(?:developer|debug(?:ging)?|god|dan) mode (?:enabled|output|activated|on)|(?:trained|enabled|programmers?) (?:by|at) openai|knowledge cut-?off)(?!\p{L})[^\n.!?]{0,80}/giu,
  /(?<!\p{L})(?:ofiltrerad|ocensurerad|ungefilterte|unzensierte)[\p{L}]* (?:ai|ki|chatbot|bot|modell|assistent)(?!\p{L})[^\n.!?]{0,80}/giu,
  // Orders addressed to a model by name.
  /(?<!\p{L})(?:dear|attention|hey|note to|message to|instructions? (?:for|to)) (?:the )?(?:ai|llm|chatbot|language model|chatgpt|claude|gpt)(?!\p{L})[^\n.!?]{0,120}/giu,
  /(?<!\p{L})(?:if you are|as) an? (?:ai|llm|language model|automated (?:system|assistant))(?!\p{L})[^\n.!?]{0,120}/giu,
];

const hidden = /[\u200B\u2060\u{E0001}-\u{E007F}]{4,}/u;

/** Quotes of what in a text speaks to a machine instead of to us; the text stays data whatever is found. */
export function findInjection(text: string): string[] {
  const view = plainView(text);
  const spans = patterns
    .flatMap((pattern) => Array.from(view.text.matchAll(pattern), (m) => ({ from: m.index, to: m.index + m[0].length })))
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const quotes: string[] = [];
  let end = -1;
  for (const { from, to } of spans) {
    if (to <= end) continue;
    if (from >= end) quotes.push(view.text.slice(from, to).trim());
    else quotes.push(`${quotes.pop() ?? ""}${view.text.slice(end, to)}`.trimEnd());
    end = to;
  }
  if (hidden.test(text)) quotes.push("invisible characters");
  return quotes;
}
