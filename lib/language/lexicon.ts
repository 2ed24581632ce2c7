import { antonyms } from "./antonyms.ts";
import { everydayDe } from "./everyday-de.ts";
import { everydayEn } from "./everyday-en.ts";
import { everydaySv } from "./everyday-sv.ts";
import { lightWords } from "./light-words.ts";
import { fold } from "./normalise.ts";
import { stem } from "./stems.ts";
import { synonymsDe } from "./synonyms-de.ts";
import { synonymsEn } from "./synonyms-en.ts";
import { synonymsSv } from "./synonyms-sv.ts";
import { words } from "./words.ts";

/** One side of a pair of opposites; `strong` denies by itself. */
export interface Side {
  pair: number;
  yes: boolean;
  strong: boolean;
}

/** Several stems that mean something together; `gap` is how many words may stand between the one before and this. */
export interface Phrase {
  stems: { stem: string; gap: number }[];
  meaning: number | null;
  side: Side | null;
}

/** A language's words by stem: which meanings they may have, which opposites they are, which phrases they open. */
export interface Lexicon {
  meanings: Map<string, number[]>;
  sides: Map<string, Side[]>;
  phrases: Map<string, Phrase[]>;
  light: Set<string>;
}

const most = 4;
const lists: Record<string, string[]> = { en: [synonymsEn, everydayEn], sv: [synonymsSv, everydaySv], de: [synonymsDe, everydayDe] };
const made = new Map<string, Lexicon>();

const bent: Record<string, Map<string, string>> = {
  en: pairs(
    "paid pay sent send bought buy kept keep gave give given give took take taken take chosen choose chose choose came come went go gone go got get gotten get found find broke break broken break held hold sold sell told tell left leave lost lose meant mean brought bring worn wear stole steal stolen steal froze freeze frozen freeze withdrew withdraw withdrawn withdraw shown show spent spend built build forgot forget forgotten forget lent lend written write wrote write made make done do did do became become begun begin began begin chosen choose driven drive grown grow put put read read swapped swap bigger big cheaper cheap died die expiry expire expiration expire receipt receipt removal remove cancellation cancel closure close arrival arrive choice choose proof prove loss lose payment pay refusal refuse approval approve delivery deliver renewal renew",
  ),
  sv: pairs(
    "ingår ingå ingick ingå ingått ingå ordrar order ordrarna order fick få fått få kom komma kommit komma gick gå gått gå gav ge gett ge givit ge tog ta tagit ta skrev skriva skrivit skriva sålde sälja sålt sälja höll hålla hållit hålla bröt bryta brutit bryta valde välja valt välja drog dra dras dra dragit dra la lägga lade lägga lagt lägga satte sätta satt sätta stulit stjäla stulen stjäla bundit binda hann hinna hunnit hinna sa säga sade säga sagt säga uppsagd säga gällde gälla såg se sett se borttagen ta bort mottagen motta emottagen motta bestred bestrida bestridit bestrida nöttes nöta slits slita slitit slita",
  ),
  de: pairs(
    "erhielt erhalten bekam bekommen kam kommen ging gehen gab geben nahm nehmen schrieb schreiben brach brechen verlor verlieren fand finden hielt halten rief rufen schloss schließen widerrief widerrufen gilt gelten galt gelten erlischt erlöschen nimmt nehmen gibt geben lief laufen läuft laufen erhält erhalten behält behalten verfällt verfallen gestohlen stehlen zurückgenommen zurücknehmen angenommen annehmen genommen nehmen abgezogen abziehen gezogen ziehen angekommen ankommen eingegangen eingehen geschrieben schreiben gutgeschrieben gutschreiben überwiesen überweisen",
  ),
};

function pairs(list: string): Map<string, string> {
  const all = list.split(" ");
  return new Map(all.flatMap((w, i): [string, string][] => (i % 2 === 0 ? [[w, all[i + 1] ?? w]] : [])));
}

const participle = /^((?:ab|an|auf|aus|bei|ein|fest|frei|her|hin|los|mit|nach|vor|weg|zu|zurück|um)?)(?:ge|zu)(\p{L}{3,})$/u;

