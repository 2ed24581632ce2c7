import { useState } from "preact/hooks";
import { send } from "../../../../lib/bus.ts";
import type { TierRule } from "../../../../lib/knowledge/tier-rule.ts";
import { Button } from "../../../ui/button.tsx";
import { plural, t } from "../../../ui/i18n.ts";
import { DeskIcon } from "../../desk-icon.tsx";
import { LockNote } from "../../lock-note.tsx";
import { locked } from "../../locked.ts";
import { Note } from "../../note.tsx";
import { ProblemNote } from "../../problem-note.tsx";
import { readStatus, status } from "../../status.ts";
import { useAct } from "../../use-act.ts";
import { useAsk } from "../../use-ask.ts";
import { everything } from "../articles/article-filter.ts";
import { KnowledgeHead } from "../knowledge-head.tsx";
import { type Limits, QuarantineAfter } from "./quarantine-after.tsx";
import { TierRuleEditor } from "./tier-rule-editor.tsx";
import { TierRuleList } from "./tier-rule-list.tsx";

const fresh = (id: string): TierRule => ({ id, when: { source: null, section: null, label: null }, tier: "internal", tellable: null });

/** The lead's rules about who may read what, each as one sentence. */
export function TierRulesPage() {
  const { value, problem, reload } = useAsk("tier-rules.read", {});
  const { value: facets } = useAsk("knowledge.rows", { ...everything, limit: 0 });
  const [open, setOpen] = useState<TierRule | null>(null);
  const [changed, setChanged] = useState<number | null>(null);
  const saving = useAct();
  const lock = locked(status.value, "edit-knowledge");
  const names = new Map((facets?.sources ?? []).map((s) => [s.source, s.name]));
  const sourceName = (source: string) => names.get(source) || source || t("op_top_folder");
  const save = async (rules: TierRule[], { article, profile }: Limits) => {
    if (saving.busy) return;
    setChanged(null);
    const saved = await saving.run(async () => {
      const reply = await send("tier-rules.save", { rules, quarantineAfter: article, profileAfter: profile });
      await reload();
      setChanged(reply.changed);
    });
    if (saved) setOpen(null);
    void readStatus();
  };
  const rules = value?.rules ?? [];
  const limits: Limits = { article: value?.quarantineAfter ?? null, profile: value?.profileAfter ?? null };
  return (
    <>
      <KnowledgeHead at="rules" title={t("op_tier_rules_title")} lede={t("op_tier_rules_lede")}>
        {lock || !value ? null : (
          <Button kind="primary" shut={open !== null} onPress={() => open === null && setOpen(fresh(crypto.randomUUID()))}>
            <DeskIcon name="plus" />
            {t("op_rule_new")}
          </Button>
        )}
      </KnowledgeHead>
      <LockNote lock={lock} />
      <ProblemNote problem={problem ?? saving.problem} />
      {changed === null ? null : (
        <Note kind="ok" title={changed === 0 ? t("op_tier_rules_saved") : plural("op_tier_rules_changed", changed)} />
      )}
      {value || problem ? null : <p class="d-muted">{t("op_loading")}</p>}
      {value && rules.length === 0 && !open ? <div class="d-empty">{t("op_tier_rules_none")}</div> : null}
      <TierRuleList
        rules={rules}
        open={open?.id ?? null}
        sourceName={sourceName}
        readOnly={lock !== null}
        onOpen={setOpen}
        onRemove={(rule) =>
          void save(
            rules.filter((r) => r.id !== rule.id),
            limits,
          )
        }
      />
      {open && !lock ? (
        <TierRuleEditor
          key={open.id}
          saved={open}
          isNew={!rules.some((r) => r.id === open.id)}
          sources={facets?.sources ?? []}
          sourceName={sourceName}
          busy={saving.busy}
          onSave={(rule) =>
            void save(rules.some((r) => r.id === rule.id) ? rules.map((r) => (r.id === rule.id ? rule : r)) : [...rules, rule], limits)
          }
          onClose={() => setOpen(null)}
        />
      ) : null}
      {value ? <QuarantineAfter limits={limits} readOnly={lock !== null} onLimits={(l) => void save(rules, l)} /> : null}
    </>
  );
}
