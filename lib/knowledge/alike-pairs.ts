/** Words of a text that are looked at to find others like it; fewer where there are very many texts, which have rarer words. */
const rarest = { few: 5, many: 3, manyFrom: 100_000 };
/** How many texts may share two words. */
const mostAlike = 60;
/** Share of the shorter text's words that both must have. */
const leastShared = 0.5;
/** Slots in which pairs of words are counted before any of them is kept: a power of two. */
const slots = 1 << 22;

/**
 * Pairs (by their place) of texts, given as their words, that have much in common. Only those are looked at that share two of
 * their rarest words, or the one word that they have, so the work grows with the texts and not with their square.
 */
export function alikePairs(texts: Iterable<string[]>, each: (a: number, b: number) => void): void {
  const { numbered, counts } = numberedWords(texts);
  const seen = new Set<number>();
  for (const group of groupsOf(numbered, counts)) {
    for (let i = 0; i < group.length; i++) {
      for (let j = i + 1; j < group.length; j++) {
        const a = group[i] as number;
        const b = group[j] as number;
        const pair = a * numbered.length + b;
        if (seen.has(pair)) continue;
        seen.add(pair);
        if (alike(numbered[a] as Uint32Array, numbered[b] as Uint32Array)) each(a, b);
      }
    }
  }
}

/** Words as numbers, each text's sorted and once; and in how many texts each word stands. */
function numberedWords(texts: Iterable<string[]>): { numbered: Uint32Array[]; counts: number[] } {
  const ids = new Map<string, number>();
  const counts: number[] = [];
  const numbered: Uint32Array[] = [];
  for (const words of texts) {
    const own = new Uint32Array(words.length);
    words.forEach((word, n) => {
      let id = ids.get(word);
      if (id === undefined) {
        id = ids.size;
        ids.set(word, id);
        counts.push(0);
      }
      own[n] = id;
    });
    own.sort();
    let kept = 0;
    for (let n = 0; n < own.length; n++) {
      if (n > 0 && own[n] === own[n - 1]) continue;
      own[kept++] = own[n] as number;
      counts[own[n] as number] = (counts[own[n] as number] as number) + 1;
    }
    numbered.push(own.slice(0, kept));
  }
  return { numbered, counts };
}

function groupsOf(texts: Uint32Array[], counts: number[]): number[][] {
  // Most pairs of words stand in one text only: they are counted first, so that they need no room of their own.
  const met = new Uint8Array(slots);
  const most = texts.length < rarest.manyFrom ? rarest.few : rarest.many;
  const slot = (x: number, y: number) => ((Math.imul(x, 0x9e3779b1) ^ Math.imul(y, 0x85ebca6b)) >>> 0) & (slots - 1);
  for (const own of texts) {
    keysOf(own, counts, most, (x, y) => {
      const at = slot(x, y);
      if ((met[at] as number) < 2) met[at] = (met[at] as number) + 1;
    });
  }
  const groups = new Map<number, number[]>();
  texts.forEach((own, at) => {
    keysOf(own, counts, most, (x, y) => {
      if ((met[slot(x, y)] as number) < 2) return;
      const key = (x + 1) * counts.length + y;
      const group = groups.get(key);
      if (!group) groups.set(key, [at]);
      // One too many marks it as too common; more would only take room.
      else if (group.length <= mostAlike) group.push(at);
    });
  });
  return [...groups.values()].filter((group) => group.length > 1 && group.length <= mostAlike);
}

/** Each two of a text's rarest words, or a lone word with itself; words that no other text has count for nothing. */
function keysOf(own: Uint32Array, counts: number[], most: number, each: (x: number, y: number) => void): void {
  if (own.length === 1) each(own[0] as number, own[0] as number);
  const rare: number[] = [];
  for (const id of own) {
    const count = counts[id] as number;
    if (count < 2) continue;
    let at = rare.length;
    while (at > 0 && (counts[rare[at - 1] as number] as number) > count) at--;
    if (at >= most) continue;
    rare.splice(at, 0, id);
    if (rare.length > most) rare.pop();
  }
  rare.sort((x, y) => x - y);
  for (let i = 0; i < rare.length; i++) for (let j = i + 1; j < rare.length; j++) each(rare[i] as number, rare[j] as number);
}

function alike(a: Uint32Array, b: Uint32Array): boolean {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const x = a[i] as number;
    const y = b[j] as number;
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return shared >= leastShared * Math.min(a.length, b.length);
}
