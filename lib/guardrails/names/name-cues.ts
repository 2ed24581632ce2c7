// What stands before or behind a name, in the languages that tickets come in.

const STRONG =
  "(?:my|his|her|their) (?:full |first |last |maiden |family |given |middle )?(?:sur)?name(?: is| was|['’]s|:)|what(?:['’]s| is) your (?:full |first |last )?name\\?|name(?=:)|(?:full|first|last|maiden|given|customer|contact|account ?holder|card ?holder)(?:['’]s)? name:|(?:mitt|hans|hennes|hela) namn (?:är|var)|namn:|jag heter|(?:han|hon) heter|som heter|ich hei(?:ß|ss)e|(?:mein|ihr|sein) name (?:ist|lautet)|(?:vor|nach)name:|jeg (?:heter|hedder)|(?:mit|mitt) navn er|navn:|nimeni on|nimi:|mijn naam is|naam:|je m['’]appelle|me llamo|mi chiamo|nazywam si[ęe]|people call me|(?:you )?can call me|kalla mig|account holder|card ?holder|kontoinnehavare|kortinnehavare|kontoinhaber(?:in)?|directed by:?|signed by|attn\\.?:?|att:|c/o|contact person:?|kontaktperson:?|ansprechpartner(?:in)?:?";
const TITLE =
  "mr|mrs|ms|miss|mx|dr|prof|professor|doctor|doktor|herr|herrn|frau|fru|fröken|hr|sir|madame|mme|monsieur|señora?|sr|sra|herra|rouva|mevrouw|meneer|dhr|mevr";
const CLOSING =
  "(?:(?:best|kind|kindest|warm|warmest|many) )?(?:regards|wishes)|regards|sincerely|yours(?: truly| sincerely| faithfully)?|cheers|thanks(?: again| in advance| a lot)?|thank you|best|thx|mvh|m\\.v\\.h\\.?|(?:med )?(?:vänliga?|bästa|varma|vennlig|venlig|med vennlig|med venlig) häls?n?ing(?:ar)?|med vänlig hälsning|vänligen|hälsningar|hälsar|hilsen|hilsner|tack(?: på förhand| för hjälpen)?|takk|tak|ystävällisin terveisin|terveisin|kiitos|(?:mit |viele |liebe |beste |schöne |herzliche |freundliche )*(?:freundlichen )?gr(?:ü|ue)(?:ß|ss)en?|mfg|lg|vg|danke(?: im voraus)?|groet(?:en|jes)?|bedankt|cordialement|merci|saludos|gracias|saluti|obrigad[oa]|atenciosamente";
const PERSONAL =
  "i am|i['’]m|jag är|ich bin|hier spricht|jeg er|ik ben|spoke (?:to|with)|talked (?:to|with)|spoken (?:to|with)|speaking (?:to|with)|chatted with|talade med|pratade med|snakket med|gesprochen mit|telefoniert mit|says|said|writes|wrote|skriver|skrev|säger|sade|wife|husband|son|daughter|kid|child|mother|father|mom|mum|dad|brother|sister|friend|boyfriend|girlfriend|colleague|coworker|boss|neighbou?r|assistant|assistant to|fru|sambo|dotter|mamma|pappa|bror|syster|vän|kompis|kollega|chef|granne|tochter|sohn|mutter|vater|bruder|schwester|freund(?:in)?|kolleg(?:e|in)|commenter|songwriter|author|singer|vid namn|beneficiary|förmånstagare";
const WEAK =
  "this is|it['’]s|det är|det här är|hier ist|das ist|det er|mit|med|with|by|from|från|von|av|hi|hello|hey|dear|hej|hejsan|hallo|hei|moi|liebe[r]?|kära|käre|kære|kjære|hola|bonjour|ciao|thanks|thank you|tack|danke|takk|tak|called|named|given|gave|namens|remove|add|features|correct it to|ask(?:ed)?|told|tell|join|meet|met|contact(?:ed)?|to|for|för|till|für|an|and|och|und|og|ja|including";
const KIN =
  "wife|husband|son|daughter|kid|mother|father|mom|mum|dad|brother|sister|friend|house|account|name|email|phone|order|song|fru|man|dotter|mamma|pappa|bror|konto|paket|beställning|order";

let compiled: { strong: RegExp; title: RegExp; closing: RegExp; stroke: RegExp; personal: RegExp; weak: RegExp; after: RegExp } | null =
  null;

function cues() {
  compiled ??= {
    strong: new RegExp(`(?:^|[^\\p{L}])(?:${STRONG})[ \\t]*[:,]?[ \\t]*(?:\\n[ \\t]*)?["“”„'(]?$`, "iu"),
    title: new RegExp(`(?:^|[^\\p{L}])(?:${TITLE})\\.? ["“„]?$`, "iu"),
    closing: new RegExp(`(?:^|[^\\p{L}])(?:${CLOSING})[,.!]{0,2} ?\\n\\s{0,3}$`, "iu"),
    stroke: /(?:^|[\s.!?])(?:\/{1,2}|--?|–|—) ?$/u,
    personal: new RegExp(`(?:^|[^\\p{L}])(?:${PERSONAL}),? ["“„(]?$`, "iu"),
    weak: new RegExp(`(?:^|[^\\p{L}])(?:${WEAK}),? ["“„(]?$`, "iu"),
    after: new RegExp(
      `^(?:['’]s (?:${KIN})(?!\\p{L})|,? (?:here|här|hier|her|täällä)(?=[.,!:;)\\n]|$| (?:and|och|und|from|from|från|von|again|igen)\\b)| (?:wrote|writes|skrev|schrieb|skriver)(?: |:|$)|: ?["“„]| lives? (?:at|in|on)\\b| bor (?:på|i)\\b| wohnt\\b| (?:had|has) (?:given|told|said|called|asked)\\b| (?:says|said|told|asked|promised|points out|spent|will be|called me|helped|svarade|sade|sa att|lovade|hjälpte|ringde|sagte|hat mir|rief)(?!\\p{L}))`,
      "iu",
    ),
  };
  return compiled;
}

/** How the text introduces a name at this place: as one for sure, with a title, in closing, by a word about people, or by one that names often follow. */
export function introduced(text: string, from: number, to = from): "name" | "title" | "closing" | "personal" | "weak" | null {
  const before = text.slice(Math.max(0, from - 48), from);
  const { strong, title, closing, stroke, personal, weak } = cues();
  if (strong.test(before)) return "name";
  if (title.test(before)) return "title";
  if (closing.test(before)) return "closing";
  // "/Erik" ends a message; a dash before a word in a list does not.
  if (to > from && stroke.test(before) && /^[.!)]?\s*$/u.test(text.slice(to, to + 80)) && !/\n[-–*•]/.test(text.slice(-200, from - 2)))
    return "closing";
  if (personal.test(before)) return "personal";
  return weak.test(before) ? "weak" : null;
}

/** Tells whether what follows is said of a person. */
export function followedAsPerson(text: string, to: number): boolean {
  return cues().after.test(text.slice(to, to + 32));
}
