/** A part of a sentence that says one thing. */
export interface Clause {
  from: number;
  to: number;
  /** It says when or for whom the rest holds. */
  condition: boolean;
  /** It says whom it speaks of itself; others take over the sentence's first words. */
  ownSubject: boolean;
}

const joints =
  /[;()–—]|\s-\s|,\s+(?:(?:and|but|so|or|while|whereas|och|men|så|eller|medan|und|aber)\s+)?|\s(?:and|but|och|men|und|while|whereas|medan)\s+/giu;
const conditions =
  /^(?:only |even |except |also |och |men )?(?:if|unless|when|whenever|provided|as long as|except|once|until|in case|for those|for anyone|without|om|såvida|när|ifall|förutsatt|utom|för den som|för dig som|utan|wenn|sofern|falls|außer)\b/iu;
const subjects =
  /^(?:the|a|an|your|our|my|each|every|all|any|both|most|some|we|you|they|en|ett|din|ditt|dina|vår|vårt|våra|varje|alla|vi|du|ni|der|die|das|ein|eine|wir|sie)\s/iu;
const minWords = 3;

/** Cuts a sentence at commas, brackets and joining words, where both sides are long enough to say something. */
export function clauses(text: string): Clause[] {
  const found: Clause[] = [];
  let from = 0;
  const add = (to: number) => {
    const own = text.slice(from, to).trim();
    if (own) found.push({ from, to, condition: conditions.test(own), ownSubject: found.length === 0 || subjects.test(own) });
  };
  for (const joint of text.matchAll(joints)) {
    const { index } = joint;
    const hard = /[;()]/.test(joint[0]);
    if (!hard && (wordCount(text.slice(from, index)) < minWords || wordCount(text.slice(index + joint[0].length)) < minWords)) continue;
    // "1,249" and "2-4" are no joints.
    if (/\p{N}$/u.test(text.slice(0, index)) && /^\p{N}/u.test(text.slice(index + joint[0].length)) && !/\s/.test(joint[0])) continue;
    add(index);
    from = index + joint[0].length;
  }
  add(text.length);
  return found;
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
