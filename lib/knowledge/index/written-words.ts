/** What is known of words as they stand in texts. A lookup cuts no string out of the text and makes none of its hash. */
export interface WrittenWords {
  /** The value of the word from `from` up to `to`; `make` gives that of one that was not met before. */
  lookUp(text: string, from: number, to: number, make: (word: string) => number): number;
}

/** No words yet. */
export function writtenWords(): WrittenWords {
  let units = new Uint16Array(1 << 16);
  let starts = new Uint32Array(1 << 12);
  let values = new Int32Array(1 << 12);
  let hashes = new Uint32Array(1 << 12);
  let slots = new Uint32Array(1 << 13);
  let size = 0;
  const same = (n: number, text: string, from: number, to: number): boolean => {
    const start = starts[n] as number;
    if ((starts[n + 1] as number) - start !== to - from) return false;
    for (let i = 0; i < to - from; i++) if (units[start + i] !== text.charCodeAt(from + i)) return false;
    return true;
  };
  const place = (n: number) => {
    const mask = slots.length - 1;
    let slot = (hashes[n] as number) & mask;
    while (slots[slot]) slot = (slot + 1) & mask;
    slots[slot] = n + 1;
  };
  const makeRoom = (length: number) => {
    const end = starts[size] as number;
    if (end + length > units.length) units = grown(units, new Uint16Array(Math.max(units.length * 2, end + length)));
    if (size + 2 <= values.length) return;
    starts = grown(starts, new Uint32Array(starts.length * 2));
    values = grown(values, new Int32Array(values.length * 2));
    hashes = grown(hashes, new Uint32Array(hashes.length * 2));
    slots = new Uint32Array(slots.length * 2);
    for (let n = 0; n < size; n++) place(n);
  };
  const add = (word: string, hash: number, value: number): number => {
    makeRoom(word.length);
    const start = starts[size] as number;
    for (let i = 0; i < word.length; i++) units[start + i] = word.charCodeAt(i);
    starts[size + 1] = start + word.length;
    values[size] = value;
    hashes[size] = hash;
    place(size++);
    return value;
  };
  return {
    lookUp(text, from, to, make) {
      const hash = hashOf(text, from, to);
      const mask = slots.length - 1;
      let slot = hash & mask;
      for (let n = slots[slot] as number; n > 0; n = slots[slot] as number) {
        if (hashes[n - 1] === hash && same(n - 1, text, from, to)) return values[n - 1] as number;
        slot = (slot + 1) & mask;
      }
      const word = text.slice(from, to);
      return add(word, hash, make(word));
    },
  };
}

function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

function grown<T extends Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Int32Array<ArrayBuffer>>(from: T, into: T): T {
  into.set(from);
  return into;
}
