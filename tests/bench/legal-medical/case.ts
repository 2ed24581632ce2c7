/** A customer's message and the red matters it holds; none for everyday messages and for those that only sound like it. */
export interface LegalMedicalCase {
  text: string;
  language: "en" | "sv";
  labels: ("legal" | "medical")[];
}

/** The texts as cases of one language and one set of labels. */
export function labelled(
  language: LegalMedicalCase["language"],
  labels: LegalMedicalCase["labels"],
  texts: readonly string[],
): LegalMedicalCase[] {
  return texts.map((text) => ({ text, language, labels: [...labels] }));
}
