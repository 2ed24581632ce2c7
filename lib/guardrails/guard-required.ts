import { type GuardText, missing } from "./guard-text.ts";
import { guardView, squeezedText } from "./guard-view.ts";
import { holdsAny } from "./guard-words.ts";
import type { GuardFinding, GuardWorld } from "./guard-world.ts";

const letters = (text: string) => squeezedText(guardView(text));

/** Does a text say this, whatever its case and blanks? `{…}` stands for anything. */
function says({ squeezed }: GuardText, wording: string): boolean {
  let at = 0;
  for (const part of wording.split(/\{[^{}]*\}/u).map(letters)) {
    const next = squeezed.indexOf(part, at);
    if (next < 0) return false;
    at = next + part.length;
  }
  return true;
}

/** Mandatory wording that is called for and missing, and the line about AI where a draft is sent without it. Soft. */
export function requiredWording(text: GuardText, world: GuardWorld, said: () => GuardText): GuardFinding[] {
  if (text.squeezed === "") return [];
  const { required = [], disclosure = "", locale } = world.profile;
  const calls = (on: readonly string[]) => {
    const words = on.filter((word) => !world.intents.includes(word));
    return on.length === 0 || words.length < on.length || holdsAny(text, words, locale) || holdsAny(said(), words, locale);
  };
  const wordings = required.filter((r) => letters(r.text) !== "" && !says(text, r.text) && calls(r.on));
  const undisclosed = world.drafted && letters(disclosure) !== "" && !says(text, disclosure);
  return [...wordings.map((r) => missing(text, "required", r.text)), ...(undisclosed ? [missing(text, "disclosure", disclosure)] : [])];
}
