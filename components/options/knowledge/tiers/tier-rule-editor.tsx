import { useState } from "preact/hooks";
import type { Tier } from "../../../../lib/knowledge/article.ts";
import type { TierRule } from "../../../../lib/knowledge/tier-rule.ts";
import { Button } from "../../../ui/button.tsx";
import { t } from "../../../ui/i18n.ts";
import { DeskIcon } from "../../desk-icon.tsx";
import { Field } from "../../field.tsx";
import { SelectInput } from "../../select-input.tsx";
import { TextInput } from "../../text-input.tsx";
import { tierRuleWords } from "./tier-rule-words.ts";

interface TierRuleEditorProps {
  saved: TierRule;
  isNew: boolean;
  sources: { source: string; name: string }[];
  sourceName: (source: string) => string;
  busy: boolean;
  onSave: (rule: TierRule) => void;
  onClose: () => void;
}

/** What stands for "any source": a folder may well be called nothing at all. */
const any = "\u0000any";

/** Edits one rule; the sentence on top always says what it does as it stands. */
export function TierRuleEditor({ saved, isNew, sources, sourceName, busy, onSave, onClose }: TierRuleEditorProps) {
  const [rule, setRule] = useState(saved);
  const [tried, setTried] = useState(false);
  const when = (part: Partial<TierRule["when"]>) => setRule({ ...rule, when: { ...rule.when, ...part } });
  const boundless = rule.when.source === null && !rule.when.section?.trim() && !rule.when.label?.trim();
  const tidy: TierRule = {
    ...rule,
    when: { ...rule.when, section: rule.when.section?.trim() || null, label: rule.when.label?.trim() || null },
    tellable: rule.tier === "internal" ? rule.tellable : null,
  };
  const save = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (!boundless && !busy) onSave(tidy);
  };
  const known = rule.when.source === null || sources.some((s) => s.source === rule.when.source);
  const from = [
    { value: any, name: t("op_any_source") },
    ...sources.map((s) => ({ value: s.source, name: s.name || t("op_top_folder") })),
    ...(known ? [] : [{ value: rule.when.source ?? "", name: sourceName(rule.when.source ?? "") }]),
  ];
  return (
    <form class="d-gap d-narrow d-editor" onSubmit={save} aria-label={t(isNew ? "op_rule_new" : "op_tier_rule_edit")}>
      <p class="d-draft" role="status">
        {boundless ? t("op_tier_rule_begin") : tierRuleWords(tidy, sourceName)}
      </p>
      <Field label={t("op_tier_rule_source")}>
        <SelectInput value={rule.when.source ?? any} options={from} onPick={(s) => when({ source: s === any ? null : s })} />
      </Field>
      <div class="d-cols even">
        <Field label={t("op_section")} hint={t("op_section_hint")}>
          <TextInput value={rule.when.section ?? ""} onText={(section) => when({ section: section === "" ? null : section })} />
        </Field>
        <Field label={t("op_label_word")} hint={t("op_label_hint")}>
          <TextInput value={rule.when.label ?? ""} onText={(label) => when({ label: label === "" ? null : label })} />
        </Field>
      </div>
      <Outcome rule={rule} onRule={setRule} />
      {tried && boundless ? (
        <p class="d-error" role="alert">
          <DeskIcon name="danger" />
          {t("op_tier_rule_boundless")}
        </p>
      ) : null}
      <div class="d-actions">
        <button type="submit" class={boundless || busy ? "btn" : "btn primary"} aria-disabled={boundless || busy ? "true" : undefined}>
          {t("op_rule_save")}
        </button>
        <Button onPress={onClose}>{t("op_cancel")}</Button>
      </div>
    </form>
  );
}

function Outcome({ rule, onRule }: { rule: TierRule; onRule: (rule: TierRule) => void }) {
  const tiers: { value: Tier; name: string }[] = [
    { value: "public", name: t("op_read_everyone") },
    { value: "authenticated", name: t("op_read_signed_in") },
    { value: "internal", name: t("op_read_us") },
    { value: "never", name: t("op_read_never") },
  ];
  const told: { value: "" | "no" | "own-words"; name: string }[] = [
    { value: "", name: t("op_tell_as_is") },
    { value: "no", name: t("op_tell_no") },
    { value: "own-words", name: t("op_tell_own_words") },
  ];
  return (
    <div class="d-cols even">
      <Field label={t("op_tier")}>
        <SelectInput value={rule.tier} options={tiers} onPick={(tier) => onRule({ ...rule, tier })} />
      </Field>
      {rule.tier === "internal" ? (
        <Field label={t("op_tell")}>
          <SelectInput
            value={rule.tellable ?? ""}
            options={told}
            onPick={(tellable) => onRule({ ...rule, tellable: tellable === "" ? null : tellable })}
          />
        </Field>
      ) : null}
    </div>
  );
}
