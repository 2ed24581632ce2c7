import { useState } from "preact/hooks";
import { send } from "../../../../lib/bus.ts";
import type { SourceKind, SourceSettings } from "../../../../lib/source-settings.ts";
import { t } from "../../../ui/i18n.ts";
import { LockNote } from "../../lock-note.tsx";
import { locked } from "../../locked.ts";
import { PageHead } from "../../page-head.tsx";
import { ProblemNote } from "../../problem-note.tsx";
import { go } from "../../route.ts";
import { readStatus, status } from "../../status.ts";
import { useAct } from "../../use-act.ts";
import { useAsk } from "../../use-ask.ts";
import { KindCards } from "./kind-cards.tsx";
import { SourceForm } from "./source-form.tsx";
import { newSource } from "./source-form-state.ts";
import { sourceNeeds } from "./source-needs.ts";
import { kindMeaning } from "./source-words.ts";

/** Adding a source: first its kind, then what that kind asks. */
export function AddSourcePage({ kind }: { kind: string | null }) {
  const { value: kinds, problem } = useAsk("source.kinds", {});
  const lock = locked(status.value, "edit-knowledge");
  const chosen = kinds?.find((k) => k.id === kind) ?? null;
  return (
    <>
      <PageHead
        title={chosen?.name ?? t("op_source_add")}
        lede={chosen ? kindMeaning(chosen.id) : t("op_source_add_lede")}
        crumb={
          <>
            <a href="#knowledge">{t("op_knowledge")}</a> / <a href="#knowledge/sources">{t("op_sources_word")}</a>
            {chosen ? (
              <>
                {" "}
                / <a href="#knowledge/sources/add">{t("op_source_add")}</a>
              </>
            ) : null}
          </>
        }
      />
      <LockNote lock={lock} />
      <ProblemNote problem={problem} />
      {!kinds && !problem ? <p class="d-muted">{t("op_loading")}</p> : null}
      {kinds && !lock && !chosen ? <KindCards kinds={kinds} /> : null}
      {chosen && !lock ? <Connect kind={chosen} /> : null}
    </>
  );
}

/** Saves a new source, looks at it at once where nothing is missing, and goes to its own page. */
function Connect({ kind }: { kind: SourceKind }) {
  const [fresh] = useState(() => newSource(crypto.randomUUID(), kind));
  const { busy, problem, run } = useAct();
  const connect = (settings: SourceSettings) =>
    void run(async () => {
      const view = await send("source.save", settings);
      if (sourceNeeds(view) === null && view.progress.state === "new") await send("source.run", { id: view.settings.id, pass: "full" });
      void readStatus();
      go("knowledge", "sources", view.settings.id);
    });
  return (
    <>
      <ProblemNote problem={problem} />
      <SourceForm kind={kind} saved={fresh} isNew readOnly={false} busy={busy} onSave={connect} />
    </>
  );
}
