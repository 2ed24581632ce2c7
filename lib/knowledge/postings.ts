/** How BM25 weighs repetition (`k1`) and length (`b`). */
export interface Bm25 {
  k1: number;
  b: number;
}

/** Where a term stands: documents in rising order, and its weighted frequency in each. */
export interface Posting {
  docs: Uint32Array;
  freqs: Float32Array;
}

/** An inverted index over documents numbered from 0. `norms` is the length part of BM25, ready to add to a frequency. */
export interface Postings {
  size: number;
  terms: Map<string, Posting>;
  norms: Float32Array;
  k1: number;
}

/** Builds postings from each document's weighted term frequencies. */
export function buildPostings(documents: Map<string, number>[], { k1, b }: Bm25): Postings {
  const lists = new Map<string, { docs: number[]; freqs: number[] }>();
  const lengths = new Float64Array(documents.length);
  for (const [doc, frequencies] of documents.entries()) {
    for (const [term, freq] of frequencies) {
      lengths[doc] = (lengths[doc] ?? 0) + freq;
      const list = lists.get(term);
      if (list) {
        list.docs.push(doc);
        list.freqs.push(freq);
      } else lists.set(term, { docs: [doc], freqs: [freq] });
    }
  }
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, documents.length) || 1;
  const terms = new Map<string, Posting>();
  for (const [term, { docs, freqs }] of lists) terms.set(term, { docs: Uint32Array.from(docs), freqs: Float32Array.from(freqs) });
  return { size: documents.length, terms, norms: Float32Array.from(lengths, (length) => k1 * (1 - b + (b * length) / mean)), k1 };
}

/** How telling a term is: never below `floor`, which keeps common words of a small collection from weighing nothing. */
export function idf(postings: Postings, term: string, floor = 0): number {
  const found = postings.terms.get(term)?.docs.length ?? 0;
  return Math.max(floor, Math.log(1 + (postings.size - found + 0.5) / (found + 0.5)));
}

/** BM25 of every document for weighted query terms; documents that `open` does not let through stay at 0. */
export function scores(postings: Postings, query: Map<string, number>, open: Uint8Array): Float64Array {
  const sums = new Float64Array(postings.size);
  const { norms, k1 } = postings;
  for (const [term, weight] of query) {
    const posting = postings.terms.get(term);
    if (!posting) continue;
    const { docs, freqs } = posting;
    const factor = weight * idf(postings, term) * (k1 + 1);
    for (let i = 0; i < docs.length; i++) {
      const doc = docs[i] as number;
      if (!open[doc]) continue;
      const freq = freqs[i] as number;
      sums[doc] = (sums[doc] as number) + (factor * freq) / (freq + (norms[doc] as number));
    }
  }
  return sums;
}

/** Does the document hold the term? */
export function holds(postings: Postings, term: string, doc: number): boolean {
  const docs = postings.terms.get(term)?.docs;
  if (!docs) return false;
  let low = 0;
  let high = docs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((docs[middle] as number) < doc) low = middle + 1;
    else high = middle;
  }
  return docs[low] === doc;
}
