import { useState } from "preact/hooks";
import { send } from "../../../lib/bus.ts";
import { t } from "../../ui/i18n.ts";
import { Field } from "../field.tsx";
import { Note } from "../note.tsx";
import { requestSite } from "../permission.ts";
import { ProblemNote } from "../problem-note.tsx";
import { readStatus } from "../status.ts";
import { TextInput } from "../text-input.tsx";
import { useAct } from "../use-act.ts";
import { siteOrigin } from "./site-origin.ts";

/** Allows Footnote on one helpdesk; the browser itself asks once more. */
export function AllowSite({ onAllowed }: { onAllowed: (origin: string) => void }) {
  const [typed, setTyped] = useState("");
  const [refused, setRefused] = useState(false);
  const { busy, problem, run } = useAct();
  const origin = siteOrigin(typed);
  const allow = (event: Event) => {
    event.preventDefault();
    if (!origin || busy) return;
    // The browser shows its question only while the click is being handled: ask before anything else is awaited.
    const asked = requestSite(origin);
    void run(async () => {
      const yes = await asked;
      setRefused(!yes);
      if (!yes) return;
      await send("site.allow", { origin });
      setTyped("");
      await readStatus();
      onAllowed(origin);
    });
  };
  return (
    <form class="d-gap d-narrow" onSubmit={allow}>
      <Field
        label={t("op_site_address")}
        hint={origin ? t("op_site_will_ask", origin) : t("op_site_hint")}
        error={typed.trim() && !origin ? t("op_site_wrong") : null}
      >
        <TextInput mono value={typed} placeholder="https://support.example.com" onText={setTyped} />
      </Field>
      <button type="submit" class={origin && !busy ? "btn primary" : "btn"} aria-disabled={origin && !busy ? undefined : "true"}>
        {t("op_site_allow")}
      </button>
      {refused ? (
        <Note kind="warn" title={t("op_permission_refused")}>
          {t("op_site_refused_next")}
        </Note>
      ) : null}
      <ProblemNote problem={problem} />
    </form>
  );
}
