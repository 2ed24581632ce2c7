import { baseLanguage } from "../language/base-language.ts";
import { says } from "../language/cue-patterns.ts";
import { hasNegation, hasPromise } from "../language/cues.ts";
import { facts } from "../language/facts.ts";
import { words } from "../language/words.ts";
import { rules } from "./empathy.ts";
import type { Evidence } from "./evidence.ts";
import { otherNames } from "./other-names.ts";
import { type Reading, reading } from "./reading.ts";
import { holdsWord } from "./word-pool.ts";

/** Everyday words of talk around an answer: feeling, weather, family, good wishes, leading over. They state nothing of the product. */
const everyday: Record<string, string> = {
  en: "wonder wonders wonder makes easier helps helpful quicker worry worries worried worrying bother bothered fuss panic stress rush hurry trouble harm blame fault shame pity luck fortune lucky fortunate happen happens happened happening easy easily simple simply quick quickly short brief shortly common commonly usual often sometimes anyone everyone everybody people person folks friend family husband wife partner child children kid kids baby son daughter mother father mum mom dad parents grandma grandpa dog cat pet holiday holidays vacation trip journey travel travels birthday wedding anniversary party celebration celebrate summer winter spring autumn weather rain sunshine morning evening afternoon night weekend week month year news idea thought decision plan project business office studio shop question curious interesting interest glad happy pleased delighted thrilled excited proud keen nice lovely great wonderful brilliant fantastic excellent perfect super amazing beautiful cute sweet fun funny joy enjoy pleasure relief relieved relax peace rest sleep sleepless dream sound sounds feel feels feeling felt mind heart honest honestly frankly truly really quite rather pretty fairly indeed exactly absolutely definitely totally completely certainly surely mess chaos confusion confusing confused puzzle puzzling tricky mystery riddle surprise surprised surprising strange odd weird tedious boring nuisance annoying annoyed annoyance upset sad angry anger cross frustration frustrating disappointed hard difficult tough rough stressful hectic busy crazy nightmare awful horrible terrible dreadful unpleasant painful scary bad worse worst poor sorry apology apologies mistake slip mix-up mixup oversight misunderstanding clears clarify solution figure explain explanation explained look looking check answer reply detail point step way matter case thing stuff bit lot kind story moment minute second patience patient wait waiting long time finally almost nearly together ahead forward next first last there thoughtful kindness friendly gentle attentive sharp eye spotted notice noticed mention mentioned catch caught flag flagged tell telling told write writing wrote ask asked asking hear heard see saw read reading know known knows understand understands understood understanding wish wishes hope hoping fingers crossed luckily fortunately unfortunately sadly hopefully congratulations congrats cheers bravo welcome aboard recovery recover speedy health healthy better best good bye goodbye greetings regards warm warmly enough reasonable sense wise smart clever side doubt secret trick tip hint example summary overview below above following guide",
  sv: "oroa oro orolig oroligt bekymra bekymmer fara stress stressa bråttom brådska skynda krångel besvär tur otur synd skam händer hända hänt hände lätt lätta enkelt enkel snabbt snabb kort vanligt vanlig ofta ibland många människor alla vän vänner familj man fru sambo partner barn barnen son dotter mamma pappa förälder mormor farmor morfar farfar hund katt semester resa resan födelsedag bröllop jubileum fest fira sommar vinter vår höst väder regn sol morgon kväll eftermiddag natt helg vecka månad år nyhet nyheter idé tanke beslut plan projekt företag kontor ateljé butik lycka framgång fråga nyfiken intressant glad glada nöjd stolt kul rolig roligt fin fint härlig härligt underbar underbart toppen perfekt fantastisk fantastiskt utmärkt strålande super vacker söt njut njuta nöje skönt lättad lättnad slappna vila sova dröm låter känns känna känner hjärta ärligt verkligen ganska precis absolut helt säkert röra kaos förvirrande förvirrad knepigt knepig klurigt klurig överraskning överraskad konstigt märkligt underligt tråkigt trist jobbigt irriterande irriterad ledsen arg besviken svårt svår tufft stressigt hektiskt mardröm hemskt förfärligt obehagligt läskigt dåligt dålig ursäkt förlåt misstag slarv missförstånd miss tydligt reda reder lösning förklara förklarar förklaring titta tittar kolla svar svarar detalj poäng steg sätt sak saker grej bit stund ögonblick minut tålamod tålmodig vänta väntar väntan länge tid äntligen nästan tillsammans vidare framåt där omtänksamt snällt snäll vänlig vänligt uppmärksam uppmärksamt skarp såg sett märkt märkte upptäckt nämna nämnde berätta berättade skrev skriver skriva hör hört hörde läst läser läsa vet förstår förstått förståelse förståeligt begriper hoppas hoppfullt önskar önskan tummar håller turligt lyckligtvis tyvärr dessvärre förhoppningsvis grattis gratulerar hurra välkommen ombord krya krypa hälsa bättre bäst bra hejdå hälsningar varma rimligt klokt smart sidan tvekan hemlighet knep tips exempel sammanfattning översikt lista nedan ovan följande guide så sånt sådant",
  de: "sorge sorgen sorgt gedanken kopf stress eile hektik ärger ärgern mühe fehler glück pech schade schande passiert passieren vorkommen vorkommt kommt leicht einfach schnell rasch kurz häufig oft manchmal jeder jedem jedermann leute menschen freund freunde freundin familie mann frau partner partnerin kind kinder sohn tochter mutter vater mama papa eltern oma opa hund katze urlaub ferien reise geburtstag hochzeit jubiläum feier fest feiern sommer winter frühling herbst wetter regen sonne morgen abend nachmittag nacht wochenende woche monat jahr neuigkeit neuigkeiten nachricht nachrichten idee gedanke entscheidung plan projekt betrieb büro atelier laden erfolg frage fragen neugierig interessant interesse froh fröhlich glücklich zufrieden stolz gespannt nett schön schöne schönes toll wunderbar hervorragend ausgezeichnet perfekt super großartig herrlich süß spaß freude freuen freut genießen vergnügen erleichtert erleichterung entspannt ruhe schlaf traum klingt hört fühlt gefühl herz ehrlich wirklich ziemlich recht genau absolut völlig chaos durcheinander verwirrend verwirrt knifflig rätsel überraschung überrascht überraschend seltsam merkwürdig komisch langweilig lästig ärgerlich genervt traurig wütend enttäuscht enttäuschend schwer schwierig hart stressig hektisch verrückt albtraum furchtbar schrecklich unangenehm schmerzhaft beängstigend schlecht schlimm arm entschuldigung versehen irrtum missverständnis verwechslung klar klärung lösung sortieren erklären erklärung erklärt schauen geschaut blick nachschauen antwort antworten einzelheit punkt schritt weg sache ding dinge bisschen weile moment augenblick minute geduld geduldig warten wartezeit lange zeit endlich fast beinahe zusammen weiter voran aufmerksam umsichtig freundlich freundlichkeit lieb gutes auge gesehen bemerkt aufgefallen erwähnt erwähnen gesagt sagen geschrieben schreiben gefragt gehört hören lesen gelesen wissen bekannt verstehen verstanden verständnis verständlich nachvollziehbar begreifen wunsch wünsche wünschen hoffnung hoffen hoffentlich daumen gedrückt drücken glücklicherweise zum leider bedauerlicherweise glückwunsch gratuliere gratulation bravo willkommen bord besserung genesung gesundheit besser bestens gut tschüss grüße herzlich fair vernünftig sinn klug seite zweifel geheimnis trick tipp hinweis beispiel zusammenfassung überblick liste unten oben folgende anleitung so sowas",
};

