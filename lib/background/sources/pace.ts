/** Lets requests through one after the other, `rate` of them a second at most. */
export function pace(rate: number, doors: { now: () => number; wait: (ms: number) => Promise<void> }): () => Promise<void> {
  const gap = 1000 / rate;
  let free = 0;
  let last: Promise<unknown> = Promise.resolve();
  const pass = async () => {
    // A clock that was set back must not make us wait for hours.
    const left = Math.min(gap, free - doors.now());
    if (left > 0) await doors.wait(left);
    free = doors.now() + gap;
  };
  return () => {
    const turn = last.then(pass);
    last = turn.catch(() => undefined);
    return turn;
  };
}
