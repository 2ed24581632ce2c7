/** Different texts that are kept in mind, and how long each may be. */
const most = 500;
const longest = 500;

/** The same function, which need not work out again what it has made of a text lately. What it yields must not be changed. */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = make(text);
    if (text.length > longest) return made;
    if (known.size >= most) known.clear();
    known.set(text, made);
    return made;
  };
}
