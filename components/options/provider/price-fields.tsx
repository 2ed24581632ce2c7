import type { Prices } from "../../../lib/provider-settings.ts";
import { Button } from "../../ui/button.tsx";
import { type Key, t } from "../../ui/i18n.ts";
import { money } from "../../ui/money.ts";
import { day } from "../../ui/when.ts";
import { DeskIcon } from "../desk-icon.tsx";
import { Field } from "../field.tsx";
import { NumberInput } from "../number-input.tsx";
import { TextInput } from "../text-input.tsx";
import type { ProviderForm } from "./use-provider-form.ts";

const rows: ["input" | "output" | "cacheRead" | "cacheWrite", Key][] = [
  ["input", "op_price_input"],
  ["output", "op_price_output"],
  ["cacheRead", "op_price_cache_read"],
  ["cacheWrite", "op_price_cache_write"],
];

/** The model's prices: our own figures with their date, or those that a lead entered. */
export function PriceFields({ form }: { form: ProviderForm }) {
  const { settings, facts, change, readOnly } = form;
  const known = facts?.prices.known ?? null;
  const shown = settings.prices ?? known;
  const correct = () => change({ prices: { ...(known ?? none), asOf: new Date().toISOString().slice(0, 10) } });
  const entering = settings.prices !== null && !readOnly;
  return (
    <>
      {entering && settings.prices ? <Entered form={form} prices={settings.prices} /> : null}
      {!entering && shown ? <Shown prices={shown} by={settings.prices ? "lead" : "footnote"} /> : null}
      {shown ? null : <p>{facts ? t("op_price_unknown") : t("op_loading")}</p>}
      {readOnly ? null : (
        <div class="d-actions">
          {settings.prices ? (
            <Button kind="small" onPress={() => change({ prices: null })}>
              {known ? t("op_price_ours") : t("op_price_drop")}
            </Button>
          ) : (
            <Button kind="small" onPress={correct}>
              {known ? t("op_price_correct") : t("op_price_enter")}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

/** Nothing is filled in where nothing is known: a price of 0 has to be entered. */
const none: Prices = { input: Number.NaN, output: Number.NaN, cacheRead: Number.NaN, cacheWrite: Number.NaN, currency: "USD", asOf: "" };

function Shown({ prices, by }: { prices: Prices; by: "lead" | "footnote" }) {
  const amount = (value: number) => money(value, prices.currency);
  return (
    <div>
      <p>{t("op_price_shown", amount(prices.input), amount(prices.output))}</p>
      <p class="d-small">{t(by === "lead" ? "op_price_by_lead" : "op_price_by_us", day(prices.asOf) || t("op_date_unknown"))}</p>
    </div>
  );
}

function Entered({ form, prices }: { form: ProviderForm; prices: Prices }) {
  const { change, problems } = form;
  const set = (part: Partial<Prices>) => change({ prices: { ...prices, ...part } });
  const error = (key: "prices" | "currency" | "pricesAsOf") => (problems[key] ? t(problems[key]) : null);
  return (
    <div class="d-gap">
      <div class="d-cols even">
        {rows.map(([key, label]) => (
          <Field key={key} label={t(label)}>
            <NumberInput
              value={Number.isFinite(prices[key]) ? prices[key] : null}
              onNumber={(value) => set({ [key]: value ?? Number.NaN })}
            />
          </Field>
        ))}
        <Field label={t("op_currency")} hint={t("op_currency_hint")} error={error("currency")}>
          <TextInput value={prices.currency} onText={(currency) => set({ currency: currency.trim().toUpperCase() })} />
        </Field>
        <Field label={t("op_price_as_of")} error={error("pricesAsOf")}>
          <TextInput type="date" value={prices.asOf} onText={(asOf) => set({ asOf })} />
        </Field>
      </div>
      {problems.prices ? (
        <p class="d-error">
          <DeskIcon name="danger" />
          {t(problems.prices)}
        </p>
      ) : null}
      <p class="d-small">{t("op_price_per_million")}</p>
    </div>
  );
}
