import { baseLanguage } from "../language/base-language.ts";
import { intentFeatures } from "./intent-features.ts";
import { learnedIntent } from "./intent-model.ts";
import { intentPieces } from "./intent-pieces.ts";
import { respelt } from "./intent-respelt.ts";
import { foldedPiece } from "./intent-signs.ts";
import { readSigns, toldBySigns } from "./intents-by-signs.ts";
import type { Intent } from "./policy.ts";
import { type LearnedIntent, learnedIntents } from "./weights/intents.ts";

const learned = Object.keys(learnedIntents) as LearnedIntent[];

/** How likely it is, 0 to 1, that a customer's text is about each intent; of a long text its likeliest piece counts. English, Swedish and German. */
export function intents(text: string, language: string): Partial<Record<Intent, number>> {
  const scores: Partial<Record<Intent, number>> = {};
  const take = (intent: Intent, score: number) => {
    if (score > (scores[intent] ?? 0)) scores[intent] = score;
  };
  const base = baseLanguage(language);
  for (const piece of intentPieces(respelt(text, base))) {
    const folded = foldedPiece(piece);
    const features = intentFeatures(piece, base);
    const signs = readSigns(folded, features.kinds);
    for (const intent of learned) take(intent, learnedIntent(intent, features, signs.met));
    take("legal", signs.legal);
    take("medical", signs.medical);
    for (const [intent, read] of toldBySigns) take(intent, read(folded).score);
  }
  return scores;
}
