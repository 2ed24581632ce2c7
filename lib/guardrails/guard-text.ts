import { unmarked } from "./guard-markup.ts";
import { type GuardView, guardView, squeezedText } from "./guard-view.ts";
import type { GuardFinding, GuardKind, GuardSeverity, GuardWorld } from "./guard-world.ts";
import { onceFor } from "./once-for.ts";

/** A text and how the guard reads it; made once for all that look at it. */
export type GuardText = { text: string; view: GuardView; squeezed: string };

/** Prepares a text for the guard. */
export function guardText(text: string): GuardText {
  const view = guardView(text);
  return { text, view, squeezed: squeezedText(view) };
}

/** A finding about a stretch of the text. */
export function found(
  { text }: Pick<GuardText, "text">,
  kind: GuardKind,
  severity: GuardSeverity,
  { from, to }: { from: number; to: number },
  against: string | null = null,
): GuardFinding {
  return { kind, severity, text: text.slice(from, to), from, to, against };
}

/** A finding about something that is not in the text. */
export function missing({ text }: Pick<GuardText, "text">, kind: GuardKind, against: string): GuardFinding {
  return { kind, severity: "soft", text: "", from: text.length, to: text.length, against };
}

const squeezedOf = onceFor((texts: readonly string[]) =>
  texts.flatMap((text) => [text, ...unmarked(text)].map((read) => squeezedText(guardView(read)))),
);

/** The letters of the ticket's public messages. */
export const saidLetters = (world: GuardWorld): string[] => squeezedOf(world.said);

/** The letters of everything that a reply to this customer may repeat; `said` are the customer's own words. */
export function allowedLetters(world: GuardWorld): string[] {
  return [...saidLetters(world), ...openLetters(world)];
}

const wordingOf = onceFor((profile: GuardWorld["profile"]) => {
  const { greeting, signature, disclosure = "", required = [], brand, links } = profile;
  return [greeting, signature, disclosure, brand, ...required.map((r) => r.text), ...links].map((text) => squeezedText(guardView(text)));
});

/** The letters of the profile's own wording: its greeting, its signature, what must be said. */
export const wordingLetters = (world: GuardWorld): string[] => wordingOf(world.profile);

/** The letters of what the team itself says: passages that may be quoted, saved replies, the profile's wording. */
export function openLetters(world: GuardWorld): string[] {
  return [...squeezedOf(world.open), ...wordingLetters(world)];
}
