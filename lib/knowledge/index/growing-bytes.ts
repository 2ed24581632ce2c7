/** Pieces of text that are added one after the other as UTF-8, without an array for each. */
export interface GrowingBytes {
  readonly length: number;
  /** Adds a text; its bytes as a view that holds until the next one is added. */
  add(text: string): Uint8Array;
  view(): Uint8Array<ArrayBuffer>;
}

const encoder = new TextEncoder();

/** No bytes yet. */
export function growingBytes(): GrowingBytes {
  let bytes = new Uint8Array(4096);
  let length = 0;
  return {
    get length() {
      return length;
    },
    add(text) {
      // A UTF-16 unit takes at most three bytes.
      if (length + text.length * 3 > bytes.length) {
        const larger = new Uint8Array(Math.max(bytes.length * 2, length + text.length * 3));
        larger.set(bytes);
        bytes = larger;
      }
      const from = length;
      length += encoder.encodeInto(text, bytes.subarray(from)).written;
      return bytes.subarray(from, length);
    },
    view: () => bytes.subarray(0, length),
  };
}
