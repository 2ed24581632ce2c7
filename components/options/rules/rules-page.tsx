import { useEffect, useState } from "preact/hooks";
import { send } from "../../../lib/bus.ts";
import type { Rule } from "../../../lib/guardrails/policy.ts";
import { Button } from "../../ui/button.tsx";
import { t } from "../../ui/i18n.ts";
import { DeskIcon } from "../desk-icon.tsx";
import { LockNote } from "../lock-note.tsx";
import { locked } from "../locked.ts";
import { PageHead } from "../page-head.tsx";
import { ProblemNote } from "../problem-note.tsx";
import { route } from "../route.ts";
import { status } from "../status.ts";
import { useAct } from "../use-act.ts";
import { useAsk } from "../use-ask.ts";
import { GuardPanel } from "./guard-panel.tsx";
import { newRule } from "./new-rule.ts";
import { NotifyPanel } from "./notify-panel.tsx";
import { RuleEditor } from "./rule-editor.tsx";
import { RuleTable } from "./rule-table.tsx";

/** The lead's rules, each as one sentence, with an editor beside them. */
export function RulesPage() {
  const { value: rules, problem, reload } = useAsk("rules.list", {});
  const [open, setOpen] = useState<Rule | null>(null);
  const telling = useAsk("notify.settings", {});
  const saving = useAct();
  // The sidebar opens a rule by its address.
  const asked = route.value[1];
  useEffect(() => {
    const rule = rules?.find((r) => r.id === asked);
    if (rule) setOpen(rule);
  }, [asked, rules === null]);
  const lock = locked(status.value, "edit-rules");
  if (problem) return <ProblemNote problem={problem} />;
  if (!rules) return <p class="d-muted">{t("op_loading")}</p>;
  const save = (next: Rule[]) =>
    saving.run(async () => {
      await send("rules.save", next);
      await reload();
    });
  const keep = async (rule: Rule) => {
    const known = rules.some((r) => r.id === rule.id);
    if (await save(known ? rules.map((r) => (r.id === rule.id ? rule : r)) : [...rules, rule])) setOpen(rule);
  };
  const remove = async (rule: Rule) => {
    if (confirm(t("op_rule_remove_sure", rule.name)) && (await save(rules.filter((r) => r.id !== rule.id)))) setOpen(null);
  };
  return (
    <>
      <PageHead title={t("op_rules")} lede={t("op_rules_lede")}>
        {lock ? null : (
          <Button kind="primary" onPress={() => setOpen(newRule(crypto.randomUUID()))}>
            <DeskIcon name="plus" />
            {t("op_rule_new")}
          </Button>
        )}
      </PageHead>
      <LockNote lock={lock} />
      <ProblemNote problem={saving.problem} />
      <GuardPanel readOnly={lock !== null} />
      <div class={open ? "d-cols master" : ""}>
        <div>
          {rules.length === 0 ? <div class="d-empty">{t("op_rules_empty")}</div> : null}
          {rules.length > 0 ? (
            <RuleTable
              rules={rules}
              open={open?.id ?? null}
              readOnly={lock !== null}
              onOpen={setOpen}
              onTurn={(rule, on) => void save(rules.map((r) => (r.id === rule.id ? { ...r, on } : r)))}
            />
          ) : null}
        </div>
        {open ? (
          <div class="d-panel">
            <RuleEditor
              key={open.id}
              saved={open}
              rules={rules}
              told={telling.value ? telling.value.settings.address !== "" : null}
              readOnly={lock !== null}
              busy={saving.busy}
              onSave={(r) => void keep(r)}
              onRemove={(r) => void remove(r)}
              onClose={() => setOpen(null)}
            />
          </div>
        ) : null}
      </div>
      {telling.value ? <NotifyPanel known={telling.value} readOnly={lock !== null} onSaved={telling.reload} /> : null}
    </>
  );
}
