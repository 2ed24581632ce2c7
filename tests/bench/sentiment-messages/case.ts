/** A customer's message and whether a person would call its feeling very negative: fury, contempt, despair, never mere discontent. */
export interface FeltCase {
  text: string;
  language: "sv" | "de";
  veryNegative: boolean;
}

/** The texts as cases of one language and feeling. */
export function felt(language: FeltCase["language"], veryNegative: boolean, texts: readonly string[]): FeltCase[] {
  return texts.map((text) => ({ text, language, veryNegative }));
}
