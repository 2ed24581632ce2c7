/** Strings numbered from 0, as bytes: a JavaScript Map of them would take five times the memory and have to be made anew. */
export interface StringTable {
  readonly size: number;
  /** Its number, or −1. */
  find(text: string): number;
  at(n: number): string;
}

/** The three arrays of a table: all texts as UTF-8, where each begins, and a hash table of numbers plus one. */
export interface PackedStrings {
  bytes: Uint8Array<ArrayBuffer>;
  starts: Uint32Array<ArrayBuffer>;
  slots: Uint32Array<ArrayBuffer>;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Packs different strings; the same string twice is found as the first. */
export function packStrings(strings: readonly string[]): PackedStrings {
  const starts = new Uint32Array(strings.length + 1);
  let bytes = new Uint8Array(Math.max(64, strings.length * 10));
  for (const [n, text] of strings.entries()) {
    const from = starts[n] as number;
    // A UTF-16 unit takes at most three bytes.
    if (from + text.length * 3 > bytes.length) bytes = larger(bytes, from + text.length * 3);
    starts[n + 1] = from + encoder.encodeInto(text, bytes.subarray(from)).written;
  }
  bytes = bytes.slice(0, starts[strings.length]);
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(2, strings.length * 2))));
  const mask = slots.length - 1;
  for (let n = 0; n < strings.length; n++) {
    let slot = hash(bytes, starts[n] as number, starts[n + 1] as number) & mask;
    while (slots[slot]) slot = (slot + 1) & mask;
    slots[slot] = n + 1;
  }
  return { bytes, starts, slots };
}

/** Opens packed strings in place; nothing is copied. */
export function openStrings({ bytes, starts, slots }: PackedStrings): StringTable {
  const mask = slots.length - 1;
  const same = (n: number, key: Uint8Array) => {
    const from = starts[n] as number;
    if ((starts[n + 1] as number) - from !== key.length) return false;
    for (let i = 0; i < key.length; i++) if (bytes[from + i] !== key[i]) return false;
    return true;
  };
  return {
    size: starts.length - 1,
    find(text) {
      const key = encoder.encode(text);
      let slot = hash(key, 0, key.length) & mask;
      for (let n = slots[slot] as number; n > 0; n = slots[slot] as number) {
        if (same(n - 1, key)) return n - 1;
        slot = (slot + 1) & mask;
      }
      return -1;
    },
    at: (n) => decoder.decode(bytes.subarray(starts[n] as number, starts[n + 1] as number)),
  };
}

function larger(bytes: Uint8Array<ArrayBuffer>, least: number): Uint8Array<ArrayBuffer> {
  const more = new Uint8Array(Math.max(least, bytes.length * 2));
  more.set(bytes);
  return more;
}

function hash(bytes: Uint8Array, from: number, to: number): number {
  let sum = 0x811c9dc5;
  for (let at = from; at < to; at++) sum = Math.imul(sum ^ (bytes[at] as number), 0x01000193);
  return (sum ^ (sum >>> 15)) >>> 0;
}