/** The stem under which the lexicons know a word; irregular forms and German participles count as the verb. */
export function key(word: string, language: string): string {
  const lower = word.toLowerCase();
  const plain = bent[language]?.get(lower) ?? (language === "sv" ? lower.replace(/(?<=\p{L}{3}(?:el|er|or|en))n$/u, "") : lower);
  const stemmed = fold(stem(plain, language));
  const part = language === "de" && /(?:t|en|te|ten|tem|ter|tes)$/u.test(plain) ? participle.exec(stemmed) : null;
  return part && (part[1] !== "" || /^ge/.test(stemmed)) ? `${part[1]}${(part[2] ?? "").replace(/t$/, "")}` : stemmed;
}

const endings: Record<string, Set<string>> = {
  en: endingsOf("s es ment ments al als ation ations ance ence er ers or ors able ably ness ly ful ing ings ed d y"),
  sv: endingsOf(
    "s n ns en ens et ets t ts a na nas ar arna arnas er erna ernas or orna ornas e de te at ats ad ade ande ning ningen ningar else elsen are aren lig ligt liga",
  ),
  de: endingsOf(
    "e en er es em n s st t te ten tet end ende enden ung ungen ungs ern in innen lich liche lichen licher bar bare baren ig ige igen iger iges",
  ),
};
const shortestStem = 4;

function endingsOf(list: string): Set<string> {
  return new Set(list.split(" "));
}

/** The stem of a word, or of it with less of an ending, whichever the lexicon knows; the plain stem where it knows none. */
export function knownKey(word: string, language: string, lexicon: Lexicon): string {
  const plain = key(word, language);
  const holds = (stem: string) => lexicon.meanings.has(stem) || lexicon.light.has(stem) || lexicon.sides.has(stem);
  if (holds(plain)) return plain;
  const again = key(plain, language);
  if (holds(again)) return again;
  const lower = word.toLowerCase();
  for (let cut = 1; cut <= 7 && lower.length - cut >= shortestStem; cut++) {
    if (!endings[language]?.has(lower.slice(-cut))) continue;
    const stem = key(lower.slice(0, -cut), language);
    if (holds(stem)) return stem;
  }
  return plain;
}

/** The lexicon of a language; empty where there is none. */
export function lexiconOf(language: string): Lexicon {
  const ready = made.get(language);
  if (ready) return ready;
  const lexicon: Lexicon = { meanings: new Map(), sides: new Map(), phrases: new Map(), light: new Set() };
  const rows = (text: string) => text.split("\n").filter((line) => line.trim() !== "");
  rows((lists[language] ?? []).join("\n")).forEach((row, at) => {
    for (const entry of row.split(",")) enter(lexicon, entry, language, at, null);
  });
  rows(antonyms[language] ?? "").forEach((row, pair) => {
    const [yes = "", no = ""] = row.split(" : ");
    const strong = no.startsWith("!");
    for (const entry of yes.split(",")) enter(lexicon, entry, language, null, { pair, yes: true, strong: false });
    for (const entry of no.replace(/^!/, "").split(",")) enter(lexicon, entry, language, null, { pair, yes: false, strong });
  });
  for (const { text } of words(lightWords[language] ?? "")) lexicon.light.add(key(text, language));
  made.set(language, lexicon);
  return lexicon;
}

function enter(lexicon: Lexicon, entry: string, language: string, meaning: number | null, side: Side | null): void {
  const stems: Phrase["stems"] = [];
  let gap = 0;
  for (const part of entry.trim().split(/\s+/)) {
    if (part === "..") gap = most;
    else
      for (const { text } of words(part)) {
        stems.push({ stem: key(text, language), gap });
        gap = 0;
      }
  }
  const first = stems[0]?.stem;
  if (first === undefined) return;
  if (stems.length > 1) add(lexicon.phrases, first, { stems, meaning, side });
  else if (meaning !== null) add(lexicon.meanings, first, meaning);
  else if (side) add(lexicon.sides, first, side);
}

function add<T>(map: Map<string, T[]>, at: string, value: T): void {
  const known = map.get(at);
  if (!known) map.set(at, [value]);
  else if (!known.includes(value)) known.push(value);
}
