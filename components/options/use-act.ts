import { useState } from "preact/hooks";
import { type Problem, toProblem } from "../../lib/errors.ts";

/** Runs one action at a time; `busy` while it runs, `problem` when it failed, `run` yields whether it succeeded. */
export function useAct() {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const run = async (action: () => Promise<unknown>): Promise<boolean> => {
    setBusy(true);
    setProblem(null);
    try {
      await action();
      return true;
    } catch (error) {
      const found = toProblem(error);
      if (found.code === "unexpected") console.error(error);
      setProblem(found);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, problem, run };
}
