/**
 * A pure function of a text and a language that remembers its answers: one draft asks the same of the same passages many
 * times. Forgets everything after `most` answers. Whoever gets an answer must not change it.
 */
export function remembered<T>(compute: (text: string, language: string) => T, most = 4000): (text: string, language: string) => T {
  const answers = new Map<string, T>();
  return (text, language) => {
    const key = `${language}\n${text}`;
    const known = answers.get(key);
    if (known !== undefined) return known;
    if (answers.size >= most) answers.clear();
    const answer = compute(text, language);
    answers.set(key, answer);
    return answer;
  };
}
