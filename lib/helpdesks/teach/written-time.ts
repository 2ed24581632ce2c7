import { isoTime, saidTimes } from "./iso-time.ts";

/** One way to read a written time: days first or months first where that is not clear, or how long ago it was. */
type Way = "day" | "month" | "ago";

const months = "jan|ene feb|fév mar|mär|mrz apr|avr|abr may|maj|mai jun|juin jul|juil aug|ago|aoû sep oct|okt nov dec|dez|dic|déc".split(
  " ",
);
const units: readonly [RegExp, number][] = [
  [/^(?:s$|sek|sec|seg)/i, 1],
  [/^(?:min|m$)/i, 60],
  [/^(?:h|tim|std|stunde|uur|or[ae])/i, 3600],
  [/^(?:d|tag|jour|gior)/i, 86_400],
  [/^(?:w|v|sem)/i, 604_800],
  [/^(?:mo(?!ment)|må|mes|mois)/i, 2_592_000],
  [/^(?:y|å|jahr|an|año)/i, 31_536_000],
];
const relative =
  /^(?:vor|för|hace|il y a|about|für)?\s*((?:an?|en|ett|ein(?:e[mnr]?)?|une?|una?)(?=\s)|\d{1,3})\s?(\p{L}{1,9})\.?(?:\s(?:ago|sedan|geleden|fa))?$/iu;

/** When an element says it was, in each way it may be read, as numbers that grow with time; seconds where it says how long ago. */
export function writtenTimes(element: Element): Partial<Record<Way, number>> {
  const sure = isoTime(element);
  if (sure) return { day: Date.parse(sure), month: Date.parse(sure) };
  for (const text of saidTimes(element)) {
    const dated = dateIn(text);
    if (dated) return dated;
  }
  const [, count = "", unit = ""] = relative.exec(saidTimes(element).at(-1) ?? "") ?? [];
  const seconds = units.find(([name]) => name.test(unit))?.[1];
  return seconds ? { ago: -(Number(count) || 1) * seconds } : {};
}

function dateIn(said: string): Partial<Record<Way, number>> | null {
  // "21h15", as French writes it.
  const text = said.replace(/(?<![\d.,])(\d{1,2})\s?h\s?([0-5]\d)(?!\d)/gi, "$1:$2");
  const [, hour = "", minute = "", second = "0", half = ""] =
    /(\d{1,2})[:.](\d\d)(?:[:.](\d\d))?(?!\d|[./]\d)\s?([ap]\.?m\b)?/i.exec(text.replace(/\d{1,2}\.\d{1,2}\.\d{2,4}/, "")) ?? [];
  const hours = (Number(hour) % (half ? 12 : 24)) + (/^p/i.test(half) ? 12 : 0);
  const at = (year: number, month: number, day: number) =>
    month < 1 || month > 12 || day < 1 || day > 31 ? null : Date.UTC(year, month - 1, day, hours, Number(minute), Number(second));
  const iso = /\b(\d{4})-(\d\d)-(\d\d)\b/.exec(text);
  const numbers = /\b(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d\d)\b/.exec(text);
  const both = (day: number | null, month: number | null) => ({ ...(day !== null && { day }), ...(month !== null && { month }) });
  if (iso) return both(at(+(iso[1] ?? 0), +(iso[2] ?? 0), +(iso[3] ?? 0)), at(+(iso[1] ?? 0), +(iso[2] ?? 0), +(iso[3] ?? 0)));
  if (numbers) {
    const [, a = "", mark = "", b = "", y = ""] = numbers;
    const year = +y + (y.length === 2 ? 2000 : 0);
    return both(at(year, +b, +a), mark === "." ? at(year, +b, +a) : at(year, +a, +b));
  }
  // A day of the week may begin as a month does ("mardi", "mar."): it stands before. How long ago it was is no August.
  const named = (text.replace(/\p{L}\sago\b/giu, "").match(/\p{L}{3,}/gu) ?? [])
    .map((word) => months.findIndex((m) => new RegExp(`^(?:${m})`, "i").test(word)))
    .findLast((i) => i >= 0);
  const year = /\b(?:19|20)\d\d\b/.exec(text)?.[0];
  const day = /(?<![\d:.])(\d{1,2})(?![\d:])/.exec(text.replace(/\d{1,2}:\d\d(?::\d\d)?/g, ""))?.[1];
  if (named === undefined || !year || !day) return null;
  return both(at(+year, named + 1, +day), at(+year, named + 1, +day));
}

/**
 * Does the page show the newest on top, by the messages' times or else by the numbers that count them? Null where these say nothing, or
 * not the same in every way of reading them.
 */
export function runsBackwards(messages: readonly { element: Element; at: Element | null }[]): boolean | null {
  return timesFall(messages.map((m) => m.at)) ?? numbersFall(messages.map((m) => m.element));
}

/** By the last number in their ids: each is one of its own. */
function numbersFall(elements: readonly Element[]): boolean | null {
  const numbers = elements.map(
    (e) => /(\d{1,15})$/.exec(e.id || [...e.attributes].find((a) => /^data-[a-z_-]*id$/.test(a.name))?.value || "")?.[1],
  );
  if (elements.length < 2 || numbers.includes(undefined)) return null;
  const steps = numbers.slice(1).map((n, i) => Math.sign(Number(n) - Number(numbers[i])));
  return steps.every((step) => step === -1) ? true : steps.every((step) => step === 1) ? false : null;
}

function timesFall(times: readonly (Element | null)[]): boolean | null {
  const all = times.flatMap((e) => (e ? [writtenTimes(e)] : []));
  const said = (["day", "month", "ago"] as const).flatMap((way) => {
    const values = all.flatMap((t) => t[way] ?? []);
    const steps = values.slice(1).map((value, i) => Math.sign(value - (values[i] ?? value)));
    const [up, down] = [steps.includes(1), steps.includes(-1)];
    return up === down ? [] : [down];
  });
  return said.length > 0 && said.every((way) => way === said[0]) ? (said[0] ?? null) : null;
}
