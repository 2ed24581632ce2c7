/** Pattern source of a written number with its separators: 1249, 1 249, 1,249.00, 1.249,00. */
export const NUMBER = String.raw`(?:\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?:[.,]\d{1,2})?|\d{1,3}(?:[.,'’]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d+)?)(?![\d])`;

const counted: Record<string, string> = {
  en: "one two three four five six seven eight nine ten eleven twelve",
  sv: "en två tre fyra fem sex sju åtta nio tio elva tolv",
  de: "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
  da: "en to tre fire fem seks syv otte ni ti elleve tolv",
  nb: "en to tre fire fem seks sju åtte ni ti elleve tolv",
};

const alsoOne: Record<string, string[]> = { sv: ["ett"], de: ["ein", "eine", "einen", "einem", "einer"], da: ["et"], nb: ["ett", "ei"] };

/** Number words (one to twelve) of a language with their values; none for a language without a list. */
export function numberWords(language: string): Map<string, number> {
  const list = (counted[language] ?? "").split(" ").filter(Boolean);
  const map = new Map(list.map((word, at) => [word, at + 1]));
  for (const word of alsoOne[language] ?? []) map.set(word, 1);
  return map;
}

/** A written number as a plain decimal string; three digits after one separator are thousands where `money`, else by language. */
export function plainNumber(written: string, language: string, money: boolean): string {
  const tight = written.replace(/[\s'’]/gu, "");
  const last = Math.max(tight.lastIndexOf("."), tight.lastIndexOf(","));
  if (last < 0) return String(Number(tight));
  const separator = tight[last] ?? ".";
  const after = tight.length - last - 1;
  const mixed = tight.includes(".") && tight.includes(",");
  const repeated = tight.indexOf(separator) !== last;
  const groups = after === 3 && !mixed && (money || separator === (language === "en" ? "," : "."));
  if (repeated || groups) return String(Number(tight.replace(/[.,]/g, "")));
  return String(Number(`${tight.slice(0, last).replace(/[.,]/g, "")}.${tight.slice(last + 1)}`));
}
