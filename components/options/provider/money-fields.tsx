import type { Budget } from "../../../lib/provider-settings.ts";
import { t } from "../../ui/i18n.ts";
import { money } from "../../ui/money.ts";
import { Field } from "../field.tsx";
import { Note } from "../note.tsx";
import { NumberInput } from "../number-input.tsx";
import { PriceFields } from "./price-fields.tsx";
import type { ProviderForm } from "./use-provider-form.ts";

/** What the model costs, and how much of it may be spent. */
export function MoneyFields({ form }: { form: ProviderForm }) {
  const { settings, facts, change, problems, readOnly } = form;
  const currency = settings.prices?.currency ?? facts?.prices.known?.currency ?? "";
  const set = (part: Partial<Budget>) => change({ budget: { ...settings.budget, ...part } });
  const named = (label: string) => (currency ? `${label}, ${currency}` : label);
  return (
    <section class="d-section d-gap d-narrow">
      <h2>{t("op_money")}</h2>
      <PriceFields form={form} />
      <div class="d-cols even">
        <Field label={named(t("op_per_draft"))} hint={t("op_per_draft_hint")} error={problems.perDraft ? t(problems.perDraft) : null}>
          <NumberInput value={settings.budget.perDraft} readOnly={readOnly} onNumber={(perDraft) => set({ perDraft })} />
        </Field>
        <Field label={named(t("op_per_day"))} hint={t("op_per_day_hint")}>
          <NumberInput value={settings.budget.perDay} readOnly={readOnly} onNumber={(perDay) => set({ perDay })} />
        </Field>
      </div>
      {problems.budget ? <Note kind="danger">{t(problems.budget)}</Note> : null}
      {facts && currency ? (
        <p class="d-small">
          {settings.budget.perDay === null
            ? t("op_spent_today", money(facts.spent.amount, currency))
            : t("op_spent_of", money(facts.spent.amount, currency), money(settings.budget.perDay, currency))}
        </p>
      ) : null}
    </section>
  );
}
