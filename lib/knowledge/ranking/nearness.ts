/** Words that are read together. */
const window = 16;

/** How far apart two words may stand that were asked side by side. */
const apart = 3;

/** What nearness is measured with: for each word of a segment its concept plus one (0: not asked), where each was asked, and what each weighs. */
export interface Asked {
  conceptOf: ArrayLike<number>;
  place: ArrayLike<number>;
  weight: ArrayLike<number>;
  room: NearnessRoom;
}

/** Room for reading one text after the other. */
export interface NearnessRoom {
  /** Where asked words stand in the text, and their concepts. */
  spots: Uint32Array;
  concepts: Uint8Array;
  /** By concept: whether the pair that it begins was met, and how often it stands in the window. */
  met: Uint8Array;
  inside: Uint8Array;
}

/** How closely a text holds what was asked, in weight. */
export interface Nearness {
  /** Pairs that were asked side by side and stand side by side; each pair weighs the mean of its two. */
  pairs: number;
  /** The most that stands together in a few lines. */
  together: number;
}

/** Room for so many concepts. */
export function nearnessRoom(concepts: number): NearnessRoom {
  return { spots: new Uint32Array(512), concepts: new Uint8Array(512), met: new Uint8Array(concepts), inside: new Uint8Array(concepts) };
}

/** Reads a text's words in order once. */
export function nearness(sequence: ArrayLike<number>, asked: Asked): Nearness {
  const count = spotsIn(sequence, asked);
  return count === 0 ? { pairs: 0, together: 0 } : { pairs: pairsOf(count, asked), together: togetherOf(count, asked) };
}

/** Notes where asked words stand; how many there are. */
function spotsIn(sequence: ArrayLike<number>, { conceptOf, room }: Asked): number {
  if (sequence.length > room.spots.length) {
    room.spots = new Uint32Array(sequence.length * 2);
    room.concepts = new Uint8Array(sequence.length * 2);
  }
  const { spots, concepts } = room;
  let count = 0;
  for (let at = 0; at < sequence.length; at++) {
    const concept = conceptOf[sequence[at] as number] as number;
    if (concept === 0) continue;
    spots[count] = at;
    concepts[count++] = concept - 1;
  }
  return count;
}

function pairsOf(count: number, { place, weight, room: { spots, concepts, met } }: Asked): number {
  met.fill(0);
  let pairs = 0;
  for (let n = 1; n < count; n++) {
    const concept = concepts[n] as number;
    for (let i = n - 1; i >= 0 && (spots[n] as number) - (spots[i] as number) <= apart; i--) {
      const before = concepts[i] as number;
      const step = (place[concept] as number) - (place[before] as number);
      if (step !== 1 && step !== -1) continue;
      // Each concept was asked at one place: a pair is known by the one that was asked first.
      const begins = step === 1 ? before : concept;
      if (met[begins]) continue;
      met[begins] = 1;
      pairs += ((weight[before] as number) + (weight[concept] as number)) / 2;
    }
  }
  return pairs;
}

function togetherOf(count: number, { weight, room: { spots, concepts, inside } }: Asked): number {
  inside.fill(0);
  let first = 0;
  let sum = 0;
  let together = 0;
  for (let n = 0; n < count; n++) {
    const concept = concepts[n] as number;
    if (inside[concept] === 0) sum += weight[concept] as number;
    inside[concept] = (inside[concept] as number) + 1;
    while ((spots[n] as number) - (spots[first] as number) >= window) {
      const gone = concepts[first++] as number;
      inside[gone] = (inside[gone] as number) - 1;
      if (inside[gone] === 0) sum -= weight[gone] as number;
    }
    if (sum > together) together = sum;
  }
  return together;
}
