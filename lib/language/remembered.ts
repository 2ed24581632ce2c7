/**
 * A pure function of a text, and of a language where it asks for one, that remembers its answers: the same passages and styles are
 * asked about many times. It forgets everything after `most` answers and keeps none of a text above `longest` characters. Whoever
 * gets an answer must not change it.
 */
export function remembered<A extends readonly [text: string, language?: string], T>(
  compute: (...asked: A) => T,
  most = 4000,
  longest = Number.POSITIVE_INFINITY,
): (...asked: A) => T {
  const answers = new Map<string, T>();
  return (...asked) => {
    const [text, language = ""] = asked;
    const key = `${language}\n${text}`;
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = compute(...asked);
    if (text.length > longest) return answer;
    if (answers.size >= most) answers.clear();
    answers.set(key, answer);
    return answer;
  };
}
