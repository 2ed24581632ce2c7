import { useId } from "preact/hooks";
import type { ProviderAuth, ProviderKind } from "../../../lib/provider-settings.ts";
import { type Key, t } from "../../ui/i18n.ts";
import { Field } from "../field.tsx";
import { TextInput } from "../text-input.tsx";
import { CompanyFields } from "./company-fields.tsx";
import { emptyCompany, waysIn } from "./fresh-settings.ts";
import type { ProviderForm } from "./use-provider-form.ts";

const words: Record<ProviderAuth["kind"], { name: Key; means: Key; tag: Key | null }> = {
  oidc: { name: "op_way_oidc", means: "op_way_oidc_means", tag: "op_recommended" },
  "aws-session": { name: "op_way_aws", means: "op_way_aws_means", tag: "op_recommended" },
  key: { name: "op_way_key", means: "op_way_key_means", tag: "op_developer_mode" },
};

/** How requests prove who sends them: short-lived ways first, the fixed key last. */
export function SignInFields({ form, kind }: { form: ProviderForm; kind: Exclude<ProviderKind, "device"> }) {
  const name = useId();
  const { settings, change, readOnly, saved, problems } = form;
  const pick = (way: ProviderAuth["kind"]) => {
    if (way === settings.auth.kind) return;
    const before = saved.kind === settings.kind && saved.auth.kind === way ? saved.auth : null;
    change({ auth: before ?? (way === "oidc" ? emptyCompany : { kind: way }) });
  };
  const { auth } = settings;
  return (
    <section class="d-section d-gap d-narrow">
      <fieldset>
        <legend>
          <h2>{t("op_way_in")}</h2>
        </legend>
        {waysIn[kind].map((way) => (
          <label key={way} class="d-choice">
            <input type="radio" name={name} disabled={readOnly} checked={auth.kind === way} onChange={() => pick(way)} />
            <span>
              {t(words[way].name)} {words[way].tag ? <span class="d-plain">{t(words[way].tag)}</span> : null}
              <br />
              <span class="d-small">{t(words[way].means)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {auth.kind === "oidc" ? <CompanyFields form={form} auth={auth} /> : null}
      {auth.kind === "aws-session" ? (
        <Field
          label={t("op_aws_region")}
          hint={t("op_aws_region_hint")}
          error={settings.awsRegion !== "" && problems.awsRegion ? t(problems.awsRegion) : null}
        >
          <TextInput mono value={settings.awsRegion} readOnly={readOnly} onText={(region) => change({ awsRegion: region.trim() })} />
        </Field>
      ) : null}
    </section>
  );
}
