/** Numbers of 32 bits that are added one after the other, without a JavaScript array's boxes. */
export interface GrowingNumbers {
  readonly length: number;
  push(value: number): void;
  /** A view of what is there; it does not follow later additions. */
  view(): Uint32Array<ArrayBuffer>;
}

/** A list, empty or with a few numbers in it. */
export function growingNumbers(first: readonly number[] = []): GrowingNumbers {
  let values = new Uint32Array(1024);
  let length = first.length;
  values.set(first);
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === values.length) {
        const larger = new Uint32Array(length * 2);
        larger.set(values);
        values = larger;
      }
      values[length++] = value;
    },
    view: () => values.subarray(0, length),
  };
}
