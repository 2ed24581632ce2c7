// Numbers of a list, marks of a quotation and HTML stand in a text or not, depending on who shows it.
const MARKER = /^[ \t>]*(?:\d{1,3}|\p{L})[.)][ \t]+/gmu;
// `<!-{2}` because a parser of our build takes the plain beginning of a comment, even in a pattern, for one.
const TAG = /<!-{2}[^<>]{0,200}-->|<\/?([a-z][a-z\d]{0,20})(?:\s[^<>]{0,300})?\/?>/giu;
/** These part no words. */
const inline = new Set("a b i u s em strong span font code mark small sub sup ins del wbr".split(" "));
const invisible = "\u200B";
/** A run of words that such a mark cuts reaches so far from it, in letters. */
const reach = 100;

type Place = { from: number; to: number };

/** The text without its marks, every other place as it was, and where they stood. */
function bared(text: string): { text: string; marks: Place[] } {
  const marks: Place[] = [];
  const blank = (mark: string, at: number, by: string) => {
    marks.push({ from: at, to: at + mark.length });
    return by.repeat(mark.length);
  };
  const plain = text.includes("<")
    ? text.replace(TAG, (tag, name: string | undefined, at: number) =>
        blank(tag, at, !name || inline.has(name.toLowerCase()) ? invisible : " "),
      )
    : text;
  return { text: plain.replace(MARKER, (marker, at: number) => blank(marker, at, " ")), marks };
}

/** The text without HTML and without the numbers and letters of its lists; none where it has no such. */
export function unmarked(text: string): string[] {
  const { text: bare, marks } = bared(text);
  return marks.length === 0 ? [] : [bare];
}

/** What stands around such marks, without them, and where it begins in the text. */
export function aroundMarks(text: string): { text: string; from: number }[] {
  const { text: bare, marks } = bared(text);
  const stretches: Place[] = [];
  for (const { from, to } of marks.toSorted((a, b) => a.from - b.from)) {
    const last = stretches.at(-1);
    if (last && from - reach <= last.to) last.to = Math.max(last.to, to + reach);
    else stretches.push({ from: Math.max(0, from - reach), to: to + reach });
  }
  return stretches.map(({ from, to }) => ({ text: bare.slice(from, to), from }));
}
