import { useEffect, useRef, useState } from "preact/hooks";
import { send, watch } from "../../../../lib/bus.ts";
import { type Problem, toProblem } from "../../../../lib/errors.ts";
import type { LeakFinding } from "../../../../lib/source-settings.ts";
import { addFindings } from "./leak-findings.ts";

/** How far a leak check has come. */
export interface LeakCheck {
  state: "running" | "done" | "stopped";
  /** When it ended, for one of before; null for one of now. */
  at: string | null;
  checked: number;
  total: number;
  findings: LeakFinding[];
}

/** A leak check that is begun and stopped by a press; leaving the page stops it too. */
export function useLeakCheck() {
  const [check, setCheck] = useState<LeakCheck | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => {
    void lastRun().then(
      (last) => setCheck((now) => now ?? last),
      (error) => setProblem(toProblem(error)),
    );
    return () => running.current?.abort();
  }, []);
  const begin = async () => {
    if (running.current) return;
    const abort = new AbortController();
    running.current = abort;
    setProblem(null);
    setCheck({ state: "running", at: null, checked: 0, total: 0, findings: [] });
    const end = (state: "done" | "stopped") => setCheck((c) => (c ? { ...c, state } : c));
    try {
      await watch(
        "leak.check",
        {},
        ({ checked, total, findings }) =>
          setCheck((c) => ({ state: "running", at: null, checked, total, findings: addFindings(c?.findings ?? [], findings) })),
        abort.signal,
      );
      end("done");
    } catch (error) {
      end("stopped");
      if (!abort.signal.aborted) setProblem(toProblem(error));
    } finally {
      running.current = null;
    }
  };
  return { check, problem, begin, stop: () => running.current?.abort() };
}

/** What the last check found, wherever it ended; null when there was none. */
async function lastRun(): Promise<LeakCheck | null> {
  const last = await send("leak.read", {});
  return last && { ...last, state: last.checked < last.total ? "stopped" : "done" };
}
