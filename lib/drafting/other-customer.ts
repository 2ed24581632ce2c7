import { findPersonal } from "../guardrails/find-personal.ts";
import { baseLanguage } from "../language/base-language.ts";
import { fold } from "../language/normalise.ts";
import type { Evidence } from "./evidence.ts";

const squeezed = (text: string) => fold(text).replace(/[^\p{L}\p{N}]/gu, "");

const allowed = new WeakMap<Evidence, string>();

/** All that a reply may repeat, squeezed to letters and digits. */
function allowedText(given: Evidence): string {
  const ready = allowed.get(given);
  if (ready !== undefined) return ready;
  const { customer, agent } = given.conversation;
  const texts = [
    ...given.messages.map((m) => m.text),
    ...given.sources.flatMap((s) => s.passage.blocks.map((b) => b.text)),
    given.instruction.text,
    given.ofProfile.text,
    ...given.profileLines,
    customer.name ?? "",
    customer.email ?? "",
    agent.name ?? "",
  ];
  const made = texts.map(squeezed).join("\n");
  allowed.set(given, made);
  return made;
}

/** Addresses, phone numbers, mail addresses and the like in a text that nobody in this conversation, no source and not the profile has. */
export function otherPeoplesData(text: string, given: Evidence): { text: string; from: number }[] {
  const found = findPersonal(text, { names: [], emails: [], language: baseLanguage(given.language) });
  if (found.length === 0) return [];
  const known = allowedText(given);
  return found.flatMap(({ from, to }) => {
    const own = text.slice(from, to);
    // A number may be written with a country code or without.
    const digits = own.replace(/\D/g, "");
    const key = digits.length >= 8 && !/\p{L}/u.test(own) ? digits.slice(-8) : squeezed(own);
    return known.includes(key) ? [] : [{ text: own, from }];
  });
}
