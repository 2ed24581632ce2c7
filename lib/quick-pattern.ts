/** One thing that a pattern asks for: a character of a set, or a mark that ends what stands before it. */
interface Atom {
  /** Null for a place without a character, such as an end or a look ahead. */
  one: RegExp | null;
  loop: boolean;
  /** It may be left out. */
  free: boolean;
}

/** What may be left open: more of it, and a long address would be tried in too many ways. */
const mostChoices = 8;
const mostRepeats = 64;

const token = /\\.|\[(?:\\.|[^\]\\])*\]|\(\?[:=!]|\(|\)|\||\^|\$|[\s\S]/gu;
const quantifier = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/;
/** What a set may be followed by, to see whether it could have gone on itself. */
const probes = Array.from({ length: 95 }, (_, n) => String.fromCharCode(32 + n)).concat("é");

/**
 * Tells whether a pattern over addresses is one, and is done with any of 2,000 characters at once: nothing repeated that repeats or
 * chooses, no two repeats that could take the same characters from each other, few choices, nothing that looks back.
 */
export function isQuickPattern(source: string): boolean {
  try {
    new RegExp(source);
  } catch {
    return false;
  }
  const reading: Reading = { choices: 0, rows: [[]], open: [] };
  let at = 0;
  while (at < source.length) {
    token.lastIndex = at;
    const text = token.exec(source)?.[0] ?? source.slice(at);
    at += text.length;
    const times = /^(?:\(|\||\^|\$)/.test(text) ? "" : (quantifier.exec(source.slice(at))?.[0] ?? "");
    at += times.length;
    if (!read(reading, text, times)) return false;
  }
  return reading.choices <= mostChoices && reading.rows.every((row) => contested(row) <= 1);
}

interface Reading {
  choices: number;
  rows: Atom[][];
  /** The groups that are not closed yet; `from` is where each begins in its row, `since` where its last alternative does. */
  open: { ahead: boolean; repeats: boolean; chooses: boolean; from: number; since: number }[];
}

function read(reading: Reading, text: string, times: string): boolean {
  const row = reading.rows.at(-1) as Atom[];
  const many = /^[*+]|,\}/.test(times);
  const most = Number(/(\d+)\}/.exec(times)?.[1] ?? 1);
  if (most > mostRepeats || /^\\[1-9k]/.test(text)) return false;
  if (times !== "" && !/^(?:[*+]|\{\d+\})/.test(times)) reading.choices++;
  if (text === "|") {
    reading.choices++;
    for (const group of reading.open) group.repeats = true;
    const own = reading.open.at(-1);
    if (own && !endsSurely(row, own.since)) return false;
    if (own) Object.assign(own, { chooses: true, since: row.length });
    // One of the whole pattern's alternatives has nothing to do with another.
    else reading.rows = [row, ...reading.rows.slice(0, -1), []];
  } else if (text.startsWith("(")) {
    const ahead = /[=!]/.test(text);
    const from = ahead ? 0 : row.length;
    reading.open.push({ ahead, repeats: false, chooses: false, from, since: from });
    if (ahead) reading.rows.push([]);
  } else if (text === ")") return closed(reading, times);
  else if (text === "^" || text === "$") row.push({ one: null, loop: false, free: false });
  else {
    if (times !== "") for (const group of reading.open) group.repeats = true;
    row.push({ one: setOf(text), loop: many, free: /^(?:[*?]|\{0)/.test(times) });
  }
  return true;
}

/** The end of a group: what repeats or chooses is not repeated itself, and what was looked for ahead is a row of its own. */
function closed(reading: Reading, times: string): boolean {
  const group = reading.open.pop();
  const again = times !== "" && !times.startsWith("?");
  if (group?.chooses && !endsSurely(reading.rows.at(-1) as Atom[], group.since)) return false;
  if (group?.ahead) {
    const row = reading.rows.pop() as Atom[];
    reading.rows.unshift(row);
    (reading.rows.at(-1) as Atom[]).push({ one: null, loop: false, free: false });
  } else if (group && times !== "") {
    for (const atom of (reading.rows.at(-1) as Atom[]).slice(group.from)) atom.free = true;
  }
  return !(again && (group?.repeats === true || group?.ahead === true || /^[*+]/.test(times)));
}

/** Where alternatives part, each ends in one character that must be there: what follows is then told from what it repeats. */
function endsSurely(row: Atom[], since: number): boolean {
  const last = row[row.length - 1];
  return row.length > since && last !== undefined && !last.loop && !last.free;
}

const setOf = (text: string) => new RegExp(`^${/^[{}\]/]$/.test(text) ? `\\${text}` : text}$`);

/** How many repeats of a row could also have taken what comes behind them, or behind what may be left out there. */
function contested(row: Atom[]): number {
  return row.filter(({ one, loop }, n) => {
    if (!loop || !one) return false;
    const behind = row.slice(n + 1);
    const sure = behind.findIndex((atom) => !atom.free);
    const reached = sure < 0 ? behind : behind.slice(0, sure + 1);
    return reached.some((next) => next.one && probes.some((letter) => one.test(letter) && next.one?.test(letter)));
  }).length;
}
