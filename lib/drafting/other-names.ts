import { baseLanguage } from "../language/base-language.ts";
import { concepts } from "../language/concepts.ts";
import { countries } from "../language/known-names.ts";
import { key, lexiconOf } from "../language/lexicon.ts";
import { findNames, type Name } from "../language/names.ts";
import { fold } from "../language/normalise.ts";
import { remembered } from "../language/remembered.ts";
import { words } from "../language/words.ts";
import { blockText } from "./block-text.ts";
import type { Citation } from "./draft.ts";
import type { Evidence } from "./evidence.ts";

const wordsOf = remembered((text: string) => new Set(words(text).flatMap((w) => forms(w.text))), 6000);

/** A word and the word without a genitive, folded. */
function forms(word: string): string[] {
  const folded = fold(word);
  const bare = folded.replace(/['’]s?$/u, "");
  return bare.endsWith("s") && bare.length > 3 ? [bare, bare.slice(0, -1)] : [bare];
}

/**
 * The names of a sentence that it may not bear: found neither in what it cites nor in the conversation, the profile or the
 * agent's words; or put in the place of the name that the cited block has. Looked for in all sources where nothing is cited.
 */
export function otherNames(sentence: string, citations: Citation[], given: Evidence): Name[] {
  const language = baseLanguage(given.language);
  const names = findNames(sentence, language);
  const labels = language === "de" ? germanLabels(sentence, given) : labelsOf(sentence, given);
  if (names.length === 0) return labels;
  const texts = textsOf(citations, given);
  const said = new Set(words(sentence).flatMap((w) => forms(w.text)));
  const lost = names.filter((n) => {
    const held = (text: string) => forms(n.name).some((f) => wordsOf(text).has(f));
    if (texts.own.some(held) || texts.near.some(held) || isShortFor(n.text, texts.near)) return false;
    const all = texts.blocks.flatMap((b) => findNames(b, language)).filter((r) => !said.has(r.name));
    const rivals = all.filter((r) => !r.unsure);
    if (n.unsure && !texts.known.has(n.name))
      return n.before !== "" && !texts.spoken.some(held) && all.some((r) => r.before === n.before && !alike(n, r, language));
    if (texts.passages.some(held)) return rivals.length > 0;
    if (texts.spoken.some(held))
      return rivals.some((r) => (r.before !== "" && r.before === n.before) || (r.after !== "" && r.after === n.after));
    // A country that no source names may be where the customer is; in another one's place it is wrong.
    return !countries.has(n.name) || rivals.some((r) => countries.has(r.name));
  });
  return [...lost, ...labels.filter((l) => !lost.some((n) => n.from < l.to && l.from < n.to))];
}

/** "AC" is short for "air conditioning": its letters begin words that stand side by side. */
function isShortFor(name: string, near: string[]): boolean {
  if (!/^\p{Lu}{2,4}$/u.test(name)) return false;
  const letters = fold(name);
  return near.some((text) =>
    words(text)
      .filter((w) => w.text.length > 2)
      .map((w) => fold(w.text).charAt(0))
      .join("")
      .includes(letters),
  );
}

const label = /(?<=[\p{Ll}\p{N},] )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+/gu;

/** Names of buttons, menus and products of several common words, within a sentence, that stand so in no text at hand. */
function labelsOf(sentence: string, given: Evidence): Name[] {
  return Array.from(sentence.matchAll(label)).flatMap((m) => {
    const name = squeezed(m[0]);
    return textAtHand(given).includes(name) ? [] : [nameAt(m[0], m.index)];
  });
}

const compound = /(?<=\p{Ll} )\p{Lu}\p{Ll}{2,}-\p{Lu}\p{Ll}{4,}/gu;
const carried =
  /(?<=(?<!\p{L})(?:mit|per|via) )\p{Lu}\p{Ll}{6,}(?= ?[.;,]|$| (?:unterwegs|verschickt|versandt|versendet|geliefert|gesendet|zugestellt|bezahlt|erledigt))/gu;

/** German: "Profil-Zauberer", "mit Medikurier": compounds and carriers that stand in no text at hand. */
function germanLabels(sentence: string, given: Evidence): Name[] {
  const found = [...sentence.matchAll(compound), ...sentence.matchAll(carried)];
  return found.flatMap((m) => {
    const parts = m[0].split("-");
    const last = parts.at(-1) ?? "";
    const known = parts.length > 1 ? textAtHand(given).includes(squeezed(last)) : textAtHand(given).includes(squeezed(last)) || plain(last);
    return known || (parts.length > 1 && plain(last)) ? [] : [nameAt(m[0], m.index)];
  });
}

/** Does the lexicon know the word, or is it made as common nouns are? */
function plain(word: string): boolean {
  const lexicon = lexiconOf("de");
  const stem = key(word, "de");
  return (
    /(?:ung|ungen|heit|keit|schaft|ion|ionen|tät|nis|ment|tum|e|en)$/u.test(word) || lexicon.meanings.has(stem) || lexicon.light.has(stem)
  );
}

const nameAt = (text: string, from: number): Name => ({
  text,
  name: fold(text),
  from,
  to: from + text.length,
  person: false,
  unsure: false,
  before: "",
  after: "",
});

const squeezed = (text: string) => fold(text).replace(/[^\p{L}\p{N}]/gu, "");
const atHand = new WeakMap<Evidence, string>();

/** All that a reply may repeat, squeezed to letters and digits. */
function textAtHand(given: Evidence): string {
  let text = atHand.get(given);
  if (text === undefined) {
    const { customer, agent, brand } = given.conversation;
    const { profile } = given;
    const sources = given.sources.flatMap(({ passage: p }) => [
      p.title,
      p.heading ?? "",
      ...p.above,
      p.product ?? "",
      ...p.blocks.map((b) => b.text),
    ]);
    const said = [...given.messages.map((m) => m.text), given.instruction.text, given.ofProfile.text, ...given.profileLines];
    text = [...sources, ...said, customer.name ?? "", agent.name ?? "", profile.brand, ...profile.brandAliases, brand ?? ""]
      .map(squeezed)
      .join("\n");
    atHand.set(given, text);
  }
  return text;
}

/** Words of one meaning are no names put for each other. */
function alike(a: Name, b: Name, language: string): boolean {
  const meanings = new Set(concepts(a.text, language).flatMap((c) => c.meanings));
  return concepts(b.text, language).some((c) => c.meanings.some((m) => meanings.has(m)));
}

function textsOf(citations: Citation[], given: Evidence) {
  const { customer, agent, brand } = given.conversation;
  const { profile } = given;
  const cited = given.sources.filter((s) => citations.length === 0 || citations.some((c) => c.source === s.number));
  const blocks = citations.flatMap((c) => {
    const passage = given.sources.find((s) => s.number === c.source)?.passage;
    return passage ? [`${blockText(passage, c.block)} ${passage.blocks[c.block]?.text ?? ""}`] : [];
  });
  const heads = cited.map((s) => [s.passage.title, s.passage.heading ?? "", ...s.passage.above, s.passage.product ?? ""].join(". "));
  const whole = (p: Evidence["internal"][number]) => p.blocks.map((b) => b.text).join("\n");
  const everything = [...given.sources.map((s) => s.passage), ...given.internal];
  return {
    own: [customer.name ?? "", agent.name ?? "", profile.brand, ...profile.brandAliases, given.ofProfile.text, brand ?? ""],
    blocks,
    near: [...blocks, ...heads],
    passages: cited.map((s) => whole(s.passage)),
    spoken: [...given.messages.map((m) => m.text), given.instruction.text],
    known: knownNames(given, () => everything.map((p) => `${p.title}\n${whole(p)}`)),
  };
}

const known = new WeakMap<Evidence, Set<string>>();

function knownNames(given: Evidence, texts: () => string[]): Set<string> {
  let names = known.get(given);
  if (!names) {
    names = namesOf(texts(), baseLanguage(given.language));
    known.set(given, names);
  }
  return names;
}

/** Names that some text at hand has for certain. */
function namesOf(texts: string[], language: string): Set<string> {
  return new Set(texts.flatMap((t) => findNames(t, language).flatMap((n) => (n.unsure ? [] : [n.name]))));
}
