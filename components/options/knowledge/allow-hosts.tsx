import { useState } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { list, t } from "../../ui/i18n.ts";
import { requestSites } from "../permission.ts";
import { ProblemNote } from "../problem-note.tsx";
import { useAct } from "../use-act.ts";

interface AllowHostsProps {
  origins: string[];
  kind: "primary" | "small";
  /** The button is shut until it is done. */
  onAllowed: () => unknown;
}

/** Asks the browser to let Footnote reach these addresses, and says so when the answer was no. */
export function AllowHosts({ origins, kind, onAllowed }: AllowHostsProps) {
  const [refused, setRefused] = useState(false);
  const { busy, problem, run } = useAct();
  const allow = () => {
    if (busy) return;
    // The browser shows its question only while the press is being handled: ask before anything else is awaited.
    const asked = requestSites(origins);
    void run(async () => {
      const yes = await asked;
      setRefused(!yes);
      if (yes) await onAllowed();
    });
  };
  return (
    <div class="d-needs">
      <Button kind={kind} shut={busy} onPress={allow}>
        {t("op_allow_host", list(origins.map(host)))}
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
