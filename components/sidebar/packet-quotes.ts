import type { HandOverPacket, PacketFact } from "../../lib/guardrails/hand-over-packet.ts";

/** A sentence of the customer's, where it stands, and the facts in it. */
export interface PacketQuote {
  text: string;
  number: number;
  at: string | null;
  facts: PacketFact[];
}

/** What the customer tells, sentence by sentence in the order of the messages; facts that share a sentence stand together. */
export function packetQuotes(packet: HandOverPacket): PacketQuote[] {
  const quotes = new Map<string, PacketQuote>();
  const at = ({ text, number, at }: { text: string; number: number; at: string | null }) => {
    const key = `${number} ${text}`;
    const known = quotes.get(key) ?? { text, number, at, facts: [] };
    quotes.set(key, known);
    return known;
  };
  for (const one of packet.happened) at(one);
  for (const fact of packet.facts) at({ ...fact, text: fact.quote }).facts.push(fact);
  return [...quotes.values()].sort((a, b) => a.number - b.number);
}
