import { tokensOf } from "./match-words.ts";
import { figuresOf, isShouting } from "./sentiment-figures.ts";
import { gramsOf } from "./sentiment-grams.ts";
import { feltForm, lexiconOf } from "./sentiment-lexicon.ts";
import { clausesOf, facesIn, feltIn } from "./sentiment-reading.ts";

/** What the weights look at: figures of the words of feeling and, in English, the places of words and runs of letters. */
export interface Examined {
  figures: number[];
  grams: number[];
}

// Addresses and names of accounts tell no feeling; their length stays, so that offsets do.
const silent = /https?:\S+|@[\p{L}\p{N}_]+/gu;

/** Reads a text in a base language for its feeling. */
export function examined(text: string, language: string): Examined {
  const lexicon = lexiconOf(language);
  const heard = text.replace(silent, (found) => " ".repeat(found.length));
  const tokens = tokensOf(heard).map((token) => ({ ...token, folded: feltForm(token.written, lexicon.language) }));
  const clauses = clausesOf(heard, tokens, lexicon);
  const shouting = isShouting(heard);
  const felt = [...feltIn(tokens, clauses, lexicon, shouting), ...facesIn(heard, tokens)];
  return {
    figures: figuresOf(heard, tokens, clauses, felt, lexicon, shouting),
    grams: language === "en" ? gramsOf(tokens) : [],
  };
}
