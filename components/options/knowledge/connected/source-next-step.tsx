import type { SourceView } from "../../../../lib/source-settings.ts";
import { list, t } from "../../../ui/i18n.ts";
import { Note } from "../../note.tsx";
import { problemWords } from "../../problem-note.tsx";
import { OutLink } from "../articles/out-link.tsx";
import { AllowSource } from "./allow-source.tsx";
import { SignIn } from "./sign-in.tsx";
import { sourceNeeds } from "./source-needs.ts";
import { TokenEntry } from "./token-entry.tsx";

/** What a source waits for, and the press that gives it; else why the last look failed. */
export function SourceNextStep({ source, onChanged }: { source: SourceView; onChanged: () => Promise<unknown> }) {
  const need = sourceNeeds(source);
  const { problem, state } = source.progress;
  const refused = problem?.code === "source.signed-out";
  if (need === "permission")
    return (
      <Note kind="warn" title={t("op_source_needs_permission")}>
        {t("op_source_permission_why", list(source.missing))}
        <AllowSource source={source} onChanged={onChanged} />
      </Note>
    );
  if (need === "token")
    return (
      <Note kind="warn" title={t(refused ? "op_source_token_refused" : "op_source_needs_token")}>
        <TokenEntry source={source} onChanged={onChanged} />
      </Note>
    );
  if (need === "sign-in")
    return (
      <Note kind="warn" title={t(refused ? "op_source_sign_in_ended" : "op_source_needs_sign_in")}>
        {t("op_source_sign_in_why")}
        <SignIn source={source} onChanged={onChanged} />
      </Note>
    );
  if ((state !== "failed" && state !== "waiting") || !problem) return null;
  const { title, text } = problemWords(problem);
  const address = source.settings.answers["address"]?.split(/\s/)[0] ?? "";
  return (
    <Note kind={state === "failed" ? "danger" : "info"} title={title}>
      {text} {t("op_source_failed_keeps")}{" "}
      {source.settings.auth === "session" && refused && address !== "" ? <OutLink url={address}>{t("op_source_open")}</OutLink> : null}
      <p class="d-mono">{problem.code}</p>
    </Note>
  );
}
