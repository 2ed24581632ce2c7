import type { ProviderAuth } from "../../../lib/provider-settings.ts";
import { t } from "../../ui/i18n.ts";
import { Field } from "../field.tsx";
import { redirectAddress } from "../knowledge/connected/redirect-address.ts";
import { SelectInput } from "../select-input.tsx";
import { TextInput } from "../text-input.tsx";
import { ExchangeFields } from "./exchange-fields.tsx";
import type { ProviderForm } from "./use-provider-form.ts";

type Company = Extract<ProviderAuth, { kind: "oidc" }>;

/** Where the company signs its people in, and what Footnote is called there. */
export function CompanyFields({ form, auth }: { form: ProviderForm; auth: Company }) {
  const { change, problems, readOnly } = form;
  const set = (part: Partial<Company>) => change({ auth: { ...auth, ...part } });
  const redirect = redirectAddress();
  return (
    <div class="d-gap">
      <Field label={t("op_issuer")} hint={t("op_issuer_hint")} error={auth.issuer !== "" && problems.issuer ? t(problems.issuer) : null}>
        <TextInput type="url" mono value={auth.issuer} readOnly={readOnly} onText={(issuer) => set({ issuer: issuer.trim() })} />
      </Field>
      <Field label={t("op_client")} hint={redirect ? t("op_client_hint", redirect) : t("op_client_hint_plain")}>
        <TextInput mono value={auth.clientId} readOnly={readOnly} onText={(clientId) => set({ clientId: clientId.trim() })} />
      </Field>
      <div class="d-cols even">
        <Field label={t("op_scopes")} hint={t("op_scopes_hint")}>
          <ScopesInput scopes={auth.scopes} readOnly={readOnly} onScopes={(scopes) => set({ scopes })} />
        </Field>
        <Field label={t("op_token_shown")} hint={t("op_token_shown_hint")}>
          <SelectInput
            value={auth.token}
            disabled={readOnly}
            options={[
              { value: "access", name: t("op_token_access") },
              { value: "id", name: t("op_token_id") },
            ]}
            onPick={(token) => set({ token })}
          />
        </Field>
      </div>
      <ExchangeFields
        exchange={auth.exchange}
        error={auth.exchange?.url && problems.exchange ? t(problems.exchange) : null}
        readOnly={readOnly}
        onExchange={(exchange) => set({ exchange, ...(exchange && !auth.exchange ? { token: "id" as const } : {}) })}
      />
    </div>
  );
}

interface ScopesInputProps {
  scopes: string[];
  readOnly: boolean;
  onScopes: (scopes: string[]) => void;
}

function ScopesInput({ scopes, readOnly, onScopes, ...more }: ScopesInputProps) {
  return (
    <input
      {...more}
      class="d-input d-mono"
      autocomplete="off"
      spellcheck={false}
      readOnly={readOnly}
      defaultValue={scopes.join(" ")}
      onInput={(e) => onScopes(e.currentTarget.value.split(/[\s,]+/).filter(Boolean))}
    />
  );
}
