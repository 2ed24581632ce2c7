import type { SourceView } from "../../../../lib/source-settings.ts";
import { useAsk } from "../../use-ask.ts";
import { useEvery } from "../../use-every.ts";

/** The connected sources; asked again each second while one is being read, and now and then while one waits. */
export function useSources() {
  const asked = useAsk("source.list", {});
  useEvery(asked.value === null ? null : howOften(asked.value), asked.reload);
  return asked;
}

function howOften(sources: SourceView[]): number | null {
  const states = sources.map((s) => s.progress.state);
  if (states.includes("running")) return 1000;
  return states.includes("waiting") ? 5000 : null;
}
