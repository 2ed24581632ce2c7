import { send } from "../../../../lib/bus.ts";
import type { SourceKind, SourceSettings, SourceView } from "../../../../lib/source-settings.ts";
import { t } from "../../../ui/i18n.ts";
import { LockNote } from "../../lock-note.tsx";
import { locked } from "../../locked.ts";
import { PageHead } from "../../page-head.tsx";
import { ProblemNote } from "../../problem-note.tsx";
import { status } from "../../status.ts";
import { useAct } from "../../use-act.ts";
import { useAsk } from "../../use-ask.ts";
import { RemoveSource } from "./remove-source.tsx";
import { SourceActions } from "./source-actions.tsx";
import { SourceFacts } from "./source-facts.tsx";
import { SourceFailures } from "./source-failures.tsx";
import { SourceForm } from "./source-form.tsx";
import { SourceNextStep } from "./source-next-step.tsx";
import { useSources } from "./use-sources.ts";

/** One source: what it needs, how it stands, what it could not take, its settings, and taking it away. */
export function SourcePage({ id }: { id: string }) {
  const { value: sources, problem, reload } = useSources();
  const kinds = useAsk("source.kinds", {});
  const source = sources?.find((s) => s.settings.id === id) ?? null;
  const kind = kinds.value?.find((k) => k.id === source?.settings.kind) ?? null;
  const crumb = (
    <>
      <a href="#knowledge">{t("op_knowledge")}</a> / <a href="#knowledge/sources">{t("op_sources_word")}</a>
    </>
  );
  if (!source)
    return (
      <>
        <PageHead title={t("op_source")} crumb={crumb} />
        <ProblemNote problem={problem} />
        {problem ? null : <p class="d-muted">{t(sources ? "op_source_not_here" : "op_loading")}</p>}
      </>
    );
  return <Open source={source} kind={kind} crumb={crumb} reload={reload} />;
}

interface OpenProps {
  source: SourceView;
  kind: SourceKind | null;
  crumb: preact.ComponentChildren;
  reload: () => Promise<void>;
}

function Open({ source, kind, crumb, reload }: OpenProps) {
  const { busy, problem, run } = useAct();
  const lock = locked(status.value, "edit-knowledge");
  // A team file rules the settings; every install still lets itself in and looks for itself.
  const mayLook = lock === null || lock.why === "team";
  const save = (settings: SourceSettings) =>
    void run(async () => {
      await send("source.save", settings);
      await reload();
    });
  return (
    <>
      <PageHead title={source.settings.name} lede={kind?.name ?? source.settings.kind} crumb={crumb}>
        {mayLook ? <SourceActions source={source} onChanged={reload} /> : null}
      </PageHead>
      <LockNote lock={lock} />
      {mayLook ? <SourceNextStep source={source} onChanged={reload} /> : null}
      <SourceFacts source={source} readOnly={!mayLook} onChanged={reload} />
      <SourceFailures source={source} />
      {kind ? (
        <section class="d-section">
          <h2>{t("op_source_settings")}</h2>
          <ProblemNote problem={problem} />
          <SourceForm
            key={JSON.stringify(source.settings)}
            kind={kind}
            saved={source.settings}
            isNew={false}
            readOnly={lock !== null}
            busy={busy}
            onSave={save}
          />
        </section>
      ) : null}
      {lock ? null : <RemoveSource source={source} />}
    </>
  );
}
