/**
 * A 32-bit checksum, chained over pieces by `seed`. Every step can be undone, so one changed byte always changes it. Pieces in
 * the middle of a chain must be whole words of four bytes long.
 */
export function checksum(bytes: Uint8Array, seed = 0x811c9dc5): number {
  const whole = bytes.byteLength >> 2;
  // Views over odd offsets can't be read as words: copied first.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, whole);
  let sum = seed | 0;
  for (let at = 0; at < whole; at++) {
    sum = Math.imul(sum ^ (words[at] as number), 0x9e3779b1);
    sum = (sum << 13) | (sum >>> 19);
  }
  for (let at = whole * 4; at < bytes.byteLength; at++) sum = Math.imul(sum ^ (bytes[at] as number), 0x01000193);
  return sum >>> 0;
}
