import { publicMessages } from "../conversation.ts";
import { countries, euCountries } from "../language/known-names.ts";
import { fold } from "../language/normalise.ts";
import { words } from "../language/words.ts";
import type { Evidence } from "./evidence.ts";
import type { Reading } from "./reading.ts";

const beyond = /(?<!\p{L})(?:outside|beyond|utanför|utom|außerhalb|nicht in)\s(?:\p{L}+\s){0,3}(?:EU|EEA|EES|EWR)(?!\p{L})/iu;
const within = /(?<!\p{L})(?:EU|EEA|EES|EWR)(?!\p{L})/u;

/** Does the cited rule hold for the EU where the sentence or the customer names a country outside of it, or the other way round? */
export function otherRegion(said: Reading, blocks: Reading[], given: Evidence): boolean {
  if (within.test(said.text)) return false;
  const named = countriesIn(said.text);
  const asked =
    named.length > 0
      ? named
      : countriesIn(
          publicMessages(given.conversation)
            .filter((m) => m.role === "customer")
            .map((m) => m.text)
            .join("\n"),
        );
  if (asked.length === 0) return false;
  return (
    blocks.length > 0 &&
    blocks.every((b) => {
      const out = beyond.test(b.text);
      const inside = within.test(b.text.replace(beyond, ""));
      if (out === inside) return false;
      return asked.every((c) => euCountries.has(c) === out);
    })
  );
}

/** Countries that a text names, folded. */
function countriesIn(text: string): string[] {
  return words(text).flatMap((w) => {
    const name = fold(w.text);
    return countries.has(name) || euCountries.has(name) || beyondEurope.has(name) ? [name] : [];
  });
}

/** Countries outside the EU that customers travel to, beside those that `countries` knows. */
const beyondEurope = new Set(
  "usa thailand vietnam egypt egypten ägypten marocko morocco marokko tunisia tunisien dubai brasilien südafrika sydafrika indonesia indonesien singapore singapur israel serbia serbien albania albanien argentina argentinien chile peru kenya kenia ukraine ukraina malaysia philippines filippinerna philippinen"
    .split(" ")
    .map(fold),
);
