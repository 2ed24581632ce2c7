/** A decimal digit of any script as one of 0 to 9, any other letter as it is: such digits come in runs of ten, zero first. */
export function asciiDigit(letter: string): string {
  if (!/(?![0-9])\p{Nd}/u.test(letter)) return letter;
  const code = letter.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}
