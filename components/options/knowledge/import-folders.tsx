import { useState } from "preact/hooks";
import type { Tier } from "../../../lib/knowledge/article.ts";
import type { ImportPreview } from "../../../lib/knowledge-messages.ts";
import { Button } from "../../ui/button.tsx";
import { plural, t } from "../../ui/i18n.ts";
import { Field } from "../field.tsx";
import { SelectInput } from "../select-input.tsx";
import { answers, FolderQuestion } from "./folder-question.tsx";

interface ImportFoldersProps {
  folders: ImportPreview["folders"];
  brands: string[];
  busy: boolean;
  onImport: (tiers: Record<string, Tier>, brand: string | null) => void;
  onCancel: () => void;
}

/** Asks once per folder who may read it; import waits until every folder has its answer. */
export function ImportFolders({ folders, brands, busy, onImport, onCancel }: ImportFoldersProps) {
  const [tiers, setTiers] = useState<Record<string, Tier>>({});
  const [brand, setBrand] = useState("");
  const [tried, setTried] = useState(false);
  const open = folders.filter((f) => !tiers[f.folder]);
  const count = folders.reduce((sum, f) => sum + f.count, 0);
  const answerAll = (tier: Tier | "") => {
    if (tier !== "") setTiers({ ...Object.fromEntries(open.map((f) => [f.folder, tier])), ...tiers });
  };
  const store = () => {
    setTried(true);
    if (open.length === 0 && !busy) onImport(tiers, brand || null);
  };
  return (
    <section class="d-section">
      <h2>{t("op_who_may_read_these")}</h2>
      <p class="d-lede">{t("op_who_may_read_why")}</p>
      {folders.length > 3 && open.length > 0 ? (
        <div class="d-narrow">
          <Field label={t("op_import_for_all")}>
            <SelectInput
              value=""
              auto
              options={[{ value: "", name: "–" }, ...answers.map(([tier, words]) => ({ value: tier, name: t(words) }))]}
              onPick={(tier) => answerAll(tier as Tier | "")}
            />
          </Field>
        </div>
      ) : null}
      <div class="d-section">
        {folders.map((f) => (
          <FolderQuestion
            key={f.folder}
            folder={f}
            answer={tiers[f.folder] ?? null}
            missing={tried && !tiers[f.folder]}
            onAnswer={(tier) => setTiers({ ...tiers, [f.folder]: tier })}
          />
        ))}
      </div>
      {brands.length > 0 ? (
        <div class="d-narrow">
          <Field label={t("op_import_brand")} hint={t("op_import_brand_hint")}>
            <SelectInput
              value={brand}
              auto
              options={[{ value: "", name: t("op_every_brand") }, ...brands.map((b) => ({ value: b, name: b }))]}
              onPick={setBrand}
            />
          </Field>
        </div>
      ) : null}
      <div class="d-sticky d-actions end">
        <span class="d-muted" role="status">
          {open.length > 0 ? plural("op_folders_open", open.length) : t("op_change_later")}
        </span>
        <Button onPress={onCancel}>{t("op_cancel")}</Button>
        <Button kind="primary" shut={open.length > 0 || busy} onPress={store}>
          {plural("op_import_count", count)}
        </Button>
      </div>
    </section>
  );
}
