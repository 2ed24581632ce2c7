import { neverRestored } from "../../../lib/guardrails/placeholder-kinds.ts";
import { type Placeholders, redact, restore, reveal } from "../../../lib/guardrails/redact.ts";
import { randomFrom } from "../random-from.ts";

/** How often a text came back as it was, and how often a changed placeholder brought back what it must not. */
export interface RoundTrips {
  texts: number;
  revealed: number;
  replies: number;
  restored: number;
  variants: number;
  wrong: number;
  examples: string[];
}

const glue = [
  " ",
  "\n",
  "",
  " [",
  "] ",
  "[[",
  "]]",
  " (",
  ")",
  "\u200B",
  " EMAIL_1 ",
  " [[PHONE_1]] ",
  " [[NAME_2]]s ",
  " 🎈 ",
  "\t",
  " \\ ",
  " $& ",
  " «",
  "» ",
];

/** Texts made of the given ones, cut and joined with brackets, typed placeholders and other traps. */
function* mixed(texts: string[], count: number): Generator<string> {
  const random = randomFrom(20261122);
  const pick = <T>(list: T[]) => list[Math.floor(random() * list.length)] as T;
  for (let i = 0; i < count; i++) {
    let text = pick(texts);
    for (let more = Math.floor(random() * 3); more > 0; more--) text += pick(glue) + pick(texts).slice(0, 200);
    yield random() < 0.3 ? `${pick(glue)}${text}${pick(glue)}` : text;
  }
}

/** What a reply gets instead of each value. */
function replyForm({ kind, value }: { kind: string; value: string }): string {
  return neverRestored.has(kind) ? `•••• ${value.replace(/[^\p{L}\p{N}]/gu, "").slice(-4)}` : value;
}

/** Changed placeholders with what a reply must hold for them; null: nothing of any value. */
function variantsOf(name: string, placeholders: Placeholders): [written: string, expected: string | null][] {
  const entry = placeholders[name];
  if (!entry) return [];
  const value = replyForm(entry);
  const [, kind = "", number = ""] = /^(.*)_(\d+)$/.exec(name) ?? [];
  return [
    [`[[${name}]] and [[${name}]]`, `${value} and ${value}`],
    [`[[${name}]]s`, `${value}s`],
    [`[[${name}]]'s`, `${value}'s`],
    [`[[${name}s]]`, `${value}s`],
    [`[[${name}]]:lle`, `${value}:lle`],
    [`[${name}]`, value],
    [name, value],
    [`[[ ${name.toLowerCase()} ]]`, value],
    [`[[${kind} ${number}]]`, value],
    [`([[${name}]])`, `(${value})`],
    [`[[${kind}_9${number}]]`, null],
    [`[[${kind}_0${number}]]`, null],
    [`[[${kind}_${number}_1]]`, null],
    [`X${name}`, null],
    [`${name}7`, null],
    [`${name}_2`, null],
    [name.toLowerCase(), null],
    [`[[OTHER_${number}]]`, null],
    [`[[${kind}]]`, null],
    [`[[${number}]]`, null],
  ];
}

/** Masks `count` mixed texts and brings them back: for the agent's eyes, into a reply, and from placeholders that a model changed. */
export function roundTrips(texts: string[], count: number): RoundTrips {
  const trips: RoundTrips = { texts: 0, revealed: 0, replies: 0, restored: 0, variants: 0, wrong: 0, examples: [] };
  const nobody = { names: ["Karin Nyström"], emails: [], language: "sv" };
  for (const text of mixed(texts, count)) {
    const masked = redact(text, nobody, { names: trips.texts % 2 === 0 });
    trips.texts++;
    if (reveal(masked.text, masked.placeholders) === text) trips.revealed++;
    else trips.examples.push(`not revealed: ${JSON.stringify(text.slice(0, 160))}`);
    const typed = /(?:EMAIL|PHONE|NAME)_\d/.test(text);
    if (!typed) {
      trips.replies++;
      const wanted = masked.text.replace(/\[\[([A-Z_]+_\d+)\]\]/g, (written, name: string) => {
        const entry = masked.placeholders[name];
        return entry ? replyForm(entry) : written;
      });
      if (restore(masked.text, masked.placeholders).text === wanted) trips.restored++;
      else trips.examples.push(`not restored: ${JSON.stringify(text.slice(0, 160))}`);
    }
    if (typed) continue;
    for (const name of Object.keys(masked.placeholders).slice(0, 2)) {
      for (const [written, expected] of variantsOf(name, masked.placeholders)) {
        trips.variants++;
        const reply = restore(`Hello ${written}, bye.`, masked.placeholders).text;
        const wrong =
          expected === null
            ? Object.values(masked.placeholders).some((entry) => reply.includes(replyForm(entry)))
            : reply !== `Hello ${expected}, bye.`;
        if (wrong) trips.wrong++;
        if (wrong) trips.examples.push(`wrong: ${written} gave ${JSON.stringify(reply)}`);
      }
    }
  }
  return trips;
}
