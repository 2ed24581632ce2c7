// The library holds 24 languages and makes all of them as soon as it is loaded. The bundles get those that are used, and each is
// made when it is first asked for.

const stemmer = /^ {4}var (\w+)Stemmer = (function \(_SnowballStemmer\d*\) \{\n[\s\S]*?\n {4}\}\(SnowballStemmer\));\n/gm;
const listed = /^ {12}(\w+): \w+Stemmer,?\n/gm;

/** The library's script with these algorithms only. Throws where one is missing, as after the library was written in another way. */
export function fewStemmers(script: string, algorithms: readonly string[]): string {
  const kept = new Set<string>();
  const one = (_: string, name: string, made: string) => {
    if (!algorithms.includes(name)) return "";
    kept.add(name);
    return `    var ${name}Stemmer = function () { return ${made}; };\n`;
  };
  const few = script
    .replace(stemmer, one)
    .replace(listed, (_, name: string) => (kept.has(name) ? `            get ${name}() { return ${name}Stemmer(); },\n` : ""));
  const missing = algorithms.filter((name) => !few.includes(`get ${name}()`));
  if (missing.length > 0) throw new Error(`No stemmer for ${missing.join(", ")}.`);
  return few;
}
