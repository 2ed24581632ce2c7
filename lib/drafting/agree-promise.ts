import type { Concept } from "../language/concepts.ts";
import { cuesIn, says } from "../language/cue-patterns.ts";
import { tellsFree } from "./agree-cost.ts";
import type { Cited } from "./cited-texts.ts";
import type { Reading } from "./reading.ts";
import { holdsWord } from "./word-pool.ts";

/** `invented`: something is promised, or said to be done by us, that the source does not say; `unclear`: it may be so. */
export type Promised = "none" | "unclear" | "invented";

const reach = 48;
/** Something is said to be done already. */
const done: Record<string, RegExp> = {
  en: /\b(?:i|we)(?:['’]ve| have| had) (?:(?:already|now|just|also|gone ahead and) ){0,2}(?:been )?(?:\p{L}+ed|sent|paid|put|made|given|taken|set|frozen|begun|sorted|spread|split|cut|let|got|done|told|written|chosen|kept|found|held|brought|bought|spoken|shut|reset|withdrawn|undone|had (?:\p{L}+ ){1,4}(?:\p{L}+ed|sent|paid|put|made|taken|set))\b|\b(?:i|we) (?:already|just|now) (?:(?!(?:need|feed|speed|proceed|exceed|succeed)\b)\p{L}+ed|sent|paid|put|made|gave|took|set)\b|\b(?:has|have) (?:(?:already|now|just) )?been (?:refunded|cancell?ed|credited|replaced|reimbursed|shipped|processed|approved|escalated|forwarded|sent|booked|arranged|upgraded|extended|unlocked|activated|waived|issued|ordered|reserved|paid out|corrected|changed|updated|fixed|repaired|removed|deleted|added|moved|transferred|cleared|lifted|reset|restored|switched|closed|opened|reopened|frozen|blocked|set up|sorted|settled|resolved|returned|delivered|collected|dispatched|written off|let go|freed|released|put right|notified|informed)\b|\b(?:is|are|has|have) (?:already|now|just) (?:on (?:its|their|the) way|gone out|left (?:our|the)|been|in the post|shipped|under way)\b|\b(?:has|have) (?:already |now |just )?gone (?:through|out|off)\b/iu,
  sv: /(?<!\p{L})(?:jag|vi) har (?:(?:nu|redan|precis|också|just) )?(?!(?:rätt|ett|inget|något|fått|sett|hört|läst|tittat|förstått|noterat|gott|öppet)(?!\p{L}))\p{L}{2,}t(?!\p{L})|(?<!\p{L})har (?:jag|vi) (?:nu |redan )?\p{L}+(?:at|tt|it)(?!\p{L})|(?<!\p{L})(?:är|har) (?:nu |redan )(?:återbetalad|återbetalats|avbokad|skickad|ordnad|godkänd|på väg|iväg)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:ich|wir) haben? (?:[\p{L}]+ ){0,6}(?:\p{L}*ge\p{L}+(?:t|en)|\p{L}+(?:ier|tell|stor|lass|stat)tet?|veranlasst|überwiesen|erstattet)(?!\p{L})|(?<!\p{L})haben? (?:ich|wir) (?:[\p{L}]+ ){0,6}(?:\p{L}*ge\p{L}+(?:t|en)|\p{L}+iert|veranlasst|überwiesen|erstattet)(?!\p{L})|(?<!\p{L})wurden? (?:[\p{L}]+ ){0,3}(?:bereits |schon )?(?:erstattet|storniert|gutgeschrieben|überwiesen|verschickt|genehmigt|veranlasst)(?!\p{L})|(?<!\p{L})(?:ist|sind) (?:[\p{L}]+ )?(?:bereits|schon) (?:unterwegs|auf dem weg|verschickt|erstattet|storniert|veranlasst|raus)(?!\p{L})/iu,
};
/** A clause that opens so only says when or if. */
const aside =
  /(?:^|[,;:]\s*|\s)(?:before|once|after|when|if|until|as soon as|unless|since|that|while|innan|när|om|efter att|tills|så snart|att|eftersom|bevor|wenn|sobald|nachdem|falls|bis|dass|da|weil)(?!\p{L})[^,;:.]*$/iu;
const vow: Record<string, RegExp> = {
  en: /\b(?:guarantee[ds]?|promise[ds]?|assure[ds]?|rest assured|my word|goodwill|as a gesture|compensat\p{L}*|on the house|make an exception|by way of apology|to make up for)\b/iu,
  sv: /(?<!\p{L})(?:garanterar|garanteras|garanterat|lovar|försäkrar|plåster på såren|goodwill|kompens\p{L}*|gör (?:ett )?undantag|bjuder på)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:garantier\p{L}*|versprech\p{L}*|versicher(?:e|n)|kulanz\p{L}*|entschädig\p{L}*|mache[n]? (?:eine )?ausnahme|schenke\p{L}*)(?!\p{L})/iu,
};

