import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { type Data, type Reply, send } from "../../lib/bus.ts";
import { type Problem, toProblem } from "../../lib/errors.ts";
import type { messages } from "../../lib/messages.ts";

type Messages = typeof messages;

/** Asks the background once on opening and when `data` changes: `value` is null until it answers, `reload` asks again. */
export function useAsk<N extends keyof Messages & string>(name: N, data: Data<Messages, N>) {
  const [value, setValue] = useState<Reply<Messages, N> | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const newest = useRef(0);
  const asked = JSON.stringify(data);
  const reload = useCallback(async () => {
    const mine = ++newest.current;
    try {
      const answer = await send(name, JSON.parse(asked) as Data<Messages, N>);
      // An answer that was overtaken by a later question is dropped.
      if (mine !== newest.current) return;
      setValue(answer);
      setProblem(null);
    } catch (error) {
      if (mine === newest.current) setProblem(toProblem(error));
    }
  }, [name, asked]);
  useEffect(() => {
    void reload();
    return () => {
      newest.current++;
    };
  }, [reload]);
  return { value, problem, reload };
}
