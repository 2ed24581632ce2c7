import type { ProviderAuth } from "../../../lib/provider-settings.ts";
import { type Key, t } from "../../ui/i18n.ts";
import { Field } from "../field.tsx";
import { Switch } from "../switch.tsx";
import { TextInput } from "../text-input.tsx";

type Exchange = Extract<ProviderAuth, { kind: "oidc" }>["exchange"];

const none: NonNullable<Exchange> = { url: "", rule: "", organization: "", serviceAccount: "", workspace: "" };
const ids: ["rule" | "organization" | "serviceAccount" | "workspace", Key][] = [
  ["rule", "op_exchange_rule"],
  ["organization", "op_exchange_organization"],
  ["serviceAccount", "op_exchange_service_account"],
  ["workspace", "op_exchange_workspace"],
];

interface ExchangeFieldsProps {
  exchange: Exchange;
  error: string | null;
  readOnly: boolean;
  onExchange: (exchange: Exchange) => void;
}

/** Whether the provider trades the company's token for one of its own, and where. */
export function ExchangeFields({ exchange, error, readOnly, onExchange }: ExchangeFieldsProps) {
  return (
    <div class="d-gap">
      <div>
        <Switch on={exchange !== null} label={t("op_exchange")} shut={readOnly} onTurn={(on) => onExchange(on ? none : null)} />
        <p class="d-small">{t("op_exchange_means")}</p>
      </div>
      {exchange ? (
        <>
          <Field label={t("op_exchange_url")} error={error}>
            <TextInput
              type="url"
              mono
              value={exchange.url}
              readOnly={readOnly}
              onText={(url) => onExchange({ ...exchange, url: url.trim() })}
            />
          </Field>
          <div class="d-cols even">
            {ids.map(([id, label]) => (
              <Field key={id} label={t("op_optional", t(label))}>
                <TextInput
                  mono
                  value={exchange[id]}
                  readOnly={readOnly}
                  onText={(text) => onExchange({ ...exchange, [id]: text.trim() })}
                />
              </Field>
            ))}
          </div>
          <p class="d-small">{t("op_exchange_ids_hint")}</p>
        </>
      ) : null}
    </div>
  );
}