/** Denials in form that only comfort or agree. */
const harmless: Record<string, RegExp> = {
  en: /\b(?:(?:there(?:['’]s| is) )?no (?:need to (?:worry|panic|apologi[sz]e|rush|hurry|stress)|need for (?:worry|concern|alarm|panic)|cause for (?:concern|alarm|worry)|reason to (?:worry|panic)|worries|problem|harm(?: done)?|trouble|rush|hurry|bother|wonder|doubt|stress|pressure|shame|bad feelings|such thing as a silly question)|(?:do(?:n['’]t| not)) (?:worry|panic|mention|hesitate|apologi[sz]e|fret|stress|be shy|let (?:it|that|this))|not (?:to worry|your (?:fault|mistake|doing)|at all|alone|ideal|easy|fun|nice|great|good|a problem|the (?:answer|news|reply|outcome)|what (?:you|we|anyone)|how (?:it|things|we)|something (?:anyone|you))|(?:is|was|are)n['’]t (?:your (?:fault|mistake)|ideal|easy|fun|nice|great|good|what (?:you|we|anyone)|the (?:answer|news|reply|outcome)|how (?:it|things|we))|never (?:easy|fun|nice|pleasant|a bad)|can(?:['’]t|not) (?:wait|imagine|thank)|could(?:n['’]t| not) agree more|nothing to (?:worry|be (?:sorry|ashamed))|nobody(?:['’]s perfect| likes| wants| enjoys)|no one (?:likes|wants|enjoys))/giu,
  sv: /(?<!\p{L})(?:ingen (?:fara|orsak|brådska|stress|skada(?: skedd)?|anledning (?:till oro|att oroa)|panik|ko på isen)|inga (?:problem|bekymmer)|inget (?:problem|att (?:oroa|be om ursäkt|skämmas))|(?:oroa|bekymra|stressa) (?:dig |er )?inte|tveka inte|var inte orolig|(?:du|ni) behöver inte (?:oroa|bekymra|be om ursäkt|stressa)|inte (?:alls|lätt|roligt|kul|skönt|enkelt|bra|ditt fel|ert fel|så (?:lätt|roligt|kul|bra)|ensam|det (?:du|svar|besked)|vad (?:du|ni|man)|konstigt)|ingen (?:tycker om|gillar|vill))(?!\p{L})/giu,
  de: /(?<!\p{L})(?:kein(?:e)? (?:sorge|problem|ursache|panik|stress|grund zur (?:sorge|panik|beunruhigung)|eile|wunder|beinbruch|thema)|keine (?:sorgen|gedanken)|nicht(?:s)? (?:schlimm|leicht|schön|einfach|angenehm|ideal|toll|gut|ihre schuld|ihr fehler|der rede wert|zu danken|wundern|das,? was|die antwort|die nachricht)|zögern sie nicht|machen sie sich (?:bitte )?(?:keine|nicht)|niemand (?:mag|will|wünscht)|sie (?:müssen|brauchen) sich (?:\p{L}+ ){0,2}(?:nicht|keine))(?!\p{L})/giu,
};

