import type { Conversation } from "../conversation.ts";
import { type HandOverPacket, handOverPacket } from "../guardrails/hand-over-packet.ts";
import type { Screening } from "../guardrails/policy.ts";
import type { TicketState } from "./state.ts";

/** A ticket's packet is made once per reading of it: views are pushed at every change. */
const made = new WeakMap<Conversation, { screening: Screening; packet: HandOverPacket }>();

/** What a hand-over of this ticket takes along; null where nothing asks for one. */
export function packetOf({ conversation, screening, language, handed }: TicketState): HandOverPacket | null {
  if (!conversation || !screening || (screening.risk !== "red" && handed.length === 0)) return null;
  return packetFor(conversation, screening, language);
}

/** The packet of any ticket that was read. */
export function packetFor(conversation: Conversation, screening: Screening, language: string | null): HandOverPacket {
  const known = made.get(conversation);
  if (known?.screening === screening) return known.packet;
  const packet = handOverPacket(conversation, screening, language);
  made.set(conversation, { screening, packet });
  return packet;
}
