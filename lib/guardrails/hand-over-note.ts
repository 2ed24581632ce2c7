import { type HandOverLanguage, handOverWords } from "./hand-over-note-words.ts";
import type { HandOverPacket } from "./hand-over-packet.ts";

/** What the note says beside the packet. */
export interface HandOverFacts {
  language: HandOverLanguage;
  /** Somebody or the channel vouches for the customer. */
  identity: boolean;
  queue: string | null;
  tags: string[];
  /** What the rules want written. */
  notes: string[];
  /** Whom it mentions, as the helpdesk writes it; "" nobody. */
  mention: string;
  /** Questions that no article answers. */
  unanswered: string[];
}

/** The longest note, in characters: helpdesks cut or refuse longer ones. */
const longest = 6_000;

/** The packet as an internal note in plain text: the customer's words, each with its message, and nothing of the knowledge. */
export function renderHandOver(packet: HandOverPacket, facts: HandOverFacts): string {
  const words = handOverWords[facts.language];
  const place = (number: number) => (number > 0 ? ` (${words.message} ${number})` : "");
  const quoted = (text: string, number: number) => `- “${oneLine(text)}”${place(number)}`;
  const block = (title: string, lines: string[]) => (lines.length > 0 ? [`${title}:`, ...lines] : []);
  const { customer, rules, wants, happened } = packet;
  const who = [customer.name, customer.email].filter((part) => part).join(", ");
  const lines = [
    words.title,
    ...(facts.mention ? [facts.mention] : []),
    ...facts.notes.map(oneLine),
    ...(who ? [`${words.customer}: ${oneLine(who)}`] : []),
    `${words.identity}: ${facts.identity ? words.checked : words.notChecked}`,
    ...rules.flatMap(({ hit, number }) => {
      const why = hit.by === "intent" && hit.score !== null ? `${words.intent} ${hit.score.toFixed(2)}` : words[hit.by];
      return [`${words.rule}: ${oneLine(hit.name)} (${why})`, ...hit.quotes.map((quote) => quoted(quote, number))];
    }),
    ...block(
      words.happened,
      happened.filter((one) => !rules.some(({ hit }) => hit.quotes.includes(one.text))).map((one) => quoted(one.text, one.number)),
    ),
    ...block(
      words.facts,
      packet.facts.map((fact) => `- ${words.kinds[fact.kind]}: ${oneLine(fact.text)}${place(fact.number)}`),
    ),
    ...block(
      words.wants,
      wants.map((want) => quoted(want.text, want.number)),
    ),
    ...block(
      words.unanswered,
      facts.unanswered.map((question) => `- ${oneLine(question)}`),
    ),
    ...(facts.queue ? [`${words.queue}: ${facts.queue}`] : []),
    ...(facts.tags.length > 0 ? [`${words.tags}: ${facts.tags.join(", ")}`] : []),
  ];
  const text = lines.join("\n");
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
