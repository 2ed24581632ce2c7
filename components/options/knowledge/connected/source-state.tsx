import type { SourceView } from "../../../../lib/source-settings.ts";
import { number, t } from "../../../ui/i18n.ts";
import { todayTime } from "../../day-time.ts";
import { State } from "../../note.tsx";
import { problemWords } from "../../problem-note.tsx";
import { sourceNeeds } from "./source-needs.ts";

const needs = { permission: "op_source_needs_permission", token: "op_source_needs_token", "sign-in": "op_source_needs_sign_in" } as const;

/** How a source stands: in words, with its bar while it is read. */
export function SourceState({ source }: { source: SourceView }) {
  const { progress, settings } = source;
  const need = sourceNeeds(source);
  if (progress.state === "running") return <Running source={source} />;
  if (settings.paused || progress.state === "paused")
    return (
      <>
        <State kind="none">{t("op_source_paused")}</State>
        {progress.finished === null && progress.seen > 0 ? <span class="d-small">{soFar(source)}</span> : null}
      </>
    );
  if (need) return <State kind="warn">{t(needs[need])}</State>;
  if (progress.state === "waiting")
    return (
      <>
        <State kind="none">
          {progress.next ? t("op_source_waiting_until", todayTime(progress.next, new Date())) : t("op_source_waiting")}
        </State>
        {progress.problem ? <span class="d-small">{problemWords(progress.problem).title}</span> : null}
      </>
    );
  if (progress.state === "failed")
    return (
      <>
        <State kind="danger">{progress.problem ? problemWords(progress.problem).title : t("op_source_failed")}</State>
        {progress.finished ? <span class="d-small">{t("op_source_last_good", todayTime(progress.finished, new Date()))}</span> : null}
      </>
    );
  if (progress.state === "new") return <State kind="none">{t("op_source_new")}</State>;
  return <Done source={source} />;
}

function Running({ source }: { source: SourceView }) {
  const { seen, total, pass } = source.progress;
  return (
    <>
      <span>{pass === "changes" && seen === 0 ? t("op_source_looking") : soFar(source)}</span>
      {total === null ? (
        <progress class="d-bar" aria-label={source.settings.name} />
      ) : (
        <progress class="d-bar" aria-label={source.settings.name} value={seen} max={Math.max(1, total)} />
      )}
    </>
  );
}

function Done({ source }: { source: SourceView }) {
  const { finished, failed } = source.progress;
  return (
    <>
      <State kind={failed > 0 ? "warn" : "ok"}>{failed > 0 ? t("op_source_done_but", number(failed)) : t("op_source_done")}</State>
      <span class="d-small">{[finished ? todayTime(finished, new Date()) : null, broughtWords(source)].filter(Boolean).join(": ")}</span>
    </>
  );
}

function soFar({ progress: { seen, total, pass } }: SourceView): string {
  if (total !== null) return t(pass === "changes" ? "op_source_changes_of" : "op_source_reading_of", number(seen), number(total));
  return t(pass === "changes" ? "op_source_changes_seen" : "op_source_reading_seen", number(seen));
}

/** What the last walk brought: "4 new, 2 changed, 1 removed", or that nothing changed. */
function broughtWords({ progress: { added, changed, removed } }: SourceView): string {
  const parts = [
    added > 0 ? t("op_source_added", number(added)) : null,
    changed > 0 ? t("op_source_changed", number(changed)) : null,
    removed > 0 ? t("op_source_removed", number(removed)) : null,
  ].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(", ") : t("op_source_no_change");
}
