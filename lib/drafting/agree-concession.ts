import { says } from "../language/cue-patterns.ts";
import { denialsOf, denies, limits } from "./poles.ts";
import type { Clause, Reading } from "./reading.ts";

/** "You needn't" of something, where the source neither says so nor tells of something free, automatic or left to choose. */
export function eased(said: Reading, blocks: Reading[]): boolean {
  return frees.test(said.text) && !blocks.some((b) => frees.test(b.text) || leaves.test(b.text) || says(b.text, b.language, "may"));
}

/** "You needn't". */
export const frees =
  /(?<!\p{L})(?:(?:do|does|did)(?:n['’]t| not) (?:\p{L}+ ){0,2}(?:have|need) to|need not|needn['’]t|no need (?:to|for)|no (?:reason|cause|call) to|nothing (?:stops|keeps)|(?:is|are) no longer (?:needed|required)|behöver (?:\p{L}+ ){0,2}inte|behövs (?:\p{L}+ )?inte|(?:slipper|slippa)|inte (?:behöver|måste)|(?:müssen|brauchen|muss|braucht) (?:\p{L}+ ){0,3}(?:nicht|nichts|kein\p{L}*)|nicht (?:\p{L}+ )?(?:müssen|brauchen))(?!\p{L})/iu;
const leaves =
  /(?<!\p{L})(?:free|automatic\p{L}*|itself|needed|required|necessary|optional\p{L}*|voluntar\p{L}*|without|gratis|kostnadsfri\p{L}*|automatisk\p{L}*|själv|behövs|krävs|frivillig\p{L}*|valfri\p{L}*|utan|kostenlos\p{L}*|kostenfrei|automatisch\p{L}*|selbst|nötig|erforderlich|freiwillig\p{L}*|ohne|entfällt|entfallen)(?!\p{L})/iu;

/** "Even once it is opened", "also after that": the sentence lets something hold beyond what its source denies or limits. */
export function concedes(said: Reading, blocks: Reading[]): boolean {
  if (opened.test(said.text) && blocks.some(limits) && !blocks.some((b) => opened.test(b.text))) return true;
  const narrow = blocks.some(limits) && !limits(said) && !says(said.text, said.language, "condition");
  if (narrow && also.test(said.text) && !blocks.some((b) => also.test(b.text)) && !denies(said)) return true;
  const at = beyond.exec(said.text)?.index;
  if (at === undefined || blocks.some((b) => beyond.test(b.text)) || limits(said)) return false;
  if (stillWithin(said, blocks)) return false;
  const first = said.clauses.findIndex((c) => at < c.to);
  const around = said.clauses.slice(first, first + 2);
  const textOf = (c: Clause) => said.text.slice(c.from, c.to);
  const denied = around.some((c) => denialsOf(c) % 2 === 1 && !frees.test(textOf(c)) && !without.test(textOf(c)));
  if (denied && blocks.some(denies)) return false;
  return blocks.some(
    (b) =>
      denies(b) ||
      limits(b) ||
      says(b.text, b.language, "opens") ||
      says(b.text, b.language, "must") ||
      says(b.text, b.language, "may") ||
      says(b.text, b.language, "condition"),
  );
}

const still = /(?<!\p{L})(?:(?:can|may|could|able to) still|still (?:be|get|have|possible|time)|fortfarande|immer noch)(?!\p{L})/iu;
const past = /(?<!\p{L})(?:after|past|beyond|over|than|later|efter|över|än|senare|nach|über|als|später)(?!\p{L})[^,;]{0,12}$/iu;

/** "There is still time, 30 days in all": it goes on for as long as the source says. */
function stillWithin(said: Reading, blocks: Reading[]): boolean {
  const rest = said.text.replace(still, " ");
  if (rest === said.text || beyond.test(rest)) return false;
  const theirs = blocks.filter((b) => !denies(b)).flatMap((b) => b.facts.filter((f) => f.make.startsWith("duration")));
  return said.facts.some((f) => theirs.some((g) => g.keys.some((k) => f.keys.includes(k))) && !past.test(said.text.slice(0, f.from)));
}

const opened =
  /(?<!\p{L})(?:not (?:\p{L}+ )?(?:reserved|limited|restricted|exclusive|confined)|(?:isn|aren)['’]t (?:\p{L}+ )?(?:reserved|limited|restricted|exclusive|confined)|inte (?:\p{L}+ )?(?:förbehåll\p{L}*|begräns\p{L}*|knut\p{L}*)|nicht (?:\p{L}+ )?(?:beschränkt|vorbehalten|begrenzt))(?!\p{L})/iu;
const also = /(?<!\p{L})(?:too|as well|also|likewise|också|likaså|även|auch|ebenfalls|ebenso|gleichfalls)(?!\p{L})/iu;

const beyond =
  /(?<!\p{L})(?:even (?:if|when|once|after|though|without|with|for|on|at|in|then|where|while)|(?:can|may|could|able to) still|still (?:be|get|have|possible|time)|whether or not|whichever|whatever|no matter|regardless|all the same|anyway|any(?:one|body) can|även (?:om|när|efter|utan|det|den|de|sedan|för|på|i|vid)|fortfarande|oavsett|ändå|vilken \p{L}+ som helst|auch (?:wenn|nach|ohne|was|wer|noch|dann|bei|für|mit|an|am|im|in|danach)|immer noch|trotzdem|dennoch|egal|ganz gleich|vilk\p{L}+ \p{L}+ som helst|unabhängig|ohnehin|sowieso)(?!\p{L})/iu;

/** What denies without a verb. */
export const without = /(?<!\p{L})(?:without|utan|ohne)(?!\p{L})/iu;

/** "Nobody needs to" of what must be. */
export function freesDuty(said: Reading, blocks: Reading[]): boolean {
  const bound = blocks.some((b) => says(b.text, b.language, "must") && b.clauses.every((c) => c.denials === 0));
  return bound && said.clauses.some((c) => c.denials % 2 === 1 && deniesDuty(said.text.slice(c.from, c.to), said.language));
}

const demands = /(?<!\p{L})(?:make sure|ensure|be sure|see to it|se till|achten sie darauf|stellen sie sicher)(?!\p{L})/giu;
const reasons = /,? (?:because|since|för|eftersom|därför att|denn|weil|da) .*$/iu;

/** A duty and a denial in one: not "make sure it doesn't", nor "it can't be done, for you need …". */
function deniesDuty(text: string, language: string): boolean {
  const own = text.replace(demands, " ");
  return says(own, language, "must") && (says(own.replace(reasons, ""), language, "must") || !reasons.test(own));
}
