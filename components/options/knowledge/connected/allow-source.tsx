import { send } from "../../../../lib/bus.ts";
import type { SourceView } from "../../../../lib/source-settings.ts";
import { AllowHosts } from "../allow-hosts.tsx";

interface AllowSourceProps {
  source: SourceView;
  small?: boolean;
  onChanged: () => Promise<unknown>;
}

/** Asks the browser to let Footnote reach the source's addresses, and looks at the source when nothing else is missing. */
export function AllowSource({ source, small = false, onChanged }: AllowSourceProps) {
  const { settings, missing, held, progress } = source;
  const begin = async () => {
    const ready = settings.auth === "none" || settings.auth === "session" || held;
    if (ready && !settings.paused) await send("source.run", { id: settings.id, pass: progress.state === "new" ? "full" : progress.pass });
    await onChanged();
  };
  return <AllowHosts origins={missing} kind={small ? "small" : "primary"} onAllowed={begin} />;
}
