/** Remembers what was made of an array or a set that nobody changes. */
export function onceFor<K extends object, T>(make: (of: K) => T): (of: K) => T {
  const ready = new WeakMap<K, T>();
  return (of) => {
    const known = ready.get(of);
    if (known !== undefined) return known;
    const made = make(of);
    ready.set(of, made);
    return made;
  };
}
