import { verified } from "./asked-claims.ts";
import { blocksOf } from "./validate.ts";

// Answers to small questions with structured output: what it says comes from the request and from a small dictionary.

type Json = Record<string, unknown>;

/** Words of the sample tickets; a word that is not here is left out unless it is a name or a number. */
const dictionary: Record<string, Record<string, string>> = {
  English: {
    wie: "how",
    lange: "long",
    dauert: "take",
    der: "the",
    normale: "standard",
    versand: "delivery",
    innerhalb: "within",
    und: "and",
    was: "what",
    kostet: "cost",
    luftreiniger: "air purifier",
    schicken: "send",
    hur: "how",
    länge: "long",
    kan: "can",
    jag: "i",
    returnera: "return",
    vad: "what",
    kostar: "cost",
    returfrakten: "return postage",
    frakten: "delivery",
    pausa: "pause",
    filterabonnemanget: "filter subscription",
    lampan: "lamp",
  },
  Swedish: {
    how: "hur",
    much: "mycket",
    often: "ofta",
    filter: "filter",
    subscription: "filterabonnemang prenumeration",
    cost: "kostar",
    new: "nytt",
    price: "pris",
    can: "kan",
    return: "returnera",
    delivery: "leverans",
    with: "med",
    come: "kommer",
  },
};

export const wordsOf = (text: string): Set<string> => new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((w) => w.slice(0, 6)));

/** How many words two texts share. */
export function overlap(a: Set<string>, b: Set<string>): number {
  let n = 0;
  for (const word of a) if (b.has(word)) n++;
  return n;
}

/** The JSON that a request's schema asks for; null when the request wants no structured output. */
export function structured(body: Json): unknown {
  const format = (body["output_config"] as Json | undefined)?.["format"] as Json | undefined;
  if (!format) return null;
  const fields = Object.keys((format["schema"] as Json)["properties"] as Json);
  const texts = ((body["messages"] as Json[]) ?? []).flatMap((m) => blocksOf(m)).map((b) => String(b["text"]));
  const system = ((body["system"] as Json[] | undefined) ?? []).map((b) => String(b["text"])).join("\n");
  if (fields.includes("wordings")) return { wordings: questions(texts).map((q) => worded(q, system, texts.join("\n"))) };
  if (fields.includes("order")) return { order: ordered(questions(texts).join(" "), texts.join("\n")) };
  if (fields.includes("claims")) return verified(texts);
  return {};
}

/** The numbered lines between the marks of the open questions. */
function questions(texts: string[]): string[] {
  const asked = /<ask-[0-9a-f]+>\n([\s\S]*?)\n<\/ask-/.exec(texts.join("\n"))?.[1] ?? "";
  return asked.split("\n").map((line) => line.replace(/^\d+\.\s*/, ""));
}

function worded(question: string, system: string, all: string): string {
  const into = /search question in (\p{L}+)/u.exec(system)?.[1] ?? "English";
  const known = dictionary[into] ?? {};
  const words = question.match(/[\p{L}\p{N}[\]_-]+/gu) ?? [];
  const translated = words.flatMap((w) => known[w.toLowerCase()] ?? (/^\p{Lu}.*\p{L}|\p{N}/u.test(w) && !/^[[]/.test(w) ? w : []));
  if (translated.length >= 3) return `${translated.join(" ")}?`;
  // Nothing to translate: the customer's earlier turn says what the question leans on.
  const turns = all.split("\n").filter((l) => l.startsWith("customer▸"));
  const earlier = turns.filter((l) => !l.includes(question.slice(0, 20))).at(-1) ?? "";
  return `${question} ${earlier.replace("customer▸", "")}`.trim();
}

/** The passages' marks, most words in common with the questions first. */
function ordered(asked: string, all: string): string[] {
  const passages = [...all.matchAll(/(?<=^|\n)(p\d+)▸ ([\s\S]*?)(?=\np\d+▸ |\n<\/found-)/g)];
  const own = wordsOf(asked);
  return passages
    .map(([, name = "", text = ""]) => ({ name, score: overlap(own, wordsOf(text)) }))
    .sort((a, b) => b.score - a.score)
    .map((p) => p.name);
}