const given = /(?<!\p{L})(?:on the house|bjuder på|schenke\p{L}*)(?!\p{L})/giu;

/** Looks for promises, guarantees and deeds of ours that the cited blocks do not hold. `spoken` are words of conversation and instruction. */
export function promised(said: Reading, cited: Cited): Promised {
  const { text, language } = said;
  const claims = claimed(text, language);
  const source = cited.blocks.map((b) => b.text).join(" ");
  const vows = vow[language];
  // "On the house" of what the source gives for nothing is another word for it.
  const vowed = tellsFree(source, language) ? text.replace(given, " ") : text;
  if (vows?.test(vowed) && !vows.test(source) && !/\b(?:warranty|guarantee)\b|garanti/i.test(source)) return "invented";
  if (claims && !claimed(source, language)) return says(text, language, "we") ? "invented" : "unclear";
  // "We can only accept it in writing" narrows and gives nothing.
  const narrows = (d: Concept) => {
    const clause = said.clauses[clauseOf(said, d.from)];
    return clause !== undefined && says(text.slice(clause.from, clause.to), language, "only");
  };
  const deeds = deedsOf(said).filter((d) => !narrows(d) && !aside.test(text.slice(0, d.from)));
  const lost = willing(text, language) ? deeds.filter((d) => !holdsWord(cited.pool, d)) : [];
  if (lost.some((d) => weighty.test(d.text))) return "invented";
  // "We will cover it" is more than a source that speaks of paying, and not of us.
  const named = (d: Concept) => cited.pool.stems.has(d.stem) || says(source, language, "we");
  if (willing(text, language) && deeds.some((d) => weighty.test(d.text) && !named(d))) return "unclear";
  // Where the values agree, a light verb of our own ("we'd add a bed at £18") is another way to tell of the rule.
  const keys = new Set(cited.blocks.flatMap((b) => b.facts.flatMap((f) => f.keys)));
  const valued = said.facts.some((f) => f.keys.some((k) => keys.has(k)));
  const weighed = valued ? deeds.filter((d) => weighty.test(d.text)) : deeds.filter((d) => !asks.test(d.text));
  if (weighed.some((d) => lost.includes(d) || !holdsWord(cited.around, d))) return "unclear";
  if (gains(said, cited)) return "invented";
  if (deeds.length > 0 && willing(text, language) && yours(source, language))
    return deeds.some((d) => weighty.test(d.text)) ? "invented" : "unclear";
  const ours = says(text, language, "we") || becoming.test(text);
  const sure = cuesIn(text, language, "surely").filter((c) => !holds(said, c, cited) && ours);
  return sure.length > 0 ? "unclear" : "none";
}

/** Is something said to be done already, and not only where a clause says when or if? */
function claimed(text: string, language: string): boolean {
  const found = done[language]?.exec(text);
  if (found && !says(text, language, "we") && when.test(text.slice(0, found.index))) return false;
  return found ? !aside.test(text.slice(0, found.index).replace(/^(?:that|this|det|das) /i, "")) : false;
}

/** What follows is said of a time to come. */
const when =
  /(?<!\p{L})(?:once|when|if|as soon as|after|until|unless|när|om|så snart|efter att|tills|wenn|sobald|falls|nachdem|bis)(?!\p{L})/iu;

/** Deeds that cost us something or can't be undone: to promise one that no source has is an error; to write or look is less. */
const weighty =
  /^(?:refund|reimburs|cancel|replac|credit|waiv|pay|paid|compensat|exten|upgrad|delet|exchang|swap|deduct|reduc|lower|match|approv|unlock|unblock|reopen|restor|offer|cover|transfer|deliver|ship|repair|order|book|reserv|återbetal|ersätt|krediter|avbok|avbeställ|annuller|betal|kompenser|byt|lever|makuler|rader|förläng|uppgrader|erbjud|bjud|efterskänk|stryk|dubbl|sänk|godkän|återställ|beställ|bok|lag|reparer|erstatt|zurück|überw|gutschr|gutgeschr|stornier|ersetz|liefer|geliefert|auszahl|ausgezahlt|kündig|gekündigt|zahl|entschädig|tausch|umgetauscht|lösch|gelöscht|verlänger|entsperr|schenk|erlass|senk|genehmig|reparier|bestell|buch|biet)/iu;

