import { wordsBeginning } from "./guard-everyday.ts";
import { spread } from "./guard-internal.ts";
import { found, type GuardText, openLetters } from "./guard-text.ts";
import { guardView, squeezedText } from "./guard-view.ts";
import type { GuardFinding, GuardWorld } from "./guard-world.ts";

// What binds the team: a guarantee given outright, and words that a court reads as an admission. Denials and questions are neither.
// Behind the word that they are about: before it they would be looked for everywhere.
const asked = (who: string) => `(?:${who})(?<!(?<!\\p{L})(?:whether|if|did|do|does|when|om|ifall|ob|falls|wenn) (?:${who}))`;
const denied = (verb: string) =>
  `(?:${verb})(?<!(?<!\\p{L})(?:no|not|nothing|none|never|cannot|can['’]t|isn['’]t|aren['’]t|won['’]t)(?: \\p{L}+){0,3} (?:${verb}))`;
const notDe =
  "(?!(?: (?:leider|hier|ihnen|dir|das|es|dies|dafür|grundsätzlich|natürlich|jedoch|aber|auch)){0,3} (?:nichts|nicht|niemals|nie|kein\\p{L}*))";
const promises = [
  // English
  `${asked("we|i")}(?: can| do| will|['’]ll)?(?: fully| personally| absolutely| hereby)? (?:guarantee|promise)(?! (?:card|period|scheme|nothing|no))`,
  `(?:${denied("is|are|be")}|(?:it|that|this|you|they)['’](?:s|re)) (?:100 ?% |fully |absolutely )?guaranteed`,
  "(?:you have|(?:i|we) give you) (?:my|our) word",
  // Swedish
  `${asked("vi|jag")}(?: kan| ska)?(?: härmed| personligen| absolut)? (?:garanterar?|lovar?|utlovar?)(?! (?:(?:tyvärr|dock|dig|er) )?(?:bort|inget|inga|inte|ingenting|aldrig|ej))`,
  "(?:garanterar|lovar) (?:vi|jag)(?! (?:(?:tyvärr|dock) )?(?:inget|inga|inte|ingenting|aldrig|ej))",
  "du har (?:mitt|vårt) ord",
  // German
  `${asked("wir|ich")} (?:garantiere|verspreche)n?${notDe}|(?:garantieren|versprechen) wir${notDe}`,
  "wir sichern (?:ihnen|dir|euch)[^.!?\n]{0,60} zu",
  "sie haben (?:mein|unser) wort",
];
const admissions = [
  "(?:it|this|that) (?:was|is)(?: entirely| all| completely| clearly| of course)? our(?: own)? (?:fault|negligence)|(?:entirely|completely|all) our fault",
  "we(?: are|['’]re| were)(?: fully| entirely| legally| solely)? (?:liable|to blame|at fault|negligent|legally responsible)",
  "we(?: do| fully| hereby)? (?:admit|accept|acknowledge|take)(?: full| all| the| legal)* (?:liability|blame|fault|legal responsibility|negligence)",
  "we(?: do|['’]ll| will)?(?: take| accept| bear)(?: full| all| the)* responsibility for (?:the|your|this|any|all) (?:\\p{L}+ )?(?:injur\\p{L}*|damages?|loss\\p{L}*|accident)",
  "we were negligent|we broke the law|we are in breach|you(?: are|['’]re) (?:legally )?entitled to (?:damages|compensation)|we (?:will|['’]ll) pay (?:you )?damages",
  "(?:det|detta) (?:var|är)(?: helt| enbart| naturligtvis| såklart)? vårt(?: eget)? fel",
  "vi (?:är|var)(?: fullt| helt| juridiskt)? (?:ersättningsskyldiga|skadeståndsskyldiga|skadeståndsansvariga|skyldiga till|vårdslösa)",
  "vi (?:tar|bär|tar på oss)(?: på oss)?(?: hela| fullt| allt| det fulla)? (?:ansvaret för skadan|skadeståndsansvar\\p{L}*|skulden|juridiskt ansvar)",
  "vi (?:erkänner|medger)(?! inte)|du har rätt till skadestånd|vi betalar skadestånd",
  "(?:es|das) (?:war|ist)(?: allein| ganz| eindeutig| natürlich)? unser(?:e)?(?: eigene[rs]?)? (?:fehler|schuld|verschulden|versäumnis)",
  `wir haften${notDe}|wir sind(?: voll| allein| rechtlich)? (?:haftbar|schuld daran|schadensersatzpflichtig)`,
  "wir übernehmen(?: die| jede)?(?: volle| gesamte| alleinige)? (?:haftung|schuld)|wir (?:erkennen|räumen)[^.!?\n]{0,40} (?:an|ein)(?=[.!?\n])|ihnen steht schadensersatz zu|wir zahlen(?: ihnen)? schadensersatz",
];

const pattern = (list: string[]) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${list.join("|")})(?![\\p{L}\\p{N}])`, "iuy");
/** `hints`: how the telling words of each begin, folded; only around them is looked closely. */
const kinds = [
  { kind: "promise", wanted: pattern(promises), hints: wordsBeginning("guar prom word gara lova utlo ord vers sich wort") },
  {
    kind: "admission",
    wanted: pattern(admissions),
    hints: wordsBeginning(
      "faul blam negl liab resp brok brea enti dama fel skyl ansv vard skul skad erka medg vers fehl schu scha haft erke raum ersa",
    ),
  },
] as const;
const reach = 120;

/** Stretches of the text around such words. */
function stretches(text: string, hints: number[]): { from: number; to: number }[] {
  return spread(hints.map((at) => ({ from: Math.max(0, at - reach), to: Math.min(text.length, at + reach) })));
}

/** What a sticky pattern finds at the beginnings of words: each of these stretches has dozens of letters to a word. */
function atWords(text: string, wanted: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let within = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const plain = (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);
    if (!within && (plain || code > 0xa9)) {
      wanted.lastIndex = at;
      const match = wanted.exec(text);
      if (match) {
        found.push(match);
        at = wanted.lastIndex - 1;
      }
    }
    within = plain;
  }
  return found;
}

/** Guarantees and admissions, in English, Swedish and German, that no text which may be quoted holds. Soft. */
export function bindingWords(text: GuardText, world: GuardWorld): GuardFinding[] {
  const hits = kinds.flatMap(({ kind, wanted, hints }) =>
    stretches(text.text, hints(text.view)).flatMap((stretch) =>
      atWords(text.text.slice(stretch.from, stretch.to), wanted).map((m) => {
        const from = stretch.from + m.index;
        return found(text, kind, "soft", { from, to: from + m[0].length });
      }),
    ),
  );
  if (hits.length === 0) return [];
  const open = openLetters(world);
  return hits.filter(({ text: written }) => !open.some((letters) => letters.includes(squeezedText(guardView(written)))));
}