const longest = 16;
const few = 10;

/**
 * `talk`: a short line of everyday words that states nothing; `perhaps`: one whose few other words are none of support, so that
 * it hardly states anything; `claim`: anything else, such as all that has values, names, promises, rules or denials.
 */
export function smallTalk(sentence: string, given: Evidence): "talk" | "perhaps" | "claim" {
  const language = baseLanguage(given.language);
  const list = everyday[language];
  const count = words(sentence).length;
  if (list === undefined || count > longest || /https?:|www\.|@|\p{N}|[%€$£]/u.test(sentence)) return "claim";
  const text = sentence.replace(harmless[language] ?? /$^/u, " ");
  if (hasNegation(text, language) || hasPromise(sentence, language) || rules(text, language)) return "claim";
  if (says(text, language, "surely") || says(text, language, "condition") || facts(sentence, language).length > 0) return "claim";
  if (otherNames(sentence, [], given).length > 0) return "claim";
  const said = reading(text, language);
  if (deeds(said)) return "claim";
  const kind = known(list, language);
  const left = said.words.filter((w) => w.full && !kind.has(w.stem));
  if (left.length === 0 && (text !== sentence || said.words.some((w) => kind.has(w.stem)))) return "talk";
  const strange = left.filter((w) => !holdsWord(given.aside, w));
  return strange.length <= 2 && count <= few && strange.every((w) => w.meanings.length === 0) ? "perhaps" : "claim";
}

const stems = new Map<string, Set<string>>();

function known(list: string, language: string): Set<string> {
  let ready = stems.get(language);
  if (!ready) {
    ready = new Set(reading(list, language).words.map((w) => w.stem));
    stems.set(language, ready);
  }
  return ready;
}

/** Something is said to be done by us. */
function deeds(said: Reading): boolean {
  return says(said.text, said.language, "deed") && says(said.text, said.language, "we");
}
