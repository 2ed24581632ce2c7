import { send } from "../../../../lib/bus.ts";
import type { SourceView } from "../../../../lib/source-settings.ts";
import { Button } from "../../../ui/button.tsx";
import { number, t } from "../../../ui/i18n.ts";
import { todayTime } from "../../day-time.ts";
import { ProblemNote } from "../../problem-note.tsx";
import { useAct } from "../../use-act.ts";
import { SourceState } from "./source-state.tsx";
import { nextLook } from "./source-table.tsx";
import { authWords } from "./source-words.ts";

interface SourceFactsProps {
  source: SourceView;
  readOnly: boolean;
  onChanged: () => Promise<unknown>;
}

/** How a source stands, with its numbers and how it lets us in. */
export function SourceFacts({ source, readOnly, onChanged }: SourceFactsProps) {
  const { progress, articles, macros } = source;
  return (
    <section class="d-section">
      <h2 class="vh">{t("op_source_how_it_stands")}</h2>
      <dl class="d-kv d-narrow">
        <dt>{t("op_state")}</dt>
        <dd>
          <div role="status" class="d-state-cell">
            <SourceState source={source} />
          </div>
        </dd>
        <dt>{t("op_articles_word")}</dt>
        <dd>{number(articles)}</dd>
        {macros > 0 ? (
          <>
            <dt>{t("op_saved_replies")}</dt>
            <dd>{number(macros)}</dd>
          </>
        ) : null}
        <dt>{t("op_last_look")}</dt>
        <dd>{progress.finished ? todayTime(progress.finished, new Date()) : t("op_never")}</dd>
        <dt>{t("op_next_look")}</dt>
        <dd>{nextLook(source)}</dd>
        <dt>{t("op_access")}</dt>
        <dd>
          <Access source={source} readOnly={readOnly} onChanged={onChanged} />
        </dd>
      </dl>
    </section>
  );
}

function Access({ source: { settings, held }, readOnly, onChanged }: SourceFactsProps) {
  const { busy, problem, run } = useAct();
  const holds = held && (settings.auth === "token" || settings.auth === "oauth");
  const forget = () => {
    if (!busy)
      void run(async () => {
        await send("source.sign-out", { id: settings.id });
        await onChanged();
      });
  };
  return (
    <>
      {[authWords(settings.auth), holds ? t(settings.auth === "token" ? "op_token_held" : "op_signed_in") : ""].filter(Boolean).join(" · ")}{" "}
      {holds && !readOnly ? (
        <Button kind="small-link" shut={busy} onPress={forget}>
          {t(settings.auth === "token" ? "op_token_forget" : "op_sign_out")}
        </Button>
      ) : null}
      <ProblemNote problem={problem} />
    </>
  );
}
