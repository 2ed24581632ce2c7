import { useEffect, useState } from "preact/hooks";
import { Button } from "../../../ui/button.tsx";
import { number, plural, t } from "../../../ui/i18n.ts";
import { LockNote } from "../../lock-note.tsx";
import { locked } from "../../locked.ts";
import { ProblemNote } from "../../problem-note.tsx";
import { status } from "../../status.ts";
import { KnowledgeHead } from "../knowledge-head.tsx";
import { ContradictionCard } from "./contradiction-card.tsx";
import { radar, radarProblem, readRadar } from "./radar-state.ts";

const atOnce = 25;

/** Places that say the same thing with another value. */
export function ContradictionsPage() {
  const [shown, setShown] = useState(atOnce);
  useEffect(() => void readRadar(), []);
  const lock = locked(status.value, "edit-knowledge");
  const found = radar.value?.contradictions ?? null;
  return (
    <>
      <KnowledgeHead at="contradictions" title={t("op_contradictions")} lede={t("op_contradictions_lede")} />
      <LockNote lock={lock} />
      <ProblemNote problem={radarProblem.value} />
      {found || radarProblem.value ? null : <p class="d-muted">{t("op_radar_reading")}</p>}
      {found && found.length === 0 ? <p class="d-empty">{plural("op_contradictions_none", radar.value?.articles ?? 0)}</p> : null}
      {found?.slice(0, shown).map((c) => (
        <ContradictionCard key={c.id} found={c} readOnly={lock !== null && lock.why !== "team"} />
      ))}
      {found && found.length > shown ? (
        <Button kind="link" onPress={() => setShown(shown + atOnce)}>
          {t("op_show_more", number(found.length - shown))}
        </Button>
      ) : null}
    </>
  );
}
