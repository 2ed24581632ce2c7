declare module "snowball-stemmers" {
  /** A Snowball stemmer by the algorithm's English name, such as "swedish"; throws on an unknown one. */
  export function newStemmer(algorithm: string): { stem(word: string): string };
}
