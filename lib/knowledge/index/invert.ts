/** Postings of one field: word n stands in `docs` from `starts[n]` up to `starts[n + 1]`, as often as `freqs` says (255 at most). */
export interface Inverted {
  starts: Uint32Array<ArrayBuffer>;
  docs: Uint32Array<ArrayBuffer>;
  freqs: Uint8Array<ArrayBuffer>;
  lengths: Uint32Array<ArrayBuffer>;
}

/** Turns documents' words (`begins[d]` up to `begins[d + 1]` in `tokens`) into each word's documents. */
export function invert(tokens: Uint32Array, begins: Uint32Array, words: number): Inverted {
  const documents = begins.length - 1;
  const starts = counted(tokens, begins, words);
  const docs = new Uint32Array(starts[words] as number);
  const freqs = new Uint8Array(docs.length);
  const next = starts.slice();
  const lengths = new Uint32Array(documents);
  for (let doc = 0; doc < documents; doc++) {
    const end = begins[doc + 1] as number;
    lengths[doc] = end - (begins[doc] as number);
    for (let at = begins[doc] as number; at < end; at++) {
      const word = tokens[at] as number;
      const slot = next[word] as number;
      if (slot > (starts[word] as number) && docs[slot - 1] === doc) {
        if ((freqs[slot - 1] as number) < 255) freqs[slot - 1] = (freqs[slot - 1] as number) + 1;
        continue;
      }
      docs[slot] = doc;
      freqs[slot] = 1;
      next[word] = slot + 1;
    }
  }
  return { starts, docs, freqs, lengths };
}

/** Where each word's documents begin: a word counts once per document. */
function counted(tokens: Uint32Array, begins: Uint32Array, words: number): Uint32Array<ArrayBuffer> {
  const starts = new Uint32Array(words + 1);
  const last = new Uint32Array(words);
  for (let doc = 0; doc < begins.length - 1; doc++) {
    for (let at = begins[doc] as number; at < (begins[doc + 1] as number); at++) {
      const word = tokens[at] as number;
      if (last[word] === doc + 1) continue;
      last[word] = doc + 1;
      starts[word + 1] = (starts[word + 1] as number) + 1;
    }
  }
  for (let word = 0; word < words; word++) starts[word + 1] = (starts[word + 1] as number) + (starts[word] as number);
  return starts;
}
