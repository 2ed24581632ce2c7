import { lazy } from "../../language/lazy.ts";
import { isStopWord } from "../../language/stop-words.ts";
import { cueBefore, type Span, spans } from "./span.ts";

/** The sign's name in the languages that have one: where it stands, an address is meant. */
const NAMED =
  "snabel-?a|snabel a|kanel-?bulle|alfakrøll|krøllalfa|klammer-?affe|affenschwanz|ät-?merkki|miukumauku|apenstaartje|arroba|arr?obase|chiocciola|małpa|at-?sign|at-?tecken(?:et)?";
const BRACKETED = "[[({<] ?(?:at|ät|snabel-?a|@) ?[\\])}>]";
const DOT_WORD = "dot|punkt|prick|punktum|piste|punto|ponto|punt|point|kropka";
const dot = (words: string) => `(?: ?[[({<] ?(?:${words}|\\.) ?[\\])}>] ?| (?:${words}) |\\.)`;
/** Where an address ends: "at this dot" is none. */
const ENDING =
  "(?:com|org|net|edu|gov|info|biz|name|pro|app|dev|shop|store|online|cloud|tech|example|test|eu|se|no|nu|dk|fi|is|de|at|ch|nl|be|lu|uk|ie|fr|es|pt|it|pl|cz|sk|hu|ro|bg|gr|hr|si|ee|lv|lt|us|ca|mx|br|ar|au|nz|in|jp|cn|kr|za|tr|ru|ua|io|co|ai|me|tv|cc|ly|gg)";
const LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?";
const LOCAL =
  "(?<![\\p{L}\\p{N}._%+-])(?<local>[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_%+.'-]{0,62}[\\p{L}\\p{N}_%+-])?(?:(?: (?:dot|punkt|prick) | (?:underscore|understreck|bindestreck|dash) )[\\p{L}\\p{N}]{1,30}){0,3})";
const domain = (words: string) =>
  `${LABEL}(?:${dot(words)}${LABEL}){0,3}(?<dot>${dot(words)})${ENDING}(?!-?[\\p{L}\\p{N}@]|\\.[\\p{L}\\p{N}])`;

const HINTS = {
  certain: new RegExp(
    `@[^\\s@]{1,60} ?(?:${DOT_WORD}|[[({<])|[[({<] ?(?:at|ät|a[)\\]]|snabel|@)|snabel|kanel|krøl|krøll|klammer|affen|merkki|miuku|apenst|arr?ob|chioc|małpa|at-?sign|at-?tecken`,
    "i",
  ),
  perhaps: / (?:at|ät) [^\s.@,;:!?]{1,63}(?: ?[[({<]| (?:dot|punkt|punktum|prick|piste) |\.[^\s.])/i,
};
const certain = lazy(() => new RegExp(`${LOCAL}(?: ?(?:${NAMED}) ?| ?(?:${BRACKETED}) ?|[(\\[]a[)\\]]|@)${domain(DOT_WORD)}`, "giu"));
const perhaps = lazy(() => new RegExp(`${LOCAL} (?:at|ät) ${domain("dot|punkt|punktum|prick|piste")}`, "giu"));

/** Who writes for a mailbox at these, and nothing else stands there. */
const PROVIDER =
  /(?: (?:at|ät) )(?:g(?:oogle)?mail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|proton(?:mail)?|telia|bredband|comhem|spray|passagen|t-online|freenet|online)(?:\.| )/iu;
const CUE =
  /(?:e-?mail|mail|mejl|maila|mejla|e-?post|sähköposti|correo)\p{L}*(?: (?:address?|adresse?|adress|id))?(?: ?[:=]| (?:is|are|to|me|us|you|at|via|är|till|på|an|ist|lautet|er|til|on|es|è|est)) ?["“„]?$|(?<!\p{L})m[ae][ij]la ["“„]?$/iu;
/** What an address may follow that is not announced: nothing, a sign, or a word that leads to it. */
const OPENING =
  /(?:^|[\n:;,(>"“„]|[.!?] )[ \t]*$|(?<!\p{L})(?:is|it's|am|are|on|via|to|at|e?-?mail|m[ae][ij]la|contact|reach|write|är|till|på|hos|ist|an|unter|lautet|er|til)(?: (?:me|us))? $/iu;
/** Before "at example dot com" these tell what somebody does there. */
const DOING =
  /^(?:accounts?|articles?|available|back|bought|buy|check(?:out)?|customers?|deals?|employees|find|found|goods|here|items?|look|links?|members?|me|offers?|online|orders?|pages?|paid|pay|prices?|products?|purchases?|read|sales?|saw|search|see|seen|sell|shop|sign|sold|staff|start|stuff|subscri\p{L}+|things?|try|visit|website|site|work|works|you|\p{L}{3,}(?:ed|ing))$/iu;

/** Tells whether "john at example dot com" gives an address and not a place where something is. */
function isAddress(text: string, value: string, from: number, local: string, sign: string): boolean {
  if (!/\p{L}{2}/u.test(local) || isStopWord(local, "en") || isStopWord(local, "sv") || isStopWord(local, "de") || DOING.test(local))
    return false;
  if (cueBefore(text, from, CUE, 40) || PROVIDER.test(value)) return true;
  return (
    sign !== "." && (/\p{L}[\d._+]/u.test(local) || / dot | punkt /i.test(local) || OPENING.test(text.slice(Math.max(0, from - 24), from)))
  );
}

/** E-mail addresses in words: "john at example dot com", "anna snabel-a firma punkt se", "kim@firma punkt no". */
export function findSpokenEmails(text: string): Span[] {
  const found = HINTS.certain.test(text) ? spans("EMAIL", text, certain()) : [];
  if (!HINTS.perhaps.test(text)) return found;
  for (const match of text.matchAll(perhaps())) {
    const { local = "", dot: sign = "." } = match.groups ?? {};
    if (isAddress(text, match[0], match.index, local, sign))
      found.push({ kind: "EMAIL", from: match.index, to: match.index + match[0].length });
  }
  return found;
}
