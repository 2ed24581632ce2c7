import { collect, type Value } from "./value.ts";

// January first; one row per language, one or more languages may share a word.
const monthRows = [
  "january february march april may june july august september october november december",
  "jan feb mar apr may jun jul aug sep oct nov dec",
  "januari februari mars april maj juni juli augusti september oktober november december",
  "januar februar märz april mai juni juli august september oktober november dezember",
  "jan. feb. mrz. apr. mai. jun. jul. aug. sept. okt. nov. dez.",
  "januar februar marts april maj juni juli august september oktober november desember",
  "jan feb mrz apr maj jun jul aug sept okt nov dez",
  "januari februari maart april mei juni juli augustus september oktober november december",
  "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
  "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
  "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
  "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
];

const weekdayRows = [
  "monday tuesday wednesday thursday friday saturday sunday",
  "måndag tisdag onsdag torsdag fredag lördag söndag",
  "montag dienstag mittwoch donnerstag freitag samstag sonntag",
  "mandag tirsdag onsdag torsdag fredag lørdag søndag",
  "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
];

function table(rows: string[]): Map<string, number> {
  return new Map(rows.flatMap((row) => row.split(" ").map((word, at): [string, number] => [word.replace(".", ""), at + 1])));
}

const months = table(monthRows);
const weekdays = table([...weekdayRows, "- - - - - sonnabend -"]);
const weekdayNames = (weekdayRows[0] ?? "").split(" ");

const longestFirst = (names: Iterable<string>) => [...names].sort((a, b) => b.length - a.length).join("|");
const MONTH = `(${longestFirst(months.keys())})`;
const EDGE = String.raw`(?<![\p{L}\p{N}.,/:-])`;
const END = String.raw`(?![\p{L}\p{N}])`;

const ISO = new RegExp(String.raw`${EDGE}(\d{4})-(\d{2})-(\d{2})(?![\d-])`, "gu");
const DAY_MONTH = new RegExp(
  String.raw`${EDGE}(?:den |der |am |the )?(\d{1,2})(?:st|nd|rd|th|:e|:a|\.|º)?(?: of| de| di)? ${MONTH}\.?${END}(?:,?(?: de)? (\d{4})(?!\d))?`,
  "giu",
);
const MONTH_DAY = new RegExp(
  String.raw`${EDGE}${MONTH}\.? (?:the )?(\d{1,2})(?:st|nd|rd|th)?(?![\p{L}\p{N}:]|[.,]\d)(?:,? (\d{4})(?!\d))?`,
  "giu",
);
const NUMERIC = new RegExp(String.raw`${EDGE}(\d{1,2})([/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?(?![\p{L}\p{N}/%]|[.,]\d)`, "gu");
const WEEKDAY = new RegExp(
  `${EDGE}(${longestFirst([...weekdays.keys()].filter((name) => name !== "-"))})(?:s|en|ar|arna|er|e)?${END}`,
  "giu",
);

function iso(year: string | undefined, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const full = year === undefined ? "-" : year.length === 2 ? `20${year}` : year;
  return `${full}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Day first; the month first only where the second part cannot be a month. */
function numeric(match: RegExpExecArray): string | null {
  const [, first = "", separator, second = "", year] = match;
  // "12.30" is a time or a decimal; with dots a year is needed.
  if (separator === "." && year === undefined) return null;
  return Number(second) > 12 ? iso(year, Number(first), Number(second)) : iso(year, Number(second), Number(first));
}

/** Dates as `2026-11-16`, without a year as `--11-16`; weekdays by their English name. */
export function findDates(text: string): Value[] {
  const named = (name: string, day: string, year: string | undefined) =>
    // "may" in lower case is the verb.
    name === "may" ? null : iso(year, months.get(name.toLowerCase()) ?? 0, Number(day));
  return [
    ...collect(text, "date", ISO, (m) => iso(m[1], Number(m[2]), Number(m[3]))),
    ...collect(text, "date", DAY_MONTH, (m) => named(m[2] ?? "", m[1] ?? "", m[3])),
    ...collect(text, "date", MONTH_DAY, (m) => named(m[1] ?? "", m[2] ?? "", m[3])),
    ...collect(text, "date", NUMERIC, numeric),
    ...collect(text, "date", WEEKDAY, (m) => weekdayNames[(weekdays.get((m[1] ?? "").toLowerCase()) ?? 0) - 1] ?? null),
  ];
}