/** To ask the customer for something gives them nothing. */
const asks = /^(?:ask|asks|asked|asking|request\p{L}*|be|ber|bitt\p{L}*|frag\p{L}*|fråga\p{L}*|need|behöver|brauch\p{L}*)$/iu;

const gain: Record<string, RegExp> = {
  en: /\byou(?:['’]ll| will| are going to| shall) (?:[\p{L}]+ ){0,2}?(?:get|receive|be (?:given|refunded|credited|compensated|reimbursed)|have)\b[^,.;]{0,40}?\b(back|refund\p{L}*|replacement|credit\p{L}*|money|compensat\p{L}*|voucher|reimburs\p{L}*)/iu,
  sv: /(?<!\p{L})(?:du|ni) (?:får|kommer att få)(?!\p{L})[^,.;]{0,40}?(tillbaka|återbetal\p{L}*|ersättning\p{L}*|pengar\p{L}*|rabatt\p{L}*|värdekod|ny(?:tt)? )/iu,
  de: /(?<!\p{L})(?:sie (?:erhalten|bekommen)|(?:erhalten|bekommen) sie)(?!\p{L})[^,.;]{0,60}?(zurück|erstatt\p{L}*|rückerstattung|geld|gutschrift|ersatz\p{L}*|gutschein\p{L}*)/iu,
};

/** The reader is told that they get money, a new thing or a credit, of which the cited passages say nothing. */
function gains(said: Reading, cited: Cited): boolean {
  const found = gain[said.language]?.exec(said.text);
  const word = found?.[1]?.trim();
  if (!found || !word) return false;
  const at = found.index + found[0].length - (found[1] ?? "").length;
  const token = said.words.find((w) => w.from === at);
  return token !== undefined && !(cited.around.stems.has(token.stem) || token.meanings.some((m) => cited.around.meanings.has(m)));
}

const becoming = /(?<!\p{L})(?:will|you['’]ll|it['’]ll|kommer|blir|ska|wird|werden)(?!\p{L})/iu;

function holds(said: Reading, cue: { text: string; from: number; to: number }, cited: Cited): boolean {
  const words = said.words.filter((w) => w.from >= cue.from && w.to <= cue.to);
  return words.length > 0
    ? words.every((w) => holdsWord(cited.around, w))
    : cited.blocks.some((b) => b.text.toLowerCase().includes(cue.text.toLowerCase()));
}

/** What "we" or "I" do in the sentence. */
function deedsOf(said: Reading): Concept[] {
  const subjects = cuesIn(said.text, said.language, "we");
  if (subjects.length === 0) return [];
  const deeds = cuesIn(said.text, said.language, "deed");
  return deeds.flatMap((d) => {
    const near = subjects.some(
      (s) => (d.from >= s.to ? d.from - s.to <= reach : s.from - d.to <= 2) && clauseOf(said, s.from) === clauseOf(said, d.from),
    );
    const word = said.words.find((w) => w.from === d.from);
    // What we say we can't do is no promise.
    if ((said.clauses[clauseOf(said, d.from)]?.denials ?? 0) % 2 === 1) return [];
    return near && word ? [word] : [];
  });
}

const clauseOf = (said: Reading, at: number) => said.clauses.findIndex((c) => at >= c.from && at < c.to);

const will: Record<string, RegExp> = {
  en: /\b(?:i|we)(?:['’]ll| will| shall| am going to| are going to|['’]m going to|['’]re going to| can| am|['’]m)\b/i,
  sv: /(?<!\p{L})(?:(?:jag|vi) (?:ska|kommer|kan)|(?:ska|kommer|kan) (?:jag|vi)|jag)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:(?:ich|wir) (?:werde|werden|kann|können)|(?:werde|werden|kann|können) (?:ich|wir)|ich)(?!\p{L})/iu,
};

function willing(text: string, language: string): boolean {
  return will[language]?.test(text) ?? false;
}

const your: Record<string, RegExp> = {
  en: /\byou (?:can|may|must|need|have|should|could|will)\b/i,
  sv: /(?<!\p{L})(?:du (?:kan|får|måste|behöver|ska|själv)|(?:kan|får|måste|behöver|ska) du)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:sie (?:können|dürfen|müssen|sollten)|(?:können|dürfen|müssen) sie|du kannst|kannst du)(?!\p{L})/iu,
};

/** The source says that the reader does it, and not that we do. */
function yours(source: string, language: string): boolean {
  return (your[language]?.test(source) ?? false) && !says(source, language, "we");
}
