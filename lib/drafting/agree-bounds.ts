import type { Reading } from "./reading.ts";

const days: [string, RegExp][] = [
  [
    "before",
    /(?<!\p{L})(?:(?:day|evening|night|morning) before|previous (?:day|evening|night)|(?:dagen|kvällen|natten) (?:före|innan)|vortag\p{L}*|vorabend\p{L}*|(?:tag|abend) (?:davor|zuvor|vorher)|am tag vor)(?!\p{L})/iu,
  ],
  [
    "same",
    /(?<!\p{L})(?:same (?:day|evening|night|morning)|that (?:same |very )?(?:day|evening|night|morning)|on the day (?:of|you|it)|samma (?:dag|kväll|natt)|(?:ankomst|avrese|betalnings|leverans)dagen|(?:selben|gleichen) (?:tag|abend)|(?:anreise|abreise|liefer|zahl)tag)(?!\p{L})/iu,
  ],
  [
    "after",
    /(?<!\p{L})(?:(?:day|evening|morning) (?:after|later)|(?:next|following) (?:day|evening|morning)|(?:dagen|kvällen|veckan) (?:efter|därpå)|(?:nästa|följande) (?:dag|kväll)|folgetag\p{L}*|(?:nächsten|folgenden|darauffolgenden) (?:tag|abend)|tag (?:danach|darauf|nach))(?!\p{L})/iu,
  ],
  ["week before", /(?<!\p{L})(?:week before|previous week|veckan (?:före|innan)|vorwoche|woche (?:davor|zuvor|vorher))(?!\p{L})/iu],
  [
    "week after",
    /(?<!\p{L})(?:week (?:after|later)|(?:next|following) week|veckan (?:efter|därpå)|(?:nästa|följande) vecka|woche (?:danach|darauf)|folgewoche)(?!\p{L})/iu,
  ],
];

/** Does the sentence put on the day before, after or itself what its source puts on another of them? */
export function otherDay(said: Reading, blocks: Reading[]): boolean {
  const named = (text: string) => days.filter(([, pattern]) => pattern.test(text)).map(([day]) => day);
  const theirs = new Set(blocks.flatMap((b) => named(b.text)));
  return theirs.size > 0 && named(said.text).some((day) => !theirs.has(day));
}

/** Does the sentence turn "at most" and "at least" round, or drop such a bound of a value that it says? */
export function boundDiffers(said: Reading, blocks: Reading[]): boolean {
  return said.facts.some((f) => {
    const same = blocks.flatMap((b) =>
      b.facts
        .filter((g) => g.make === f.make && g.keys.some((k) => f.keys.includes(k)))
        .map((g) => ({ bound: g.bound, denied: deniedAt(b, g.from) })),
    );
    if (same.length === 0) return false;
    const denied = deniedAt(said, f.from);
    // "No answer within 10 days" is silence for more than 10.
    return same.every(
      (g) => g.denied === denied && ((f.bound === "most" && g.bound === "least") || (f.bound === "least" && g.bound === "most")),
    );
  });
}

function deniedAt(of: Reading, at: number): boolean {
  return (of.clauses.find((c) => at >= c.from && at < c.to)?.denials ?? 0) % 2 === 1;
}
