import { useState } from "preact/hooks";
import type { VaultStatus } from "../../../lib/settings.ts";
import { t } from "../../ui/i18n.ts";
import { DeskIcon } from "../desk-icon.tsx";
import { LockNote } from "../lock-note.tsx";
import { locked } from "../locked.ts";
import { Note } from "../note.tsx";
import { PageHead } from "../page-head.tsx";
import { ProblemNote } from "../problem-note.tsx";
import { readStatus, status } from "../status.ts";
import { useAsk } from "../use-ask.ts";
import { ConnectionTest } from "./connection-test.tsx";
import { KeyPanel } from "./key-panel.tsx";
import { ProviderFields } from "./provider-fields.tsx";

/** Who drafts: this device, or a model reached with a key. */
export function ProviderPage() {
  const { value, problem, reload } = useAsk("provider.read", {});
  const [picked, setPicked] = useState<"device" | "anthropic" | null>(null);
  const lock = locked(status.value, "edit-provider");
  if (problem) return <ProblemNote problem={problem} />;
  if (!value) return <p class="d-muted">{t("op_loading")}</p>;
  const { settings, vault } = value;
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
        <div class="d-list">
          <Choice
            icon="ok"
            name={t("op_on_this_device")}
            state={settings.kind === "device" ? t("op_in_use") : t("op_always_there")}
            open={kind === "device"}
            onOpen={() => setPicked("device")}
          />
          <Choice
            icon="plug"
            name="Anthropic"
            state={keyState(settings.kind === "anthropic", vault)}
            open={kind === "anthropic"}
            onOpen={() => setPicked("anthropic")}
          />
        </div>
        <div>
          <ProviderFields
            key={`${kind}${JSON.stringify(settings)}`}
            saved={settings}
            kind={kind}
            readOnly={lock !== null}
            onSaved={changed}
          />
          {kind === "device" ? null : settings.kind === "device" ? (
            <div class="d-section">
              <Note kind="info">{t("op_save_first")}</Note>
            </div>
          ) : (
            <>
              <KeyPanel vault={vault} onChanged={changed} />
              <ConnectionTest held={vault.held} />
            </>
          )}
        </div>
      </div>
    </>
  );
}

function keyState(inUse: boolean, vault: VaultStatus): string {
  if (!inUse) return t("op_not_in_use");
  return `${t("op_in_use")}. ${vault.held ? t("op_who_key") : vault.remembered ? t("op_who_locked") : t("op_who_no_key")}`;
}

function Choice({
  icon,
  name,
  state,
  open,
  onOpen,
}: {
  icon: "ok" | "plug";
  name: string;
  state: string;
  open: boolean;
  onOpen: () => void;
}) {
  return (
    <button type="button" aria-current={open ? "true" : undefined} onClick={onOpen}>
      <DeskIcon name={icon} />
      <b>{name}</b>
      <span class="d-small">{state}</span>
    </button>
  );
}
