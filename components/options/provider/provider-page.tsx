import { useState } from "preact/hooks";
import type { ProviderAccess, ProviderKind, ProviderSettings } from "../../../lib/provider-settings.ts";
import type { VaultStatus } from "../../../lib/settings.ts";
import { t } from "../../ui/i18n.ts";
import { LockNote } from "../lock-note.tsx";
import { locked } from "../locked.ts";
import { PageHead } from "../page-head.tsx";
import { ProblemNote } from "../problem-note.tsx";
import { readStatus, status } from "../status.ts";
import { useAsk } from "../use-ask.ts";
import { KindList } from "./kind-list.tsx";
import { ProviderForm } from "./provider-form.tsx";

/** Who drafts: this device, or a model, with all that is known and said about it. */
export function ProviderPage() {
  const { value, problem, reload } = useAsk("provider.read", {});
  const [picked, setPicked] = useState<ProviderKind | null>(null);
  const lock = locked(status.value, "edit-provider");
  if (problem) return <ProblemNote problem={problem} />;
  if (!value) return <p class="d-muted">{t("op_loading")}</p>;
  const { settings, vault, access } = value;
  const kind = picked ?? settings.kind;
  const changed = async () => {
    await reload();
    void readStatus();
  };
  return (
    <>
      <PageHead title={t("op_provider")} lede={t("op_provider_lede")} />
      <LockNote lock={lock} />
      <div class="d-cols side d-section">
        <KindList saved={settings} open={kind} state={stateOf(settings, vault, access)} onOpen={setPicked} />
        <ProviderForm
          // Other settings, or another kind: the form begins anew.
          key={`${kind}${JSON.stringify(settings)}`}
          saved={settings}
          kind={kind}
          vault={vault}
          access={access}
          readOnly={lock !== null}
          onChanged={changed}
        />
      </div>
    </>
  );
}

/** How the provider in use stands, in words. */
function stateOf(settings: ProviderSettings, vault: VaultStatus, access: ProviderAccess): string {
  if (settings.kind === "device") return t("op_in_use");
  return `${t("op_in_use")}. ${accessWord(settings, vault, access)}`;
}

function accessWord({ auth }: ProviderSettings, vault: VaultStatus, { state }: ProviderAccess): string {
  if (auth.kind === "oidc")
    return state === "ready" ? t("op_signed_in") : state === "expired" ? t("op_sign_in_expired") : t("op_signed_out");
  if (auth.kind === "aws-session")
    return state === "ready" ? t("op_aws_ready") : state === "expired" ? t("op_aws_expired") : t("op_aws_none");
  if (vault.held) return t("op_who_key");
  if (vault.remembered) return t("op_who_locked");
  return state === "ready" ? t("op_no_key_needed") : t("op_who_no_key");
}
