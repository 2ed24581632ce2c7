import { useCallback, useEffect, useState } from "preact/hooks";
import { type Data, type Reply, send } from "../../lib/bus.ts";
import { type Problem, toProblem } from "../../lib/errors.ts";
import type { messages } from "../../lib/messages.ts";

type Messages = typeof messages;

/** Asks the background once on opening: `value` is null until it answers, `reload` asks again. */
export function useAsk<N extends keyof Messages & string>(name: N, data: Data<Messages, N>) {
  const [value, setValue] = useState<Reply<Messages, N> | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const asked = JSON.stringify(data);
  const reload = useCallback(async () => {
    try {
      setValue(await send(name, JSON.parse(asked) as Data<Messages, N>));
      setProblem(null);
    } catch (error) {
      setProblem(toProblem(error));
    }
  }, [name, asked]);
  useEffect(() => void reload(), [reload]);
  return { value, problem, reload };
}
