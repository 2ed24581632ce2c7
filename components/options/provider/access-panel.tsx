import type { ProviderAccess, ProviderSettings } from "../../../lib/provider-settings.ts";
import type { VaultStatus } from "../../../lib/settings.ts";
import { t } from "../../ui/i18n.ts";
import { AllowHosts } from "../knowledge/allow-hosts.tsx";
import { Note } from "../note.tsx";
import { AwsAccess } from "./aws-access.tsx";
import { CompanyAccess } from "./company-access.tsx";
import { ConnectionTest } from "./connection-test.tsx";
import { KeyPanel } from "./key-panel.tsx";

interface AccessPanelProps {
  /** As they are saved: that is what a sign-in is for. */
  saved: ProviderSettings;
  vault: VaultStatus;
  access: ProviderAccess;
  /** Origins that the browser does not allow yet. */
  missing: string[];
  /** The form differs from what is saved. */
  unsaved: boolean;
  onChanged: () => Promise<void>;
}

/** What is still missing before the model can be asked: the browser's leave, and proof of who asks; then the test. */
export function AccessPanel({ saved, vault, access, missing, unsaved, onChanged }: AccessPanelProps) {
  return (
    <>
      {missing.length > 0 && !unsaved ? (
        <section class="d-section d-narrow">
          <Note kind="warn" title={t("op_allow_first")}>
            {t("op_allow_first_why")}
            <AllowHosts origins={missing} kind="primary" onAllowed={onChanged} />
          </Note>
        </section>
      ) : null}
      {saved.auth.kind === "oidc" ? <CompanyAccess access={access} onChanged={onChanged} /> : null}
      {saved.auth.kind === "aws-session" ? <AwsAccess access={access} onChanged={onChanged} /> : null}
      {saved.auth.kind === "key" ? (
        <KeyPanel vault={vault} optional={access.state === "ready" && !vault.held} fits={access.state === "ready"} onChanged={onChanged} />
      ) : null}
      <ConnectionTest ready={access.state === "ready"} unsaved={unsaved} />
    </>
  );
}
