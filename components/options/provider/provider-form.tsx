import { send } from "../../../lib/bus.ts";
import type { ProviderAccess, ProviderKind, ProviderSettings } from "../../../lib/provider-settings.ts";
import type { VaultStatus } from "../../../lib/settings.ts";
import { Button } from "../../ui/button.tsx";
import { t } from "../../ui/i18n.ts";
import { Note } from "../note.tsx";
import { ProblemNote } from "../problem-note.tsx";
import { useAct } from "../use-act.ts";
import { AccessPanel } from "./access-panel.tsx";
import { ConnectionFields } from "./connection-fields.tsx";
import { DisclosureTable } from "./disclosure-table.tsx";
import { MoneyFields } from "./money-fields.tsx";
import { SignInFields } from "./sign-in-fields.tsx";
import { useProviderForm } from "./use-provider-form.ts";
import { ZoneFields } from "./zone-fields.tsx";

interface ProviderFormProps {
  saved: ProviderSettings;
  kind: ProviderKind;
  vault: VaultStatus;
  access: ProviderAccess;
  readOnly: boolean;
  onChanged: () => Promise<void>;
}

/** Everything about one kind of provider, in the order in which it is set up. */
export function ProviderForm({ saved, kind, vault, access, readOnly, onChanged }: ProviderFormProps) {
  const form = useProviderForm(saved, kind, readOnly);
  const { busy, problem, run } = useAct();
  const wrong = Object.keys(form.problems).length > 0;
  const shut = busy || wrong || !form.changed;
  const save = () => {
    if (!shut)
      void run(async () => {
        await send("provider.save", form.settings);
        await onChanged();
      });
  };
  const reload = async () => {
    await form.reload();
    await onChanged();
  };
  return (
    <div>
      {kind === "device" ? (
        <section class="d-section d-gap d-narrow">
          <h2>{t("op_on_this_device")}</h2>
          <p>{t("op_device_means")}</p>
        </section>
      ) : (
        <>
          <ConnectionFields form={form} kind={kind} />
          <SignInFields form={form} kind={kind} />
          {kind === saved.kind ? (
            <AccessPanel
              saved={saved}
              vault={vault}
              access={access}
              missing={form.facts?.missing ?? []}
              unsaved={form.changed}
              onChanged={reload}
            />
          ) : (
            <div class="d-section d-narrow">
              <Note kind="info">{t("op_save_first")}</Note>
            </div>
          )}
          <ZoneFields form={form} />
          <MoneyFields form={form} />
          <DisclosureTable form={form} />
        </>
      )}
      {readOnly ? null : (
        <div class={kind === "device" ? "d-section" : "d-sticky"}>
          <ProblemNote problem={problem} />
          <div class="d-actions">
            <Button kind="primary" shut={shut} onPress={save}>
              {busy ? t("op_saving") : kind === saved.kind ? t("op_save") : t("op_use_this")}
            </Button>
            <span class="d-muted" role="status">
              {form.changed ? (wrong ? t("op_fields_missing") : t("op_not_saved")) : t("op_no_changes")}
            </span>
          </div>
        </div>
      )}
    </div>
  );
}
