import * as z from "zod/mini";
import { type Conversation, type Message, openTurn, publicMessages } from "../conversation.ts";
import { baseLanguage } from "../language/base-language.ts";
import { type Fact, facts } from "../language/facts.ts";
import { sentences } from "../language/sentences.ts";
import { customerWants } from "./customer-wants.ts";
import { maskHard } from "./mask-hard.ts";
import { RuleHit, type Screening } from "./policy.ts";
import { quoteAround } from "./quote-around.ts";

/** Words of the ticket and where they stand: the message's id, its place among the public ones from 1, and when it was written. */
const Place = z.object({ message: z.string(), number: z.number(), at: z.nullable(z.string()) });

export const PacketFact = z.extend(Place, {
  kind: z.enum(["amount", "percent", "date", "time", "reference", "contact", "link", "duration"]),
  text: z.string(),
  /** The sentence that it stands in, word for word but for cards, accounts and national numbers. */
  quote: z.string(),
});
export type PacketFact = z.infer<typeof PacketFact>;

const Said = z.extend(Place, { text: z.string() });

/** What a specialist needs of a ticket that is handed over: the customer's own words alone, nothing of the knowledge. */
export const HandOverPacket = z.object({
  subject: z.string(),
  customer: z.object({ name: z.nullable(z.string()), email: z.nullable(z.string()) }),
  channel: z.string(),
  brand: z.nullable(z.string()),
  /** What made rules fire, worst first, each with the message it stands in. */
  rules: z.array(z.extend(Place, { hit: RuleHit })),
  facts: z.array(PacketFact),
  wants: z.array(Said),
  /** Sentences that tell what happened, in the order they were written. */
  happened: z.array(Said),
  messages: z.number(),
});
export type HandOverPacket = z.infer<typeof HandOverPacket>;

const mostFacts = 16;
const mostWants = 6;
const mostHappened = 5;

/** A longer sentence is told by the words around what was found. */
const longSentence = 260;

interface Read {
  place: z.infer<typeof Place>;
  text: string;
  /** The sentence at a place of the text, word for word. */
  sentence: (spot: { from: number; to: number }) => string;
}

function readText(place: Read["place"], text: string, language: string): Read {
  let cut: ReturnType<typeof sentences> | null = null;
  const sentence: Read["sentence"] = (spot) => {
    cut ??= sentences(text, language);
    const whole = cut.find((s) => s.from <= spot.from && s.to > spot.from)?.text.trim() ?? "";
    return whole === "" || whole.length > longSentence ? quoteAround(text, spot, language).trim() : whole;
  };
  return { place, text, sentence };
}

/** What a hand-over takes along, from the customer's own public messages; cards, accounts and national numbers show their last four characters. */
export function handOverPacket(conversation: Conversation, screening: Screening, language: string | null): HandOverPacket {
  const tongue = baseLanguage(language ?? "en");
  const all = publicMessages(conversation);
  const placeOf = (id: string) => {
    const at = all.findIndex((m) => m.id === id);
    return { message: id, number: at + 1, at: all[at]?.at ?? null };
  };
  const reads = all.filter((m) => m.role === "customer").map((m) => readText(placeOf(m.id), maskHard(m.text, tongue), tongue));
  const open = new Set(openTurn(conversation).map((m: Message) => m.id));
  const hits = screening.hits.map((hit) => ({ ...hit, quotes: hit.quotes.map((quote) => maskHard(quote, tongue)) }));
  const subject = maskHard(conversation.subject, tongue);
  const wants = reads.filter((r) => open.has(r.place.message)).flatMap((r) => customerWants(r.text, tongue).map((text) => said(r, text)));
  return {
    subject,
    customer: conversation.customer,
    channel: conversation.channel,
    brand: conversation.brand,
    rules: hits.map((hit) => ({ hit, ...placeOf(hit.message) })),
    facts: factsOf(subject && reads[0] ? [readText(reads[0].place, subject, tongue), ...reads] : reads, tongue),
    wants: once(wants).slice(0, mostWants),
    happened: happenedIn(reads, hits, wants, tongue),
    messages: all.length,
  };
}

const said = ({ place }: Read, text: string) => ({ ...place, text });

function factsOf(reads: Read[], language: string): PacketFact[] {
  const found = reads.flatMap((read) =>
    facts(read.text, language).flatMap((fact) => {
      const kind = kindOf(fact);
      return kind ? [{ key: `${kind} ${fact.canonical}`, told: toldFact(read, fact, kind) }] : [];
    }),
  );
  // The first time it is said; what was said later than the most is left in the ticket.
  return [...new Map(found.toReversed().map(({ key, told }) => [key, told])).values()].toReversed().slice(0, mostFacts);
}

const toldFact = ({ place, sentence }: Read, fact: Fact, kind: PacketFact["kind"]): PacketFact => ({
  ...place,
  kind,
  text: fact.text.replace(/[.,;:]+$/, ""),
  quote: sentence(fact),
});

/** Plain numbers and measures say little without their sentence. */
function kindOf({ kind, make }: Fact): PacketFact["kind"] | null {
  if (make === "contact") return "contact";
  if (make === "time") return "time";
  return kind === "number" ? null : kind;
}

/** The sentences that made rules fire, and those with an amount, a date or a number of an order; what is asked for stands elsewhere. */
function happenedIn(reads: Read[], hits: RuleHit[], wants: { text: string }[], language: string): HandOverPacket["happened"] {
  const telling = new Set(["amount", "date", "reference"]);
  const asked = new Set(wants.map((want) => want.text));
  const all = reads.flatMap((read) => {
    const spots = [
      ...hits.filter((hit) => hit.message === read.place.message).flatMap((hit) => hit.quotes.map((q) => ({ from: read.text.indexOf(q) }))),
      ...facts(read.text, language).filter((f) => telling.has(f.kind) && f.make !== "contact"),
    ].filter(({ from }) => from >= 0);
    return spots.sort((a, b) => a.from - b.from).map(({ from }) => said(read, read.sentence({ from, to: from + 1 })));
  });
  return once(all.filter(({ text }) => text !== "" && !asked.has(text))).slice(0, mostHappened);
}

function once<T extends { text: string }>(items: T[]): T[] {
  const kept: T[] = [];
  for (const item of items) {
    const inside = kept.some(({ text }) => text.includes(item.text));
    if (!inside) kept.push(item);
  }
  return kept;
}
