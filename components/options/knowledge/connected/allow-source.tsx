import { useState } from "preact/hooks";
import { send } from "../../../../lib/bus.ts";
import type { SourceView } from "../../../../lib/source-settings.ts";
import { Button } from "../../../ui/button.tsx";
import { list, t } from "../../../ui/i18n.ts";
import { requestSites } from "../../permission.ts";
import { ProblemNote } from "../../problem-note.tsx";
import { useAct } from "../../use-act.ts";

interface AllowSourceProps {
  source: SourceView;
  small?: boolean;
  onChanged: () => Promise<unknown>;
}

/** Asks the browser to let Footnote reach the source's addresses, and looks at the source when nothing else is missing. */
export function AllowSource({ source, small = false, onChanged }: AllowSourceProps) {
  const [refused, setRefused] = useState(false);
  const { busy, problem, run } = useAct();
  const { settings, missing, held, progress } = source;
  const allow = () => {
    if (busy) return;
    // The browser shows its question only while the press is being handled: ask before anything else is awaited.
    const asked = requestSites(missing);
    void run(async () => {
      const yes = await asked;
      setRefused(!yes);
      if (!yes) return;
      const ready = settings.auth === "none" || settings.auth === "session" || held;
      if (ready && !settings.paused) await send("source.run", { id: settings.id, pass: progress.state === "new" ? "full" : progress.pass });
      await onChanged();
    });
  };
  return (
    <div class="d-needs">
      <Button kind={small ? "small" : "primary"} shut={busy} onPress={allow}>
        {t("op_allow_host", list(missing.map(host)))}
      </Button>
      {refused ? (
        <span class="d-small" role="status">
          {t("op_permission_refused")} {t("op_site_refused_next")}
        </span>
      ) : null}
      <ProblemNote problem={problem} />
    </div>
  );
}

function host(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).host : origin;
}
