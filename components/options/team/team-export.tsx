import { useState } from "preact/hooks";
import { send } from "../../../lib/bus.ts";
import { Button } from "../../ui/button.tsx";
import { t } from "../../ui/i18n.ts";
import { DeskIcon } from "../desk-icon.tsx";
import { download, fileName } from "../download.ts";
import { Field } from "../field.tsx";
import { Note } from "../note.tsx";
import { ProblemNote } from "../problem-note.tsx";
import { TextInput } from "../text-input.tsx";
import { useAct } from "../use-act.ts";

/** Gives out what this install runs, as one file without secrets. */
export function TeamExport() {
  const [name, setName] = useState("");
  const [articles, setArticles] = useState(true);
  const [revision, setRevision] = useState<number | null>(null);
  const { busy, problem, run } = useAct();
  const shut = busy || name.trim() === "";
  const give = () => {
    if (shut) return;
    void run(async () => {
      const file = await send("team.export", { name: name.trim(), articles });
      download(fileName("footnote-team", name.trim(), `v${file.revision}`), file);
      setRevision(file.revision);
    });
  };
  return (
    <section class="d-section d-gap d-narrow">
      <h2>{t("op_team_export")}</h2>
      <p class="d-muted">{t("op_team_export_means")}</p>
      <Field label={t("op_team_name")}>
        <TextInput value={name} onText={setName} />
      </Field>
      <label class="d-choice">
        <input type="checkbox" checked={articles} onChange={(e) => setArticles(e.currentTarget.checked)} />
        <span>
          {t("op_team_with_articles")}
          <br />
          <span class="d-small">{t("op_team_with_articles_means")}</span>
        </span>
      </label>
      <Button shut={shut} onPress={give}>
        <DeskIcon name="download" />
        {t("op_team_export_do")}
      </Button>
      {revision === null ? null : <Note kind="ok" title={t("op_team_exported", revision)} />}
      <ProblemNote problem={problem} />
    </section>
  );
}
